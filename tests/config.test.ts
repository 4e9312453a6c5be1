import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from '../src/config.ts'

const ID = '123456789012345678'

describe('readConfig', () => {
  it('needs only a token', () => {
    expect(readConfig({ DISCORD_TOKEN: 'abc', DISCORD_GUILD_ID: '' })).toEqual({
      token: 'abc',
      applicationId: null,
      guildId: null,
      askChannelIds: [],
      corpus: 'seeds',
      dataFolder: '.data',
      countsVotes: true,
      questionsPerMinute: 30,
      logLevel: 'info',
      apiUrl: 'https://discord.com/api',
    })
  })

  it('reads a list of ask channels and an address', () => {
    const config = readConfig({
      DISCORD_TOKEN: 'abc',
      ASK_CHANNEL_IDS: `${ID}, ${ID}`,
      DISCORD_API_URL: 'http://127.0.0.1:8080/api/',
    })
    expect(config).toMatchObject({ askChannelIds: [ID, ID], apiUrl: 'http://127.0.0.1:8080/api' })
  })

  it('names every problem in one list, and no value', () => {
    const wrong = {
      DISCORD_GUILD_ID: 'secret-1',
      LOG_LEVEL: 'secret-2',
      DISCORD_API_URL: 'secret-3',
      ASK_CHANNEL_IDS: 'secret-4',
    }
    expect(() => readConfig(wrong)).toThrow(ConfigError)
    try {
      readConfig(wrong)
    } catch (error) {
      const { message } = error as Error
      for (const name of ['DISCORD_TOKEN', ...Object.keys(wrong)]) expect(message).toContain(name)
      expect(message).not.toContain('secret')
    }
  })

  it('reads exactly the settings that .env.example explains', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8')
    const explained = [...example.matchAll(/^([A-Z_]+)=/gm)].map((m) => m[1])
    const source = readFileSync(new URL('../src/config.ts', import.meta.url), 'utf8')
    const read = [...source.matchAll(/^ {2}([A-Z_]+): /gm)].map((m) => m[1])
    expect(explained).toEqual(read)
  })
})

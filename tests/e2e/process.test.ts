import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startTestGuild, type TestGuild } from '../../src/test-guild/test-guild.ts'
import { answerTo } from '../support/guild.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

let guild: TestGuild
beforeEach(async () => {
  guild = await startTestGuild()
})
afterEach(() => guild.close())

interface Started {
  readonly child: ChildProcess
  readonly errors: () => string
  readonly exit: Promise<number | null>
}

function start(args: readonly string[], env: Record<string, string> = {}): Started {
  const settings = {
    DISCORD_TOKEN: guild.world.application.token,
    DISCORD_API_URL: guild.apiUrl,
    DISCORD_GUILD_ID: guild.world.guild.id,
  }
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, ['dist/src/main.js', ...args], {
    cwd: ROOT,
    env: { PATH, HOME, ...settings, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let errors = ''
  child.stderr?.on('data', (data) => {
    errors += String(data)
  })
  return { child, errors: () => errors, exit: once(child, 'exit').then(([code]) => code as number | null) }
}

async function isReady({ errors }: Started): Promise<void> {
  while (!errors().includes('"event":"ready"')) await new Promise((resolve) => setTimeout(resolve, 20))
}

describe('npm start', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('answers, and leaves with 0 soon after %s', async (signal) => {
    const bot = start([])
    await isReady(bot)
    await answerTo(
      guild,
      guild.as('ben').slash(guild.channel('general'), 'ask', { question: 'Who initiated the call?' }),
    )
    const asked = performance.now()
    bot.child.kill(signal)
    expect(await bot.exit).toBe(0)
    expect(performance.now() - asked).toBeLessThan(5000)
    expect(bot.errors()).not.toMatch(/Warning|Unhandled|deprecat/i)
  })

  it('lists every wrong setting and exits with 78', async () => {
    const bot = start([], { DISCORD_TOKEN: '', LOG_LEVEL: 'loud' })
    expect(await bot.exit).toBe(78)
    expect(bot.errors()).toMatch(/DISCORD_TOKEN is missing[\s\S]*LOG_LEVEL must be/)
  })

  it('says in one sentence that the token is refused', async () => {
    const bot = start([], { DISCORD_TOKEN: 'wrong-token' })
    expect(await bot.exit).toBe(1)
    expect(bot.errors()).toContain('Discord refuses the token')
    expect(bot.errors()).not.toContain('wrong-token')
  })

  it('names the switch in the portal when the intent is refused', async () => {
    guild.world.application.messageContent = false
    const bot = start([], { ASK_CHANNEL_IDS: guild.channel('ask-the-record') })
    expect(await bot.exit).toBe(1)
    expect(bot.errors()).toContain('turn on "Message Content Intent" in the developer portal')
  })

  it('says that Discord cannot be reached', async () => {
    const bot = start([], { DISCORD_API_URL: 'http://127.0.0.1:9/api' })
    expect(await bot.exit).toBe(1)
    expect(bot.errors()).toContain('Discord cannot be reached')
  })

  it('says that there is nothing to answer from', async () => {
    const bot = start([], { CORPUS_DIR: '/nowhere' })
    expect(await bot.exit).toBe(1)
    expect(bot.errors()).toContain('There is no folder /nowhere.')
  })
})

describe('npm run deploy', () => {
  it('registers the commands globally, leaves the guild alone, and stops', async () => {
    const deploy = start(['--deploy'])
    expect(await deploy.exit).toBe(0)
    expect(guild.world.commands.global.map((c) => c.name)).toContain('who-initiated')
    expect(guild.world.commands.guild).toEqual([])
  })
})

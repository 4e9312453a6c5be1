import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands, messageCommands } from '../../commands/index.ts'
import { ask } from '../../src/answer/ask.ts'
import { articleOf, openEngine } from '../../src/answer/engine.ts'
import { unquoteBlock } from '../../src/discord/escape.ts'
import { registerCommands } from '../../src/discord/register.ts'
import { until } from '../../src/test-guild/actor.ts'
import { folderOf, SEEDS } from '../support/articles.ts'
import { answerTo, type Running, replyTo, startBoth } from '../support/guild.ts'

const registered = [...commands, ...messageCommands]

let running: Running
beforeAll(async () => {
  running = await startBoth()
}, 30_000)
afterAll(() => running.stop())

const slash = async (name: string, options = {}) => {
  const { guild } = running
  return answerTo(guild, guild.as('ben').slash(guild.channel('general'), name, options))
}

describe('slash commands', () => {
  it('are registered in the test guild at the start', () => {
    expect(running.guild.world.commands.guild.map((c) => c.name)).toEqual(registered.map((c) => c.data.name))
    expect(running.guild.world.commands.global).toEqual([])
  })

  it('/ask answers with exact passages and pings nobody', async () => {
    const { data, pinged } = await slash('ask', { question: 'Who initiated the call?' })
    const engine = await openEngine(SEEDS)
    const shown = (data.content.match(/^> .*$/gm) ?? []).map(unquoteBlock)
    expect(shown.length).toBeGreaterThan(0)
    for (const text of shown)
      expect(engine.library.articles.some((a) => articleOf(engine, a.file).text.includes(text))).toBe(true)
    expect(pinged).toEqual([])
  })

  it('/who-initiated shows the talk that its option names', async () => {
    const { data } = await slash('who-initiated', { talks: 'Lavrov and Rubio' })
    expect(data.content).toMatch(/phone call, 15 February 2025\*\*\nInitiated by US side, in 2 articles\./)
  })

  it('/quotes pages through all quotations by button', async () => {
    const { guild } = running
    let message = await slash('quotes', { source: '001' })
    const seen = new Set<string>()
    for (let page = 0; page < 9; page++) {
      for (const line of message.data.content.match(/^> .*$/gm) ?? []) seen.add(line)
      const next = customIds(message.data.components).find((b) => b.label === 'Next')
      if (!next || next.disabled) break
      message = await answerTo(guild, guild.as('ada').press(message.data.id, next.custom_id))
    }
    expect(seen.size).toBe(6)
  })

  it('/talks lists every talk by date, and nobody who is not named', async () => {
    const { data } = await slash('talks')
    expect(data.content).toContain('**7 talks**')
    expect(data.content).toMatch(/12 February 2025[\s\S]*15 February 2025[\s\S]*Planned/)
    expect(data.content).toContain('Phone call: Vladimir Putin – Joe Biden\n-# The articles do not say')
  })

  it('/who-initiated without an option pages through every talk', async () => {
    const { guild } = running
    const message = await slash('who-initiated')
    const next = customIds(message.data.components).find((b) => b.label === 'Next')
    expect(message.data.content).toContain('Page 1 of 3')
    const second = await answerTo(guild, guild.as('ada').press(message.data.id, next?.custom_id ?? ''))
    expect(second.data.content).toContain('Page 2 of 3')
  })

  it('/sources lists the articles', async () => {
    expect((await slash('sources')).data.content).toContain(
      '**Moscow says Lavrov and Rubio held talks on Ukraine war**',
    )
  })

  it.each([
    ['quotes', 'speaker', 'tru', ['Donald Trump (2)']],
    ['quotes', 'source', 'moscow', ['Moscow says Lavrov and Rubio held talks on Ukraine war']],
    ['who-initiated', 'talks', 'zel', ['Trump–Zelenskyy phone call']],
  ])('/%s completes %s "%s"', async (name, option, typed, expected) => {
    const { guild } = running
    const interaction = guild.as('ben').complete(guild.channel('general'), name, option, typed)
    const choices = await until(guild.world, () => interaction.choices)
    expect(choices.map((c) => c.name)).toEqual(expected)
  })
})

describe('free text', () => {
  const say = async (channel: string, text: string, name = 'ben') => {
    const { guild } = running
    return replyTo(guild, guild.as(name).say(channel, text))
  }

  it.each(['a mention', 'an ask channel', 'a direct message'])(
    'in %s gets the answer that the terminal gives',
    async (place) => {
      const { guild } = running
      const question = 'What did Trump say about visiting each other?'
      const channel =
        place === 'a mention'
          ? guild.channel('general')
          : place === 'an ask channel'
            ? guild.channel('ask-the-record')
            : guild.as('ben').direct().id
      const { data, pinged } = await say(
        channel,
        place === 'a mention' ? `<@${guild.world.bot.id}> ${question}` : question,
      )
      const [passage] = ask(await openEngine(SEEDS), question).passages
      expect(
        data.content
          .split('\n')
          .filter((l) => l.startsWith('> '))
          .map(unquoteBlock),
      ).toContain(passage?.text)
      expect(pinged).toEqual([])
    },
  )

  it('to nobody in an ordinary channel gets no answer', async () => {
    const { guild } = running
    guild.as('ben').say(guild.channel('newsroom'), 'Who initiated the call?')
    await say(guild.channel('ask-the-record'), 'Who initiated the call?')
    const inNewsroom = [...guild.world.messages.values()].filter(
      (m) => m.data.channel_id === guild.channel('newsroom'),
    )
    expect(inNewsroom.map((m) => m.data.author.bot)).toEqual([false])
  })

  it('without a question gets a line that says what to ask', async () => {
    const { guild } = running
    expect((await say(guild.channel('general'), `<@${guild.world.bot.id}>`)).data.content).toMatch(
      /^Ask me about the talks/,
    )
  })

  it('that asks for what the articles do not say gets an honest no', async () => {
    const { guild } = running
    const { data } = await say(
      guild.channel('ask-the-record'),
      '@everyone what about the inflation in Greenland?',
    )
    expect(data.content).toContain('**The articles do not say.**')
    expect(data.mention_everyone).toBe(false)
  })
})

it('a reply to hostile articles pings nobody', async () => {
  const corpus = folderOf({
    'a.txt':
      'The talks were requested by @everyone and <@&123456789012345678>, <@123456789012345678> said in Oslo.',
  })
  const other = await startBoth({}, { corpus })
  const { guild } = other
  const { pinged, data } = await answerTo(
    guild,
    guild.as('ben').slash(guild.channel('general'), 'ask', { question: 'Who requested the talks in Oslo?' }),
  )
  expect(data.content).toContain('\\@everyone')
  expect(pinged).toEqual([])
  await other.stop()
})

it('registering twice changes nothing, and leaves the other scope alone', async () => {
  const { guild, config } = running
  const before = JSON.stringify(guild.world.commands)
  expect(await registerCommands(config, registered, 'guild')).toBe(registered.length)
  expect(JSON.stringify(guild.world.commands)).toBe(before)
  await registerCommands(config, registered, 'global')
  expect(guild.world.commands.global.map((c) => c.name)).toEqual(registered.map((c) => c.data.name))
  expect(JSON.stringify(guild.world.commands.guild)).toBe(JSON.stringify(JSON.parse(before).guild))
})

it('each question is one line in the log, without its text above debug', () => {
  const answered = running.log.filter((l) => l.event === 'answered')
  expect(answered.length).toBeGreaterThan(5)
  expect(answered[0]).toEqual({
    time: expect.any(String),
    level: 'info',
    event: 'answered',
    command: 'ask',
    guild: running.guild.world.guild.id,
    milliseconds: expect.any(Number),
    outcome: 'found',
  })
  const above = running.log.filter((l) => l.level !== 'debug')
  expect(JSON.stringify(above)).not.toContain('Greenland')
})

function customIds(components: unknown): { label: string; custom_id: string; disabled?: boolean }[] {
  return (components as { components: { label: string; custom_id: string; disabled?: boolean }[] }[]).flatMap(
    (row) => row.components,
  )
}

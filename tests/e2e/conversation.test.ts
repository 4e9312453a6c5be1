import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unescapeText } from '../../src/discord/escape.ts'
import { until } from '../../src/test-guild/actor.ts'
import { setLocale } from '../../src/test-guild/serve-page.ts'
import type { StoredMessage } from '../../src/test-guild/world.ts'
import { answerTo, buttonsOf, type Running, replyTo, startBoth } from '../support/guild.ts'

let running: Running
beforeAll(async () => {
  running = await startBoth()
}, 30_000)
afterAll(() => running.stop())

const ASK = 'ask-the-record'
const say = (text: string, { name = 'ben', channel = ASK, to = '' } = {}): StoredMessage =>
  running.guild.as(name).say(running.guild.channel(channel), text, to || undefined)
const answered = (message: StoredMessage): Promise<StoredMessage> => replyTo(running.guild, message)
const repliesTo = (message: StoredMessage): StoredMessage[] =>
  [...running.guild.world.messages.values()].filter(
    (m) => m.data.author.bot && m.data.message_reference?.message_id === message.data.id,
  )
/** A question behind it has been answered, so whatever came before was not going to be. */
const settled = async (): Promise<void> => void (await answered(say('Who initiated the call?')))

describe('in an ask channel', () => {
  it.each([
    'lol that is what they always say',
    'I read about the call this morning.',
    'did you see that?',
    'thanks everyone!',
    'ok',
  ])('"%s" is left alone', async (text) => {
    const message = say(text)
    await settled()
    expect(repliesTo(message)).toEqual([])
  })

  it.each([
    'who called whom',
    'when did the two speak',
    'rubio lavrov call',
    '@everyone who initiated the call?',
  ])('"%s" is answered', async (text) => {
    expect((await answered(say(text))).data.content).not.toBe('')
  })

  it('a reply to somebody else is left alone, even when it is a question', async () => {
    const first = say('They spoke on Saturday.', { name: 'ada' })
    const message = say('Who initiated the call?', { to: first.data.id })
    await settled()
    expect(repliesTo(message)).toEqual([])
  })
})

describe('a reply to the bot’s reply', () => {
  it('goes on with what was asked before', async () => {
    const first = await answered(say('Who initiated the call between Rubio and Lavrov?'))
    const next = await answered(say('and when was it?', { to: first.data.id }))
    expect(unescapeText(next.data.content)).toContain('when was it (Rubio, Lavrov)?')
  })

  it('of somebody else starts anew', async () => {
    const first = await answered(say('Who initiated the call between Rubio and Lavrov?'))
    const next = await answered(say('what about inflation in Greenland?', { name: 'ada', to: first.data.id }))
    expect(next.data.content).toContain('what about inflation in Greenland?')
  })
})

describe('an answered message', () => {
  it('takes its answer along when it is edited, and when it is deleted', async () => {
    const { guild } = running
    const message = say('Who initiated the call?')
    const reply = await answered(message)
    guild.as('ben').edit(message.data.id, 'What did Trump say about visiting?')
    await until(guild.world, () => (reply.data.content.includes('visiting each other') ? true : null))
    expect(repliesTo(message)).toHaveLength(1)
    guild.as('ben').remove(message.data.id)
    await until(guild.world, () => (guild.world.messages.has(reply.data.id) ? null : true))
  })

  it('that becomes a remark loses its answer', async () => {
    const { guild } = running
    const message = say('Who initiated the call?')
    const reply = await answered(message)
    guild.as('ben').edit(message.data.id, 'Never mind, I found it.')
    await until(guild.world, () => (guild.world.messages.has(reply.data.id) ? null : true))
  })

  it('that was a remark is answered when it becomes a question', async () => {
    const { guild } = running
    const message = say('Well, well.')
    await settled()
    guild.as('ben').edit(message.data.id, 'Who initiated the call?')
    expect((await answered(message)).data.content).toContain('US side')
  })
})

it('a busy channel is offered a thread, and the bot answers in it', async () => {
  const { guild } = running
  const bot = `<@${guild.world.bot.id}>`
  for (const name of ['ada', 'ben', 'ada', 'ben', 'ada']) say('busy', { name, channel: 'newsroom' })
  guild.world.members.get(guild.as('guest').userId)?.roles.splice(0)
  const reply = await answered(say(`${bot} Who initiated the call?`, { name: 'guest', channel: 'newsroom' }))
  const offer = buttonsOf(reply).find((b) => b.label === 'Go on in a thread')
  const shown = await answerTo(guild, guild.as('ben').press(reply.data.id, offer?.custom_id ?? ''))
  const thread = /<#(\d+)>/.exec(shown.data.content)?.[1] ?? ''
  expect(shown.visibleTo).toBe(guild.as('ben').userId)
  const inThread = guild.as('ben').say(thread, 'Who initiated the call?')
  expect((await answered(inThread)).data.channel_id).toBe(thread)
})

it('in a quiet channel no thread is offered', async () => {
  const { guild } = running
  const reply = await answered(
    say(`<@${guild.world.bot.id}> Who initiated the call?`, { channel: 'general' }),
  )
  expect(buttonsOf(reply).map((b) => b.label)).not.toContain('Go on in a thread')
})

describe('somebody who asks too fast', () => {
  let slow: Running
  beforeAll(async () => {
    slow = await startBoth({}, { questionsPerMinute: 4 })
  }, 30_000)
  afterAll(() => slow.stop())

  it('is told so once in a channel, and then not answered', async () => {
    const { guild } = slow
    const ask = () => guild.as('ben').say(guild.channel(ASK), 'Who initiated the call?')
    const messages = [ask(), ask(), ask(), ask()]
    await replyTo(guild, messages[2] ?? ask())
    const other = guild.as('ada').say(guild.channel(ASK), 'Who initiated the call?')
    await replyTo(guild, other)
    const said = messages.map((m) =>
      [...guild.world.messages.values()].find((r) => r.data.message_reference?.message_id === m.data.id),
    )
    expect(said.map((r) => r?.data.content.slice(0, 12))).toEqual([
      expect.stringContaining('**'),
      expect.stringContaining('**'),
      'One moment: ',
      undefined,
    ])
  })

  it('is told privately after a command', async () => {
    const { guild } = slow
    const general = guild.channel('general')
    const all = ['sources', 'sources', 'sources'].map((name) => guild.as('ada').slash(general, name))
    const replies = await Promise.all(all.map((interaction) => answerTo(guild, interaction)))
    expect(replies.map((r) => r.visibleTo !== null)).toEqual([false, false, true])
    expect(replies[2]?.data.content).toMatch(/Ask again <t:\d+:R>\./)
  })
})

it('speaks the language of who asks, and keeps it when others turn the page', async () => {
  const { guild } = running
  setLocale(guild, guild.as('ben').userId, 'de')
  const message = await answerTo(guild, guild.as('ben').slash(guild.channel('general'), 'quotes', {}))
  setLocale(guild, guild.as('ben').userId, 'en-US')
  expect(message.data.content).toMatch(/^\*\*13 Zitate\*\*/)
  const next = buttonsOf(message).find((b) => b.label === 'Weiter')
  const turned = await answerTo(guild, guild.as('ada').press(message.data.id, next?.custom_id ?? ''))
  expect(turned.data.content).toMatch(/Seite 2 von \d/)
})

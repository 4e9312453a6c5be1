import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startBot } from '../../src/bot.ts'
import { createLog } from '../../src/log.ts'
import { until } from '../../src/test-guild/actor.ts'
import type { RouteFault } from '../../src/test-guild/faults.ts'
import { setSending } from '../../src/test-guild/serve-page.ts'
import { answerTo, buttonsOf, type Running, replyTo, startBoth } from '../support/guild.ts'

let running: Running
beforeEach(async () => {
  running = await startBoth()
}, 30_000)
afterEach(() => running.stop())

const QUESTION = 'Who initiated the call?'
const slash = () =>
  running.guild.as('ben').slash(running.guild.channel('general'), 'ask', { question: QUESTION })

/** Whatever went wrong, the next question is answered. */
async function answersAgain(): Promise<void> {
  expect((await answerTo(running.guild, slash())).data.content).toContain('US side')
}

describe('a fault of the interaction callback', () => {
  const callback = (effect: RouteFault['effect']): void =>
    void running.guild.faults.routes.push({ method: 'POST', path: '/callback', times: 1, effect })

  // fault → what the person sees
  it.each<[string, RouteFault['effect'], 'answer' | 'did not respond']>([
    ['500: the retry answers', { kind: 'status', status: 500 }, 'answer'],
    ['503: the retry answers', { kind: 'status', status: 503 }, 'answer'],
    ['429: answered when the limit allows', { kind: 'rate-limit', retryAfter: 0.2 }, 'answer'],
    ['an answer that is lost: the first reply stands', { kind: 'lost-answer' }, 'answer'],
    ['4 seconds of delay: Discord gives up', { kind: 'delay', milliseconds: 4000 }, 'did not respond'],
  ])(
    '%s',
    async (_, effect, outcome) => {
      callback(effect)
      const interaction = slash()
      if (outcome === 'answer')
        expect((await answerTo(running.guild, interaction)).data.content).toContain('US side')
      else await until(running.guild.world, () => (interaction.state === 'failed' ? true : null))
      await answersAgain()
      expect(
        [...running.guild.world.messages.values()].filter(
          (m) => m.data.interaction_metadata?.id === interaction.id,
        ).length,
      ).toBeLessThanOrEqual(1)
    },
    20_000,
  )

  it('a cut connection does not stop the bot', async () => {
    callback({ kind: 'cut' })
    slash()
    await answersAgain()
  }, 20_000)
})

it('a button under an answer works when its reply meets a 500, and after a lost answer', async () => {
  const { guild } = running
  const answer = await answerTo(guild, slash())
  const context = buttonsOf(answer).find((b) => b.label === 'Context 1')?.custom_id ?? ''
  for (const effect of [{ kind: 'status', status: 500 }, { kind: 'lost-answer' }] as const) {
    guild.faults.routes.push({ method: 'POST', path: '/callback', times: 1, effect })
    const shown = await answerTo(guild, guild.as('ada').press(answer.data.id, context))
    expect(shown.data.content).toContain('**The passage**')
  }
  await answersAgain()
}, 20_000)

it('a button of a bot that was started again works', async () => {
  const { guild, bot, config } = running
  const answer = await answerTo(guild, slash())
  const context = buttonsOf(answer).find((b) => b.label === 'Context 1')?.custom_id ?? ''
  await bot.stop()
  const again = await startBot(config, createLog({ level: 'error', secrets: [config.token] }))
  const shown = await answerTo(guild, guild.as('ada').press(answer.data.id, context))
  expect(shown.data.content).toContain('**The passage**')
  await again.stop()
}, 20_000)

describe('a fault of messages', () => {
  const ask = () => {
    const { guild } = running
    return guild.as('ben').say(guild.channel('ask-the-record'), QUESTION)
  }

  it.each<[string, RouteFault['effect']]>([
    ['500', { kind: 'status', status: 500 }],
    ['429', { kind: 'rate-limit', retryAfter: 0.2 }],
    ['an answer that is lost', { kind: 'lost-answer' }],
  ])(
    '%s: the reply is posted, and only once',
    async (_, effect) => {
      running.guild.faults.routes.push({ method: 'POST', path: '/messages', times: 1, effect })
      const asked = ask()
      await replyTo(running.guild, asked)
      await answersAgain()
      const replies = [...running.guild.world.messages.values()].filter(
        (m) => m.data.message_reference?.message_id === asked.data.id,
      )
      expect(replies).toHaveLength(1)
    },
    20_000,
  )

  it('a revoked permission: nothing is sent, the log says why, and the bot goes on', async () => {
    const { guild } = running
    setSending(guild, false, 'ask-the-record')
    ask()
    await answersAgain()
    expect(running.log.map((l) => l.event)).toContain('may-not-send')
    setSending(guild, true, 'ask-the-record')
    expect((await replyTo(guild, ask())).data.content).toContain('US side')
  }, 20_000)

  it('a message deleted before the reply: the bot replies without the reference', async () => {
    const { guild } = running
    guild.faults.routes.push({
      method: 'POST',
      path: '/messages',
      times: 1,
      effect: { kind: 'rate-limit', retryAfter: 0.3 },
    })
    const asked = ask()
    guild.as('ben').remove(asked.data.id)
    await until(guild.world, () => [...guild.world.messages.values()].find((m) => m.data.author.bot) ?? null)
    await answersAgain()
  }, 20_000)
})

describe('a fault of the gateway', () => {
  const reconnected = () =>
    until(running.guild.world, () => (running.guild.gateway.ready() ? true : null), 15_000)

  it('a dropped connection is resumed, and what came meanwhile is answered', async () => {
    const { guild } = running
    guild.gateway.drop()
    await until(guild.world, () => (guild.gateway.ready() ? null : true))
    const asked = guild.as('ben').say(guild.channel('ask-the-record'), QUESTION)
    await replyTo(guild, asked)
    await answersAgain()
  }, 30_000)

  it('a request to reconnect is followed', async () => {
    running.guild.gateway.askReconnect()
    await until(running.guild.world, () => (running.guild.gateway.ready() ? null : true))
    await reconnected()
    await answersAgain()
  }, 30_000)

  it('an expired session is begun anew', async () => {
    running.guild.gateway.expireSessions()
    running.guild.gateway.drop()
    await reconnected()
    await answersAgain()
  }, 30_000)

  it('a silent one is noticed at the next heartbeat, and left for a new connection', async () => {
    const zombie = await startBoth({ heartbeat: 300 })
    const { guild } = zombie
    guild.faults.silent = true
    await until(guild.world, () => (guild.gateway.ready() ? null : true), 15_000)
    guild.faults.silent = false
    await until(guild.world, () => (guild.gateway.ready() ? true : null), 15_000)
    const answer = await answerTo(
      guild,
      guild.as('ben').slash(guild.channel('general'), 'ask', { question: QUESTION }),
    )
    expect(answer.data.content).toContain('US side')
    await zombie.stop()
  }, 40_000)
})

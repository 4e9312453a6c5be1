import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { startTestGuild, type TestGuild } from '../../src/test-guild/test-guild.ts'

let guild: TestGuild
beforeEach(async () => {
  guild = await startTestGuild()
})
afterEach(() => guild.close())

const GUILDS = 1
const GUILD_MESSAGES = 1 << 9
const MESSAGE_CONTENT = 1 << 15

interface Payload {
  readonly op: number
  readonly t: string | null
  readonly s: number | null
  readonly d: Record<string, unknown>
}

/** A client that writes raw frames and keeps what it gets. */
function connect() {
  const socket = new WebSocket(guild.gateway.url())
  const got: Payload[] = []
  const closed = new Promise<number>((resolve) => socket.once('close', resolve))
  socket.on('message', (raw) => got.push(JSON.parse(String(raw))))
  const send = (payload: unknown): void =>
    socket.send(typeof payload === 'string' ? payload : JSON.stringify(payload))
  const opened = new Promise<void>((resolve) => socket.once('open', () => resolve()))
  const event = async (name: string): Promise<Payload> => {
    for (;;) {
      const found = got.find((p) => p.t === name)
      if (found) return found
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
  const identify = (intents: number, token = guild.world.application.token): void =>
    send({ op: 2, d: { token, intents, properties: {} } })
  return { socket, got, closed, opened, send, event, identify }
}

describe('the gateway', () => {
  it('greets, identifies with READY and the guild, and acknowledges heartbeats', async () => {
    const client = connect()
    await client.opened
    client.identify(GUILDS)
    const ready = await client.event('READY')
    expect(ready.d).toMatchObject({ v: 10, guilds: [{ unavailable: true }] })
    expect((await client.event('GUILD_CREATE')).d).toMatchObject({
      id: guild.world.guild.id,
      member_count: 4,
    })
    expect(client.got[0]).toMatchObject({ op: 10, d: { heartbeat_interval: 41_250 } })
    client.send({ op: 1, d: ready.s })
    while (!client.got.some((p) => p.op === 11)) await new Promise((resolve) => setTimeout(resolve, 5))
  })

  it.each<[string, number, (client: ReturnType<typeof connect>) => void]>([
    ['what is no JSON', 4002, (c) => c.send('{')],
    ['what is no payload', 4002, (c) => c.send('null')],
    ['an event before identifying', 4003, (c) => c.send({ op: 4, d: null })],
    ['a wrong token', 4004, (c) => c.identify(GUILDS, 'wrong')],
    ['no token at all', 4004, (c) => c.send({ op: 2, d: null })],
    ['an intent that there is not', 4013, (c) => c.identify(1 << 30)],
    ['an intent that is not enabled', 4014, (c) => c.identify(GUILDS | 2)],
  ])('closes on %s with %i', async (_, code, act) => {
    const client = connect()
    await client.opened
    act(client)
    expect(await client.closed).toBe(code)
  })

  it('gives the content of messages only with the intent, or to whom they mention', async () => {
    const without = connect()
    const with_ = connect()
    await Promise.all([without.opened, with_.opened])
    without.identify(GUILDS | GUILD_MESSAGES)
    with_.identify(GUILDS | GUILD_MESSAGES | MESSAGE_CONTENT)
    await Promise.all([without.event('READY'), with_.event('READY')])
    const ben = guild.as('ben')
    const secret = ben.say(guild.channel('general'), 'secret')
    ben.say(guild.channel('general'), 'also secret', secret.data.id)
    ben.say(guild.channel('general'), `hello <@${guild.world.bot.id}>`)
    const contents = (client: typeof without) =>
      client.got.filter((p) => p.t === 'MESSAGE_CREATE').map((p) => p.d.content)
    while (contents(with_).length < 3 || contents(without).length < 3)
      await new Promise((resolve) => setTimeout(resolve, 5))
    expect(contents(with_)).toEqual(['secret', 'also secret', `hello <@${guild.world.bot.id}>`])
    expect(contents(without)).toEqual(['', '', `hello <@${guild.world.bot.id}>`])
    expect(JSON.stringify(without.got)).not.toContain('secret')
  })

  it('replays what a resuming client has missed, and refuses to when it has forgotten the session', async () => {
    const first = connect()
    await first.opened
    first.identify(GUILDS | GUILD_MESSAGES | MESSAGE_CONTENT)
    const { d, s } = await first.event('READY')
    first.socket.terminate()
    await first.closed
    guild.as('ben').say(guild.channel('general'), 'meanwhile')
    const resume = { op: 6, d: { token: guild.world.application.token, session_id: d.session_id, seq: s } }
    const second = connect()
    await second.opened
    second.send(resume)
    expect((await second.event('MESSAGE_CREATE')).d.content).toBe('meanwhile')
    await second.event('RESUMED')
    guild.gateway.expireSessions()
    const third = connect()
    await third.opened
    third.send(resume)
    while (!third.got.some((p) => p.op === 9)) await new Promise((resolve) => setTimeout(resolve, 5))
  })
})

import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Actor, until } from './actor.ts'
import type { RouteFault } from './faults.ts'
import type { PageAction, PageFault, PageInteraction } from './page-api.ts'
import { pageState } from './page-state.ts'
import { Refusal } from './refusal.ts'
import { directChannel } from './routes/guilds.ts'
import { channelShape } from './shapes.ts'
import type { TestGuild } from './test-guild.ts'
import { announce, type Change, PERMISSIONS, type StoredInteraction } from './world.ts'

/** The bundled page lies beside the compiled server. */
const BUNDLED = fileURLToPath(new URL('./page', import.meta.url))
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}
const PEOPLE = /^(?:ada|ben|guest)$/
const SECURITY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:"

/**
 * Serves the page and what it asks for: the state, a stream of changes, and what a person does.
 * @param folder where the bundled page lies
 */
export const pageServer =
  (folder = BUNDLED) =>
  (guild: TestGuild, request: IncomingMessage, response: ServerResponse): Promise<void> =>
    servePage(folder, guild, request, response)

async function servePage(
  folder: string,
  guild: TestGuild,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  if (url.pathname === '/page/state') {
    const name = url.searchParams.get('as') ?? ''
    const { userId } = guild.as(PEOPLE.test(name) ? name : 'ben')
    directChannel(guild.world, userId)
    return json(response, 200, pageState(guild.world, userId))
  }
  if (url.pathname === '/page/events') return stream(guild, response)
  if (url.pathname === '/page/act' && request.method === 'POST') {
    // Another site in the same browser must not act here.
    const { origin, host } = request.headers
    if (origin && origin !== `http://${host}`)
      return json(response, 403, { message: 'This page is not of the test guild.' })
    try {
      const action = JSON.parse(await readText(request)) as PageAction
      json(response, 200, await carryOut(guild, action))
    } catch (error) {
      const message =
        error instanceof Refusal ? `Discord refuses: ${error.message}` : (error as Error).message
      json(response, 400, { message })
    }
    return
  }
  await file(folder, url.pathname, response)
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

async function readText(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of request) text += String(part)
  return text
}

async function file(folder: string, pathname: string, response: ServerResponse): Promise<void> {
  try {
    const path = normalize(join(folder, pathname === '/' ? 'index.html' : decodeURIComponent(pathname)))
    if (!path.startsWith(folder + sep)) throw new Error('outside the page')
    const content = await readFile(path)
    response
      .writeHead(200, {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
        'content-security-policy': SECURITY,
      })
      .end(content)
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
  }
}

function stream({ world }: TestGuild, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  const send = (change: Change): void => void response.write(`data: ${JSON.stringify(change)}\n\n`)
  world.listeners.add(send)
  response.on('close', () => world.listeners.delete(send))
}

async function carryOut(guild: TestGuild, action: PageAction): Promise<unknown> {
  if (action.kind === 'fault') return setFault(guild, action.fault)
  const actor = guild.as(action.as)
  if (action.kind === 'say') {
    actor.say(action.channelId, action.content, action.to)
    return {}
  }
  if (action.kind === 'edit') {
    actor.edit(action.messageId, action.content)
    return {}
  }
  if (action.kind === 'locale') {
    setLocale(guild, actor.userId, action.locale)
    return {}
  }
  if (action.kind === 'remove') {
    actor.remove(action.messageId)
    return {}
  }
  return settled(guild, interact(actor, action))
}

type Interactive = Exclude<PageAction, { kind: 'say' | 'edit' | 'remove' | 'locale' | 'fault' }>

function interact(actor: Actor, action: Interactive): StoredInteraction {
  switch (action.kind) {
    case 'slash':
      return actor.slash(action.channelId, action.name, action.options)
    case 'complete':
      return actor.complete(action.channelId, action.name, action.option, action.typed)
    case 'press':
      return actor.press(action.messageId, action.customId)
    case 'select':
      return actor.select(action.messageId, action.customId, action.values)
    case 'menu':
      return actor.menu(action.name, action.messageId)
  }
}

/** Waits for the bot's answer, or for Discord to give up on it. */
async function settled({ world }: TestGuild, interaction: StoredInteraction): Promise<PageInteraction> {
  await until(world, () => (interaction.state === 'waiting' ? null : true))
  return { state: interaction.state, choices: interaction.choices, messageId: interaction.originalId }
}

function setFault(guild: TestGuild, fault: PageFault): Record<string, never> {
  const { faults, gateway, world } = guild
  const callback = (effect: RouteFault['effect']): void =>
    void faults.routes.push({ method: 'POST', path: '/callback', times: 1, effect })
  const actions: Readonly<Record<PageFault, () => void>> = {
    'callback-500': () => callback({ kind: 'status', status: 500 }),
    'callback-lost': () => callback({ kind: 'lost-answer' }),
    'callback-cut': () => callback({ kind: 'cut' }),
    'callback-slow': () => callback({ kind: 'delay', milliseconds: 4000 }),
    'messages-429': () =>
      void faults.routes.push({
        method: 'POST',
        path: '/messages',
        times: 1,
        effect: { kind: 'rate-limit', retryAfter: 1 },
      }),
    'gateway-drop': () => gateway.drop(),
    'gateway-reconnect': () => gateway.askReconnect(),
    'session-expired': () => {
      gateway.expireSessions()
      gateway.drop()
    },
    'gateway-silent': () => {
      faults.silent = true
    },
    'gateway-speak': () => {
      faults.silent = false
    },
    'send-revoked': () => setSending(guild, false),
    'send-granted': () => setSending(guild, true),
  }
  actions[fault]()
  announce(world, { kind: 'channels' })
  return {}
}

/** Sets the language of a person's app. */
export function setLocale({ world }: TestGuild, userId: string, locale: string): void {
  const member = world.members.get(userId)
  if (!member) throw new Error(`There is no person ${userId}`)
  member.locale = locale
  announce(world, { kind: 'channels' })
}

/** Forbids or allows the bot to send in the first channel, and tells it so. */
export function setSending({ world, gateway }: TestGuild, allowed: boolean, name = 'general'): void {
  const channel = [...world.channels.values()].find((c) => c.name === name)
  if (!channel) throw new Error(`There is no channel ${name}`)
  const others = channel.overwrites.filter((o) => o.id !== world.bot.id)
  const own = {
    id: world.bot.id,
    type: 1 as const,
    allow: 0n,
    deny: allowed ? 0n : PERMISSIONS.sendMessages | PERMISSIONS.sendMessagesInThreads,
  }
  channel.overwrites.splice(0, channel.overwrites.length, ...others, own)
  gateway.dispatch('CHANNEL_UPDATE', channelShape(world, channel), { intent: 'guilds' })
}

import { readMessage } from '../message-rules.ts'
import { channelFor, createMessage, deleteMessage, editMessage, messageIn } from '../messages.ts'
import { Refusal } from '../refusal.ts'
import { channelShape } from '../shapes.ts'
import { announce, type Channel, PERMISSIONS, permissionsIn } from '../world.ts'
import { type Guild, type Route, type RouteRequest, Status } from './route.ts'

const MESSAGES = '/channels/:channel/messages'
const MESSAGE = `${MESSAGES}/:message`
const REACTION = `${MESSAGE}/reactions/:emoji`

/** https://discord.com/developers/docs/resources/channel and /resources/message */
export const channelRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/channels/:channel',
    handle: (guild, request) => channelShape(guild.world, may(guild, request, 0n)),
  },
  { method: 'GET', path: MESSAGES, handle: listMessages },
  { method: 'POST', path: MESSAGES, handle: postMessage },
  {
    method: 'GET',
    path: MESSAGE,
    handle: (guild, request) => theMessage(guild, request, PERMISSIONS.readMessageHistory).data,
  },
  { method: 'PATCH', path: MESSAGE, handle: patchMessage },
  { method: 'DELETE', path: MESSAGE, handle: removeMessage },
  { method: 'POST', path: '/channels/:channel/typing', handle: type },
  { method: 'PUT', path: `${REACTION}/@me`, handle: (guild, request) => react(guild, request, true) },
  { method: 'DELETE', path: `${REACTION}/@me`, handle: (guild, request) => react(guild, request, false) },
  { method: 'GET', path: REACTION, handle: reactors },
  {
    method: 'POST',
    path: `${MESSAGE}/threads`,
    handle: (guild, request) => startThread(guild, request, request.params.message ?? null),
  },
  {
    method: 'POST',
    path: '/channels/:channel/threads',
    handle: (guild, request) => startThread(guild, request, null),
  },
  {
    method: 'PUT',
    path: '/channels/:channel/thread-members/@me',
    handle: (guild, request) => void may(guild, request, 0n),
  },
]

const may = ({ world }: Guild, { params }: RouteRequest, permission: bigint): Channel =>
  channelFor(world, params.channel ?? '', world.bot.id, permission)

function theMessage(guild: Guild, request: RouteRequest, permission: bigint) {
  const channel = may(guild, request, permission)
  return messageIn(guild.world, channel.id, request.params.message ?? '')
}

function listMessages(guild: Guild, request: RouteRequest) {
  const channel = may(guild, request, PERMISSIONS.readMessageHistory)
  const limit = Math.min(100, Math.max(1, Number(request.query.get('limit') ?? 50) || 50))
  const before = /^\d+$/.exec(request.query.get('before') ?? '')?.[0]
  return [...guild.world.messages.values()]
    .filter(
      (m) =>
        m.data.channel_id === channel.id && !m.visibleTo && (!before || BigInt(m.data.id) < BigInt(before)),
    )
    .map((m) => m.data)
    .reverse()
    .slice(0, limit)
}

function postMessage(guild: Guild, request: RouteRequest) {
  const channel = may(guild, request, PERMISSIONS.sendMessages)
  if (channel.type === 15) throw new Refusal(50024)
  const body = readMessage(request.body)
  if (
    body.message_reference &&
    !(permissionsIn(guild.world, guild.world.bot.id, channel) & PERMISSIONS.readMessageHistory)
  )
    throw new Refusal(50013)
  return createMessage(guild.world, guild.gateway, { channel, author: guild.world.bot, body }).data
}

function patchMessage(guild: Guild, request: RouteRequest) {
  const stored = theMessage(guild, request, 0n)
  if (stored.data.author.id !== guild.world.bot.id) throw new Refusal(50005)
  return editMessage(guild.world, guild.gateway, stored, readMessage(request.body, { mayBeEmpty: true })).data
}

function removeMessage(guild: Guild, request: RouteRequest): void {
  const own = theMessage(guild, request, 0n).data.author.id === guild.world.bot.id
  deleteMessage(guild.world, guild.gateway, theMessage(guild, request, own ? 0n : PERMISSIONS.manageMessages))
}

function type(guild: Guild, request: RouteRequest): void {
  const channel = may(guild, request, PERMISSIONS.sendMessages)
  announce(guild.world, { kind: 'typing', channelId: channel.id, userId: guild.world.bot.id })
}

function react(guild: Guild, request: RouteRequest, add: boolean): void {
  const stored = theMessage(
    guild,
    request,
    add ? PERMISSIONS.addReactions | PERMISSIONS.readMessageHistory : 0n,
  )
  const name = decodeURIComponent(request.params.emoji ?? '')
  const others = (stored.data.reactions ?? []).filter((r) => r.emoji.name !== name)
  const reaction = {
    count: 1,
    me: true,
    me_burst: false,
    count_details: { burst: 0, normal: 1 },
    burst_colors: [],
    emoji: { id: null, name },
  }
  stored.data = { ...stored.data, reactions: add ? [...others, reaction] : others }
  announce(guild.world, { kind: 'message-edited', id: stored.data.id })
}

function reactors(guild: Guild, request: RouteRequest) {
  const name = decodeURIComponent(request.params.emoji ?? '')
  return theMessage(guild, request, 0n).data.reactions?.some((r) => r.emoji.name === name)
    ? [guild.world.bot]
    : []
}

function startThread(guild: Guild, request: RouteRequest, messageId: string | null) {
  const { world, gateway } = guild
  const parent = may(guild, request, PERMISSIONS.createPublicThreads)
  const { name, message } = (request.body ?? {}) as { name?: unknown; message?: unknown }
  if (typeof name !== 'string' || name.length < 1 || name.length > 100) {
    throw new Refusal(50035, {
      name: { _errors: [{ code: 'BASE_TYPE_BAD_LENGTH', message: 'Must be between 1 and 100 in length.' }] },
    })
  }
  // What a post in a forum begins with is checked before there is a post.
  const first = parent.type === 15 ? readMessage(message) : null
  if (parent.type === 11) throw new Refusal(50024)
  if (messageId && !world.messages.has(messageId)) throw new Refusal(10008)
  // A thread of a message has that message's id, so there can be only one.
  if (messageId && world.channels.has(messageId)) throw new Refusal(160004)
  const thread = createThread(world, parent, name, world.bot.id, messageId ?? world.newId())
  gateway.dispatch(
    'THREAD_CREATE',
    { ...channelShape(world, thread), newly_created: true },
    { intent: 'guilds' },
  )
  if (first) createMessage(world, gateway, { channel: thread, author: world.bot, body: first })
  return new Status(201, channelShape(world, thread))
}

function createThread(
  world: Guild['world'],
  parent: Channel,
  name: string,
  ownerId: string,
  id: string,
): Channel {
  const thread: Channel = {
    id,
    type: 11,
    name,
    topic: null,
    parentId: parent.id,
    position: 0,
    overwrites: [],
    recipients: [],
    ownerId,
  }
  world.channels.set(id, thread)
  announce(world, { kind: 'channels' })
  return thread
}

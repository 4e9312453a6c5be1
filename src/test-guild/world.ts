import type { APIApplicationCommand, APIMessage, APIUser, UserFlags } from 'discord-api-types/v10'
import type { Clock } from './clock.ts'
import { systemClock } from './clock.ts'
import { createIds } from './snowflake.ts'

/** Everything a small Discord consists of, in memory: one application with its bot, one guild, its people. */
export interface World {
  readonly clock: Clock
  readonly newId: () => string
  readonly application: {
    readonly id: string
    readonly name: string
    readonly token: string
    messageContent: boolean
  }
  readonly bot: APIUser
  readonly guild: { readonly id: string; readonly name: string; readonly ownerId: string }
  readonly roles: Map<string, Role>
  readonly members: Map<string, Member>
  readonly channels: Map<string, Channel>
  readonly messages: Map<string, StoredMessage>
  readonly commands: { global: APIApplicationCommand[]; guild: APIApplicationCommand[] }
  readonly interactions: Map<string, StoredInteraction>
  readonly listeners: Set<(change: Change) => void>
}

export interface Role {
  readonly id: string
  readonly name: string
  permissions: bigint
  readonly position: number
}

export interface Member {
  readonly user: APIUser
  readonly roles: string[]
  readonly joinedAt: string
  /** The language of the person's app. https://discord.com/developers/docs/reference#locales */
  locale: string
}

export type ChannelType = 0 | 1 | 11 | 15

export interface Overwrite {
  readonly id: string
  /** 0 for a role, 1 for a member. */
  readonly type: 0 | 1
  allow: bigint
  deny: bigint
}

export interface Channel {
  readonly id: string
  readonly type: ChannelType
  readonly name: string
  readonly topic: string | null
  readonly parentId: string | null
  readonly position: number
  readonly overwrites: Overwrite[]
  /** The two people of a direct-message channel. */
  readonly recipients: readonly string[]
  readonly ownerId: string | null
}

export interface StoredMessage {
  data: APIMessage
  /** An ephemeral message is seen by one person. */
  readonly visibleTo: string | null
  /** Who was really notified, after allowed_mentions. */
  readonly pinged: readonly string[]
  /** "… is thinking": deferred, and not answered yet. */
  thinking: boolean
}

/** How an interaction stands. `failed`: nobody acknowledged it in time, and Discord says so to the person. */
export type InteractionState = 'waiting' | 'acknowledged' | 'failed'

export interface StoredInteraction {
  readonly id: string
  readonly token: string
  readonly type: number
  readonly userId: string
  readonly channelId: string
  readonly createdAt: number
  /** Of a slash or context-menu command. */
  readonly commandName: string | null
  /** The message a button or menu belongs to. */
  readonly sourceId: string | null
  state: InteractionState
  /** The messages sent in answer to it. */
  readonly messageIds: Set<string>
  /** The message that answers it, once there is one. */
  originalId: string | null
  choices: readonly { readonly name: string; readonly value: string | number }[] | null
  modal: unknown
}

export type Change =
  | { readonly kind: 'message' | 'message-edited' | 'message-deleted'; readonly id: string }
  | { readonly kind: 'interaction'; readonly id: string }
  | { readonly kind: 'typing'; readonly channelId: string; readonly userId: string }
  | { readonly kind: 'commands' }
  | { readonly kind: 'channels' }
  | { readonly kind: 'connected' | 'disconnected' }

export interface WorldOptions {
  readonly clock?: Clock
  readonly token?: string
  readonly botName?: string
}

export const PERMISSIONS = {
  administrator: 1n << 3n,
  manageGuild: 1n << 5n,
  addReactions: 1n << 6n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  embedLinks: 1n << 14n,
  readMessageHistory: 1n << 16n,
  useApplicationCommands: 1n << 31n,
  createPublicThreads: 1n << 35n,
  sendMessagesInThreads: 1n << 38n,
} as const

const NO_FLAGS = 0 as UserFlags

const EVERYBODY =
  Object.values(PERMISSIONS).reduce((all, bit) => all | bit, 0n) &
  ~PERMISSIONS.administrator &
  ~PERMISSIONS.manageGuild &
  ~PERMISSIONS.manageMessages

/** A guild with three text channels and a forum, its owner, a member, and a guest who may only read. */
export function createWorld({
  clock = systemClock,
  token = 'test-guild-token',
  botName = 'On the Record',
}: WorldOptions = {}): World {
  const newId = createIds(clock)
  const guildId = newId()
  const user = (name: string, bot = false): APIUser => ({
    id: newId(),
    username: name.toLowerCase().replaceAll(' ', '-'),
    global_name: bot ? null : name,
    discriminator: bot ? '0001' : '0',
    avatar: null,
    bot,
    flags: NO_FLAGS,
    public_flags: NO_FLAGS,
    primary_guild: null,
  })
  const [bot, owner, member, guest] = [user(botName, true), user('Ada'), user('Ben'), user('Guest')]
  const everyone: Role = { id: guildId, name: '@everyone', permissions: EVERYBODY, position: 0 }
  const reader: Role = { id: newId(), name: 'Read only', permissions: 0n, position: 1 }
  const channel = (name: string, topic: string, position: number, type: ChannelType = 0): Channel => ({
    id: newId(),
    type,
    name,
    topic,
    parentId: null,
    position,
    overwrites: [
      {
        id: reader.id,
        type: 0,
        allow: 0n,
        deny: PERMISSIONS.sendMessages | PERMISSIONS.useApplicationCommands,
      },
    ],
    recipients: [],
    ownerId: null,
  })
  const channels = [
    channel('general', 'Mention the bot or type / for its commands', 0),
    channel('ask-the-record', 'Every message here is a question', 1),
    channel('newsroom', 'Somewhere quiet', 2),
    channel('claims', 'Posts about single claims', 3, 15),
  ]
  const joinedAt = new Date(clock.now()).toISOString()
  const locale = 'en-US'
  const members: Member[] = [
    { user: bot, roles: [], joinedAt, locale },
    { user: owner, roles: [], joinedAt, locale },
    { user: member, roles: [], joinedAt, locale },
    { user: guest, roles: [reader.id], joinedAt, locale },
  ]
  return {
    clock,
    newId,
    application: { id: bot.id, name: botName, token, messageContent: true },
    bot,
    guild: { id: guildId, name: 'Test guild', ownerId: owner.id },
    roles: new Map([everyone, reader].map((r) => [r.id, r])),
    members: new Map(members.map((m) => [m.user.id, m])),
    channels: new Map(channels.map((c) => [c.id, c])),
    messages: new Map(),
    commands: { global: [], guild: [] },
    interactions: new Map(),
    listeners: new Set(),
  }
}

export const announce = (world: World, change: Change): void => {
  for (const listener of world.listeners) listener(change)
}

/**
 * What a member may do in a channel: the roles' permissions, then the channel's overwrites for everyone, roles and
 * member. https://discord.com/developers/docs/topics/permissions#permission-overwrites
 */
export function permissionsIn(world: World, userId: string, channel: Channel): bigint {
  const all = Object.values(PERMISSIONS).reduce((sum, bit) => sum | bit, 0n)
  if (channel.type === 1) return channel.recipients.includes(userId) ? all : 0n
  const member = world.members.get(userId)
  if (!member) return 0n
  if (world.guild.ownerId === userId) return all
  const base = channel.parentId ? (world.channels.get(channel.parentId) ?? channel) : channel
  const roleIds = [world.guild.id, ...member.roles]
  let permissions = roleIds.reduce((sum, id) => sum | (world.roles.get(id)?.permissions ?? 0n), 0n)
  if (permissions & PERMISSIONS.administrator) return all
  const apply = (overwrites: readonly Overwrite[]): void => {
    const deny = overwrites.reduce((sum, o) => sum | o.deny, 0n)
    const allow = overwrites.reduce((sum, o) => sum | o.allow, 0n)
    permissions = (permissions & ~deny) | allow
  }
  apply(base.overwrites.filter((o) => o.id === world.guild.id))
  apply(base.overwrites.filter((o) => o.type === 0 && o.id !== world.guild.id && member.roles.includes(o.id)))
  apply(base.overwrites.filter((o) => o.type === 1 && o.id === userId))
  return permissions
}

/** Discord hides a command from who lacks the permissions it asks for by default. */
export const mayUse = (
  { default_member_permissions: needed }: Pick<APIApplicationCommand, 'default_member_permissions'>,
  has: bigint,
): boolean => needed === null || (has & BigInt(needed)) === BigInt(needed)

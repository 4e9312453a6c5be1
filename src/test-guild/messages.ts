import type { APIMessage, APIUser } from 'discord-api-types/v10'
import type { Gateway } from './gateway.ts'
import { MessageFlag, type MessagePayload } from './message-rules.ts'
import { Refusal } from './refusal.ts'
import { messageEvent } from './shapes.ts'
import {
  announce,
  type Channel,
  PERMISSIONS,
  permissionsIn,
  type StoredMessage,
  type World,
} from './world.ts'

export interface NewMessage {
  readonly channel: Channel
  readonly author: APIUser
  readonly body: MessagePayload
  /** Sent in answer to an interaction. */
  readonly interaction?: {
    readonly id: string
    readonly type: number
    readonly user: APIUser
    readonly name: string | null
  }
  readonly visibleTo?: string | null
  readonly thinking?: boolean
}

/** Flags a bot may set on a message of its own. */
const SETTABLE = MessageFlag.suppressEmbeds | MessageFlag.ephemeral | MessageFlag.componentsV2

/** Stores a message and sends MESSAGE_CREATE, unless only one person may see it. */
export function createMessage(world: World, gateway: Gateway, input: NewMessage): StoredMessage {
  const { channel, author, body, interaction, visibleTo = null, thinking = false } = input
  if (body.enforce_nonce && body.nonce != null) {
    const twin = [...world.messages.values()].find(
      (m) => m.data.nonce === body.nonce && m.data.author.id === author.id,
    )
    if (twin) return twin
  }
  const content = (body.content ?? '').trim()
  const reference = body.message_reference
  const referenced = reference ? world.messages.get(reference.message_id) : undefined
  const replied = referenced && repliesPing(body, author) ? [referenced.data.author] : []
  const mentioned = [...new Set([...mentionedUsers(world, content), ...replied])]
  if (reference && !referenced && reference.fail_if_not_exists !== false) {
    throw new Refusal(50035, {
      message_reference: { _errors: [{ code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }] },
    })
  }
  const data: APIMessage = {
    id: world.newId(),
    channel_id: channel.id,
    type: interaction ? 20 : referenced ? 19 : 0,
    content,
    author,
    timestamp: new Date(world.clock.now()).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: /@(?:everyone|here)\b/.test(content) && isAllowed(body, author, 'everyone'),
    mentions: mentioned,
    mention_roles: [...new Set([...content.matchAll(/<@&(\d{17,20})>/g)].map((m) => m[1] ?? ''))],
    attachments: [],
    embeds: storedEmbeds(body),
    components: storedComponents(body),
    pinned: false,
    flags:
      ((body.flags ?? 0) & SETTABLE) |
      (thinking ? MessageFlag.loading : 0) |
      (visibleTo ? MessageFlag.ephemeral : 0),
    ...(body.nonce != null ? { nonce: body.nonce } : {}),
    ...(author.bot ? { application_id: world.application.id } : {}),
    ...(reference
      ? {
          message_reference: {
            type: 0,
            channel_id: channel.id,
            message_id: reference.message_id,
            guild_id: world.guild.id,
          },
        }
      : {}),
    ...(reference ? { referenced_message: referenced?.data ?? null } : {}),
    ...(interaction
      ? {
          interaction_metadata: {
            id: interaction.id,
            type: interaction.type,
            user: interaction.user,
            authorizing_integration_owners: { '0': world.guild.id },
          } as unknown as NonNullable<APIMessage['interaction_metadata']>,
        }
      : {}),
  }
  const stored: StoredMessage = {
    data,
    visibleTo,
    thinking,
    pinged: pingedBy(world, body, author, content, referenced),
  }
  world.messages.set(data.id, stored)
  if (!visibleTo) dispatchMessage(world, gateway, 'MESSAGE_CREATE', stored)
  announce(world, { kind: 'message', id: data.id })
  return stored
}

function storedEmbeds(body: MessagePayload): APIMessage['embeds'] {
  const embeds = (body.embeds ?? []).map((embed) => ({
    ...embed,
    type: 'rich',
    ...(embed.fields ? { fields: embed.fields.map((field) => ({ inline: false, ...field })) } : {}),
  }))
  return embeds as unknown as APIMessage['embeds']
}

/** What Discord adds to a component that leaves it out, by type. */
const DEFAULTS: Readonly<Record<number, Readonly<Record<string, unknown>>>> = {
  3: { min_values: 1, max_values: 1, disabled: false },
  5: { min_values: 1, max_values: 1, disabled: false },
  6: { min_values: 1, max_values: 1, disabled: false },
  7: { min_values: 1, max_values: 1, disabled: false },
  8: { min_values: 1, max_values: 1, disabled: false },
  14: { divider: true, spacing: 1 },
  17: { accent_color: null, spoiler: false },
}

/** Discord numbers the components that have no id of their own, in the order in which they stand. */
function storedComponents(body: MessagePayload): NonNullable<APIMessage['components']> {
  let next = 1
  const number = (component: Record<string, unknown>): Record<string, unknown> => {
    const numbered: Record<string, unknown> = {
      id: next++,
      ...DEFAULTS[Number(component.type)],
      ...component,
    }
    if (Array.isArray(component.components)) numbered.components = component.components.map(number)
    if (component.accessory) numbered.accessory = number(component.accessory as Record<string, unknown>)
    return numbered
  }
  return (body.components ?? []).map(number) as unknown as NonNullable<APIMessage['components']>
}

/**
 * Changes a message's content, embeds or components; what the body leaves out stays as it is.
 * @throws {Refusal} 50006 when nothing would be left
 */
export function editMessage(
  world: World,
  gateway: Gateway,
  stored: StoredMessage,
  body: MessagePayload,
): StoredMessage {
  const content = body.content === undefined ? stored.data.content : (body.content ?? '').trim()
  const embeds = body.embeds === undefined ? stored.data.embeds : storedEmbeds(body)
  const components = body.components === undefined ? (stored.data.components ?? []) : storedComponents(body)
  if (content === '' && embeds.length === 0 && components.length === 0) throw new Refusal(50006)
  const flags = (stored.data.flags ?? 0) & ~MessageFlag.loading
  stored.data = {
    ...stored.data,
    content,
    embeds,
    components,
    flags:
      body.flags == null
        ? flags
        : (flags & ~MessageFlag.suppressEmbeds) |
          (body.flags & (MessageFlag.suppressEmbeds | MessageFlag.componentsV2)),
    edited_timestamp: stored.thinking ? null : new Date(world.clock.now()).toISOString(),
  }
  stored.thinking = false
  if (!stored.visibleTo) dispatchMessage(world, gateway, 'MESSAGE_UPDATE', stored)
  announce(world, { kind: 'message-edited', id: stored.data.id })
  return stored
}

export function deleteMessage(world: World, gateway: Gateway, stored: StoredMessage): void {
  const { id, channel_id } = stored.data
  world.messages.delete(id)
  const direct = world.channels.get(channel_id)?.type === 1
  if (!stored.visibleTo) {
    const data = direct ? { id, channel_id } : { id, channel_id, guild_id: world.guild.id }
    gateway.dispatch('MESSAGE_DELETE', data, { intent: direct ? 'directMessages' : 'guildMessages' })
  }
  announce(world, { kind: 'message-deleted', id })
}

function dispatchMessage(world: World, gateway: Gateway, event: string, { data }: StoredMessage): void {
  const direct = world.channels.get(data.channel_id)?.type === 1
  const contentVisible =
    direct || data.author.id === world.bot.id || data.mentions.some((u) => u.id === world.bot.id)
  gateway.dispatch(event, messageEvent(world, data), {
    intent: direct ? 'directMessages' : 'guildMessages',
    contentVisible,
  })
}

const mentionedUsers = (world: World, content: string): APIUser[] =>
  [...new Set([...content.matchAll(/<@!?(\d{17,20})>/g)].map((m) => m[1] ?? ''))].flatMap(
    (id) => world.members.get(id)?.user ?? [],
  )

/** People's own messages ping as they like; a bot's ping what allowed_mentions lets through, and without it everything. */
function isAllowed(body: MessagePayload, author: APIUser, what: 'everyone' | 'users' | 'roles'): boolean {
  return !author.bot || !body.allowed_mentions || (body.allowed_mentions.parse?.includes(what) ?? false)
}

const repliesPing = (body: MessagePayload, author: APIUser): boolean =>
  !author.bot || !body.allowed_mentions || body.allowed_mentions.replied_user === true

function pingedBy(
  world: World,
  body: MessagePayload,
  author: APIUser,
  content: string,
  referenced: StoredMessage | undefined,
): string[] {
  const pinged = new Set<string>()
  if (/@(?:everyone|here)\b/.test(content) && isAllowed(body, author, 'everyone')) pinged.add('everyone')
  for (const user of mentionedUsers(world, content)) {
    if (isAllowed(body, author, 'users') || body.allowed_mentions?.users?.includes(user.id))
      pinged.add(user.id)
  }
  for (const [, id] of content.matchAll(/<@&(\d{17,20})>/g)) {
    if (id && (isAllowed(body, author, 'roles') || body.allowed_mentions?.roles?.includes(id))) pinged.add(id)
  }
  if (referenced && repliesPing(body, author) && referenced.data.author.id !== author.id)
    pinged.add(referenced.data.author.id)
  return [...pinged]
}

/**
 * The channel, when the user may do this in it.
 * @throws {Refusal} 10003 unknown, 50001 invisible, 50013 not permitted
 */
export function channelFor(world: World, channelId: string, userId: string, permission: bigint): Channel {
  const channel = world.channels.get(channelId)
  if (!channel) throw new Refusal(10003)
  const has = permissionsIn(world, userId, channel)
  if (!(has & PERMISSIONS.viewChannel)) throw new Refusal(50001)
  const needed =
    permission === PERMISSIONS.sendMessages && channel.type === 11
      ? PERMISSIONS.sendMessagesInThreads
      : permission
  if ((has & needed) !== needed) throw new Refusal(50013)
  return channel
}

/** @throws {Refusal} 10008 */
export function messageIn(world: World, channelId: string, messageId: string): StoredMessage {
  const stored = world.messages.get(messageId)
  if (!stored || stored.data.channel_id !== channelId || stored.visibleTo) throw new Refusal(10008)
  return stored
}

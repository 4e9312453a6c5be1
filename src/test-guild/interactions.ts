import type { APIMessage } from 'discord-api-types/v10'
import type { Gateway } from './gateway.ts'
import { readAutocomplete, readCallback, readModal } from './interaction-rules.ts'
import { MessageFlag, readMessage } from './message-rules.ts'
import { createMessage, editMessage } from './messages.ts'
import { Refusal } from './refusal.ts'
import { channelShape, memberShape, permissionsShape } from './shapes.ts'
import { announce, type Channel, type StoredInteraction, type StoredMessage, type World } from './world.ts'

/** https://discord.com/developers/docs/interactions/receiving-and-responding */
export const INTERACTION = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const
const CALLBACK = {
  pong: 1,
  message: 4,
  deferMessage: 5,
  deferUpdate: 6,
  update: 7,
  autocomplete: 8,
  modal: 9,
} as const
/** A first answer must come within three seconds; the token then holds for fifteen minutes. */
const FIRST_ANSWER_MS = 3000
const TOKEN_MS = 15 * 60 * 1000

export interface NewInteraction {
  readonly type: number
  readonly userId: string
  readonly channel: Channel
  readonly data: Readonly<Record<string, unknown>>
  readonly source?: StoredMessage | undefined
}

/** Creates an interaction and sends it to the bot; it fails by itself when nobody answers in time. */
export function createInteraction(world: World, gateway: Gateway, input: NewInteraction): StoredInteraction {
  const { type, userId, channel, data, source } = input
  const id = world.newId()
  const interaction: StoredInteraction = {
    id,
    token: Buffer.from(`interaction:${id}:${userId}`).toString('base64url'),
    type,
    userId,
    channelId: channel.id,
    createdAt: world.clock.now(),
    commandName: typeof data.name === 'string' ? data.name : null,
    sourceId: source?.data.id ?? null,
    messageIds: new Set(source ? [source.data.id] : []),
    state: 'waiting',
    originalId: null,
    choices: null,
    modal: null,
  }
  world.interactions.set(id, interaction)
  const member = world.members.get(userId)
  const direct = channel.type === 1
  gateway.dispatch(
    'INTERACTION_CREATE',
    {
      id,
      application_id: world.application.id,
      type,
      token: interaction.token,
      version: 1,
      data,
      channel_id: channel.id,
      channel: channelShape(world, channel),
      ...(direct || !member
        ? { user: member?.user }
        : {
            guild_id: world.guild.id,
            guild: { id: world.guild.id, features: [], locale: 'en-US' },
            guild_locale: 'en-US',
            member: { ...memberShape(member), permissions: permissionsShape(world, userId, channel) },
          }),
      locale: member?.locale ?? 'en-US',
      app_permissions: permissionsShape(world, world.bot.id, channel),
      entitlements: [],
      authorizing_integration_owners: { '0': direct ? '0' : world.guild.id },
      context: direct ? 1 : 0,
      attachment_size_limit: 10_485_760,
      ...(source ? { message: source.data } : {}),
    },
    { intent: 'always' },
  )
  world.clock.after(FIRST_ANSWER_MS, () => {
    if (interaction.state === 'waiting') {
      interaction.state = 'failed'
      announce(world, { kind: 'interaction', id })
    }
  })
  return interaction
}

/**
 * Carries out the answer to an interaction.
 * @throws {Refusal} 10062 too late or unknown, 40060 answered before, 50035 against the rules
 */
export function answerInteraction(world: World, gateway: Gateway, id: string, token: string, body: unknown) {
  const interaction = world.interactions.get(id)
  if (!interaction || interaction.token !== token) throw new Refusal(10062)
  if (interaction.state === 'acknowledged') throw new Refusal(40060)
  if (interaction.state === 'failed' || world.clock.now() - interaction.createdAt > FIRST_ANSWER_MS) {
    interaction.state = 'failed'
    announce(world, { kind: 'interaction', id })
    throw new Refusal(10062)
  }
  const { type, data } = readCallback(body)
  const message = applyCallback(world, gateway, interaction, type, data)
  interaction.state = 'acknowledged'
  interaction.originalId = message?.data.id ?? interaction.originalId
  announce(world, { kind: 'interaction', id })
  return { interaction, message, type }
}

function applyCallback(
  world: World,
  gateway: Gateway,
  interaction: StoredInteraction,
  type: number,
  data: unknown,
): StoredMessage | null {
  const source = interaction.sourceId ? world.messages.get(interaction.sourceId) : undefined
  if (type === CALLBACK.message) return post(world, gateway, interaction, data, false)
  if (type === CALLBACK.deferMessage) return post(world, gateway, interaction, data, true)
  if (type === CALLBACK.deferUpdate || type === CALLBACK.update) {
    if (!source) throw new Refusal(50035)
    if (type === CALLBACK.update) editMessage(world, gateway, source, readMessage(data, { mayBeEmpty: true }))
    return source
  }
  if (type === CALLBACK.autocomplete && interaction.type === INTERACTION.autocomplete) {
    interaction.choices = readAutocomplete(data).choices
    return null
  }
  if (type === CALLBACK.modal && interaction.type !== INTERACTION.modal) {
    interaction.modal = readModal(data)
    return null
  }
  throw new Refusal(50035, {
    type: {
      _errors: [{ code: 'BASE_TYPE_CHOICES', message: 'This callback type does not fit the interaction.' }],
    },
  })
}

function post(
  world: World,
  gateway: Gateway,
  interaction: StoredInteraction,
  data: unknown,
  thinking: boolean,
): StoredMessage {
  const body = readMessage(data, { mayBeEmpty: thinking })
  const stored = createMessage(world, gateway, {
    ...placeOf(world, interaction),
    body,
    thinking,
    visibleTo: (body.flags ?? 0) & MessageFlag.ephemeral ? interaction.userId : null,
  })
  interaction.messageIds.add(stored.data.id)
  return stored
}

function placeOf(world: World, interaction: StoredInteraction) {
  const channel = world.channels.get(interaction.channelId)
  const user = world.members.get(interaction.userId)?.user
  if (!channel || !user) throw new Refusal(10062)
  return {
    channel,
    author: world.bot,
    interaction: { id: interaction.id, type: interaction.type, user, name: null },
  }
}

/**
 * The interaction behind a webhook token.
 * @throws {Refusal} 50027 after fifteen minutes or when unknown, 10015 before it was answered
 */
export function interactionByToken(world: World, applicationId: string, token: string): StoredInteraction {
  if (applicationId !== world.application.id) throw new Refusal(10015)
  const interaction = [...world.interactions.values()].find((i) => i.token === token)
  if (!interaction || world.clock.now() - interaction.createdAt > TOKEN_MS) throw new Refusal(50027)
  if (interaction.state !== 'acknowledged') throw new Refusal(10015)
  return interaction
}

/** A further message under an interaction; the first one after a deferral takes the place of "is thinking". */
export function followUp(
  world: World,
  gateway: Gateway,
  interaction: StoredInteraction,
  data: unknown,
): StoredMessage {
  const original = interaction.originalId ? world.messages.get(interaction.originalId) : undefined
  if (original?.thinking) return editMessage(world, gateway, original, readMessage(data))
  return post(world, gateway, interaction, data, false)
}

/**
 * A message under an interaction, `@original` among them.
 * @throws {Refusal} 10008
 */
export function interactionMessage(
  world: World,
  interaction: StoredInteraction,
  messageId: string,
): StoredMessage {
  const id = messageId === '@original' ? interaction.originalId : messageId
  const stored = id ? world.messages.get(id) : undefined
  if (!stored || !interaction.messageIds.has(stored.data.id)) throw new Refusal(10008)
  return stored
}

/** What `with_response` answers. */
export function callbackResponse({ interaction, message, type }: ReturnType<typeof answerInteraction>) {
  const data: APIMessage | undefined = message?.data
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      response_message_id: data?.id,
      response_message_loading: message?.thinking ?? false,
      response_message_ephemeral: Boolean(message?.visibleTo),
    },
    resource: { type, ...(data ? { message: data } : {}) },
  }
}

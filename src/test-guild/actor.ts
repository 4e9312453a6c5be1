import type { APIApplicationCommand } from 'discord-api-types/v10'
import type { CommandOptionShape } from './command-rules.ts'
import { createInteraction, INTERACTION } from './interactions.ts'
import { flatten } from './message-rules.ts'
import { channelFor, createMessage, deleteMessage, editMessage } from './messages.ts'
import { directChannel } from './routes/guilds.ts'
import type { Guild } from './routes/route.ts'
import {
  announce,
  type Change,
  type Channel,
  mayUse,
  PERMISSIONS,
  permissionsIn,
  type StoredInteraction,
  type StoredMessage,
  type World,
} from './world.ts'

/** What a person does in the guild, as Discord's own app would do it for them. */
export interface Actor {
  readonly userId: string
  /** Types a message. With `to`, a reply. */
  say(channelId: string, content: string, to?: string): StoredMessage
  edit(messageId: string, content: string): void
  remove(messageId: string): void
  /** Uses a slash command; options by name. */
  slash(
    channelId: string,
    name: string,
    options?: Readonly<Record<string, string | number | boolean>>,
  ): StoredInteraction
  /** Types into an option that completes itself. */
  complete(channelId: string, name: string, option: string, typed: string): StoredInteraction
  /** Uses a command of a message's context menu. */
  menu(name: string, messageId: string): StoredInteraction
  press(messageId: string, customId: string): StoredInteraction
  select(messageId: string, customId: string, values: readonly string[]): StoredInteraction
  submit(interactionId: string, values: Readonly<Record<string, string>>): StoredInteraction
  /** The channel for direct messages with the bot. */
  direct(): Channel
}

/** https://discord.com/developers/docs/resources/message#create-message */
const MAX_CONTENT = 2000

const OPTION_TYPES = { string: 3, number: 10, boolean: 5 } as const

/** @throws {Refusal} when the person may not do it; {Error} when there is no such command or component */
export function actAs(guild: Guild, userId: string): Actor {
  const { world, gateway } = guild
  const user = world.members.get(userId)?.user
  if (!user) throw new Error(`There is no person ${userId}`)
  const may = (channelId: string, permission: bigint): Channel =>
    channelFor(world, channelId, userId, permission)
  const interact = (type: number, channel: Channel, data: Record<string, unknown>, source?: StoredMessage) =>
    createInteraction(world, gateway, { type, userId, channel, data, source })

  const visible = (messageId: string): StoredMessage => {
    const message = messageOf(world, messageId)
    if (message.visibleTo !== null && message.visibleTo !== userId)
      throw new Error(`There is no message ${messageId}`)
    return message
  }
  const own = (messageId: string): StoredMessage => {
    const message = visible(messageId)
    if (message.data.author.id !== userId) throw new Error('This is somebody else’s message')
    return message
  }

  const component = (
    messageId: string,
    customId: string,
    extra: Record<string, unknown>,
  ): StoredInteraction => {
    const message = visible(messageId)
    const found = flatten(message.data.components ?? []).find((c) => c.custom_id === customId)
    if (!found) throw new Error(`The message has no component ${customId}`)
    if (found.disabled) throw new Error(`The component ${customId} is disabled`)
    const channel = may(message.data.channel_id, 0n)
    return interact(
      INTERACTION.component,
      channel,
      { component_type: found.type, custom_id: customId, id: 1, ...extra },
      message,
    )
  }

  return {
    userId,
    say: (channelId, content, to) => {
      const channel = may(channelId, PERMISSIONS.sendMessages)
      if (channel.type === 15) throw new Error('Write in a post of the forum, not in the forum itself')
      if (content.trim() === '' || content.length > MAX_CONTENT)
        throw new Error(`A message has 1 to ${MAX_CONTENT} characters`)
      return createMessage(world, gateway, {
        channel,
        author: user,
        body: { content, ...(to ? { message_reference: { message_id: to } } : {}) },
      })
    },
    edit: (messageId, content) => void editMessage(world, gateway, own(messageId), { content }),
    remove: (messageId) => deleteMessage(world, gateway, own(messageId)),
    slash: (channelId, name, options = {}) => {
      const channel = may(channelId, PERMISSIONS.useApplicationCommands)
      const command = commandNamed(world, name, 1, channel, userId)
      checkOptions(command, options)
      const given = Object.entries(options).map(([option, value]) => ({
        name: option,
        type: typeOf(command, option, value),
        value,
      }))
      return interact(INTERACTION.command, channel, { ...commandData(command), options: given })
    },
    complete: (channelId, name, option, typed) => {
      const channel = may(channelId, PERMISSIONS.useApplicationCommands)
      const command = commandNamed(world, name, 1, channel, userId)
      const options = [{ name: option, type: typeOf(command, option, typed), value: typed, focused: true }]
      return interact(INTERACTION.autocomplete, channel, { ...commandData(command), options })
    },
    menu: (name, messageId) => {
      const message = visible(messageId)
      const channel = may(message.data.channel_id, PERMISSIONS.useApplicationCommands)
      const data = {
        ...commandData(commandNamed(world, name, 3, channel, userId)),
        target_id: messageId,
        resolved: { messages: { [messageId]: message.data } },
      }
      return interact(INTERACTION.command, channel, data)
    },
    press: (messageId, customId) => component(messageId, customId, {}),
    select: (messageId, customId, values) => component(messageId, customId, { values }),
    submit: (interactionId, values) => {
      const opened = world.interactions.get(interactionId)
      const modal = opened?.modal as { custom_id: string } | null | undefined
      if (!opened || !modal) throw new Error('There is no form to submit')
      const components = Object.entries(values).map(([custom_id, value]) => ({
        type: 1,
        components: [{ type: 4, custom_id, value }],
      }))
      return interact(INTERACTION.modal, may(opened.channelId, 0n), {
        custom_id: modal.custom_id,
        components,
      })
    },
    direct: () => {
      const channel = directChannel(world, userId)
      announce(world, { kind: 'channels' })
      return channel
    },
  }
}

function messageOf(world: World, id: string): StoredMessage {
  const stored = world.messages.get(id)
  if (!stored) throw new Error(`There is no message ${id}`)
  return stored
}

/** A guild's command goes before a global one of the same name; in direct messages there are global ones only. */
function commandNamed(
  world: World,
  name: string,
  type: number,
  channel: Channel,
  userId: string,
): APIApplicationCommand {
  const offered =
    channel.type === 1 ? world.commands.global : [...world.commands.guild, ...world.commands.global]
  const found = offered.find(
    (c) => c.name === name && c.type === type && mayUse(c, permissionsIn(world, userId, channel)),
  )
  if (!found) throw new Error(`There is no command ${name} here`)
  return found
}

/** What Discord's own app refuses to send: missing options, texts too long. */
function checkOptions(command: APIApplicationCommand, given: Readonly<Record<string, unknown>>): void {
  for (const option of (command.options ?? []) as unknown as CommandOptionShape[]) {
    const value = given[option.name]
    if (value === undefined || value === '') {
      if (option.required) throw new Error(`/${command.name} needs the option ${option.name}`)
    } else if (option.choices?.length && !option.choices.some((c) => String(c.value) === String(value))) {
      throw new Error(`The option ${option.name} has no choice ${String(value)}`)
    } else if (option.max_length !== undefined && String(value).length > option.max_length) {
      throw new Error(`The option ${option.name} has at most ${option.max_length} characters`)
    }
  }
}

const commandData = (command: APIApplicationCommand) => ({
  id: command.id,
  name: command.name,
  type: command.type,
  ...(command.guild_id ? { guild_id: command.guild_id } : {}),
})

function typeOf(command: APIApplicationCommand, option: string, value: string | number | boolean): number {
  const found = command.options?.find((o) => o.name === option)
  if (!found) throw new Error(`/${command.name} has no option ${option}`)
  return found.type ?? OPTION_TYPES[typeof value as keyof typeof OPTION_TYPES]
}

/** Waits until a condition on the world holds, at most for some milliseconds of real time. */
export function until<T>(world: World, read: () => T | null | undefined, milliseconds = 10_000): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      world.listeners.delete(check)
      reject(new Error(`Nothing of the kind happened within ${milliseconds} ms`))
    }, milliseconds)
    timer.unref()
    const check = (_change?: Change): void => {
      const value = read()
      if (value === null || value === undefined) return
      clearTimeout(timer)
      world.listeners.delete(check)
      resolve(value)
    }
    world.listeners.add(check)
    check()
  })
}

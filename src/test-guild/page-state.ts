import type { APIApplicationCommand } from 'discord-api-types/v10'
import type { CommandOptionShape } from './command-rules.ts'
import type { PageCommand, PageMessage, PageOption, PageState } from './page-api.ts'
import { type Channel, mayUse, PERMISSIONS, permissionsIn, type StoredMessage, type World } from './world.ts'

/** The guild as one person sees it: their channels, their messages, the commands they can type. */
export function pageState(world: World, userId: string): PageState {
  const channels = [...world.channels.values()].filter(
    (c) => c.type !== 15 && permissionsIn(world, userId, c) & PERMISSIONS.viewChannel,
  )
  return {
    people: [...world.members.values()].map(({ user, locale }) => ({
      id: user.id,
      name: user.bot ? botName(world) : (user.global_name ?? user.username),
      username: user.username,
      bot: user.bot ?? false,
      locale,
    })),
    channels: channels.map((c) => ({
      id: c.id,
      name: c.type === 1 ? botName(world) : c.name,
      topic: c.topic,
      parentId: threadParent(c),
      direct: c.type === 1,
    })),
    commands: [
      ...world.commands.guild,
      ...world.commands.global.filter(
        (c) => !world.commands.guild.some((g) => g.name === c.name && g.type === c.type),
      ),
    ]
      .filter((c) => channels.some((channel) => mayUse(c, permissionsIn(world, userId, channel))))
      .map((c) => toCommand(c, world.members.get(userId)?.locale ?? 'en-US')),
    messages: [...world.messages.values()]
      .filter(
        (m) =>
          channels.some((c) => c.id === m.data.channel_id) &&
          (m.visibleTo === null || m.visibleTo === userId),
      )
      .map((m) => toMessage(world, m, userId)),
  }
}

const botName = (world: World): string => world.application.name
const threadParent = (channel: Channel): string | null => (channel.type === 11 ? channel.parentId : null)

function toCommand(command: APIApplicationCommand, locale: string): PageCommand {
  const options = (command.options ?? []) as unknown as CommandOptionShape[]
  return {
    name: command.name,
    label: localized(command.name, command.name_localizations, locale),
    description: localized(command.description, command.description_localizations, locale),
    type: command.type,
    guildOnly: command.guild_id !== undefined,
    options: options.map((option) => toOption(option, locale)),
  }
}

/** A text in the language of the person's app, where the command brings it. */
const localized = (
  text: string,
  others: Partial<Record<string, string | null>> | null | undefined,
  locale: string,
): string => others?.[locale] ?? text

const toOption = (option: CommandOptionShape, locale: string): PageOption => ({
  name: option.name,
  label: localized(option.name, option.name_localizations, locale),
  description: localized(option.description, option.description_localizations, locale),
  required: option.required ?? false,
  autocomplete: option.autocomplete ?? false,
  maxLength: option.max_length ?? null,
  choices: (option.choices ?? []).map(({ name, name_localizations, value }) => ({
    name: localized(name, name_localizations, locale),
    value,
  })),
})

function toMessage(
  world: World,
  { data, visibleTo, thinking, pinged }: StoredMessage,
  userId: string,
): PageMessage {
  const nameOf = (id: string, username: string): string =>
    id === world.bot.id ? botName(world) : (world.members.get(id)?.user.global_name ?? username)
  const author = (user: { id: string; username: string; bot?: boolean | undefined }) => ({
    name: nameOf(user.id, user.username),
    bot: user.bot ?? false,
  })
  const referenced = data.message_reference?.message_id
    ? world.messages.get(data.message_reference.message_id)
    : undefined
  const interaction = data.interaction_metadata
  return {
    id: data.id,
    channelId: data.channel_id,
    author: author(data.author),
    content: data.content,
    timestamp: data.timestamp,
    edited: data.edited_timestamp !== null,
    thinking,
    ephemeral: visibleTo !== null,
    own: data.author.id === userId,
    pinged: pinged.includes(userId) || pinged.includes('everyone'),
    embeds: data.embeds,
    components: data.components ?? [],
    repliesTo: referenced
      ? { author: author(referenced.data.author), content: referenced.data.content }
      : null,
    usedCommand: interaction
      ? {
          author: nameOf(interaction.user.id, interaction.user.username),
          name: commandName(world, interaction.id),
        }
      : null,
  }
}

const commandName = (world: World, interactionId: string): string =>
  world.interactions.get(interactionId)?.commandName ?? 'a button'

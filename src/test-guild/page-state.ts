import type { APIApplicationCommand } from 'discord-api-types/v10'
import type { CommandOptionShape } from './command-rules.ts'
import type { PageCommand, PageMessage, PageOption, PageState } from './page-api.ts'
import { type Channel, PERMISSIONS, permissionsIn, type StoredMessage, type World } from './world.ts'

/** The guild as one person sees it: their channels, their messages, the commands they can type. */
export function pageState(world: World, userId: string): PageState {
  const channels = [...world.channels.values()].filter(
    (c) => c.type !== 15 && permissionsIn(world, userId, c) & PERMISSIONS.viewChannel,
  )
  return {
    people: [...world.members.values()].map(({ user }) => ({
      id: user.id,
      name: user.bot ? botName(world) : (user.global_name ?? user.username),
      username: user.username,
      bot: user.bot ?? false,
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
    ].map(toCommand),
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

function toCommand(command: APIApplicationCommand): PageCommand {
  const options = (command.options ?? []) as unknown as CommandOptionShape[]
  return {
    name: command.name,
    description: command.description,
    type: command.type,
    guildOnly: command.guild_id !== undefined,
    options: options.map(toOption),
  }
}

const toOption = (option: CommandOptionShape): PageOption => ({
  name: option.name,
  description: option.description,
  required: option.required ?? false,
  autocomplete: option.autocomplete ?? false,
  maxLength: option.max_length ?? null,
  choices: option.choices ?? [],
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

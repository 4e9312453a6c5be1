import { SlashCommandBuilder, type SlashCommandStringOption } from 'discord.js'
import { type CommandName, en, type OptionName } from '../words/index.ts'

/** The beginning of a slash command's definition; the other languages are added when it is registered. */
export const slashCommand = (name: CommandName): SlashCommandBuilder =>
  new SlashCommandBuilder().setName(name).setDescription(en.commands[name].description)

type Shape = (option: SlashCommandStringOption) => SlashCommandStringOption

/** An option that takes text, with what else `shape` sets. */
export const textOption =
  (name: OptionName, shape: Shape) =>
  (option: SlashCommandStringOption): SlashCommandStringOption =>
    shape(option.setName(name).setDescription(en.options[name].description))

import { SlashCommandBuilder } from 'discord.js'
import { sources } from '../src/answer/sources.ts'
import type { Command } from '../src/discord/command.ts'
import { packArguments } from '../src/discord/custom-id.ts'
import { draftSources } from '../src/discord/render.ts'
import { replyWith, turnTo } from '../src/discord/reply.ts'

const buttonId = (page: number): string => packArguments('sources', page)

export default {
  data: new SlashCommandBuilder()
    .setName('sources')
    .setDescription('Lists the articles the bot answers from')
    .toJSON(),

  async execute(interaction, { engine }) {
    await replyWith(interaction, draftSources(sources(engine)), buttonId)
    return 'found'
  },

  async button(interaction, argument, { engine }) {
    await turnTo(interaction, draftSources(sources(engine)), Number(argument), buttonId)
    return 'found'
  },
} satisfies Command

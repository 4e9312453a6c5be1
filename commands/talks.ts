import { SlashCommandBuilder } from 'discord.js'
import { timeline } from '../src/answer/who-initiated.ts'
import type { Command } from '../src/discord/command.ts'
import { packArguments } from '../src/discord/custom-id.ts'
import { draftTimeline } from '../src/discord/render.ts'
import { replyWith, turnTo } from '../src/discord/reply.ts'

const buttonId = (page: number): string => packArguments('talks', page)

export default {
  data: new SlashCommandBuilder()
    .setName('talks')
    .setDescription('Lists the talks of the articles by date, with who took part and who initiated them')
    .toJSON(),

  async execute(interaction, { engine }) {
    await replyWith(interaction, draftTimeline(timeline(engine)), buttonId)
    return 'found'
  },

  async button(interaction, argument, { engine }) {
    await turnTo(interaction, draftTimeline(timeline(engine)), Number(argument), buttonId)
    return 'found'
  },
} satisfies Command

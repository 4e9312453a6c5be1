import { SlashCommandBuilder } from 'discord.js'
import { ask } from '../src/answer/ask.ts'
import type { Command } from '../src/discord/command.ts'
import { draftAsk } from '../src/discord/render.ts'
import { replyWith } from '../src/discord/reply.ts'

export default {
  data: new SlashCommandBuilder()
    .setName('ask')
    .setDescription('Answers a question about the talks with exact passages from the articles')
    .addStringOption((option) =>
      option
        .setName('question')
        .setDescription('For example: Who initiated the call?')
        .setRequired(true)
        .setMaxLength(500),
    )
    .toJSON(),

  async execute(interaction, { engine }) {
    const answer = ask(engine, interaction.options.getString('question', true))
    await replyWith(interaction, draftAsk(answer))
    return answer.status === 'answered' ? 'found' : 'not-found'
  },
} satisfies Command

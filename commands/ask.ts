import { SlashCommandBuilder } from 'discord.js'
import { ask } from '../src/answer/ask.ts'
import type { Command } from '../src/discord/command.ts'
import { packArguments, unpackArguments } from '../src/discord/custom-id.ts'
import { draftAsk } from '../src/discord/render.ts'
import { replyWith, turnTo } from '../src/discord/reply.ts'

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
    const question = interaction.options.getString('question', true)
    const answer = ask(engine, question)
    await replyWith(interaction, draftAsk(answer), (page) => packArguments('ask', page, question))
    return answer.status === 'answered' ? 'found' : 'not-found'
  },

  async button(interaction, argument, { engine }) {
    const [page, question = ''] = unpackArguments(argument)
    await turnTo(interaction, draftAsk(ask(engine, question)), Number(page), (n) =>
      packArguments('ask', n, question),
    )
    return 'found'
  },
} satisfies Command

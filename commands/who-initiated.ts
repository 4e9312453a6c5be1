import { SlashCommandBuilder } from 'discord.js'
import { whoInitiated } from '../src/answer/who-initiated.ts'
import type { Command } from '../src/discord/command.ts'
import { packArguments, unpackArguments } from '../src/discord/custom-id.ts'
import { draftInitiator } from '../src/discord/render.ts'
import { replyWith, turnTo } from '../src/discord/reply.ts'

export default {
  data: new SlashCommandBuilder()
    .setName('who-initiated')
    .setDescription('Shows who is said to have initiated the talks, claim by claim')
    .addStringOption((option) =>
      option
        .setName('talks')
        .setDescription('Which talks; all of them when left empty')
        .setMaxLength(200)
        .setAutocomplete(true),
    )
    .toJSON(),

  async execute(interaction, { engine }) {
    const talks = interaction.options.getString('talks') ?? ''
    const answer = whoInitiated(engine, talks)
    await replyWith(interaction, draftInitiator(answer), (page) =>
      packArguments('who-initiated', page, talks),
    )
    return answer.status === 'not-stated' ? 'not-found' : 'found'
  },

  async button(interaction, argument, { engine }) {
    const [page, talks = ''] = unpackArguments(argument)
    const draft = draftInitiator(whoInitiated(engine, talks))
    await turnTo(interaction, draft, Number(page), (n) => packArguments('who-initiated', n, talks))
    return 'found'
  },

  autocomplete({ text }, { engine }) {
    const typed = text.trim().toLowerCase().split(/\s+/)
    const labels = engine.talks.talks
      .map((talk) => talk.label)
      .filter((label) => typed.every((word) => label.toLowerCase().includes(word)))
    return [...new Set(labels)].map((label) => ({ name: label, value: label }))
  },
} satisfies Command

import { whoInitiated } from '../src/answer/who-initiated.ts'
import type { Command, Context } from '../src/discord/command.ts'
import { packId } from '../src/discord/custom-id.ts'
import { slashCommand, textOption } from '../src/discord/definition.ts'
import { draftInitiator } from '../src/discord/drafts.ts'
import { replyWith, type Shown, turnTo } from '../src/discord/reply.ts'

const shownInitiator = ({ engine, words }: Context, talks: string): Shown => ({
  words,
  draft: draftInitiator(words, whoInitiated(engine, talks)),
  pageId: (page) => packId('who-initiated', words, page, talks),
})

export default {
  data: slashCommand('who-initiated')
    .addStringOption(textOption('talks', (o) => o.setMaxLength(200).setAutocomplete(true)))
    .toJSON(),

  async execute(interaction, context) {
    const talks = interaction.options.getString('talks') ?? ''
    await replyWith(interaction, shownInitiator(context, talks), context.isPrivate)
    return whoInitiated(context.engine, talks).status === 'not-stated' ? 'not-found' : 'found'
  },

  async button(interaction, [page, talks = ''], context) {
    await turnTo(interaction, shownInitiator(context, talks), Number(page))
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

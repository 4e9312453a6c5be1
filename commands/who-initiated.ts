import type { InitiatorAnswer } from '../src/answer/answer.ts'
import type { Engine } from '../src/answer/engine.ts'
import { whoInitiated } from '../src/answer/who-initiated.ts'
import type { Command, Context } from '../src/discord/command.ts'
import { packId } from '../src/discord/custom-id.ts'
import { slashCommand, textOption } from '../src/discord/definition.ts'
import { draftInitiator } from '../src/discord/drafts.ts'
import { replyWith, type Shown, turnTo } from '../src/discord/reply.ts'

const labelsOf = (engine: Engine): string[] => [...new Set(engine.talks.talks.map((talk) => talk.label))]

const shownInitiator = ({ engine, words }: Context, answer: InitiatorAnswer): Shown => ({
  words,
  draft: draftInitiator(words, answer, labelsOf(engine).slice(0, 5)),
  pageId: (page) => packId('who-initiated', words, page, answer.question),
})

export default {
  data: slashCommand('who-initiated')
    .addStringOption(textOption('talks', (o) => o.setMaxLength(200).setAutocomplete(true)))
    .toJSON(),

  async execute(interaction, context) {
    const talks = interaction.options.getString('talks') ?? ''
    const answer = whoInitiated(context.engine, talks)
    await replyWith(interaction, shownInitiator(context, answer), context.isPrivate)
    return answer.status === 'not-stated' ? 'not-found' : 'found'
  },

  async button(interaction, [page, talks = ''], context) {
    const shown = shownInitiator(context, whoInitiated(context.engine, talks))
    if (page === 'new') await replyWith(interaction, shown, true)
    else await turnTo(interaction, shown, Number(page))
    return 'found'
  },

  autocomplete({ text }, { engine }) {
    const typed = text.trim().toLowerCase().split(/\s+/)
    return labelsOf(engine)
      .filter((label) => typed.every((word) => label.toLowerCase().includes(word)))
      .map((label) => ({ name: label, value: label }))
  },
} satisfies Command

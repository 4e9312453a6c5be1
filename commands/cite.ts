import type { CiteAnswer } from '../src/answer/answer.ts'
import { cite } from '../src/answer/cite.ts'
import type { Command, Context } from '../src/discord/command.ts'
import { packId } from '../src/discord/custom-id.ts'
import { slashCommand, textOption } from '../src/discord/definition.ts'
import { draftCite } from '../src/discord/drafts.ts'
import { replyWith, type Shown, turnTo } from '../src/discord/reply.ts'

const shownCite = ({ words }: Context, id: string, answer: CiteAnswer): Shown => ({
  words,
  draft: draftCite(words, answer),
  pageId: (page) => packId('cite', words, id, page),
})

export default {
  data: slashCommand('cite')
    .addStringOption(textOption('id', (o) => o.setRequired(true).setMaxLength(40)))
    .toJSON(),

  async execute(interaction, context) {
    const id = interaction.options.getString('id', true)
    const answer = cite(context.engine, id)
    await replyWith(interaction, shownCite(context, id, answer), context.isPrivate)
    return answer.status === 'found' ? 'found' : 'not-found'
  },

  /** "Context" under a passage; with a page, a page of what it showed. */
  async button(interaction, [id = '', page], context) {
    const shown = shownCite(context, id, cite(context.engine, id))
    if (page === undefined) await replyWith(interaction, shown, true)
    else await turnTo(interaction, shown, Number(page))
    return 'found'
  },
} satisfies Command

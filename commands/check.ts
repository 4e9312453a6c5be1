import type { CheckAnswer } from '../src/answer/answer.ts'
import { check } from '../src/answer/check.ts'
import type { Command, Context } from '../src/discord/command.ts'
import { packId } from '../src/discord/custom-id.ts'
import { slashCommand, textOption } from '../src/discord/definition.ts'
import { draftCheck } from '../src/discord/drafts.ts'
import { replyWith, type Shown, turnTo } from '../src/discord/reply.ts'

/** What a check shows; whoever turns its pages needs the words that were posted. */
export const shownCheck = ({ words }: Context, quotation: string, answer: CheckAnswer): Shown => ({
  words,
  draft: draftCheck(words, answer),
  pageId: (page) => packId('check', words, page, quotation),
})

export default {
  data: slashCommand('check')
    .addStringOption(textOption('quotation', (o) => o.setRequired(true).setMaxLength(1500)))
    .toJSON(),

  async execute(interaction, context) {
    const quotation = interaction.options.getString('quotation', true)
    const answer = check(context.engine, quotation)
    await replyWith(interaction, shownCheck(context, quotation, answer), context.isPrivate)
    return answer.verdict === 'not-found' ? 'not-found' : 'found'
  },

  async button(interaction, [page, quotation = ''], context) {
    await turnTo(interaction, shownCheck(context, quotation, check(context.engine, quotation)), Number(page))
    return 'found'
  },
} satisfies Command

import { check } from '../src/answer/check.ts'
import type { Command, Context } from '../src/discord/command.ts'
import { packId } from '../src/discord/custom-id.ts'
import { slashCommand, textOption } from '../src/discord/definition.ts'
import { draftCheck } from '../src/discord/drafts.ts'
import { replyWith, type Shown, turnTo } from '../src/discord/reply.ts'

const shownCheck = ({ engine, words }: Context, quotation: string): Shown => ({
  words,
  draft: draftCheck(words, check(engine, quotation)),
  pageId: (page) => packId('check', words, page, quotation),
})

export default {
  data: slashCommand('check')
    .addStringOption(textOption('quotation', (o) => o.setRequired(true).setMaxLength(1500)))
    .toJSON(),

  async execute(interaction, context) {
    const quotation = interaction.options.getString('quotation', true)
    await replyWith(interaction, shownCheck(context, quotation), context.isPrivate)
    return check(context.engine, quotation).verdict === 'not-found' ? 'not-found' : 'found'
  },

  async button(interaction, [page, quotation = ''], context) {
    await turnTo(interaction, shownCheck(context, quotation), Number(page))
    return 'found'
  },
} satisfies Command

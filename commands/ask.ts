import type { AskAnswer } from '../src/answer/answer.ts'
import { articlesOn } from '../src/answer/articles-on.ts'
import { ask } from '../src/answer/ask.ts'
import type { Command, Context } from '../src/discord/command.ts'
import { packId } from '../src/discord/custom-id.ts'
import { slashCommand, textOption } from '../src/discord/definition.ts'
import { draftArticlesOn, draftAsk } from '../src/discord/drafts.ts'
import { replyWith, type Shown, turnTo } from '../src/discord/reply.ts'

const shownAsk = ({ words, feedback }: Context, answer: AskAnswer): Shown => ({
  words,
  draft: draftAsk(words, answer, feedback !== null),
  pageId: (page) => packId('ask', words, page, answer.question),
})

export default {
  data: slashCommand('ask')
    .addStringOption(textOption('question', (o) => o.setRequired(true).setMaxLength(500)))
    .toJSON(),

  async execute(interaction, context) {
    const question = interaction.options.getString('question', true)
    const answer = ask(context.engine, question)
    await replyWith(interaction, shownAsk(context, answer), context.isPrivate)
    return answer.status === 'answered' ? 'found' : 'not-found'
  },

  async button(interaction, [what = '', question = ''], context) {
    const { engine, words } = context
    if (what === 'new') await replyWith(interaction, shownAsk(context, ask(engine, question)), true)
    else if (what.startsWith('all')) {
      const draft = draftArticlesOn(words, articlesOn(engine, question))
      const shown = { words, draft, pageId: (page: number) => packId('ask', words, `all${page}`, question) }
      if (what === 'all') await replyWith(interaction, shown, true)
      else await turnTo(interaction, shown, Number(what.slice(3)))
    } else await turnTo(interaction, shownAsk(context, ask(engine, question)), Number(what))
    return 'found'
  },
} satisfies Command

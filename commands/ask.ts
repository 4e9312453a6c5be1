import { articlesOn } from '../src/answer/articles-on.ts'
import { ask } from '../src/answer/ask.ts'
import type { Command, Context } from '../src/discord/command.ts'
import { packId } from '../src/discord/custom-id.ts'
import { slashCommand, textOption } from '../src/discord/definition.ts'
import { draftArticlesOn, draftAsk } from '../src/discord/drafts.ts'
import { replyWith, type Shown, turnTo } from '../src/discord/reply.ts'

const shownAsk = ({ engine, words, feedback }: Context, question: string): Shown => ({
  words,
  draft: draftAsk(words, ask(engine, question), feedback !== null),
  pageId: (page) => packId('ask', words, page, question),
})

export default {
  data: slashCommand('ask')
    .addStringOption(textOption('question', (o) => o.setRequired(true).setMaxLength(500)))
    .toJSON(),

  async execute(interaction, context) {
    const question = interaction.options.getString('question', true)
    await replyWith(interaction, shownAsk(context, question), context.isPrivate)
    return ask(context.engine, question).status === 'answered' ? 'found' : 'not-found'
  },

  async button(interaction, [what = '', question = ''], context) {
    const { engine, words } = context
    if (what === 'new') await replyWith(interaction, shownAsk(context, question), true)
    else if (what.startsWith('all')) {
      const draft = draftArticlesOn(words, articlesOn(engine, question))
      const shown = { words, draft, pageId: (page: number) => packId('ask', words, `all${page}`, question) }
      if (what === 'all') await replyWith(interaction, shown, true)
      else await turnTo(interaction, shown, Number(what.slice(3)))
    } else await turnTo(interaction, shownAsk(context, question), Number(what))
    return 'found'
  },
} satisfies Command

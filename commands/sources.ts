import { sources } from '../src/answer/sources.ts'
import type { Command, Context } from '../src/discord/command.ts'
import { packId } from '../src/discord/custom-id.ts'
import { slashCommand } from '../src/discord/definition.ts'
import { draftSources } from '../src/discord/drafts.ts'
import { replyWith, type Shown, turnTo } from '../src/discord/reply.ts'

const shownSources = ({ engine, words }: Context): Shown => ({
  words,
  draft: draftSources(words, sources(engine)),
  pageId: (page) => packId('sources', words, page),
})

export default {
  data: slashCommand('sources').toJSON(),

  async execute(interaction, context) {
    await replyWith(interaction, shownSources(context), context.isPrivate)
    return 'found'
  },

  async button(interaction, [page], context) {
    await turnTo(interaction, shownSources(context), Number(page))
    return 'found'
  },
} satisfies Command

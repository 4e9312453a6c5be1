import { timeline } from '../src/answer/who-initiated.ts'
import type { Command, Context } from '../src/discord/command.ts'
import { packId } from '../src/discord/custom-id.ts'
import { slashCommand } from '../src/discord/definition.ts'
import { draftTimeline } from '../src/discord/drafts.ts'
import { replyWith, type Shown, turnTo } from '../src/discord/reply.ts'

const shownTalks = ({ engine, words }: Context): Shown => ({
  words,
  draft: draftTimeline(words, timeline(engine)),
  pageId: (page) => packId('talks', words, page),
})

export default {
  data: slashCommand('talks').toJSON(),

  async execute(interaction, context) {
    await replyWith(interaction, shownTalks(context), context.isPrivate)
    return 'found'
  },

  async button(interaction, [page], context) {
    await turnTo(interaction, shownTalks(context), Number(page))
    return 'found'
  },
} satisfies Command

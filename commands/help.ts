import { exampleQuestions } from '../src/answer/examples.ts'
import type { Command } from '../src/discord/command.ts'
import { packId } from '../src/discord/custom-id.ts'
import { slashCommand } from '../src/discord/definition.ts'
import { draftHelp } from '../src/discord/drafts.ts'
import { replyWith } from '../src/discord/reply.ts'

export default {
  data: slashCommand('help').toJSON(),

  async execute(interaction, { engine, words }) {
    const draft = draftHelp(words, exampleQuestions(engine))
    await replyWith(interaction, { words, draft, pageId: (page) => packId('help', words, page) }, true)
    return 'found'
  },
} satisfies Command

import { ApplicationCommandType, ContextMenuCommandBuilder } from 'discord.js'
import { check } from '../src/answer/check.ts'
import type { MessageCommand } from '../src/discord/command.ts'
import { packId } from '../src/discord/custom-id.ts'
import { draftCheck } from '../src/discord/drafts.ts'
import { unescapeText } from '../src/discord/escape.ts'
import { privately, replyWith } from '../src/discord/reply.ts'

/** The same as /check for somebody's message. Only who asks sees the verdict. */
export default {
  data: new ContextMenuCommandBuilder()
    .setName('Is this quote real?')
    .setType(ApplicationCommandType.Message)
    .toJSON(),

  async execute(interaction, { engine, words }) {
    // The bot's own replies escape what Discord would read as marks.
    const text = unescapeText(interaction.targetMessage.content).trim()
    if (text === '') {
      await interaction.reply(privately(words.noQuotationInMessage))
      return 'not-found'
    }
    const answer = check(engine, text)
    const draft = draftCheck(words, answer)
    await replyWith(interaction, { words, draft, pageId: (page) => packId('check', words, page, text) }, true)
    return answer.verdict === 'not-found' ? 'not-found' : 'found'
  },
} satisfies MessageCommand

import { ApplicationCommandType, ContextMenuCommandBuilder } from 'discord.js'
import { check } from '../src/answer/check.ts'
import type { MessageCommand } from '../src/discord/command.ts'
import { unescapeText } from '../src/discord/escape.ts'
import { privately, replyWith } from '../src/discord/reply.ts'
import { shownCheck } from './check.ts'

/** The same as /check for somebody's message. Only who asks sees the verdict. */
export default {
  data: new ContextMenuCommandBuilder()
    .setName('Is this quote real?')
    .setType(ApplicationCommandType.Message)
    .toJSON(),

  async execute(interaction, context) {
    // The bot's own replies escape what Discord would read as marks.
    const text = unescapeText(interaction.targetMessage.content).trim()
    if (text === '') {
      await interaction.reply(privately(context.words.noQuotationInMessage))
      return 'not-found'
    }
    const answer = check(context.engine, text)
    await replyWith(interaction, shownCheck(context, text, answer), true)
    return answer.verdict === 'not-found' ? 'not-found' : 'found'
  },
} satisfies MessageCommand

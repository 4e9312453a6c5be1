import { ChannelType, DiscordAPIError } from 'discord.js'
import type { ButtonHandler } from './command.ts'
import { clip, LIMITS } from './limits.ts'
import { privately } from './reply.ts'

/** 👍 and 👎 under an answer. Who pressed them is not kept. */
const vote: ButtonHandler = async (interaction, [way, passage = '', question = ''], { feedback, words }) => {
  await feedback?.count({ vote: way === 'up' ? 'up' : 'down', question, passage })
  await interaction.reply(privately(feedback ? words.voteThanks : words.outdated))
  return 'found'
}

/** Opens a thread under the answer and shows the way. */
const thread: ButtonHandler = async (interaction, [question = ''], { words, log }) => {
  const name = clip(question.replace(/\s+/g, ' ').trim(), LIMITS.threadName) || words.threadButton
  const { channel, message } = interaction
  try {
    if (channel?.type !== ChannelType.GuildText) throw new Error('Threads are made in text channels')
    const made = message.thread ?? (await message.startThread({ name }))
    await interaction.reply(privately(words.threadMade(`<#${made.id}>`)))
    return 'found'
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error
    log.warn('thread-refused', { error })
    await interaction.reply(privately(words.threadFailed))
    return 'not-found'
  }
}

/** The buttons that belong to no command. */
export const buttons: Readonly<Record<string, ButtonHandler>> = { vote, thread }

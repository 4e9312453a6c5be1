import { type Message, MessageFlags, PermissionFlagsBits } from 'discord.js'
import { ask } from '../answer/ask.ts'
import type { Context } from './command.ts'
import { packArguments } from './custom-id.ts'
import { draftAsk } from './render.ts'
import { pageOf } from './reply.ts'

/** Where free text is taken as a question. */
export type Place = 'direct message' | 'mention' | 'ask channel'

const HELP = 'Ask me about the talks, for example: Who initiated the call? Or type `/` to see my commands.'

/** Answers mentions, direct messages and, in ask channels, every message of a person. */
export function createMessageHandler(askChannelIds: readonly string[], context: Context) {
  return async function onMessage(message: Message): Promise<void> {
    const place = placeOf(message, askChannelIds)
    if (!place) return
    const { log } = context
    const about = { command: place, guild: message.guildId }
    const started = performance.now()
    try {
      if (!maySend(message)) return log.warn('may-not-send', { ...about, channel: message.channelId })
      const question = questionIn(message)
      log.debug('question', { ...about, question })
      if (question === '') {
        await message.reply({ content: HELP })
        return
      }
      const answer = ask(context.engine, question)
      await message.reply({
        ...pageOf(draftAsk(answer), 0, (page) => packArguments('ask', page, question)),
        flags: MessageFlags.SuppressEmbeds,
      })
      const outcome = answer.status === 'answered' ? 'found' : 'not-found'
      log.info('answered', { ...about, milliseconds: Math.round(performance.now() - started), outcome })
    } catch (error) {
      log.error('message-failed', { ...about, id: message.id, error })
      await message
        .reply(`Something went wrong on my side. Please report this id: ${message.id}`)
        .catch((second: unknown) => {
          log.warn('report-not-delivered', { id: message.id, error: second })
        })
    }
  }
}

function placeOf(message: Message, askChannelIds: readonly string[]): Place | null {
  if (message.author.bot || message.system || message.webhookId) return null
  if (!message.inGuild()) return 'direct message'
  if (
    message.content.includes(`<@${message.client.user.id}>`) ||
    message.content.includes(`<@!${message.client.user.id}>`)
  )
    return 'mention'
  const parent = message.channel.isThread() ? message.channel.parentId : null
  const inAskChannel = [message.channelId, parent].some((id) => id !== null && askChannelIds.includes(id))
  return inAskChannel && message.content.trim() !== '' ? 'ask channel' : null
}

/** The message without the mention that addresses the bot. */
const questionIn = (message: Message): string =>
  message.content
    .replaceAll(new RegExp(`<@!?${message.client.user.id}>`, 'g'), ' ')
    .replace(/\s+/g, ' ')
    .trim()

function maySend(message: Message): boolean {
  if (!message.inGuild()) return true
  const needed = message.channel.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages
  const me = message.guild.members.me
  return me === null || message.channel.permissionsFor(me).has([PermissionFlagsBits.ViewChannel, needed])
}

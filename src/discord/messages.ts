import {
  DiscordAPIError,
  type Message,
  MessageFlags,
  type PartialMessage,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
} from 'discord.js'
import { ask } from '../answer/ask.ts'
import { followUp } from '../answer/follow-up.ts'
import { isKeywords, isQuestion } from '../answer/is-question.ts'
import { isSmallTalk } from '../answer/small-talk.ts'
import { languageOf, type Words, wordsIn } from '../words/index.ts'
import type { Services } from './command.ts'
import type { Cooldown } from './cooldown.ts'
import { packId } from './custom-id.ts'
import { draftAsk } from './drafts.ts'
import type { Action } from './pages.ts'
import { createRecent } from './recent.ts'
import { pageOf } from './reply.ts'
import { relativeTime } from './router.ts'
import { createTraffic } from './traffic.ts'

/** Where free text is taken as a question. */
export type Place = 'direct message' | 'mention' | 'reply' | 'ask channel'

/** A message that was answered, and what it said then. */
interface Answered {
  readonly content: string
  readonly reply: Promise<Message>
}

/** How long a reply goes on with what was asked before. */
const CONVERSATION = 5 * 60_000
/** How long an edited or deleted message takes its answer along. */
const EDITABLE = 24 * 60 * 60_000
const CONTINUES = /^\s*(?:and|but|so|what about|how about)\b/i

/**
 * Answers mentions, direct messages, replies to the bot's replies and, in ask channels, the questions of people. Each
 * message has one answer, which is edited and deleted with it.
 */
export function createMessageHandlers(services: Services, cooldown: Cooldown) {
  const { engine, log, settings, askChannelIds } = services
  const answered = createRecent<string, Answered>(EDITABLE, 5000)
  const ownReplies = createRecent<string, true>(EDITABLE, 5000)
  const conversations = createRecent<string, string>(CONVERSATION, 1000)
  const traffic = createTraffic()

  const isAskChannel = (message: Message<true>): boolean => {
    const { questions } = settings.of(message.guildId)
    const isAsked = (id: string | null): boolean =>
      id !== null && (questions[id] ?? askChannelIds.includes(id))
    if (!message.channel.isThread()) return isAsked(message.channelId)
    const { ownerId, parentId } = message.channel
    return questions[message.channelId] ?? (ownerId === message.client.user.id || isAsked(parentId))
  }

  const placeOf = (message: Message): Place | null => {
    if (message.author.bot || message.system || message.webhookId) return null
    if (!message.inGuild()) return 'direct message'
    if (mentionOf(message).test(message.content)) return 'mention'
    if (repliesToBot(message)) return 'reply'
    return isAskChannel(message) && message.content.trim() !== '' ? 'ask channel' : null
  }

  const repliesToBot = (message: Message): boolean => {
    const id = message.reference?.messageId
    if (id === undefined) return false
    // Who turns the ping of a reply off does not mention whom he replies to.
    return (
      message.mentions.repliedUser?.id === message.client.user.id || ownReplies.get(id, Date.now()) === true
    )
  }

  const wordsFor = (message: Message): Words =>
    wordsIn(
      settings.of(message.guildId).language ?? languageOf(message.guild?.preferredLocale ?? 'en') ?? 'en',
    )

  /** Whether a message in an ask channel can be a question to the bot, told without looking anything up. */
  const mayAsk = (message: Message, place: Place): boolean => {
    if (place !== 'ask channel') return true
    const text = textOf(message)
    return (message.reference === null || repliesToBot(message)) && (isQuestion(text) || isKeywords(text))
  }

  /** What a message asks, completed by what its author asked before; null when it is said to others, '' when nothing. */
  const questionIn = (message: Message, place: Place): string | null => {
    const text = textOf(message)
    if (place === 'ask channel' && !isQuestion(text) && !findsAll(text)) return null
    // "Thanks!", "ok" and 👍 under an answer ask nothing.
    if (place !== 'direct message' && place !== 'mention' && (isSmallTalk(text) || !/\p{L}/u.test(text))) {
      return isQuestion(text) ? text : null
    }
    const before = conversations.get(personHere(message), Date.now())
    const continues = repliesToBot(message) || CONTINUES.test(text)
    return before && continues && /\p{L}/u.test(text) && !isSmallTalk(text)
      ? followUp(engine, before, text)
      : text
  }

  /** Bare words are a question when the articles know every one of them and answer. */
  const findsAll = (text: string): boolean => {
    const { status, missing } = ask(engine, text)
    return status === 'answered' && missing.length === 0
  }

  const replyTo = (message: Message, question: string) => {
    const words = wordsFor(message)
    if (question === '') return { content: words.emptyMention, components: [], found: false }
    const answer = ask(engine, question)
    conversations.set(personHere(message), question, Date.now())
    log.debug('question', { guild: message.guildId, question })
    const shown = {
      words,
      draft: draftAsk(words, answer, services.feedback !== null),
      pageId: (page: number) => packId('ask', words, page, question),
    }
    return { ...pageOf(shown, 0, threadOffer(message, words, question)), found: answer.status === 'answered' }
  }

  /** In a busy channel: to go on in a thread, where the bot may make one. */
  const threadOffer = (message: Message, words: Words, question: string): Action[] => {
    if (!message.inGuild() || message.channel.isThread() || !traffic.isBusy(message.channelId, Date.now()))
      return []
    const needed = [PermissionFlagsBits.CreatePublicThreads, PermissionFlagsBits.SendMessagesInThreads]
    const { me } = message.guild.members
    const mayThread = me !== null && message.channel.permissionsFor(me).has(needed)
    return mayThread
      ? [{ id: packId('thread', words, question), label: words.threadButton, emoji: '🧵' }]
      : []
  }

  const isTooFast = async (message: Message): Promise<boolean> => {
    const taken = cooldown.take(personHere(message), Date.now())
    if (taken.ok) return false
    if (taken.say) await message.reply(wordsFor(message).coolDown(relativeTime(taken.until)))
    return true
  }

  const onMessage = async (message: Message): Promise<void> => {
    if (message.author.bot) return
    traffic.saw(message.channelId, message.author.id, Date.now())
    const place = placeOf(message)
    if (!place) return
    const about = { command: place, guild: message.guildId }
    const started = performance.now()
    try {
      if (!maySend(message)) return log.warn('may-not-send', { ...about, channel: message.channelId })
      if (!mayAsk(message, place) || (await isTooFast(message))) return
      const question = questionIn(message, place)
      if (question === null) return
      const { content, components, found } = replyTo(message, question)
      const reply = message.reply({ content, components, flags: MessageFlags.SuppressEmbeds })
      answered.set(message.id, { content: message.content, reply }, Date.now())
      ownReplies.set((await reply).id, true, Date.now())
      const milliseconds = Math.round(performance.now() - started)
      log.info('answered', { ...about, milliseconds, outcome: found ? 'found' : 'not-found' })
    } catch (error) {
      answered.delete(message.id)
      log.error('message-failed', { ...about, id: message.id, error })
      await message.reply(wordsFor(message).somethingWrong(message.id)).catch((second: unknown) => {
        log.warn('report-not-delivered', { id: message.id, error: second })
      })
    }
  }

  /** Answers what a message says now; a new question where there was none is answered while it is new. */
  const onEdit = async (message: Message): Promise<void> => {
    const before = answered.get(message.id, Date.now())
    // Discord also tells of a link that was unfolded: the text is then as before.
    if (before?.content === message.content || message.author.bot) return
    if (!before) return Date.now() - message.createdTimestamp < CONVERSATION ? onMessage(message) : undefined
    if (!cooldown.take(personHere(message), Date.now()).ok) return
    const place = placeOf(message)
    const question = place && mayAsk(message, place) ? questionIn(message, place) : null
    try {
      if (question === null) return await onDelete(message)
      answered.set(message.id, { ...before, content: message.content }, Date.now())
      const { content, components } = replyTo(message, question)
      await (await before.reply).edit({ content, components })
    } catch (error) {
      log.warn('edit-failed', { id: message.id, error })
    }
  }

  const onDelete = async (message: Message | PartialMessage): Promise<void> => {
    const before = answered.get(message.id, Date.now())
    answered.delete(message.id)
    try {
      if (before) await (await before.reply).delete()
    } catch (error) {
      // Somebody else has deleted it already.
      const isGone = error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage
      if (!isGone) log.warn('delete-failed', { id: message.id, error })
    }
  }

  return { onMessage, onEdit, onDelete }
}

const personHere = (message: Message): string => `${message.author.id}:${message.channelId}`

/** The message without the mention that addresses the bot. */
const textOf = (message: Message): string =>
  message.content.replaceAll(mentionOf(message), ' ').replace(/\s+/g, ' ').trim()

const mentionOf = (message: Message): RegExp => new RegExp(`<@!?${message.client.user.id}>`, 'g')

function maySend(message: Message): boolean {
  if (!message.inGuild()) return true
  const needed = message.channel.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages
  const me = message.guild.members.me
  return me === null || message.channel.permissionsFor(me).has([PermissionFlagsBits.ViewChannel, needed])
}

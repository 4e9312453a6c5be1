import type { ChatInputCommandInteraction } from 'discord.js'
import { LANGUAGES, wordsIn } from '../words/index.ts'
import type { Context } from './command.ts'
import type { ServerSettings } from './settings.ts'

/** What somebody wants changed, and where. */
export interface WantedSettings {
  readonly serverId: string
  readonly channelId: string
  readonly questions: boolean | null
  readonly isPrivate: boolean | null
  /** Null for everybody's own, undefined to leave it. */
  readonly language: ServerSettings['language'] | undefined
}

/** Reads the options of /settings. */
export function readSettings({ options, guildId, channelId }: ChatInputCommandInteraction): WantedSettings {
  const [questions, replies, language] = ['questions', 'replies', 'language'].map((o) => options.getString(o))
  return {
    serverId: guildId ?? '',
    channelId,
    questions: questions ? questions === 'on' : null,
    isPrivate: replies ? replies === 'private' : null,
    language: language ? (LANGUAGES.find((l) => l === language) ?? null) : undefined,
  }
}

/** Saves what is to be changed, and says how everything stands. */
export async function draftSettings(context: Context, wanted: WantedSettings): Promise<string> {
  const { settings, log } = context
  const { serverId, channelId, questions, isPrivate, language } = wanted
  const before = settings.of(serverId)
  const change = {
    ...(questions === null ? {} : { questions: { ...before.questions, [channelId]: questions } }),
    ...(isPrivate === null ? {} : { isPrivate }),
    ...(language === undefined ? {} : { language }),
  }
  const isChange = Object.keys(change).length > 0
  try {
    if (isChange) await settings.change(serverId, change)
  } catch (error) {
    log.error('settings-not-saved', { error })
    return context.words.settingsNotSaved
  }
  const now = settings.of(serverId)
  const words = now.language ? wordsIn(now.language) : context.words
  const takesAll = now.questions[channelId] ?? context.askChannelIds.includes(channelId)
  return [
    `**${isChange ? words.settingsSaved : words.settingsHead}**`,
    `- ${words.questionsHere(takesAll)}`,
    ...(takesAll && !context.readsMessages ? [`- ⚠️ ${words.contentIntentMissing}`] : []),
    `- ${words.repliesAre(now.isPrivate)}`,
    `- ${words.languageIs(now.language && wordsIn(now.language).name)}`,
  ].join('\n')
}

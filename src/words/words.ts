import type { TalkKind } from '../talk/talk.ts'

/** The languages the bot speaks, as Discord's locales begin. https://discord.com/developers/docs/reference#locales */
export const LANGUAGES = ['en', 'uk', 'ru', 'de', 'fr', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

/**
 * Everything the bot says in its own words, in one language. Names, titles and passages come from the articles, are
 * never translated, and arrive here as they will be shown.
 */
export interface Words {
  readonly language: Language
  /** The language's own name for itself. */
  readonly name: string
  /** For `Intl`: how dates are written. */
  readonly locale: string

  /** Between a label and what it labels. */
  readonly colon: string
  readonly englishOnly: string
  readonly asked: string
  readonly theySay: string
  readonly theyMaySay: string
  readonly matched: string
  readonly notSaid: string
  readonly notContained: (words: string) => string
  readonly closest: string
  readonly searched: (articles: number, passages: number) => string
  readonly sameIn: string
  readonly paragraph: (number: number) => string
  readonly smallTalk: string

  readonly articles: (count: number) => string
  readonly wordCount: (count: number) => string
  readonly quotations: (count: number) => string
  readonly talks: (count: number) => string
  readonly noQuotation: string
  readonly speakerNotNamed: string
  readonly skipped: string

  readonly noSuchTalks: string
  readonly otherTalks: string
  readonly noTalks: string
  readonly kinds: Readonly<Record<TalkKind, string>>
  readonly planned: string
  readonly dateNotTold: string
  readonly initiatorNotStated: string
  readonly claimsFallen: string
  readonly claimsDiffer: (names: string) => string
  readonly initiatedBy: (name: string, articles: number) => string
  readonly denied: string
  readonly withdrawn: string
  readonly says: (name: string) => string
  readonly agree: (articles: number) => string

  readonly verbatim: string
  readonly altered: string
  readonly stitched: string
  readonly notFound: string
  readonly misattributed: (source: string, posted: string) => string
  readonly posted: string
  readonly inArticle: string
  readonly nothing: string
  readonly noQuotationInMessage: string

  readonly thePassage: string
  readonly beforeIt: string
  readonly afterIt: string
  readonly openAtPassage: string
  readonly citeAs: (command: string) => string
  readonly citeUnknown: string
  readonly citeMistyped: string
  readonly citeChanged: (title: string) => string

  readonly articlesOnThis: string
  readonly articlesOnHead: (count: number) => string
  readonly noArticleOnThis: string

  readonly previous: string
  readonly next: string
  readonly pageOf: (page: number, pages: number) => string
  readonly leftOut: (count: number) => string
  readonly context: string
  readonly moreFrom: (name: string) => string
  readonly helpful: string
  readonly notHelpful: string
  readonly voteThanks: string
  readonly threadButton: string
  readonly threadMade: (channel: string) => string
  readonly threadFailed: string

  readonly coolDown: (when: string) => string
  readonly somethingWrong: (id: string) => string
  readonly outdated: string
  readonly emptyMention: string
  readonly helpIntro: string
  readonly helpTry: string

  readonly settingsHead: string
  readonly settingsSaved: string
  readonly settingsOnlyInServers: string
  readonly settingsNotAllowed: string
  readonly settingsNotSaved: string
  readonly questionsHere: (on: boolean) => string
  readonly contentIntentMissing: string
  readonly repliesAre: (isPrivate: boolean) => string
  readonly languageIs: (name: string | null) => string

  /** Names and descriptions of the commands and their options, by their English names. */
  readonly commands: Readonly<Record<CommandName, Localized>>
  readonly options: Readonly<Record<OptionName, Localized>>
  readonly choices: Readonly<Record<ChoiceName, string>>
}

export interface Localized {
  readonly name: string
  readonly description: string
}

export type CommandName =
  | 'ask'
  | 'who-initiated'
  | 'talks'
  | 'quotes'
  | 'sources'
  | 'check'
  | 'cite'
  | 'settings'
  | 'help'
  | 'Is this quote real?'

export type OptionName =
  | 'question'
  | 'talks'
  | 'speaker'
  | 'about'
  | 'source'
  | 'quotation'
  | 'id'
  | 'questions'
  | 'replies'
  | 'language'
export type ChoiceName = 'on' | 'off' | 'public' | 'private' | 'own'

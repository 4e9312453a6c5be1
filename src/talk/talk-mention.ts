import type { Party } from './parties.ts'
import type { Evidence, TalkKind } from './talk.ts'

/** A place where an article speaks of a talk. */
export interface TalkMention {
  readonly kind: TalkKind
  /** The sides that the sentence gives: two when it tells who talked, fewer when the text around it must. */
  readonly sides: readonly Party[]
  /** As far as the text tells, in the forms of `resolveDay`. */
  readonly date: string | null
  /** The day on which the article was written, as far as it tells. */
  readonly written: string | null
  /** Told apart from the talk that the article is about: "their earlier conversation", "the next meeting". */
  readonly order: 'earlier' | 'later' | 'next' | null
  /** Which of several it is said to be: 3 for "the third round". */
  readonly ordinal: number | null
  /** Where it was held, as far as the words right around it tell. */
  readonly place: string | null
  readonly planned: boolean
  /** "The conversation", "their talks": one that the reader knows already. */
  readonly definite: boolean
  /** Told by a verb, "they met", "X rang Y", and not by a noun. */
  readonly verb: boolean
  /** "Talks with the airport operator", "a visit to the hospital": with somebody who is no side that anybody knows. */
  readonly elsewhere: boolean
  /** With its sides in its own words: "the conversation with X", "the call between X and Y". */
  readonly tied: boolean
  readonly evidence: Evidence
  /** Where in the text the word stands that names the talk. */
  readonly at: number
  readonly end: number
  /** The words that name it: "meeting of experts". */
  readonly words: string
}

import type { Span } from '../library/article.ts'

export type TalkKind = 'phone call' | 'video call' | 'meeting' | 'summit' | 'visit' | 'talks'

/** A slice of one article, with the paragraph it stands in. */
export interface Evidence extends Span {
  readonly file: string
  readonly paragraph: number
}

/** Somebody's statement of who initiated a talk. */
export interface Claim {
  readonly initiator: string
  /** Who says so; null where the article says it in its own voice. */
  readonly claimedBy: string | null
  /** The passage denies that this party initiated. */
  readonly denied: boolean
  /** A correction in the article takes the statement back. */
  readonly withdrawn: boolean
  /** It stands in a correction of what another article of the publisher told. */
  readonly corrects?: boolean
  readonly evidence: Evidence
}

/** An exchange between sides, as all articles together tell of it. */
export interface Talk {
  readonly label: string
  /** People as the articles name them, or sides where no person is named. */
  readonly participants: readonly string[]
  readonly kind: TalkKind
  /** ISO 8601 date, where it can be told. */
  readonly date: string | null
  /** The same as far as the articles tell, in the forms of `resolveDay`. */
  readonly day: string | null
  /** Where two met, as far as the articles tell. */
  readonly place: string | null
  /** Which of several it is said to be: 3 for the third round. */
  readonly ordinal: number | null
  /** The articles tell of it as an earlier one than that which they are about. */
  readonly earlier: boolean
  readonly planned: boolean
  /** Sentences that speak of it, in document order. */
  readonly mentions: readonly Evidence[]
  readonly claims: readonly Claim[]
}

export type TalkStatus = 'stated' | 'conflicting' | 'not-stated'

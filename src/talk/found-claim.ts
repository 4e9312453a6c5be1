import type { Sentence, Span } from '../library/article.ts'
import type { TalkKind } from './talk.ts'

/** A statement of who initiated, not yet bound to a talk. */
export interface FoundClaim {
  readonly initiator: string
  readonly claimedBy: string | null
  readonly denied: boolean
  readonly withdrawn: boolean
  /** It stands in a correction of what another article told. */
  readonly corrects?: boolean
  /**
   * Whose side is meant in relation to `initiator`: `own` for "our side" in somebody's words, `other` for "their
   * president" and for a "she" that is not the speaker; null when `initiator` is meant itself.
   */
  readonly relative: 'own' | 'other' | null
  /** Whether somebody who takes no part in the talk can be meant. */
  readonly outsiders: boolean
  /** The kinds of talk it can be about; any without it. */
  readonly kinds: readonly TalkKind[] | null
  readonly sentence: Sentence
  /** The words that state it. */
  readonly span: Span
}

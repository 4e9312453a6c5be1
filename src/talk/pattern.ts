import type { Run } from '../quotation/phrase-words.ts'
import type { Sight } from './sight.ts'
import type { TalkKind } from './talk.ts'

/** A way of saying who initiated. */
export interface Pattern {
  /** What a reader looks for in the table. */
  readonly example: string
  /** The sentence holds one of these, or the pattern need not be tried; in lower case. */
  readonly hints?: readonly string[]
  readonly words: RegExp
  /** The items that name the initiator, when the words at `[start, end)` of the sentence really say so. */
  readonly initiator: (sight: Sight, start: number, end: number) => Run | null
  /** Somebody who takes no part may initiate so: "at the suggestion of the European Union". */
  readonly outsiders: boolean
  /** The kinds of talk that can be initiated so; any without it. */
  readonly kinds?: readonly TalkKind[]
}

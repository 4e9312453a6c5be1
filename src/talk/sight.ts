import type { Item } from '../quotation/frame.ts'
import type { Speakers } from '../quotation/speakers.ts'

/** One sentence under examination. */
export interface Sight {
  /** Its words as `plainText` gives them, without the insertion that is cut out. */
  readonly text: string
  /** The sentence before, which tells what an "it" stands for; empty at the beginning. */
  readonly before: string
  /** Where in the article the sentence begins. */
  readonly offset: number
  readonly items: readonly Item[]
  readonly speakers: Speakers
  /** Whether the article tells of a video conference, so that "the conference" may be that. */
  readonly byVideo: boolean
  /** Where in `text` something has been cut out, and how many characters of it. */
  readonly cut: { readonly at: number; readonly length: number } | null
}

/** Where in the article the character at `at` of a sight's text stands. */
export const placeOf = ({ offset, cut }: Sight, at: number): number =>
  offset + at + (cut !== null && at >= cut.at ? cut.length : 0)

/** Where in a sight's text the character at a place of the article stands. */
export const indexOf = ({ offset, cut }: Sight, place: number): number => {
  const at = place - offset
  if (cut === null || at <= cut.at) return at
  return Math.max(cut.at, at - cut.length)
}

/** The first of a sight's items that does not stand in front of the character at `at` of its text. */
export const itemAt = (sight: Sight, at: number): number =>
  sight.items.findIndex((x) => x.start >= placeOf(sight, at))

/**
 * "The call was placed, **a Lebanese officer tells us,** from Nicosia": a sentence as it reads without those who tell it.
 * @returns null where nobody is named in passing
 */
export function withoutTeller(sight: Sight): Sight | null {
  const found = TELLER.exec(sight.text)
  if (!found || /["“”]/.test(sight.text.slice(0, found.index))) return null
  return without(sight, found.index, found[0].length)
}

const SAYING =
  'said|says|say|told [^,;"“”]{2,40}|tells us|insist(?:s|ed)|confirm(?:s|ed)|recall(?:s|ed)|maintain(?:s|ed)|explain(?:s|ed)|admit(?:s|ted)|acknowledge[sd]|stress(?:es|ed)|note[sd]|add(?:s|ed)|wr(?:ites|ote)|makes clear|made clear|believes?|claims?|claimed|remembers|remembered'
const TELLER = new RegExp(
  `, (?!who\\b|which\\b|that\\b|and\\b|but\\b)(?:[^,;:"“”]{2,90}? (?:${SAYING})(?: (?:on|in|at|to|late|early|yesterday|today)\\b[^,;:"“”]{0,40})?|according to [^,;:"“”]{2,60}|as [^,;:"“”]{2,40} (?:put it|recalls?|recalled|told [^,;]{2,30})),(?= )`,
)

/** A sentence as it reads without `length` characters of its text. */
function without(sight: Sight, at: number, length: number): Sight {
  const text = sight.text.slice(0, at) + sight.text.slice(at + length)
  const [from, to] = [sight.offset + at, sight.offset + at + length]
  return {
    ...sight,
    text,
    cut: { at, length },
    items: sight.items.filter((x) => x.start < from || x.start >= to),
  }
}

/**
 * "The meeting was requested, **in a letter that both published,** by X": a sentence as it reads without each of its
 * insertions between commas, dashes or brackets.
 */
export function withoutAsides(sight: Sight): Sight[] {
  const { text } = sight
  // A comma that closes one insertion can open the next.
  return [...text.matchAll(ASIDE)].map(({ index, 0: words, 1: closing = '' }) =>
    without(sight, index, words.length + closing.length),
  )
}
const LONGEST_ASIDE = 160
const ASIDE = new RegExp(
  `,(?=\\s)[^,;:"“”()]{2,${LONGEST_ASIDE}}?(?:, [^,;:"“”()]{2,60}?)?(?=(,) )| [–—-] [^–—"“”]{2,${LONGEST_ASIDE}}? [–—-](?= )| \\([^()]{2,${LONGEST_ASIDE}}\\)(?= )`,
  'g',
)

import { TALK_OBJECT } from './talk-words.ts'

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]
const ORDINAL = new RegExp(`\\b(${ORDINALS.join('|')})(?:\\s+(?:\\w+\\s+){0,2})?$`, 'i')
const COUNTS = new RegExp(
  `\\b(?:${ORDINALS.slice(1).join('|')})\\s+(?:\\w+\\s+){0,2}(?:${TALK_OBJECT})\\b`,
  'i',
)

/** Whether an article counts its talks: it speaks of more than a first one. */
export const isCounted = (article: string): boolean => COUNTS.test(article)

/** Whether an article tells that the same two talked twice: "spoke twice on Monday", "two telephone conversations". */
export const isOfTwo = (article: string): boolean => TWICE.test(article) || SECOND.test(article)
const TWICE =
  /\b(?:spoke|spoken|talked|telephoned|phoned|in touch)\b[^.;,]{0,40} twice\b|\btwo (?:[a-z]+ ){0,2}(?:calls|conversations)\b/i
const SECOND = /\b(?:second|latter|other) (?:[a-z]+ )?(?:call|conversation)\b/i

/**
 * The number that counts a talk: 3 for the words "the third" in front of "round".
 * @param counts whether "first" counts too; "their first call" is often the only one
 */
export function ordinalOf(front: string, counts: boolean): number | null {
  const word = ORDINAL.exec(front)?.[1]?.toLowerCase()
  return word === undefined || (word === 'first' && !counts) ? null : ORDINALS.indexOf(word) + 1
}

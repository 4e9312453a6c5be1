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

/**
 * The number that counts a talk: 3 for the words "the third" in front of "round".
 * @param counts whether "first" counts too; "their first call" is often the only one
 */
export function ordinalOf(front: string, counts: boolean): number | null {
  const word = ORDINAL.exec(front)?.[1]?.toLowerCase()
  return word === undefined || (word === 'first' && !counts) ? null : ORDINALS.indexOf(word) + 1
}

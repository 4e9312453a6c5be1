import type { Span } from '../library/article.ts'
import type { AskedQuestion } from './question-set.ts'

/** A longer passage answers everything and nothing. */
const MAX_LENGTH = 700
/** So much of a sentence that answers must stand in the passage. */
const SHARE = 0.6

/** Whether a passage answers: it covers most of a sentence that does, in whichever article. */
export const isRight = ({ golds }: AskedQuestion, passage: Span & { readonly file: string }): boolean =>
  passage.end - passage.start <= MAX_LENGTH &&
  golds.some(({ file, start, end }) => {
    const overlap = Math.min(passage.end, end) - Math.max(passage.start, start)
    return passage.file === file && overlap >= SHARE * (end - start)
  })

/** Whether a question's text or article belongs to a half of a set, the same half every time; `key` tells halvings apart. */
export function isInHalf(id: string, key: string): boolean {
  return hash(`${key}:${id}`) % 2 === 1
}

/** A number that depends on nothing but the text (FNV-1a; Fowler, Noll and Vo). */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0
  return value
}

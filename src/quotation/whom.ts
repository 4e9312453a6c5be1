import type { Span } from '../library/article.ts'
import type { Reading } from './quotation.ts'

/** The speaker of the quotation that shares the most characters with the place; null when several are quoted there. */
export function speakerAt({ quotations }: Reading, { start, end }: Span): string | null {
  const shared = (q: Span): number => Math.min(end, q.end) - Math.max(start, q.start)
  const here = quotations.filter((q) => shared(q) > 0)
  const direct = new Set(here.filter((q) => q.kind === 'direct').map((q) => q.speaker))
  if (direct.size > 1) return null
  const [most] = here.sort((a, b) => shared(b) - shared(a))
  return most?.speaker ?? null
}

/** "He" or "She" at the beginning of a place, and who that is. */
export function personMeantAt(
  { article, speakers }: Reading,
  { start, end }: Span,
): { readonly text: string; readonly name: string } | null {
  const text = /^(?:He|She)\b/.exec(article.text.slice(start, end))?.[0]
  const name = text && speakers.resolve({ start, end: start + text.length })
  return name ? { text, name } : null
}

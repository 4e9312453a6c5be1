import { type Span, trimSpan } from './article.ts'

/** No passage is longer, in UTF-16 code units; a person reads it at a glance, and a reply holds several. */
export const MAX_PASSAGE = 700

/** Cuts a span into pieces of at most `MAX_PASSAGE`: at the end of a sentence or clause, or at least between words. */
export function cutToLength(text: string, span: Span): Span[] {
  const pieces: Span[] = []
  let { start } = span
  while (span.end - start > MAX_PASSAGE) {
    const window = text.slice(start, start + MAX_PASSAGE)
    const cut = [/^.*[.!?]["”’»)]*\s/su, /^.*[;:]\s/su, /^.*,\s/su, /^.*\s/su]
      .map((pattern) => pattern.exec(window)?.[0].length ?? 0)
      .find((length) => length > MAX_PASSAGE / 3)
    const end = start + (cut ?? wholeCharacters(window))
    pieces.push(trimSpan(text, start, end))
    start = end
  }
  const rest = trimSpan(text, start, span.end)
  return (rest.start < rest.end ? [...pieces, rest] : pieces).filter((p) => p.start < p.end)
}

/** Where a text without a space can be cut without parting a surrogate pair. */
const wholeCharacters = (window: string): number =>
  /[\ud800-\udbff]$/.test(window) ? window.length - 1 : window.length

import { type Article, type Sentence, type Span, trimSpan } from '../library/article.ts'

/** A slice of one article that can be shown by itself: a sentence, or a part of a very long one. */
export interface Passage extends Span {
  readonly file: string
  readonly paragraph: number
}

/** No passage is longer, in UTF-16 code units; a person reads it at a glance, and a reply holds several. */
export const MAX_PASSAGE = 700

/** The passages of an article, in document order. Furniture has none. */
export function passagesOf(article: Article): Passage[] {
  return article.sentences.flatMap((s) =>
    cutToLength(article.text, s).map((span) => toPassage(article, s, span)),
  )
}

const toPassage = (article: Article, sentence: Sentence, span: Span): Passage => ({
  file: article.file,
  paragraph: sentence.paragraph,
  start: span.start,
  end: span.end,
})

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

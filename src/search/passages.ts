import type { Article, Sentence, Span } from '../library/article.ts'
import { cutToLength } from '../library/cut.ts'

/** A slice of one article that can be shown by itself: a sentence, or a part of a very long one. */
export interface Passage extends Span {
  readonly file: string
  readonly paragraph: number
}

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

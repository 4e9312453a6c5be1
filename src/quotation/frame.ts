import { type Article, overlaps, type Paragraph, type Span } from '../library/article.ts'
import { splitSentences } from '../library/sentences.ts'
import { type Token, tokenize } from '../library/tokens.ts'
import type { Marked } from './marks.ts'

/** A stretch between quotation marks, standing in its sentence like one word. */
export interface Quoted extends Span {
  readonly kind: 'quoted'
  readonly marked: Marked
  /** What stands between the marks, as far as it lies in this frame's article. */
  readonly content: string
  readonly lower: ''
  readonly text: ''
  readonly capital: false
}

export type Item = Token | Quoted

/** A sentence of the article's own words, with each quoted stretch as one item. */
export interface Frame extends Span {
  readonly paragraph: Paragraph
  readonly items: readonly Item[]
}

/** Splits a paragraph into frames. Sentence marks inside a quotation end a frame only where the quotation does. */
export function framesOf(article: Article, paragraph: Paragraph, marked: readonly Marked[]): Frame[] {
  const here = marked.filter((m) => overlaps(m.outer, paragraph))
  const masked = maskQuoted(article.text, paragraph, here)
  const offset = paragraph.start
  return splitSentences(masked, paragraph.bodyStart - offset, paragraph.end - offset).map((span) => {
    const frame = { start: span.start + offset, end: span.end + offset }
    return { ...frame, paragraph, items: itemsOf(article.text, frame, here) }
  })
}

/** The paragraph with quoted letters replaced, but for a closing punctuation mark, so that offsets stay. */
function maskQuoted(text: string, paragraph: Paragraph, marked: readonly Marked[]): string {
  let masked = text.slice(paragraph.start, paragraph.end)
  for (const { start, end } of marked) {
    const from = Math.max(start, paragraph.start) - paragraph.start
    const to = Math.min(end, paragraph.end) - paragraph.start
    const tail = /[.!?…,]$/.test(masked.slice(from, to)) ? 1 : 0
    masked = masked.slice(0, from) + 'x'.repeat(Math.max(0, to - from - tail)) + masked.slice(to - tail)
  }
  return masked
}

function itemsOf(text: string, frame: Span, marked: readonly Marked[]): Item[] {
  const items: Item[] = []
  let at = frame.start
  for (const m of marked.filter((m) => overlaps(m.outer, frame))) {
    if (m.outer.start > at) items.push(...tokenize(text, at, m.outer.start))
    const content = text.slice(m.start, m.end).trim()
    items.push({ kind: 'quoted', ...m.outer, marked: m, content, lower: '', text: '', capital: false })
    at = Math.max(at, m.outer.end)
  }
  if (at < frame.end) items.push(...tokenize(text, at, frame.end))
  return items
}

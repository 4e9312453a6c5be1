import type { Article, Paragraph, Span } from '../library/article.ts'
import { ENTRY_TIME } from '../library/entry-time.ts'
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

/**
 * Splits a paragraph into frames. Sentence marks inside a quotation end a frame only where the quotation does.
 * @param marked what stands between marks in this paragraph, in document order
 */
export function framesOf(article: Article, paragraph: Paragraph, marked: readonly Marked[]): Frame[] {
  const masked = maskQuoted(article.text, paragraph, marked)
  const offset = paragraph.start
  let next = 0
  return splitSentences(masked, paragraph.bodyStart - offset, paragraph.end - offset).map((span) => {
    const frame = { start: span.start + offset, end: span.end + offset }
    while ((marked[next]?.outer.end ?? Number.POSITIVE_INFINITY) <= frame.start) next++
    const here: Marked[] = []
    for (let i = next; (marked[i]?.outer.start ?? Number.POSITIVE_INFINITY) < frame.end; i++)
      here.push(marked[i] as Marked)
    return { ...frame, paragraph, items: itemsOf(article.text, frame, here) }
  })
}

/** Those of a list in document order that lie in each paragraph, by its number. */
export function byParagraph(marked: readonly Marked[]): ReadonlyMap<number, readonly Marked[]> {
  const found = new Map<number, Marked[]>()
  for (const m of marked) {
    for (let number = m.paragraph; number <= m.lastParagraph; number++) {
      const list = found.get(number)
      if (list) list.push(m)
      else found.set(number, [m])
    }
  }
  return found
}

/**
 * The paragraph with quoted letters replaced by capitals, but for a closing punctuation mark, so that offsets stay
 * and a quotation can begin a sentence.
 */
function maskQuoted(text: string, paragraph: Paragraph, marked: readonly Marked[]): string {
  const pieces: string[] = []
  let at = paragraph.start
  for (const { start, end } of marked) {
    const from = Math.max(start, at)
    const to = Math.min(end, paragraph.end)
    if (to <= from) continue
    const tail = /[.!?…,]/.test(text.charAt(to - 1)) ? 1 : 0
    pieces.push(text.slice(at, from), 'X'.repeat(to - from - tail), text.slice(to - tail, to))
    at = to
  }
  return pieces.join('') + text.slice(at, paragraph.end)
}

function itemsOf(text: string, frame: Span, marked: readonly Marked[]): Item[] {
  const items: Item[] = []
  const add = (start: number, end: number): void => {
    for (const token of tokenize(text, start, end)) items.push(token)
  }
  // The time of a live page's entry is no part of its sentence: "15:55 Oslo says".
  let at = frame.start + (ENTRY_TIME.exec(text.slice(frame.start, frame.end))?.[0].length ?? 0)
  for (const m of marked) {
    if (m.outer.start > at) add(at, m.outer.start)
    const content = text.slice(m.start, m.end).trim()
    items.push({ kind: 'quoted', ...m.outer, marked: m, content, lower: '', text: '', capital: false })
    at = Math.max(at, m.outer.end)
  }
  if (at < frame.end) add(at, frame.end)
  return items
}

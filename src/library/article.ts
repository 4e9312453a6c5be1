/** A slice `[start, end)` of an article's text, in UTF-16 code units, as JavaScript strings count. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A paragraph of an article. `number` counts from 1 in file order, the headline included, furniture not. */
export interface Paragraph extends Span {
  readonly number: number
  readonly role: ParagraphRole
  /** `Details:`, `Quote from …:` at the start of the paragraph, when there is one. */
  readonly label: Label | null
  /** Where the words of the paragraph begin, behind a date stamp, a dateline or a label. */
  readonly bodyStart: number
}

export type ParagraphRole = 'title' | 'subtitle' | 'byline' | 'dateline' | 'source' | 'text'

export interface Label extends Span {
  /** The label as written, without its colon: "Quote from the US State Department". */
  readonly text: string
}

export interface Sentence extends Span {
  readonly paragraph: number
}

/** Text of the file that is not the article: related headlines, share lines. Never quoted, searched or counted. */
export interface Furniture extends Span {
  readonly reason: string
}

export interface Metadata {
  /** The article's own headline, its first words when it has none, or its file's name when it has no words. */
  readonly title: string
  /** ISO 8601 calendar date (`2025-02-15`), where the article gives a complete one. */
  readonly date: string | null
  /** The place and agency line before the first sentence, as written: "MOSCOW". */
  readonly dateline: string | null
  readonly publisher: string | null
  readonly url: string | null
}

/** One file of the corpus: its exact decoded text and what was read from it. */
export interface Article extends Metadata {
  /** Path below the corpus folder, with `/` between folders. */
  readonly file: string
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  readonly furniture: readonly Furniture[]
}

export interface Skipped {
  readonly file: string
  readonly reason: string
}

/** All articles of a folder. Immutable: a reload builds a new one. */
export interface Library {
  /** Changes whenever the name or a byte of an article changes, and only then. */
  readonly revision: string
  /** Ordered by file name. */
  readonly articles: readonly Article[]
  readonly skipped: readonly Skipped[]
}

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Those of a list in document order that lie inside a span, found by binary search. */
export function spansWithin<T extends Span>(list: readonly T[], span: Span): readonly T[] {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.start ?? 0) < span.start) low = middle + 1
    else high = middle
  }
  let end = low
  while ((list[end]?.end ?? Number.POSITIVE_INFINITY) <= span.end) end++
  return list.slice(low, end)
}

/** Whether nothing but white space of the file stands between two spans of an article, no furniture. */
export const isUnbroken = ({ furniture }: Article, before: Span, after: Span): boolean =>
  !furniture.some((f) => f.start >= before.end && f.end <= after.start)

/** The narrowest span inside `[start, end)` that neither begins nor ends with white space. */
export function trimSpan(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && /\s/.test(text.charAt(from))) from++
  while (to > from && /\s/.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}

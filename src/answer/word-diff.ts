import type { Article, Span } from '../library/article.ts'

/** A word of a text, with what it is compared by: case, apostrophes and dashes of all kinds are one. */
export interface Word extends Span {
  readonly key: string
}

/** An article's words, furniture left out. */
export interface ArticleWords {
  readonly article: Article
  readonly words: readonly Word[]
}

export interface Difference {
  readonly posted: string
  readonly source: string
}

/** The words of `text.slice(start, end)`, with their offsets in `text`. */
export function splitWords(text: string, start: number, end: number): Word[] {
  const found = text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:['’.,-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/gu)
  return [...found].map((m) => ({
    key: m[0]
      .normalize('NFC')
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/[‐‑–-]/g, '-'),
    start: start + m.index,
    end: start + m.index + m[0].length,
  }))
}

/** From the first to the last of so many words. @throws Error when there are none */
export function spanOf(words: readonly Word[], at: number, length: number): Span {
  const [first, last] = [words[at], words[at + length - 1]]
  if (!first || !last) throw new Error('A stretch of words has a first and a last one')
  return { start: first.start, end: last.end }
}

/** The text from the first to the last of the words `[from, to)`; empty without any. */
export function textBetween(text: string, words: readonly Word[], from: number, to: number): string {
  const [first, last] = [words[from], words[to - 1]]
  return from < to && first && last ? text.slice(first.start, last.end) : ''
}

/** The mark a post sets where it leaves words out, between the words `before` and `before + 1`; empty without one. */
export function ellipsisAfter(text: string, words: readonly Word[], before: number): string {
  const between = text.slice(words[before]?.end ?? 0, words[before + 1]?.start ?? text.length)
  return /\[(?:…|\.{3})\]|\((?:…|\.{3})\)|…|\.{3}/.exec(between)?.[0] ?? ''
}

/** How a post and a stretch of an article differ, word by word. */
export interface Alignment {
  /** The first and the last word of the stretch that answer to the post. */
  readonly first: Word
  readonly last: Word
  /** How many words of the stretch that is, and how many of them the post has too. */
  readonly length: number
  readonly matched: number
  readonly differences: readonly Difference[]
}

/**
 * Aligns posted and source words by their longest common subsequence (Hunt and McIlroy, An Algorithm for Differential
 * File Comparison, 1976).
 * @param window words of the source, which share at least one with the post
 * @throws Error when they share none
 */
export function alignWords(
  posted: string,
  source: string,
  wanted: readonly Word[],
  window: readonly Word[],
): Alignment {
  const pairs = commonPairs(wanted, window)
  // Words changed at the beginning or the end are held against as many words of the source.
  const [i0, k0] = pairs[0] ?? [0, 0]
  const [i1, k1] = pairs.at(-1) ?? [0, 0]
  const start = Math.max(0, k0 - i0)
  const end = Math.min(window.length - 1, k1 + (wanted.length - 1 - i1))
  const differences: Difference[] = []
  const between = (a: number, b: number, c: number, d: number): void => {
    const left = textBetween(source, window, c, d)
    const put =
      textBetween(posted, wanted, a, b) || (left && a > 0 ? ellipsisAfter(posted, wanted, a - 1) : '')
    if (put !== '' || left !== '') differences.push({ posted: put, source: left })
  }
  between(0, i0, start, k0)
  pairs.forEach(([i, k], n) => {
    const [i2, k2] = pairs[n + 1] ?? [wanted.length, end + 1]
    between(i + 1, i2, k + 1, k2)
  })
  const [first, last] = [window[start], window[end]]
  if (!first || !last || pairs.length === 0) throw new Error('Words are aligned that have none in common')
  return { first, last, length: end - start + 1, matched: pairs.length, differences }
}

function commonPairs(wanted: readonly Word[], window: readonly Word[]): [number, number][] {
  const table = commonLengths(wanted, window)
  const pairs: [number, number][] = []
  for (let i = 0, k = 0; i < wanted.length && k < window.length; ) {
    if (wanted[i]?.key === window[k]?.key) pairs.push([i++, k++])
    else if ((table[i + 1]?.[k] ?? 0) >= (table[i]?.[k + 1] ?? 0)) i++
    else k++
  }
  return pairs
}

function commonLengths(a: readonly Word[], b: readonly Word[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i--) {
    for (let k = b.length - 1; k >= 0; k--) {
      const row = table[i]
      if (!row) continue
      row[k] =
        a[i]?.key === b[k]?.key
          ? 1 + (table[i + 1]?.[k + 1] ?? 0)
          : Math.max(table[i + 1]?.[k] ?? 0, row[k + 1] ?? 0)
    }
  }
  return table
}

import type { Article, Span } from '../library/article.ts'
import { cutToLength } from '../library/cut.ts'
import type { CheckAnswer } from './answer.ts'
import { attributePassage } from './attribute-passage.ts'
import type { Engine } from './engine.ts'

interface Word extends Span {
  readonly key: string
}

/**
 * A posted text is an altered quotation when at least this share of its words stands, in the same order, in one place
 * of an article, and when they make up at least half of that place. Short texts share words with anything.
 */
const ALTERED_FROM = { long: 0.6, short: 0.75 } as const
const SHORT = 10
const MIN_ALTERED = 4
const MIN_SHARE_OF_SOURCE = 0.5
/** A phrase may stand in many places; this many show where. */
const MAX_PLACES = 5

/**
 * Compares a posted quotation with the articles, word by word: case, quotation marks, dashes and white space do not
 * count. Of a post that quotes ("Putin said: “…”") only what stands between its marks is compared. Furniture is not
 * searched.
 */
export function check(engine: Engine, post: string): CheckAnswer {
  const posted = quotedPart(post)
  const wanted = splitWords(posted, 0, posted.length)
  if (wanted.length === 0) return NOT_FOUND
  const texts = engine.library.articles.map((article) => ({ article, words: articleWords(article) }))
  const exact = texts.flatMap(({ article, words }) =>
    occurrences(words, wanted).flatMap((span) => passagesAt(engine, article, span)),
  )
  if (exact.length > 0) return { verdict: 'verbatim', passages: exact.slice(0, MAX_PLACES), differences: [] }
  const [best] = texts
    .map(({ article, words }) => ({ article, words, ...bestWindow(words, wanted) }))
    .sort((a, b) => b.shared - a.shared)
  if (!best || best.shared === 0 || wanted.length < MIN_ALTERED) return NOT_FOUND
  const window = best.words.slice(best.from, best.to + Math.ceil(wanted.length * 0.3) + 2)
  const { first, last, length, matched, differences } = compare(posted, best.article.text, wanted, window)
  const needed = wanted.length < SHORT ? ALTERED_FROM.short : ALTERED_FROM.long
  if (matched < needed * wanted.length || matched < MIN_SHARE_OF_SOURCE * length) return NOT_FOUND
  return {
    verdict: 'altered',
    passages: passagesAt(engine, best.article, { start: first.start, end: last.end }),
    differences,
  }
}

const NOT_FOUND: CheckAnswer = { verdict: 'not-found', passages: [], differences: [] }

/** The longest stretch between quotation marks, when the post has words outside of them too; else all of it. */
function quotedPart(post: string): string {
  const marked = [...post.matchAll(/[“„«]([^“”„«»]+)[”“»]|"([^"]+)"/g)].map((m) => m[1] ?? m[2] ?? '')
  const longest = marked.sort((a, b) => b.length - a.length)[0] ?? ''
  return splitWords(longest, 0, longest.length).length >= MIN_ALTERED ? longest : post
}

function articleWords(article: Article): Word[] {
  return article.paragraphs.flatMap((p) => splitWords(article.text, p.start, p.end))
}

function splitWords(text: string, start: number, end: number): Word[] {
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

/** Every place at which the words stand in a row. */
function occurrences(words: readonly Word[], wanted: readonly Word[]): Span[] {
  const found: Span[] = []
  for (let i = 0; i + wanted.length <= words.length; i++) {
    if (!wanted.every((w, k) => words[i + k]?.key === w.key)) continue
    const [first, last] = [words[i], words[i + wanted.length - 1]]
    if (first && last) found.push({ start: first.start, end: last.end })
  }
  return found
}

/** The stretch of an article, a little longer than the posted text, that shares the most words with it. */
function bestWindow(
  words: readonly Word[],
  wanted: readonly Word[],
): { from: number; to: number; shared: number } {
  const length = Math.ceil(wanted.length * 1.3) + 2
  const need = new Map<string, number>()
  for (const { key } of wanted) need.set(key, (need.get(key) ?? 0) + 1)
  const have = new Map<string, number>()
  let shared = 0
  let best = { from: 0, to: 0, shared: 0 }
  words.forEach(({ key }, i) => {
    const count = (have.get(key) ?? 0) + 1
    have.set(key, count)
    if (count <= (need.get(key) ?? 0)) shared++
    const gone = words[i - length]
    if (gone) {
      const left = (have.get(gone.key) ?? 1) - 1
      have.set(gone.key, left)
      if (left < (need.get(gone.key) ?? 0)) shared--
    }
    if (shared > best.shared) best = { from: Math.max(0, i - length + 1), to: i + 1, shared }
  })
  return best
}

/** Aligns posted and source words by their longest common subsequence (Hunt and McIlroy, 1976). */
function compare(posted: string, source: string, wanted: readonly Word[], window: readonly Word[]) {
  const table = commonLengths(wanted, window)
  const pairs: [number, number][] = []
  for (let i = 0, k = 0; i < wanted.length && k < window.length; ) {
    if (wanted[i]?.key === window[k]?.key) pairs.push([i++, k++])
    else if ((table[i + 1]?.[k] ?? 0) >= (table[i]?.[k + 1] ?? 0)) i++
    else k++
  }
  // Words changed at the beginning or the end are held against as many words of the source.
  const [i0, k0] = pairs[0] ?? [0, 0]
  const [i1, k1] = pairs.at(-1) ?? [0, 0]
  const start = Math.max(0, k0 - i0)
  const end = Math.min(window.length - 1, k1 + (wanted.length - 1 - i1))
  const differences: { posted: string; source: string }[] = []
  const between = (a: number, b: number, c: number, d: number): void => {
    const [p, s] = [textBetween(posted, wanted, a, b), textBetween(source, window, c, d)]
    if (p !== '' || s !== '') differences.push({ posted: p, source: s })
  }
  between(0, i0, start, k0)
  pairs.forEach(([i, k], n) => {
    const [i2, k2] = pairs[n + 1] ?? [wanted.length, end + 1]
    between(i + 1, i2, k + 1, k2)
  })
  const [first, last] = [window[start], window[end]]
  if (!first || !last) throw new Error('A window that shares words has a first and a last word')
  return { first, last, length: end - start + 1, matched: pairs.length, differences }
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

function textBetween(text: string, words: readonly Word[], from: number, to: number): string {
  const [first, last] = [words[from], words[to - 1]]
  return from < to && first && last ? text.slice(first.start, last.end) : ''
}

function passagesAt(engine: Engine, article: Article, span: Span) {
  const paragraph = article.paragraphs.find((p) => p.start <= span.start && span.start < p.end)?.number ?? 1
  return cutToLength(article.text, span).map((piece) =>
    attributePassage(engine, { ...piece, file: article.file, paragraph }, 1),
  )
}

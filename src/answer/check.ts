import type { Article, Span } from '../library/article.ts'
import { cutToLength } from '../library/cut.ts'
import type { CheckAnswer } from './answer.ts'
import { attributePassage } from './attribute-passage.ts'
import type { Engine } from './engine.ts'
import { alignWords, ellipsisAfter, splitWords, textBetween, type Word } from './word-diff.ts'

interface Text {
  readonly article: Article
  readonly words: readonly Word[]
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
/** A post is stitched together when this share of its words is taken from a few places, in pieces of so many words. */
const STITCHED_FROM = 0.8
const MIN_PIECE = 4
const MAX_PIECES = 4
/** One place may be altered or two stitched together: the second explains more when it holds so many words more. */
const MORE_EXPLAINED = 3

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
  if (exact.length > 0)
    return { verdict: 'verbatim', stitched: false, passages: exact.slice(0, MAX_PLACES), differences: [] }
  const altered = alteredFrom(engine, texts, posted, wanted)
  const stitched = stitchedFrom(engine, texts, posted, wanted)
  if (stitched && stitched.matched >= (altered?.matched ?? 0) + MORE_EXPLAINED) return stitched.answer
  return altered?.answer ?? NOT_FOUND
}

/** An answer, with how many words of the post it accounts for. */
interface Explained {
  readonly answer: CheckAnswer
  readonly matched: number
}

const NOT_FOUND: CheckAnswer = { verdict: 'not-found', stitched: false, passages: [], differences: [] }

/** The longest stretch between quotation marks, when the post has words outside of them too; else all of it. */
function quotedPart(post: string): string {
  const marked = [...post.matchAll(/[“„«]([^“”„«»]+)[”“»]|"([^"]+)"/g)].map((m) => m[1] ?? m[2] ?? '')
  const longest = marked.sort((a, b) => b.length - a.length)[0] ?? ''
  return splitWords(longest, 0, longest.length).length >= MIN_ALTERED ? longest : post
}

function articleWords(article: Article): Word[] {
  return article.paragraphs.flatMap((p) => splitWords(article.text, p.start, p.end))
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

/** The one place of the articles that a post alters, if there is one. */
function alteredFrom(
  engine: Engine,
  texts: readonly Text[],
  posted: string,
  wanted: readonly Word[],
): Explained | null {
  const [best] = texts
    .map((text) => ({ ...text, ...bestWindow(text.words, wanted) }))
    .sort((a, b) => b.shared - a.shared)
  if (!best || best.shared === 0 || wanted.length < MIN_ALTERED) return null
  const window = best.words.slice(best.from, best.to + Math.ceil(wanted.length * 0.3) + 2)
  const { first, last, length, matched, differences } = alignWords(posted, best.article.text, wanted, window)
  const needed = wanted.length < SHORT ? ALTERED_FROM.short : ALTERED_FROM.long
  if (matched < needed * wanted.length || matched < MIN_SHARE_OF_SOURCE * length) return null
  const passages = passagesAt(engine, best.article, { start: first.start, end: last.end })
  return { matched, answer: { verdict: 'altered', stitched: false, passages, differences } }
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

/** Words of the post `[from, to)` that stand in a row in an article, from its word `at` on. */
interface Piece {
  readonly from: number
  readonly to: number
  readonly text: Text
  readonly at: number
}

/** A post put together from several places, each piece verbatim. */
function stitchedFrom(
  engine: Engine,
  texts: readonly Text[],
  posted: string,
  wanted: readonly Word[],
): Explained | null {
  const pieces: Piece[] = []
  for (let from = 0; from < wanted.length; ) {
    const piece = longestPiece(texts, wanted, from)
    if (piece) pieces.push(piece)
    from = piece?.to ?? from + 1
  }
  const matched = pieces.reduce((sum, { from, to }) => sum + to - from, 0)
  if (pieces.length < 2 || pieces.length > MAX_PIECES || matched < STITCHED_FROM * wanted.length) return null
  const passages = pieces.flatMap((piece) => passagesAt(engine, piece.text.article, spanOf(piece)))
  const differences = pieces.flatMap((piece, i) => {
    const next = pieces[i + 1]
    return next ? [seam(posted, wanted, piece, next)] : []
  })
  return { matched, answer: { verdict: 'altered', stitched: true, passages, differences } }
}

function longestPiece(texts: readonly Text[], wanted: readonly Word[], from: number): Piece | null {
  let best: Piece | null = null
  for (const text of texts) {
    const { words } = text
    for (let at = 0; at < words.length; at++) {
      let length = 0
      while (from + length < wanted.length && words[at + length]?.key === wanted[from + length]?.key) length++
      if (length >= MIN_PIECE && length > (best ? best.to - best.from : 0))
        best = { from, to: from + length, text, at }
    }
  }
  return best
}

function spanOf({ from, to, text, at }: Piece): Span {
  const [first, last] = [text.words[at], text.words[at + to - from - 1]]
  if (!first || !last) throw new Error('A piece has a first and a last word')
  return { start: first.start, end: last.end }
}

/** What a post has behind one piece, and how the article goes on there, up to the end of the sentence. */
function seam(posted: string, wanted: readonly Word[], piece: Piece, next: Piece) {
  const { article } = piece.text
  const { end } = spanOf(piece)
  const sentence = article.sentences.find((s) => s.start <= end && end <= s.end)
  const mark = ellipsisAfter(posted, wanted, piece.to - 1)
  const words = textBetween(posted, wanted, piece.to, next.to)
  return {
    posted: mark ? `${mark} ${words}` : words,
    source: sentence ? article.text.slice(end, sentence.end).replace(/^[\s,;:]+/, '') : '',
  }
}

function passagesAt(engine: Engine, article: Article, span: Span) {
  const paragraph = article.paragraphs.find((p) => p.start <= span.start && span.start < p.end)?.number ?? 1
  return cutToLength(article.text, span).map((piece) =>
    attributePassage(engine, { ...piece, file: article.file, paragraph }, 1),
  )
}

import { type Article, isUnbroken, overlaps, type Span } from '../library/article.ts'
import { cutToLength } from '../library/cut.ts'
import { foldName } from '../library/same-person.ts'
import { isStopWord } from '../search/terms.ts'
import { type Party, sameParty, samePlayer } from '../talk/parties.ts'
import type { CheckAnswer } from './answer.ts'
import { attributePassage } from './attribute-passage.ts'
import { articleOf, type Engine } from './engine.ts'
import { readPost } from './read-post.ts'
import { findStitches } from './stitched.ts'
import { type ArticleWords, alignWords, spanOf, splitWords, type Word } from './word-diff.ts'

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
/** One place may be altered or two stitched together: the second explains more when it holds so many words more. */
const MORE_EXPLAINED = 3

/**
 * Compares a posted quotation with the articles, word by word: case, quotation marks, dashes and white space do not
 * count. Of a post that quotes ("Putin said: “…”") what stands between its marks is compared, each stretch by itself.
 * Furniture is not searched.
 */
export function check(engine: Engine, post: string): CheckAnswer {
  const { quoted, around } = readPost(post)
  const texts = engine.library.articles.map((article) => ({ article, words: articleWords(article) }))
  const found = merge(quoted.map((posted) => ({ posted, found: compare(engine, texts, posted) })))
  return { ...found, misattributed: misattributed(engine, found, around) }
}

function compare(engine: Engine, texts: readonly ArticleWords[], posted: string): Found {
  const wanted = splitWords(posted, 0, posted.length)
  if (wanted.length === 0) return NOT_FOUND
  return verbatimFrom(engine, texts, wanted) ?? alteredOrStitched(engine, texts, posted, wanted)
}

/** One verdict on all that a post quotes: what no article has beside what one has makes the post an altered one. */
function merge(parts: readonly { readonly posted: string; readonly found: Found }[]): Found {
  const [only] = parts
  if (!only) return NOT_FOUND
  if (parts.length === 1) return only.found
  const verdicts = new Set(parts.map(({ found }) => found.verdict))
  const verdict = verdicts.size === 1 ? only.found.verdict : 'altered'
  return {
    verdict,
    stitched: parts.some(({ found }) => found.stitched),
    passages: parts.flatMap(({ found }) => found.passages),
    differences: parts.flatMap(({ posted, found }) =>
      found.verdict === 'not-found' && verdict === 'altered' ? [{ posted, source: '' }] : found.differences,
    ),
  }
}

type Found = Omit<CheckAnswer, 'misattributed'>

/** The places where the words stand as posted, or where one speaker says them with the cue left out in between. */
function verbatimFrom(engine: Engine, texts: readonly ArticleWords[], wanted: readonly Word[]): Found | null {
  const exact = texts.flatMap(({ article, words }) =>
    occurrences(words, wanted).map((at) => ({ article, span: spanOf(words, at, wanted.length) })),
  )
  if (exact.length > 0) {
    const [only] = exact
    const parts = only && exact.length === 1 ? partsBySpeaker(engine, only.article, only.span) : []
    if (only && parts.length > 1) return fromSeveralSpeakers(engine, only.article, parts)
    const passages = exact
      .slice(0, MAX_PLACES)
      .flatMap(({ article, span }) => passagesAt(engine, article, span))
    return { verdict: 'verbatim', stitched: false, passages: passages.slice(0, MAX_PLACES), differences: [] }
  }
  for (const { article } of texts) {
    for (const parts of speechesIn(engine, article)) {
      const words = parts.flatMap((part) => splitWords(article.text, part.start, part.end))
      const [at] = occurrences(words, wanted)
      if (at === undefined) continue
      const span = spanOf(words, at, wanted.length)
      const passages = parts
        .flatMap((part) => clip(part, span))
        .flatMap((p) => passagesAt(engine, article, p))
      return { verdict: 'verbatim', stitched: false, passages, differences: [] }
    }
  }
  return null
}

/** What each speaker says in a stretch of an article; empty unless several do. */
function partsBySpeaker(engine: Engine, article: Article, span: Span): Span[] {
  const direct = directIn(engine, article).filter((q) => overlaps(q, span))
  const speakers = new Set(direct.map((q) => q.speaker))
  return speakers.size > 1 ? direct.flatMap((q) => clip(q, span)) : []
}

function fromSeveralSpeakers(engine: Engine, { file, text }: Article, parts: readonly Span[]): Found {
  const article = articleOf(engine, file)
  return {
    verdict: 'altered',
    stitched: true,
    passages: parts.flatMap((part) => passagesAt(engine, article, part)),
    differences: parts.slice(1).map((part) => ({ posted: text.slice(part.start, part.end), source: '' })),
  }
}

const directIn = (engine: Engine, article: Article) =>
  (engine.readings.get(article.file)?.quotations ?? []).filter((q) => q.kind === 'direct')

/** Direct quotations that one speaker says in a row, with nothing but cues in between. */
function speechesIn(engine: Engine, article: Article): Span[][] {
  const speeches: { speaker: string | null; parts: Span[] }[] = []
  for (const q of directIn(engine, article)) {
    const last = speeches.at(-1)
    const gap = q.start - (last?.parts.at(-1)?.end ?? Number.NEGATIVE_INFINITY)
    if (last && last.speaker === q.speaker && q.speaker !== null && gap < MAX_CUE) last.parts.push(q)
    else speeches.push({ speaker: q.speaker, parts: [q] })
  }
  return speeches.filter(({ parts }) => parts.length > 1).map(({ parts }) => parts)
}

/** A cue between two parts of a quotation is no longer than this, in characters. */
const MAX_CUE = 120

const clip = (part: Span, span: Span): Span[] =>
  overlaps(part, span) ? [{ start: Math.max(part.start, span.start), end: Math.min(part.end, span.end) }] : []

function alteredOrStitched(
  engine: Engine,
  texts: readonly ArticleWords[],
  posted: string,
  wanted: readonly Word[],
): Found {
  const altered = alteredFrom(engine, texts, posted, wanted)
  const stitched = findStitches(texts, posted, wanted)
  if (!stitched || stitched.matched < (altered?.matched ?? 0) + MORE_EXPLAINED)
    return altered?.answer ?? NOT_FOUND
  const passages = stitched.places.flatMap(({ article, span }) => passagesAt(engine, article, span))
  return { verdict: 'altered', stitched: true, passages, differences: stitched.differences }
}

/** Whom the post gives the words to, when that is not the party who says them in the articles. */
function misattributed(engine: Engine, { passages }: Found, around: string): CheckAnswer['misattributed'] {
  const speakers = [...new Set(passages.flatMap((p) => p.speaker ?? []))]
  const [source] = speakers
  if (!source || speakers.length > 1) return null
  const { parties } = engine.talks
  const said = parties.partyOf(source)
  const posted = [...around.matchAll(NAME)]
    .map(([name]) => name.trim())
    .filter((name) => !isStopWord(name.toLowerCase()))
  const others = posted.map((name) => parties.partyOf(name))
  // "Moscow" may stand for the ministry, another person of the same country may not.
  const isSource = (p: Party): boolean =>
    sharesName(p.name, source) || (said.person && p.person ? samePlayer(said, p) : sameParty(said, p))
  const other = others.find((p) => p.person !== null || p.countries.size > 0 || p.words.size > 0)
  if (!other || others.some(isSource) || (said.person === null && said.countries.size === 0)) return null
  return { posted: other.person ?? other.name, source }
}

/** "Wang" for "Wang Yi", whichever of the names comes first. */
function sharesName(posted: string, source: string): boolean {
  const words = new Set(foldName(source).split(/\s+/))
  return foldName(posted)
    .split(/\s+/)
    .every((word) => words.has(word))
}

/** A name in a post, with the words that belong to it: "Russian president", "US State Department". */
const NAME =
  /(?<!\p{L})\p{Lu}[\p{L}’'.-]*(?:\s+(?:\p{Lu}[\p{L}’'.-]*|of|president|minister|ministry|foreign|prime|secretary|side))*/gu

/** An answer, with how many words of the post it accounts for. */
interface Explained {
  readonly answer: Found
  readonly matched: number
}

const NOT_FOUND: Found = { verdict: 'not-found', stitched: false, passages: [], differences: [] }

/** An article's words. Where furniture was left out a word that equals none keeps what follows apart. */
function articleWords(article: Article): Word[] {
  return article.paragraphs.flatMap((p, i) => {
    const words = splitWords(article.text, p.start, p.end)
    const next = article.paragraphs[i + 1]
    const gap = next && !isUnbroken(article, p, next) ? [{ key: '', start: p.end, end: p.end }] : []
    return [...words, ...gap]
  })
}

/** Where the words stand in a row, as indices of the first of them. */
function occurrences(words: readonly Word[], wanted: readonly Word[]): number[] {
  const found: number[] = []
  for (let i = 0; i + wanted.length <= words.length; i++)
    if (wanted.every((w, k) => words[i + k]?.key === w.key)) found.push(i)
  return found
}

/** The one place of the articles that a post alters, if there is one. */
function alteredFrom(
  engine: Engine,
  texts: readonly ArticleWords[],
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
  if (best.article.furniture.some((f) => overlaps(f, { start: first.start, end: last.end }))) return null
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

function passagesAt(engine: Engine, article: Article, span: Span) {
  const paragraph = article.paragraphs.find((p) => p.start <= span.start && span.start < p.end)?.number ?? 1
  return cutToLength(article.text, span).map((piece) =>
    attributePassage(engine, { ...piece, file: article.file, paragraph }, 1),
  )
}

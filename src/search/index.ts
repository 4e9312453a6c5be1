import MiniSearch from 'minisearch'
import type { Article } from '../library/article.ts'
import { countryWords } from '../library/countries.ts'
import { describedPeople, initialsIn, type RoleBearer } from './aliases.ts'
import type { Candidate, Lexicon } from './features.ts'
import { type Passage, passagesOf } from './passages.ts'
import { parseQuestion, type Question, type QuestionTerm } from './question.ts'
import { type Ranked, rank } from './rank.ts'
import { interchangeable, isStopWord, stemOf, termsIn, wordsIn, wordsWithCase } from './terms.ts'
import { wordVectors } from './word-vectors.ts'

/** Which articles to search; all without a restriction. */
export interface Scope {
  readonly only?: readonly string[] | undefined
  readonly except?: readonly string[] | undefined
}

/** Whether a scope holds every article. */
const isWhole = ({ only, except }: Scope): boolean => !only && !except?.length

/** Whether an article is to be searched. */
export const isInScope = ({ only, except }: Scope, file: string): boolean =>
  (!only || only.includes(file)) && !except?.includes(file)

export interface Ranking {
  /** Best first. */
  readonly hits: readonly Ranked[]
  /** 0 to 1: how likely the first hit answers the question. */
  readonly confidence: number
  /** The question's words that no searched article contains, as the person wrote them. */
  readonly missing: readonly string[]
  readonly searched: { readonly articles: number; readonly passages: number }
}

export interface SearchIndex {
  /** How many passages it holds. */
  readonly passages: number
  search(question: string, scope?: Scope): Ranking
  /** The question as it was read, its candidates and what the index knows of its words: what a ranking is made of. */
  retrieve(question: string, scope?: Scope): Retrieved
}

export interface Retrieved {
  readonly question: Question
  /** Best first by the retrieval score. */
  readonly candidates: readonly Candidate[]
  readonly lexicon: Lexicon
  readonly missing: readonly string[]
}

interface Row {
  readonly id: number
  readonly passage: Passage
  readonly text: string
  readonly terms: ReadonlySet<string>
  readonly heading: boolean
  readonly doc: Doc
}

/** An article in the index. */
interface Doc {
  readonly title: ReadonlySet<string>
  readonly terms: Set<string>
}

/**
 * In an index of more passages than this what stands around a passage is left to the re-ranking, and words that stand
 * nearly everywhere out of the query: MiniSearch costs what it scores.
 */
const LARGE = 20_000
/** How many passages MiniSearch hands over for re-ranking. */
const CANDIDATES = 60
/** An article is as relevant as its best passages together. */
const PASSAGES_OF_ARTICLE = 3
const EXPANSIONS = 4
/** Shorter words have too many neighbours to guess which was meant. */
const MIN_FUZZY = 4
const MIN_PREFIX = 5
/** Initials of a name have so many letters. */
const MIN_INITIALS = 2
const MAX_INITIALS = 6

/**
 * Builds the retrieval index of a set of articles, by passage.
 * @param people whom the articles name, so that a question can name them by their roles
 */
export function buildIndex(articles: readonly Article[], people: readonly RoleBearer[] = []): SearchIndex {
  const rows = articles.flatMap(rowsOf).map((row, id): Row => ({ ...row, id }))
  const frequency = new Map<string, number>()
  for (const row of rows) for (const term of row.terms) frequency.set(term, (frequency.get(term) ?? 0) + 1)
  const lexicon = new MiniSearch<{ id: string; word: string }>({
    fields: ['word'],
    tokenize: (word) => [word],
    processTerm: (word) => word,
  })
  const words = new Set(rows.flatMap((row) => wordsIn(row.text)).filter((word) => !isStopWord(word)))
  lexicon.addAll([...words].map((word) => ({ id: word, word })))
  const index = new MiniSearch<{ id: number; terms: string; context: string }>({
    fields: rows.length > LARGE ? ['terms'] : ['terms', 'context'],
    tokenize: (joined) => joined.split(' '),
    processTerm: (term) => term || null,
  })
  index.addAll(
    rows.map((r) => ({
      id: r.id,
      terms: termsIn(r.text).join(' '),
      context: [...new Set([...r.doc.title, ...termsAt(rows, r, -1), ...termsAt(rows, r, 1)])].join(' '),
    })),
  )
  let initials: Built['initials'] | null = null
  const built: Built = {
    rows,
    frequency,
    names: namesAmong(rows),
    index,
    lexicon,
    people,
    get initials() {
      initials ??= initialsIn(rows.map((r) => r.text))
      return initials
    },
  }
  const searched = countOf(rows)
  return {
    passages: rows.length,
    retrieve: (question, scope = {}) => retrieve(built, question, scope),
    search: (question, scope = {}) => {
      const { question: read, candidates, lexicon, missing } = retrieve(built, question, scope)
      return {
        ...rank(read, candidates, lexicon),
        missing,
        searched: isWhole(scope) ? searched : countOf(rows.filter((r) => isInScope(scope, r.passage.file))),
      }
    },
  }
}

interface Built {
  readonly rows: readonly Row[]
  readonly frequency: ReadonlyMap<string, number>
  /** Terms that the articles write with a capital. */
  readonly names: ReadonlySet<string>
  readonly index: MiniSearch<{ id: number; terms: string; context: string }>
  readonly people: readonly RoleBearer[]
  /** The articles' names of several words, by their initials; made when a question first has unknown ones. */
  readonly initials: ReadonlyMap<string, ReadonlySet<string>>
  /** The words as written, for finding what a misspelt one was meant to be. */
  readonly lexicon: MiniSearch<{ id: string; word: string }>
}

function rowsOf(article: Article): Omit<Row, 'id'>[] {
  const doc: Doc = { title: new Set(termsIn(article.title)), terms: new Set() }
  return passagesOf(article).map((passage) => {
    const text = article.text.slice(passage.start, passage.end)
    const terms = new Set(termsIn(text))
    for (const term of terms) doc.terms.add(term)
    const heading = article.paragraphs[passage.paragraph - 1]?.role !== 'text'
    return { passage, text, terms, heading, doc }
  })
}

const NONE: ReadonlySet<string> = new Set()

/** The terms of the passage before or behind one, in the same article. */
function termsAt(rows: readonly Row[], row: Row, step: -1 | 1): ReadonlySet<string> {
  const other = rows[row.id + step]
  return other && other.doc === row.doc ? other.terms : NONE
}

/** Terms that stand with a capital more often than without, the first word of a passage left out. */
function namesAmong(rows: readonly Row[]): ReadonlySet<string> {
  const balance = new Map<string, number>()
  for (const { text, heading } of rows) {
    if (heading) continue
    wordsWithCase(text).forEach(({ word, capital }, i) => {
      if (i > 0) balance.set(word, (balance.get(word) ?? 0) + (capital ? 1 : -1))
    })
  }
  return new Set([...balance].filter(([word, n]) => n > 0 && !isStopWord(word)).map(([word]) => stemOf(word)))
}

const countOf = (rows: readonly Row[]): Ranking['searched'] => ({
  articles: new Set(rows.map((r) => r.doc)).size,
  passages: rows.length,
})

function retrieve(built: Built, text: string, scope: Scope): Retrieved {
  const { rows, frequency, names } = built
  const isRestricted = !isWhole(scope)
  const inScope = (file: string): boolean => isInScope(scope, file)
  const question = parseQuestion(text)
  const docs = isRestricted ? [...new Set(rows.filter((r) => inScope(r.passage.file)).map((r) => r.doc))] : []
  const isPresent = (term: string): boolean =>
    isRestricted ? docs.some((doc) => doc.terms.has(term)) : frequency.has(term)
  const described = describedPeople(question.words, built.people)
  const forms = new Map(
    question.terms.map((t) => {
      const all = new Set([...formsOf(built, t), ...(described.get(t.term) ?? [])])
      return [t.term, [...all].filter(isPresent)]
    }),
  )
  const missing = question.terms.filter(({ term }) => forms.get(term)?.length === 0).map((t) => t.word)
  const wanted = [...new Set([...forms.values()].flat())]
  const queries = isRestricted ? wanted : telling(wanted, built)
  const found = built.index.search(
    { combineWith: 'OR', queries },
    {
      boost: { terms: 2.5, ...(rows.length <= LARGE && { context: 0.6 }) },
      ...(isRestricted && { filter: (result) => inScope(rows[result.id]?.passage.file ?? '') }),
    },
  )
  const scores = new Map<Doc, number[]>()
  for (const { id, score } of found) {
    const doc = rows[id]?.doc
    if (!doc) continue
    const best = scores.get(doc)
    if (!best) scores.set(doc, [score])
    else if (best.length < PASSAGES_OF_ARTICLE) best.push(score)
  }
  const sumOf = (doc: Doc): number => (scores.get(doc) ?? []).reduce((sum, score) => sum + score, 0)
  const bestArticle = Math.max(0, ...[...scores.keys()].map(sumOf)) || 1
  const bestPassage = found[0]?.score || 1
  const candidates = found.slice(0, CANDIDATES).flatMap(({ id, score }): Candidate[] => {
    const row = rows[id]
    return row ? [toCandidate(built, row, score / bestPassage, sumOf(row.doc) / bestArticle)] : []
  })
  const total = Math.log(1 + (rows.length + 0.5) / 0.5)
  const lexicon: Lexicon = {
    forms,
    isName: (term) => names.has(term),
    vectors: wordVectors(),
    rarity: ({ term }) => {
      const df = Math.max(0, ...(forms.get(term) ?? []).map((form) => frequency.get(form) ?? 0))
      return Math.log(1 + (rows.length - df + 0.5) / (df + 0.5)) / total
    },
  }
  return { question, candidates, lexicon, missing }
}

/** A word in more than this share of the passages tells little and costs most (MiniSearch scores every passage with it). */
const COMMON = 0.02
/** So many rarer words must be left. */
const ENOUGH = 2

/** The query without words that stand nearly everywhere, where rarer ones remain. */
function telling(queries: readonly string[], { rows, frequency }: Built): string[] {
  const rare = queries.filter((term) => (frequency.get(term) ?? 0) <= COMMON * rows.length)
  return rows.length > LARGE && rare.length >= ENOUGH ? rare : [...queries]
}

function toCandidate(
  { rows, names }: Built,
  row: Row,
  relevance: number,
  articleRelevance: number,
): Candidate {
  const words = wordsIn(row.text)
  const stems = words.map(stemOf)
  return {
    ...row,
    words,
    stems,
    commonWords: words.filter((word, i) => !isStopWord(word) && !names.has(stems[i] ?? '')),
    previous: termsAt(rows, row, -1),
    next: termsAt(rows, row, 1),
    title: row.doc.title,
    article: row.doc.terms,
    relevance,
    articleRelevance,
  }
}

/** The index terms that a question's word stands for: its own, its country's other names, or what it was meant to be. */
function formsOf(built: Built, { term, word }: QuestionTerm): string[] {
  const { frequency } = built
  const others = [...countryWords(word).map(stemOf), ...interchangeable(word)]
  if (frequency.has(term) || others.length > 0) return [...new Set([term, ...others])]
  if (word.length >= MIN_INITIALS && word.length <= MAX_INITIALS) {
    const names = [...(built.initials.get(word) ?? [])]
    if (names.length > 0) return [...new Set(names.flatMap(termsIn))]
  }
  return respelt(built, word)
}

/** The terms of the nearest words to one nobody wrote. */
function respelt({ lexicon }: Built, word: string): string[] {
  if (word.length < MIN_FUZZY || /\p{N}/u.test(word)) return []
  const near = lexicon.search(word, { fuzzy: 0.2, maxFuzzy: 2, prefix: word.length >= MIN_PREFIX })
  const best = near.filter(({ score }) => score >= 0.6 * (near[0]?.score ?? 0)).slice(0, EXPANSIONS)
  return [...new Set(best.map(({ id }) => stemOf(id)))]
}

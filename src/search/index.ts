import MiniSearch from 'minisearch'
import type { Article } from '../library/article.ts'
import { type Passage, passagesOf } from './passages.ts'
import { parseQuestion, type QuestionTerm } from './question.ts'
import { type Candidate, rank } from './rank.ts'
import { isStopWord, stemOf, termsIn, wordsIn } from './terms.ts'

/** Which articles to search; all without a restriction. */
export interface Scope {
  readonly only?: readonly string[] | undefined
  readonly except?: readonly string[] | undefined
}

/** Whether an article is to be searched. */
export const isInScope = ({ only, except }: Scope, file: string): boolean =>
  (!only || only.includes(file)) && !except?.includes(file)

export interface Hit {
  readonly passage: Passage
  /** 0 to 1: how much of the question the passage answers, for ordering within one question. */
  readonly score: number
}

export interface Ranking {
  /** Best first. */
  readonly hits: readonly Hit[]
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
}

interface Row {
  readonly id: number
  readonly passage: Passage
  readonly text: string
  readonly terms: ReadonlySet<string>
  /** Terms of the article's headline and of the sentences before and after. */
  readonly context: ReadonlySet<string>
  readonly heading: boolean
}

/** How many passages MiniSearch hands over for re-ranking. */
const CANDIDATES = 60
const EXPANSIONS = 4
/** Shorter words have too many neighbours to guess which was meant. */
const MIN_FUZZY = 4
const MIN_PREFIX = 5

/** Builds the retrieval index of a set of articles, by passage. */
export function buildIndex(articles: readonly Article[]): SearchIndex {
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
    fields: ['terms', 'context'],
    tokenize: (joined) => joined.split(' '),
    processTerm: (term) => term || null,
  })
  index.addAll(
    rows.map((r) => ({ id: r.id, terms: termsIn(r.text).join(' '), context: [...r.context].join(' ') })),
  )
  return {
    passages: rows.length,
    search: (question, scope = {}) => search({ rows, frequency, index, lexicon }, question, scope),
  }
}

interface Built {
  readonly rows: readonly Row[]
  readonly frequency: ReadonlyMap<string, number>
  readonly index: MiniSearch<{ id: number; terms: string; context: string }>
  /** The words as written, for finding what a misspelt one was meant to be. */
  readonly lexicon: MiniSearch<{ id: string; word: string }>
}

function rowsOf(article: Article): Omit<Row, 'id'>[] {
  const passages = passagesOf(article)
  const texts = passages.map((p) => article.text.slice(p.start, p.end))
  const terms = texts.map((text) => new Set(termsIn(text)))
  const title = termsIn(article.title)
  return passages.map((passage, i) => ({
    passage,
    text: texts[i] ?? '',
    terms: terms[i] ?? new Set(),
    heading: article.paragraphs[passage.paragraph - 1]?.role !== 'text',
    context: new Set([...title, ...(terms[i - 1] ?? []), ...(terms[i + 1] ?? [])]),
  }))
}

function search(built: Built, text: string, scope: Scope): Ranking {
  const inScope = (file: string): boolean => isInScope(scope, file)
  const rows = scope.only || scope.except ? built.rows.filter((r) => inScope(r.passage.file)) : built.rows
  const searched = { articles: new Set(rows.map((r) => r.passage.file)).size, passages: rows.length }
  const question = parseQuestion(text)
  const expansions = new Map(question.terms.map((term) => [term.term, expand(built, term)]))
  const present = new Set(scope.only || scope.except ? rows.flatMap((r) => [...r.terms]) : [])
  const isPresent = (term: string): boolean =>
    scope.only || scope.except ? present.has(term) : built.frequency.has(term)
  const missing = question.terms
    .filter(({ term }) => !expansions.get(term)?.some(isPresent))
    .map((t) => t.word)

  const queries = [...new Set([...expansions.values()].flat())]
  const found = built.index.search(
    { combineWith: 'OR', queries },
    {
      boost: { terms: 2.5, context: 0.6 },
      filter: (result) => inScope(built.rows[result.id]?.passage.file ?? ''),
    },
  )
  const candidates = found.slice(0, CANDIDATES).flatMap((result): Candidate[] => {
    const row = built.rows[result.id]
    return row ? [{ ...row, relevance: result.score / (found[0]?.score || 1) }] : []
  })
  const ranked = rank(
    question,
    candidates,
    {
      expansions,
      frequency: built.frequency,
      total: built.rows.length,
    },
    missing.length,
  )
  return { ...ranked, missing, searched }
}

/** The index terms that a question's word stands for: its own, or those of the nearest words to one nobody wrote. */
function expand({ lexicon, frequency }: Built, { term, word }: QuestionTerm): string[] {
  if (frequency.has(term) || word.length < MIN_FUZZY || /\p{N}/u.test(word)) return [term]
  const near = lexicon.search(word, { fuzzy: 0.2, maxFuzzy: 2, prefix: word.length >= MIN_PREFIX })
  const best = near.filter(({ score }) => score >= 0.6 * (near[0]?.score ?? 0)).slice(0, EXPANSIONS)
  return best.length > 0 ? [...new Set(best.map(({ id }) => stemOf(id)))] : [term]
}

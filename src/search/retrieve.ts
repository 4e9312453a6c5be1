import { countryWords } from '../library/countries.ts'
import { describedPeople } from './aliases.ts'
import { type Built, type Doc, LARGE, type Row, termsAt, themeOf } from './build.ts'
import type { Candidate, Lexicon } from './candidate.ts'
import { parseQuestion, type Question, type QuestionTerm, senseOf } from './question.ts'
import { interchangeable, isStopWord, stemOf, termsIn, wordsWithCase } from './terms.ts'
import { dot, wordVectors } from './word-vectors.ts'

/** Which articles to search; all without a restriction. */
export interface Scope {
  readonly only?: readonly string[] | undefined
  readonly except?: readonly string[] | undefined
}

/** Whether a scope holds every article. */
export const isWhole = ({ only, except }: Scope): boolean => !only && !except?.length

/** Whether an article is to be searched. */
export const isInScope = ({ only, except }: Scope, file: string): boolean =>
  (!only || only.includes(file)) && !except?.includes(file)

export interface Retrieved {
  readonly question: Question
  /** Best first by the retrieval score. */
  readonly candidates: readonly Candidate[]
  readonly lexicon: Lexicon
  readonly missing: readonly string[]
}

/** How many passages MiniSearch hands over for re-ranking. */
const CANDIDATES = 60
/** How many it adds that come nearest to the question in meaning. */
const NEAREST = 20
const MIN_COSINE = 0.3
/** An article is as relevant as its best passages together. */
const PASSAGES_OF_ARTICLE = 3
const EXPANSIONS = 4
/** Shorter words have too many neighbours to guess which was meant. */
const MIN_FUZZY = 4
const MIN_PREFIX = 5
/** Initials of a name have so many letters. */
const MIN_INITIALS = 2
const MAX_INITIALS = 6

/** Finds the passages that share a word with a question, best first by MiniSearch. */
export function retrieve(built: Built, text: string, scope: Scope): Retrieved {
  const { rows, frequency, names } = built
  const isRestricted = !isWhole(scope)
  const inScope = (file: string): boolean => isInScope(scope, file)
  const question = parseQuestion(text)
  const docs = isRestricted ? [...new Set(rows.filter((r) => inScope(r.passage.file)).map((r) => r.doc))] : []
  const isPresent = (term: string): boolean =>
    isRestricted
      ? docs.some((doc) => doc.terms.has(term) || doc.days.has(term))
      : frequency.has(term) || built.days.has(term)
  const described = describedPeople(question.words, built.people)
  const forms = new Map(
    question.terms.map((t) => {
      const all = new Set([...formsOf(built, t), ...(described.get(t.term) ?? [])])
      return [t.term, [...all].filter(isPresent)]
    }),
  )
  const isFound = ({ term }: QuestionTerm): boolean => (forms.get(term) ?? []).length > 0
  const found = question.terms.filter(isFound)
  // "Spot the humpback whales": no word is a slip of "shot" where most of the others stand nowhere.
  const isSlip = (t: QuestionTerm): boolean =>
    !spelledForms(built, t).some(isPresent) &&
    // "Zelensky" is Zelenskyy all the same.
    !(forms.get(t.term) ?? []).some((form) => beginsAlike(form, t.term))
  if (2 * found.length < question.terms.length && found.every(isSlip))
    for (const { term } of found) forms.set(term, [])
  // The words of an idiom may stand in an article that has none of those it means.
  const missing = question.terms.filter((t) => t.others.length === 0 && !isFound(t)).map((t) => t.word)
  const wanted = [...new Set([...forms.values()].flat())]
  const queries = isRestricted ? wanted : telling(wanted, built)
  const hits = built.index.search(
    { combineWith: 'OR', queries },
    {
      boost: { terms: 2.5, ...(rows.length <= LARGE && { context: 0.6 }) },
      ...(isRestricted && { filter: (result) => inScope(rows[result.id]?.passage.file ?? '') }),
    },
  )
  const scores = new Map<Doc, number[]>()
  for (const { id, score } of hits) {
    const doc = rows[id]?.doc
    if (!doc) continue
    const best = scores.get(doc)
    if (!best) scores.set(doc, [score])
    else if (best.length < PASSAGES_OF_ARTICLE) best.push(score)
  }
  const sumOf = (doc: Doc): number => (scores.get(doc) ?? []).reduce((sum, score) => sum + score, 0)
  const bestArticle = Math.max(0, ...[...scores.keys()].map(sumOf)) || 1
  const bestPassage = hits[0]?.score || 1
  const vectors = wordVectors()
  const asked = question.terms.filter(({ term, specific }) => !specific && !names.has(term))
  const theme = vectors.sum(asked.map(senseOf))
  const scoreOf = new Map(hits.map(({ id, score }) => [id, score]))
  const ids = [
    ...new Set([
      ...hits.slice(0, CANDIDATES).map(({ id }): number => id),
      ...nearestInMeaning(built, theme, inScope),
    ]),
  ]
  const candidates = ids.flatMap((id): Candidate[] => {
    const row = rows[id]
    if (!row || ASKS.test(row.text)) return []
    return [toCandidate(built, row, (scoreOf.get(id) ?? 0) / bestPassage, sumOf(row.doc) / bestArticle)]
  })
  const total = Math.log(1 + (rows.length + 0.5) / 0.5)
  const lexicon: Lexicon = {
    forms,
    isName: (term) => names.has(term),
    vectors,
    theme,
    rarity: ({ term }) => {
      const df = Math.max(0, ...(forms.get(term) ?? []).map((form) => frequency.get(form) ?? 0))
      return Math.log(1 + (rows.length - df + 0.5) / (df + 0.5)) / total
    },
  }
  return { question, candidates, lexicon, missing }
}

/** A question in an article answers none, unless somebody is quoted with it; nor does what a reporter brings up in asking. */
const ASKS = /^[^"“”«»]*\?$|^(?:Q|QUESTION|REPORTER|JOURNALIST)\b[^:]{0,30}: /

/** Whether two spellings share so long a beginning that one is hardly a slip of the other. */
const beginsAlike = (a: string, b: string): boolean =>
  b.length >= SAME_BEGINNING && a.slice(0, SAME_BEGINNING) === b.slice(0, SAME_BEGINNING)
const SAME_BEGINNING = 7

/** A word in more than this share of the passages tells little and costs most (MiniSearch scores every passage with it). */
const COMMON = 0.02
/** So many rarer words must be left. */
const ENOUGH = 2

/** The query without words that stand nearly everywhere, where rarer ones remain. */
function telling(queries: readonly string[], { rows, frequency }: Built): string[] {
  const rare = queries.filter((term) => (frequency.get(term) ?? 0) <= COMMON * rows.length)
  return rows.length > LARGE && rare.length >= ENOUGH ? rare : [...queries]
}

/** The passages whose words mean most nearly what the question's do, whether they share one or not. */
const nearestInMeaning = (
  { rows, themes }: Built,
  theme: Float32Array,
  inScope: (file: string) => boolean,
): number[] =>
  themes
    .map((other, id) => ({ id, cosine: dot(theme, other) }))
    .filter(({ id, cosine }) => cosine >= MIN_COSINE && inScope(rows[id]?.passage.file ?? ''))
    .sort((a, b) => b.cosine - a.cosine)
    .slice(0, NEAREST)
    .map(({ id }) => id)

function toCandidate(built: Built, row: Row, relevance: number, articleRelevance: number): Candidate {
  const { rows, names, themes } = built
  const themeAt = ({ id, text }: Row): Float32Array => themes[id] ?? themeOf(text, names)
  const before = rows[row.id - 1]
  const read = wordsWithCase(row.text)
  const words = read.map(({ word }) => word)
  const stems = words.map(stemOf)
  return {
    ...row,
    words,
    stems,
    theme: themeAt(row),
    themeBefore: before?.doc === row.doc ? themeAt(before) : null,
    starts: read.map(({ start }) => start),
    commonWords: words.filter((word, i) => !isStopWord(word) && !names.has(stems[i] ?? '')),
    previous: termsAt(rows, row, -1),
    next: termsAt(rows, row, 1),
    title: row.doc.title,
    date: row.doc.date,
    article: row.doc.terms,
    relevance,
    articleRelevance,
  }
}

/** The index terms that a question's word stands for: those of its spelling, or of what it was meant to be. */
function formsOf(built: Built, asked: QuestionTerm): string[] {
  if (asked.others.length > 0) return [...new Set(asked.others.map(stemOf))]
  const spelled = spelledForms(built, asked)
  return spelled.length > 0 ? spelled : respelt(built, asked.word)
}

/** The word's own term, its country's other names, or the names of which it has the initials. */
function spelledForms({ frequency, days, initials }: Built, { term, word }: QuestionTerm): string[] {
  const others = [...countryWords(word).map(stemOf), ...interchangeable(word)]
  if (frequency.has(term) || days.has(term) || others.length > 0) return [...new Set([term, ...others])]
  if (word.length < MIN_INITIALS || word.length > MAX_INITIALS) return []
  return [...new Set([...(initials.get(word) ?? [])].flatMap(termsIn))]
}

/** The terms of the nearest words to one nobody wrote. */
function respelt({ lexicon }: Built, word: string): string[] {
  if (word.length < MIN_FUZZY || /\p{N}/u.test(word)) return []
  const near = lexicon.search(word, { fuzzy: 0.2, maxFuzzy: 2, prefix: word.length >= MIN_PREFIX })
  const best = near.filter(({ score }) => score >= 0.6 * (near[0]?.score ?? 0)).slice(0, EXPANSIONS)
  return [...new Set(best.map(({ id }) => stemOf(id)))]
}

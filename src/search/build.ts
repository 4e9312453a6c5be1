import MiniSearch from 'minisearch'
import type { Article, Span } from '../library/article.ts'
import { daysIn, wordsOfDay } from '../library/dates.ts'
import { initialsIn, type RoleBearer } from './aliases.ts'
import { type Passage, passagesOf } from './passages.ts'
import { isStopWord, stemOf, termsIn, wordsIn, wordsWithCase } from './terms.ts'
import { wordVectors } from './word-vectors.ts'

/** A passage in the index. */
export interface Row {
  readonly id: number
  readonly passage: Passage
  readonly text: string
  readonly terms: ReadonlySet<string>
  /** Terms of the names of those it speaks of without naming them, and of the days: "June" and "23" of a Friday. */
  readonly meant: ReadonlySet<string>
  /** The days it speaks of, as ISO 8601 dates. */
  readonly days: readonly string[]
  readonly heading: boolean
  readonly doc: Doc
}

/** An article in the index. */
export interface Doc {
  readonly title: ReadonlySet<string>
  readonly terms: Set<string>
  /** Terms of the days that it speaks of: "June" and "23" of a Friday. */
  readonly days: Set<string>
  /** When it was written, as an ISO 8601 date. */
  readonly date: string | null
}

/**
 * In an index of more passages than this what stands around a passage is left to the re-ranking, and words that stand
 * nearly everywhere out of the query: MiniSearch costs what it scores.
 */
export const LARGE = 20_000

/** What a question is looked up in. */
export interface Built {
  readonly rows: readonly Row[]
  readonly frequency: ReadonlyMap<string, number>
  /** Terms of the days of which the passages speak, written out or not. */
  readonly days: ReadonlySet<string>
  /** Terms that the articles write with a capital. */
  readonly names: ReadonlySet<string>
  /** What each passage's words have in common; of none in an index that is too large to compare them all. */
  readonly themes: readonly Float32Array[]
  readonly index: MiniSearch<{ id: number; terms: string; context: string }>
  readonly people: readonly RoleBearer[]
  /** The articles' names of several words, by their initials; made when a question first has unknown ones. */
  readonly initials: ReadonlyMap<string, ReadonlySet<string>>
  /** The words as written, for finding what a misspelt one was meant to be. */
  readonly lexicon: MiniSearch<{ id: string; word: string }>
}

/** The names of those whom a place of an article speaks of without naming them: who "she" is, who is quoted there. */
export type Meant = (file: string, place: Span) => readonly string[]

/** Puts the passages of all articles into MiniSearch, and counts their words. */
export function build(articles: readonly Article[], people: readonly RoleBearer[], meant: Meant): Built {
  const rows = articles.flatMap((article) => rowsOf(article, meant)).map((row, id): Row => ({ ...row, id }))
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
  const names = namesAmong(rows)
  let initials: Built['initials'] | null = null
  return {
    rows,
    frequency,
    days: new Set([...new Set(rows.map(({ doc }) => doc))].flatMap(({ days }) => [...days])),
    names,
    themes: rows.length > LARGE ? [] : rows.map((row) => themeOf(row.text, names)),
    index,
    lexicon,
    people,
    get initials() {
      initials ??= initialsIn(rows.map((r) => r.text))
      return initials
    },
  }
}

function rowsOf(article: Article, meant: Meant): Omit<Row, 'id'>[] {
  const doc: Doc = {
    title: new Set(termsIn(article.title)),
    terms: new Set(),
    days: new Set(),
    date: article.date,
  }
  return passagesOf(article).map((passage) => {
    const text = article.text.slice(passage.start, passage.end)
    const terms = new Set(termsIn(text))
    for (const term of terms) doc.terms.add(term)
    const days = daysIn(text, article.date)
    const ofDays = days.flatMap(wordsOfDay).flatMap(termsIn)
    for (const term of ofDays) doc.days.add(term)
    const heading = article.paragraphs[passage.paragraph - 1]?.role !== 'text'
    const names = meant(article.file, passage).flatMap(termsIn)
    return { passage, text, terms, meant: new Set([...names, ...ofDays]), days, heading, doc }
  })
}

/** What the common words of a text have in common in meaning. */
export const themeOf = (text: string, names: ReadonlySet<string>): Float32Array =>
  wordVectors().sum(wordsIn(text).filter((word) => !isStopWord(word) && !names.has(stemOf(word))))

const NONE: ReadonlySet<string> = new Set()

/** The terms of the passage before or behind one, in the same article. */
export function termsAt(rows: readonly Row[], row: Row, step: -1 | 1): ReadonlySet<string> {
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

import { withoutAccents } from '../library/accents.ts'
import { HONORIFICS } from '../library/name-words.ts'
import { foldName } from '../library/same-person.ts'
import type { Quotation } from '../quotation/quotation.ts'
import { isInScope, type Scope } from '../search/index.ts'
import { spellOut } from '../search/question.ts'
import { termsIn } from '../search/terms.ts'
import type { QuotesAnswer } from './answer.ts'
import { attributeQuotation } from './attribute-passage.ts'
import { articleOf, type Engine } from './engine.ts'

export interface QuotesOptions extends Scope {
  /** A name or part of one; accents, case and spelling variants are forgiven. */
  readonly speaker?: string | undefined
  /** A subject: only quotations that speak of it, best first. */
  readonly about?: string | undefined
  /** A file, or part of its name or title. */
  readonly source?: string | undefined
  readonly kind?: 'direct' | 'indirect' | 'all' | undefined
  readonly limit?: number | undefined
  /** How many to leave out from the beginning. */
  readonly offset?: number | undefined
}

/** The quotations that fit, in document order or, with a subject, best first. */
export function quotes(engine: Engine, options: QuotesOptions = {}): QuotesAnswer {
  const { kind = 'direct', speaker, about, source, offset = 0 } = options
  const asked = new Set(speaker ? speakersNamed(engine, spellOut(speaker)) : [])
  const fitting = engine.quotations
    .filter((q) => isInScope(options, q.file))
    .filter((q) => kind === 'all' || q.kind === kind)
    .filter((q) => !source || isSource(engine, q.file, source))
    .filter((q) => !speaker || (q.speaker !== null && asked.has(q.speaker)))
  const ordered = about
    ? rankAbout(engine, fitting, about)
    : fitting.map((quotation) => ({ quotation, score: 1 }))
  const shown = ordered.slice(offset, options.limit === undefined ? undefined : offset + options.limit)
  return {
    total: ordered.length,
    quotations: shown.map((q) => attributeQuotation(engine, q.quotation, q.score)),
  }
}

/** The speakers whom a name can mean: those spelt just so, or, when there are none, variants and slips. */
function speakersNamed(engine: Engine, name: string): string[] {
  const speakers = [...new Set(engine.quotations.flatMap((q) => q.speaker ?? []))]
  // "The US president" is who bears that office, not every body of the country.
  const words = name
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== 'the' && word !== '')
  if (words.length > 1 && words.some((word) => TITLES.has(word))) {
    const bearers = engine.talks.people.filter((p) =>
      p.roles.some((role) => words.every((word) => role.split(' ').includes(word))),
    )
    const speaking = speakers.filter((speaker) => bearers.some((p) => p.name === speaker))
    if (bearers.length > 0) return speaking
  }
  const meant = speakers.filter((speaker) => isNamed(speaker, name))
  const wanted = plainWords(name)
  const spelt = meant.filter((speaker) => wanted.every((word) => plainWords(speaker).includes(word)))
  // "Clarke" means a person who bears the name before "Clarke's lawyer", who does not.
  const bearing = spelt.filter((speaker) => !/['’]s /.test(speaker))
  return bearing.length > 0 ? bearing : spelt.length > 0 ? spelt : meant
}

const plainWords = (name: string): string[] =>
  withoutAccents(name.toLowerCase())
    .split(/[\s,]+/)
    .filter((word) => word.length > 1 && !TITLES.has(word.replace('.', '')))

/** Every speaker with the number of quotations, most quoted first. */
function speakersOfLibrary(engine: Engine): { readonly name: string; readonly count: number }[] {
  const counts = new Map<string, { name: string; count: number }>()
  for (const { speaker, kind } of engine.quotations) {
    if (speaker === null || kind !== 'direct') continue
    const key = foldName(speaker)
    const known = counts.get(key)
    if (known) known.count++
    else counts.set(key, { name: speaker, count: 1 })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}

interface Suggestion {
  /** What a person reads. */
  readonly name: string
  /** What is then asked for. */
  readonly value: string
}

/** Speakers whose name holds what was typed, with the number of their quotations, most quoted first. */
export function suggestSpeakers(engine: Engine, typed: string): Suggestion[] {
  return speakersOfLibrary(engine)
    .filter(({ name }) => typed.trim() === '' || isNamed(name, typed))
    .map(({ name, count }) => ({ name: `${name} (${count})`, value: name }))
}

/** The names of those with the most quotations, the first so many. */
export const mostQuoted = (engine: Engine, count: number): readonly string[] =>
  speakersOfLibrary(engine)
    .slice(0, count)
    .map(({ name }) => name)

/** Articles whose title or file name holds what was typed. */
export function suggestSources(engine: Engine, typed: string): Suggestion[] {
  return engine.library.articles
    .filter(({ file }) => isSource(engine, file, typed))
    .map(({ file, title }) => ({ name: title, value: file }))
}

/** Words in front of a name that people type and that tell nothing about which name is meant. */
const TITLES = new Set([
  ...HONORIFICS,
  'the',
  'president',
  'minister',
  'secretary',
  'senator',
  'chancellor',
  'premier',
  'king',
  'queen',
])

/** Whether every word asked for stands in the name: "trump", "Russian ministry", "zelenski". */
function isNamed(name: string, asked: string): boolean {
  const words = foldName(name).split(/\s+/)
  const wanted = plainWords(asked)
    .map(foldName)
    .filter((w) => w.length > 1)
  return wanted.length > 0 && wanted.every((w) => words.some((word) => isMeant(word, w)))
}

/** The word, its beginning, or, in longer words, the word with one letter wrong, missing, added or swapped. */
const isMeant = (word: string, typed: string): boolean =>
  word === typed ||
  (typed.length > 2 && word.startsWith(typed)) ||
  (typed.length >= MIN_TYPO && isOneEditAway(word, typed))

const MIN_TYPO = 5

function isOneEditAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const [restA, restB] = [a.slice(i), b.slice(i)]
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
}

function isSource(engine: Engine, file: string, asked: string): boolean {
  const wanted = asked.trim().toLowerCase()
  const title = engine.readings.get(file)?.article.title.toLowerCase() ?? ''
  return file.toLowerCase() === wanted || file.toLowerCase().includes(wanted) || title.includes(wanted)
}

function rankAbout(
  engine: Engine,
  quotations: readonly Quotation[],
  about: string,
): { quotation: Quotation; score: number }[] {
  const { hits } = engine.index.search(about, { only: [...new Set(quotations.map((q) => q.file))] })
  const subject = termsIn(about)
  const speaksOf = ({ file, start, end }: Quotation): boolean => {
    const { text, sentences } = articleOf(engine, file)
    const around = sentences.filter((s) => s.start < end && start < s.end)
    const words = new Set(around.flatMap((s) => termsIn(text.slice(s.start, s.end))))
    return subject.length > 0 && subject.every((term) => words.has(term))
  }
  const best = (q: Quotation): number =>
    Math.max(
      0,
      ...hits
        .filter(({ passage: p }) => p.file === q.file && p.start < q.end && p.end > q.start)
        .map((hit) => hit.score),
    )
  return quotations
    .map((quotation) => ({ quotation, score: best(quotation) }))
    .filter(({ quotation, score }) => score >= ABOUT || speaksOf(quotation))
    .sort((a, b) => b.score - a.score || a.quotation.start - b.quotation.start)
}

/** A quotation speaks of a subject when its sentences have all its words, or its passage scores at least this much for it. */
const ABOUT = 0.4

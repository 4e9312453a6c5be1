import type { Article, Span } from '../library/article.ts'
import type { Names, Person } from '../library/names.ts'
import { sameFolded } from '../library/same-person.ts'

/** Somebody who can take part in a talk or initiate one: a person, a body or a country, as the articles name them. */
export interface Party {
  readonly name: string
  /** The full name, when the party is a person whom the articles know. */
  readonly person: string | null
  /** The words of that name, folded for comparison. */
  readonly folded: readonly string[]
  /** Countries that the party is or stands for: a minister stands for his, a capital for its. */
  readonly countries: ReadonlySet<string>
  /** Beginnings of its other telling words, for parties that no table of countries holds. */
  readonly words: ReadonlySet<string>
}

/** A place where a text names a party. */
export interface Side extends Span {
  readonly party: Party
  /** Named by a pronoun only: it can be the subject of a verb, and proves nothing else. */
  readonly pronoun?: boolean
}

/** What the articles tell of the people in them, together. */
export interface Parties {
  readonly people: readonly Person[]
  /** The party that a name or a description means. */
  partyOf(name: string): Party
  /** The country of the place in which an article is written, when it is a capital or a country. */
  homeOf(article: Article): readonly string[]
  /** The names of those who are known to stand for one of the countries. */
  peopleOf(codes: readonly string[]): readonly string[]
  /** The people and countries named in a span; a country that only says whose minister somebody is is left out. */
  sidesIn(article: Article, names: Names, span: Span): Side[]
}

/**
 * Whether two names mean the same party. A country and its ministry or minister are the same; two people are when
 * they are one person, or, as claimants for a side, when they stand for one country.
 */
export function sameParty(a: Party, b: Party): boolean {
  if (a.person && b.person && a.person === b.person) return true
  return shares(a.countries, b.countries) || shares(a.words, b.words)
}

/** The same, but two different people never are, whatever country they stand for. */
export function samePlayer(a: Party, b: Party): boolean {
  if (a.person && b.person) return sameFolded(a.folded, b.folded)
  return sameParty(a, b)
}

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const key of a) if (b.has(key)) return true
  return false
}

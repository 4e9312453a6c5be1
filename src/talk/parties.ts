import type { Article, Span } from '../library/article.ts'
import { HONORIFICS, OFFICE_OBJECTS, ROLE_PREFIXES, ROLES } from '../library/name-words.ts'
import {
  foldName,
  mentionsWithin,
  type NameMention,
  type Names,
  type Person,
  samePerson,
} from '../library/names.ts'
import { type Token, tokenize } from '../library/tokens.ts'
import { countriesAmong, countryName, findCountries } from './countries.ts'

/** Somebody who can take part in a talk or initiate one: a person, a body or a country, as the articles name them. */
export interface Party {
  readonly name: string
  /** The full name, when the party is a person whom the articles know. */
  readonly person: string | null
  /** Countries that the party is or stands for: a minister stands for his, a capital for its. */
  readonly countries: ReadonlySet<string>
  /** Beginnings of its other telling words, for parties that no table of countries holds. */
  readonly words: ReadonlySet<string>
}

/** A place where a text names a party. */
export interface Side extends Span {
  readonly party: Party
}

/** What the articles tell of the people in them, together. */
export interface Parties {
  readonly people: readonly Person[]
  /** The party that a name or a description means. */
  partyOf(name: string): Party
  /** The names of those who are known to stand for one of the countries. */
  peopleOf(codes: readonly string[]): readonly string[]
  /** The people and countries named in a span; a country that only says whose minister somebody is is left out. */
  sidesIn(article: Article, names: Names, span: Span): Side[]
}

const GENERIC = new Set(
  'side sides party foreign minister ministry ministers president presidents prime government department state secretary office leader leaders deputy former chief the of and for affairs spokesman spokeswoman spokesperson official officials delegation embassy counterpart republic kingdom federal vice interior defence defense council authorities part people both two their his her its our own new'.split(
    ' ',
  ),
)
/** "Valdoria", "Valdorian" and "Valdorians" agree in this many letters; shorter words must be equal. */
const STEM = 5

/** Learns from all articles whose people the people in them are. */
export function learnParties(readings: readonly { article: Article; names: Names }[]): Parties {
  const people: Person[] = []
  const countriesOf = new Map<string, Set<string>>()
  const bySurname = new Map<string, Person[]>()
  for (const { article, names } of readings) {
    for (const person of names.people) {
      people.push(person)
      const surname = foldName(person.name.split(' ').at(-1) ?? '')
      bySurname.set(surname, [...(bySurname.get(surname) ?? []), person])
      add(countriesOf, person.name, findRoleCountries(person))
    }
    const home = homeOf(article)
    for (const mention of names.mentions) {
      const codes = affiliation(article, mention)
      add(countriesOf, mention.person.name, codes)
    }
    for (const [name, codes] of respectively(article, names)) add(countriesOf, name, codes)
    for (const person of names.people)
      if (home.length > 0 && (countriesOf.get(person.name)?.size ?? 0) === 0 && isHomeOfficial(person))
        add(countriesOf, person.name, home)
  }
  const peopleOf = (codes: readonly string[]): string[] =>
    [...countriesOf].filter(([, own]) => codes.some((code) => own.has(code))).map(([name]) => name)
  const known = new Map<string, Party>()
  const partyOf = (name: string): Party => {
    const made = known.get(name) ?? makeParty(name)
    known.set(name, made)
    return made
  }
  const makeParty = (name: string): Party => {
    const parts = name.split(/[\s,]+/).filter((w) => !HONORIFICS.has(w.toLowerCase()))
    const bare = parts.filter((w) => !ROLES.has(w.toLowerCase()) && !ROLE_PREFIXES.has(w.toLowerCase()))
    const bearers = (bySurname.get(foldName(bare.at(-1) ?? '')) ?? []).filter((p) =>
      samePerson(p.name.split(' '), bare),
    )
    const [person] = [...bearers].sort((a, b) => b.name.length - a.name.length)
    const countries = new Set(findCountries(name).flatMap((c) => c.codes))
    for (const p of bearers) for (const code of countriesOf.get(p.name) ?? []) countries.add(code)
    const words = (person ? [] : parts.flatMap((w) => w.split(/['’/-]+/)))
      .filter((w) => /^\p{Lu}/u.test(w))
      .map(foldName)
      .filter((w) => w.length > 1 && !GENERIC.has(w))
      .map((w) => w.slice(0, STEM))
    const roles = bearers.flatMap((p) => p.roles.flatMap((role) => role.split(/\s+/)))
    const stems = roles
      .map(foldName)
      .filter(
        (w) =>
          w.length > STEM &&
          !GENERIC.has(w) &&
          !ROLES.has(w) &&
          !ROLE_PREFIXES.has(w) &&
          !OFFICE_OBJECTS.has(w),
      )
    return {
      name,
      person: person?.name ?? null,
      countries,
      words: new Set([...words, ...stems.map((w) => w.slice(0, STEM))]),
    }
  }
  return {
    people,
    partyOf,
    peopleOf,
    sidesIn: (article, names, span) => sidesIn(article, names, span, partyOf),
  }
}

function add(map: Map<string, Set<string>>, key: string, codes: readonly string[]): void {
  if (codes.length === 0) return
  const known = map.get(key) ?? new Set<string>()
  for (const code of codes) known.add(code)
  map.set(key, known)
}

/** "The trade ministers of Canada and Ghana, Philippe Leclair and Ama Abubakari": each the one of his country. */
function respectively(article: Article, { mentions }: Names): [string, readonly string[]][] {
  return mentions.flatMap((first, i): [string, readonly string[]][] => {
    const second = mentions[i + 1]
    if (!second || !/^\s+and\s+$/.test(article.text.slice(first.end, second.start))) return []
    const from = Math.max(0, first.start - 60)
    const [a, b, ...more] = findCountries(article.text, from, first.start)
    if (!a || !b || more.length > 0 || !/^,\s+$/.test(article.text.slice(b.end, first.start))) return []
    if (!/^\s+and\s+(?:the\s+)?$/.test(article.text.slice(a.end, b.start))) return []
    return [
      [first.person.name, a.codes],
      [second.person.name, b.codes],
    ]
  })
}

/** Roles are kept in lower case; names of countries need their capital. */
const findRoleCountries = (person: Person): string[] =>
  person.roles.flatMap((role) => {
    const text = role
      .replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())
      .replace(/\bUs\b/g, 'US')
      .replace(/\bUk\b/g, 'UK')
      .replace(/\bUae\b/g, 'UAE')
      .replace(/\bEu\b/g, 'EU')
    return findCountries(text).flatMap((c) => c.codes)
  })

/** The country of the dateline, when it is a capital's or a country's name. */
function homeOf(article: Article): readonly string[] {
  const place = article.dateline?.split(/[,.(–—-]/)[0]?.trim() ?? ''
  const name = place.toLowerCase().replace(/(?:^|[\s'’-])\p{L}/gu, (letter) => letter.toUpperCase())
  return findCountries(name).flatMap((c) => c.codes)
}

/** A minister or a president whom an article introduces without a country is the one of the place it is written in. */
const isHomeOfficial = ({ roles }: Person): boolean =>
  roles.some(
    (role) =>
      /\b(?:minister|president|premier|chancellor|secretary)\b/.test(role) &&
      !/\bcounterpart\b|\bof\b (?!state|foreign)/.test(role),
  )

/** The countries that the words right around a name give its bearer: "Sri Lanka's President X", "X of the Maldives". */
function affiliation(article: Article, { start, end }: NameMention): string[] {
  const { text } = article
  const from = Math.max(0, start - 90)
  const before = tokenize(text, from, start)
  const codes: string[] = []
  const country = countriesAmong(before).at(-1)
  const between = country ? before.filter((t) => t.start >= country.end) : []
  if (
    country &&
    between.every(isRolePart) &&
    between.some((t) => ROLES.has(t.lower) || /^['’]s$/.test(t.text))
  )
    codes.push(...country.codes)
  const behind = /^(?:\s*\([^)]*\))?,?\s+(?:of|from)\s+(?:the\s+)?|^,\s+(?:the\s+)?/.exec(
    text.slice(end, end + 40),
  )
  if (behind) {
    const after = tokenize(text, end + behind[0].length, Math.min(text.length, end + 110))
    const [next] = countriesAmong(after.slice(0, 8))
    const isDirect = next && next.start === end + behind[0].length
    if (next && isDirect && (/\bof|from\b/.test(behind[0]) || roleFollows(after, next.end)))
      codes.push(...next.codes)
    else if (next && behind[0].startsWith(',')) {
      const role = after.filter((t) => t.end <= next.start)
      if (role.length > 0 && role.some((t) => ROLES.has(t.lower)) && role.every(isRolePart))
        codes.push(...next.codes)
    }
  }
  return codes
}

const isRolePart = (token: Token | undefined): boolean =>
  token !== undefined &&
  (ROLES.has(token.lower) ||
    ROLE_PREFIXES.has(token.lower) ||
    OFFICE_OBJECTS.has(token.lower) ||
    HONORIFICS.has(token.lower) ||
    /^(?:,|'s|’s|-|of|for|the|newly|elected|re-elected|designate|his|her|its|republic|colleague|host)$/.test(
      token.lower,
    ))

function roleFollows(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.filter((t) => t.start >= at).slice(0, 5)
  const end = rest.findIndex((t) => t.kind === 'mark')
  return rest.slice(0, end < 0 ? rest.length : end).some((t) => ROLES.has(t.lower))
}

function sidesIn(article: Article, names: Names, span: Span, partyOf: (name: string) => Party): Side[] {
  const people = mentionsWithin(names, span).map(
    ({ start, end, person }): Side => ({ start, end, party: partyOf(person.name) }),
  )
  const countries = findCountries(article.text, span.start, span.end)
    .filter((c) => !people.some((p) => p.start < c.end && c.start < p.end))
    .filter((c) => !people.some((p) => c.codes.some((code) => p.party.countries.has(code))))
    .map(({ start, end, codes }): Side => {
      const [code, ...others] = codes
      const name = (code && others.length === 0 && countryName(code)) || article.text.slice(start, end)
      return { start, end, party: { name, person: null, countries: new Set(codes), words: new Set() } }
    })
  return [...people, ...countries].sort((a, b) => a.start - b.start)
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
  if (a.person && b.person) return samePerson(a.person.split(' '), b.person.split(' '))
  return sameParty(a, b)
}

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const key of a) if (b.has(key)) return true
  return false
}

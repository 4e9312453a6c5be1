import { type Article, spansWithin } from '../library/article.ts'
import { type CountryMention, findCountries } from '../library/countries.ts'
import { HONORIFICS } from '../library/name-words.ts'
import type { Names, Person } from '../library/names.ts'
import { namesakesAmong } from '../library/same-person.ts'
import { affiliation } from './affiliation.ts'
import { homeOf } from './home.ts'

/** An article with the people and the countries named in it. */
export interface Located {
  readonly article: Article
  readonly names: Names
  readonly countries: readonly CountryMention[]
}

/**
 * Learns for which countries people stand, from all articles together.
 * @returns ISO 3166-1 alpha-2 codes by the name of the person
 */
export function learnCountries(located: readonly Located[]): ReadonlyMap<string, ReadonlySet<string>> {
  const countriesOf = new Map<string, Set<string>>()
  for (const { article, names, countries } of located) {
    for (const person of names.people) add(countriesOf, person.name, findRoleCountries(person))
    for (const mention of names.mentions)
      add(countriesOf, mention.person.name, affiliation(article, mention, countries))
    for (const [name, codes] of respectively(article, names, countries)) add(countriesOf, name, codes)
  }
  const early = byPerson(countriesOf)
  for (const reading of located) inOrder(reading, countriesOf, early)
  // Where somebody is known to stand for the place already, another official may be the guest.
  for (const isShared of [false, true]) {
    const told = byPerson(countriesOf)
    for (const { article, names } of located) officialsAtHome(article, names, countriesOf, told, isShared)
  }
  // Each guess goes by what has been learned before, under any form of the name.
  for (const guess of [inOrder, byCounterpart, byDescription, byElimination, byLead]) {
    const known = byPerson(countriesOf)
    for (const reading of located) guess(reading, countriesOf, known)
  }
  return countriesOf
}

/** The countries told for a name. */
type Told = (name: string) => ReadonlySet<string>

/** What is told of somebody under any form of the name: "Panapa" here, "Iakoba Panapa" in another article. */
function byPerson(countriesOf: ReadonlyMap<string, ReadonlySet<string>>): Told {
  const namesakes = namesakesAmong(countriesOf.keys())
  return (name) => new Set(namesakes(name).flatMap((other) => [...(countriesOf.get(other) ?? [])]))
}

/** Officials whom an article introduces without a country are those of the place it is written in. */
function officialsAtHome(
  article: Article,
  { people, mentions }: Names,
  countriesOf: Map<string, Set<string>>,
  told: Told,
  isShared: boolean,
): void {
  const home = homeOf(article)
  if (home.length === 0) return
  const partners = new Set(
    mentions.flatMap((second, i) => {
      const first = mentions[i - 1]
      const isPair =
        first &&
        JOINS_PEOPLE.test(article.text.slice(first.end, second.start)) &&
        EACH_OTHER.test(article.text.slice(second.end))
      return isPair ? [second.person] : []
    }),
  )
  const codesOf = ({ name }: Person): ReadonlySet<string> =>
    new Set([...told(name), ...(countriesOf.get(name) ?? [])])
  // A country has one president: the second whom an article names is another country's.
  const taken = people.filter((p) => home.some((code) => codesOf(p).has(code)))
  if (taken.length > 0 !== isShared) return
  for (const person of people) {
    const isFree = taken.every((p) => officeOf(p) === null || officeOf(p) !== officeOf(person))
    // Of two who are both called "Minister" only, one is the other country's.
    const isAlone = people.every(
      (p) =>
        p === person || officesOf(p) !== officesOf(person) || (codesOf(p).size > 0 && !taken.includes(p)),
    )
    if (codesOf(person).size === 0 && isHomeOfficial(person) && isFree && isAlone && !partners.has(person))
      add(countriesOf, person.name, home)
  }
}

function add(map: Map<string, Set<string>>, key: string, codes: readonly string[]): void {
  if (codes.length === 0) return
  const known = map.get(key) ?? new Set<string>()
  for (const code of codes) known.add(code)
  map.set(key, known)
}

/** "The trade ministers of Canada and Ghana, Philippe Leclair and Ama Abubakari": each the one of his country. */
function respectively(
  article: Article,
  { mentions }: Names,
  countries: readonly CountryMention[],
): [string, readonly string[]][] {
  return mentions.flatMap((first, i): [string, readonly string[]][] => {
    const second = mentions[i + 1]
    if (!second || !/^\s+and\s+$/.test(article.text.slice(first.end, second.start))) return []
    const from = Math.max(0, first.start - 60)
    const [a, b, ...more] = spansWithin(countries, { start: from, end: first.start })
    if (!a || !b || more.length > 0 || !/^,\s+$/.test(article.text.slice(b.end, first.start))) return []
    if (!/^\s+and\s+(?:the\s+)?$/.test(article.text.slice(a.end, b.start))) return []
    return [
      [first.person.name, a.codes],
      [second.person.name, b.codes],
    ]
  })
}

/** How far behind two countries, in characters, the two people may be named who stand for them. */
const IN_ORDER = 350
/** "Latvia and Tunisia", "the president of Haiti and the prime minister of Cuba". */
const AND_OTHER = /^(?:\s+and\s+(?:the\s+)?(?:[a-z]+\s+){0,4}(?:of\s+(?:the\s+)?)?|[–-])$/
const JOINS_PEOPLE =
  /^,?\s+(?:and|with|called|telephoned|phoned|met|rang)\s+(?:(?:President|(?:Prime|Foreign) Minister|Minister|(?:Foreign |Cabinet )?Secretary|Chancellor|King|Queen|Premier)\s+)?$/
/** "Secretary X and Cabinet Secretary Y **spoke**": with each other, so Y is another country's. */
const EACH_OTHER = /^ (?:have |had )?(?:spoke|spoken|met|talked|conferred)\b(?! (?:to|with|the|[A-Z]))/

/**
 * "The foreign ministers of Latvia and Tunisia met. **Ilze Grantiņa** and **Mondher Ben Achour** …": two people named
 * together behind two countries named together stand for them in that order, unless one is known to be the other's.
 */
function inOrder(
  { article: { text }, names: { mentions }, countries }: Located,
  countriesOf: Map<string, Set<string>>,
  told: Told,
): void {
  const single = countries.filter(({ codes }) => codes.length === 1)
  mentions.forEach((first, i) => {
    const second = mentions[i + 1]
    if (!second || !JOINS_PEOPLE.test(text.slice(first.end, second.start))) return
    const known = [first, second].map((m) => told(m.person.name))
    if (known.every((codes) => codes.size > 0)) return
    const near = spansWithin(single, { start: Math.max(0, first.start - IN_ORDER), end: first.start })
    const at = near.findLastIndex((country, k) => {
      const before = near[k - 1]
      return before !== undefined && AND_OTHER.test(text.slice(before.end, country.start))
    })
    const [a, b] = [near[at - 1]?.codes[0], near[at]?.codes[0]]
    if (!a || !b || a === b) return
    const isSwapped = known[0]?.has(b) || known[1]?.has(a)
    const isStranger = known.some((codes) => codes.size > 0 && !codes.has(a) && !codes.has(b))
    if (isStranger) return
    add(countriesOf, first.person.name, [isSwapped ? b : a])
    add(countriesOf, second.person.name, [isSwapped ? a : b])
  })
}

/** "The Turkish and Serbian presidents spoke. Karaosman told **his counterpart** X": of the two the one that is not Karaosman's. */
function byCounterpart(
  { article: { text }, names: { mentions }, countries }: Located,
  countriesOf: Map<string, Set<string>>,
  told: Told,
): void {
  const at = countries.findIndex((country, i) => {
    const next = countries[i + 1]
    return next && /^ and $/.test(text.slice(country.end, next.start)) && OFFICES.test(text.slice(next.end))
  })
  const [a, b] = [countries[at]?.codes[0], countries[at + 1]?.codes[0]]
  if (!a || !b || a === b) return
  mentions.forEach((mention, i) => {
    const isOther = HIS_COUNTERPART.test(text.slice(Math.max(0, mention.start - 40), mention.start))
    if (!isOther || told(mention.person.name).size > 0) return
    const own = mentions.slice(0, i).findLast((m) => m.person !== mention.person)
    const codes = told(own?.person.name ?? '')
    if (codes.has(a) !== codes.has(b)) add(countriesOf, mention.person.name, [codes.has(a) ? b : a])
  })
}

const OFFICES = /^ (?:[a-z]+ ){0,2}(?:ministers|presidents|leaders|premiers|chancellors|secretaries)\b/
const HIS_COUNTERPART = /\b(?:his|her) (?:counterpart|colleague|opposite number|neighbour),? $/

const OFFICE =
  '(?:prime minister|foreign minister|foreign secretary|minister|president|premier|chancellor|king|emir|secretary of state)'
/** "The Uruguayan minister **of livestock**" is not whoever is a minister. */
const OFFICE_BEHIND = new RegExp(
  `^(?:['’]s)?\\s+(?:[a-z]+\\s+)?(${OFFICE})\\b(?!\\s+(?:of|for)\\s+(?!foreign|state))`,
  'i',
)
const OFFICE_IN_FRONT = new RegExp(`\\b(${OFFICE})\\s+of\\s+(?:the\\s+)?$`, 'i')

/** "The Nigerian president" without a name, in an article that names one president only, is that one. */
function byDescription(
  { article, names, countries }: Located,
  countriesOf: Map<string, Set<string>>,
  told: Told,
): void {
  const homeless = names.people.filter((p) => p.roles.length > 0 && told(p.name).size === 0)
  if (homeless.length === 0) return
  for (const { start, end, codes } of countries) {
    const office = (OFFICE_BEHIND.exec(article.text.slice(end, end + 40)) ??
      OFFICE_IN_FRONT.exec(article.text.slice(Math.max(0, start - 40), start)))?.[1]?.toLowerCase()
    if (!office) continue
    const bearers = names.people.filter((p) => p.roles.some((role) => role.endsWith(office)))
    const isTaken = names.people.some((p) => codes.some((code) => told(p.name).has(code)))
    const [only] = bearers
    if (only && !isTaken && bearers.length === 1 && homeless.includes(only))
      add(countriesOf, only.name, codes)
  }
}

/**
 * Of two people named together, whose article speaks of two countries above all, one stands for the country that is
 * not the other's.
 */
function byElimination(
  { article, names: { mentions }, countries }: Located,
  countriesOf: Map<string, Set<string>>,
  told: Told,
): void {
  const counts = new Map<string, number>()
  for (const { codes } of countries) {
    const [code] = codes
    if (code && codes.length === 1) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  const [a, b, c] = [...counts].sort((x, y) => y[1] - x[1])
  if (!a || !b || (c && c[1] === b[1])) return
  mentions.forEach((first, i) => {
    const second = mentions[i + 1]
    if (!second || !/^,?\s+(?:and|with)\s+$/.test(article.text.slice(first.end, second.start))) return
    for (const [known, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const own = told(known.person.name)
      if (own.size === 0 || told(other.person.name).size > 0) continue
      if (own.has(a[0]) !== own.has(b[0])) add(countriesOf, other.person.name, [own.has(a[0]) ? b[0] : a[0]])
    }
  })
}

/**
 * A minister or president whom nothing gives a country is of the one that the headline or the first paragraph names first,
 * when no other official of the article stands for it: "Malaysia will send engineers, Foreign Minister X said".
 */
function byLead(
  { article, names, countries }: Located,
  countriesOf: Map<string, Set<string>>,
  told: Told,
): void {
  const isKnown = ({ name }: Person): boolean => told(name).size > 0
  const [homeless, ...others] = names.people.filter((p) => isHomeOfficial(p) && !isKnown(p))
  const lead = article.paragraphs.find((p) => p.role === 'text')
  const first = countries.find((c) => lead !== undefined && c.start < lead.end && c.codes.length === 1)
  if (!homeless || others.length > 0 || !first) return
  const taken = names.people.some((p) => first.codes.some((code) => told(p.name).has(code)))
  if (!taken) add(countriesOf, homeless.name, first.codes)
}

/** Roles are kept in lower case; names of countries need their capital. */
const findRoleCountries = (person: Person): string[] =>
  person.roles.flatMap((role) => {
    const text = role
      // France's ambassador **to Côte d'Ivoire** is no Ivorian.
      // The director **for American affairs** is no American.
      .replace(/\b(?:for|of) \p{Ll}+ affairs\b/gu, '')
      .replace(/\b(ambassador|envoy|commissioner|consul|representative|mission) (?:to|in) .*/, '$1')
      .replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())
      .replace(/\bUs\b/g, 'US')
      .replace(/\bUk\b/g, 'UK')
      .replace(/\bUae\b/g, 'UAE')
      .replace(/\bEu\b/g, 'EU')
    return findCountries(text).flatMap((c) => c.codes)
  })

/** A minister or a president whom an article introduces without a country is the one of the place it is written in. */
const isHomeOfficial = ({ roles }: Person): boolean =>
  roles.some(
    (role) =>
      /\b(?:minister|president|premier|chancellor|secretary|advis[eo]r|head of (?:state|government)|commander|negotiator|taoiseach)\b/.test(
        role,
      ) && !/\bcounterpart\b|\bof\b (?!state|foreign|the republic)/.test(role),
  )

/** The offices given to somebody, without "Mr" and "Ms". */
const officesOf = ({ roles }: Person): string => roles.filter((role) => !HONORIFICS.has(role)).join()

/** The office of which a country has one. */
const officeOf = ({ roles }: Person): string | null =>
  /\b(?:prime minister|foreign minister|president|chancellor|premier)\b/.exec(roles.join(' '))?.[0] ?? null

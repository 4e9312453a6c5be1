import { type Article, type Span, spansWithin } from '../library/article.ts'
import { type CountryMention, countryName, findCountries } from '../library/countries.ts'
import { HONORIFICS, isOfficeWord, ROLE_PREFIXES, ROLES } from '../library/name-words.ts'
import { mentionsWithin, type NameMention, type Names, type Person } from '../library/names.ts'
import { foldName, namesakesAmong } from '../library/same-person.ts'
import { homeOf } from './home.ts'
import { type Located, learnCountries } from './learn-countries.ts'
import type { Parties, Party, Side } from './parties.ts'

const GENERIC = new Set(
  'side sides party foreign minister ministry ministers president presidents prime government department state secretary office leader leaders deputy former chief the of and for affairs spokesman spokeswoman spokesperson official officials delegation embassy counterpart counterparts colleague republic kingdom federal vice interior defence defense council authorities part people both two their his her its our own new'
    .split(' ')
    .map(foldName),
)
const OF_SOMEBODY =
  /^(.{3,60}?)['’]s? (?:spokes\w+|office|secretariat|cabinet|staff|ministry|government|aides?|advis[eo]rs?|press secretary|chief of staff|chief spokes\w+|people|team|deputy)$/i
/** "A counsellor to Mohamedou". */
const SERVES =
  /^(?:an?|the|one|another) (?:[a-z]+ ){0,2}(?:counsell?or|advis[eo]r|aide|assistant|spokes\w+) (?:to|of|for) (.{3,60})$/i
/** "Valdoria", "Valdorian" and "Valdorians" agree in this many letters; shorter words must be equal. */
const STEM = 5

/** Learns from all articles whose people the people in them are. */
export function learnParties(readings: readonly { article: Article; names: Names }[]): Parties {
  const people = readings.flatMap(({ names }) => names.people)
  const located = readings.map((reading) => ({ ...reading, countries: countriesBesideNames(reading) }))
  const countriesIn = new Map(located.map(({ article, countries }) => [article.file, countries]))
  const countriesOf = learnCountries(located)
  const byName = new Map<string, Person[]>()
  for (const person of people) {
    const known = byName.get(person.name)
    if (known) known.push(person)
    else byName.set(person.name, [person])
  }
  const namesakes = namesakesAmong(byName.keys())
  const peopleOf = (codes: readonly string[]): string[] =>
    [...countriesOf].filter(([, own]) => codes.some((code) => own.has(code))).map(([name]) => name)
  const surnames = [...countriesOf].map(([name, codes]): [string, ReadonlySet<string>] => [
    foldName(name.split(' ').at(-1) ?? ''),
    codes,
  ])
  /** "Falohun's spokeswoman, Zainab Kwaru": she stands for his country. */
  const countriesServed = (bearers: readonly Person[]): readonly string[] => {
    const words = bearers.flatMap(({ roles }) => roles.flatMap((role) => role.split(' ')).map(foldName))
    const served = words.length > 0 ? surnames.find(([surname]) => words.includes(surname)) : undefined
    return [...(served?.[1] ?? [])]
  }
  const known = new Map<string, Party>()
  const partyOf = (name: string): Party => {
    const made = known.get(name) ?? makeParty(name)
    known.set(name, made)
    return made
  }
  const makeParty = (name: string): Party => {
    // "Ofosu-Mensah's spokeswoman" and "Zway's ministry" stand for him.
    const owner = OF_SOMEBODY.exec(name)?.[1]
    const served = SERVES.exec(name)?.[1]
    const own = owner || served ? partyOf(owner ?? served ?? '') : null
    if (own?.person) return { ...own, name }
    const parts = name.split(/[\s,]+/).filter((w) => !HONORIFICS.has(w.toLowerCase()))
    const bare = parts.filter((w) => !ROLES.has(w.toLowerCase()) && !ROLE_PREFIXES.has(w.toLowerCase()))
    const isCountry = findCountries(name).some((c) => c.start === 0 && c.end === name.length)
    const bearers = isCountry ? [] : namesakes(bare.join(' ')).flatMap((known) => byName.get(known) ?? [])
    const [person] = [...bearers].sort((a, b) => b.name.length - a.name.length)
    // "Rosa Argentina Lanuza" is no country's for her name.
    const whole = person ? parts.filter((w) => !person.name.split(' ').includes(w)).join(' ') : name
    // "The Serbian embassy **in Nicosia**" is no Cypriot.
    const title = whole.replace(
      /(?<=\b(?:[Ee]mbassy|[Aa]mbassador|[Cc]onsulate|[Mm]ission)) (?:in|to) .*/,
      '',
    )
    const countries = new Set(findCountries(title).flatMap((c) => c.codes))
    for (const p of bearers) for (const code of countriesOf.get(p.name) ?? []) countries.add(code)
    if (countries.size === 0) for (const code of countriesServed(bearers)) countries.add(code)
    const words = (person ? [] : parts.flatMap((w) => w.split(/['’/-]+/)))
      .filter((w) => /^\p{Lu}/u.test(w))
      .map(foldName)
      .filter((w) => w.length > 1 && !GENERIC.has(w))
      .map((w) => w.slice(0, STEM))
    // Two fisheries ministers are no one party.
    const bodies = bearers.flatMap((p) => p.roles.filter((role) => !/\bminist(?:er|ry)\b/.test(role)))
    const roles = bodies.flatMap((role) => role.split(/\s+/))
    const stems = roles
      .filter((w) => !HONORIFICS.has(w))
      .map(foldName)
      .filter((w) => w.length > STEM && !GENERIC.has(w) && !isOfficeWord(w))
    return {
      name,
      person: person?.name ?? null,
      folded: person?.name.split(' ').map(foldName) ?? [],
      countries,
      words: new Set([...words, ...stems.map((w) => w.slice(0, STEM))]),
    }
  }
  const places = new Map(
    located.map(({ article, names }) => [article.file, placesIn(article, names, countriesOf)]),
  )
  const isPlace =
    ({ file }: Article) =>
    ({ person }: NameMention): boolean =>
      places.get(file)?.has(person.name) ?? false
  return {
    people,
    partyOf,
    homeOf,
    peopleOf,
    sidesIn: (article, names, span) =>
      sidesIn(
        article,
        names,
        spansWithin(countriesIn.get(article.file) ?? [], span),
        span,
        partyOf,
        isPlace(article),
      ),
  }
}

/** The countries that an article names; a part of somebody's name, "Rosa **Argentina** Lanuza", or of a place's is none. */
const countriesBesideNames = ({ article, names }: Pick<Located, 'article' | 'names'>): CountryMention[] => {
  const long = names.mentions.filter(({ person }) => person.name.includes(' '))
  return findCountries(article.text).filter(
    (c) =>
      !NAMED_PLACE.test(article.text.slice(c.end, c.end + LONGEST_PLACE)) &&
      !long.some((m) => m.start <= c.start && c.end <= m.end && m.end - m.start > c.end - c.start),
  )
}

/** "Through the **Panama Canal**". */
const NAMED_PLACE = /^ (?:Canal|River|Straits?|Gulf|Sea|Bay|Desert|Lake|Bridge|Airport|Valley)\b/
const LONGEST_PLACE = 10

/** Names that look like a person's and are a place's: a capital, or what the article puts behind "in" or "near". */
function placesIn(
  { text }: Article,
  { people, mentions }: Names,
  countriesOf: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const located = mentions.filter(({ start }) =>
    /\b(?:in|at|near|outside|to|from|of)\s+$/.test(text.slice(Math.max(0, start - 9), start)),
  )
  const unknown = (name: string): boolean =>
    (countriesOf.get(name)?.size ?? 0) === 0 && people.every((p) => p.name !== name || p.roles.length === 0)
  const capitals = people.filter(({ name }) =>
    findCountries(name).some((c) => c.start === 0 && c.end === name.length),
  )
  return new Set([...capitals.map((p) => p.name), ...located.map((m) => m.person.name).filter(unknown)])
}

/** "**Prensa del Petén**, a Guatemalan newspaper,": who reports takes no part. */
const isOutlet = (text: string, { end }: NameMention): boolean =>
  /^, (?:an?|the) (?:[\p{L}-]+ ){0,3}(?:newspaper|paper|daily|weekly|agency|broadcaster|station|website|portal|magazine)\b/u.test(
    text.slice(end, end + 80),
  )

function sidesIn(
  article: Article,
  names: Names,
  countriesHere: readonly CountryMention[],
  span: Span,
  partyOf: (name: string) => Party,
  isPlace: (mention: NameMention) => boolean,
): Side[] {
  const people = mentionsWithin(names, span)
    .filter((mention) => !isPlace(mention) && !isOutlet(article.text, mention))
    .map(({ start, end, person }): Side => ({ start, end, party: partyOf(person.name) }))
  const countries = countriesHere
    .filter((c) => !people.some((p) => p.start < c.end && c.start < p.end))
    .filter((c) => !people.some((p) => c.codes.some((code) => p.party.countries.has(code))))
    // "At seven, Canberra time".
    .filter((c) => !/^ time\b/.test(article.text.slice(c.end, c.end + 6)))
    // "The records of the ministry in Vientiane": a place, and no side; "the minister in Vientiane" is one.
    .filter(
      (c) =>
        !/(?<!\b(?:minister|president|premier|chancellor|colleague|counterpart) )\b(?:in|at|near|outside|(?:return|back|returned|returning|flight|flew|flown|plane|train|flying|arrived|way) from)\s+(?:the\s+)?$/.test(
          article.text.slice(Math.max(0, c.start - 34), c.start),
        ),
    )
    .map(({ start, end, codes }): Side => {
      const [code, ...others] = codes
      const name = (code && others.length === 0 && countryName(code)) || article.text.slice(start, end)
      return {
        start,
        end,
        party: { name, person: null, folded: [], countries: new Set(codes), words: new Set() },
      }
    })
  return [...people, ...countries].sort((a, b) => a.start - b.start)
}

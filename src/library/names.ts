import { type Article, type Sentence, type Span, spansWithin } from './article.ts'
import { countriesAmong } from './countries.ts'
import { roleAfter, roleBefore } from './name-roles.ts'
import {
  BODIES,
  FEMALE_WORDS,
  HONORIFICS,
  MALE_WORDS,
  NAMED_THINGS,
  NOT_NAMES,
  OFFICE_OBJECTS,
  PARTICLES,
  PLACE_STARTS,
  ROLE_PREFIXES,
  ROLES,
} from './name-words.ts'
import { foldName, sameFolded } from './same-person.ts'
import { type Token, tokenize } from './tokens.ts'

export type Gender = 'female' | 'male'

/** A person as one article knows them. */
export interface Person {
  /** The fullest form of the name in the article: "Marco Rubio". */
  readonly name: string
  /** Roles the article gives the person, in lower case: "us secretary of state". */
  readonly roles: readonly string[]
  /** Told by a title or a role ("Ms", "spokesman"), never guessed from the name. */
  readonly gender: Gender | null
}

/** A place where the text names a person. */
export interface NameMention extends Span {
  readonly person: Person
}

export interface Names {
  readonly people: readonly Person[]
  /** In document order. */
  readonly mentions: readonly NameMention[]
}

/** The mentions that lie inside a span. */
export const mentionsWithin = ({ mentions }: Names, span: Span): readonly NameMention[] =>
  spansWithin(mentions, span)

interface Found extends Span {
  readonly words: readonly string[]
  readonly role: string | null
  readonly gender: Gender | null
}

/**
 * Finds the people of an article. A run of capitalised words is a person's name when a role or a title stands before
 * it or after a comma, or when it has two to four words and neither a body's nor a place's; a surname alone is then
 * a further mention of the one person who bears it. A headline in capitals names only those whom the text names too.
 */
export function findNames(article: Article): Names {
  const sentences = article.sentences.map((s) => tokenizeSentence(article, s))
  const inText = findRuns(sentences.filter((tokens) => !isTitleCase(tokens)).flat())
  const bearersOf = groupByPerson(inText.filter(isFull))
  const inHeadlines = sentences.filter(isTitleCase).flatMap((tokens) => findKnown(tokens, bearersOf))
  const found = [...inText, ...inHeadlines].sort((x, y) => x.start - y.start)
  const lastSeen = new Map<Group, number>()
  const mentioned = found.flatMap((name): { name: Found; group: Group }[] => {
    const bearers = bearersOf(name)
    // Of several people of one surname the one named last is meant.
    const group = [...bearers].sort((x, y) => (lastSeen.get(y) ?? -1) - (lastSeen.get(x) ?? -1))[0]
    if (!group) return []
    if (isFull(name) || bearers.length === 1) lastSeen.set(group, name.start)
    return [{ name, group }]
  })
  const people = new Map([...new Set(mentioned.map((m) => m.group))].map((group) => [group, toPerson(group)]))
  const mentions = mentioned.flatMap(({ name, group }): NameMention[] => {
    const person = people.get(group)
    return person ? [{ start: name.start, end: name.end, person }] : []
  })
  return { people: [...people.values()], mentions }
}

/** A name that can introduce a person: of several words, or with a title. */
const isFull = (name: Found): boolean => name.words.length > 1 || name.role !== null

/** One person's names in an article. */
interface Group {
  /** The fullest form first. */
  readonly forms: { readonly words: readonly string[]; readonly folded: readonly string[] }[]
  readonly roles: Set<string>
  gender: Gender | null
}

/**
 * Sorts full names by person, the longest first, so that shorter forms find whom they shorten.
 * @returns the people whom a name can mean: one for a full name, any number for a surname alone
 */
function groupByPerson(names: readonly Found[]): (name: Found) => readonly Group[] {
  const byWord = new Map<string, Set<Group>>()
  const byForm = new Map<string, Group>()
  const candidates = (folded: readonly string[]): Group[] => [
    ...new Set(folded.flatMap((w) => [...(byWord.get(w) ?? [])])),
  ]
  for (const { words, role, gender } of [...names].sort(
    (x, y) => y.words.length - x.words.length || x.start - y.start,
  )) {
    const form = formOf({ words, gender })
    let group = byForm.get(form)
    if (!group) {
      const folded = words.map(foldName)
      const same = candidates(folded).filter((g) => g.forms.some((other) => sameFolded(other.folded, folded)))
      group = same.find((g) => g.gender === gender) ?? same.find((g) => g.gender === null || gender === null)
      group ??= { forms: [], roles: new Set(), gender: null }
      group.forms.push({ words, folded })
      byForm.set(form, group)
      for (const word of folded) byWord.set(word, (byWord.get(word) ?? new Set()).add(group))
    }
    if (role !== null) group.roles.add(role)
    group.gender ??= gender
  }
  const bySurname = new Map<string, readonly Group[]>()
  return (name) => {
    if (isFull(name)) {
      const group = byForm.get(formOf(name)) ?? byForm.get(formOf({ ...name, gender: null }))
      return group ? [group] : []
    }
    const surname = foldName(name.words[0] ?? '')
    const known = bySurname.get(surname) ?? candidates([surname]).filter((g) => bears(g, surname))
    bySurname.set(surname, known)
    return known
  }
}

/** A surname with a title is a form of its own: "Mr Clarke" and "Mrs Clarke" are two people. */
const formOf = ({ words, gender }: Pick<Found, 'words' | 'gender'>): string =>
  words.length === 1 ? `${gender ?? ''} ${words[0]}` : words.join(' ')

const bears = ({ forms }: Group, surname: string): boolean =>
  forms.some(({ folded }) => folded.length > 1 && sameFolded(folded, [surname]))

const tokenizeSentence = (article: Article, s: Sentence): Token[] => tokenize(article.text, s.start, s.end)

/** So many particles follow each other in a name at most. */
const MAX_PARTICLES = 2

function findRuns(tokens: readonly Token[]): Found[] {
  const found: Found[] = []
  for (let i = 0; i < tokens.length; ) {
    if (!isNameWord(tokens[i])) {
      i++
      continue
    }
    let end = i + 1
    while (end < tokens.length && touches(tokens[end - 1], tokens[end])) {
      // "Ursula von der Leyen"
      let past = end
      while (PARTICLES.has(tokens[past]?.lower ?? '') && past < end + MAX_PARTICLES) past++
      if (!isNameWord(tokens[past])) break
      end = past + 1
    }
    const name = readRun(tokens, i, end)
    if (name) found.push({ ...name, role: name.role ?? sharedRole(tokens, i, found.at(-1)) })
    i = end
  }
  return found
}

/** "**Ministers** Kupchenya and Stankevicius", "presidents Kallon and Kpadeh": the second one's role is the first one's. */
function sharedRole(tokens: readonly Token[], at: number, first: Found | undefined): string | null {
  const isJoined = tokens[at - 1]?.lower === 'and' && first?.end === tokens[at - 2]?.end
  const role = first?.role?.split(' ').at(-1) ?? ''
  return isJoined && role.endsWith('s') && ROLES.has(role.slice(0, -1)) ? role.slice(0, -1) : null
}

/** "Trump Says He Never Pledged": a headline in which nearly every word begins in upper case, without a full stop. */
export function isTitleCase(tokens: readonly { kind: string; text: string; capital: boolean }[]): boolean {
  const words = tokens.filter((t) => t.kind === 'word' && t.text.length > 3)
  const stops = tokens.at(-1)?.text === '.'
  return !stops && words.length > 3 && words.filter((t) => t.capital).length > 0.8 * words.length
}

/** The names in a headline that mean somebody, the longest first at each place. */
function findKnown(tokens: readonly Token[], bearersOf: (name: Found) => readonly unknown[]): Found[] {
  const found: Found[] = []
  for (let i = 0; i < tokens.length; i++) {
    for (let end = Math.min(tokens.length, i + 4); end > i; end--) {
      const name = tokens.slice(i, end)
      const [first, last] = [name[0], name.at(-1)]
      if (!first || !last || !name.every(isNameWord)) continue
      const known = {
        start: first.start,
        end: last.end,
        words: name.map((t) => t.text),
        role: null,
        gender: null,
      }
      if (bearersOf(known).length === 0) continue
      found.push(known)
      i = end - 1
      break
    }
  }
  return found
}

const isNameWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && !NOT_NAMES.has(token.lower)

const touches = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && b.start - a.end <= 1

/** Cuts a run of capitalised words into role and name: "US Secretary of State | Marco Rubio". */
function readRun(tokens: readonly Token[], start: number, end: number): Found | null {
  let from = start
  for (let i = start; i < end; i++) if (isRoleWord(tokens[i])) from = i + 1
  const before = tokens[start - 1]
  if (from === start && (before?.lower === 'of' || before?.lower === 'for' || before?.lower === 'and')) {
    while (from < end && OFFICE_OBJECTS.has(tokens[from]?.lower ?? '')) from++
    // "Undersecretary for Migrant Affairs | Corazon Lacsina".
    const affairs = tokens.slice(from, end - 2).findLastIndex((t) => t.lower === 'affairs')
    if (affairs >= 0) from += affairs + 1
  }
  // "Minister of Foreign Affairs and **Human Mobility** of Ecuador".
  const isMatter = before?.lower === 'and' && OFFICE_OBJECTS.has(tokens[start - 2]?.lower ?? '')
  if (isMatter && from === start && /^(?:of|,)$/.test(tokens[end]?.text ?? '')) return null
  while (from < end - 1 && /^(?:former|ex|late|then)$/.test(tokens[from]?.lower ?? '')) from++
  from = pastCountry(tokens, from, end)
  const name = tokens.slice(from, end)
  if (name.length === 0 || name.length > 5) return null
  const roleStart = startOfRole(tokens, from)
  const titled = roleStart < from
  const words = name.map((t) => t.text)
  if (!titled && name.length > 1 && !looksLikePerson(name)) return null
  // "Danish Shipping, an industry body".
  if (!titled && name.length > 1 && isOfCountry(name[0])) return null
  // A letterhead: "Office of the Executive Secretary", and below it "Addis Ababa"; "Bandar Seri Begawan" has a title in it.
  const isPlace = [name, tokens.slice(roleStart, end)].some((all) => {
    const [place] = all.length > 1 ? countriesAmong(all) : []
    return place !== undefined && place.start === all[0]?.start && place.end === all.at(-1)?.end
  })
  if (isPlace) return null
  // "The trawler Agia Marina", "the ferry Professor Aslanli".
  const thing = tokens[roleStart - 1]
  if (NAMED_THINGS.has(thing?.lower ?? '') && touches(thing, tokens[roleStart])) return null
  // "The General Affairs Council" has a word for a rank in front.
  if (titled && tokens[from - 1]?.lower === 'general' && BODIES.has(name.at(-1)?.lower ?? '')) return null
  if (titled && name.length === 1 && BODIES.has(name[0]?.lower ?? '')) return null
  const untitledRole = name.length > 1 ? (roleAfter(tokens, end) ?? roleBefore(tokens, from)) : null
  const role = titled ? joinLower(tokens.slice(roleStart, from)) : untitledRole
  const [first, last] = [name[0], name.at(-1)]
  if (!first || !last) return null
  const relation = tokens[from - 1]?.text === ',' ? tokens[from - 2] : tokens[from - 1]
  const gender = genderOf(`${role ?? ''} ${relation?.lower ?? ''}`)
  return { start: first.start, end: last.end, words, role, gender }
}

/** Whether a word is a country's adjective, "Danish", and not its name, as "Israel" and "Jordan" are people's as well. */
const isOfCountry = (token: Token | undefined): boolean =>
  token !== undefined && /(?:ian|ese|ish|ean)$/.test(token.lower) && countriesAmong([token]).length > 0

/** "The President of Sri Lanka | Anura Perera", "the ambassador to Chile | Ana Lima": a country there is no part of the name that follows it. */
function pastCountry(tokens: readonly Token[], from: number, end: number): number {
  const before = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1
  if (end - from < 3 || !/^(?:of|to)$/.test(tokens[before]?.lower ?? '') || !isOfOffice(tokens[before - 1]))
    return from
  const [country] = countriesAmong(tokens.slice(from, end))
  const past =
    country?.start === tokens[from]?.start ? tokens.findIndex((t) => t.start >= (country?.end ?? 0)) : from
  return end - past >= 2 ? past : from
}

/** In front of the "of" behind which a country stands: an office, what it is for, or the kind of state. */
const isOfOffice = (token: Token | undefined): boolean =>
  isRoleWord(token) ||
  OFFICE_OBJECTS.has(token?.lower ?? '') ||
  /^(?:republic|kingdom|federation|state|states|emirate|sultanate|commonwealth)$/.test(token?.lower ?? '')

const isRoleWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  (ROLES.has(token.lower) || ROLES.has(token.lower.replace(/s$/, '')) || HONORIFICS.has(token.lower))

/** "His **daughter** Nélida": who is somebody's relative is a person, though known by one name only. */
const RELATIVE =
  /^(?:daughter|son|wife|husband|widow|widower|brother|sister|mother|father|grandson|granddaughter|uncle|aunt|cousin|nephew|niece)$/

/** Where the role in front of token `at` begins; `at` itself without one. */
function startOfRole(tokens: readonly Token[], at: number): number {
  if (RELATIVE.test(tokens[at - 1]?.text ?? '') && touches(tokens[at - 1], tokens[at])) return at - 1
  let i = at - 1
  while (i >= 0 && OFFICE_OBJECTS.has(tokens[i]?.lower ?? '') && touches(tokens[i], tokens[i + 1])) i--
  if (i < at - 1 && /^(?:of|for|and)$/.test(tokens[i]?.lower ?? '')) i--
  else if (i < at - 1 && !isRoleWord(tokens[i])) i = at - 1
  // "Says minister" ends a headline, and the text goes on with a capital.
  if (!isRoleWord(tokens[i]) || !touches(tokens[i], tokens[i + 1])) return at
  while (i > 0 && touches(tokens[i - 1], tokens[i])) {
    const token = tokens[i - 1]
    if (token?.kind !== 'word') break
    const belongs = isRoleWord(token) || ROLE_PREFIXES.has(token.lower) || isNameWord(token)
    if (!belongs) break
    i--
  }
  return i
}

const joinLower = (tokens: readonly Token[]): string => tokens.map((t) => t.lower).join(' ')

function looksLikePerson(name: readonly Token[]): boolean {
  const [first, last] = [name[0]?.lower ?? '', name.at(-1)?.lower ?? '']
  if (name.some((t) => t.text.length > 3 && t.text === t.text.toUpperCase() && name.length > 3)) return false
  return !PLACE_STARTS.has(first) && !name.some((t) => BODIES.has(t.lower)) && !OFFICE_OBJECTS.has(last)
}

function genderOf(role: string): Gender | null {
  const words = role.replaceAll('.', '').split(' ')
  if (words.some((w) => FEMALE_WORDS.has(w))) return 'female'
  return words.some((w) => MALE_WORDS.has(w)) ? 'male' : null
}

function toPerson({ forms, roles, gender }: Group): Person {
  return { name: forms[0]?.words.join(' ') ?? '', roles: [...roles], gender }
}

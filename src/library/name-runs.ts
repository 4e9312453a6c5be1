import type { Span } from './article.ts'
import { countriesAmong, countryName } from './countries.ts'
import { genderByFirstName } from './first-names.ts'
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
import type { Token } from './tokens.ts'

export type Gender = 'female' | 'male'

/** A name where it stands, with the role in front of it or behind. */
export interface FoundName extends Span {
  readonly words: readonly string[]
  readonly role: string | null
  readonly gender: Gender | null
}

/** So many particles follow each other in a name at most. */
const MAX_PARTICLES = 2

/** The names in tokens: runs of capitalised words, cut into role and name. */
export function findRuns(tokens: readonly Token[]): FoundName[] {
  const found: FoundName[] = []
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
      if (!isNameWord(tokens[past]) && !isElided(tokens[past])) break
      end = past + 1
    }
    const name = readRun(tokens, i, end)
    if (name) found.push({ ...name, role: name.role ?? sharedRole(tokens, i, found.at(-1)) })
    i = end
  }
  return found
}

/** "**Ministers** Kupchenya and Stankevicius", "presidents Kallon and Kpadeh": the second one's role is the first one's. */
function sharedRole(tokens: readonly Token[], at: number, first: FoundName | undefined): string | null {
  const isJoined = tokens[at - 1]?.lower === 'and' && first?.end === tokens[at - 2]?.end
  const role = first?.role?.split(' ').at(-1) ?? ''
  return isJoined && role.endsWith('s') && ROLES.has(role.slice(0, -1)) ? role.slice(0, -1) : null
}

/** Whether a word may be part of a name. */
export const isNameWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && !NOT_NAMES.has(token.lower)

/** "Américo **d'Alva** Trovoeiro". */
const isElided = (token: Token | undefined): boolean =>
  /^(?:d|l|dell|dall)['’]\p{Lu}/u.test(token?.text ?? '')

const touches = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && b.start - a.end <= 1

/** Cuts a run of capitalised words into role and name: "US Secretary of State | Marco Rubio". */
function readRun(tokens: readonly Token[], start: number, end: number): FoundName | null {
  let from = start
  for (let i = start; i < end; i++) if (isRoleWord(tokens[i])) from = i + 1
  const before = tokens[start - 1]
  if (from === start && (before?.lower === 'of' || before?.lower === 'for' || before?.lower === 'and')) {
    while (
      from < end &&
      (OFFICE_OBJECTS.has(tokens[from]?.lower ?? '') ||
        (/^(?:inter|trans)?national$/.test(tokens[from]?.lower ?? '') &&
          OFFICE_OBJECTS.has(tokens[from + 1]?.lower ?? '')))
    )
      from++
    // "Undersecretary for Migrant Affairs | Corazon Lacsina".
    const affairs = tokens.slice(from, end - 2).findLastIndex((t) => t.lower === 'affairs')
    if (affairs >= 0) from += affairs + 1
  }
  // "Minister of Foreign Affairs and **Human Mobility** of Ecuador".
  const isMatter = before?.lower === 'and' && OFFICE_OBJECTS.has(tokens[start - 2]?.lower ?? '')
  if (isMatter && from === start && /^(?:of|,)$/.test(tokens[end]?.text ?? '')) return null
  // "Minister of Foreign Affairs, **Foreign Employment** and Tourism".
  const isListed = before?.text === ',' && OFFICE_OBJECTS.has(tokens[start - 2]?.lower ?? '')
  if (isListed && tokens[end]?.lower === 'and' && OF_MATTER.test(tokens[end - 1]?.lower ?? '')) return null
  while (from < end - 1 && /^(?:former|ex|late|then)$/.test(tokens[from]?.lower ?? '')) from++
  from = pastCountry(tokens, from, end)
  // "Spokesman Leonidas Dimaras", and below it "Athens, 18 February" or "Washington, D.C.".
  const isBelow =
    end - from > 2 &&
    tokens[end]?.text === ',' &&
    /^(?:\d|D\.C\.)/.test(tokens[end + 1]?.text ?? '') &&
    countriesAmong(tokens.slice(end - 1, end)).length > 0
  const name = tokens.slice(from, isBelow ? end - 1 : end)
  if (name.length === 0 || name.length > 5) return null
  const roleStart = startOfRole(tokens, from)
  const titled = roleStart < from
  const words = name.map((t) => t.text)
  if (!titled && name.length > 1 && !looksLikePerson(name)) return null
  // "Danish Shipping, an industry body", "Nepal Red Cross".
  if (!titled && name.length > 1 && (isOfCountry(name[0]) || isCountry(name[0]))) return null
  // "Unpaid Armenian workers".
  const next = tokens[end]
  if (!titled && name.length > 1 && isOfCountry(name.at(-1)) && next?.kind === 'word' && !next.capital)
    return null
  // "The Khor Abdullah **waterway**".
  if (!titled && PLACE_NOUN.test(next?.text ?? '')) return null
  // "The Minister for **Economic Inclusion**, Ghita Lahrichi".
  if (from === start && isPortfolio(tokens, start, end)) return null
  // A letterhead: "Office of the Executive Secretary", and below it "Addis Ababa"; "EMBASSY OF TUNISIA", and below it
  // "BELGRADE"; "Bandar Seri Begawan" has a title in it.
  const isPlace = [name, tokens.slice(roleStart, end)].some((all) => {
    const places = all.length > 1 ? countriesAmong(all) : []
    return all.every((t) => places.some((place) => place.start <= t.start && t.end <= place.end))
  })
  if (isPlace) return null
  // "The trawler Agia Marina", "the ferry Professor Aslanli".
  const thing = tokens[roleStart - 1]
  if (NAMED_THINGS.has(thing?.lower ?? '') && touches(thing, tokens[roleStart])) return null
  // "The General Affairs Council" has a word for a rank in front.
  if (titled && tokens[from - 1]?.lower === 'general' && BODIES.has(name.at(-1)?.lower ?? '')) return null
  // "Office of the Prime Minister", and below it "Communications Bureau".
  if (titled && name.length > 1 && OFFICES.test(name.at(-1)?.lower ?? '')) return null
  if (titled && name.length === 1 && BODIES.has(name[0]?.lower ?? '')) return null
  const untitledRole = name.length > 1 ? (roleAfter(tokens, end) ?? roleBefore(tokens, from)) : null
  // "MR. SAGNA (government spokesman)".
  const aside = titled && tokens[end]?.text === '(' ? roleAfter(tokens, end) : null
  // "The Spokesperson, Ambassador Stavros Delivorias", "the Prime Minister of New Zealand, Rt. Hon. Fergus Hollingworth".
  const isHonoured = tokens.slice(roleStart, from).every((t) => HONORIFICS.has(t.lower))
  const ahead =
    titled && (isHonoured || /^spokes\w+$/.test(tokens[roleStart - 2]?.lower ?? ''))
      ? roleBefore(tokens, roleStart)
      : null
  const title = [ahead, joinLower(tokens.slice(roleStart, from)), aside].filter(Boolean).join(' ')
  const role = titled ? title : untitledRole
  const [first, last] = [name[0], name.at(-1)]
  if (!first || !last) return null
  const relation = tokens[from - 1]?.text === ',' ? tokens[from - 2] : tokens[from - 1]
  const gender = genderOf(`${role ?? ''} ${relation?.lower ?? ''}`)
  return { start: first.start, end: last.end, words, role, gender }
}

const OFFICES = /^(?:bureau|unit|office|service|department|directorate|division|section|secretariat)$/
/** Behind the name of a place or a thing. */
const PLACE_NOUN =
  /^(?:waterway|river|island|islands|strait|straits|valley|bridge|dam|airport|port|canal|crossing|stadium|hotel|hospital|railway|reef|bay|lake|peninsula|province|district|region|pipeline|refinery|corridor)$/

/** Whether what stands there is what a minister is for: "the minister for … , Ghita Lahrichi", "the minister of … of Morocco". */
const isPortfolio = (tokens: readonly Token[], start: number, end: number): boolean =>
  /^(?:of|for)$/.test(tokens[start - 1]?.lower ?? '') &&
  /^(?:minister|commissioner|undersecretary)$/.test(tokens[start - 2]?.lower ?? '') &&
  (end - start <= 2 ||
    tokens[end]?.lower === 'of' ||
    (tokens[end]?.text === ',' && tokens[end + 1]?.capital === true))

/** What a ministry is for: trade, tourism, employment. */
const OF_MATTER = /(?:ment|ism|tion|ture|gy|ing|nce|mics|rade|port|lfare|alth)$/

/** Whether a word is the name of a country, and of nobody as "Israel" and "Jordan" are. */
const isCountry = (token: Token | undefined): boolean =>
  token !== undefined &&
  countriesAmong([token]).some(({ codes }) => codes.some((code) => countryName(code) === token.text)) &&
  genderByFirstName(token.text) === null

/** Whether a word is a country's adjective, "Danish". */
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

/** "Independence **Day**". */
const NAMED_DAY =
  /^(?:day|week|eve|festival|prize|games|cup|bridge|highway|square|boulevard|mosque|cathedral|stadium|canal|barracks)$/

function looksLikePerson(name: readonly Token[]): boolean {
  const [first, last] = [name[0]?.lower ?? '', name.at(-1)?.lower ?? '']
  if (name.some((t) => t.text.length > 3 && t.text === t.text.toUpperCase() && name.length > 3)) return false
  // "Their **Special Strategic** and Global Partnership".
  if (NAMED_DAY.test(last) || (ROLE_PREFIXES.has(first) && !ROLES.has(first))) return false
  return !PLACE_STARTS.has(first) && !name.some((t) => BODIES.has(t.lower)) && !OFFICE_OBJECTS.has(last)
}

function genderOf(role: string): Gender | null {
  const words = role.replaceAll('.', '').split(' ')
  if (words.some((w) => FEMALE_WORDS.has(w))) return 'female'
  return words.some((w) => MALE_WORDS.has(w)) ? 'male' : null
}

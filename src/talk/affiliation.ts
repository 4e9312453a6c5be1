import { type Article, type Span, spansWithin } from '../library/article.ts'
import type { CountryMention } from '../library/countries.ts'
import { HONORIFICS, isOfficeWord, ROLES } from '../library/name-words.ts'
import type { NameMention } from '../library/names.ts'
import { type Token, tokenize } from '../library/tokens.ts'

/** The countries that the words right around a name give its bearer: "Sri Lanka's President X", "X of the Maldives". */
export const affiliation = (
  { text }: Article,
  name: NameMention,
  countries: readonly CountryMention[],
): readonly string[] => [
  ...codesOfOwner(text, name, countries),
  ...codesOfDelegation(text, name, countries),
  ...codesInFront(text, name, spansWithin(countries, { start: name.start - FRONT, end: name.start })),
  ...codesBehind(text, name, spansWithin(countries, { start: name.end, end: name.end + BEHIND })),
]

/** How far around a name, in characters, the country may stand whose minister somebody is. */
const FRONT = 90

const BEHIND = 110

/** "The Netherlands will not contest it, **its foreign minister, X**, told": the country that the sentence begins with. */
function codesOfOwner(
  text: string,
  { start }: Span,
  countries: readonly CountryMention[],
): readonly string[] {
  const own = ITS_OFFICE.exec(text.slice(Math.max(0, start - FRONT), start))
  if (!own) return []
  const from = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('\n', start)) + 1
  // "MASERU, May 20 (Maluti Herald) — South Africa denied": the town is none of its ministers'.
  const dateline = /^[^a-z]{3,30},[^;]{0,60}? [—–-] /.exec(text.slice(from, start))?.[0].length ?? 0
  const [first] = spansWithin(countries, { start: from + dateline, end: start - own[0].length })
  return first?.codes ?? []
}

/** How far in front of its head's name, in characters, a delegation may be named. */
const DELEGATION = 200

/**
 * "The Mauritian delegation was headed by X", "the head of Brazil's delegation in the talks with the Union, Ambassador
 * X", "X, who led the Norwegian team".
 */
function codesOfDelegation(
  text: string,
  { start, end }: Span,
  countries: readonly CountryMention[],
): readonly string[] {
  const oneLine = (from: number, to: number): string => text.slice(Math.max(0, from), to).replace(/\s/g, ' ')
  const isLed = (c: Span): boolean => {
    const [before, between] = [oneLine(c.start - DELEGATION, c.start), oneLine(c.end, start)]
    return (
      LED_BY.test(between) ||
      (BY.test(between) && REPRESENTED.test(before)) ||
      (HEAD_OF.test(before) && OF_DELEGATION.test(between))
    )
  }
  const leads = (c: Span): boolean =>
    WHO_LED.test(text.slice(end, c.start)) && DELEGATES.test(text.slice(c.end, c.end + 40))
  const led =
    spansWithin(countries, { start: start - DELEGATION, end: start }).find(isLed) ??
    spansWithin(countries, { start: end, end: end + BEHIND }).find(leads)
  return led?.codes ?? []
}

const GROUP = '(?:delegation|team|side|mission|negotiators|negotiating team)'
const TITLES =
  '(?:(?:[A-Z][\\w.]+|its|the|minister|ambassador|deputy|chief|negotiator|special|envoy|state|secretary|director) )*'
const LED_BY = new RegExp(
  `^(?:['’]s)? ${GROUP} (?:was|were|is|had been),? (?:headed|led|chaired) by ${TITLES}$|^,? (?:is|was|are|were|had been) represented by ${TITLES}$`,
)
/** "Chad **is represented by** Minister X, Niger by Minister Y". */
const REPRESENTED = /\brepresented by\b[^.;]*$/
const BY = new RegExp(`^ by ${TITLES}$`)
const HEAD_OF = /\b(?:head|leader|chief) of (?:the )?$/i
const OF_DELEGATION = new RegExp(`^(?:['’]s)? ${GROUP}\\b[^.;]*, ${TITLES}$`)
const WHO_LED = /^, who (?:led|leads|heads|headed|is leading|chairs) (?:the )?$/
const DELEGATES = new RegExp(`^(?:['’]s)? ${GROUP}\\b`)

const ITS_OFFICE = /\bits (?:[a-z]+ ){0,3}(?:minister|president|premier|secretary|chancellor|ambassador),? $/

/** "Norway's foreign minister, X", "Norwegian Foreign Minister X", "Norway's X": only a role stands in between, and for what. */
function codesInFront(
  text: string,
  { start }: Span,
  countries: readonly CountryMention[],
): readonly string[] {
  const country = countries.at(-1)
  if (!country) return []
  // A headline is over before the text begins.
  if (/\n\s*\n/.test(text.slice(country.end, start))) return []
  const between = tokenize(text, country.end, start)
  // "The Minister of Trade of Viet Nam, Ms. X": the role stands in front of the country.
  const officeOf = /\b(?:of|from) (?:the )?(?:Republic of )?$/.test(
    text.slice(Math.max(0, country.start - 20), country.start),
  )
  const lead = text.slice(Math.max(0, country.start - FRONT), country.start)
  const from = Math.max(lead.lastIndexOf('\n'), lead.lastIndexOf('. '), lead.lastIndexOf('—')) + 1
  const office = officeOf ? tokenize(text, country.start - lead.length + from, country.start) : []
  const telling = [...between, ...office].some(
    (t) => ROLES.has(t.lower) || /^(?:['’]s|colleague|host|neighbou?r)$/.test(t.lower),
  )
  const portfolio = between.findIndex(
    (t, i) => /^(?:for|of)$/.test(t.lower) && ROLES.has(between[i - 1]?.lower ?? ''),
  )
  // "Iraqi Deputy Prime Minister **and** Minister of Foreign Affairs X" is one, "Sri Lanka's President X and President Y" two.
  const joinsOffices = (t: Token, i: number): boolean =>
    t.lower === 'and' && isOfficeWord(between[i - 1]?.lower ?? '')
  const isPart = (t: Token, i: number): boolean =>
    t.capital ||
    joinsOffices(t, i) ||
    isRolePart(t) ||
    (portfolio >= 0 && i > portfolio && /^\p{Ll}+$/u.test(t.lower))
  // "On a visit to Norway, Foreign Minister X": the comma parts them, unless it ends "the minister of Norway".
  const isApart = between[0]?.lower === ',' && !office.some((t) => ROLES.has(t.lower))
  const [before, behind] = [
    text.slice(Math.max(0, country.start - FRONT), country.start),
    text.slice(country.end, start),
  ]
  if (LOCAL.test(before) && LOCAL_OFFICE.test(behind)) return country.codes
  if (MINISTRY_IN.test(before) && ITS_OFFICIAL.test(behind)) return country.codes
  if (COUNTERPARTS.test(before) && behind === ', ') return country.codes
  return telling && !isApart && between.every(isPart) ? country.codes : []
}

/** "**In Managua, the deputy foreign minister**, X". */
const LOCAL = /(?:^|[.:”"]\s)In $/m
const LOCAL_OFFICE =
  /^, (?:the (?:[a-z]+ ){0,4}(?:minister|president|premier|secretary|spokes\w+|chancellor), |(?:[A-Z][a-z]+ ){0,3}(?:Minister|President|Premier|Secretary|Chancellor) )$/
/** "**The ministry in Brussels** confirmed it. A spokesman for Foreign Minister X". */
const MINISTRY_IN = /\b[Tt]he (?:foreign )?(?:ministry|government|presidency) in $/
const ITS_OFFICIAL =
  /^ [^.]*\. An? (?:[a-z]+ )?(?:spokes\w+|aide|adviser|official) (?:for|to|of) (?:[A-Z][a-z]+ ){0,3}(?:Minister|President|Premier|Secretary|Chancellor) $/

/** "His counterparts **from Türkiye**, X, **and Cyprus**, Y". */
const COUNTERPARTS = /\b(?:counterparts?|colleagues?) (?:from|of|in) (?:[^.;]{0,60}, (?:and )?)?$/

/** "X of Norway", "X, the Norwegian foreign minister", "X, foreign minister of Norway". */
function codesBehind(text: string, { end }: Span, countries: readonly CountryMention[]): readonly string[] {
  const [country] = countries
  if (country && OFFICE_IN.test(text.slice(end, country.start))) return country.codes
  const [before, ...rest] = countries.filter((c) => IS_MINISTER_OF.test(text.slice(end, c.start)))
  if (before && rest.length === 0) return before.codes
  const link =
    /^(?:\s*\([^)]*\))?,?\s+(?:of|from)\s+(?:[Tt]he\s+)?|^,\s+(?!and\b)(?:the\s+|his\s+|her\s+)?/.exec(
      text.slice(end, end + 40),
    )
  if (!country || !link) return []
  const between = tokenize(text, end + link[0].length, country.start)
  if (between.length === 0)
    return /\b(?:of|from)\b/.test(link[0]) || roleFollows(text, country.end) ? country.codes : []
  const isRole =
    link[0].startsWith(',') && between.some((t) => ROLES.has(t.lower)) && between.every(isRolePart)
  return isRole ? country.codes : []
}

/** "X, **Minister of Foreign Affairs and East African Cooperation of the United Republic of** Tanzania". */
const IS_MINISTER_OF =
  /^, (?:the )?(?:[A-Z]\w+ )*(?:Minister|Secretary)(?: of State)? (?:of|for) [A-Z]\w+(?:(?:,| and)? [A-Z]\w+)*,? of (?:the )?(?:[A-Z][a-z]+ (?:[A-Z][a-z]+ )?of )?$/
/** "X**'s office in** Bogotá". */
const OFFICE_IN = /^['’]s (?:office|ministry|government|spokes\w+|staff) in $/

const isRolePart = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isOfficeWord(token.lower) ||
    HONORIFICS.has(token.lower) ||
    /^(?:,|'s|’s|-|of|for|the|newly|elected|re-elected|designate|his|her|its|republic|colleague|host)$/.test(
      token.lower,
    ))

function roleFollows(text: string, at: number): boolean {
  if (/^ (?:colleague|counterpart|opposite number)\b/.test(text.slice(at, at + 24))) return true
  const rest = tokenize(text, at, Math.min(text.length, at + 60)).slice(0, 5)
  // "…, Turkey by special envoy Y": the role is another's.
  if (rest[0]?.lower === 'by') return false
  const end = rest.findIndex((t) => t.kind === 'mark')
  const told = rest.slice(0, end < 0 ? rest.length : end)
  const role = told.findLast((t) => ROLES.has(t.lower))
  // "Artamonov, Mali's foreign minister **discuss** fuel", a headline: two people.
  return role !== undefined && !HEADLINE_VERB.test(text.slice(role.end))
}

/** What two do, in a headline. */
const HEADLINE_VERB = /^ (?:discuss|meet|talk|speak|agree|hold|sign|call|confer|exchange|vow|pledge|urge)\b/

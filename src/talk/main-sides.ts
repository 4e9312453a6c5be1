import type { Article } from '../library/article.ts'
import { countryName, findCountries } from '../library/countries.ts'
import type { Names } from '../library/names.ts'
import { type Parties, type Party, sameParty, samePlayer } from './parties.ts'
import { isSpokesman } from './spokesmen.ts'
import type { TalkMention } from './talk-mention.ts'

/**
 * The two sides an article is about: those of the first talk that it gives two for, or else the two officials of
 * different countries it names most, or else its two countries.
 */
export function mainSides(
  article: Article,
  names: Names,
  mentions: readonly TalkMention[],
  parties: Parties,
): readonly Party[] {
  const told = mentions.find((m) => m.sides.length > 1 && !m.planned && m.order === null)
  const lead = leadPair(article, names, parties) ?? officesOfTwo(article, parties)
  const isBeside = told?.tied && told.evidence.paragraph > NEWS_PARAGRAPHS
  if (told && !isBeside && (lead === null || told.evidence.paragraph <= lead.paragraph)) return told.sides
  if (lead) return lead.sides
  const count = new Map<Party, number>()
  const countries = new Map<string, Party>()
  for (const { party: named, end } of parties.sidesIn(article, names, {
    start: 0,
    end: article.text.length,
  })) {
    // Who speaks for a country stands for it; a country is one party, wherever it is named.
    const spoken = tellsOnly(named, names) ? countryOf(named, parties) : named
    const party = spoken.person === null ? (countries.get(spoken.name) ?? spoken) : spoken
    countries.set(party.name, party)
    // Who only takes turns in a transcript is no side: "MS HUTCHCROFT: …".
    // "Ghana, **which hosted** the meeting".
    const isHost = HOSTS.test(article.text.slice(end))
    if (article.text[end] !== ':' && !isHost) count.set(party, (count.get(party) ?? 0) + 1)
  }
  const weight = (p: Party): number => weightOf(p, names, count.get(p) ?? 0)
  const ranked = [...count]
    .filter(([party]) => weight(party) > 0)
    .sort((a, b) => weight(b[0]) - weight(a[0]) || b[1] - a[1])
    .map(([party]) => party)
  const [first] = ranked
  const isOfficial = (p: Party | undefined): boolean => !!p && p.person !== null && p.countries.size > 0
  const second = ranked.find((p) => first && !sameParty(p, first))
  if (told && isBeside && !(isOfficial(first) && isOfficial(second))) return told.sides
  if (!first || !second) return []
  // Who is named may only tell of it, where "the foreign ministers of the two countries" talked.
  return OF_BOTH.test(article.text)
    ? [countryOf(first, parties), countryOf(second, parties)]
    : [first, second]
}

/** How likely it is that a party named so often is one of those who talk; 0 for who only tells of it. */
function weightOf({ person, countries }: Party, names: Names, times: number): number {
  if (person === null) return countries.size > 0 ? 1 : 0
  const role = roleOf(person, names)
  if (TELLS_ONLY.test(role) || isSpokesman(names, person)) return 0
  if (countries.size > 0) return 3
  if (OFFICIAL.test(role)) return 2
  return role !== '' || times > 1 ? 0.5 : 0
}

const roleOf = (person: string, { people }: Names): string =>
  people.find((p) => p.name === person)?.roles.join(' ') ?? ''

/** Whether somebody only speaks for others. */
const tellsOnly = ({ person }: Party, names: Names): boolean =>
  person !== null && (/\bspokes/.test(roleOf(person, names)) || isSpokesman(names, person))

/** Those who speak for others, and those who stay at home. */
const TELLS_ONLY =
  /\bspokes|\b(?:speaker|press|media|communications|aide|advis[eo]r|senator|mayor|governor|opposition|lawmaker|professor|party leader)\b|\bdeputy\b(?!.*\bminister)|\boffice$|\bchief of staff\b/

/** The two people whom the first paragraph joins, each of another country: "X of Kenya and her Danish counterpart, Y, discussed". */
function leadPair(
  article: Article,
  names: Names,
  parties: Parties,
): { readonly sides: readonly Party[]; readonly paragraph: number } | null {
  const at = article.paragraphs.findIndex(({ start, end }) => end - start >= SHORTEST_LEAD)
  const lead = article.paragraphs[at]
  if (!lead) return null
  const people = parties.sidesIn(article, names, lead).filter(({ party }) => party.person !== null)
  const [one, other, ...more] = people.filter(
    (s, i) => people.findIndex((p) => p.party.person === s.party.person) === i,
  )
  // "Vaitiekaitė has assured **her Indonesian counterpart** that".
  const counterpart = parties
    .sidesIn(article, names, lead)
    .find(({ party, end }) => party.person === null && COUNTERPART.test(article.text.slice(end)))
  if (one && !other && counterpart && !samePlayer(one.party, counterpart.party))
    return { sides: [one.party, counterpart.party], paragraph: at + 1 }
  const isPair =
    one && other && more.length === 0 && one.party.countries.size > 0 && other.party.countries.size > 0
  if (!isPair || samePlayer(one.party, other.party)) return null
  return /\b(?:and|with)\b/.test(article.text.slice(one.end, other.start))
    ? { sides: [one.party, other.party], paragraph: at + 1 }
    : null
}

/** The two countries whose ministers or presidents the first paragraph names together: "the foreign ministers of Kosovo and Montenegro". */
function officesOfTwo(
  { text, paragraphs }: Article,
  parties: Parties,
): { readonly sides: readonly Party[]; readonly paragraph: number } | null {
  const at = paragraphs.findIndex((p) => p.role === 'text' && p.end - p.start >= SHORTEST_LEAD)
  const lead = paragraphs[at]
  if (!lead) return null
  const countries = findCountries(text, lead.start, lead.end)
  const second = countries.findIndex((country, i) => {
    const first = countries[i - 1]
    return (
      first !== undefined &&
      /^ and (?:the )?$/.test(text.slice(first.end, country.start)) &&
      OFFICES_OF.test(text.slice(lead.start, first.start))
    )
  })
  const sides = [countries[second - 1], countries[second]].flatMap((c) => {
    const name = c?.codes.length === 1 ? countryName(c.codes[0] ?? '') : null
    return name ? [parties.partyOf(name)] : []
  })
  return sides.length === 2 ? { sides, paragraph: at + 1 } : null
}
const OFFICES_OF = /\b(?:ministers|presidents|leaders|premiers|secretaries|chancellors) of (?:the )?$/

const HOSTS = /^, (?:which|who) (?:is |was |has |had )?host(?:s|ed|ing)\b|^, the host\b/
const COUNTERPART = /^ (?:[a-z]+ )?(?:counterpart|colleague|opposite number)(?! ?,? \p{Lu})/u

/** "Briefed him on the peace talks with Azerbaijan", further down than so many paragraphs: others than those of the news. */
const NEWS_PARAGRAPHS = 3

/** Those who talk with one another: a farmer does not. */
const OFFICIAL =
  /\b(?:minister|president|premier|chancellor|king|queen|emir|sultan|prince|princess|secretary|ambassador|envoy|charg\S+|commissioner|chief|head|general|commander|negotiator|representative|counsel\S*|director|excellency|majesty|highness|m[rs]s?|dr|sheikh|dame|sir|leader|speaker|adviser|advisor|official|taoiseach|emperor|governor)\b/
/** A shorter paragraph is a headline or a line of a letterhead. */
const SHORTEST_LEAD = 80

const OF_BOTH =
  /\b(?:ministers|presidents|leaders|premiers|secretaries) of (?:the two|both) countries\b|\bthe two countries['’] [a-z ]{0,20}(?:ministers|presidents|leaders)\b/i

/** The country that somebody stands for, when it is one. */
function countryOf(party: Party, parties: Parties): Party {
  const [code, ...others] = party.countries
  const name = code && others.length === 0 ? countryName(code) : null
  return name ? parties.partyOf(name) : party
}

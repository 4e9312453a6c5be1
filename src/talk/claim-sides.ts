import type { Article } from '../library/article.ts'
import { countryName } from '../library/countries.ts'
import type { Draft } from './draft.ts'
import type { FoundClaim } from './found-claim.ts'
import { type Parties, type Party, sameParty, samePlayer } from './parties.ts'
import type { TalkMention } from './talk-mention.ts'

/** A ministry of which nobody says whose it is, is that of the place the article is written in. */
export function atHome(parties: Parties, article: Article, name: string): Party {
  const party = parties.partyOf(name)
  const [home, ...others] = parties.homeOf(article)
  return home && others.length === 0 && party.countries.size === 0 && MINISTRY.test(name)
    ? { ...party, name: `${name} of ${countryName(home) ?? home}`, countries: new Set([home]) }
    : party
}

const MINISTRY =
  /^(?:the )?(?:(?:Federal |Transitional |Provisional )?Government|Presidency|Ministry|Ministry of \w+(?: Affairs)?|Foreign (?:Ministry|Office)(?: of the (?:[A-Z][a-z]+ )?(?:Republic|Kingdom|State|Federation|Union))?|Department of (?:State|(?:Foreign|External) Affairs))$/i

/** A country, where one side is a person of whom nobody tells the country; such a person, where one side is a country. */
export function isUnknownSide(draft: Draft, party: Party): boolean {
  const isNobodys = (p: Party): boolean => p.person !== null && p.countries.size === 0
  if (party.person === null) return party.countries.size > 0 && draft.sides.some(isNobodys)
  return isNobodys(party) && draft.sides.some((s) => s.person === null && s.countries.size > 0)
}

/** Whether a party may be one of a talk's: it is one of them, or nothing tells whose some side is. */
export function canBeOf(draft: Draft, party: Party, isPersonal = false): boolean {
  // "She had also heard from her Emirati colleague, who **telephoned**": not the ambassador whom she summoned. "She was
  // **invited** by the Portuguese president": not by the prime minister whom she met.
  const own = draft.sides.filter((side) => sameParty(side, party))
  if (
    isPersonal &&
    party.person !== null &&
    own.length > 0 &&
    own.every((side) => side.person !== null && !samePlayer(side, party))
  )
    return false
  if (/^(?:both|the two|two)\b/i.test(party.name)) return true
  // Whoever convenes a summit of many is one of them, or their host.
  if (draft.kind === 'summit' && draft.sides.length === 0) return true
  if (own.length > 0) return true
  // One side calls the other by a name of its own.
  if (party.countries.size === 0 && party.person === null && /\bside$/.test(party.name)) return true
  return (
    draft.sides.some((side) => side.countries.size === 0 && side.words.size === 0) &&
    party.person === null &&
    (party.countries.size > 0 || OFFICIAL.test(party.name))
  )
}

const OFFICIAL =
  /\b(?:sides?|ministry|government|embassy|presidency|delegation|administration|palace|office|council|commission|secretariat)\b/i

/**
 * Whom "the **former goalkeeper** got hold of Holder" means, in a talk of two: not the one whom the sentence names beside
 * such a description.
 */
export function describedSide(
  { initiator }: FoundClaim,
  draft: Draft,
  mention: TalkMention | undefined,
): Party | undefined {
  if (!DESCRIPTION.test(initiator) || draft.sides.length !== 2 || mention?.sides.length !== 1)
    return undefined
  const [beside] = mention.sides
  const others = draft.sides.filter((side) => beside && !samePlayer(side, beside))
  return others.length === 1 ? others[0] : undefined
}

/** "At the initiative of **the Prime Minister**", in a note of his office: the one side of the talk that holds it. */
export function officeHolder(
  { initiator }: FoundClaim,
  draft: Draft,
  { people }: Parties,
): Party | undefined {
  const office = OFFICE.exec(initiator)?.[1]?.toLowerCase()
  if (office === undefined) return undefined
  const [holder, ...others] = draft.sides.filter(({ person }) =>
    people.some((p) => p.name === person && p.roles.some((role) => role.endsWith(office))),
  )
  return others.length === 0 ? holder : undefined
}

const OFFICE = /^(?:the )?((?:prime|foreign) minister|president|chancellor|premier|king|queen|emir|sultan)$/i

const DESCRIPTION =
  /^(?:head|leader) of (?:the|a) (?:[a-z]+ )?(?:government|state)$|^(?:former|ex-|one-time|onetime|erstwhile|\d+-year-old)\b|^(?!.*\p{Lu})[a-z ]+(?:or|er|ist|man|woman|ian)$/u

/**
 * The side that is the speaker's, or the other. Where nobody tells whose he is, the side without a country is his: an
 * article does not introduce its own minister.
 */
export function sideMeant(
  { sides }: Draft,
  relative: 'own' | 'other',
  isOwn: (side: Party) => boolean,
): Party | undefined {
  const own = sides.find(isOwn)
  if (own) return relative === 'own' ? own : sides.find((s) => !isOwn(s))
  const [foreign, ...others] = sides.filter((s) => s.countries.size > 0)
  if (sides.length !== 2 || others.length > 0) return undefined
  return relative === 'other' ? foreign : sides.find((s) => s !== foreign)
}

/** Who speaks for a ministry, and is given no name or, in a briefing, a surname only. */
export const SPOKES =
  /^(?:(?:the|an?) )?(?:(?:government|ministry) )?(?:spokes\w+|press secretary|ministry)$|^M(?:r|s|rs|iss)\.? /i

import type { Article } from '../library/article.ts'
import { countryName, findCountries } from '../library/countries.ts'
import { isNo } from './claim-context.ts'
import { SPOKES, sideMeant } from './claim-sides.ts'
import type { Draft } from './draft.ts'
import type { FoundClaim } from './found-claim.ts'
import { type Party, sameParty, samePlayer } from './parties.ts'
import type { Claim, Evidence } from './talk.ts'

/**
 * A shorter sentence says little without the one behind it, "We did.", or in front, when it only ends a quotation: "He
 * called me.". What a "No." leads in says little without that.
 */
const SHORT = 40
const ENDS_QUOTATION = /^[^"“”]*["”]$/

/** "**We did.** The minister asked for it." */
const DID = /^["“]?(?:We|They|He|She) did\.$/

export function evidenceOf({ file, text, sentences }: Article, { sentence }: FoundClaim): Evidence {
  const { start, end, paragraph } = sentence
  const at = sentences.findIndex((s) => s.start === start)
  const [previous, next] = [sentences[at - 1], sentences[at + 1]]
  const words = text.slice(start, end)
  // "CHIEF CABINET SECRETARY AMAMIYA: That would be us."
  const isShort = words.replace(/^[\p{Lu} .'’-]{2,60}: /u, '').length < SHORT
  // "“The minister invited me. I have the letter …”": a quotation that goes on.
  const isClosed = /”/.test(words) || (words.includes('"') && words.split('"').length % 2 === 1)
  const isLedIn =
    previous?.paragraph === paragraph &&
    (isNo(text.slice(previous.start, previous.end)) ||
      DID.test(text.slice(previous.start, previous.end)) ||
      (isShort && ENDS_QUOTATION.test(words)))
  return {
    file,
    paragraph,
    start: isLedIn ? previous.start : start,
    end: isShort && !isClosed && next?.paragraph === paragraph ? next.end : end,
  }
}

/** "At the joint initiative of **Tirana and Baku**": the two who talked. */
const areBoth = ({ sides }: Draft, named: string): boolean =>
  sides.length === 2 &&
  / and /.test(named) &&
  sides.every(
    ({ person, countries }) =>
      (person !== null && named.includes(person.split(' ').at(-1) ?? person)) ||
      findCountries(named).some(({ codes }) => codes.some((code) => countries.has(code))),
  )

/** "Our side" is the speaker's, "their president" the other one: the country that takes part, or its person. */
export function toClaim(
  claim: FoundClaim,
  draft: Draft,
  party: Party,
  evidence: Evidence,
  home: readonly string[],
): Claim | null {
  const { claimedBy, denied, withdrawn, corrects, relative } = claim
  // Who has a name and no country, or is a ministry's spokesman, speaks for that of the place the article is written in.
  const isNamed = party.person !== null || /^\p{Lu}/u.test(party.name)
  const isOwn = (s: Party): boolean =>
    party.countries.size === 0 && (isNamed || SPOKES.test(party.name))
      ? samePlayer(s, party) || home.some((code) => s.countries.has(code))
      : sameParty(s, party)
  const side = relative === null ? undefined : sideMeant(draft, relative, isOwn)
  if (relative !== null && !side) return null
  const [code] = side && relative === 'own' && !samePlayer(side, party) ? side.countries : []
  const named = (code && countryName(code)) ?? side?.name ?? party.name
  const initiator = areBoth(draft, named) ? 'both sides' : named
  return { initiator, claimedBy, denied, withdrawn, ...(corrects && { corrects }), evidence }
}

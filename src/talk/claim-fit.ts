import type { Article } from '../library/article.ts'
import { findCountries } from '../library/countries.ts'
import { compatible, type Draft, type Placed, takesPart } from './draft.ts'
import type { FoundClaim } from './found-claim.ts'
import { type Party, sameParty, samePlayer } from './parties.ts'
import type { TalkMention } from './talk-mention.ts'

/** Whether a claim can be about a known talk, and whom of its sides it means. */

/** "She rang **the president of Costa Rica**", whose minister she is: not the other side. */
export function callsHome({ text }: Article, { span, kinds }: FoundClaim, { countries }: Party): boolean {
  const office = kinds?.includes('phone call') ? OFFICE_OF.exec(text.slice(span.end, span.end + 80)) : null
  return office !== null && findCountries(office[0]).some((c) => c.codes.some((code) => countries.has(code)))
}

const OFFICE_OF =
  /^ (?:the|his|her) (?:[a-z]+ )?(?:president|minister|premier|chancellor|king|emir) of (?:the )?[A-Z]\w+(?: [A-Z]\w+)*/

/** Whoever invites, invites to a visit before all. */
export const isInvitation = ({ kinds }: FoundClaim): boolean => kinds?.[0] === 'visit'

/** "They spoke last night", and nothing tells of a place: nobody is invited to that. */
export const isSpoken = ({ kind, mentions }: Draft): boolean =>
  kind === 'talks' &&
  mentions.every(({ words }) =>
    /\b(?:spoke|spoken|speaks?|talked|conversations?|contacts?|in touch)\b/i.test(words),
  )

/** The visit of a talk's sides, where the article speaks of one. */
export const visitOf = (
  talk: Draft | null,
  { file }: Article,
  drafts: readonly Draft[],
): Draft | undefined =>
  talk === null
    ? undefined
    : drafts.find(
        (d) =>
          d.kind === 'visit' &&
          !d.planned &&
          d.lastIn.has(file) &&
          d.sides.length > 1 &&
          d.sides.every((side) => takesPart(talk, side)),
      )

/** "We made the call **to Palikir**": of two sides the one that the speaker's own called. */
export function reachedSide(
  { sides }: Draft,
  caller: Party,
  mention: TalkMention | undefined,
): Party | undefined {
  const [called, ...others] = mention?.sides ?? []
  return called && others.length === 0 && sides.length === 2 && !sameParty(called, caller)
    ? sides.find((side) => samePlayer(side, called))
    : undefined
}

/**
 * "The Egyptians approached us about **a video call**", "they had been asking for **a conversation**": how the talk that the
 * article tells of came about.
 */
export function isItself(
  { text }: Article,
  { span }: FoundClaim,
  mention: TalkMention,
  draft?: Draft | null,
): boolean {
  const { definite, order, date, planned, elsewhere, sides } = mention
  const isNews = !definite && order === null && date === null && !planned && !elsewhere
  const isObject = mention.at >= span.start && mention.end <= span.end && !mention.verb
  return (
    isNews &&
    compatible(mention.kind, draft?.kind ?? mention.kind) &&
    (isObject || SOUGHT.test(text.slice(span.end, Math.max(span.end, mention.at)))) &&
    !!draft &&
    sides.every((side) => takesPart(draft, side))
  )
}

/** "The minister had telephoned her Swiss colleague": somebody takes part who does not in the known talk. */
export const hasStranger = ({ mention }: Placed, draft: Draft | null | undefined): boolean =>
  !!draft && mention.sides.some((side) => !takesPart(draft, side))

const SOUGHT = /^[^.;,]{0,40}\b(?:about|for|over)\s+(?:an?\s+)?(?:\w+\s+)?$/

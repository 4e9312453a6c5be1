import type { Article } from '../library/article.ts'
import { daysDiffer } from '../library/dates.ts'
import type { Names } from '../library/names.ts'
import { callsHome, isInvitation, isSpoken, reachedSide, visitOf } from './claim-fit.ts'
import { atHome, canBeOf, describedSide, isUnknownSide, officeHolder } from './claim-sides.ts'
import { isOfOtherYear, isOtherTime, THAT_TIME } from './claim-time.ts'
import { compatible, type Draft, openDraft, type Placed, takesPart } from './draft.ts'
import { isOfEnvoy, reachesEnvoy } from './envoys.ts'
import type { FoundClaim } from './found-claim.ts'
import { homeAt } from './home.ts'
import { isObject } from './mention-sides.ts'
import { nearestTalk } from './nearest-talk.ts'
import { ordinalOf } from './ordinals.ts'
import { type Parties, type Party, sameParty, samePlayer } from './parties.ts'
import { isNear } from './place-mention.ts'
import type { Claim } from './talk.ts'
import { TALK_OBJECT } from './talk-words.ts'
import type { Told } from './told.ts'
import { evidenceOf, toClaim } from './told-claim.ts'

/** "The session was convened by": a sentence that names the talk by a word that no table of mentions holds. */
const NAMES_TALK = new RegExp(
  `\\b(?:the|this|that|their|both) (?:[\\w-]+ ){0,2}(?:${TALK_OBJECT})\\b|\\bthey (?:had )?(?:spoke|spoken|met|talked|come|came|travelled)\\b|\\b(?:both|the two) (?:capitals|camps|sides|parties|governments|delegations)\\b|\\b(?:were|was|been) (?:brought|got|put|called) (?:together|to|on|into|in touch)\\b|\\b(?:both|the two)(?: [a-z]+)? to [A-Z]|\\bboth (?:[a-z]+ )?(?:had )?(?:been |were )?invited\\b|\\bline between\\b|\\bconnected (?:them|the two|both|the pair)\\b|\\b(?:both|the two|them)(?: of them)? (?:on|onto|to|into|around) (?:the|one|the same)\\b|\\b(?:both|the two|them)(?: [a-z]+)? (?:into|to) (?:coming|come|meet|meeting|talk|talking|sit|sitting)\\b|\\binvited (?:both|the two) [a-z]+|\\bin touch with each other\\b|\\b(?:one|the same) (?:line|table)\\b|^[Tt]he (?:idea|initiative|suggestion|proposal|impulse|impetus)(?: for (?:it|this|that))? (?:had )?(?:c[ao]me from|was that of|was [A-Z])`,
  'i',
)

/** What the rules say of a claim: the talk it is about, that it is about something beside all talks, or nothing. */
export type Ruling = Draft | 'beside' | null

/**
 * Gives a claim to the talk named nearest in its sentence, or to the one the article spoke of last.
 * @returns null where neither is one that the claim can be about
 */
export function bind(told: Told, claim: FoundClaim, drafts: Draft[], parties: Parties): Ruling {
  const { article, names, placed, main } = told
  const { start, end } = claim.sentence
  const { here: nearestHere, own, last, about: near } = nearestTalk(article, placed, claim)
  const described = near?.draft
    ? (describedSide(claim, near.draft, nearestHere?.mention) ?? officeHolder(claim, near.draft, parties))
    : undefined
  const party = described ?? atHome(parties, article, claim.initiator)
  const isTold = placed.some((p) => p.draft && !p.draft.planned)
  const isBetween = main.some((side) => samePlayer(side, party))
  const isElsewhere = last !== undefined && near === undefined
  const reachedOne = reachedBy(article, names, claim, parties)
  const ofBoth = isElsewhere ? undefined : draftOfBoth(claim, near?.draft, party, reachedOne, drafts)
  if (!ofBoth && near?.draft && isStranger(near.draft, reachedOne)) return 'beside'
  if (near?.draft && reachesEnvoy(article, claim) && !isOfEnvoy(near.draft, parties)) return 'beside'
  // "A meeting is planned for next week. **It** goes back to a proposal by".
  const words = article.text.slice(claim.span.start, claim.span.end)
  const pointsAtIt = /^(?:It|That|This)\b/.test(article.text.slice(start, end)) || / it$/.test(words)
  if (!own && near?.draft?.planned && pointsAtIt) return 'beside'
  if (!own?.draft?.planned && isOfVisitToCome(article, placed, claim)) return 'beside'
  const found =
    ofBoth ??
    near?.draft ??
    (isTold || own || last || !isBetween ? null : newDraft(claim, main, drafts, article.file))
  const draft = (isInvitation(claim) && found?.kind !== 'visit' && visitOf(found, article, drafts)) || found
  const named = own !== undefined || NAMES_TALK.test(article.text.slice(start, end))
  const isPersonal =
    (claim.kinds?.includes('phone call') ?? false) || isInvitation(claim) || /\binvited\b/.test(words)
  // "Dechamps, **who was in the capital at** the invitation of a bank": why he was there, not why they met.
  const isThere = IS_THERE.test(article.text.slice(start, claim.span.start))
  if (draft && isThere && claim.relative === null && !canBeOf(draft, party, true)) return 'beside'
  if (!draft || !(claim.relative !== null || canBeOf(draft, party, isPersonal) || (claim.outsiders && named)))
    return null
  if (callsHome(article, claim, party) || isOfOtherYear(article, claim, draft)) return 'beside'
  const bound = claimFor(told, claim, draft, parties)
  if (!bound) return null
  draft.claims.push(bound)
  return draft
}

/** A claim as one about a talk, with the side that it means; null where it can mean none of that talk. */
export function claimFor(told: Told, claim: FoundClaim, draft: Draft, parties: Parties): Claim | null {
  const { article, placed } = told
  const mention = nearestTalk(article, placed, claim).here?.mention
  const party =
    describedSide(claim, draft, mention) ??
    officeHolder(claim, draft, parties) ??
    atHome(parties, article, claim.initiator)
  const reached = claim.relative === 'own' ? reachedSide(draft, party, mention) : undefined
  return toClaim(
    reached ? { ...claim, relative: 'other' } : claim,
    draft,
    reached ?? party,
    evidenceOf(article, claim),
    homeOfClaim(article, claim, parties),
  )
}

/**
 * Gives a claim that nothing in its sentence binds to the one talk of the article that can be meant: the initiator is one
 * of its sides, or, where no other claim stands, may stand for a side of which too little is known.
 * @returns null where there is no such talk
 */
export function adopt(told: Told, claim: FoundClaim, drafts: readonly Draft[], parties: Parties): Ruling {
  const { article, placed, main } = told
  const { start, end } = claim.sentence
  const party = atHome(parties, article, claim.initiator)
  // The sentence may speak of a talk with somebody else, or of one on another day.
  const here = placed.filter((p) => p.mention.at >= start && p.mention.at < end)
  // "In June the defence ministers held talks. X had prompted **those talks**."
  const ofUnknown = here.some((p) => {
    const before = placed[placed.indexOf(p) - 1]
    return (
      p.draft === null && p.mention.definite && before?.draft === null && isNear(before.mention, p.mention)
    )
  })
  // "Y, who had made **that call**": the one that the sentence before tells of, which is none of the known ones.
  const isThat = THAT_TALK.test(article.text.slice(claim.span.start, end))
  if (ofUnknown || (isThat && here.every((p) => p.draft === null))) return null
  const isOther = (draft: Draft): boolean =>
    here.some(
      ({ mention }) =>
        mention.order !== null ||
        mention.planned ||
        mention.elsewhere ||
        !compatible(mention.kind, draft.kind) ||
        (mention.verb &&
          mention.sides.some(
            (side) => side.person !== null && !takesPart(draft, side) && !isUnknownSide(draft, side),
          )) ||
        (!mention.definite && !/^,? (?:which|that)\b/.test(article.text.slice(mention.end, end))) ||
        daysDiffer(mention.date, draft.date) ||
        !mention.sides.every((side) => takesPart(draft, side) || isUnknownSide(draft, side)),
    )
  // An article that names no talk may still be about the one of its two people.
  const isOfBoth = (d: Draft): boolean =>
    placed.every((p) => p.draft === null || p.draft.order === 'earlier') &&
    main.length > 1 &&
    main.every((side) => takesPart(d, side))
  // "It was X that suggested the video link": an article that tells of their telephone call only.
  const { kinds } = claim
  const isToldHere = placed.some((p) => p.draft && kinds?.includes(p.draft.kind))
  const isOfKind = (d: Draft): boolean =>
    kinds !== null &&
    !isToldHere &&
    d.kind !== 'talks' &&
    kinds.includes(d.kind) &&
    main.length > 1 &&
    main.every((side) => takesPart(d, side))
  const open = drafts.filter(
    (d) =>
      (d.lastIn.has(article.file) || isOfBoth(d) || isOfKind(d)) &&
      d.sides.length > 1 &&
      !d.planned &&
      !(isInvitation(claim) && isSpoken(d)) &&
      !isOther(d) &&
      (claim.kinds === null || d.kind === 'talks' || claim.kinds.includes(d.kind)) &&
      (claim.relative !== null || canBeOf(d, party) || isUnknownSide(d, party)),
  )
  // What an article only looks back on comes after its news; an invitation is to a visit.
  const visits = isInvitation(claim) ? open.filter((d) => d.kind === 'visit') : []
  const news = visits.length > 0 ? visits : open.filter((d) => d.order !== 'earlier')
  const [only, ...others] = news.length > 0 ? news : open
  if (ANOTHER.test(article.text.slice(claim.span.start, claim.span.end))) return null
  const sentence = article.text.slice(start, end)
  // "**The second, in Oruro,** came about at the request of", where the talk is the third.
  const ordinal = ordinalOf(/^The (\w+)(?=,| (?:one|round|session)\b)/.exec(sentence)?.[0] ?? '', true)
  if (ordinal !== null && only?.ordinal !== ordinal) return null
  if (THAT_TIME.test(sentence) || OTHER_MATTER.test(sentence) || /^an? /i.test(claim.initiator)) return null
  const isOpen = !only?.claims.some((c) => !c.denied && !c.withdrawn)
  // What contradicts another claim must name a side itself.
  if (!only || others.length > 0 || isOtherTime(article, claim, only) || !(isOpen || takesPart(only, party)))
    return null
  const bound = claimFor(told, claim, only, parties)
  if (!bound) return null
  only.claims.push(bound)
  return only
}

/** "In May. **That visit** is at the invitation of X", "Y is to visit Bergen. **X invited him** on Thursday". */
function isOfVisitToCome(
  { text }: Article,
  placed: readonly Placed[],
  { sentence, span }: FoundClaim,
): boolean {
  const last = placed.findLast(({ mention }) => mention.at < span.start)?.mention
  if (last?.kind !== 'visit' || last.evidence.paragraph !== sentence.paragraph) return false
  const words = text.slice(sentence.start, sentence.end)
  const isThat = last.at >= sentence.start && /^(?:\p{Lu}[^:]{0,30}: )?That visit is\b/u.test(words)
  const isBefore = last.planned && last.at < sentence.start && sentence.start - last.evidence.end < 3
  return isThat || (isBefore && /\binvited (?:him|her|them)\b/.test(words))
}

const IS_THERE = /, who (?:is|was|were|had been) (?:in|visiting|staying in) [^,;.]* $/

const THAT_TALK = /^[^.;,]{0,60}\bthat (?:[a-z]+ )?(?:call|conversation|meeting|visit|talk|round)\b/

/** The country in which a claim is made: that of its entry on a live page, or of its article. */
const homeOfClaim = (article: Article, { sentence }: FoundClaim, parties: Parties): readonly string[] =>
  homeAt(article, sentence) ?? parties.homeOf(article)

/** How far behind the words of a claim, in characters, the one stands who is rung up or summoned. */
const REACHED = 60

/** Whom somebody rang up, summoned or invited: "X had summoned **Y**". */
export function reachedBy(
  article: Article,
  names: Names,
  { kinds, relative, span, sentence }: FoundClaim,
  parties: Parties,
): Party | undefined {
  // "Were invited by Anders Berg, **the Swedish** secretary": behind a "by" stands who he is.
  const words = article.text.slice(span.start, span.end)
  if (kinds === null || relative !== null || / by\b/.test(words) || /^(?:at|on|upon|following) /i.test(words))
    return undefined
  const behind = { start: span.end, end: Math.min(sentence.end, span.end + REACHED) }
  const [first] = parties.sidesIn(article, names, behind)
  return first && isObject(article.text.slice(span.end, first.start)) ? first.party : undefined
}

/** "Kobakhia tracked down **his Armenian colleague**": somebody of a country that has no part in a talk. */
const isStranger = (draft: Draft, reached: Party | undefined): boolean =>
  reached !== undefined &&
  reached.countries.size > 0 &&
  draft.sides.every(
    (side) => side.countries.size > 0 && !samePlayer(side, reached) && !sameParty(side, reached),
  )

/** The one talk of whoever initiated and whom that reached, where the talk spoken of is not theirs. */
function draftOfBoth(
  { kinds }: FoundClaim,
  near: Draft | null | undefined,
  party: Party,
  reached: Party | undefined,
  drafts: readonly Draft[],
): Draft | undefined {
  if (!reached || samePlayer(reached, party) || (near && takesPart(near, reached))) return undefined
  const [only, ...others] = drafts.filter(
    (d) =>
      !d.planned &&
      d.order !== 'earlier' &&
      (kinds === null || d.kind === 'talks' || kinds.includes(d.kind)) &&
      takesPart(d, party) &&
      takesPart(d, reached),
  )
  return others.length === 0 ? only : undefined
}

/** What is told of another time, or is still to come. */
const OTHER_MATTER =
  /^(?:Earlier|Last|In [A-Z]\w+|Before|Previously|A (?:day|week|month|year))\b|\bwill (?:meet|be held|convene|take place)\b|\b(?:meet|speak|talk|met) again\b/

/** "Asked for a second session on fish". */
const ANOTHER = /\b(?:another|further|new|next|(?:an?|the) (?:second|third))\s+(?:[\w-]+\s+)?\w+$/i

/** The talk of an article that tells who called but names no talk: that of its two sides. */
function newDraft(
  { kinds }: FoundClaim,
  sides: readonly Party[],
  drafts: Draft[],
  file: string,
): Draft | null {
  if (sides.length < 2) return null
  const kind = kinds?.[0] ?? 'talks'
  const known = drafts.find(
    (d) =>
      !d.planned &&
      d.order !== 'earlier' &&
      compatible(d.kind, kind) &&
      sides.some((side) => takesPart(d, side)) &&
      sides.every((side) => takesPart(d, side) || isUnknownSide(d, side)),
  )
  if (known) return known
  const told = { date: null, written: null, planned: false, place: null, order: null, ordinal: null }
  const draft = openDraft({ sides: [...sides], lastIn: new Map([[file, 0]]), words: kind, kind, ...told })
  drafts.push(draft)
  return draft
}

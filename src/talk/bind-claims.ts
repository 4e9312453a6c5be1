import type { Article, Span } from '../library/article.ts'
import { daysDiffer, resolveDay } from '../library/dates.ts'
import type { Names } from '../library/names.ts'
import { isElliptic } from './claim-context.ts'
import {
  callsHome,
  contradictsItself,
  hasStranger,
  isInvitation,
  isItself,
  isSpoken,
  reachedSide,
  visitOf,
} from './claim-fit.ts'
import { atHome, canBeOf, describedSide, isUnknownSide } from './claim-sides.ts'
import { isOfOtherYear, isOtherTime, THAT_TIME } from './claim-time.ts'
import { canName, compatible, type Draft, openDraft, type Placed, takesPart } from './draft.ts'
import type { FoundClaim } from './found-claim.ts'
import { isObject } from './mention-sides.ts'
import { ordinalOf } from './ordinals.ts'
import { type Parties, type Party, sameParty, samePlayer } from './parties.ts'
import { TALK_OBJECT } from './talk-words.ts'
import { evidenceOf, toClaim } from './told-claim.ts'

/** An article with the talks that its mentions have been given to, and the two sides it is about. */
export interface Told {
  readonly article: Article
  readonly names: Names
  readonly placed: readonly Placed[]
  readonly main: readonly Party[]
}

/** A talk is what a claim is about when its word stands this close to the claim's. */
const BESIDE = 60

/** Verbs whose object is an "it": the talk is named before. */
const IT_IS_BACK =
  /^[^.;,]{0,90}\b(?:set it up|(?:suggested|proposed|requested|asked for|wanted|sought|arranged|initiated) it)\b/

/** "The meeting, **their first since a telephone conversation in May,** had been suggested by": where it is no talk's own. */
const ASIDE = /^(?:The|Their|This|That) [^,;.]{3,60}, ([^;.]{3,120}?,) (?:had been|has been|was|were) /

function asideOf(sentence: string): Span | null {
  const match = ASIDE.exec(sentence)
  if (!match?.[1]) return null
  const start = sentence.indexOf(match[1])
  return { start, end: start + match[1].length }
}

/** Whether a talk is named in an aside that a claim stands behind. */
const isWithin = (aside: Span | null, at: number, claimEnd: number): boolean =>
  aside !== null && aside.start <= at && at < aside.end && claimEnd > aside.end

/** "The idea was Latvia's, **whereas** their call in May": what follows is another one. */
const CONTRAST = /\b(?:whereas|while)\b|;/

/** "The session was convened by": a sentence that names the talk by a word that no table of mentions holds. */
const NAMES_TALK = new RegExp(
  `\\b(?:the|this|that|their|both) (?:[\\w-]+ ){0,2}(?:${TALK_OBJECT})\\b|\\b(?:both|the two) (?:capitals|camps|sides|parties|governments|delegations)\\b|\\b(?:were|was|been) (?:brought|got|put|called) (?:together|to|on|into|in touch)\\b|\\bline between\\b|\\bconnected (?:them|the two|both|the pair)\\b|\\b(?:both|the two|them)(?: of them)? (?:on|onto|to|into|around) (?:the|one|the same)\\b|\\bin touch with each other\\b|\\b(?:one|the same) (?:line|table)\\b`,
  'i',
)

/**
 * Gives a claim to the talk named nearest in its sentence, or to the one the article spoke of last.
 * @returns whether there is such a talk, and the claim can be about it
 */
export function bind(
  { article, names, placed, main }: Told,
  claim: FoundClaim,
  drafts: Draft[],
  parties: Parties,
): boolean {
  const { start, end } = claim.sentence
  const evidence = evidenceOf(article, claim)
  const distance = (p: Placed): number =>
    p.mention.at < claim.span.end && p.mention.end > claim.span.start
      ? 0
      : Math.min(Math.abs(p.mention.at - claim.span.end), Math.abs(p.mention.end - claim.span.start))
  const isInvited =
    isInvitation(claim) || /\binvited\b/.test(article.text.slice(claim.span.start, claim.span.end))
  const fits = ({ draft, mention }: Placed): boolean => {
    const kind = draft?.kind ?? mention.kind
    if (draft && isInvited && isSpoken(draft)) return false
    return claim.kinds === null || kind === 'talks' || claim.kinds.includes(kind)
  }
  // "It was X who had set **it** up, after a meeting in May": the talk is the one of the sentence before.
  const isBack = IT_IS_BACK.test(article.text.slice(claim.span.start, end))
  const aside = asideOf(article.text.slice(start, end))
  const here = placed.filter(
    (p) =>
      !isWithin(aside, p.mention.at - start, claim.span.end - start) &&
      p.mention.at >= start &&
      p.mention.at < end &&
      fits(p) &&
      !(isBack && p.mention.at > claim.span.end) &&
      !CONTRAST.test(article.text.slice(claim.span.end, Math.max(claim.span.end, p.mention.at))),
  )
  // The sentence's own talk, even when it is none of the known ones, comes before the one spoken of last.
  const [nearestHere] = [...here].sort((x, y) => distance(x) - distance(y))
  const [drafted] = here.filter((p) => p.draft).sort((x, y) => distance(x) - distance(y))
  const told = (p: Placed): boolean => p.draft !== null && fits(p)
  const last = placed.findLast((p) => told(p) && p.mention.at < start) ?? placed.find(told)
  // A claim about a talk that is none of the known ones; "invited Dahl for talks" names the other side, though.
  const foreign =
    nearestHere &&
    !isItself(article, claim, nearestHere.mention, last?.draft) &&
    !nearestHere.draft &&
    (claim.kinds === null || hasStranger(nearestHere, last?.draft)) &&
    (distance(nearestHere) < BESIDE ||
      nearestHere.mention.order !== null ||
      // "A **telephone conversation** last month, he said, had been at her instance" is no visit.
      (nearestHere.mention.at < claim.span.start &&
        last?.draft !== null &&
        last?.draft !== undefined &&
        !canName(nearestHere.mention, last.draft.kind)))
  const own = foreign ? nearestHere : drafted
  const pointed = own ? undefined : pointedTo(article.text.slice(start, end), placed.filter(told))
  const near = own ?? pointed ?? (isOtherTime(article, claim, last?.draft) ? undefined : last)
  const described = near?.draft ? describedSide(claim, near.draft, nearestHere?.mention) : undefined
  const party = described ?? atHome(parties, article, claim.initiator)
  const isTold = placed.some((p) => p.draft && !p.draft.planned)
  const isBetween = main.some((side) => samePlayer(side, party))
  const isElsewhere = last !== undefined && near === undefined
  const reachedOne = reachedBy(article, names, claim, parties)
  const ofBoth = isElsewhere ? undefined : draftOfBoth(claim, near?.draft, party, reachedOne, drafts)
  if (!ofBoth && near?.draft && isStranger(near.draft, reachedOne)) return true
  const found =
    ofBoth ??
    near?.draft ??
    (isTold || own || last || !isBetween ? null : newDraft(claim, main, drafts, article.file))
  const draft = (isInvitation(claim) && found?.kind !== 'visit' && visitOf(found, article, drafts)) || found
  const named = own !== undefined || NAMES_TALK.test(article.text.slice(start, end))
  const isCall = claim.kinds?.includes('phone call') ?? false
  if (!draft || !(claim.relative !== null || canBeOf(draft, party, isCall) || (claim.outsiders && named)))
    return false
  if (callsHome(article, claim, party) || isOfOtherYear(article, claim, draft)) return true
  if (contradictsItself(article, claim, draft, party, parties)) return true
  const reached = claim.relative === 'own' ? reachedSide(draft, party, nearestHere?.mention) : undefined
  const bound = toClaim(
    reached ? { ...claim, relative: 'other' } : claim,
    draft,
    reached ?? party,
    evidence,
    parties.homeOf(article),
  )
  if (bound) draft.claims.push(bound)
  return bound !== null
}

/**
 * Gives a claim that nothing in its sentence binds to the one talk of the article that can be meant: the initiator is one
 * of its sides, or, where no other claim stands, may stand for a side of which too little is known.
 */
export function adopt(
  { article, placed, main }: Told,
  claim: FoundClaim,
  drafts: readonly Draft[],
  parties: Parties,
): void {
  const { start, end } = claim.sentence
  const party = atHome(parties, article, claim.initiator)
  // The sentence may speak of a talk with somebody else, or of one on another day.
  const here = placed.filter((p) => p.mention.at >= start && p.mention.at < end)
  const isOther = (draft: Draft): boolean =>
    here.some(
      ({ mention }) =>
        mention.order !== null ||
        mention.planned ||
        mention.elsewhere ||
        !compatible(mention.kind, draft.kind) ||
        (!mention.definite && !/^,? (?:which|that)\b/.test(article.text.slice(mention.end, end))) ||
        daysDiffer(mention.date, draft.date) ||
        !mention.sides.every((side) => takesPart(draft, side) || isUnknownSide(draft, side)),
    )
  // An article that names no talk may still be about the one of its two people.
  const isOfBoth = (d: Draft): boolean =>
    placed.every((p) => p.draft === null) && main.length > 1 && main.every((side) => takesPart(d, side))
  const open = drafts.filter(
    (d) =>
      (d.lastIn.has(article.file) || isOfBoth(d)) &&
      d.sides.length > 1 &&
      !d.planned &&
      !isOther(d) &&
      (claim.kinds === null || d.kind === 'talks' || claim.kinds.includes(d.kind)) &&
      (claim.relative !== null || canBeOf(d, party) || isUnknownSide(d, party)),
  )
  // What an article only looks back on comes after its news; an invitation is to a visit.
  const visits = isInvitation(claim) ? open.filter((d) => d.kind === 'visit') : []
  const news = visits.length > 0 ? visits : open.filter((d) => d.order !== 'earlier')
  const [only, ...others] = news.length > 0 ? news : open
  if (ANOTHER.test(article.text.slice(claim.span.start, claim.span.end))) return
  const sentence = article.text.slice(start, end)
  if (THAT_TIME.test(sentence) || OTHER_MATTER.test(sentence) || /^an? /i.test(claim.initiator)) return
  const isOpen = !only?.claims.some((c) => !c.denied && !c.withdrawn)
  // What contradicts another claim must name a side itself.
  if (!only || others.length > 0 || isOtherTime(article, claim, only) || !(isOpen || takesPart(only, party)))
    return
  const bound = toClaim(claim, only, party, evidenceOf(article, claim), parties.homeOf(article))
  if (bound) only.claims.push(bound)
}

/** How far behind the words of a claim, in characters, the one stands who is rung up or summoned. */
const REACHED = 60

/** Whom somebody rang up, summoned or invited: "X had summoned **Y**". */
function reachedBy(
  article: Article,
  names: Names,
  { kinds, relative, span, sentence }: FoundClaim,
  parties: Parties,
): Party | undefined {
  if (kinds === null || relative !== null) return undefined
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

/** "The first, on 4 January, had been made at …": the talk of that number or of that day. */
function pointedTo(sentence: string, placed: readonly Placed[]): Placed | undefined {
  if (!isElliptic(sentence)) return undefined
  const ordinal = ordinalOf(/^\w+ \w+/.exec(sentence)?.[0] ?? '', true)
  const day = resolveDay(sentence, null)
  const counted = placed.find(({ draft }) => ordinal !== null && draft?.ordinal === ordinal)
  const dated = placed.find(({ draft }) => day !== null && draft?.date && !daysDiffer(day, draft.date))
  return counted ?? dated
}

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
    (d) => !d.planned && compatible(d.kind, kind) && sides.every((side) => takesPart(d, side)),
  )
  if (known) return known
  const told = { date: null, written: null, planned: false, order: null, ordinal: null }
  const draft = openDraft({ sides: [...sides], lastIn: new Map([[file, 0]]), words: kind, kind, ...told })
  drafts.push(draft)
  return draft
}

import type { Article } from '../library/article.ts'
import { countryName, findCountries } from '../library/countries.ts'
import { daysDiffer, resolveDay } from '../library/dates.ts'
import { isElliptic, isNo } from './claim-context.ts'
import { atHome, canBeOf, describedSide, isUnknownSide, SPOKES, sideMeant } from './claim-sides.ts'
import { isOtherTime, THAT_TIME } from './claim-time.ts'
import type { TalkMention } from './find-mentions.ts'
import type { FoundClaim } from './found-claim.ts'
import { compatible, type Draft, openDraft, type Placed, takesPart } from './group-mentions.ts'
import { ordinalOf } from './ordinals.ts'
import { type Parties, type Party, sameParty, samePlayer } from './parties.ts'
import type { Claim, Evidence } from './talk.ts'
import { TALK_OBJECT } from './talk-words.ts'

/** A talk is what a claim is about when its word stands this close to the claim's. */
const BESIDE = 60

/** Verbs whose object is an "it": the talk is named before. */
const IT_IS_BACK =
  /^[^.;,]{0,90}\b(?:set it up|(?:suggested|proposed|requested|asked for|wanted|sought|arranged|initiated) it)\b/

/** "The session was convened by": a sentence that names the talk by a word that no table of mentions holds. */
const NAMES_TALK = new RegExp(
  `\\b(?:the|this|that|their|both) (?:[\\w-]+ ){0,2}(?:${TALK_OBJECT})\\b|\\b(?:both|the two) (?:capitals|camps|sides|parties|governments|delegations)\\b|\\b(?:were|was|been) (?:brought|got|put|called) (?:together|to|on|into|in touch)\\b|\\bline between\\b|\\bconnected (?:them|the two|both|the pair)\\b`,
  'i',
)

/**
 * Gives a claim to the talk named nearest in its sentence, or to the one the article spoke of last.
 * @returns whether there is such a talk, and the claim can be about it
 */
export function bind(
  article: Article,
  claim: FoundClaim,
  placed: readonly Placed[],
  main: readonly Party[],
  drafts: Draft[],
  parties: Parties,
): boolean {
  const { start, end } = claim.sentence
  const evidence = evidenceOf(article, claim)
  const distance = (p: Placed): number =>
    p.mention.at < claim.span.end && p.mention.end > claim.span.start
      ? 0
      : Math.min(Math.abs(p.mention.at - claim.span.end), Math.abs(p.mention.end - claim.span.start))
  const fits = ({ draft, mention }: Placed): boolean => {
    const kind = draft?.kind ?? mention.kind
    return claim.kinds === null || kind === 'talks' || claim.kinds.includes(kind)
  }
  // "It was X who had set **it** up, after a meeting in May": the talk is the one of the sentence before.
  const isBack = IT_IS_BACK.test(article.text.slice(claim.span.start, end))
  const here = placed.filter(
    (p) =>
      p.mention.at >= start && p.mention.at < end && fits(p) && !(isBack && p.mention.at > claim.span.end),
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
    (distance(nearestHere) < BESIDE || nearestHere.mention.order !== null)
  const own = foreign ? nearestHere : drafted
  const pointed = own ? undefined : pointedTo(article.text.slice(start, end), placed.filter(told))
  const near = own ?? pointed ?? (isOtherTime(article, claim, last?.draft) ? undefined : last)
  const described = near?.draft ? describedSide(claim, near.draft, nearestHere?.mention) : undefined
  const party = described ?? atHome(parties, article, claim.initiator)
  const isTold = placed.some((p) => p.draft && !p.draft.planned)
  const isBetween = main.some((side) => samePlayer(side, party))
  const found =
    near?.draft ?? (isTold || own || last || !isBetween ? null : newDraft(claim, main, drafts, article.file))
  const draft = (isInvitation(claim) && found?.kind !== 'visit' && visitOf(found, article, drafts)) || found
  const named = own !== undefined || NAMES_TALK.test(article.text.slice(start, end))
  if (!draft || !(claim.relative !== null || canBeOf(draft, party) || (claim.outsiders && named)))
    return false
  if (callsHome(article, claim, party)) return true
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

/** "She rang **the president of Costa Rica**", whose minister she is: not the other side. */
function callsHome({ text }: Article, { span, kinds }: FoundClaim, { countries }: Party): boolean {
  const office = kinds?.includes('phone call') ? OFFICE_OF.exec(text.slice(span.end, span.end + 80)) : null
  return office !== null && findCountries(office[0]).some((c) => c.codes.some((code) => countries.has(code)))
}

const OFFICE_OF =
  /^ (?:the|his|her) (?:[a-z]+ )?(?:president|minister|premier|chancellor|king|emir) of (?:the )?[A-Z]\w+(?: [A-Z]\w+)*/

/**
 * "The minister summoned the ambassador. He had himself sought **an appointment** a week earlier": what an article tells
 * in its own voice does not contradict itself, so that something not named before is another talk.
 */
const contradictsItself = (
  article: Article,
  { claimedBy, denied, sentence, span }: FoundClaim,
  { claims, sides }: Draft,
  party: Party,
  parties: Parties,
): boolean =>
  claimedBy === null &&
  !denied &&
  !/\b(?:said|says|told|according)\b/.test(article.text.slice(sentence.start, span.start)) &&
  /\ban? (?:[a-z]+ )?[a-z]+$/.test(article.text.slice(span.start, span.end)) &&
  sides.some((side) => sameParty(side, party)) &&
  claims.some(
    (c) =>
      !c.denied &&
      !c.withdrawn &&
      c.evidence.file === article.file &&
      !sameParty(parties.partyOf(c.initiator), party),
  )

/** Whoever invites, invites to a visit before all. */
const isInvitation = ({ kinds }: FoundClaim): boolean => kinds?.[0] === 'visit'

/** The visit of a talk's sides, where the article speaks of one. */
const visitOf = (talk: Draft | null, { file }: Article, drafts: readonly Draft[]): Draft | undefined =>
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
function reachedSide({ sides }: Draft, caller: Party, mention: TalkMention | undefined): Party | undefined {
  const [called, ...others] = mention?.sides ?? []
  return called && others.length === 0 && sides.length === 2 && !sameParty(called, caller)
    ? sides.find((side) => samePlayer(side, called))
    : undefined
}

/** "The Egyptians approached us about **a video call**", "they had been asking for **a conversation**": how the talk that the article tells of came about. */
function isItself(
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
    (isObject || SOUGHT.test(text.slice(span.end, Math.max(span.end, mention.at)))) &&
    !!draft &&
    sides.every((side) => takesPart(draft, side))
  )
}

/** "The minister had telephoned her Swiss colleague": somebody takes part who does not in the known talk. */
const hasStranger = ({ mention }: Placed, draft: Draft | null | undefined): boolean =>
  !!draft && mention.sides.some((side) => !takesPart(draft, side))

const SOUGHT = /^[^.;,]{0,40}\b(?:about|for|over)\s+(?:an?\s+)?(?:\w+\s+)?$/

/**
 * Gives a claim that nothing in its sentence binds to the one talk of the article that can be meant: the initiator is one
 * of its sides, or, where no other claim stands, may stand for a side of which too little is known.
 */
export function adopt(
  article: Article,
  claim: FoundClaim,
  placed: readonly Placed[],
  main: readonly Party[],
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

/**
 * A shorter sentence says little without the one behind it, "We did.", or in front, when it only ends a quotation: "He
 * called me.". What a "No." leads in says little without that.
 */
const SHORT = 30
const ENDS_QUOTATION = /^[^"“”]*["”]$/

function evidenceOf({ file, text, sentences }: Article, { sentence }: FoundClaim): Evidence {
  const { start, end, paragraph } = sentence
  const at = sentences.findIndex((s) => s.start === start)
  const [previous, next] = [sentences[at - 1], sentences[at + 1]]
  const words = text.slice(start, end)
  const isShort = words.length < SHORT
  const isLedIn =
    previous?.paragraph === paragraph &&
    (isNo(text.slice(previous.start, previous.end)) || (isShort && ENDS_QUOTATION.test(words)))
  return {
    file,
    paragraph,
    start: isLedIn ? previous.start : start,
    end: isShort && !/["”]/.test(words) && next?.paragraph === paragraph ? next.end : end,
  }
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

/** "Our side" is the speaker's, "their president" the other one: the country that takes part, or its person. */
function toClaim(
  claim: FoundClaim,
  draft: Draft,
  party: Party,
  evidence: Evidence,
  home: readonly string[],
): Claim | null {
  const { claimedBy, denied, withdrawn, relative } = claim
  // A ministry's spokesman without a country speaks for that of the place the article is written in.
  const isOwn = (s: Party): boolean =>
    party.countries.size === 0 && (party.person !== null || SPOKES.test(party.name))
      ? samePlayer(s, party) || home.some((code) => s.countries.has(code))
      : sameParty(s, party)
  const side = relative === null ? undefined : sideMeant(draft, relative, isOwn)
  if (relative !== null && !side) return null
  const [code] = side && relative === 'own' && !samePlayer(side, party) ? side.countries : []
  const initiator = (code && countryName(code)) ?? side?.name ?? party.name
  return { initiator, claimedBy, denied, withdrawn, evidence }
}

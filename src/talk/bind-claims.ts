import type { Article } from '../library/article.ts'
import { countryName } from '../library/countries.ts'
import { daysDiffer, isLongBefore, resolveDay } from '../library/dates.ts'
import { isElliptic, isNo } from './claim-context.ts'
import type { TalkMention } from './find-mentions.ts'
import type { FoundClaim } from './found-claim.ts'
import { compatible, type Draft, openDraft, type Placed, takesPart } from './group-mentions.ts'
import { dateOf, writtenOn } from './mention-date.ts'
import { ordinalOf } from './ordinals.ts'
import { type Parties, type Party, sameParty, samePlayer } from './parties.ts'
import { plainText } from './plain-text.ts'
import type { Claim, Evidence } from './talk.ts'
import { TALK_OBJECT } from './talk-words.ts'

/** A talk is what a claim is about when its word stands this close to the claim's. */
const BESIDE = 60

const IT_IS_BACK =
  /^[^.;,]{0,90}\b(?:set it up|(?:suggested|proposed|requested|asked for|wanted|sought|arranged|initiated) it)\b/

/** "The session was convened by": a sentence that names the talk by a word that no table of mentions holds. */
const NAMES_TALK = new RegExp(
  `\\b(?:the|this|that|their|both) (?:[\\w-]+ ){0,2}(?:${TALK_OBJECT})\\b|\\b(?:both|the two) (?:capitals|camps|sides|parties|governments|delegations)\\b|\\b(?:were|was|been) (?:brought|got|put) (?:together|to|on|into|in touch)\\b`,
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
    claim.kinds === null &&
    (distance(nearestHere) < BESIDE || nearestHere.mention.order !== null)
  const own = foreign ? nearestHere : drafted
  const pointed = own ? undefined : pointedTo(article.text.slice(start, end), placed.filter(told))
  const near = own ?? pointed ?? (isOtherTime(article, claim, last?.draft) ? undefined : last)
  const described = near?.draft ? describedSide(claim, near.draft, nearestHere?.mention) : undefined
  const party = described ?? atHome(parties, article, claim.initiator)
  const isTold = placed.some((p) => p.draft && !p.draft.planned)
  const isBetween = main.some((side) => samePlayer(side, party))
  const draft =
    near?.draft ?? (isTold || own || last || !isBetween ? null : newDraft(claim, main, drafts, article.file))
  const named = own !== undefined || NAMES_TALK.test(article.text.slice(start, end))
  if (!draft || !(claim.relative !== null || canBeOf(draft, party) || (claim.outsiders && named)))
    return false
  const bound = toClaim(claim, draft, party, evidence, parties.homeOf(article))
  if (bound) draft.claims.push(bound)
  return bound !== null
}

/**
 * Whom "the **former goalkeeper** got hold of Holder" means, in a talk of two: not the one whom the sentence names beside
 * such a description.
 */
function describedSide(
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

const DESCRIPTION = /^(?:former|ex-|one-time|onetime|erstwhile|\d+-year-old)\b/i

/** "The Egyptians approached us about **a video call**": how the talk that the article tells of came about. */
function isItself(
  { text }: Article,
  { span }: FoundClaim,
  mention: TalkMention,
  draft?: Draft | null,
): boolean {
  const { definite, order, date, planned, elsewhere, sides } = mention
  const isNews = !definite && order === null && date === null && !planned && !elsewhere
  return (
    isNews &&
    SOUGHT.test(text.slice(span.end, Math.max(span.end, mention.at))) &&
    !!draft &&
    sides.every((side) => takesPart(draft, side))
  )
}

const SOUGHT = /^[^.;,]{0,40}\b(?:about|for|over)\s+an?\s+(?:\w+\s+)?$/

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
  // What an article only looks back on comes after its news.
  const news = open.filter((d) => d.order !== 'earlier')
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

/** A shorter sentence says little without the one behind it: "We did."; what a "No." leads in, little without that. */
const SHORT = 30

function evidenceOf({ file, text, sentences }: Article, { sentence }: FoundClaim): Evidence {
  const { start, end, paragraph } = sentence
  const at = sentences.findIndex((s) => s.start === start)
  const [previous, next] = [sentences[at - 1], sentences[at + 1]]
  const isShort = end - start < SHORT && !/["”]/.test(text.slice(start, end))
  const isAnswer = previous?.paragraph === paragraph && isNo(text.slice(previous.start, previous.end))
  return {
    file,
    paragraph,
    start: isAnswer ? previous.start : start,
    end: isShort && next?.paragraph === paragraph ? next.end : end,
  }
}

/** A ministry of which nobody says whose it is, is that of the place the article is written in. */
function atHome(parties: Parties, article: Article, name: string): Party {
  const party = parties.partyOf(name)
  const [home, ...others] = parties.homeOf(article)
  return home && others.length === 0 && party.countries.size === 0 && MINISTRY.test(name)
    ? { ...party, name: `${name} of ${countryName(home) ?? home}`, countries: new Set([home]) }
    : party
}

const MINISTRY =
  /^(?:the )?(?:Ministry of \w+(?: Affairs)?|Foreign (?:Ministry|Office)|Department of State)$/i

/** What is told of another time, or is still to come. */
const OTHER_MATTER =
  /^(?:Earlier|Last|In [A-Z]\w+|Before|Previously|A (?:day|week|month|year))\b|\bwill (?:meet|be held|convene|take place)\b|\b(?:meet|speak|talk|met) again\b/

/** "Asked for a second session on fish". */
const ANOTHER = /\b(?:another|further|new|next|(?:an?|the) (?:second|third))\s+(?:[\w-]+\s+)?\w+$/i

/** A country, where one side is a person of whom nobody tells the country; such a person, where one side is a country. */
function isUnknownSide(draft: Draft, party: Party): boolean {
  const isNobodys = (p: Party): boolean => p.person !== null && p.countries.size === 0
  if (party.person === null) return party.countries.size > 0 && draft.sides.some(isNobodys)
  return isNobodys(party) && draft.sides.some((s) => s.person === null && s.countries.size > 0)
}

/** "The first, on 4 January, had been made at …": the talk of that number or of that day. */
function pointedTo(sentence: string, placed: readonly Placed[]): Placed | undefined {
  if (!isElliptic(sentence)) return undefined
  const ordinal = ordinalOf(/^\w+ \w+/.exec(sentence)?.[0] ?? '', true)
  const day = resolveDay(sentence, null)
  const counted = placed.find(({ draft }) => ordinal !== null && draft?.ordinal === ordinal)
  const dated = placed.find(({ draft }) => day !== null && draft?.date && !daysDiffer(day, draft.date))
  return counted ?? dated
}

/** The talk's name and what stands behind it, in front of who initiated it. */
const NAMED_BEFORE = new RegExp(`\\b(?:${TALK_OBJECT}|talk)\\b[^.;:]*$`, 'i')
const THAT_TIME = /^(?:That time|On that occasion|That day|Then too|Back then)\b/
const ANOTHER_TIME = /^(?:The (?:first|last|previous|other) time)\b/

/**
 * Whether a claim that names no talk is of another time than a known one: its own words give another day, or, in "They
 * had spoken on 3 November. That time it was …", the sentence before does.
 */
function isOtherTime(
  article: Article,
  { sentence, span, kinds }: FoundClaim,
  talk: Draft | null | undefined,
): boolean {
  const written = writtenOn(article)
  const text = plainText(article, sentence)
  if (ANOTHER_TIME.test(text)) return true
  // The day of a call is the talk's; that of a request is not, unless it stands behind the talk's name.
  const isCall = kinds?.includes('phone call') ?? false
  const [from, to] = [span.start - sentence.start, span.end - sentence.start]
  const told = isCall
    ? dateOf(text, from, to, null, null, written, true)
    : resolveDay(NAMED_BEFORE.exec(text.slice(0, from))?.[0] ?? '', written)
  const when = talk?.date ?? written
  if (isLongBefore(told, when)) return true
  // "Had sought an appointment in February", "was requested in 2022".
  const behind = text.slice(from)
  const year = /\bin ((?:19|20)\d\d)\b/.exec(behind)?.[1]
  if (year && when && /^\d/.test(when) && year < when.slice(0, 4)) return true
  if (INDEFINITE.test(text.slice(from, to)) && isLongBefore(resolveDay(behind, written), when)) return true
  if (isCall && daysDiffer(told, talk?.date ?? null)) return true
  if (!THAT_TIME.test(article.text.slice(sentence.start, sentence.end))) return false
  const before = article.sentences[article.sentences.findIndex((s) => s.start === sentence.start) - 1]
  const day = before ? resolveDay(article.text.slice(before.start, before.end), article.date) : null
  return daysDiffer(day, talk?.date ?? null)
}

const INDEFINITE = /\b(?:an?|another) (?:\w+ )?\w+$/i

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

/** What one article of a publisher takes back is withdrawn in the others of that publisher too. */
export function settleCorrections(
  { claims }: Draft,
  publishers: ReadonlyMap<string, string | null>,
  parties: Parties,
): void {
  const publisherOf = (c: Claim): string | null => publishers.get(c.evidence.file) ?? null
  const takenBack = claims.filter((c) => c.withdrawn)
  claims.forEach((claim, i) => {
    const back = takenBack.some(
      (c) =>
        c.evidence.file !== claim.evidence.file &&
        (publisherOf(c) ?? publisherOf(claim)) === (publisherOf(claim) ?? publisherOf(c)) &&
        sameParty(parties.partyOf(c.initiator), parties.partyOf(claim.initiator)),
    )
    if (back && claim.claimedBy === null) claims[i] = { ...claim, withdrawn: true }
  })
}

/** What the press only reported of a side that denies it is denied. */
export function settleRumours({ claims }: Draft, parties: Parties): void {
  const denied = claims.filter((c) => c.denied).map((c) => parties.partyOf(c.initiator))
  claims.forEach((claim, i) => {
    const party = parties.partyOf(claim.initiator)
    if (PRESS.test(claim.claimedBy ?? '') && denied.some((other) => sameParty(other, party)))
      claims[i] = { ...claim, denied: true }
  })
}

const PRESS =
  /\b(?:reports?|radio|stations?|broadcasters?|newspapers?|papers?|dail(?:y|ies)|weekl(?:y|ies)|press|media|websites?|portals?|posts?|tabloids?|commentators?|rumou?rs?)\b/i

/** Whether a party may be one of a talk's: it is one of them, or nothing tells whose some side is. */
function canBeOf(draft: Draft, party: Party): boolean {
  if (/^(?:both|the two|two)\b/i.test(party.name)) return true
  // Whoever convenes a summit of many is one of them, or their host.
  if (draft.kind === 'summit' && draft.sides.length === 0) return true
  if (draft.sides.some((side) => sameParty(side, party))) return true
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
 * The side that is the speaker's, or the other. Where nobody tells whose he is, the side without a country is his: an
 * article does not introduce its own minister.
 */
function sideMeant(
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

/** Who speaks for a ministry, and is given no name. */
const SPOKES = /^(?:the )?(?:spokes\w+|press secretary|ministry)$/i

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

import type { Article } from '../library/article.ts'
import { daysDiffer, formatDate } from '../library/dates.ts'
import type { Names, Person } from '../library/names.ts'
import type { Reading } from '../quotation/quotation.ts'
import { countryName } from './countries.ts'
import { type FoundClaim, findClaims } from './find-claims.ts'
import { findTalkMentions, type TalkMention } from './find-mentions.ts'
import { learnParties } from './learn-parties.ts'
import { type Parties, type Party, sameParty, samePlayer } from './parties.ts'
import type { Claim, Evidence, Talk, TalkKind, TalkStatus } from './talk.ts'

interface Draft {
  readonly sides: Party[]
  readonly mentions: TalkMention[]
  readonly claims: Claim[]
  /** Where each article spoke of it last. */
  readonly lastIn: Map<string, number>
  /** What it is called when nobody tells its sides. */
  readonly words: string
  kind: TalkKind
  date: string | null
  planned: boolean
  order: TalkMention['order']
}

/** The talks of all articles, and what the articles tell of the parties in them. */
export interface Talks {
  /** Newest first; those without a date last, most spoken of first. */
  readonly talks: readonly Talk[]
  readonly people: readonly Person[]
  readonly parties: Parties
}

/**
 * Finds the talks that the articles speak of and every claim about who initiated one. Mentions of the same sides, of
 * a compatible kind and date, are one talk, within and across articles; a claim belongs to the talk named in its
 * sentence, or to the one the article spoke of last.
 */
export function findTalks(readings: readonly Reading[]): Talks {
  const parties = learnParties(readings.map(({ article, speakers }) => ({ article, names: speakers.names })))
  const drafts: Draft[] = []
  for (const { article, quotations, speakers } of readings) {
    const mentions = findTalkMentions(article, speakers, parties)
    const main = mainSides(article, speakers.names, mentions, parties)
    const placed: Placed[] = []
    for (const mention of mentions)
      placed.push({ mention, draft: place(mention, drafts, article.file, main, placed.at(-1)) })
    for (const claim of findClaims(article, speakers, quotations))
      bind(article, claim, placed, main, drafts, parties)
  }
  const publishers = new Map(readings.map(({ article }) => [article.file, article.publisher]))
  for (const draft of drafts) settleCorrections(draft, publishers, parties)
  const talks = drafts.filter((d) => d.sides.length > 1 || d.claims.length > 0 || d.planned).map(toTalk)
  return { talks: talks.sort(newestFirst), people: parties.people, parties }
}

/**
 * The two sides an article is about: those of the first talk that it gives two for, or else the two officials of
 * different countries it names most, or else its two countries.
 */
function mainSides(
  article: Article,
  names: Names,
  mentions: readonly TalkMention[],
  parties: Parties,
): readonly Party[] {
  const told = mentions.find((m) => m.sides.length === 2 && !m.planned && m.order === null)
  if (told) return told.sides
  const count = new Map<Party, number>()
  for (const { party } of parties.sidesIn(article, names, { start: 0, end: article.text.length }))
    count.set(party, (count.get(party) ?? 0) + 1)
  const roles = new Map(names.people.map((p) => [p.name, p.roles.join(' ')]))
  const weight = (p: Party): number => {
    if (p.person === null) return p.countries.size > 0 ? 1 : 0
    const role = roles.get(p.person) ?? ''
    if (/\bspokes|\bspeaker\b/.test(role)) return 0
    return role !== '' || p.countries.size > 0 ? 2 : 0
  }
  const ranked = [...count]
    .filter(([party]) => weight(party) > 0)
    .sort((a, b) => weight(b[0]) - weight(a[0]) || b[1] - a[1])
    .map(([party]) => party)
  const [first] = ranked
  const second = ranked.find((p) => first && !sameParty(p, first))
  return first && second ? [first, second] : []
}

/** The talk a mention speaks of: a known one, a new one, or none when nothing tells its sides. */
function place(
  mention: TalkMention,
  drafts: Draft[],
  file: string,
  main: readonly Party[],
  before: Placed | undefined,
): Draft | null {
  if (mention.sides.length >= 2) return placePair(mention, mention.sides, drafts, file)
  const spoken = drafts
    .filter((d) => d.lastIn.has(file) && d.sides.length > 1)
    .sort((a, b) => (b.lastIn.get(file) ?? -1) - (a.lastIn.get(file) ?? -1))
  // "Talks on that treaty" are others than those that the article has spoken of.
  const isOther = !mention.definite && !mention.tied && !mention.planned && mention.order === null
  if (isOther && spoken.length > 0) return null
  // "That call" behind one whose sides are not known is that one.
  if (before && !before.draft && mention.definite && isNear(before.mention, mention)) return null
  const own = spoken.filter((d) => mention.sides.every((side) => takesPart(d, side)))
  // "The talks were convened at the suggestion of X": X need not be a side.
  const here = own.length > 0 || !mention.definite || mention.tied ? own : spoken
  const fitting = here.filter((d) => compatible(d.kind, mention.kind) && d.planned === mention.planned)
  const last = fitting.find((d) => !daysDiffer(d.date, mention.date) && sameOrder(d, mention, fitting))
  if (last) return addMention(last, mention, file)
  const sides = here[0]?.sides ?? main
  const belong =
    (mention.definite && !mention.tied) ||
    mention.sides.every((side) => sides.some((s) => samePlayer(s, side)))
  if (mention.planned) {
    // A meeting that is still to come is a talk of its own; who will meet is not always told.
    return mention.words.includes(' ') ? placePair(mention, [], drafts, file) : null
  }
  const isAgain = here.length > 0 && (mention.order !== null || mention.date !== null) && fitting.length > 0
  const isNewCall = mention.definite && mention.kind.endsWith('call') && fitting.length === 0
  if (sides.length < 2 || !belong || (here.length > 0 && !isAgain && !isNewCall)) return null
  return placePair(mention, sides, drafts, file)
}

/** In the sentence before or in the same one, and of a kind that fits. */
const isNear = (a: TalkMention, b: TalkMention): boolean =>
  a.tied && a.evidence.paragraph === b.evidence.paragraph && b.at - a.end < 250 && compatible(a.kind, b.kind)

/** "Their earlier conversation" is not the talk with the latest date, when there is one before. */
function sameOrder(draft: Draft, mention: TalkMention, fitting: readonly Draft[]): boolean {
  if (mention.order === null || mention.date !== null) return true
  if (draft.order === mention.order) return true
  const dates = fitting.flatMap((d) => d.date ?? []).sort()
  if (dates.length > 1) return draft.date === (mention.order === 'earlier' ? dates[0] : dates.at(-1))
  return mention.order === 'earlier' && draft.date === null
}

function placePair(mention: TalkMention, sides: readonly Party[], drafts: Draft[], file: string): Draft {
  const known = drafts.find(
    (d) =>
      d.planned === mention.planned &&
      (sides.length > 1
        ? d.sides.length > 1 && sides.every((side) => takesPart(d, side))
        : d.sides.length < 2 && d.words.toLowerCase() === mention.words.toLowerCase()) &&
      (mention.planned ? d.kind === mention.kind : compatible(d.kind, mention.kind)) &&
      !daysDiffer(d.date, mention.date) &&
      (mention.date !== null || mention.order === null || d.order === mention.order),
  )
  if (known) {
    sides.forEach((side) => {
      const i = known.sides.findIndex((s) => s.person === null && samePlayer(s, side))
      if (i >= 0 && side.person !== null) known.sides[i] = side
    })
    if (known.kind === 'talks') known.kind = mention.kind
    return addMention(known, mention, file)
  }
  const { kind, date, planned, order, words } = mention
  const draft = openDraft({
    sides: [...sides],
    lastIn: new Map([[file, mention.at]]),
    words,
    kind,
    date,
    planned,
    order,
  })
  draft.mentions.push(mention)
  drafts.push(draft)
  return draft
}

const openDraft = (known: Omit<Draft, 'mentions' | 'claims'>): Draft => ({
  ...known,
  mentions: [],
  claims: [],
})

const takesPart = (draft: Draft, side: Party): boolean => draft.sides.some((s) => samePlayer(s, side))

function addMention(draft: Draft, mention: TalkMention, file: string): Draft {
  draft.mentions.push(mention)
  draft.lastIn.set(file, mention.at)
  // A whole date tells more than a weekday.
  if (draft.date === null || (mention.date && /^\d/.test(mention.date) && !/^\d/.test(draft.date)))
    draft.date = mention.date
  return draft
}

const IN_PERSON: readonly TalkKind[] = ['meeting', 'summit', 'visit']

function compatible(a: TalkKind, b: TalkKind): boolean {
  if (a === b || a === 'talks' || b === 'talks') return true
  if (a.endsWith('call') && b.endsWith('call')) return true
  return IN_PERSON.includes(a) && IN_PERSON.includes(b)
}

interface Placed {
  readonly mention: TalkMention
  readonly draft: Draft | null
}

/** A talk is what a claim is about when its word stands this close to the claim's. */
const BESIDE = 60

/** Gives a claim to the talk named nearest in its sentence, or to the one the article spoke of last. */
function bind(
  article: Article,
  claim: FoundClaim,
  placed: readonly Placed[],
  main: readonly Party[],
  drafts: Draft[],
  parties: Parties,
): void {
  const { start, end, paragraph } = claim.sentence
  const evidence: Evidence = { file: article.file, paragraph, start, end }
  const distance = (p: Placed): number =>
    p.mention.at < claim.span.end && p.mention.end > claim.span.start
      ? 0
      : Math.min(Math.abs(p.mention.at - claim.span.end), Math.abs(p.mention.end - claim.span.start))
  const fits = ({ draft, mention }: Placed): boolean => {
    const kind = draft?.kind ?? mention.kind
    return claim.kinds === null || kind === 'talks' || claim.kinds.includes(kind)
  }
  const here = placed.filter((p) => p.mention.at >= start && p.mention.at < end && fits(p))
  const party = parties.partyOf(claim.initiator)
  // The sentence's own talk, even when it is none of the known ones, comes before the one spoken of last.
  const [nearestHere] = [...here].sort((x, y) => distance(x) - distance(y))
  const [drafted] = here.filter((p) => p.draft).sort((x, y) => distance(x) - distance(y))
  // A claim about a talk that is none of the known ones; "invited Dahl for talks" names the other side, though.
  const foreign = nearestHere && !nearestHere.draft && distance(nearestHere) < BESIDE && claim.kinds === null
  const own = foreign ? nearestHere : drafted
  const told = (p: Placed): boolean => p.draft !== null && fits(p)
  const near = own ?? placed.findLast((p) => told(p) && p.mention.at < start) ?? placed.find(told)
  const isTold = placed.some((p) => p.draft && !p.draft.planned)
  const draft = near?.draft ?? (isTold || own ? null : newDraft(claim, main, drafts, article.file))
  if (!draft || !(claim.relative !== null || canBeOf(draft, party) || (claim.outsiders && own))) return
  const bound = toClaim(claim, draft, party, evidence, parties.homeOf(article))
  if (bound) draft.claims.push(bound)
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
  const told = { date: null, planned: false, order: null }
  const draft = openDraft({ sides: [...sides], lastIn: new Map([[file, 0]]), words: kind, kind, ...told })
  drafts.push(draft)
  return draft
}

/** What one article of a publisher takes back is withdrawn in the others of that publisher too. */
function settleCorrections(
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

/** Whether a party may be one of a talk's: it is one of them, or nothing tells whose some side is. */
function canBeOf(draft: Draft, party: Party): boolean {
  if (/^(?:both|the two|two)\b/i.test(party.name)) return true
  if (draft.sides.some((side) => sameParty(side, party))) return true
  // One side calls the other by a name of its own.
  if (party.countries.size === 0 && party.person === null && /\bside$/.test(party.name)) return true
  return (
    draft.sides.some((side) => side.countries.size === 0 && side.words.size === 0) && party.person === null
  )
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
    party.countries.size === 0 && party.person !== null
      ? samePlayer(s, party) || home.some((code) => s.countries.has(code))
      : sameParty(s, party)
  const side = relative === null ? undefined : draft.sides.find((s) => (relative === 'own') === isOwn(s))
  if (relative !== null && !side) return null
  const [code] = side && relative === 'own' && !samePlayer(side, party) ? side.countries : []
  const initiator = (code && countryName(code)) ?? side?.name ?? claim.initiator
  return { initiator, claimedBy, denied, withdrawn, evidence }
}

function toTalk(draft: Draft): Talk {
  const { sides, kind, claims, words } = draft
  const date = draft.date && /^\d/.test(draft.date) ? draft.date : null
  const participants = sides.map((side) => side.name)
  const mentions = draft.mentions.map((m) => m.evidence)
  return {
    label: labelOf(sides, kind, date, words),
    participants,
    kind,
    date,
    day: draft.date,
    planned: draft.planned,
    mentions,
    claims,
  }
}

/** "Lavrov–Rubio phone call, 15 February 2025", or, where nobody tells the sides, what the article calls it. */
function labelOf(sides: readonly Party[], kind: TalkKind, date: string | null, words: string): string {
  const names = sides.map((s) => (s.person ? s.name.split(' ').at(-1) : s.name)).join('–')
  const what = names ? `${names} ${kind}` : words.charAt(0).toUpperCase() + words.slice(1)
  return date ? `${what}, ${formatDate(date)}` : what
}

function newestFirst(a: Talk, b: Talk): number {
  if (a.date !== b.date) return a.date === null ? 1 : b.date === null ? -1 : a.date < b.date ? 1 : -1
  return b.mentions.length - a.mentions.length
}

/** A talk's claims that still stand: neither denied nor taken back. */
export const liveClaims = (talk: Talk): readonly Claim[] =>
  talk.claims.filter((c) => !c.denied && !c.withdrawn)

/** Whether the claims about a talk name one party, several, or none. */
export function statusOf(talk: Talk, parties: Parties): TalkStatus {
  const [first, ...others] = liveClaims(talk).map((c) => parties.partyOf(c.initiator))
  if (!first) return 'not-stated'
  const sides = talk.participants.map((name) => parties.partyOf(name))
  // Two sides of a talk are never one party, whatever they have in common.
  const sideOf = (party: Party): number =>
    sides.findIndex((side) => party.person !== null && samePlayer(side, party))
  const agrees = (party: Party): boolean => {
    const [a, b] = [sideOf(first), sideOf(party)]
    return a >= 0 && b >= 0 ? a === b : sameParty(party, first)
  }
  return others.every(agrees) ? 'stated' : 'conflicting'
}

import type { Article } from '../library/article.ts'
import { formatDate } from '../library/dates.ts'
import { type Person, samePerson } from '../library/names.ts'
import type { Reading } from '../quotation/quotation.ts'
import { speakersOf } from '../quotation/speakers.ts'
import { type FoundClaim, findClaims } from './find-claims.ts'
import { findTalkMentions, type TalkMention } from './find-mentions.ts'
import { sameParty } from './parties.ts'
import type { Claim, Evidence, Talk, TalkKind, TalkStatus } from './talk.ts'

interface Draft {
  readonly participants: string[]
  readonly mentions: TalkMention[]
  readonly claims: Claim[]
  /** Where each article spoke of it last. */
  readonly lastIn: Map<string, number>
  kind: TalkKind
  date: string | null
}

/** The talks of all articles, and the people who may stand for a side in them. */
export interface Talks {
  /** Newest first; those without a date last, most spoken of first. */
  readonly talks: readonly Talk[]
  readonly people: readonly Person[]
}

/**
 * Finds the talks that the articles speak of and every claim about who initiated one. Mentions of the same pair, of
 * a compatible kind and date, are one talk, within and across articles; a claim belongs to the talk named in its
 * sentence, or to the one the article spoke of last.
 */
export function findTalks(readings: readonly Reading[]): Talks {
  const drafts: Draft[] = []
  const people: Person[] = []
  for (const { article, quotations } of readings) {
    const speakers = speakersOf(article)
    people.push(...speakers.names.people)
    const mentions = findTalkMentions(article, speakers.names)
    const claims = findClaims(article, speakers, quotations)
    const placed = mentions.map((mention) => ({ mention, draft: place(mention, drafts, article.file) }))
    for (const claim of claims) bind(article, claim, placed, drafts)
  }
  const talks = drafts.filter((d) => d.participants.length > 1 || d.claims.length > 0).map(toTalk)
  return { talks: talks.sort(newestFirst), people }
}

/** The talk a mention speaks of: a known one, a new one for a new pair, or none when it names no pair. */
function place(mention: TalkMention, drafts: Draft[], file: string): Draft | null {
  if (mention.participants.length < 2) {
    const last = drafts
      .filter((d) => d.lastIn.has(file))
      .filter((d) => compatible(d.kind, mention.kind) && mention.participants.every((p) => takesPart(d, p)))
      .sort((a, b) => (b.lastIn.get(file) ?? -1) - (a.lastIn.get(file) ?? -1))[0]
    if (!last || datesDiffer(last.date, mention.date)) return null
    addMention(last, mention, file)
    return last
  }
  const known = drafts.find(
    (d) =>
      mention.participants.every((p) => takesPart(d, p)) &&
      compatible(d.kind, mention.kind) &&
      !datesDiffer(d.date, mention.date),
  )
  if (known) {
    addMention(known, mention, file)
    if (known.kind === 'talks') known.kind = mention.kind
    return known
  }
  const draft: Draft = {
    participants: [...mention.participants],
    mentions: [mention],
    claims: [],
    lastIn: new Map([[file, mention.at]]),
    kind: mention.kind,
    date: mention.date,
  }
  drafts.push(draft)
  return draft
}

const takesPart = (draft: Draft, name: string): boolean =>
  draft.participants.some((p) => samePerson(p.split(' '), name.split(' ')))

function addMention(draft: Draft, mention: TalkMention, file: string): void {
  draft.mentions.push(mention)
  draft.lastIn.set(file, mention.at)
  draft.date ??= mention.date
}

const datesDiffer = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b

const IN_PERSON: readonly TalkKind[] = ['meeting', 'summit', 'visit']

function compatible(a: TalkKind, b: TalkKind): boolean {
  if (a === b || a === 'talks' || b === 'talks') return true
  return IN_PERSON.includes(a) && IN_PERSON.includes(b)
}

interface Placed {
  readonly mention: TalkMention
  readonly draft: Draft | null
}

function bind(article: Article, claim: FoundClaim, placed: readonly Placed[], drafts: Draft[]): void {
  const { start, end, paragraph } = claim.sentence
  const evidence: Evidence = { file: article.file, paragraph, start, end }
  const distance = (p: Placed): number =>
    Math.min(Math.abs(p.mention.at - claim.span.start), Math.abs(p.mention.at - claim.span.end))
  const here = placed.filter((p) => p.mention.at >= start && p.mention.at < end)
  // The sentence's own talk, even when it is none of the known ones, comes before the one spoken of last.
  const nearest =
    [...here].sort((x, y) => distance(x) - distance(y))[0] ??
    placed.findLast((p) => p.draft && p.mention.at < start)
  let draft = nearest?.draft
  if (!draft) {
    draft = {
      participants: [],
      mentions: [],
      claims: [],
      lastIn: new Map(),
      kind: nearest?.mention.kind ?? 'talks',
      date: null,
    }
    drafts.push(draft)
  }
  const { initiator, claimedBy, denied, withdrawn } = claim
  draft.claims.push({ initiator, claimedBy, denied, withdrawn, evidence })
}

function toTalk(draft: Draft): Talk {
  const { participants, kind, date, claims } = draft
  const mentions = draft.mentions.map((m) => m.evidence)
  const planned = draft.mentions.length > 0 && draft.mentions.every((m) => m.planned) && claims.length === 0
  return { label: labelOf(participants, kind, date), participants, kind, date, planned, mentions, claims }
}

/** "Lavrov–Rubio phone call, 15 February 2025" */
function labelOf(participants: readonly string[], kind: TalkKind, date: string | null): string {
  const names = participants.map((p) => p.split(' ').at(-1) ?? p).join('–')
  const what = names ? `${names} ${kind}` : kind.charAt(0).toUpperCase() + kind.slice(1)
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
export function statusOf(talk: Talk, people: readonly Person[]): TalkStatus {
  const [first, ...others] = liveClaims(talk)
  if (!first) return 'not-stated'
  return others.every((c) => sameParty(c.initiator, first.initiator, people)) ? 'stated' : 'conflicting'
}

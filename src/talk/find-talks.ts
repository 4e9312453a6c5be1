import { formatDate } from '../library/dates.ts'
import type { Person } from '../library/names.ts'
import type { Reading } from '../quotation/quotation.ts'
import type { Draft } from './draft.ts'
import { type Gathered, gatherTalks } from './gather-talks.ts'
import { type Parties, type Party, sameParty, samePlayer } from './parties.ts'
import { settleContradictions, settleCorrections, settleRetractions, settleRumours } from './settle-claims.ts'
import type { Claim, Talk, TalkKind, TalkStatus } from './talk.ts'
import { weighClaims } from './weigh-claims.ts'

/** The talks of all articles, and what the articles tell of the parties in them. */
export interface Talks {
  /** Newest first; those without a date last, most spoken of first. */
  readonly talks: readonly Talk[]
  readonly people: readonly Person[]
  readonly parties: Parties
}

/**
 * Finds the talks that the articles speak of and every claim about who initiated one. Mentions of the same sides, of
 * a compatible kind and date, are one talk, within and across articles; a claim belongs to the talk that it is most
 * probably about.
 */
export function findTalks(readings: readonly Reading[]): Talks {
  const gathered = gatherTalks(readings)
  weighClaims(gathered)
  return settleTalks(readings, gathered)
}

/** The talks as they stand in what has been gathered, once articles have corrected and contradicted one another. */
export function settleTalks(readings: readonly Reading[], { drafts, parties }: Gathered): Talks {
  const articles = new Map(readings.map(({ article }) => [article.file, article]))
  for (const draft of drafts) {
    settleCorrections(draft, articles, parties)
    settleRetractions(draft, parties)
    settleRumours(draft, parties)
    settleContradictions(draft, articles, parties)
  }
  const talks = drafts.filter((d) => d.sides.length > 1 || d.claims.length > 0 || d.planned).map(toTalk)
  return { talks: talks.sort(newestFirst), people: parties.people, parties }
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
    place: draft.place,
    ordinal: draft.ordinal,
    earlier: draft.order === 'earlier',
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
  const [first, ...others] = liveClaims(talk)
  if (!first) return 'not-stated'
  return others.every((claim) => nameSameSide(talk, parties, first, claim)) ? 'stated' : 'conflicting'
}

/** Whether two claims about a talk name the same party; its two sides are never one, whatever they have in common. */
export function nameSameSide({ participants }: Talk, parties: Parties, a: Claim, b: Claim): boolean {
  // "Both sides" is no party of its own.
  if (a.initiator === b.initiator) return true
  const sides = participants.map((name) => parties.partyOf(name))
  const sideOf = (party: Party): number =>
    sides.findIndex((side) => party.person !== null && samePlayer(side, party))
  const [one, other] = [parties.partyOf(a.initiator), parties.partyOf(b.initiator)]
  const [i, j] = [sideOf(one), sideOf(other)]
  return i >= 0 && j >= 0 ? i === j : sameParty(other, one)
}

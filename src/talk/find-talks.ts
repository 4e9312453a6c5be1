import { formatDate } from '../library/dates.ts'
import type { Person } from '../library/names.ts'
import type { Reading } from '../quotation/quotation.ts'
import { adopt, bind, type Told } from './bind-claims.ts'
import type { Draft, Placed } from './draft.ts'
import { findClaims } from './find-claims.ts'
import { findTalkMentions } from './find-mentions.ts'
import type { FoundClaim } from './found-claim.ts'
import { learnParties } from './learn-parties.ts'
import { mainSides } from './main-sides.ts'
import { type Parties, type Party, sameParty, samePlayer } from './parties.ts'
import { place } from './place-mention.ts'
import { settleContradictions, settleCorrections, settleRetractions, settleRumours } from './settle-claims.ts'
import type { Claim, Talk, TalkKind, TalkStatus } from './talk.ts'

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
  const read = readings.map(({ article, quotations, speakers }) => {
    const mentions = findTalkMentions(article, speakers, parties)
    const main = mainSides(article, speakers.names, mentions, parties)
    const placed: Placed[] = []
    for (const mention of mentions)
      placed.push({ mention, draft: place(mention, drafts, article.file, main, placed.at(-1)) })
    return {
      told: { article, names: speakers.names, main, placed },
      claims: findClaims(article, speakers, quotations),
    }
  })
  // What kind a talk was may be told in another article only, so the claims come after all mentions.
  const unbound: { readonly told: Told; readonly claim: FoundClaim }[] = []
  for (const { told, claims } of read)
    for (const claim of claims) if (!bind(told, claim, drafts, parties)) unbound.push({ told, claim })
  for (const { told, claim } of unbound) adopt(told, claim, drafts, parties)
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
  const [first, ...others] = liveClaims(talk).map((c) => parties.partyOf(c.initiator))
  if (!first) return 'not-stated'
  const sides = talk.participants.map((name) => parties.partyOf(name))
  // Two sides of a talk are never one party, whatever they have in common.
  const sideOf = (party: Party): number =>
    sides.findIndex((side) => party.person !== null && samePlayer(side, party))
  const agrees = (party: Party): boolean => {
    // "Both sides" is no party of its own.
    if (party.name === first.name) return true
    const [a, b] = [sideOf(first), sideOf(party)]
    return a >= 0 && b >= 0 ? a === b : sameParty(party, first)
  }
  return others.every(agrees) ? 'stated' : 'conflicting'
}

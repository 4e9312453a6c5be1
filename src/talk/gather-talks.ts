import type { Reading } from '../quotation/quotation.ts'
import { adopt, bind, type Ruling } from './bind-claims.ts'
import type { Draft, Placed } from './draft.ts'
import { findClaims } from './find-claims.ts'
import { findTalkMentions } from './find-mentions.ts'
import type { FoundClaim } from './found-claim.ts'
import { learnParties } from './learn-parties.ts'
import { mainSides } from './main-sides.ts'
import type { Parties } from './parties.ts'
import { place } from './place-mention.ts'
import type { Told } from './told.ts'

/** A claim with what the rules say of it. */
export interface Proposal {
  readonly told: Told
  readonly claim: FoundClaim
  readonly ruling: Ruling
}

/** What the articles tell of talks: each talk with the claims that the rules give to it, and all claims. */
export interface Gathered {
  readonly drafts: readonly Draft[]
  readonly proposals: readonly Proposal[]
  readonly parties: Parties
}

/** Gives every mention to its talk, and asks the rules for the talk of each claim. */
export function gatherTalks(readings: readonly Reading[]): Gathered {
  const parties = learnParties(readings.map(({ article, speakers }) => ({ article, names: speakers.names })))
  const drafts: Draft[] = []
  const read = readings.map(({ article, quotations, speakers }) => {
    const mentions = findTalkMentions(article, speakers, parties)
    const main = mainSides(article, speakers.names, mentions, parties)
    const placed: Placed[] = []
    for (const mention of mentions)
      placed.push({ mention, draft: place(mention, drafts, article.file, main, placed.at(-1)) })
    const told: Told = { article, names: speakers.names, main, placed }
    return { told, claims: findClaims(article, speakers, quotations) }
  })
  // What kind a talk was may be told in another article only, so the claims come after all mentions.
  const bound = read.flatMap(({ told, claims }) =>
    claims.map((claim) => ({ told, claim, ruling: bind(told, claim, drafts, parties) })),
  )
  const proposals = bound.map((p) =>
    p.ruling === null ? { ...p, ruling: adopt(p.told, p.claim, drafts, parties) } : p,
  )
  return { drafts, proposals, parties }
}

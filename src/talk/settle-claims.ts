import type { Draft } from './draft.ts'
import { type Parties, sameParty } from './parties.ts'
import type { Claim } from './talk.ts'

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
    // "My understanding is that Georgetown wanted it", and later: "I told you that the Guyanese did. That was wrong."
    const isOwnWord = takenBack.some(
      (c) =>
        c.claimedBy !== null &&
        c.claimedBy === claim.claimedBy &&
        c.evidence.file === claim.evidence.file &&
        c.evidence.start > claim.evidence.start &&
        sameParty(parties.partyOf(c.initiator), parties.partyOf(claim.initiator)),
    )
    if ((back && claim.claimedBy === null) || isOwnWord) claims[i] = { ...claim, withdrawn: true }
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

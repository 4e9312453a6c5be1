import type { Article } from '../library/article.ts'
import type { Draft } from './draft.ts'
import { isOfTwo } from './ordinals.ts'
import { type Parties, sameParty } from './parties.ts'
import type { Claim } from './talk.ts'

/** What one article of a publisher takes back is withdrawn in the others of that publisher too. */
export function settleCorrections(
  { claims }: Draft,
  articles: ReadonlyMap<string, Article>,
  parties: Parties,
): void {
  const publisherOf = (c: Claim): string | null => articles.get(c.evidence.file)?.publisher ?? null
  const takenBack = claims.filter((c) => c.withdrawn)
  const corrections = claims.filter((c) => c.corrects)
  const isOther = (c: Claim, claim: Claim): boolean =>
    c.evidence.file !== claim.evidence.file &&
    (publisherOf(c) ?? publisherOf(claim)) === (publisherOf(claim) ?? publisherOf(c))
  // "That was said in error", a ministry writes of what its spokesman told two agencies.
  withdraw(claims, (claim) =>
    takenBack.some(
      (c) => c.claimedBy !== null && c.claimedBy === claim.claimedBy && namesSame(c, claim, parties),
    ),
  )
  // "Our report “Tea workers to be flown home” said that X had telephoned": the article of that title.
  const isTitled = (c: Claim, claim: Claim): boolean => {
    const title = articles.get(claim.evidence.file)?.title
    const told = articles.get(c.evidence.file)?.text.slice(c.evidence.start, c.evidence.end)
    return !!title && told !== undefined && told.replace(/\s+/g, ' ').includes(title)
  }
  withdraw(claims, (claim) =>
    takenBack.some((c) => isOther(c, claim) && isTitled(c, claim) && namesSame(c, claim, parties)),
  )
  // "The call was requested by Tallinn, **not by Budapest**."
  const isNamedAsWrong = (c: Claim, claim: Claim): boolean => {
    const told = articles.get(c.evidence.file)?.text.slice(c.evidence.start, c.evidence.end) ?? ''
    const wrong = /\bnot (?:by|from|at the \w+ of) ([^,.;]{2,40})/.exec(told)?.[1]
    return wrong !== undefined && sameParty(parties.partyOf(wrong), parties.partyOf(claim.initiator))
  }
  // A correction may tell once more what somebody has said, and rightly now.
  const isCorrected = (claim: Claim): boolean => {
    const others = corrections.filter((c) => isOther(c, claim))
    const isPublishers = claim.claimedBy === null || NAMELESS.test(claim.claimedBy)
    return (
      others.some((c) => isPublishers || c.claimedBy === claim.claimedBy || isNamedAsWrong(c, claim)) &&
      !others.some((c) => namesSame(c, claim, parties))
    )
  }
  withdraw(
    claims,
    (claim) =>
      ((claim.claimedBy === null || NAMELESS.test(claim.claimedBy)) &&
        takenBack.some((c) => isOther(c, claim) && namesSame(c, claim, parties))) ||
      isCorrected(claim),
  )
}

/** "Sources in the delegation", to whom nobody but the publisher bears witness. */
const NAMELESS =
  /^(?:an? |the |some |two |several )?(?:[a-z-]+ )*(?:sources?|diplomats?|insiders?|officials?)\b/

/**
 * What a speaker takes back later in the article is withdrawn: "My understanding is that Georgetown wanted it", and then
 * "I told you that the Guyanese did. That was wrong."
 */
export function settleRetractions({ claims }: Draft, parties: Parties): void {
  const takenBack = claims.filter((c) => c.withdrawn && c.claimedBy !== null)
  withdraw(claims, (claim) =>
    takenBack.some(
      (c) =>
        c.claimedBy === claim.claimedBy &&
        c.evidence.file === claim.evidence.file &&
        c.evidence.start > claim.evidence.start &&
        namesSame(c, claim, parties),
    ),
  )
}

function withdraw(claims: Claim[], isWithdrawn: (claim: Claim) => boolean): void {
  claims.forEach((claim, i) => {
    if (isWithdrawn(claim)) claims[i] = { ...claim, withdrawn: true }
  })
}

const namesSame = (a: Claim, b: Claim, parties: Parties): boolean =>
  sameParty(parties.partyOf(a.initiator), parties.partyOf(b.initiator))

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
  /\b(?:reports?|news agenc(?:y|ies)|radio|stations?|broadcasters?|newspapers?|papers?|dail(?:y|ies)|weekl(?:y|ies)|press|media|websites?|portals?|posts?|tabloids?|commentators?|rumou?rs?)\b/i

/**
 * An article does not contradict itself in its own voice: where it names one side and, further down, the other, without
 * giving the second to anybody, that is of some matter beside the talk, and the first stands.
 */
export function settleContradictions(
  draft: Draft,
  articles: ReadonlyMap<string, Article>,
  parties: Parties,
): void {
  const { claims } = draft
  // Of two talks that are told as one, each has an initiator of its own.
  const isOne = (file: string): boolean => !isOfTwo(articles.get(file)?.text ?? '')
  const first = new Map<string, Claim>()
  const inOrder = [...claims].sort((a, b) => a.evidence.start - b.evidence.start)
  const beside = new Set<Claim>()
  for (const claim of inOrder) {
    const { file, start, end } = claim.evidence
    const sentence = articles.get(file)?.text.slice(start, end) ?? ''
    if (
      !isOne(file) ||
      claim.claimedBy !== null ||
      claim.denied ||
      claim.withdrawn ||
      REPORTED.test(sentence)
    )
      continue
    const stands = first.get(file)
    if (!stands) first.set(file, claim)
    else if (!namesSame(stands, claim, parties) && !OF_TWO.test(sentence)) beside.add(claim)
  }
  claims.splice(0, claims.length, ...claims.filter((c) => !beside.has(c)))
}

/** What somebody is told to have said, though the sentence does not tell who. */
const REPORTED = /\b(?:said|says|told|according|reports?|reported)\b/i
/** "For **Thursday's call** she took the first step", "rang her **a second time**": one of two talks that are told as one. */
const OF_TWO = /\bsecond time\b|\b[A-Z][a-z]+day[’']s\b/

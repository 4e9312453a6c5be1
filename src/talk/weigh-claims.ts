import { claimFor, reachedBy } from './bind-claims.ts'
import { type ClaimFeatures, featuresOf, type Scene } from './claim-features.ts'
import { BIAS, CLAIM_WEIGHTS } from './claim-weights.ts'
import { type Draft, takesPart } from './draft.ts'
import type { FoundClaim } from './found-claim.ts'
import type { Gathered, Proposal } from './gather-talks.ts'
import type { Claim } from './talk.ts'
import type { Told } from './told.ts'

/** A claim read as one about a talk. */
export interface ClaimReading {
  readonly draft: Draft
  readonly claim: Claim
  readonly features: ClaimFeatures
}

/**
 * How probable it must be that a claim is about a talk: where the rules say so, too; where they give it to none or to
 * another; where they say that it is about something beside all talks.
 */
const LEAST = { same: 0.35, other: 0.9, beside: 0.95 }

/**
 * Gives each claim to the talk that it is most probably about, or to none: the rules read the sentence, the fitted
 * weights the whole article around it. What is denied or taken back stays where the rules put it.
 */
export function weighClaims(gathered: Gathered): void {
  for (const draft of gathered.drafts) draft.claims.length = 0
  for (const { proposal, readings } of readClaims(gathered)) {
    const { claim, ruling } = proposal
    const best = isTakenBack(claim)
      ? readings.find(({ draft }) => draft === ruling)
      : readings.reduce<ClaimReading | undefined>((a, b) => {
          const lead = leadOf(proposal, b)
          return lead >= 0 && (!a || lead > leadOf(proposal, a)) ? b : a
        }, undefined)
    best?.draft.claims.push(best.claim)
  }
}

const isTakenBack = ({ denied, withdrawn }: FoundClaim): boolean => denied || withdrawn

/** How far the log-odds of a reading lie above the least that it needs. */
const leadOf = ({ ruling }: Proposal, { draft, features }: ClaimReading): number => {
  const least = LEAST[ruling === draft ? 'same' : ruling === 'beside' ? 'beside' : 'other']
  return logOddsOf(features) - Math.log(least / (1 - least))
}

/** A logistic model (Cox, "The regression analysis of binary sequences", 1958). */
const logOddsOf = (features: ClaimFeatures): number =>
  Object.entries(features).reduce((sum, [name, value]) => sum + (CLAIM_WEIGHTS[name] ?? 0) * value, BIAS)

/** Each claim as one about any of the talks it can be about: those of its article, and of the article's two sides. */
export function readClaims({ proposals, drafts, parties }: Gathered): {
  readonly proposal: Proposal
  readonly readings: readonly ClaimReading[]
}[] {
  const claimsIn = new Map<Told, FoundClaim[]>()
  for (const { told, claim } of proposals) claimsIn.set(told, [...(claimsIn.get(told) ?? []), claim])
  const ruled = new Map<Draft, Proposal[]>()
  for (const proposal of proposals) {
    const { claim, ruling } = proposal
    if (ruling === null || ruling === 'beside' || isTakenBack(claim)) continue
    ruled.set(ruling, [...(ruled.get(ruling) ?? []), proposal])
  }
  const talksIn = new Map([...claimsIn.keys()].map((told) => [told, talksOf(told, drafts)]))
  return proposals.map((proposal) => {
    const { told, claim, ruling } = proposal
    const { article, names } = told
    const scene: Scene = {
      told,
      claim,
      claims: claimsIn.get(told) ?? [],
      reached: reachedBy(article, names, claim, parties),
      named: parties.sidesIn(article, names, claim.sentence).map(({ party }) => party),
      toldElsewhere: (draft) =>
        (ruled.get(draft) ?? [])
          .filter((p) => p.claim.sentence !== claim.sentence)
          .map((p) => parties.partyOf(p.claim.initiator)),
    }
    const candidates = new Set(talksIn.get(told))
    if (ruling !== null && ruling !== 'beside') candidates.add(ruling)
    const readings = [...candidates].flatMap((draft) => {
      const read = claimFor(told, claim, draft, parties)
      return read
        ? [{ draft, claim: read, features: featuresOf(scene, draft, parties.partyOf(read.initiator)) }]
        : []
    })
    return { proposal, readings }
  })
}

/** The talks that an article speaks of; where it tells of none as its news, those of the two sides that it is about, too. */
function talksOf({ placed, main }: Told, drafts: readonly Draft[]): readonly Draft[] {
  const own = [...new Set(placed.flatMap((p) => p.draft ?? []))]
  if (main.length < 2 || own.some((d) => !d.planned && d.order !== 'earlier')) return own
  return [...own, ...drafts.filter((d) => main.every((side) => takesPart(d, side)))]
}

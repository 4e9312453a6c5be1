import { buildEngine } from '../answer/engine.ts'
import { selectTalks } from '../answer/which-talks.ts'
import type { ClaimFeatures } from '../talk/claim-features.ts'
import type { Draft } from '../talk/draft.ts'
import { settleTalks } from '../talk/find-talks.ts'
import { gatherTalks } from '../talk/gather-talks.ts'
import { readClaims } from '../talk/weigh-claims.ts'
import { type Folder, isNamed, isSaidIn } from './folder-set.ts'
import type { Case } from './logistic.ts'

type Features = ClaimFeatures & { readonly bias: number }

/** A talk that is not asked about counts less: nobody has written down which of those in the articles it is. */
const NOT_ASKED = 0.3

/**
 * What is known of the claims in a folder: of the talk that is asked about, a claim is when its sentence is the one that
 * says who initiated it, and names that initiator; that claim is of none of the other talks. A claim that names the right
 * initiator in another sentence may be either, and is left out. What is said of a talk that is not asked about is taken to
 * be of the one that the rules find, unless that is the one asked about.
 */
export function casesOf({ library, question, asked, others }: Folder): Case<keyof Features>[] {
  const engine = buildEngine(library)
  const readings = [...engine.readings.values()]
  const gathered = gatherTalks(readings)
  const read = readClaims(gathered)
  const talks = settleTalks(readings, gathered)
  const selected = selectTalks({ ...engine, talks }, talks.talks, question)
  const isAsked = ({ mentions }: Draft): boolean =>
    mentions.length > 0 && selected.some((talk) => talk.mentions[0] === mentions[0]?.evidence)
  const told = asked.filter(({ initiator }) => initiator !== null)
  return read.flatMap(({ proposal, readings }) => {
    const { claim, told: place } = proposal
    if (claim.denied || claim.withdrawn) return []
    const sentence = place.article.text.slice(claim.sentence.start, claim.sentence.end)
    const said = told.filter(
      (t) => isSaidIn(t, sentence) || t.evidence.some((words) => words.includes(sentence)),
    )
    return readings.flatMap(({ draft, claim: { initiator }, features }): Case<keyof Features>[] => {
      const row = { bias: 1, ...features }
      if (!isAsked(draft)) {
        if (said.length > 0) return [{ holds: false, features: row, weight: NOT_ASKED }]
        const isOfOther = others.some((t) => isNamed(t, initiator) && isSaidIn(t, sentence))
        return isOfOther && proposal.ruling === draft
          ? [{ holds: true, features: row, weight: NOT_ASKED }]
          : []
      }
      const named = told.filter((t) => isNamed(t, initiator))
      const holds = named.some((t) => said.includes(t))
      return holds || named.length === 0 ? [{ holds, features: row }] : []
    })
  })
}

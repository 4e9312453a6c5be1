import type { Article } from '../library/article.ts'
import type { Draft } from './draft.ts'
import type { FoundClaim } from './found-claim.ts'
import type { Parties, Party } from './parties.ts'

/** Who is summoned or rung up is often an envoy, in the news of a talk of two ministers. */

/** Whether the words of a claim tell that an envoy was: "Had summoned **the Belgian chargé d'affaires**", "telephoned **the Danish ambassador**". */
export const reachesEnvoy = ({ text }: Article, { kinds, relative, span, sentence }: FoundClaim): boolean =>
  kinds !== null &&
  relative === null &&
  /^ (?:the|its|his|her|[A-Z]\w+['’]s) (?:[A-Z][\w-]+ )?(?:ambassador|charg[eé] d['’]affaires|high commissioner|consul|diplomat|envoy)\b/.test(
    text.slice(span.end, sentence.end),
  )

/** Whether an envoy takes part, or somebody of whom nobody tells the office. */
export const isOfEnvoy = ({ sides }: Draft, { people }: Parties): boolean => {
  const named = sides.filter((side) => side.person !== null)
  const rolesOf = ({ person }: Party): readonly string[] =>
    people.filter((p) => p.name === person).flatMap((p) => p.roles)
  return (
    named.length === 0 ||
    named.some((side) => {
      const roles = rolesOf(side)
      return !roles.some((role) => MINISTER.test(role)) || roles.some((role) => ENVOY.test(role))
    })
  )
}
const MINISTER = /\b(?:minister|president|premier|chancellor|king|secretary)\b/
const ENVOY = /\b(?:ambassador|charg[eé]|commissioner|consul|envoy)\b/

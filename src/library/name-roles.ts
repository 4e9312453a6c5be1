import { ROLES } from './name-words.ts'
import type { Token } from './tokens.ts'

/** The role in an apposition: "Grace Wekesa, Kenya's Cabinet Secretary for Foreign Affairs". */
export function roleAfter(tokens: readonly Token[], end: number): string | null {
  // "X, and the minister of Angola, Y" goes on to somebody else.
  // "MR. SAGNA (government spokesman)".
  if (!/^[,(]$/.test(tokens[end]?.text ?? '') || tokens[end + 1]?.lower === 'and') return null
  const role: string[] = []
  for (let i = end + 1; i < Math.min(tokens.length, end + 13); i++) {
    const token = tokens[i]
    if (!token || (token.kind === 'mark' && token.text !== '-')) break
    if (token.kind === 'number' || NO_ROLE.test(token.lower) || isPastVerb(tokens, i)) break
    // "The boats held in Ras Al Khaimah, the prime minister's office said": whose office says so.
    if (token.lower === 'office' && role.at(-1) === "'s") return null
    role.push(token.lower)
  }
  return role.some((word) => ROLES.has(word))
    ? role.filter((w) => !/^(?:the|a|an|'s)$/.test(w)).join(' ')
    : null
}

/** Words at which the description of a person is over and the sentence goes on. */
const NO_ROLE =
  /^(?:who|whose|which|said|says|had|has|have|was|were|is|are|held|spoke|met|will|would|told|called|phoned|on|after|before|during|when|while|but|discussed|agreed|arrived|made|took|this|yesterday|today|tonight|later|also|from|by|with|lay|came|went|spent|left|flew|sat|got|gave|put|stood|began|brought|saw|heard|kept|sent|paid|won|lost|sought|became|wrote|rang|drove)$/

/** "Lucía Arriaga, this afternoon **answered** a call", but "X, the ousted president". */
const isPastVerb = (tokens: readonly Token[], at: number): boolean =>
  /^[a-z]{3,}ed$/.test(tokens[at]?.lower ?? '') &&
  !/^(?:the|an?|'s|his|her|their|its|newly|recently|then|,)$/.test(tokens[at - 1]?.lower ?? '')

/** The role in front of a comma: "The **US president**, Daniel Whitcombe, said", "Norway's **foreign minister**, Espen Dahl". */
export function roleBefore(tokens: readonly Token[], start: number): string | null {
  if (tokens[start - 1]?.text !== ',') return null
  const role: string[] = []
  for (let i = start - 2; i >= Math.max(0, start - 12); i--) {
    const token = tokens[i]
    if (token?.kind !== 'word' || /^(?:who|that|said|says|told|and|but)$/.test(token.lower)) return null
    const inner = token.lower === 'the' && /^(?:of|for)$/.test(tokens[i - 1]?.lower ?? '')
    if (!inner && (/^(?:the|his|her|their|its|a|an)$/.test(token.lower) || token.lower === "'s")) {
      if (token.lower === "'s") role.unshift(...ownerBefore(tokens, i))
      return role.some((word) => ROLES.has(word)) ? role.join(' ') : null
    }
    role.unshift(token.lower)
  }
  return null
}

/** "**Papua New Guinea**'s foreign minister": the words of a name in front of its mark, the last one at least. */
function ownerBefore(tokens: readonly Token[], mark: number): string[] {
  let from = mark - 1
  while (tokens[from]?.capital && tokens[from - 1]?.capital) from--
  return tokens.slice(Math.max(0, from), mark).map((token) => token.lower)
}

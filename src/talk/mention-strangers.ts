import type { TalkMention } from './talk-mention.ts'

/** Whether a talk is held with somebody who is no side that anybody knows. */

/** "Talks with the airport operator", where no side is named behind. */
export const isWithStranger = (behind: string): boolean => WITH_STRANGER.test(behind)
const WITH_STRANGER =
  /^\s+(?:\w+\s+)?with\s+(?:(?:two|three|four|five|six|seven|eight|nine|ten|several|some|many|\d+)\s+(?!sides|countries|ministers|presidents|leaders|delegations)[a-z]|(?:the|an?)\s+(?!two\b|other\b|latter\b|former\b)[a-z]|(?:its|their|his|her)\s+(?:own\s+)?(?:allies|partners|neighbours|parliament|cabinet|generals|advisers|lawyers|party)\b)/i
/** "Talks with a Norwegian supplier": its country takes no part. */
export const isWithFirm = (behind: string): boolean => WITH_FIRM.test(behind)
const WITH_FIRM =
  /^\s+(?:\w+\s+)?with\s+(?:an?|\w+)\s+(?:[A-Z]\w+\s+)?(?:supplier|compan(?:y|ie)|firm|buyer|producer|airline|bank|manufacturer|operator|broker|trader|contractor|investor)s?\b/
/** "Was received, at her request, **by the Speaker** of the assembly". */
const BY_SOMEBODY_ELSE =
  /^(?:,? [^.;]{0,60}?,)? by (?:the|its) (?:heads?|members?|representatives?|chair\w*|director\w*|mayor|[Ss]peaker|governor|bishop|archbishop)\b/
/** "He **also met the head** of the agency for cooperation". */
const ALSO = /\balso (?:met|saw|received|talked|spoke)$/
const SOMEBODY_ELSE =
  /^ (?:with |to )?(?:the (?:heads?|members?|representatives?|chair\w*|director\w*|mayor|speaker|governor|bishop|archbishop)|members|representatives|business|students)\b/i
/** "A visit to the hospital" is paid to no side. */
const TO_A_PLACE =
  /^ (?:to|at|of) (?:the|an?) (?!(?:[a-z]+ )?(?:country|capital|kingdom|republic|island|region)\b)[a-z]/

/** Whether the talk whose words end at `end` is with a firm, an office-bearer at home, or no side at all. */
export const isWithSomebodyElse = (
  text: string,
  end: number,
  { kind, verb }: Pick<TalkMention, 'kind' | 'verb'>,
): boolean => {
  const [told, behind] = [text.slice(0, end), text.slice(end)]
  return (
    (kind === 'visit' && TO_A_PLACE.test(behind)) ||
    isWithFirm(behind) ||
    (verb && ((ALSO.test(told) && SOMEBODY_ELSE.test(behind)) || BY_SOMEBODY_ELSE.test(behind)))
  )
}

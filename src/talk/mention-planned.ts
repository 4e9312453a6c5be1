import type { Article, Span } from '../library/article.ts'
import type { TalkMention } from './talk-mention.ts'

/** Whether a talk is still to come. */

/** In front of the word that names a talk, in its clause: it has not been held yet. */
const PLANNED_BEFORE =
  /(?<!\b(?:proposal|idea|suggestion|initiative|request|invitation|wish) )\b(?:will(?! have (?:seen|heard|read|noticed))|would(?! (?:also )?like to know)|to be held|is to|are to|plans? to(?![^,;:]*\b(?:came|was|were|arose|emerged)\b)|planning|prepare for|preparing|expected to|agreed (?:to|on(?! (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]| \d))|to organi[sz]e|to (?:hold|attend|host|convene|prepare)|due to(?! (?:an?|the|his|her|their)\b)|hopes? to|ready for|readiness for|offered|date for|call(?:s|ed|ing)? for(?! the\b))\b[^,;:]*$/i
/** Right in front of it. */
const PLANNED_ADJECTIVE =
  /\b(?:plans?|planned|upcoming|next(?! (?:day|morning|evening|afternoon|night)\b)|scheduled|forthcoming|future|possible|potential|proposed)\s+(?:(?!(?:the|an?|this|that)\b)[\w-]+\s+){0,2}$/i
/** And behind it. */
const PLANNED_BEHIND =
  /^(?:,? (?!during\b|was\b|were\b|had\b|took\b|where\b|who\b|and\b|that will take\b)[^\s,;]+){0,8}?,? (?:to be held|will|is to|are to|are due|is due|is planned|is scheduled|scheduled for|planned for|is expected|are expected|(?:is|are) (?:now |currently )?being (?:prepared|planned|arranged)|in the (?:very )?(?:near future|coming \w+)|next (?:week|month|year|spring|summer|autumn))\b/i

/** Whether the words around `span`, which name a talk in `text`, say that it has not been held yet. */
export const isPlanned = (text: string, { start, end }: Span): boolean =>
  PLANNED_ADJECTIVE.test(text.slice(Math.max(0, start - 40), start)) ||
  PLANNED_BEFORE.test(text.slice(Math.max(0, start - 60), start)) ||
  PLANNED_BEHIND.test(text.slice(end, end + 60))

/** "They would meet again in Koblenz. **The Koblenz meeting** was proposed by": where they have not met yet. */
export function isToBeHeldAt(
  { at, planned, verb, sides, evidence }: TalkMention,
  { text, sentences }: Article,
): boolean {
  const place = /\b[Tt]he ([A-Z][a-z]+) $/.exec(text.slice(Math.max(0, at - 30), at))?.[1]
  if (place === undefined || planned || verb || sides.length > 1) return false
  const there = sentences
    .filter(({ start }) => start !== evidence.start)
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => sentence.includes(place))
  return there.length > 0 && there.every((sentence) => MEET_LATER.test(sentence))
}
const MEET_LATER =
  /\b(?:will|would|is to|are to|agreed to|due to|plan(?:s|ned)? to) (?:again )?(?:meet|hold|see|continue|resume|reconvene)\b/

import type { Span } from '../library/article.ts'
import { isOfficeWord } from '../library/name-words.ts'
import { TALK_OBJECT } from './talk-words.ts'

/**
 * Whether the words at `[start, end)` of a sentence tell of no talk: one that never was, or that somebody only asked for.
 * @param verb whether they are a verb
 */
export function isNoMention(text: string, { start, end, verb }: Span & { readonly verb: boolean }): boolean {
  const front = text.slice(Math.max(0, start - FRONT), start)
  if (NOT_ANY.test(front) || (verb && ASKS_OF_SUMMONS.test(text))) return true
  if (verb && isBranding(text, start)) return true
  if (!verb && TALKED_IN.test(text.slice(0, start))) return true
  return verb && (NEVER.test(front) || TO_PROPOSE.test(text.slice(end)) || ONLY_ASKS.test(text.slice(start)))
}
/** So many characters in front of the words tell of them. */
const FRONT = 40

/** "The two **talked by telephone for an hour in a** call sought by": the talk of the verb. */
const TALKED_IN =
  /\b(?:spoke|talked|conferred) (?:with each other )?(?:by|on|over) (?:the )?(?:tele)?phone\b[^.;,]{0,40} in an? (?:[a-z]+ )?$/

/** "**Called Argentina's tariffs** an outrage", where "called Argentina's minister" is a telephone call. */
function isBranding(text: string, start: number): boolean {
  const owned = CALLED_OWNED.exec(text.slice(start))?.[1]
  return owned !== undefined && !(owned.match(/[\p{L}-]+/gu) ?? []).some(isPersonal)
}
const CALLED_OWNED =
  /^(?:called|calls|calling) \p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,2}['’]s? ((?:[\p{L}-]+ ?){1,4})/u
const isPersonal = (word: string): boolean =>
  /^\p{Lu}/u.test(word) ||
  isOfficeWord(word) ||
  /^(?:office|palace|residence|counterpart|colleague|successor|team|home)$/.test(word)

/** "**Has** the minister **summoned** the ambassador?": nobody knows yet. */
const ASKS_OF_SUMMONS = /^(?:\p{Lu}[^:]{0,40}: )?(?:Has|Have|Will|Did|Does|Is|Are)\b[^.]*\bsummon[^.]*\?$/u

/** "The two have **never** met". */
const NEVER = /\b(?:never|not) (?:yet |before )?$/
/** "Had **not asked for any** conversation". */
const NOT_ANY = /\b(?:not|never|n['’]t)\b[^.;]* any (?:[a-z]+ )?$/
/** "Reached out to Dublin on Friday **to propose the conversation**": that is no talk yet. */
const TO_PROPOSE = new RegExp(
  `^[^.;:]{2,60}? to (?:propose|suggest|request|seek|ask for|arrange|set up) (?:the|an?|that) (?:[a-z]+ ){0,2}(?:${TALK_OBJECT})\\b`,
)

/** "**Contacted us on Wednesday and asked** for a conversation": how it came about, and no talk of that day. */
const ONLY_ASKS =
  /^(?:contacted|reached out to|reaches out to|got in touch with|made contact)\b[^.;:]{1,70}? and (?:(?:the|his|her|our) [a-z]+ )?(?:had )?(?:[a-z]+ly )?(?:asked|offered|invited|proposed|suggested|requested|sought|inquired|enquired|wanted|agreed|accepted|made (?:room|time))\b/

import { countryWords } from '../library/countries.ts'
import type { Candidate } from './candidate.ts'
import { isOfDate } from './evidence.ts'
import { isStopWord, stemOf, wordsIn } from './terms.ts'
import type { Thing } from './thing.ts'

const NAME = "((?:\\p{Lu}[\\p{L}.'’-]*)(?: (?:(?:al|bin|de|del|der|di|van|von|la) )?\\p{Lu}[\\p{L}.'’-]*)*)"
/** Words after which no name belongs any longer to what stands in front of them. */
const NEXT_CLAUSE =
  '(?:has|had|have|is|was|were|are|who|which|that|and|but|said|says|told|will|would|in|at|on|to|for|from|with|by|when|after|before|because|while|as)\\b'
/** "The vessel **Agia Marina**", "a company **called Havkraft**", "Secretary of State **Marco Rubio**". */
const NAMED_BEHIND = new RegExp(
  `^(?:(?: (?:of|for)(?: (?:the|and|of|\\p{Lu}[\\p{L}'’-]*)){1,6}?)|(?: (?:is|was|are|were))?(?: (?:called|named|known as|the))*(?: (?!(?:in|of|at|from|to|for|near|with|by|and|on|or)\\b)\\p{Ll}+)?) ["“‘]?${NAME}`,
  'u',
)
/** "Its manager in La Paz, 62-year-old **Julio Terrazas**", but not "the observer, who has left **Oslo**". */
const APPOSED_BEHIND = new RegExp(
  `^(?: (?:of|in|at|for|from|to|on|who|that|which) [^,.;]{1,50})?(?:,| [–—-]|:| \\() (?:(?!${NEXT_CLAUSE})[^\\s,.;]+ ){0,3}?["“‘]?${NAME}`,
  'u',
)
/** "**Agia Marina**, a fishing vessel", "**Ana Lima**, author", "**Italian** is the largest group". */
const APPOSED_BEFORE = new RegExp(
  `${NAME}(?:, (?:aged )?\\d+)?(?:(?:,| \\(| [–—-]| (?:is|was|are|were))(?: who (?:is|was))? (?:an?|the|his|her|its|their|one of the)(?: [\\p{L}\\d'’-]+){0,4}|,(?: former)?) $`,
  'u',
)
const NAMED_BEFORE = new RegExp(`${NAME} $`, 'u')
const LISTED = /^(?:,? (?:including|such as|like)\b|,? namely\b|:)/
const OF_SUCH = /^ of\b/

/**
 * Whether a passage tells which one the thing is that it names, in words that the question does not have.
 * @param by how it is asked for: a choice may be told by an adjective, a name only by a name
 * @param asked stems of the question's words
 * @param at which of the passage's words names the thing
 */
export function tellsWhich(
  by: Thing['by'],
  asked: readonly string[],
  { text, words, starts }: Candidate,
  at: number,
): boolean {
  const start = starts[at] ?? 0
  const [before, behind] = [text.slice(0, start), text.slice(start + (words[at]?.length ?? 0))]
  const isNew = (words: string): boolean =>
    !isOfDate(words) && wordsIn(words).some((word) => !isStopWord(word) && !asked.includes(stemOf(word)))
  // "A Bolivian archaeologist" and "a laboratory in Bremen, Germany" have no name; "the Irish are the largest group" has.
  const isOwn = (words: string): boolean =>
    isNew(words) && (by === 'choice' || !wordsIn(words).every((word) => countryWords(word).length > 0))
  const own = [NAMED_BEHIND.exec(behind), APPOSED_BEHIND.exec(behind), NAMED_BEFORE.exec(before)]
  if (own.some((name) => name?.[1] !== undefined && isOwn(name[1]))) return true
  if (isNew(APPOSED_BEFORE.exec(before)?.[1] ?? '')) return true
  if (LISTED.test(behind)) return true
  return by === 'choice' && (OF_SUCH.test(behind) || isNew(/(\p{L}+)[ -]$/u.exec(before)?.[1] ?? ''))
}

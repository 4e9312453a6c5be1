import { countryWords } from '../library/countries.ts'
import { isStopWord } from './terms.ts'

/** The thing that a question asks for: "**how many** Turkish **sailors**", "**which airline**", "**the name of** the **hotel**". */
export interface Thing {
  readonly by: 'number' | 'amount' | 'choice' | 'name'
  /** The words for it as the question writes them, adjectives of countries left out; the noun is one of them. */
  readonly nouns: readonly string[]
}

/** So many words behind "which" and "how many" may hold the noun: "crew members", and the verb where one follows. */
const MOST_NOUNS = 3

/** Reads the thing asked for from a question's words; null where nothing of a kind is asked for. */
export function thingIn(words: readonly string[]): Thing | null {
  const many = words.findIndex((word, i) => /^(?:many|much)$/.test(word) && words[i - 1] === 'how')
  if (many >= 0) return thing(words[many] === 'many' ? 'number' : 'amount', nounsFrom(words, many + 1))
  // "How large was the Greek team".
  const large = words.findIndex((word, i) => /^(?:big|large|strong)$/.test(word) && words[i - 1] === 'how')
  if (large >= 0)
    return thing(
      'number',
      nounsFrom(words, large + 2).filter((word) => GROUP.test(word)),
    )
  const name = words.findIndex((word, i) => /^names?$/.test(word) && words[i + 1] === 'of')
  if (name >= 0) return thing('name', nounsFrom(words, name + 2).slice(-1))
  // "What is the driver's name", "what is the hotel called".
  const called = words.findIndex((word) => /^(?:name|called|named)$/.test(word))
  if (called > 1 && WHAT_IS.test(words.slice(0, 2).join(' ')))
    return thing('name', nounsFrom(words.slice(0, called), called - 1))
  // "Who is the Georgian consul" asks for his name as well.
  const asked = WHO_IS.exec(words.slice(0, 3).join(' '))
  if (asked) return thing('name', nounsFrom(words, asked[0].split(' ').length).slice(-1))
  const which = words.findIndex((word) => /^(?:which|what)$/.test(word))
  if (which < 0 || isStopWord(words[which + 1] ?? '')) return null
  const nouns = nounsFrom(words, which + 1)
  const verb = words.slice(which + 1).find(isStopWord) ?? ''
  // "What helped" asks for no kind, and may be mistaken for one without a verb behind: "what cargo did".
  return words[which] === 'which' || AUXILIARY.test(verb) ? thing('choice', nouns) : null
}

const thing = (by: Thing['by'], nouns: readonly string[]): Thing | null =>
  nouns.length > 0 ? { by, nouns } : null

/** "Of the two crew members **who**": up to the next word that tells nothing. */
function nounsFrom(words: readonly string[], start: number): string[] {
  const behind = words.slice(start)
  const from = behind.findIndex((word) => !IN_FRONT.test(word))
  const nouns = from < 0 ? [] : behind.slice(from)
  const end = nouns.findIndex(isStopWord)
  return nouns
    .slice(0, end < 0 ? MOST_NOUNS : Math.min(end, MOST_NOUNS))
    .filter((word) => countryWords(word).length === 0 || PEOPLE.test(word))
}

/** People who are counted by the group. */
const GROUP =
  /^(?:teams?|delegations?|crews?|groups?|missions?|staff|forces?|contingents?|patrols?|caucus|committees?|commissions?)$/
/** "Who's" is read as "who". */
const WHO_IS = /^(?:who (?:is|was|are|were)|whos|who) (?:the|his|her|their|its)\b/
/** "What's" is read as "what". */
const WHAT_IS = /^(?:(?:what|how) (?:is|was|are|were|the|his|her|their|its)|whats)\b/
/** "How many **Mongolians** live", but not "how many **Mongolian** hikers". */
const PEOPLE = /..[^s]s$/
const IN_FRONT =
  /^(?:of|the|an?|this|that|these|those|his|her|its|their|more|other|both|\d+|one|two|three|four|five|six|seven|eight|nine|ten|new)$/
const AUXILIARY = /^(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may|might|must)$/

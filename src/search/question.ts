import { isStopWord, stemOf, wordsIn } from './terms.ts'

/** What kind of thing an answer must hold. */
export type AnswerType = 'person' | 'time' | 'place' | 'number' | 'duration' | 'reason' | 'any'

export interface Question {
  /** Its words without stop words, as the person wrote them and as they are indexed; no term twice. */
  readonly terms: readonly QuestionTerm[]
  readonly answerType: AnswerType
}

export interface QuestionTerm {
  readonly word: string
  readonly term: string
  /** Written with a capital inside the question, or a number: a name or a figure the answer can hardly do without. */
  readonly specific: boolean
}

const ANSWER_TYPES: readonly (readonly [AnswerType, RegExp])[] = [
  ['duration', /\bhow long\b/i],
  [
    'number',
    /\bhow (?:many|much|often|far|old|big|large)\b|\bwhat (?:number|percentage|share|price|cost)\b/i,
  ],
  ['time', /\bwhen\b|\b(?:what|which) (?:day|date|year|month|time)\b/i],
  ['place', /\bwhere\b|\b(?:what|which) (?:city|country|place|town|capital|venue)\b/i],
  ['reason', /\bwhy\b|\bwhat (?:for|reason|caused)\b/i],
  [
    'person',
    /\bwho(?:m|se)?\b|\b(?:which|what) (?:minister|side|party|country|person|official|leader|president|ministry|body|spokes\w+)\b/i,
  ],
]

/** Reads what a question asks for. A question of nothing but stop words ("who are you?") has no terms. */
export function parseQuestion(text: string): Question {
  const terms = new Map<string, QuestionTerm>()
  for (const word of wordsIn(text).filter((w) => !isStopWord(w))) {
    const term = stemOf(word)
    if (!terms.has(term))
      terms.set(term, { word, term, specific: /\p{N}/u.test(word) || isCapitalized(text, word) })
  }
  const answerType = ANSWER_TYPES.find(([, pattern]) => pattern.test(text))?.[0] ?? 'any'
  return { terms: [...terms.values()], answerType }
}

/** Whether the word stands in the text with a capital, elsewhere than at the beginning. */
function isCapitalized(text: string, word: string): boolean {
  const trimmed = text.trimStart()
  const at = trimmed.toLowerCase().indexOf(word)
  return at > 0 && /^\p{Lu}/u.test(trimmed.slice(at))
}

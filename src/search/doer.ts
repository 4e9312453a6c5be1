import type { Candidate, Lexicon } from './candidate.ts'
import type { Question } from './question.ts'
import { isStopWord, stemOf } from './terms.ts'

/** The verb of "who paid", "whos going to pay", "which minister has cut"; what is in front of it. */
const ACT =
  /^.*?\b(?:who|whos|who['’]s|(?:which|what) (?!did|do|does|is|are|was|were|will|would|has|had|have|can|could)\p{L}+)((?: (?:was it (?:that|who)|is it that|is going to|was going to|s going to|going to|gonna|will|would|has|had|have|first|also|actually|really|is|are|was|were))*) (\p{L}+)/iu
const BE = /^(?:is|are|was|were|be|been|being)$/
/** Between a form of "be" and its participle stand at most so many words: "have been repeatedly invited". */
const REACH = 2
/** A subject stands at most so many words in front of its verb, and "by" in front of who did it. */
const SUBJECT = 4
const BY = 3
/** So far behind a participle its "by" may stand, and in front of the next clause. */
const AGENT = 14
const NEXT_CLAUSE = /^(?:and|but|which|who|because|while|is|are|was|were)$/

/** Whether somebody is asked who did what a passage only says was done: "who invited the EU", "the EU has been invited". */
export function isAgentless(question: Question, candidate: Candidate, lexicon: Lexicon): boolean {
  const acts = actsIn(question, candidate, lexicon)
  const { words } = candidate
  return acts.length > 0 && acts.every((act) => isPassive(words, act) && !hasAgent(words, act))
}

/**
 * Whether somebody does what is asked about: "**police** turned up", "was shut by the **owners**".
 * @param places where in the passage words for people stand
 */
export function namesDoer(
  question: Question,
  candidate: Candidate,
  lexicon: Lexicon,
  places: readonly number[],
): boolean {
  const acts = actsIn(question, candidate, lexicon)
  const { words, starts } = candidate
  return places.some((place) => {
    const at = starts.findLastIndex((start) => start <= place)
    const isBy = words.slice(Math.max(0, at - BY), at).includes('by')
    return acts.some((act) => isBy || (act > at && act <= at + SUBJECT))
  })
}

/** Which of a passage's words tell of what somebody is asked to have done. */
function actsIn(question: Question, { stems }: Candidate, { forms }: Lexicon): number[] {
  const act = actOf(question)
  if (act === null) return []
  const wanted = [stemOf(act), ...(forms.get(stemOf(act)) ?? [])]
  return stems.flatMap((stem, i) => (wanted.includes(stem) ? [i] : []))
}

/** What somebody is asked to have done; null where the question asks nothing of the kind, or to whom it was done. */
export function actOf({ text, answerType }: Question): string | null {
  if (answerType !== 'person' && answerType !== 'name') return null
  const [, auxiliaries = '', act = ''] = ACT.exec(text) ?? []
  const isDone = /\b(?:is|are|was|were)$/.test(auxiliaries) && !act.endsWith('ing')
  return act === '' || isDone || isStopWord(act.toLowerCase()) ? null : act.toLowerCase()
}

function hasAgent(words: readonly string[], at: number): boolean {
  const behind = words.slice(at + 1, at + AGENT)
  const end = behind.findIndex((word) => NEXT_CLAUSE.test(word))
  return behind.slice(0, end < 0 ? behind.length : end).includes('by')
}

function isPassive(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - REACH), at)
  return !words[at]?.endsWith('ing') && !before.includes('to') && before.some((word) => BE.test(word))
}

import { parseDate, resolveDay } from '../library/dates.ts'
import { parseQuestion } from '../search/question.ts'
import { writtenOn } from '../talk/mention-date.ts'
import type { Evidence, Talk } from '../talk/talk.ts'
import { OF_TALK } from './asks-who.ts'
import { articleOf, type Engine } from './engine.ts'
import { namesOnlySides } from './question-terms.ts'
import { selectTalks } from './which-talks.ts'

/** Verbs with which two have a talk. */
const TALKED = /\b(?:called|phoned|telephoned|rang|ring|talked|speak|spoke|spoken|visited)\b/i

/** How long talks take. */
const LENGTH = /\b(?:minutes?|hours?|quarter of an hour)\b/i

/** "**When is** the visit", "**when will** they meet". */
const TO_COME = /\b(?:when|(?:what|which) (?:day|date|month))(?:['’]?s| is| are| will| does| do)\b/i

/** Whether a question may ask for the day or the length of a talk. */
export function asksOfTalk(question: string): boolean {
  const { answerType } = parseQuestion(question)
  return (
    (answerType === 'time' || answerType === 'duration') && (OF_TALK.test(question) || TALKED.test(question))
  )
}

/**
 * Where the articles tell on which day a talk was held, or how long it took, when a question asks for no more than that:
 * "when did X and Y speak", "when will they meet", "how long was their call".
 * @returns the sentences, those with a whole date first; null for another question, or when no sentence tells
 */
export function toldOfTalk(
  engine: Engine,
  talks: readonly Talk[],
  question: string,
): readonly Evidence[] | null {
  if (!asksOfTalk(question)) return null
  const ahead = TO_COME.test(question)
  const asked = selectTalks(engine, talks, question).filter((talk) => talk.planned === ahead)
  if (asked.length === 0 || !namesOnlySides(engine, asked, question)) return null
  const textOf = ({ file, start, end }: Evidence): string => articleOf(engine, file).text.slice(start, end)
  const tells = (mention: Evidence, { day }: Talk): boolean =>
    parseQuestion(question).answerType === 'duration'
      ? LENGTH.test(textOf(mention))
      : day !== null && resolveDay(textOf(mention), writtenOn(articleOf(engine, mention.file)), ahead) === day
  const told = asked.flatMap((talk) => talk.mentions.filter((mention) => tells(mention, talk)))
  const isWhole = (mention: Evidence): boolean => parseDate(textOf(mention)) !== null
  const sorted = [...told].sort((a, b) => Number(isWhole(b)) - Number(isWhole(a)))
  return sorted.length > 0 ? sorted : null
}

import { countryWords } from '../library/countries.ts'
import type { AnswerType, Question } from './question.ts'

const NUMBER_WORD =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|billions?|half|third|quarter|tens'
const NUMBER = `\\d[\\d.,]*|\\b(?:${NUMBER_WORD})\\b`
const MONTH =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?'
const UNIT = '(?:minutes?|hours?|days?|weeks?|months?|years?)'
const TIME = [
  `\\b(?:${MONTH}) \\d|\\d(?:st|nd|rd|th)? (?:of )?(?:${MONTH})\\b|\\b(?:in|by|until|since|of|last|next|this) (?:early |late |mid-)?(?:${MONTH})\\b`,
  '\\b(?:19|20)\\d\\d\\b|\\b\\d{1,2}[:.]\\d\\d\\b|\\b\\d{1,2} ?(?:a\\.?m|p\\.?m)\\b',
  '\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b(?:yesterday|today|tomorrow|tonight|noon|midnight|soon)\\b',
  '\\b(?:next|last|this|coming|past|same|following|previous) (?:day|week|weekend|month|year|morning|afternoon|evening|night|spring|summer|autumn|fall|winter)s?\\b|\\b(?:near future|coming days)\\b',
  `\\b(?:${NUMBER_WORD}|\\d+|few|several) ${UNIT} (?:ago|later|earlier|after|before|from)\\b|\\b(?:in|within|after) (?:the )?(?:\\w+ ){1,2}${UNIT}\\b|\\b(?:in|by) (?:early |late )?(?:the )?(?:spring|summer|autumn|fall|winter)\\b`,
].join('|')

/** What a passage that can answer such a question contains. */
export const EVIDENCE: Readonly<Record<AnswerType, RegExp | null>> = {
  person: /(?<=\S\s)\p{Lu}[\p{L}’'-]+|\b(?:side|ministry|officials?)\b/u,
  time: new RegExp(TIME, 'i'),
  place: new RegExp(
    `\\b(?:in|at|from|near|outside|to|into|across) (?:the )?(?!(?:${MONTH}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b)\\p{Lu}`,
    'u',
  ),
  number: new RegExp(NUMBER, 'i'),
  money: new RegExp(
    `[$€£¥₽₴₹]\\s?\\d|(?:${NUMBER})(?: (?:million|billion|trillion|thousand))?(?: [a-z]+)? ?(?:per ?cent|percent|%|dollars?|euros?|pounds?|cents?|yen|yuan|roubles?|rubles?|[a-z]+s\\b|kroner|rand|leva|francs?|pesos?|shillings?|\\b[A-Z]{3}\\b)|\\b[A-Z]{2,3} ?\\d|\\bfree\\b|\\bnothing\\b`,
    'i',
  ),
  age: /\b\d{1,3}[- ]years?[- ]old\b|,\s\d{1,3}\b|\baged? \d|\b\d+(?:st|nd|rd|th) birthday\b/i,
  distance:
    /\d[\d.,]*[- ]?(?:km|kilomet|miles?|met(?:er|re)|m\b|feet|foot|nautical)|\b(?:hundred|thousand|few|several|dozen)s?(?: of)? (?:kilomet|miles?|met(?:er|re))/i,
  frequency: /\b(?:times|twice|once|every|each|daily|weekly|monthly|yearly|annual(?:ly)?|regular(?:ly)?)\b/i,
  duration: new RegExp(
    `(?:${NUMBER}|\\b(?:an?|few|several|many|half an?|quarter of an)\\b)(?:[ -]\\w+){0,2}[ -](?:seconds?|${UNIT})\\b|\\b(?:all|whole) (?:day|night|week)\\b|\\buntil\\b`,
    'i',
  ),
  reason:
    /\b(?:because|due to|over|after|since|as|so that|in order|to \w+|for|caused|reason|follow|aimed|owing)\b/i,
  words: /["“”«»]/,
  any: null,
}

const NAMES = /(?<=[\p{L}\p{N},;:"“)]\s["“(]?)\p{Lu}[\p{L}’-]{2,}/gu
const FIGURES = new RegExp(NUMBER, 'gi')
const FRESH: Partial<Readonly<Record<AnswerType, RegExp>>> = {
  person: NAMES,
  place: NAMES,
  number: FIGURES,
  money: FIGURES,
  age: FIGURES,
  distance: FIGURES,
  time: new RegExp(TIME, 'gi'),
}
const NO_PERSON = new RegExp(`^(?:(?:${MONTH})|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$`, 'i')

/** Whether the passage holds a name, a figure or a time, as asked for, that the question does not give itself. */
export function holdsFreshAnswer({ answerType, text: asked }: Question, text: string): boolean {
  const pattern = FRESH[answerType]
  const lower = asked.toLowerCase()
  const isFresh = (found: string): boolean => !lower.includes(found.toLowerCase())
  const canBe = (found: string): boolean =>
    answerType !== 'person' || (!NO_PERSON.test(found) && countryWords(found.toLowerCase()).length === 0)
  return pattern !== undefined && (text.match(pattern) ?? []).some((found) => isFresh(found) && canBe(found))
}

/** How many words may stand between a figure and what it counts: "nine Mauritanian herders". */
const COUNTED_WITHIN = 3

/** Whether a figure stands right in front of what is counted, by its stem: "**16** additional **monitors**". */
export const isCounted = (
  words: readonly string[],
  stems: readonly string[],
  counted: readonly string[],
): boolean =>
  stems.some(
    (stem, i) =>
      counted.includes(stem) &&
      words.slice(Math.max(0, i - COUNTED_WITHIN - 1), i).some((w) => IS_FIGURE.test(w)),
  )

const IS_FIGURE = new RegExp(
  `^(?:\\d[\\d.,]*%?|${NUMBER_WORD}|an?|no|single|several|few|many|both|pair|couple)$`,
)

import { withoutAccents } from '../library/accents.ts'
import { countryWords } from '../library/countries.ts'
import { BODIES, HONORIFICS, isOfficeWord, ROLES } from '../library/name-words.ts'
import { type AnswerType, asksCountry, type Question } from './question.ts'
import { isStopWord, wordsIn } from './terms.ts'

const NUMBER_WORD =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|billions?|half|third|quarter|tens'
const NUMBER = `\\d[\\d.,]*|\\b(?:${NUMBER_WORD})\\b|\\bone\\b(?! (?:of|another|day|that|who|side)\\b)`
const MONTH =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?'
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const UNIT = '(?:minutes?|hours?|days?|weeks?|months?|years?)'
const CLOCK = `\\b\\d{1,2}[:.]\\d\\d\\b|\\b\\d{1,2} ?(?:a\\.?m|p\\.?m)\\b|\\b\\d{1,2} o['’]clock\\b`
const DATE = `\\b(?:${MONTH}) \\d{1,2}(?:st|nd|rd|th)?\\b|\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTH})\\b|\\b(?:19|20)\\d\\d\\b|\\b(?:in|by|since|until|from|before|after|of|around) (?:early |late |mid-|about )?1\\d{3}\\b|\\b\\d{1,4} (?:AD|BC|BCE|CE)\\b|${CLOCK}`
const TIME = [
  DATE,
  `\\b(?:in|by|until|since|of|last|next|this) (?:early |late |mid-)?(?:${MONTH})\\b`,
  `\\b${WEEKDAY}\\b|\\b(?:yesterday|today|tomorrow|tonight|noon|midnight|soon)\\b`,
  '\\b1\\d{3}s\\b|\\b20\\d\\ds\\b|\\b(?:early |late |mid-)?(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies\\b|\\b\\d{1,2}(?:st|nd|rd|th) century\\b',
  '\\b(?:next|last|this|coming|past|same|following|previous) (?:day|week|weekend|month|year|morning|afternoon|evening|night|spring|summer|autumn|fall|winter)s?\\b|\\b(?:near future|coming days)\\b',
  `\\b(?:one|${NUMBER_WORD}|\\d+|few|several) ${UNIT} (?:ago|later|earlier|after|before|from)\\b|\\b(?:in|within|after) (?:the )?(?:\\w+ ){1,2}${UNIT}\\b|\\b(?:in|by) (?:early |late )?(?:the )?(?:spring|summer|autumn|fall|winter)\\b`,
].join('|')

/** The names of the world's units of currency, as Unicode's CLDR has them, and their plurals. */
const CURRENCIES = (() => {
  const names = new Intl.DisplayNames('en', { type: 'currency' })
  const units = Intl.supportedValuesOf('currency').map((code) => {
    const unit = (names.of(code) ?? code).replace(/ \(.*/, '').split(' ').at(-1) ?? code
    return withoutAccents(unit.toLowerCase())
  })
  const plurals = ['roubles?', 'kroner', 'kronor', 'leva', 'lei', 'cents?', 'pence', 'kopecks?']
  return [...new Set(units.filter((unit) => /^[a-z]+$/.test(unit)))]
    .map((unit) => `${unit}s?`)
    .concat(plurals)
    .join('|')
})()

const CURRENCY_CODES = Intl.supportedValuesOf('currency').join('|')

type Kind = Exclude<AnswerType, 'any' | 'person' | 'place' | 'name' | 'number'>

/** What an answer of each kind looks like; names and numbers need more than a pattern. */
const KINDS: Readonly<Record<Kind, RegExp>> = {
  time: new RegExp(TIME, 'gi'),
  clock: new RegExp(
    `${CLOCK}|\\b(?:noon|midnight|dawn|dusk|sunrise|sunset|(?:early |late )?(?:morning|afternoon|evening|night))\\b`,
    'gi',
  ),
  money: new RegExp(
    `\\p{Sc} ?\\d|(?:${NUMBER})(?:[ -](?:\\w+[ -]){0,3}|mn |bn |m |k )(?:${CURRENCIES})\\b|\\b(?:free of charge|for free|for nothing|costs? nothing)\\b`,
    'giu',
  ),
  age: /\b\d{1,3}[- ]years?[- ]old\b|,\s\d{1,3}\b(?!\d)|\baged? \d|\b\d+(?:st|nd|rd|th) birthday\b/gi,
  distance:
    /\d[\d.,]*[- ]?(?:km|kilomet|centimet|millimet|cm\b|mm\b|inch|yards?|miles?|met(?:er|re)|m\b|feet|foot|nautical)|\b(?:\w+)(?: of)? (?:kilomet\w+|centimet\w+|miles|met(?:er|re)s)|\bone (?:kilomet\w+|mile|met(?:er|re))\b/gi,
  contact: /\+?\d[\d ()/-]{5,}\d|\S@\S/g,
  frequency: /\b(?:times|twice|once|every|each|daily|weekly|monthly|yearly|annual(?:ly)?|regular(?:ly)?)\b/gi,
  duration: new RegExp(
    `(?:${NUMBER}|\\b(?:an?|few|several|many|half an?|quarter of an)\\b)(?:[ -]\\w+){0,2}[ -](?:seconds?|${UNIT})\\b|\\b(?:all|whole) (?:day|night|week)\\b|\\buntil\\b`,
    'gi',
  ),
  reason:
    /\b(?:because|due to|so that|so as|in order|after(?! (?:an?|the|\w+) (?:minutes?|hours?|days?|weeks?|months?|years?)\b)|since(?! (?:\d|last|then|the|an?|mid|early|late|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|(?:he|she|it|they) (?:was|were|had been|took|came|became)))|caused|reasons?|follow\w*|aimed|owing|blam\w+|thanks to|prompted|unless|until|as long as|for fear|on account of|down to|therefore|which is why|explain\w*|justif\w*|in anger|to (?:spare|avoid|prevent|protect|make sure|ensure)|, as (?:the|an?|he|she|it|they|his|her|its|their|there|no)\b|in view of|in (?:protest|response to|retaliation)|for (?:lack|want) of|on (?:the )?grounds|(?:collaps|fail|break|broke|quarrel|row|disput|stumbl|resign|protest)\w*(?: [\w'’-]+){0,4} over)\b/gi,
  words: /["“«]/g,
  matter:
    /\b(?:discuss\w*|address(?:ed|es)|raised|touched (?:up)?on|took up|taken up|reviewed|examined|exchanged views|considered|covered|dealt with|agreed|concurred|decided|confirmed|welcomed|announc\w*|congratulat\w*|thanked|expressed|voiced|stressed|pledged|undertook|signed|shall|went over|look(?:ed)? (?:ahead|at|forward)|(?:talked|spoke|spoken|conversation|talks|call) (?:about|on the(?! (?:(?:tele)?phone|line|day|morning|afternoon|evening|sidelines|margins|occasion|eve)\b))|turned on|devoted to|focus\w*|cent(?:red|ered) on|concern(?:ed|ing)|topics?|agenda)\b/gi,
}
/** A rise and a share are told in per cent, a price is not. */
const SHARE = new RegExp(`\\d ?%|(?:${NUMBER}) per ?cent\\b`, 'gi')
const OF_PRICE = /\b(?:costs?|price[ds]?|worth|earn(?:s|ed)?|charge[sd]?|how much (?:is|are|was|were))\b/i
/** "EUR 900", as ISO 4217 has it: in capitals only, as "all 3" and "top 10" are no sums. */
const CODED_SUM = new RegExp(`\\b(?:${CURRENCY_CODES}) ?\\d|\\d ?(?:${CURRENCY_CODES})\\b`, 'g')
const FIGURES = new RegExp(NUMBER, 'gi')
const DATES = new RegExp(DATE, 'gi')

const PEOPLE =
  'police|crew|passengers|people|residents|workers|soldiers|troops|protesters|voters|lawmakers|scientists|students|doctors|farmers|fishermen|villagers|families|relatives|parents|children|m[ae]n|wom[ae]n|members|critics|experts|analysts|hosts|rebels|guards|judges|lawyers|engineers|owners|firms|companies|scholars'
const WHOM = new RegExp(
  `\\b(?:${PEOPLE}|${[...ROLES, ...BODIES]
    .filter((word) => /^[a-z]{4,}$/.test(word))
    .map((word) => `${word}s?`)
    .join('|')})\\b`,
  'gi',
)

/** Words that may be an answer without a figure, a date or a name: "after the vote", "a few", "the crew". */
const VAGUE: Partial<Readonly<Record<AnswerType, RegExp>>> = {
  time: /\b(?:after|before|during|following|when|while|whilst|once|until|till|as soon as|upon|recently|lately|shortly|immediately|wake of|prior to|at (?:that|this|the) (?:point|time|moment|start|end|beginning))\b/gi,
  number:
    /\b(?:some|little|few|fewer|several|many|most|much|all|none|nobody|both|enough|numerous|countless|lots?|majority|minority)\b/gi,
  money: /\b(?:some|little|much|lots?|nothing|fortune|enough)\b/gi,
  duration: /\b(?:too long|long|short|brief\w*|seconds|minutes|hours|days|weeks|months|years)\b/gi,
  person: WHOM,
}

/** Whether a passage holds at least something vague of the kind that is asked for, which the question does not give. */
export const hintsAt = (question: Question, text: string): boolean => hintsIn(question, text).length > 0

/** Where that stands. */
export const hintsIn = ({ answerType, text: asked }: Question, text: string): number[] =>
  [...text.matchAll(VAGUE[answerType] ?? NOTHING)].flatMap(({ 0: found, index }) =>
    asked.toLowerCase().includes(found.toLowerCase()) ? [] : [index],
  )
const NOTHING = /(?!)/g

/** Something in a text that can be an answer. */
interface Found {
  readonly index: number
  /** The question gives it itself. */
  readonly known: boolean
}

/** Where a passage holds something of the kind that is asked for; nowhere when nothing particular is. */
export function answersIn(question: Question, text: string): Found[] {
  const { answerType, text: asked, words, thing } = question
  if (answerType === 'any') return []
  if (answerType === 'person' || answerType === 'place' || answerType === 'name') {
    // Of "which bank" the Bank of Elbasan may be the answer.
    const isAsked = (part: string): boolean => words.includes(part) && !thing?.nouns.includes(part)
    const isCountry = asksCountry(question)
    return namesIn(text)
      .filter(
        (name) => isOfKind(name, answerType) || (isCountry && countryWords(name.parts[0] ?? '').length > 0),
      )
      .map(({ index, parts }) => ({
        index,
        known: parts.some(isAsked) || parts.every((part) => words.includes(part)),
      }))
  }
  const lower = asked.toLowerCase()
  // A date holds figures, but counts nothing.
  const searched = answerType === 'number' ? text.replace(DATES, (date) => ' '.repeat(date.length)) : text
  const forms = answerType === 'number' ? [FIGURES] : [KINDS[answerType]]
  if (answerType === 'money') forms.push(CODED_SUM)
  if (answerType === 'money' && !OF_PRICE.test(asked)) forms.push(SHARE)
  return forms
    .flatMap((form) => [...searched.matchAll(form)])
    .map(({ 0: found, index }) => ({ index, known: lower.includes(found.toLowerCase()) }))
}

interface FoundName {
  readonly index: number
  /** Its words without offices and whose they are, in lower case. */
  readonly parts: readonly string[]
  readonly afterWhere: boolean
  readonly afterGoal: boolean
  /** One word at the beginning of the text, where any word has a capital. */
  readonly doubtful: boolean
}

const NAME =
  /\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*(?:[ -](?:(?:al|bin|de|del|der|di|van|von|la) )?\p{Lu}[\p{L}.’'-]+)*|\b\p{Lu}{2,6}\b/gu
/** Whether words begin with a month or a day of the week, which have capitals and are no names. */
export const isOfDate = (words: string): boolean => OF_DATE.test(words)
const OF_DATE = new RegExp(`^(?:(?:${MONTH})|${WEEKDAY})\\b`, 'i')
/** Words in front of the name of a place. */
const WHERE =
  /\b(?:in|at|near|from|outside|across|around|into|towards?|off|via|through|between|port of|city of|town of|village of|district of|island of|province of|capital,?)(?: the)? $/i
const GOAL = /\b(?:to|for)(?: the)? $/i
const LONGEST_BEFORE = 24

const namesIn = (text: string): FoundName[] =>
  [...text.matchAll(NAME)].flatMap(({ 0: found, index }) => {
    const words = wordsIn(found).filter(
      (word) => !isOfficeWord(word) && !isStopWord(word) && !HONORIFICS.has(word),
    )
    // "Greek Deputy Foreign Minister Alexandros Vrettakos" is Vrettakos.
    const own = words.filter((word) => countryWords(word).length === 0)
    const parts = own.length > 0 ? own : words
    if (parts.length === 0 || isOfDate(found)) return []
    const before = text.slice(Math.max(0, index - LONGEST_BEFORE), index)
    const doubtful = parts.length === 1 && /^["“'‘(]?$/.test(text.slice(0, index))
    return [{ index, parts, afterWhere: WHERE.test(before), afterGoal: GOAL.test(before), doubtful }]
  })

function isOfKind(
  { parts, afterWhere, afterGoal, doubtful }: FoundName,
  type: 'person' | 'place' | 'name',
): boolean {
  const [only = ''] = parts
  if (type === 'place') return afterWhere || afterGoal
  if (doubtful || (parts.length === 1 && countryWords(only).length > 0)) return false
  return type === 'name' || !afterWhere || BODIES.has(parts.at(-1) ?? '')
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
      (isFigureBefore(words, i) || isNumbered(words, i) || isFigureBehind(words, i)),
  )

/** "A delegation **of eleven**". */
const isFigureBehind = (words: readonly string[], at: number): boolean =>
  words[at + 1] === 'of' && IS_FIGURE.test(words[at + 2] ?? '')

/** "The **number of** Japanese companies in Poland was **372**". */
const isNumbered = (words: readonly string[], at: number): boolean =>
  words.slice(Math.max(0, at - COUNTED_WITHIN - 1), at).includes('number') &&
  words.slice(at + 1).some((word) => IS_FIGURE.test(word))

/** "Six days **after** Ghanaian soldiers": the figure counts the days. */
function isFigureBefore(words: readonly string[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - COUNTED_WITHIN - 1; i--) {
    if (IS_FIGURE.test(words[i] ?? '')) return true
    if (APART.test(words[i] ?? '')) return false
  }
  return false
}

const APART =
  /^(?:after|before|since|until|in|on|at|by|when|while|as|for|from|to|with|without|against|that|which|who|and|but|than|under|over)$/

const IS_FIGURE = new RegExp(
  `^(?:\\d[\\d.,]*%?|${NUMBER_WORD}|an?|no|single|several|few|many|both|pair|couple)$`,
)

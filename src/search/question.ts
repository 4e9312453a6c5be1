import { resolveDay } from '../library/dates.ts'
import { type Idiom, idiomsIn } from './idioms.ts'
import { interchangeable, isStopWord, stemOf, type Word, wordsWithCase } from './terms.ts'
import { type Thing, thingIn } from './thing.ts'

/** What kind of thing an answer must hold. */
export type AnswerType =
  | 'person'
  | 'time'
  | 'clock'
  | 'place'
  | 'name'
  | 'number'
  | 'money'
  | 'age'
  | 'distance'
  | 'frequency'
  | 'duration'
  | 'contact'
  | 'reason'
  | 'words'
  | 'matter'
  | 'any'

export interface Question {
  readonly text: string
  /** Its words without stop words, as the person wrote them and as they are indexed; no term twice. */
  readonly terms: readonly QuestionTerm[]
  /** All its words in order, stop words included, and their stems. */
  readonly words: readonly string[]
  readonly stems: readonly string[]
  readonly answerType: AnswerType
  /** What it asks to count, to choose or to name; null where it asks for nothing of that kind. */
  readonly thing: Thing | null
  /** It asks nothing in particular, as "ferry compensation" does. */
  readonly isTopic: boolean
  /** The day it gives, in the forms of `resolveDay`. */
  readonly day: string | null
  /** Whether it asks for what is still to come, or for what has been; null where it leaves that open. */
  readonly tense: 'future' | 'past' | null
}

export interface QuestionTerm {
  readonly word: string
  readonly term: string
  /** What newspapers write for an idiom, the plainest word first; none of any other word. */
  readonly others: readonly string[]
  /** Written with a capital inside the question, or a number: a name or a figure the answer can hardly do without. */
  readonly specific: boolean
}

/** "**Was** the Union on the line when they spoke" asks for yes or no; "**do** you know when they spoke" does not. */
const YES_OR_NO =
  "^\\W*(?:(?:and|so|but|ok)\\b\\W*)?(?:is|are|was|were|do|does|did|has|have|had|will|would|should)(?:n[’']?t)?\\b(?!.{1,30}\\b(?:know|tell|say|says|said|clear|known|idea|mention(?:ed)?|sure|remember|find|told|explain(?:ed)?|reveal(?:ed)?|why)\\b)"

/** A question word that is the first of its question ("who spoke when they met" asks for a person), or other words. */
const asksFirst = (words: string, others: string): RegExp =>
  new RegExp(
    `^(?!${YES_OR_NO})(?:(?!\\b(?:who|whom|whose|whos|what|whats|which|when|where|why|how)\\b).)*\\b(?:${words})\\b|${others}`,
    'isu',
  )

/** "How far", "how long is **the pipeline**", but not "how long was the bridge closed". */
const DISTANCE =
  /\bhow (?:far|tall|deep|wide|high up)\b|\bhow (?:long|high) (?:is|are|was|were) (?:the|that|this|an?) (?:[\w'’-]+ ){0,2}?(?:pipe(?:line)?|road|railway|bridge|tunnel|border|fence|wall|canal|cable|track|river|coast(?:line)?|ship|boat|vessel|runway|dam|tower)\b(?: (?:through|between|across|of|from|in|at|to)\b.*)?\W*$/i

const MONEY = new RegExp(
  [
    '\\bhow (?:much|big|large|high)\\b.*\\b(?:money|cash|costs?|price[ds]?|worth|pay|paid|pays|fees?|fines?|loans?|budget|salary|wages?|compensation|funds?|debts?|grants?|bills?|ransoms?|dollars?|euros?|earn(?:s|ed)?|charge[sd]?)\\b',
    // "How much is a loaf of bread", "how much do the cleaners make".
    "\\bhow much(?:['’]?s| is| are| was| were) (?:an?|one|the) \\w+(?: \\w+)?(?: (?:in|of|at|for)\\b.*)?\\W*$",
    '\\bhow much (?:do|does|did)\\b.*\\bmake\\W*$',
    '\\b(?:what|which) (?:price|cost|sum|amount|fee|salary)\\b',
    '^(?!.*\\bhow (?:many|long|often)\\b).*\\b(?:costs?|price|sum)\\b',
  ].join('|'),
  'i',
)

const ANSWER_TYPES: readonly (readonly [AnswerType, RegExp])[] = [
  ['distance', DISTANCE],
  [
    'duration',
    /\bhow (?:long|quickly|soon|fast(?= (?:must|should|do|does|did|will|can|has|have)\b)|much (?:time|notice|longer))\b/i,
  ],
  ['age', /\bhow old\b|\b(?:what|which) age\b/i],
  ['frequency', /\bhow (?:often|many times|regularly)\b/i],
  ['money', MONEY],
  ['contact', /\b(?:phone|telephone|mobile|contact|hotline) number\b|\be-?mail address\b/i],
  ['clock', /\b(?:what|which) time\b|\btime of (?:the )?day\b|\bwhat hour\b/i],
  [
    'number',
    /\bhow (?:many|much|big|large|high)\b|\b(?:what|which) (?:number|percentage|share)\b|\bnumber of\b/i,
  ],
  ['time', asksFirst('when|whens', '\\b(?:what|which) (?:day|date|year|month)\\b')],
  [
    'place',
    asksFirst(
      'where|wheres',
      '\\b(?:what|which) (?:\\p{L}+ )?(?:city|cities|country|countries|place|town|towns|capital|capitals|venue)\\b',
    ),
  ],
  [
    'name',
    /\bnames? of\b|['’]s name\b|\b(?:called|named)\s*\?*$|\b(?:what|which) (?:\p{L}+ )?(?:company|firm|hotel|airline|carrier|bank|ship|boat|vessel|newspaper|outlet|agency|club|university|hospital|school|group|organi[sz]ation|ngo|court|channel|committee|airport)\b/iu,
  ],
  ['reason', asksFirst('why|whys', '\\bwhat (?:for|reason|caused)\\b')],
  [
    'words',
    /\b(?:quotes?|quotations?|exact (?:words|wording)|word for word|verbatim|in (?:his|her|their) (?:own )?words)\b/i,
  ],
  [
    'matter',
    /\bwhat(?:['’]?s| was| is| did| do| have| has| were| all)\b(?!.*\b(?:say|said|tell|told)\b).*\b(?:discuss(?:ed)?|talk(?:ed)? about|sp(?:eak|oke|oken) about|agreed?(?: on| to)?|decided?|announced?|agenda|about)\b/i,
  ],
  [
    'person',
    asksFirst(
      'who|whom|whose|whos',
      '\\b(?:which|what) (?:minister|side|party|person|official|leader|president|ministry|body|spokes\\w+)\\b',
    ),
  ],
]

/** Reads what a question asks for. A question of nothing but stop words ("who are you?") has no terms. */
export function parseQuestion(text: string): Question {
  const words = wordsWithCase(spellOut(text))
  const terms = new Map<string, QuestionTerm>()
  const add = (term: QuestionTerm): void => {
    const known = terms.get(term.term)
    if (!known || (term.specific && !known.specific)) terms.set(term.term, term)
  }
  let hasExchange = false
  const idioms = idiomsIn(words.map(({ word }) => word))
  words.forEach((word, i) => {
    const idiom = idioms.find(({ from, to }) => from <= i && i < to)
    if (idiom) {
      if (idiom.from === i) add(termOf(words, idiom))
      return
    }
    if (isStopWord(word.word) || asksFor(words, i)) return
    // "Have a telephone conversation" says the same thing twice.
    const isExchange = interchangeable(word.word).length > 0
    if (isExchange && hasExchange) return
    hasExchange ||= isExchange
    add({ word: word.word, term: stemOf(word.word), others: [], specific: isSpecific(word, i) })
  })
  const answerType = ANSWER_TYPES.find(([, pattern]) => pattern.test(text))?.[0] ?? 'any'
  return {
    text,
    terms: [...terms.values()],
    words: words.map(({ word }) => word),
    stems: words.map(({ word }) => stemOf(word)),
    answerType,
    thing: thingIn(words.map(({ word }) => word)),
    isTopic: !ASKS.test(text),
    day: resolveDay(text, null),
    tense: FUTURE.test(text) ? 'future' : PAST.test(text) ? 'past' : null,
  }
}

/** "When **will** it open", "when **does** it open", "where do they meet **next**", "**by when**". */
const FUTURE =
  /\b(?:will|wont|won['’]t|gonna|going to|supposed to|due to|next|by when|from when|how soon|(?:is|are) .{1,40} to be)\b|\bwhen(?:['’]?s| do| does| is| are)\b.*\b(?:start(?:ing)?|open(?:ing)?|begin(?:ning)?|resume|come|coming|go|going|kick|take effect|again|be|back|expected|ready)\b/i
const PAST = /\b(?:did|didn['’]?t|was|were|had|wasn['’]?t|weren['’]?t)\b/i

/** An idiom as one term, under the plainest of newspapers' words for it. */
const termOf = (words: readonly Word[], { from, to, words: others }: Idiom): QuestionTerm => ({
  word: words
    .slice(from, to)
    .map(({ word }) => word)
    .join(' '),
  term: stemOf(others[0] ?? ''),
  others,
  specific: false,
})

/** The word whose meaning stands for a term's. */
export const senseOf = ({ word, others }: QuestionTerm): string => others[0] ?? word

/** A question mark, a question word, or a verb at the beginning that asks or bids. */
const ASKS =
  /\?|\b(?:who|whom|whose|what|which|when|where|why|how|wat|whats|whos)\b|^\W*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|quote|give|tell|show|list|name)\b/i

/** "On what **day**", "which **year**", "how **quickly**": the word only tells what kind of answer is wanted. */
const asksFor = (words: readonly Word[], at: number): boolean =>
  (/^(?:day|date|year|month|time|place|venue|number|amount|sum|age)$/.test(words[at]?.word ?? '') &&
    /^(?:what|which)$/.test(words[at - 1]?.word ?? '')) ||
  (/^(?:quickly|soon|fast|often|old|big)$/.test(words[at]?.word ?? '') && words[at - 1]?.word === 'how')

/** What people write for short in a chat. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/(?<!\d ?)\bPM\b/gi, 'prime minister'],
  [/\bFM\b/gi, 'foreign minister'],
  [/\bMFA\b/gi, 'foreign ministry'],
  [/\bPOTUS\b/gi, 'US president'],
  [/\bSecState\b/gi, 'secretary of state'],
  [/\bhead of state\b/gi, 'president'],
  [/\bdept\b\.?/gi, 'department'],
  [/\bgov(?:t|'t)\b\.?/gi, 'government'],
  [/\bppl\b/gi, 'people'],
  [/\bconvo\b/gi, 'conversation'],
]

/** A question or a name with what is written for short in full: "state dept" is the state department. */
export const spellOut = (text: string): string =>
  SHORT.reduce((spelt, [short, full]) => spelt.replace(short, full), text)

/** A name begins with a capital elsewhere than at the beginning of the question. */
const isSpecific = ({ word, capital }: Word, at: number): boolean =>
  /\p{N}/u.test(word) || (capital && at > 0)

/** Kinds of answers that can hardly be given without a figure. */
const FIGURE_KINDS: ReadonlySet<AnswerType> = new Set([
  'time',
  'clock',
  'number',
  'money',
  'age',
  'distance',
  'duration',
  'contact',
])

/** Whether an answer needs a figure or a time. */
export const asksFigure = ({ answerType }: Question): boolean => FIGURE_KINDS.has(answerType)

/** "Which countries are sending observers". */
export const asksCountry = ({ answerType, thing }: Question): boolean =>
  answerType === 'place' &&
  thing !== null &&
  thing.nouns.some((noun) => /^(?:countr(?:y|ies)|nations?)$/.test(noun))

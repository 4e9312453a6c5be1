import { countryWords } from '../library/countries.ts'
import { isOfficeWord } from '../library/name-words.ts'
import type { Candidate, Lexicon } from './candidate.ts'
import { actOf, namesDoer } from './doer.ts'
import { answersIn, hintsAt, hintsIn } from './evidence.ts'
import type { Features } from './features.ts'
import { asksCountry, asksFigure, type Question, senseOf } from './question.ts'
import { tellsWhich } from './tells-which.ts'
import { stemOf, wordsIn } from './terms.ts'

/**
 * Whether a passage, whatever else it tells, holds nothing that could be what a question asks for: no day for "when",
 * nobody for "who", no name beside "the hotel" for "which hotel".
 */
export const lacksAnswer = (
  question: Question,
  candidate: Candidate,
  lexicon: Lexicon,
  found: Pick<Features, 'fresh' | 'uncounted'>,
): boolean => LACKS.some((lacks) => lacks(question, candidate, lexicon, found))

type Lack = typeof lacksAnswer

/** The cosine from which on one word may stand for another: "soldiers" and "troops". */
const NEAR = 0.6

const lacksFigure: Lack = (question, { text }, _lexicon, { fresh }) =>
  asksFigure(question) && fresh === 0 && !hintsAt(question, text)

/** Somebody may be meant by a pronoun, and whose words a quotation has stands around it. */
const lacksPerson: Lack = (question, candidate, lexicon, { fresh }) =>
  question.answerType === 'person' &&
  fresh === 0 &&
  !OF_SIDES.test(question.text) &&
  !OF_SOMEBODY.test(question.text) &&
  !MEANS_SOMEBODY.test(candidate.text) &&
  !namesDoer(question, candidate, lexicon, hintsIn(question, candidate.text))
/** "Whose idea was it": a country may be the answer. */
const OF_SIDES = /\b(?:whose|(?:which|what) (?:side|party|government))\b/i
/** "Who is Nils Dahl": what he is answers that. */
const OF_SOMEBODY = /^\W*who(?:['’]?s| is| was| are| were) (?!(?:the|his|her|their|its)\b|\w+ing\b)/i
const MEANS_SOMEBODY = /["“”«»]|\b(?:he|she|they|I|we)\b/i

const lacksName: Lack = (question, _candidate, _lexicon, { fresh }) =>
  (question.answerType === 'name' || asksCountry(question)) && fresh === 0

/** A reason is told by a word for one, or by what is done in order to. */
const lacksReason: Lack = ({ answerType }, { text }, _lexicon, { fresh }) =>
  answerType === 'reason' && fresh === 0 && !PURPOSE.test(text)
const PURPOSE = /^["“]?To |[a-z,] to (?!the\b|an?\b|his\b|her\b|be\b)[a-z]/

/** "Did they talk about **wolves**", of a passage that has no word for that, nor stands beside one. */
const lacksMatter: Lack = (
  { text, terms },
  { commonWords, terms: own, previous, next },
  { forms, vectors },
) => {
  const asked = wordsIn(MATTER.exec(text)?.[1] ?? '')
  const matter = terms.findLast(({ word }) => asked.includes(word))
  if (matter === undefined || matter.specific) return false
  const stands = forms
    .get(matter.term)
    ?.some((form) => [own, previous, next].some((place) => place.has(form)))
  return !stands && commonWords.every((other) => vectors.similarity(matter.word, other) < NEAR)
}
const MATTER =
  /^\W*(?:did|do|does|has|have|is|are|was|were|will|would|had)\b.*\b(?:about|discuss(?:ed|ing)?|mention(?:ed)?|raised?|bring up|brought up)\s+(.+?)(?: (?:in|at|on|during|with|when|while|by|for|from|to|over)\b.*)?[?.!]*$/i

/** "How many trucks", of a passage whose figures all count something else. */
const countsOthers: Lack = (question, { words, starts, text }, { vectors }, { uncounted }) => {
  const { thing, answerType } = question
  if (thing?.by !== 'number' || answerType !== 'number' || uncounted === 0) return false
  const isOther = (at: number): boolean =>
    words
      .slice(at + 1, at + 1 + COUNTED_BEHIND)
      .every((word) => thing.nouns.every((noun) => vectors.similarity(noun, word) < NEAR))
  return answersIn(question, text)
    .filter(({ known }) => !known)
    .every(({ index }) => isOther(starts.findLastIndex((start) => start <= index)))
}
/** What a figure counts stands within so many words behind it: "tens of thousands of troops". */
const COUNTED_BEHIND = 4

/** No article has the word for what "which airline" or "how many seats" asks for, nor the passage one that is near to it. */
const lacksKind: Lack = ({ thing }, { commonWords }, { forms, vectors }) => {
  const [kind, ...others] = thing && thing.by !== 'name' ? thing.nouns : []
  // "How many worried people", and "how many camles", which is no word.
  if (kind === undefined || !vectors.has(kind) || NAMELESS.test(kind) || others.includes('people'))
    return false
  if (forms.get(stemOf(kind))?.length !== 0) return false
  return commonWords.every((word) => vectors.similarity(kind, word) < NEAR)
}
/** Kinds that an answer need not name: "how many **kilos**", "what **thing**". */
const NAMELESS =
  /^(?:countr(?:y|ies)|nations?|states?|cit(?:y|ies)|towns?|capitals?|ministers?|presidents?|leaders?|officials?|politicians?|sides?|part(?:y|ies)|made|makes|make|happened|happens|things?|kinds?|sorts?|types?|ways?|amounts?|numbers?|persons?|people|guys?|ones?|others?|places?|times?|percent|kilos?|kilograms?|grams?|tons?|tonnes?|miles?|kilomet(?:er|re)s?|met(?:er|re)s?|dollars?|euros?|hours?|minutes?|days?|dates?|weeks?|months?|years?|nationalit(?:y|ies)|got|exactly|else)$/

/** "Which hotel", of a passage that speaks of "the hotel" and does not tell which. */
const leavesOpen: Lack = ({ thing, stems, answerType }, candidate, { forms, vectors }) => {
  if (thing?.by !== 'name' && thing?.by !== 'choice') return false
  if (thing.nouns.some((noun) => NAMELESS.test(noun))) return false
  // "Who is the man in the picture" asks for more than a name; "the govenor" is a governor.
  const isPerson = answerType === 'person'
  const nouns = thing.nouns.flatMap((noun) => [
    stemOf(noun),
    ...((isPerson && forms.get(stemOf(noun))) || []),
  ])
  const by = answerType === 'name' ? 'name' : thing.by
  const placesOf = (isNoun: (word: string, stem: string) => boolean): number[] =>
    candidate.stems.flatMap((stem, i) => (isNoun(candidate.words[i] ?? '', stem) ? [i] : []))
  const own = placesOf((word, stem) => nouns.includes(stem) && (!isPerson || isOfficeWord(word)))
  // The "employees" of a passage are the workers whose names are asked for.
  const isNear = (word: string): boolean => thing.nouns.some((noun) => vectors.similarity(noun, word) >= NEAR)
  const places = own.length > 0 || answerType !== 'name' ? own : placesOf(isNear)
  return places.length > 0 && !places.some((at) => tellsWhich(by, stems, candidate, at))
}

/** "Who **presided**", "who **speaks for** the ministry", of a passage without a word for that, or one near to it. */
const lacksRelation: Lack = (question, { text, terms: own, commonWords, previous }, { forms, vectors }) => {
  if (question.answerType !== 'person' || WHO_SAID.test(question.text)) return false
  const act = actOf(question)
  const term = question.terms.find((t) => t.others.length > 0 || (act !== null && t.word === act))
  if (!term || term.specific || LIGHT.test(term.word)) return false
  if (term.others.length === 0 && IS_SAID.test(text)) return false
  const stands = forms.get(term.term)?.some((form) => own.has(form) || previous.has(form))
  const sense = senseOf(term)
  // Of an idiom the words that newspapers write are known.
  const near = term.others.length > 0 ? NEAR : ACT_NEAR
  return !stands && commonWords.every((other) => vectors.similarity(sense, other) < near)
}
/** The cosine from which on a word may tell of what somebody did: "headed" of presiding. */
const ACT_NEAR = 0.4
/** What somebody does by speaking is told in any words. */
const IS_SAID = /["“”«»]|\b(?:said|says|asked|suggested|proposed)\b/
/** "Who said **you do not give back a book**": what follows is quoted. */
const WHO_SAID = /\bwho(?: was it that| first)? (?:sa(?:id|ys)|told|claim\w*|complain\w*|call(?:s|ed))\b/i
/** Verbs that tell nothing of what was done. */
const LIGHT =
  /^(?:g[eo]t|gotten|sit|sat|put|took|take|made|make|did|had|came|come|went|gave|give|thought|think|stated|complained|called)$/

/** "Who is the Russian **ambassador**", of a passage that speaks of no ambassador. */
const lacksOffice: Lack = ({ thing, answerType }, { terms: own, words, previous }, { forms, vectors }) => {
  if (answerType !== 'person' || thing?.by !== 'name') return false
  const offices = thing.nouns.filter(isOfficeWord)
  const stands = (office: string): boolean =>
    [stemOf(office), ...(forms.get(stemOf(office)) ?? [])].some(
      (form) => own.has(form) || previous.has(form),
    ) || words.some((word) => vectors.similarity(office, word) >= NEAR)
  return offices.length > 0 && !offices.some(stands)
}

/** "Did she call **the Ethiopian foreign minister**", of a passage on the Egyptian one, around which nothing is Ethiopian. */
const lacksParty: Lack = ({ text }, candidate, { forms }) => {
  const [asked] = countriesOfOffice(text)
  if (asked === undefined || countriesOfOffice(candidate.text).length === 0) return false
  const wanted = forms.get(stemOf(asked)) ?? []
  const places = [candidate.terms, candidate.meant, candidate.previous, candidate.next, candidate.title]
  return !wanted.some((form) => places.some((place) => place.has(form)))
}
/** The words for the countries whose ministers or leaders a text speaks of: "ethiopian". */
const countriesOfOffice = (text: string): string[] =>
  [...text.matchAll(OF_OFFICE)]
    .flatMap(([, word = '']) => wordsIn(word))
    .filter((word) => countryWords(word).length > 0)
const OF_OFFICE =
  /\b(\p{L}{4,})(?:['’]s)? (?:(?:prime|foreign|interior|defen[cs]e|finance|trade|deputy) )?(?:minister|president|premier|chancellor|pm|fm)\b/giu

const LACKS: readonly Lack[] = [
  lacksParty,
  lacksOffice,
  lacksRelation,
  lacksKind,
  lacksFigure,
  lacksPerson,
  lacksName,
  lacksReason,
  lacksMatter,
  countsOthers,
  leavesOpen,
]

import { daysBetween, daysDiffer, isMonth } from '../library/dates.ts'
import type { Candidate, Lexicon } from './candidate.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import { defines } from './definition.ts'
import { isAgentless } from './doer.ts'
import { answersIn, hintsAt, isCounted } from './evidence.ts'
import { asksFigure, type Question } from './question.ts'
import { stemOf } from './terms.ts'
import { nearness, pairsShared, termsInOrder } from './word-order.ts'
import { dot } from './word-vectors.ts'

/** How far one candidate answers a question, in figures from 0 to 1 that mean the same in every corpus. */
export interface Features extends Coverage {
  /** The cosine of what the question's words have in common with what the passage's have, and the sentence before's. */
  readonly theme: number
  readonly themeBefore: number
  /** Share of the question's pairs of neighbouring words, stop words included, that are neighbours in the passage. */
  readonly pairs: number
  /** Share of its pairs of telling words that follow each other closely in the passage. */
  readonly order: number
  readonly relevance: number
  readonly articleRelevance: number
  /** 1 when the passage tells that something was done, and not by whom, as is asked. */
  readonly agentless: number
  /** 1 when "how many" is asked of a thing in front of which the passage has no figure. */
  readonly uncounted: number
  /** 1 when a question that asks for a figure, or for something else of a kind, meets a passage without one, a vague one included. */
  readonly noFigure: number
  readonly noKind: number
  /** 1 when a question that asks why meets a passage that gives reasons. */
  readonly because: number
  /** 1 when the passage holds a name, figure or time, as asked for, that is not in the question. */
  readonly fresh: number
  /** How near to the question's words that stands: 1 right beside all of them. */
  readonly near: number
  /** What the sentence before holds, or the name of whom it means, when the passage goes on with a pronoun. */
  readonly continues: number
  /** 1 when a question for what is to come meets a passage that tells of nothing to come. */
  readonly notAhead: number
  /** 1 when a question for what was meets a passage of what is to come. */
  readonly ahead: number
  /** 1 when the passage speaks of the day that the question gives, less where only its article was written then. */
  readonly ofDay: number
  /** 1 when it speaks of other days only. */
  readonly ofOtherDay: number
  /** 1 when the passage tells what somebody or something is, as is asked. */
  readonly defines: number
  readonly heading: number
  /** The nearer to the beginning of its article, the more. */
  readonly lead: number
}

export interface Examined {
  readonly candidate: Candidate
  readonly features: Features
}

/** What is still to come: "will be", "is to open", "are expected". */
const AHEAD =
  /\b(?:will|shall|(?:is|are) (?:\w+ )?(?:to|due|expected|planned|scheduled|set to|supposed|likely)\b|next (?:week|month|year|spring|summer|autumn|winter)|later this)\b/i
/** What was to come when it was told: "would open", "agreed to meet". */
const WAS_AHEAD =
  /\b(?:would|(?:was|were) (?:to|due|expected|planned|scheduled|set)\b|(?:agreed|plans?|planned|promised|decided|want(?:s|ed)?|intend(?:s|ed)?|hopes?) to|to be \w+)\b/i

const STARTS_WITH_PRONOUN = /^["“'‘]?(?:He|She|They|It|This|That|These|Those|His|Her|Their|Its)\b/
/** Examines what speaks for a candidate. */
export function examine(question: Question, candidate: Candidate, lexicon: Lexicon): Examined {
  const { text, passage, heading, relevance, articleRelevance } = candidate
  const covered = coverageOf(question, candidate, lexicon)
  const found = answersIn(question, text)
  const fresh = found.filter(({ known }) => !known).map(({ index }) => index)
  const continues = STARTS_WITH_PRONOUN.test(text)
    ? covered.previous + covered.namesAround + covered.namesMeant
    : 0
  const lacks = question.answerType !== 'any' && found.length === 0 && !hintsAt(question, text)
  return {
    candidate,
    features: {
      ...covered,
      pairs: pairsShared(question.stems, candidate.stems),
      order: termsInOrder(question, candidate, lexicon),
      relevance,
      articleRelevance,
      agentless: isAgentless(question, candidate, lexicon) ? 1 : 0,
      uncounted: isUncounted(question, candidate, lexicon) ? 1 : 0,
      noFigure: lacks && asksFigure(question) ? 1 : 0,
      noKind: lacks && !asksFigure(question) ? 1 : 0,
      ofDay: ofDay(question, candidate),
      ofOtherDay: isOfOtherDay(question, candidate) ? 1 : 0,
      because: question.answerType === 'reason' && fresh.length > 0 ? 1 : 0,
      fresh: fresh.length > 0 ? 1 : 0,
      near: nearness(question, candidate, lexicon, fresh),
      continues,
      theme: dot(lexicon.theme, candidate.theme),
      themeBefore: candidate.themeBefore ? dot(lexicon.theme, candidate.themeBefore) : 0,
      notAhead: question.tense === 'future' && !AHEAD.test(text) && !WAS_AHEAD.test(text) ? 1 : 0,
      ahead: question.tense === 'past' && AHEAD.test(text) ? 1 : 0,
      defines: defines(question, candidate) ? 1 : 0,
      heading: heading ? 1 : 0,
      lead: 1 / passage.paragraph,
    },
  }
}

const isUncounted = ({ thing }: Question, { words, stems }: Candidate, { forms }: Lexicon): boolean =>
  (thing?.by === 'number' || thing?.by === 'amount') &&
  !isCounted(
    words,
    stems,
    thing.nouns.flatMap((noun) => forms.get(stemOf(noun)) ?? []),
  )

const isOfOtherDay = ({ day }: Question, { days }: Candidate): boolean =>
  day !== null && days.length > 0 && days.every((told) => daysDiffer(day, told))

/** A passage without a day of its own tells what was new when its article was written. */
function ofDay({ day }: Question, { days, date }: Candidate): number {
  if (day === null || isMonth(day)) return 0
  if (days.length > 0) return days.some((told) => !daysDiffer(day, told)) ? 1 : 0
  const age = daysBetween(day, date)
  return age !== null && age <= 1 ? WRITTEN_THEN : 0
}
const WRITTEN_THEN = 0.5

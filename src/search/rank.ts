import type { Passage } from './passages.ts'
import type { AnswerType, Question, QuestionTerm } from './question.ts'

export interface Candidate {
  readonly passage: Passage
  readonly text: string
  readonly terms: ReadonlySet<string>
  readonly context: ReadonlySet<string>
  /** A headline tells what an article is about, seldom the answer. */
  readonly heading: boolean
  /** The retrieval score, as a share of the best candidate's. */
  readonly relevance: number
}

export interface Statistics {
  /** For each term of the question, the index terms it stands for. */
  readonly expansions: ReadonlyMap<string, readonly string[]>
  /** In how many passages a term stands. */
  readonly frequency: ReadonlyMap<string, number>
  readonly total: number
}

interface Scored {
  readonly candidate: Candidate
  readonly score: number
  /** Share of the question's information that the passage, and the passage with its surroundings, hold. */
  readonly coverage: number
  readonly reach: number
  /** A name or figure of the question stands neither in the passage nor around it. */
  readonly lacksSpecific: boolean
}

const HEADING = 0.08
/** A passage without a time cannot say when; a passage without a capital may well say who. */
const STRICT: ReadonlySet<AnswerType> = new Set(['time', 'duration', 'number'])

/** What a passage that can answer such a question contains. */
const EVIDENCE: Readonly<Record<AnswerType, RegExp | null>> = {
  person: /(?<=\S\s)\p{Lu}[\p{L}’'-]+|\b(?:side|ministry|officials?)\b/u,
  time: /\b(?:\d{1,2}(?::\d{2})?|\d{4}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|tomorrow|week|month|year|ago)\b/i,
  place: /\b(?:in|at|from|near|outside|to) (?:the )?\p{Lu}/u,
  number:
    /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|half|third|quarter)\b/i,
  duration:
    /\b(?:\d[\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|dozens? of|half an?|several|few|many|quarter of an)(?:[ -]\w+){0,2}[ -](?:seconds?|hours?|minutes?|days?|weeks?|months?|years?)\b/i,
  reason: /\b(?:because|due to|over|after|since|as|so that|in order|to \w+|for|caused|reason)\b/i,
  any: null,
}

/**
 * Re-ranks what the index found by how much of the question each passage covers, a rare word counting for more than
 * a common one (inverse document frequency; Robertson and Spärck Jones, 1976), and by whether it can hold an answer
 * of the kind asked for.
 */
export function rank(
  question: Question,
  candidates: readonly Candidate[],
  statistics: Statistics,
  missing: number,
): { hits: { passage: Passage; score: number }[]; confidence: number } {
  const weights = question.terms.map((term) => ({ term, weight: weightOf(term, statistics) }))
  const total = weights.reduce((sum, { weight }) => sum + weight, 0)
  const scored = candidates.map((candidate): Scored => {
    const holds = (terms: ReadonlySet<string>, { term }: QuestionTerm): boolean =>
      statistics.expansions.get(term)?.some((t) => terms.has(t)) ?? false
    const share = (where: (term: QuestionTerm) => boolean): number =>
      total === 0 ? 0 : weights.reduce((sum, { term, weight }) => sum + (where(term) ? weight : 0), 0) / total
    const coverage = share((term) => holds(candidate.terms, term))
    const reach = share((term) => holds(candidate.terms, term) || holds(candidate.context, term))
    const fit = EVIDENCE[question.answerType]?.test(candidate.text) === false ? 0 : 1
    return {
      candidate,
      coverage,
      reach,
      lacksSpecific: question.terms.some(
        (t) => t.specific && !holds(candidate.terms, t) && !holds(candidate.context, t),
      ),
      score:
        0.45 * coverage +
        0.15 * reach +
        0.25 * candidate.relevance +
        (STRICT.has(question.answerType) ? 0.3 : 0.15) * fit -
        (candidate.heading ? HEADING : 0),
    }
  })
  scored.sort((a, b) => b.score - a.score || compareByPlace(a.candidate.passage, b.candidate.passage))
  const [best] = scored
  return {
    hits: scored.map(({ candidate, score }) => ({ passage: candidate.passage, score: round(score) })),
    confidence: best ? round(probabilityOf(question, best, scored[1], missing)) : 0,
  }
}

/** A word that a name or a figure of the question needs counts for more; one that no passage holds counts in full. */
function weightOf({ term, specific }: QuestionTerm, { expansions, frequency, total }: Statistics): number {
  const df = Math.max(0, ...(expansions.get(term) ?? []).map((t) => frequency.get(t) ?? 0))
  const idf = Math.log(1 + (total - df + 0.5) / (df + 0.5))
  return idf * (specific ? 1.3 : 1)
}

/**
 * The weights of the probability that the first passage answers the question, in a logistic model. A raw retrieval
 * score means something else in every corpus; what is used here does not. Chosen by hand on OneStopQA, SQuADShifts
 * (New Wikipedia) and QAMR (Wikinews), where they refuse nine of ten questions whose article is missing.
 */
const PROBABILITY = {
  bias: -6,
  coverage: 2,
  reach: 2,
  margin: 6,
  terms: 1.5,
  missing: -3,
  specific: -0.5,
} as const
/** A lead over the next passage says no more beyond this. */
const MAX_MARGIN = 0.3

function probabilityOf(question: Question, best: Scored, next: Scored | undefined, missing: number): number {
  const count = question.terms.length
  const margin = Math.min(MAX_MARGIN, best.score - (next?.score ?? 0))
  const x =
    PROBABILITY.bias +
    PROBABILITY.coverage * best.coverage +
    PROBABILITY.reach * best.reach +
    PROBABILITY.margin * margin +
    PROBABILITY.terms * Math.log(1 + count) +
    PROBABILITY.missing * (missing / Math.max(1, count)) +
    PROBABILITY.specific * (best.lacksSpecific ? 1 : 0)
  return 1 / (1 + Math.exp(-x))
}

const round = (x: number): number => Math.round(x * 1000) / 1000

const compareByPlace = (a: Passage, b: Passage): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start

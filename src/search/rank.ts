import type { Candidate, Lexicon } from './candidate.ts'
import { isOfDate } from './evidence.ts'
import { type Examined, examine, type Features } from './features.ts'
import { lacksAnswer } from './lacks-answer.ts'
import { withMatter } from './matter.ts'
import type { Passage } from './passages.ts'
import { asksFigure, type Question } from './question.ts'
import { CONFIDENCE, type ConfidenceWeights, RANKING, type RankingWeights } from './weights.ts'

/** What speaks for a ranking's first passage being right: its features, and how it stands in the ranking. */
export interface Signals extends Omit<Features, 'relevance' | 'defines' | 'heading' | 'lead'> {
  /** The lead in score over the next passage that says something else. */
  readonly margin: number
  /** What the first passage, and those that say the same, have of what speaks for any of the candidates, 0 to 1. */
  readonly share: number
  /** 1 when a question that asks for a kind of thing, or for a figure, meets a passage without one that it does not give. */
  readonly noFresh: number
  readonly noFreshFigure: number
  /** 1 for a question that asks nothing in particular. */
  readonly topic: number
  /** 1 for a question that asks for an answer of that kind: some kinds are asked for in vain more often than others. */
  readonly asksPerson: number
  readonly asksTime: number
  readonly asksFigure: number
  readonly asksPlace: number
  readonly asksName: number
  readonly asksReason: number
  /** Logarithm of the number of telling words. */
  readonly terms: number
  /** Share of the question's information that no article holds, and of its names. */
  readonly missing: number
  readonly missingNames: number
}

export interface Ranked {
  readonly passage: Passage
  /** The passage's share, 0 to 1, of what speaks for any of the candidates. */
  readonly score: number
  /** Passages of other articles that say the same; looked for from the first few passages only. */
  readonly twins: readonly Passage[]
}

/** A passage that leaves so much of a question untold, with what stands around it, is close by chance only. */
const NOTHING_OF_IT = 0.85

/** "March 12, 2025", a line of a letterhead: no answer to what was discussed then. */
const ONLY_DAY =
  /^\W*(?:[A-Z][a-z]+day,? )?(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+\.?|[A-Z][a-z]+\.? \d{1,2}),? \d{4}\W*$/

/** A lead over the next passage says no more beyond this. */
const MAX_MARGIN = 3

/** Puts the candidates in order and tells how likely the first one answers the question. */
export function rank(
  question: Question,
  candidates: readonly Candidate[],
  lexicon: Lexicon,
): { hits: Ranked[]; confidence: number } {
  const telling = candidates.filter(({ text }) => !ONLY_DAY.test(text))
  const scored = order(telling.map((candidate) => examine(question, candidate, lexicon)))
  const signals = signalsOf(question, scored, lexicon)
  const first = scored[0]
  const isAnswer =
    first !== undefined &&
    (signals?.missed ?? 1) < NOTHING_OF_IT &&
    !lacksAnswer(question, first.candidate, lexicon, first.features)
  const told = withMatter(question, scored)
  const best = first?.score ?? 0
  const all = scored.reduce((sum, { score }) => sum + Math.exp(score - best), 0)
  return {
    hits: told.map(({ candidate, score }, i) => ({
      passage: candidate.passage,
      // What is put in front of the best counts as much.
      score: round(Math.exp(i < told.indexOf(first as Scored) ? 0 : score - best) / all),
      twins:
        i < SHOWN
          ? scored
              .filter((other) => saysTheSame(candidate, other.candidate, lexicon))
              .map((other) => other.candidate.passage)
          : [],
    })),
    confidence: signals && isAnswer ? round(probabilityOf(signals)) : 0,
  }
}

export interface Scored extends Examined {
  readonly score: number
}

/** Best first; of equals, the one that stands first. */
export function order(examined: readonly Examined[], weights: RankingWeights = RANKING): Scored[] {
  return examined
    .map((e) => ({ ...e, score: weigh(e.features, weights) }))
    .sort((a, b) => b.score - a.score || compareByPlace(a.candidate.passage, b.candidate.passage))
}

/** The signals of a ranking, best first; null for an empty one. */
export function signalsOf(
  question: Question,
  scored: readonly Scored[],
  { forms, rarity, isName }: Lexicon,
): Signals | null {
  const [best] = scored
  if (!best) return null
  const rivals = scored.filter((s) => s !== best && !isNoRival(best.candidate, s.candidate))
  const [next] = rivals
  const sumOf = (list: readonly Scored[]): number =>
    list.reduce((sum, { score }) => sum + Math.exp(score - best.score), 0)
  const { answerType } = question
  const lacks = answerType !== 'any' && best.features.fresh === 0
  const total = question.terms.reduce((sum, term) => sum + rarity(term), 0) || 1
  const absent = question.terms.filter(({ term }) => (forms.get(term) ?? []).length === 0)
  const named = question.terms.filter((t) => t.specific || isName(t.term))
  const { relevance, defines, heading, lead, ...features } = best.features
  return {
    ...features,
    margin: Math.min(MAX_MARGIN, best.score - (next?.score ?? best.score - MAX_MARGIN)),
    share: 1 - sumOf(rivals) / sumOf(scored),
    noFresh: lacks && !asksFigure(question) ? 1 : 0,
    noFreshFigure: lacks && asksFigure(question) ? 1 : 0,
    topic: question.isTopic ? 1 : 0,
    asksPerson: answerType === 'person' ? 1 : 0,
    asksTime: answerType === 'time' ? 1 : 0,
    asksFigure: asksFigure(question) && answerType !== 'time' ? 1 : 0,
    asksPlace: answerType === 'place' ? 1 : 0,
    asksName: answerType === 'name' ? 1 : 0,
    asksReason: answerType === 'reason' ? 1 : 0,
    terms: Math.log(1 + question.terms.length),
    missing: absent.reduce((sum, term) => sum + rarity(term), 0) / total,
    missingNames: absent.filter((t) => named.includes(t)).length / Math.max(1, named.length),
  }
}

/**
 * Whether passages of two articles say the same: they share most of their telling words, every name and figure of the
 * shorter one stands in the other, in the same order, and both or neither of them denies something.
 */
function saysTheSame(a: Candidate, b: Candidate, lexicon: Lexicon): boolean {
  const { isName } = lexicon
  if (a.passage.file === b.passage.file || a.heading || b.heading) return false
  const shared = sharedBy(a, b)
  if (shared < SAME * (a.terms.size + b.terms.size - shared)) return false
  const [small, large] = bySize(a, b)
  const agrees = [...small.terms].every((t) => large.terms.has(t) || !(isName(t) || /\d/.test(t)))
  return agrees && denies(a) === denies(b) && namesOf(a, b, lexicon) === namesOf(b, a, lexicon)
}

/** The names in a passage that stand in another, too, in their order: "Rubio called Lavrov" is not "Lavrov called Rubio". */
const namesOf = ({ stems }: Candidate, other: Candidate, { isName }: Lexicon): string =>
  [...new Set(stems.filter((stem) => isName(stem) && !isOfDate(stem) && other.terms.has(stem)))].join(' ')

/** Of all the telling words of both passages, as Jaccard's index counts. */
const SAME = 0.6
const denies = ({ words }: Candidate): boolean =>
  words.some((word) => /^(?:not?|never|neither|nor|den(?:y|ies|ied|ying))$|n't$/.test(word))
/** Nobody is shown more passages of an answer than this. */
const SHOWN = 10

/** Two passages of which one has most of the other's telling words are no rivals, wherever they stand. */
const isNoRival = (a: Candidate, b: Candidate): boolean => sharedBy(a, b) >= SAME * bySize(a, b)[0].terms.size

const bySize = (a: Candidate, b: Candidate): readonly [Candidate, Candidate] =>
  a.terms.size < b.terms.size ? [a, b] : [b, a]

function sharedBy(a: Candidate, b: Candidate): number {
  const [small, large] = bySize(a, b)
  let shared = 0
  for (const term of small.terms) if (large.terms.has(term)) shared++
  return shared
}

/** The probability, 0 to 1, that the passage with these signals answers the question. */
export const probabilityOf = (signals: Signals, weights: ConfidenceWeights = CONFIDENCE): number =>
  1 / (1 + Math.exp(-weigh({ bias: 1, ...signals }, weights)))

function weigh<Name extends string>(
  values: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): number {
  let sum = 0
  for (const name in values) sum += weights[name] * values[name]
  return sum
}

const round = (x: number): number => Math.round(x * 1000) / 1000

const compareByPlace = (a: Passage, b: Passage): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start

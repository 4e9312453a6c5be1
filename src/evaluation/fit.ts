import { buildEngine } from '../answer/engine.ts'
import { type Examined, examine, type Features } from '../search/features.ts'
import { lacksAnswer } from '../search/lacks-answer.ts'
import { order, type Signals, signalsOf } from '../search/rank.ts'
import type { ConfidenceWeights, RankingWeights } from '../search/weights.ts'
import { dot } from '../search/word-vectors.ts'
import type { AskedQuestion, QuestionSet } from './question-set.ts'
import { hash, isInHalf, isRight } from './right.ts'

/** A question with its candidates, as the index finds them. */
export interface Example {
  readonly weight: number
  readonly answerable: boolean
  readonly examined: readonly Examined[]
  readonly right: readonly boolean[]
  /** What speaks for the passage that comes first under these weights; null where it holds nothing that could be the answer. */
  readonly signals: (weights: RankingWeights) => { readonly signals: Signals; readonly right: boolean } | null
}

/**
 * Asks the questions of a set; half of those that can be answered are asked once more with the article away that they
 * were written for, so that nothing answers them.
 * @param take how many questions at most, chosen by their id alone
 */
export function examplesOf({ library, questions }: QuestionSet, take: number, weight: number): Example[] {
  const { index } = buildEngine(library)
  const chosen = [...questions].sort((a, b) => hash(a.id) - hash(b.id)).slice(0, take)
  const hasUnanswerable = questions.some((q) => !q.answerable)
  const make = (asked: AskedQuestion, except: readonly string[]): Example => {
    const { question, candidates, lexicon } = index.retrieve(asked.question, { except })
    const examined = candidates.map((candidate) => examine(question, candidate, lexicon))
    const answerable = asked.answerable && except.length === 0
    const right = examined.map(({ candidate }) => answerable && isRight(asked, candidate.passage))
    return {
      weight,
      answerable,
      examined,
      right,
      signals: (weights) => {
        const scored = order(examined, weights)
        const signals = signalsOf(question, scored, lexicon)
        const first = examined.findIndex((e) => e.candidate === scored[0]?.candidate)
        const best = scored[0]
        if (best && lacksAnswer(question, best.candidate, lexicon, best.features)) return null
        return signals && { signals, right: right[first] ?? false }
      },
    }
  }
  return chosen.flatMap((asked) => [
    make(asked, []),
    ...(!hasUnanswerable && asked.file && isInHalf(asked.id, 'absent') ? [make(asked, [asked.file])] : []),
  ])
}

/**
 * Fits the ranking by listwise softmax loss: the probability that a right passage is drawn from the candidates
 * (Cao et al., "Learning to rank: from pairwise approach to listwise approach", ICML 2007), with Adam and a ridge on the
 * weights of the features as multiples of their standard deviations.
 */
export function fitRanking(examples: readonly Example[]): RankingWeights {
  const names = Object.keys(examples[0]?.examined[0]?.features ?? {}) as (keyof Features)[]
  const rankable = examples.filter((e) => e.examined.length > 1 && e.right.includes(true))
  const all = rankable.flatMap(({ examined }) => examined.map(({ features }) => features))
  const spreads = names.map((name) => spreadOf(all.map((features) => features[name])))
  const lists = rankable.map(({ weight, right, examined }) => ({
    weight,
    right,
    rows: examined.map(({ features }) => names.map((name, i) => features[name] / (spreads[i] ?? 1))),
  }))
  const fitted = descend(names.length, RIDGE, (w, gradient) => {
    for (const { weight, right, rows } of lists) {
      const scores = rows.map((row) => dot(w, row))
      const most = Math.max(...scores)
      const e = scores.map((score) => Math.exp(score - most))
      const all = sum(e)
      const good = sum(e.filter((_, i) => right[i]))
      rows.forEach((row, i) => {
        const pull = weight * ((e[i] ?? 0) / all - (right[i] ? (e[i] ?? 0) / good : 0))
        addTo(gradient, row, pull)
      })
    }
    return sum(lists.map((l) => l.weight))
  })
  return unscaled(names, fitted, spreads) as RankingWeights
}

/**
 * Fits the probability that the first passage is right: logistic regression with Adam and a ridge on the weights of the
 * signals as multiples of their standard deviations, over the passages that may hold an answer at all. All questions
 * count alike here, so that the probability is one.
 */
export function fitConfidence(examples: readonly Example[], ranking: RankingWeights): ConfidenceWeights {
  const rows = examples.flatMap(({ signals }) => {
    const found = signals(ranking)
    return found ? [{ right: found.right ? 1 : 0, signals: { bias: 1, ...found.signals } }] : []
  })
  const names = Object.keys(rows[0]?.signals ?? {}) as (keyof ConfidenceWeights)[]
  const spreads = names.map((name) => spreadOf(rows.map(({ signals }) => signals[name])))
  const data = rows.map(({ right, signals }) => ({
    right,
    row: names.map((name, i) => signals[name] / (spreads[i] ?? 1)),
  }))
  const fitted = descend(names.length, CONFIDENCE_RIDGE, (w, gradient) => {
    for (const { right, row } of data) addTo(gradient, row, 1 / (1 + Math.exp(-dot(w, row))) - right)
    return data.length
  })
  return unscaled(names, fitted, spreads) as ConfidenceWeights
}

/** The standard deviation, or 1 of what never changes. */
function spreadOf(values: readonly number[]): number {
  const mean = sum(values) / values.length
  return Math.sqrt(sum(values.map((x) => (x - mean) ** 2)) / values.length) || 1
}

/** How strongly the weights are held near nought. */
const RIDGE = 0.0005
const CONFIDENCE_RIDGE = 0.005
const STEPS = 500
const RATE = 0.06

/** Adam (Kingma and Ba, 2015) over all data at once; `add` adds the gradient up and returns the total weight. */
function descend(
  size: number,
  ridge: number,
  add: (weights: readonly number[], gradient: number[]) => number,
): number[] {
  const w = new Array<number>(size).fill(0)
  const m = new Array<number>(size).fill(0)
  const v = new Array<number>(size).fill(0)
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Array<number>(size).fill(0)
    const total = add(w, gradient)
    for (let i = 0; i < size; i++) {
      const g = (gradient[i] ?? 0) / total + ridge * (w[i] ?? 0)
      m[i] = 0.9 * (m[i] ?? 0) + 0.1 * g
      v[i] = 0.999 * (v[i] ?? 0) + 0.001 * g * g
      w[i] =
        (w[i] ?? 0) -
        (RATE * ((m[i] ?? 0) / (1 - 0.9 ** step))) / (Math.sqrt((v[i] ?? 0) / (1 - 0.999 ** step)) + 1e-8)
    }
  }
  return w
}

function addTo(target: number[], row: readonly number[], factor: number): void {
  for (let i = 0; i < row.length; i++) target[i] = (target[i] ?? 0) + factor * (row[i] ?? 0)
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** The weights of values as they are, from those of values divided by their spreads. */
const unscaled = (
  names: readonly string[],
  weights: readonly number[],
  spreads: readonly number[],
): Record<string, number> =>
  Object.fromEntries(
    names.map((name, i) => [name, Math.round(((weights[i] ?? 0) / (spreads[i] ?? 1)) * 1000) / 1000]),
  )

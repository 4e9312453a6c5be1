import { buildEngine } from '../answer/engine.ts'
import { type Examined, examine, type Features } from '../search/features.ts'
import { lacksAnswer } from '../search/lacks-answer.ts'
import { order, type Signals, signalsOf } from '../search/rank.ts'
import type { ConfidenceWeights, RankingWeights } from '../search/weights.ts'
import { dot } from '../search/word-vectors.ts'
import { addTo, descend, fitLogistic, spreadOf, sum, unscaled } from './logistic.ts'
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
  return unscaled(names, fitted, spreads)
}

/**
 * Fits the probability that the first passage is right, over the passages that may hold an answer at all. All questions
 * count alike here, so that the probability is one.
 */
export function fitConfidence(examples: readonly Example[], ranking: RankingWeights): ConfidenceWeights {
  const rows = examples.flatMap(({ signals }) => {
    const found = signals(ranking)
    return found ? [{ holds: found.right, features: { bias: 1, ...found.signals } }] : []
  })
  return fitLogistic(rows)
}

/** How strongly the weights of the ranking are held near nought. */
const RIDGE = 0.0005

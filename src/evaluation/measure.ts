import type { Span } from '../library/article.ts'
import type { QuestionSet } from './question-set.ts'
import { isInHalf, isRight } from './right.ts'

type Place = Span & { readonly file: string }

/** What is measured: the bot, or a peer that answers in the same form. */
export type Answerer = (
  question: string,
  except: readonly string[],
) => {
  readonly answered: boolean
  /** 0 to 1; null from a peer that gives none. */
  readonly confidence: number | null
  /** Best first, offered as the answer or not. */
  readonly ranked: readonly Place[]
}

/** Shares are 0 to 1. */
export interface Measures {
  readonly questions: number
  /** Of the answerable questions: the first passage is right, one of three is, the mean reciprocal rank of ten. */
  readonly 'P@1': number
  readonly 'P@3': number
  readonly MRR: number
  /** Of the answerable questions: answered, with the right passage first. Of the others: refused. */
  readonly right: number
  readonly refused: number
  /** The harmonic mean of how many answers are right and how many answerable questions get one. */
  readonly F1: number
  readonly reliability: readonly Bin[]
  readonly seconds: number
}

/** Of the questions with about this confidence, how many have the right passage first. */
export interface Bin {
  readonly confidence: number
  readonly right: number
  readonly questions: number
}

/**
 * Measures answers to a set. In a set without unanswerable questions, half of them are asked with the article away that
 * they were written for instead, so that the only right reply is that the articles do not say.
 */
export function measure({ questions }: QuestionSet, answer: Answerer): Measures {
  const started = performance.now()
  const allAnswerable = questions.every((q) => q.answerable)
  const asked = questions.map((q) => {
    const { answered, confidence, ranked } = answer(q.question, [])
    const place = q.answerable ? ranked.slice(0, 10).findIndex((p) => isRight(q, p)) : -1
    return { q, answered, confidence, place, answerable: q.answerable }
  })
  const tried = asked.map((row) => {
    if (!allAnswerable || !row.q.file || !isInHalf(row.q.id, 'absent')) return row
    const { answered, confidence } = answer(row.q.question, [row.q.file])
    return { ...row, answered, confidence, place: -1, answerable: false }
  })
  const ranked = asked.filter((row) => row.answerable)
  const [able, unable] = [tried.filter((r) => r.answerable), tried.filter((r) => !r.answerable)]
  const isHit = (r: { answered: boolean; place: number }): boolean => r.answered && r.place === 0
  const answers = tried.filter((r) => r.answered).length
  const hits = able.filter(isHit).length
  return {
    questions: questions.length,
    'P@1': share(ranked, (r) => r.place === 0),
    'P@3': share(ranked, (r) => r.place >= 0 && r.place < 3),
    MRR: ranked.reduce((sum, r) => sum + (r.place < 0 ? 0 : 1 / (r.place + 1)), 0) / (ranked.length || 1),
    right: share(able, isHit),
    refused: share(unable, (r) => !r.answered),
    F1: (2 * hits) / (answers + able.length || 1),
    reliability: reliabilityOf(
      tried.flatMap((r) =>
        r.confidence === null ? [] : [{ confidence: r.confidence, right: r.place === 0 }],
      ),
    ),
    seconds: (performance.now() - started) / 1000,
  }
}

const share = <T>(rows: readonly T[], test: (row: T) => boolean): number =>
  rows.filter(test).length / (rows.length || 1)

const BINS = 5

function reliabilityOf(rows: readonly { readonly confidence: number; readonly right: boolean }[]): Bin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const here = rows.filter((r) => Math.min(BINS - 1, Math.floor(r.confidence * BINS)) === bin)
    return {
      confidence: here.reduce((sum, r) => sum + r.confidence, 0) / (here.length || 1),
      right: share(here, (r) => r.right),
      questions: here.length,
    }
  })
}

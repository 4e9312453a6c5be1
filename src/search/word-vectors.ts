import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** What common English words have to do with each other. */
export interface WordVectors {
  /** Whether the word, in lower case, is among those known. */
  has(word: string): boolean
  /** Cosine of the two words' vectors, -1 to 1; 0 when one of them is unknown. */
  similarity(a: string, b: string): number
  /** What words have in common: the sum of their vectors, a rare word counting for more, of length 1, or 0 without any. */
  sum(words: readonly string[]): Float32Array
}

let loaded: WordVectors | null = null

/**
 * The 30,000 most frequent words of GloVe (Pennington, Socher and Manning, 2014; Public Domain Dedication and License
 * 1.0), moved together by WordNet's synonyms and reduced to 64 dimensions and one byte each by `npm run vectors`; read
 * when first asked for.
 */
export function wordVectors(): WordVectors {
  loaded ??= read(readFileSync(createRequire(import.meta.url).resolve('#word-vectors')))
  return loaded
}

/** Layout: `COUNT DIMENSIONS\n`, the words a line each, most frequent first, then COUNT × DIMENSIONS signed bytes. */
function read(file: Buffer): WordVectors {
  const lineEnd = file.indexOf('\n')
  const [count = 0, dimensions = 0] = file.toString('latin1', 0, lineEnd).split(' ').map(Number)
  const start = file.length - count * dimensions
  const words = file.toString('latin1', lineEnd + 1, start - 1).split('\n')
  const idOf = new Map(words.map((word, id) => [word, id]))
  const values = new Int8Array(file.buffer, file.byteOffset + start, count * dimensions)
  const norms = new Float32Array(count)
  const product = (a: number, b: number): number => {
    let sum = 0
    for (let i = 0; i < dimensions; i++)
      sum += (values[a * dimensions + i] ?? 0) * (values[b * dimensions + i] ?? 0)
    return sum
  }
  const norm = (id: number): number => {
    const known = norms[id] || Math.sqrt(product(id, id)) || 1
    norms[id] = known
    return known
  }
  const sumOf = (list: readonly string[]): Float32Array => {
    const sum = new Float32Array(dimensions)
    for (const word of list) {
      const id = idOf.get(word)
      if (id === undefined) continue
      const weight = Math.log(1 + id) / norm(id)
      for (let i = 0; i < dimensions; i++)
        sum[i] = (sum[i] ?? 0) + weight * (values[id * dimensions + i] ?? 0)
    }
    return sum
  }
  return {
    sum: (words) => {
      const sum = sumOf(words)
      const length = Math.sqrt(sum.reduce((total, x) => total + x * x, 0)) || 1
      return sum.map((x) => x / length)
    },
    has: (word) => idOf.has(word),
    similarity: (a, b) => {
      const [x, y] = [idOf.get(a), idOf.get(b)]
      return x === undefined || y === undefined ? 0 : product(x, y) / (norm(x) * norm(y))
    },
  }
}

/** The scalar product of two vectors of the same length: the cosine, when both have the length 1. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}

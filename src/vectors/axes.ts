import { dot } from '../search/word-vectors.ts'

/** Rounds of orthogonal iteration; more change no byte that matters. */
const ROUNDS = 60

/** The rows with their mean taken away. */
export function centred(rows: readonly (readonly number[])[]): number[][] {
  const size = rows[0]?.length ?? 0
  const mean = Array.from(
    { length: size },
    (_, i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0) / rows.length,
  )
  return rows.map((row) => row.map((x, i) => x - (mean[i] ?? 0)))
}

/** The directions along which the rows differ most, the strongest first (orthogonal iteration on the covariance). */
export function principalAxes(rows: readonly (readonly number[])[], count: number): number[][] {
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

/** The row as whole numbers from -127 to 127, the largest of them at one end. */
export function quantized(row: readonly number[]): number[] {
  const most = Math.max(...row.map(Math.abs)) || 1
  return row.map((x) => Math.round((127 * x) / most))
}

/** The row at length 1. */
export function unit(row: readonly number[]): number[] {
  const length = Math.sqrt(dot(row, row)) || 1
  return row.map((x) => x / length)
}

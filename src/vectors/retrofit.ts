/** That two rows, by their numbers, mean much the same; the larger the weight, the more. */
export interface Relation {
  readonly from: number
  readonly to: number
  readonly weight: number
}

const ROUNDS = 10
/** All relations of a word together move it at most so much more than it holds to its own place. */
const MOST = 2

/**
 * Moves each row towards those that it is related to, while it holds to its own place with the weight 1 (Faruqui et al.,
 * "Retrofitting word vectors to semantic lexicons", NAACL 2015).
 * @param relations both directions of each
 */
export function retrofitted(
  rows: readonly (readonly number[])[],
  relations: readonly Relation[],
): number[][] {
  const of = new Map<number, Relation[]>()
  for (const relation of relations) of.set(relation.from, [...(of.get(relation.from) ?? []), relation])
  let moved = rows.map((row) => [...row])
  for (let round = 0; round < ROUNDS; round++) {
    const last = moved
    moved = rows.map((row, i) => {
      const mine = of.get(i) ?? []
      const total = mine.reduce((sum, { weight }) => sum + weight, 0)
      const scale = Math.min(1, MOST / (total || 1))
      const pulled = row.map((x, d) =>
        mine.reduce((sum, { to, weight }) => sum + scale * weight * (last[to]?.[d] ?? 0), x),
      )
      return pulled.map((x) => x / (1 + scale * total))
    })
  }
  return moved
}

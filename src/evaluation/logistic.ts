import { dot } from '../search/word-vectors.ts'

/** How strongly the weights of a logistic model are held near nought. */
const RIDGE = 0.005
const STEPS = 500
const RATE = 0.06

/** A case of which it is known whether it holds; `weight` tells how much it counts, 1 where it is not given. */
export interface Case<Name extends string> {
  readonly holds: boolean
  readonly features: Readonly<Record<Name, number>>
  readonly weight?: number
}

/**
 * Logistic regression (Cox, "The regression analysis of binary sequences", 1958) with Adam and a ridge on the weights of
 * the features as multiples of their standard deviations. A feature that never changes serves as the bias.
 * @returns the weights of the features as they are, to three decimal places
 */
export function fitLogistic<Name extends string>(cases: readonly Case<Name>[]): Record<Name, number> {
  const names = Object.keys(cases[0]?.features ?? {}) as Name[]
  const spreads = names.map((name) => spreadOf(cases.map(({ features }) => features[name])))
  const data = cases.map(({ holds, features, weight = 1 }) => ({
    holds: holds ? 1 : 0,
    weight,
    row: names.map((name, i) => features[name] / (spreads[i] ?? 1)),
  }))
  const fitted = descend(names.length, RIDGE, (w, gradient) => {
    for (const { holds, weight, row } of data)
      addTo(gradient, row, weight * (1 / (1 + Math.exp(-dot(w, row))) - holds))
    return sum(data.map(({ weight }) => weight))
  })
  return unscaled(names, fitted, spreads)
}

/** The standard deviation, or 1 of what never changes. */
export function spreadOf(values: readonly number[]): number {
  const mean = sum(values) / values.length
  return Math.sqrt(sum(values.map((x) => (x - mean) ** 2)) / values.length) || 1
}

/** Adam (Kingma and Ba, 2015) over all data at once; `add` adds the gradient up and returns the total weight. */
export function descend(
  size: number,
  ridge: number,
  add: (weights: readonly number[], gradient: number[]) => number,
): number[] {
  const w = new Array<number>(size).fill(0)
  const m = new Array<number>(size).fill(0)
  const v = new Array<number>(size).fill(0)
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Array<number>(size).fill(0)
    const total = add(w, gradient)
    for (let i = 0; i < size; i++) {
      const g = (gradient[i] ?? 0) / total + ridge * (w[i] ?? 0)
      m[i] = 0.9 * (m[i] ?? 0) + 0.1 * g
      v[i] = 0.999 * (v[i] ?? 0) + 0.001 * g * g
      w[i] =
        (w[i] ?? 0) -
        (RATE * ((m[i] ?? 0) / (1 - 0.9 ** step))) / (Math.sqrt((v[i] ?? 0) / (1 - 0.999 ** step)) + 1e-8)
    }
  }
  return w
}

export function addTo(target: number[], row: readonly number[], factor: number): void {
  for (let i = 0; i < row.length; i++) target[i] = (target[i] ?? 0) + factor * (row[i] ?? 0)
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** The weights of values as they are, from those of values divided by their spreads. */
export const unscaled = <Name extends string>(
  names: readonly Name[],
  weights: readonly number[],
  spreads: readonly number[],
): Record<Name, number> =>
  Object.fromEntries(
    names.map((name, i) => [name, Math.round(((weights[i] ?? 0) / (spreads[i] ?? 1)) * 1000) / 1000]),
  ) as Record<Name, number>

import { findCountries } from '../library/countries.ts'
import { ANY_MONTH } from '../library/dates.ts'
import type { TalkKind } from './talk.ts'

/** Where two sides met, as it tells one talk from another: not where somebody sat who telephoned. */

const PLACE = String.raw`(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)`
/** "Met **in Kathmandu** on the margins of". */
const BEHIND = new RegExp(String.raw`^[^.;:,"“”]{0,40}?\bin (?!${ANY_MONTH})${PLACE}`, 'u')
/** "The **Dhaka** meeting". */
const IN_FRONT = new RegExp(String.raw`\b[Tt]he (?!${ANY_MONTH})${PLACE} $`, 'u')

/** The place in which the talk named at `[start, end)` of a sentence is told to have been held. */
export function placeOfTalk(text: string, start: number, end: number, kind: TalkKind): string | null {
  if (kind !== 'meeting' && kind !== 'summit') return null
  return BEHIND.exec(text.slice(end))?.[1] ?? IN_FRONT.exec(text.slice(0, start))?.[1] ?? null
}

/** Whether a talk at one place cannot be the one at another: two towns, or places of two countries. */
export function placesDiffer(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return false
  const [x, y] = [a, b].map((place) => findCountries(place).flatMap(({ codes }) => codes))
  if (!x || !y || x.length === 0 || y.length === 0) return false
  return !x.some((code) => y.includes(code))
}

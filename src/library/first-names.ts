import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { withoutAccents } from './accents.ts'
import type { Gender } from './name-runs.ts'

/** A name as the lists have it: in small letters, without accents. */
export const plainName = (name: string): string => withoutAccents(name.toLowerCase())

let lists: readonly string[] | null = null
const known = new Map<string, Gender | null>()

/**
 * Whether somebody is a woman or a man, by the first of several names; null where it tells nothing. The names come from
 * the lists of `gender-detection-from-name` (MIT), put together by `npm run first-names`.
 */
export function genderByFirstName(name: string): Gender | null {
  const [first = '', ...others] = name.split(' ')
  if (others.length === 0) return null
  const found = known.get(first) ?? lookUp(` ${plainName(first)} `)
  known.set(first, found)
  return found
}

function lookUp(name: string): Gender | null {
  lists ??= readFileSync(createRequire(import.meta.url).resolve('#first-names'), 'utf8').split('\n')
  const [female, male] = lists
  return female?.includes(name) ? 'female' : male?.includes(name) ? 'male' : null
}

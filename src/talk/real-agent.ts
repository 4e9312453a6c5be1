import type { Run } from '../quotation/phrase-words.ts'
import { namedAfter, namedBefore } from './agent.ts'
import { isReal } from './claim-context.ts'
import type { Sight } from './sight.ts'

/** Whom the words behind `end` name, when what the clause tells has been done. */
export const realAfter = (sight: Sight, start: number, end: number): Run | null =>
  isReal(sight, start) ? namedAfter(sight, end) : null

/** Whom the words in front of `start` name, when what the clause tells has been done. */
export const realBefore = (sight: Sight, start: number): Run | null =>
  isReal(sight, start) ? namedBefore(sight, start) : null

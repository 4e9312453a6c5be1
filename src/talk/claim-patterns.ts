import { CALL_PATTERNS } from './call-patterns.ts'
import { MEETING_PATTERNS } from './meeting-patterns.ts'
import { NOUN_PATTERNS } from './noun-patterns.ts'
import { OWNER_PATTERNS } from './owner-patterns.ts'
import type { Pattern } from './pattern.ts'
import { RECEIVED_CALL_PATTERNS } from './received-call-patterns.ts'
import { REQUEST_PATTERNS } from './request-patterns.ts'
import { VERB_PATTERNS } from './verb-patterns.ts'

/**
 * Every way of saying who initiated. To add one, add its row to the table of the nouns, of whose the initiative is, the verbs, the requests, the
 * meetings or the calls, made or received, the most telling first, and its sentence to the tests.
 */
export const PATTERNS: readonly Pattern[] = [
  ...NOUN_PATTERNS,
  ...OWNER_PATTERNS,
  ...VERB_PATTERNS,
  ...REQUEST_PATTERNS,
  ...MEETING_PATTERNS,
  ...RECEIVED_CALL_PATTERNS,
  ...CALL_PATTERNS,
]

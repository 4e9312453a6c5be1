import { CALL_PATTERNS } from './call-patterns.ts'
import { NOUN_PATTERNS } from './noun-patterns.ts'
import type { Pattern } from './pattern.ts'
import { VERB_PATTERNS } from './verb-patterns.ts'

/**
 * Every way of saying who initiated. To add one, add its row to the calls, the nouns or the verbs, the most telling first, and its
 * sentence to the tests.
 */
export const PATTERNS: readonly Pattern[] = [...NOUN_PATTERNS, ...VERB_PATTERNS, ...CALL_PATTERNS]

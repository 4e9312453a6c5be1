import type { Article } from '../library/article.ts'
import type { Names } from '../library/names.ts'
import type { Placed } from './draft.ts'
import type { Party } from './parties.ts'

/** An article with the talks that its mentions have been given to, and the two sides it is about. */
export interface Told {
  readonly article: Article
  readonly names: Names
  readonly placed: readonly Placed[]
  readonly main: readonly Party[]
}

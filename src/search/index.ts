import type { Article } from '../library/article.ts'
import type { RoleBearer } from './aliases.ts'
import { build, type Meant, type Row } from './build.ts'
import { type Ranked, rank } from './rank.ts'
import { isInScope, isWhole, type Retrieved, retrieve, type Scope } from './retrieve.ts'

export { isInScope, type Scope } from './retrieve.ts'

export interface Ranking {
  /** Best first. */
  readonly hits: readonly Ranked[]
  /** 0 to 1: how likely the first hit answers the question. */
  readonly confidence: number
  /** The question's words that no searched article contains, as the person wrote them. */
  readonly missing: readonly string[]
  readonly searched: { readonly articles: number; readonly passages: number }
}

export interface SearchIndex {
  /** How many passages it holds. */
  readonly passages: number
  search(question: string, scope?: Scope): Ranking
  /** The question as it was read, its candidates and what the index knows of its words: what a ranking is made of. */
  retrieve(question: string, scope?: Scope): Retrieved
}

/**
 * Builds the retrieval index of a set of articles, by passage.
 * @param people whom the articles name, so that a question can name them by their roles
 * @param meant the names of those whom a place of an article speaks of without naming them
 */
export function buildIndex(
  articles: readonly Article[],
  people: readonly RoleBearer[] = [],
  meant: Meant = () => [],
): SearchIndex {
  const built = build(articles, people, meant)
  const { rows } = built
  const searched = countOf(rows)
  return {
    passages: rows.length,
    retrieve: (question, scope = {}) => retrieve(built, question, scope),
    search: (question, scope = {}) => {
      const { question: read, candidates, lexicon, missing } = retrieve(built, question, scope)
      return {
        ...rank(read, candidates, lexicon),
        missing,
        searched: isWhole(scope) ? searched : countOf(rows.filter((r) => isInScope(scope, r.passage.file))),
      }
    },
  }
}

const countOf = (rows: readonly Row[]): Ranking['searched'] => ({
  articles: new Set(rows.map((r) => r.doc)).size,
  passages: rows.length,
})

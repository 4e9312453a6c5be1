import type { Passage } from './passages.ts'
import type { QuestionTerm } from './question.ts'
import type { WordVectors } from './word-vectors.ts'

/** A passage that may answer, and what stands around it. */
export interface Candidate {
  readonly passage: Passage
  readonly text: string
  readonly terms: ReadonlySet<string>
  /** All its words in order, stop words included, and their stems. */
  readonly words: readonly string[]
  readonly stems: readonly string[]
  /** Where each of its words begins. */
  readonly starts: readonly number[]
  /** Its words without stop words and names, in lower case. */
  readonly commonWords: readonly string[]
  /** Terms of the names of those it speaks of without naming them, and of the days. */
  readonly meant: ReadonlySet<string>
  /** The meaning of its words, names left out. */
  readonly theme: Float32Array
  /** The same of the sentence before; null at the beginning of an article. */
  readonly themeBefore: Float32Array | null
  /** Terms of the sentences before and behind, of the headline and of the whole article. */
  readonly previous: ReadonlySet<string>
  readonly next: ReadonlySet<string>
  readonly title: ReadonlySet<string>
  readonly article: ReadonlySet<string>
  /** The days it speaks of, and the one on which its article was written, as ISO 8601 dates. */
  readonly days: readonly string[]
  readonly date: string | null
  /** A headline tells what an article is about, seldom the answer. */
  readonly heading: boolean
  /** The retrieval score of the passage, and of its article, as shares of the best one's. */
  readonly relevance: number
  readonly articleRelevance: number
}

/** What the index knows of a question's words. */
export interface Lexicon {
  /** For each term of the question, the index terms it stands for; none when they stand in no article. */
  readonly forms: ReadonlyMap<string, readonly string[]>
  /** How telling a term is, 0 to 1: its inverse document frequency (Spärck Jones, 1972) as a share of the highest. */
  readonly rarity: (term: QuestionTerm) => number
  /** Whether the articles write a term with a capital. */
  readonly isName: (term: string) => boolean
  readonly vectors: WordVectors
  /** The meaning of the question's words, names left out. */
  readonly theme: Float32Array
}

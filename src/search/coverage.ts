import type { Candidate, Lexicon } from './candidate.ts'
import { type Question, type QuestionTerm, senseOf } from './question.ts'

/** How much of a question a passage and what stands around it hold, in shares from 0 to 1. */
export interface Coverage {
  /** Share of the question's information in the passage, a rare word counting for more; names and figures apart. */
  readonly coverage: number
  /** What else of it the sentence before holds or the name of whom the passage means, then those behind and the headline, then the article. */
  readonly previous: number
  readonly around: number
  readonly article: number
  /** The same of names and figures, which often only tell what a question is about. */
  readonly names: number
  /** Those of whom the passage speaks without naming them. */
  readonly namesMeant: number
  /** Those that stand right around it, then those in the article. */
  readonly namesAround: number
  readonly namesInArticle: number
  /** Share of the names and figures that stand neither in the passage nor right around it, each counting as one. */
  readonly namesMissing: number
  /** How telling the most telling word is that neither the passage nor its surroundings hold. */
  readonly worstMiss: number
  /** Share of all its words, names included, that neither the passage nor its surroundings hold, each counting as one. */
  readonly missed: number
  /** What words of similar meaning add to the coverage. */
  readonly similar: number
  /** How near the passage's words come to the meaning of the question's, on average. */
  readonly meaning: number
}

/** Where a word of the question may stand, the nearest place first. */
const PLACES = ['terms', 'meant', 'previous', 'next', 'title', 'article'] as const
const GAINS = {
  terms: 'coverage',
  meant: 'previous',
  previous: 'previous',
  next: 'around',
  title: 'around',
  article: 'article',
} as const
const NAME_GAINS = {
  terms: 'names',
  meant: 'namesMeant',
  previous: 'namesAround',
  next: 'namesAround',
  title: 'namesAround',
  article: 'namesInArticle',
} as const

/** A name tells more than a common word of the same rarity. */
const NAME_WEIGHT = 1.3
/** Words of similar meaning stand in for each other from this cosine on. */
const SIMILAR = 0.5

/** Looks for each word of a question in a candidate, and where not there, in its surroundings. */
export function coverageOf(question: Question, candidate: Candidate, lexicon: Lexicon): Coverage {
  const { forms, rarity, isName } = lexicon
  const weighed = question.terms.map((term) => {
    const named = term.specific || isName(term.term)
    return { term, named, weight: rarity(term) * (named ? NAME_WEIGHT : 1) }
  })
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0) || 1
  const gained = {
    coverage: 0,
    previous: 0,
    around: 0,
    article: 0,
    names: 0,
    namesMeant: 0,
    namesAround: 0,
    namesInArticle: 0,
    similar: 0,
  }
  let [names, missingNames, common, meaning, worstMiss, missed] = [0, 0, 0, 0, 0, 0]
  for (const { term, named, weight } of weighed) {
    const share = weight / total
    const place = PLACES.find((where) => forms.get(term.term)?.some((form) => candidate[where].has(form)))
    const isNear = place !== undefined && place !== 'article'
    let similar = 0
    if (named) {
      names++
      if (!isNear) missingNames++
      if (place) gained[NAME_GAINS[place]] += share
    } else {
      const nearest = place === 'terms' ? 1 : nearestMeaning(term, candidate, lexicon)
      similar = place === 'terms' ? 0 : standsIn(nearest)
      common += share
      meaning += share * nearest
      gained.similar += share * similar
      if (place) gained[GAINS[place]] += share * (1 - similar)
    }
    if (!isNear) missed += 1 - similar
    if (!isNear) worstMiss = Math.max(worstMiss, rarity(term) * (1 - similar))
  }
  return {
    ...gained,
    namesMissing: missingNames / Math.max(1, names),
    meaning: common > 0 ? meaning / common : 0,
    worstMiss,
    missed: missed / Math.max(1, weighed.length),
  }
}

/** The cosine of a word with the nearest of the passage's common words. */
function nearestMeaning(term: QuestionTerm, { commonWords }: Candidate, { vectors }: Lexicon): number {
  const word = senseOf(term)
  let best = 0
  if (vectors.has(word))
    for (const other of commonWords) best = Math.max(best, vectors.similarity(word, other))
  return best
}

/** How far a word can stand in for another of that cosine. */
const standsIn = (cosine: number): number =>
  cosine < SIMILAR ? 0 : (cosine - SIMILAR / 2) / (1 - SIMILAR / 2)

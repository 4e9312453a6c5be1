import type { Features } from './features.ts'
import type { Signals } from './rank.ts'

// Written by `npm run fit` from qamr-wikinews (755 questions), squadshifts-newwiki (753 questions), onestopqa (228 questions), airport-and-cable (150 questions, each 2 times), border-and-inspectors (150 questions, each 2 times), plane-and-dam (150 questions, each 2 times), summit-and-hostages (150 questions, each 2 times), trawlers-and-gas (150 questions, each 2 times), truce-and-bananas (150 questions, each 2 times), wells-and-greenhouses (150 questions, each 2 times).

export type RankingWeights = Readonly<Record<keyof Features, number>>
export type ConfidenceWeights = Readonly<Record<keyof Signals | 'bias', number>>

/** How much each feature of a passage counts in the ranking. */
export const RANKING: RankingWeights = {
  coverage: 1.858,
  previous: 1.327,
  around: -0.99,
  article: 0.549,
  names: 2.146,
  namesMeant: 0.751,
  namesAround: 0.313,
  namesInArticle: 1.846,
  similar: 0.8,
  namesMissing: -1.438,
  meaning: 2.067,
  worstMiss: -1.307,
  missed: -2.803,
  pairs: 2.339,
  order: 1.196,
  relevance: 1.359,
  articleRelevance: 0.661,
  uncounted: -1.272,
  noFigure: -1.379,
  noKind: -0.235,
  because: 0.819,
  fresh: 1.058,
  near: 0.743,
  continues: 1.665,
  theme: 2.116,
  themeBefore: 0.678,
  heading: -0.825,
  lead: -1.612,
}

/** How much each signal counts for the probability that the first passage is right, in a logistic model. */
export const CONFIDENCE: ConfidenceWeights = {
  bias: -0.53,
  coverage: -0.876,
  previous: -0.228,
  around: -1.742,
  article: 0.614,
  names: -1.393,
  namesMeant: 1.563,
  namesAround: -0.3,
  namesInArticle: 0.849,
  similar: -0.802,
  namesMissing: -0.307,
  meaning: -0.962,
  worstMiss: -0.417,
  missed: -1.43,
  pairs: 1.371,
  order: 0.69,
  articleRelevance: -0.521,
  uncounted: -0.661,
  noFigure: 0.464,
  noKind: 0.244,
  because: 0.148,
  fresh: -0.364,
  near: 0.542,
  continues: 0.035,
  theme: 0.032,
  themeBefore: 0.312,
  margin: 0.105,
  share: 3.253,
  noFresh: -1.262,
  noFreshFigure: -1.471,
  topic: 1.178,
  terms: 0.37,
  missing: -0.907,
  missingNames: -1.587,
}

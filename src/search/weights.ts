import type { Features } from './features.ts'
import type { Signals } from './rank.ts'

// Written by `npm run fit` from qamr-wikinews (755 questions), squadshifts-newwiki (753 questions), onestopqa (228 questions), practice (150 questions, each 8 times).

export type RankingWeights = Readonly<Record<keyof Features, number>>
export type ConfidenceWeights = Readonly<Record<keyof Signals | 'bias', number>>

/** How much each feature of a passage counts in the ranking. */
export const RANKING: RankingWeights = {
  coverage: 2.153,
  previous: 1.894,
  around: -0.502,
  article: 0.818,
  names: 1.793,
  namesAround: 0.754,
  namesInArticle: 1.873,
  similar: 1.607,
  namesMissing: -1.385,
  meaning: 2.649,
  worstMiss: -2.351,
  pairs: 2.599,
  order: 1.531,
  relevance: 2.431,
  articleRelevance: 1.063,
  noTime: -1.25,
  noNumber: -1.689,
  uncounted: -0.685,
  noDuration: -2.182,
  noPlace: -0.887,
  noPerson: -0.55,
  noWords: -1.698,
  reason: 1.943,
  fresh: 0.837,
  continues: 1.091,
  heading: -0.58,
  lead: -1.842,
}

/** How much each signal counts for the probability that the first passage is right, in a logistic model. */
export const CONFIDENCE: ConfidenceWeights = {
  bias: -1.273,
  coverage: -0.095,
  previous: -0.048,
  around: -0.353,
  article: -0.008,
  names: 0.02,
  namesAround: 0.768,
  namesInArticle: 0.361,
  similar: 0.146,
  namesMissing: -0.048,
  meaning: -0.298,
  worstMiss: -0.596,
  pairs: 0.56,
  order: 0.529,
  articleRelevance: -0.987,
  noTime: -0.212,
  noNumber: -0.956,
  uncounted: -0.904,
  noDuration: -0.067,
  noPlace: 0.373,
  noPerson: 0.282,
  noWords: 0,
  reason: -0.049,
  fresh: -0.096,
  continues: -0.017,
  score: 0.11,
  margin: 0.857,
  terms: 0.337,
  missing: -1.357,
  missingNames: -0.855,
}

import type { Features } from './features.ts'
import type { Signals } from './rank.ts'

// Written by `npm run fit` from qamr-wikinews (755 questions), squadshifts-newwiki (753 questions), onestopqa (228 questions), practice (150 questions, each 8 times).

export type RankingWeights = Readonly<Record<keyof Features, number>>
export type ConfidenceWeights = Readonly<Record<keyof Signals | 'bias', number>>

/** How much each feature of a passage counts in the ranking. */
export const RANKING: RankingWeights = {
  coverage: 2.154,
  previous: 1.9,
  around: -0.491,
  article: 0.816,
  names: 1.783,
  namesAround: 0.757,
  namesInArticle: 1.864,
  similar: 1.598,
  namesMissing: -1.403,
  meaning: 2.661,
  worstMiss: -2.331,
  pairs: 2.596,
  order: 1.534,
  relevance: 2.424,
  articleRelevance: 1.059,
  noTime: -1.243,
  noNumber: -1.684,
  uncounted: -0.685,
  noDuration: -2.179,
  noPlace: -1.009,
  noPerson: -0.545,
  noWords: -1.7,
  reason: 1.943,
  fresh: 0.847,
  continues: 1.083,
  heading: -0.584,
  lead: -1.835,
}

/** How much each signal counts for the probability that the first passage is right, in a logistic model. */
export const CONFIDENCE: ConfidenceWeights = {
  bias: -1.276,
  coverage: -0.117,
  previous: -0.053,
  around: -0.323,
  article: -0.004,
  names: -0.032,
  namesAround: 0.762,
  namesInArticle: 0.355,
  similar: 0.17,
  namesMissing: -0.045,
  meaning: -0.33,
  worstMiss: -0.587,
  pairs: 0.564,
  order: 0.5,
  articleRelevance: -0.971,
  noTime: -0.207,
  noNumber: -0.947,
  uncounted: -0.924,
  noDuration: -0.063,
  noPlace: 0.096,
  noPerson: 0.276,
  noWords: 0,
  reason: -0.063,
  fresh: -0.062,
  continues: -0.028,
  score: 0.12,
  margin: 0.857,
  terms: 0.321,
  missing: -1.338,
  missingNames: -0.86,
}

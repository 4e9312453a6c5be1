/**
 * What `npm run eval` measured on the questions about the seeds, 0 to 1. A change that lowers one of these figures
 * fails the tests; one that raises them writes them down here.
 */
export const RECORDED = {
  'P@1': 0.833,
  'P@3': 0.933,
  MRR: 0.883,
  right: 0.766,
  refused: 0.8,
  F1: 0.754,
} as const

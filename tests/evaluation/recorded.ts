/**
 * What `npm run eval` measured on the questions about the seeds, 0 to 1. A change that lowers one of these figures
 * fails the tests; one that raises them writes them down here.
 */
export const RECORDED = {
  'P@1': 0.866,
  'P@3': 0.933,
  MRR: 0.899,
  right: 0.85,
  refused: 0.816,
  F1: 0.822,
} as const

/**
 * What `npm run eval` measured on the folders in `tests/initiators/unseen`, all together. Of `wrong` no more may come.
 */
export const RECORDED_INITIATORS = { named: 0.761, silent: 1, conflicts: 0.875, wrong: 0.056 } as const

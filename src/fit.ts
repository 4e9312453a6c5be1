import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type Example, examplesOf, fitConfidence, fitRanking } from './evaluation/fit.ts'
import { readQuestionSet } from './evaluation/question-set.ts'
import { runTool } from './evaluation/run-tool.ts'

const USAGE = `npm run fit -- [--corpus DIR] SET[:TAKE[:WEIGHT]] …

Fits the weights of the ranking and of its confidence on sets of questions and writes src/search/weights.ts.
SET is a folder with docs.jsonl and questions.jsonl; of its questions TAKE are used (all), each counting WEIGHT times (1)
for the ranking.`

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { corpus: { type: 'string', default: 'seeds' }, help: { type: 'boolean', default: false } },
  })
  if (values.help || positionals.length === 0) return console.info(USAGE)
  const examples: Example[] = []
  const sources: string[] = []
  for (const argument of positionals) {
    const [folder = '', take = '1000000', weight = '1'] = argument.split(':')
    const set = await readQuestionSet(folder, values.corpus)
    const asked = examplesOf(set, Number(take), Number(weight))
    examples.push(...asked)
    sources.push(`${set.name} (${asked.length} questions${weight === '1' ? '' : `, each ${weight} times`})`)
    console.info(sources.at(-1))
  }
  const ranking = fitRanking(examples)
  const confidence = fitConfidence(examples, ranking)
  await writeFile('src/search/weights.ts', fileOf(sources, ranking, confidence))
}

const fileOf = (
  sources: readonly string[],
  ranking: object,
  confidence: object,
): string => `import type { Features } from './features.ts'
import type { Signals } from './rank.ts'

// Written by \`npm run fit\` from ${sources.join(', ')}.

export type RankingWeights = Readonly<Record<keyof Features, number>>
export type ConfidenceWeights = Readonly<Record<keyof Signals | 'bias', number>>

/** How much each feature of a passage counts in the ranking. */
export const RANKING: RankingWeights = ${rows(ranking)}

/** How much each signal counts for the probability that the first passage is right, in a logistic model. */
export const CONFIDENCE: ConfidenceWeights = ${rows(confidence)}
`

const rows = (weights: object): string =>
  `{\n${Object.entries(weights)
    .map(([name, weight]) => `  ${name}: ${weight},\n`)
    .join('')}}`

await runTool(main)

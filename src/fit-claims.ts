import { writeFile } from 'node:fs/promises'
import { casesOf } from './evaluation/fit-claims.ts'
import { readFolderSet } from './evaluation/folder-set.ts'
import { fitLogistic } from './evaluation/logistic.ts'
import { runTool } from './evaluation/run-tool.ts'

const USAGE = `npm run fit-claims -- FILE …

Fits the weights that tell which talk a statement of who initiated is about, and writes src/talk/claim-weights.ts. Each
line of a FILE is a folder of articles with a question and what they say of who initiated.`

async function main(): Promise<void> {
  const files = process.argv.slice(2)
  if (files.length === 0 || files.includes('--help')) return console.info(USAGE)
  const sets = await Promise.all(files.map(readFolderSet))
  const folders = sets.flatMap((set) => set.folders)
  const cases = folders.flatMap(casesOf)
  const { bias, ...weights } = fitLogistic(cases)
  console.info(`${folders.length} folders, ${cases.length} cases`)
  await writeFile('src/talk/claim-weights.ts', fileOf(folders.length, cases.length, bias, weights))
}

const fileOf = (
  folders: number,
  cases: number,
  bias: number,
  weights: object,
): string => `// Written by \`npm run fit-claims\` from ${folders} folders of invented articles: ${cases} claims, each read as one about a talk.

/** The log-odds of a claim of which no feature is true. */
export const BIAS = ${bias}

/** How much each feature counts for a claim being about a talk, in a logistic model. */
export const CLAIM_WEIGHTS: Readonly<Record<string, number>> = {
${Object.entries(weights)
  .map(([name, weight]) => `  ${name}: ${weight},\n`)
  .join('')}}
`

await runTool(main)

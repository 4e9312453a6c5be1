import { readdir } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { botOn, plainOn } from './evaluation/answerers.ts'
import { readFolderSet } from './evaluation/folder-set.ts'
import { type Measures, measure } from './evaluation/measure.ts'
import { type InitiatorMeasures, measureInitiators } from './evaluation/measure-initiators.ts'
import { readQuestionSet } from './evaluation/question-set.ts'
import { runTool } from './evaluation/run-tool.ts'

const USAGE = `npm run eval -- [--json] [--corpus DIR] [SET …]

Asks the questions of each SET, a folder with questions.jsonl and, unless they are about the articles of --corpus
(seeds), docs.jsonl. Prints how many are answered rightly, beside plain MiniSearch in the same run. A SET that ends in
.jsonl holds a folder of articles on each line, with a question about who initiated a talk; of those it prints how many
are told rightly. Without SET: the project's own questions on the seeds, and its folders in tests/initiators/unseen.`

const OWN = 'tests/questions/seeds'
const OWN_FOLDERS = 'tests/initiators/unseen'

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      corpus: { type: 'string', default: 'seeds' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return console.info(USAGE)
  const sets =
    positionals.length > 0
      ? positionals
      : [OWN, ...(await readdir(OWN_FOLDERS)).map((file) => `${OWN_FOLDERS}/${file}`)]
  const questions: Asked[] = []
  const initiators: Told[] = []
  for (const path of sets) {
    if (path.endsWith('.jsonl')) {
      const { name, folders } = await readFolderSet(path)
      initiators.push({ set: name, measures: measureInitiators(folders) })
      continue
    }
    const set = await readQuestionSet(path, values.corpus)
    questions.push({ set: set.name, who: 'bot', measures: measure(set, botOn(set.library)) })
    questions.push({ set: set.name, who: 'plain MiniSearch', measures: measure(set, plainOn(set.library)) })
  }
  if (values.json) return console.info(JSON.stringify({ questions, initiators }, null, 2))
  if (questions.length > 0) console.info(tableOf(questions))
  if (initiators.length > 0) console.info(`\n${initiatorTableOf(initiators)}`)
}

interface Asked {
  readonly set: string
  readonly who: string
  readonly measures: Measures
}

interface Told {
  readonly set: string
  readonly measures: InitiatorMeasures
}

const percent = (x: number): string => (100 * x).toFixed(1).padStart(7)

function initiatorTableOf(results: readonly Told[]): string {
  const head = `${'who initiated'.padEnd(26)}${['folders', 'named', 'silent', 'conflict', 'wrong', 'seconds'].map((h) => h.padStart(9)).join('')}`
  const lines = results.map(({ set, measures: m }) => {
    const figures = [m.named, m.silent, m.conflicts, m.wrong].map((x) => `  ${percent(x)}`).join('')
    return `${set.padEnd(26)}${String(m.folders).padStart(9)}${figures}${m.seconds.toFixed(1).padStart(9)}`
  })
  return [head, ...lines].join('\n')
}

function tableOf(results: readonly Asked[]): string {
  const head = `${'set'.padEnd(22)}${'who'.padEnd(18)}${['P@1', 'P@3', 'MRR', 'right', 'refused', 'F1', 'seconds'].map((h) => h.padStart(8)).join('')}`
  const lines = results.map(({ set, who, measures: m }) => {
    const figures = [m['P@1'], m['P@3'], m.MRR, m.right, m.refused, m.F1]
      .map((x) => ` ${percent(x)}`)
      .join('')
    return `${set.padEnd(22)}${who.padEnd(18)}${figures}${m.seconds.toFixed(1).padStart(8)}`
  })
  const curves = results.flatMap(({ set, measures: { reliability } }) =>
    reliability
      .filter((bin) => bin.questions > 0)
      .map(
        (b) =>
          `${set}: confidence ${percent(b.confidence)}, right ${percent(b.right)}, ${b.questions} questions`,
      ),
  )
  return [head, ...lines, '', 'How often the first passage is right, by confidence:', ...curves].join('\n')
}

await runTool(main)

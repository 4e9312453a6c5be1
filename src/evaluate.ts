import { parseArgs } from 'node:util'
import { botOn, plainOn } from './evaluation/answerers.ts'
import { type Measures, measure } from './evaluation/measure.ts'
import { readQuestionSet } from './evaluation/question-set.ts'
import { runTool } from './evaluation/run-tool.ts'

const USAGE = `npm run eval -- [--json] [--corpus DIR] [SET …]

Asks the questions of each SET, a folder with questions.jsonl and, unless they are about the articles of --corpus
(seeds), docs.jsonl; without SET the project's own on the seeds. Prints how many are answered rightly, beside plain
MiniSearch in the same run.`

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
  const results: { set: string; who: string; measures: Measures }[] = []
  for (const folder of positionals.length > 0 ? positionals : ['tests/questions/seeds']) {
    const set = await readQuestionSet(folder, values.corpus)
    results.push({ set: set.name, who: 'bot', measures: measure(set, botOn(set.library)) })
    results.push({ set: set.name, who: 'plain MiniSearch', measures: measure(set, plainOn(set.library)) })
  }
  console.info(values.json ? JSON.stringify(results, null, 2) : tableOf(results))
}

function tableOf(results: readonly { set: string; who: string; measures: Measures }[]): string {
  const percent = (x: number): string => (100 * x).toFixed(1).padStart(7)
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

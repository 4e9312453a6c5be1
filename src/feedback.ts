import { parseArgs } from 'node:util'
import { config as loadDotenv } from 'dotenv'
import { openEngine } from './answer/engine.ts'
import { resolveId } from './answer/passage-id.ts'
import { readVotes, type Vote } from './discord/feedback.ts'

const USAGE = `npm run feedback            the votes under answers, by question, the most disputed first
npm run feedback -- --json  the same, a JSON list`

/** The votes on one passage as the answer to one question. */
interface Count {
  readonly question: string
  readonly passage: string
  up: number
  down: number
}

function countVotes(votes: readonly Vote[]): Count[] {
  const counts = new Map<string, Count>()
  for (const { question, passage, vote } of votes) {
    const key = `${passage} ${question}`
    const count = counts.get(key) ?? { question, passage, up: 0, down: 0 }
    count[vote]++
    counts.set(key, count)
  }
  return [...counts.values()].sort((a, b) => b.down - a.down || b.up - a.up)
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, help: { type: 'boolean' } } })
  if (values.help) return console.info(USAGE)
  loadDotenv({ quiet: true })
  const counts = countVotes(await readVotes(process.env.DATA_DIR || '.data'))
  if (values.json) return console.info(JSON.stringify(counts, null, 2))
  if (counts.length === 0) return console.info('Nobody has voted yet.')
  const { library } = await openEngine(process.env.CORPUS_DIR || 'seeds')
  for (const { question, passage, up, down } of counts) {
    const found = resolveId(library.articles, passage)
    const text =
      found.status === 'found'
        ? found.article.text.slice(found.span.start, found.span.end)
        : '(has changed since)'
    console.info(`👍 ${up}  👎 ${down}  ${question}\n    ${passage}: ${text.replace(/\s+/g, ' ')}\n`)
  }
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n${USAGE}\n`)
  process.exitCode = 1
})

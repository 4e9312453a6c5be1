import { ask, DEFAULT_LIMIT } from './answer/ask.ts'
import { check } from './answer/check.ts'
import { type Engine, openEngine } from './answer/engine.ts'
import { quotes } from './answer/quotes.ts'
import { sources } from './answer/sources.ts'
import { timeline, whoInitiated } from './answer/who-initiated.ts'
import { UserError } from './library/errors.ts'
import { fail, helpFor, type Options, overview, readOptions, UsageError } from './terminal/options.ts'
import {
  printAsk,
  printCheck,
  printInitiator,
  printQuotes,
  printSources,
  printTimeline,
} from './terminal/print.ts'
import { type Style, styleFor } from './terminal/style.ts'

async function main(argv: readonly string[]): Promise<void> {
  if (/^(?:--help|-h|help)$/.test(argv[0] ?? '')) return print(overview())
  const options = readOptions(argv)
  if (options.help) return print(helpFor(options.verb))
  if (options.jsonl && options.text !== '') fail('ask', 'With --jsonl the questions come from standard input')
  const style = styleFor(process.stdout, process.env)
  if (options.verb === 'ask' && options.text === '') return askMany(options, style)
  if (options.verb === 'check' && options.text === '') fail('check', 'A quotation to check is missing')
  const engine = await openEngine(options.corpus)
  const { answer, text } = run(engine, options, style)
  print(options.json ? JSON.stringify(answer, null, 2) : text())
}

/** The answer of a verb, and how it reads for people. */
function run(engine: Engine, options: Options, style: Style): { answer: unknown; text: () => string } {
  switch (options.verb) {
    case 'ask': {
      const answer = ask(engine, options.text, { limit: options.limit ?? DEFAULT_LIMIT })
      return { answer, text: () => printAsk(answer, style) }
    }
    case 'quotes': {
      const answer = quotes(engine, options)
      return { answer, text: () => printQuotes(answer, style) }
    }
    case 'who-initiated': {
      const answer = whoInitiated(engine, options.text)
      return { answer, text: () => printInitiator(answer, style) }
    }
    case 'talks': {
      const talks = timeline(engine)
      return { answer: { talks }, text: () => printTimeline(talks, style) }
    }
    case 'sources': {
      const answer = sources(engine)
      return { answer, text: () => printSources(answer, style) }
    }
    case 'check': {
      const answer = check(engine, options.text)
      return { answer, text: () => printCheck(answer, style) }
    }
  }
}

/** `ask` without a question: requests from standard input, or a prompt on a terminal. */
async function askMany(options: Options, style: Style): Promise<void> {
  if (!options.jsonl && !process.stdin.isTTY) fail('ask', 'A question is missing')
  const engine = await openEngine(options.corpus)
  if (options.jsonl) {
    const { answerLines } = await import('./terminal/jsonl.ts')
    return answerLines(engine, process.stdin, process.stdout)
  }
  const { promptForQuestions } = await import('./terminal/prompt.ts')
  const limit = options.limit ?? DEFAULT_LIMIT
  return promptForQuestions((question) => printAsk(ask(engine, question, { limit }), style))
}

const print = (text: string): void => void process.stdout.write(`${text}\n`)

// A reader that has seen enough ("| head") closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

main(process.argv.slice(2)).catch((error: unknown) => {
  const known = error instanceof UsageError || error instanceof UserError
  process.stderr.write(`${known ? error.message : (error as Error).stack}\n`)
  process.exitCode = error instanceof UsageError ? 2 : 1
})

import { parseArgs } from 'node:util'

export type Verb = 'ask' | 'quotes' | 'who-initiated' | 'talks' | 'sources' | 'check'

/** A wrong call: the message says in one line which argument is wrong, and how to call the verb. Exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

export interface Options {
  readonly verb: Verb
  readonly corpus: string
  readonly json: boolean
  readonly jsonl: boolean
  readonly help: boolean
  /** What was typed behind the options: a question, a name of talks, a quotation. */
  readonly text: string
  readonly limit: number | undefined
  readonly speaker: string | undefined
  readonly about: string | undefined
  readonly source: string | undefined
  readonly kind: 'direct' | 'indirect' | 'all' | undefined
}

interface VerbHelp {
  readonly usage: string
  readonly summary: string
  /** Options beside those that every verb has. */
  readonly own: readonly (keyof typeof OPTION_HELP)[]
  readonly takesText: boolean
}

const OPTION_HELP = {
  limit: '--limit N          show at most N',
  jsonl: '--jsonl            read a JSON request a line from standard input, write a reply a line',
  speaker: '--speaker NAME     only quotations of this speaker',
  about: '--about TEXT       only quotations on this subject, best first',
  source: '--source FILE      only quotations from this article (file name or title, or a part of it)',
  kind: '--kind KIND        direct (the default), indirect or all',
} as const

const COMMON_HELP = [
  '--corpus DIR       folder of .txt and .md articles (default: seeds)',
  '--json             one JSON document instead of text',
  '--help             this page',
]

const VERBS: Readonly<Record<Verb, VerbHelp>> = {
  ask: {
    usage: 'npm run ask -- [--limit N] [--jsonl] "question"',
    summary: 'Answers a question with exact passages. Without a question, on a terminal, opens a prompt.',
    own: ['limit', 'jsonl'],
    takesText: true,
  },
  quotes: {
    usage: 'npm run quotes -- [--speaker NAME] [--about TEXT] [--source FILE] [--kind KIND] [--limit N]',
    summary: 'Lists the quotations of the articles with their speakers.',
    own: ['speaker', 'about', 'source', 'kind', 'limit'],
    takesText: false,
  },
  'who-initiated': {
    usage: 'npm run who-initiated -- ["question or talks"]',
    summary: 'Shows who is said to have initiated the talks. Without a text, all of them.',
    own: [],
    takesText: true,
  },
  talks: {
    usage: 'npm run talks',
    summary: 'Lists the talks by date, with who took part and who is said to have initiated them.',
    own: [],
    takesText: false,
  },
  sources: {
    usage: 'npm run sources',
    summary: 'Lists the articles, and the files skipped.',
    own: [],
    takesText: false,
  },
  check: {
    usage: 'npm run check -- "quotation"',
    summary: 'Says whether a posted quotation stands in the articles: verbatim, altered or not.',
    own: [],
    takesText: true,
  },
}

const isVerb = (word: string): word is Verb => Object.hasOwn(VERBS, word)

/**
 * Reads the command line, without the program's own two words.
 * @throws {UsageError} naming the argument that is wrong
 */
export function readOptions(argv: readonly string[]): Options {
  const [verb, ...rest] = argv
  if (verb === undefined || !isVerb(verb)) {
    throw new UsageError(
      `${verb === undefined ? 'A verb is missing' : `There is no verb "${verb}"`}: use ${Object.keys(VERBS).join(', ')}.`,
    )
  }
  const { values, positionals } = parse(verb, rest)
  if (positionals.length > 0 && !VERBS[verb].takesText) fail(verb, `"${positionals[0]}" is not an option`)
  return {
    verb,
    corpus: values.corpus ?? 'seeds',
    json: values.json ?? false,
    jsonl: values.jsonl ?? false,
    help: values.help ?? false,
    text: positionals.join(' ').trim(),
    limit: values.limit === undefined ? undefined : readLimit(verb, values.limit),
    speaker: values.speaker,
    about: values.about,
    source: values.source,
    kind: values.kind === undefined ? undefined : readKind(verb, values.kind),
  }
}

function parse(verb: Verb, args: string[]) {
  const own = new Set<string>(VERBS[verb].own)
  const options = {
    corpus: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    limit: { type: 'string' },
    jsonl: { type: 'boolean' },
    speaker: { type: 'string' },
    about: { type: 'string' },
    source: { type: 'string' },
    kind: { type: 'string' },
  } as const
  try {
    const parsed = parseArgs({ args, options, allowPositionals: true, strict: true })
    const foreign = Object.keys(parsed.values).find((key) => Object.hasOwn(OPTION_HELP, key) && !own.has(key))
    if (foreign) fail(verb, `${verb} has no option --${foreign}`)
    return parsed
  } catch (error) {
    if (error instanceof UsageError) throw error
    return fail(
      verb,
      (error as Error).message
        .split(/\. |\n/)[0]
        ?.replace('argument is ambiguous', 'needs a value that does not begin with a dash') ??
        'Wrong arguments',
    )
  }
}

/** @throws {UsageError} always: the problem, and how the verb is called */
export function fail(verb: Verb, problem: string): never {
  throw new UsageError(`${problem.replace(/\.$/, '')}. Use: ${VERBS[verb].usage}`)
}

function readLimit(verb: Verb, text: string): number {
  const limit = Number(text)
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
    fail(verb, `--limit takes a whole number from 1 to 1000, not "${text}"`)
  return limit
}

function readKind(verb: Verb, text: string): 'direct' | 'indirect' | 'all' {
  if (text === 'direct' || text === 'indirect' || text === 'all') return text
  return fail(verb, `--kind takes direct, indirect or all, not "${text}"`)
}

export function helpFor(verb: Verb): string {
  const { usage, summary, own } = VERBS[verb]
  const lines = [...own.map((key) => OPTION_HELP[key]), ...COMMON_HELP].map((line) => `  ${line}`)
  return [usage, '', summary, '', 'Options:', ...lines].join('\n')
}

/** What can be asked for at all, a line each; `--help` behind one of them tells more. */
export function overview(): string {
  const verbs = Object.values(VERBS).map(({ usage, summary }) => `  ${usage}\n      ${summary}`)
  return [...verbs, '', 'Options of all of them:', ...COMMON_HELP.map((line) => `  ${line}`)].join('\n')
}

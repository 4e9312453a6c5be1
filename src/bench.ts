import { parseArgs } from 'node:util'
import MiniSearch from 'minisearch'
import type { Article } from './library/article.ts'
import { readArticle } from './library/read-article.ts'
import { buildIndex } from './search/index.ts'
import { passagesOf } from './search/passages.ts'
import { isStopWord, wordsIn } from './search/terms.ts'

const USAGE = `npm run bench -- [ARTICLES …]

Builds the index over so many generated articles (10, 1000) and asks it questions: what that costs, and as a ratio to
MiniSearch alone on the same passages with stop words left out, in the same run. 10000 wants 4 GB.`

const QUESTIONS = [
  'who leads the delegation',
  'when did the ministers discuss the border',
  'how many trucks crossed the bridge on Monday',
  'what did the minister say about fish quotas',
  'why was the summit postponed',
  'where will the experts meet next month',
]
const ROUNDS = 10

const NAMES = [
  'Wekesa',
  'Dahl',
  'Ozolkalns',
  'Hoareau',
  'Tamrazyan',
  'Batmunkh',
  'Pieri',
  'Lacsamana',
  'Reckinger',
  'Mwansa',
]
const SUBJECTS = [
  'the border',
  'fish quotas',
  'the bridge',
  'grain prices',
  'visas',
  'a ferry',
  'the dam',
  'prisoners',
  'tariffs',
  'the pipeline',
]
const VERBS = [
  'discussed',
  'postponed',
  'signed',
  'rejected',
  'welcomed',
  'reviewed',
  'announced',
  'questioned',
  'defended',
  'described',
]
const ENDS = [
  'in the capital',
  'before the summit',
  'after three hours',
  'with two experts',
  'on Monday',
  'in April',
  'without a date',
  'at the airport',
  'by telephone',
  'for the delegation',
]

/** The same articles every time: thirty sentences, each of words that some others share. */
function generated(count: number): Article[] {
  let state = 1
  const next = (size: number): number => {
    // A linear congruential generator (Park and Miller, 1988).
    state = (state * 48271) % 2147483647
    return state % size
  }
  const pick = (words: readonly string[]): string => words[next(words.length)] ?? ''
  return Array.from({ length: count }, (_, i) => {
    const sentences = Array.from(
      { length: 30 },
      () =>
        `Minister ${pick(NAMES)} ${pick(VERBS)} ${pick(SUBJECTS)} and ${pick(SUBJECTS)} of district ${next(5000)} ${pick(ENDS)}.`,
    )
    return readArticle({ file: `${i}.txt`, text: `Talks ${i}\n\n${sentences.join(' ')}`, head: null })
  })
}

interface Cost {
  /** All times in milliseconds. */
  readonly build: number
  readonly p50: number
  readonly p99: number
}

function costOf(build: () => (question: string) => unknown): Cost {
  const started = performance.now()
  const ask = build()
  const built = performance.now() - started
  for (const question of QUESTIONS) ask(question)
  const times = Array.from({ length: ROUNDS }, () => QUESTIONS)
    .flat()
    .map((question) => {
      const asked = performance.now()
      ask(question)
      return performance.now() - asked
    })
    .sort((a, b) => a - b)
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0
  return { build: built, p50: at(0.5), p99: at(0.99) }
}

function bare(articles: readonly Article[]): (question: string) => unknown {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: wordsIn,
    processTerm: (word) => (isStopWord(word) ? null : word),
  })
  const texts = articles.flatMap((a) => passagesOf(a).map((p) => a.text.slice(p.start, p.end)))
  index.addAll(texts.map((text, id) => ({ id, text })))
  return (question) => index.search(question)
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', default: false } },
  })
  if (values.help) {
    console.info(USAGE)
    return
  }
  const row = (...cells: readonly string[]): void =>
    console.info(cells.map((cell) => cell.padStart(14)).join(''))
  row('articles', 'what', 'build ms', 'p50 ms', 'p99 ms', 'memory MB')
  for (const count of positionals.length > 0 ? positionals.map(Number) : [10, 1000]) {
    const articles = generated(count)
    const peer = costOf(() => bare(articles))
    const before = process.memoryUsage().rss
    const ours = costOf(() => {
      const index = buildIndex(articles)
      return (question) => index.search(question)
    })
    const memory = ((process.memoryUsage().rss - before) / 2 ** 20).toFixed(0)
    const cells = ({ build, p50, p99 }: Cost, digits: number): string[] =>
      [build, p50, p99].map((x) => x.toFixed(digits))
    row(`${count}`, 'bot', ...cells(ours, 1), memory)
    row(`${count}`, 'MiniSearch', ...cells(peer, 1))
    const ratio = { build: ours.build / peer.build, p50: ours.p50 / peer.p50, p99: ours.p99 / peer.p99 }
    row(`${count}`, 'ratio', ...cells(ratio, 2))
  }
}

main()

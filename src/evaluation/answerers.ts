import MiniSearch from 'minisearch'
import { ask } from '../answer/ask.ts'
import { buildEngine } from '../answer/engine.ts'
import type { Library } from '../library/article.ts'
import { passagesOf } from '../search/passages.ts'
import type { Answerer } from './measure.ts'

const SHOWN = 10

/** The bot itself, as every question reaches it. */
export function botOn(library: Library): Answerer {
  const engine = buildEngine(library)
  return (question, except) => {
    const { status, confidence, passages, closest } = ask(engine, question, { except, limit: SHOWN })
    return { answered: status === 'answered', confidence, ranked: [...passages, ...closest] }
  }
}

/** The peer: MiniSearch as it comes, over the same passages, every question answered that shares a word with any. */
export function plainOn(library: Library): Answerer {
  const rows = library.articles.flatMap((article) =>
    passagesOf(article).map((p) => ({ ...p, text: article.text.slice(p.start, p.end) })),
  )
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] })
  index.addAll(rows.map(({ text }, id) => ({ id, text })))
  return (question, except) => {
    const found = index.search(question, { filter: ({ id }) => !except.includes(rows[id]?.file ?? '') })
    const ranked = found.slice(0, SHOWN).flatMap(({ id }) => rows[id] ?? [])
    return { answered: ranked.length > 0, confidence: null, ranked }
  }
}

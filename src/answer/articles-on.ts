import type { AttributedPassage } from './answer.ts'
import { ask } from './ask.ts'
import { attributePassage } from './attribute-passage.ts'
import type { Engine } from './engine.ts'

/** A passage this much worse than the best one is about something else. */
const NEAR = 0.25

/** The articles that speak of what a question asks, each with its nearest passage; those of the answer come first. */
export function articlesOn(engine: Engine, question: string): readonly AttributedPassage[] {
  const { hits } = engine.index.search(question)
  const best = hits[0]?.score ?? 0
  const near = hits.filter((hit) => hit.score > 0 && hit.score >= NEAR * best)
  const { passages } = ask(engine, question)
  const shown = [
    ...passages,
    ...passages.flatMap((p) => p.agreeing),
    ...near.map((hit) => attributePassage(engine, hit.passage, hit.score)),
  ]
  return shown.filter((p, i) => shown.findIndex((q) => q.file === p.file) === i)
}

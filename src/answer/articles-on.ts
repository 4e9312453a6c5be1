import type { AttributedPassage } from './answer.ts'
import { attributePassage } from './attribute-passage.ts'
import type { Engine } from './engine.ts'

/** A passage this much worse than the best one is about something else. */
const NEAR = 0.25

/** The articles that speak of what a question asks, each with its nearest passage, the nearest first. */
export function articlesOn(engine: Engine, question: string): readonly AttributedPassage[] {
  const { hits } = engine.index.search(question)
  const best = hits[0]?.score ?? 0
  const near = hits.filter((hit) => hit.score > 0 && hit.score >= NEAR * best)
  return near
    .filter((hit, i) => near.findIndex((h) => h.passage.file === hit.passage.file) === i)
    .map((hit) => attributePassage(engine, hit.passage, hit.score))
}

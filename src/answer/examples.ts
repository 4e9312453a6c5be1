import { ask } from './ask.ts'
import type { Engine } from './engine.ts'
import { quotes, suggestSpeakers } from './quotes.ts'

/** How many talks and speakers are tried for an example that can be answered. */
const TRIED = 8
const MAX_LENGTH = 78

/**
 * Three questions that the articles at hand answer: who initiated a talk, what somebody said, and what was said of it.
 * Fewer where the articles do not give as many.
 */
export function exampleQuestions(engine: Engine): readonly string[] {
  const isAnswered = (question: string): boolean =>
    question.length <= MAX_LENGTH && ask(engine, question).status === 'answered'
  const isPerson = (name: string): boolean => engine.talks.people.some((p) => p.name === name)
  const talks = engine.talks.talks.filter((t) => t.participants.length === 2).slice(0, TRIED)
  const nameOf = (name: string): string => {
    return isPerson(name) ? (name.split(' ').at(-1) ?? name) : name
  }
  const between = talks.map(
    ({ kind, participants }) =>
      `Who initiated the ${kind} between ${participants.map(nameOf).join(' and ')}?`,
  )
  // "What did Russian Foreign Ministry say?" is no English: bodies come only where nobody else speaks.
  const speakers = suggestSpeakers(engine, '')
    .map((s) => s.value)
    .sort((a, b) => Number(isPerson(b)) - Number(isPerson(a)))
    .slice(0, TRIED)
  const said = speakers.map((speaker) => `What did ${speaker} say?`)
  const about = [...speakers.slice(1), ...speakers.slice(0, 1)].flatMap((speaker) =>
    topicsOf(engine, speaker).map((topic) => `What did ${speaker} say about ${topic}?`),
  )
  const chosen = [between.find(isAnswered), said.find(isAnswered), about.find(isAnswered)]
  return [...new Set(chosen.flatMap((question) => question ?? []))]
}

/** Names that a speaker's quotations hold. */
function topicsOf(engine: Engine, speaker: string): string[] {
  const texts = quotes(engine, { speaker, limit: TRIED }).quotations.map((q) => q.text)
  const names = texts.flatMap(
    (text) => text.match(/(?<=[a-z,] )\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}{2,})?/gu) ?? [],
  )
  return [...new Set(names)].filter((name) => !speaker.includes(name)).slice(0, TRIED)
}

import type { Talk } from '../talk/talk.ts'
import type { Engine } from './engine.ts'

/** Offices by which a question tells sides of one country apart, and the word that each has of its own. */
const OFFICES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:prime minister|pm|premier)\b/i, 'prime'],
  [/\b(?:foreign minister|fm)\b/i, 'foreign'],
  [/\b(?:defen[cs]e minister)\b/i, 'defen'],
  [/\bpresidents?\b/i, 'president'],
  [/\bchancellors?\b/i, 'chancellor'],
  [/\bsecretary of state\b/i, 'secretary of state'],
  [/\bambassadors?\b/i, 'ambassador'],
]

/** The share, 0 to 1, of the offices that a question names which sides of the talk hold; 0 where it names none. */
export function officesHeld(engine: Engine, talk: Talk, question: string): number {
  const asked = OFFICES.filter(([office]) => office.test(question)).map(([, word]) => word)
  const held = talk.participants.flatMap(
    (name) =>
      engine.talks.people
        .find((p) => p.name === name)
        ?.roles.join(' ')
        .toLowerCase() ?? [],
  )
  return asked.filter((word) => held.some((roles) => roles.includes(word))).length / Math.max(1, asked.length)
}

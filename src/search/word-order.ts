import type { Candidate, Lexicon } from './candidate.ts'
import type { Question } from './question.ts'

/** Telling words follow each other closely within this many words. */
const CLOSE = 4
/** At a distance of so many words what may be the answer counts for half. */
const NEAR = 4

/** How near what may be the answer stands to the question's words: 1 right beside all of them, 0 without. */
export function nearness(
  { terms }: Question,
  { stems, starts }: Candidate,
  { forms, rarity }: Lexicon,
  answers: readonly number[],
): number {
  if (answers.length === 0) return 0
  const places = terms.map((term) => {
    const wanted = forms.get(term.term) ?? []
    return { weight: rarity(term), at: stems.flatMap((stem, i) => (wanted.includes(stem) ? [i] : [])) }
  })
  const total = places.reduce((sum, { weight }) => sum + weight, 0) || 1
  return Math.max(
    ...answers.map((start) => {
      const at = starts.findLastIndex((s) => s <= start)
      return (
        places.reduce((sum, place) => {
          const gap = Math.min(...place.at.map((i) => Math.abs(i - at)))
          return sum + (place.at.length > 0 ? place.weight / (1 + gap / NEAR) : 0)
        }, 0) / total
      )
    }),
  )
}

/** Share of the question's pairs of neighbouring words that are neighbours in the passage. */
export function pairsShared(question: readonly string[], passage: readonly string[]): number {
  if (question.length < 2) return 0
  const pairs = new Set(passage.slice(1).map((stem, i) => `${passage[i]} ${stem}`))
  return (
    question.slice(1).filter((stem, i) => pairs.has(`${question[i]} ${stem}`)).length / (question.length - 1)
  )
}

/** Share of its pairs of telling words that follow each other closely in the passage. */
export function termsInOrder({ terms }: Question, { stems }: Candidate, { forms }: Lexicon): number {
  if (terms.length < 2) return 0
  const places = terms.map(({ term }) =>
    stems.flatMap((stem, i) => (forms.get(term)?.includes(stem) ? [i] : [])),
  )
  const follows = places
    .slice(1)
    .filter((behind, i) => behind.some((b) => places[i]?.some((a) => b > a && b - a <= CLOSE)))
  return follows.length / (terms.length - 1)
}

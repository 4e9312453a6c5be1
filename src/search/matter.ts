import { answersIn } from './evidence.ts'
import type { Examined } from './features.ts'
import type { Question } from './question.ts'

/** What two talked about stands within so many paragraphs behind the news that they did. */
const PARAGRAPHS = 5
/** So much of it is shown first. */
const MOST = 2

/**
 * Puts what was discussed or agreed in front of the passage that only tells that two talked: "What did they discuss on
 * 13 November?" is answered by what the article goes on with, "The two leaders concurred on deepening cooperation".
 * @param ranked best first
 */
export function withMatter<T extends Examined>(question: Question, ranked: readonly T[]): readonly T[] {
  const [first, ...others] = ranked
  if (question.answerType !== 'matter' || !first || tellsMatter(question, first)) return ranked
  const { file, start, paragraph } = first.candidate.passage
  const behind = others
    .filter(({ candidate: { passage } }) => passage.file === file && passage.start > start)
    .filter(({ candidate: { passage } }) => passage.paragraph <= paragraph + PARAGRAPHS)
    .filter((other) => tellsMatter(question, other))
    .sort((a, b) => a.candidate.passage.start - b.candidate.passage.start)
    .slice(0, MOST)
  return [...behind, first, ...others.filter((other) => !behind.includes(other))]
}

const tellsMatter = (question: Question, { candidate }: Examined): boolean =>
  !candidate.heading && answersIn(question, candidate.text).length > 0

import type { Article, Paragraph, Span } from '../library/article.ts'

/** A turn of a transcript: who speaks, and the words behind the name. */
export interface Turn extends Span {
  readonly paragraph: Paragraph
  /** The name in front of the colon, as written; null in an interview that prints no names. */
  readonly name: Span | null
}

const NAME =
  /^((?:\p{Lu}[\p{L}.'’-]*)(?: (?:\p{Lu}[\p{L}.'’-]*|of|the|de|van|von|al)){0,5})(?: \([^)]{2,40}\))?:\s+(?=\S)/u
/** A colon behind a name is common; a transcript has several turns, and more than one speaker takes them. */
const MIN_TURNS = 3

/**
 * The turns of a transcript or an interview, in which nobody's words stand between marks: `MINISTER LEVIK: We asked
 * for the meeting.` Empty for an article that is none.
 */
export function findTurns(article: Article): Turn[] {
  const turns = article.paragraphs.flatMap((paragraph) => {
    if (paragraph.role !== 'text' || paragraph.label) return []
    const match = NAME.exec(article.text.slice(paragraph.start, paragraph.end))
    if (!match?.[1]) return []
    const name = { start: paragraph.start, end: paragraph.start + match[1].length }
    return [{ paragraph, name, start: paragraph.start + match[0].length, end: paragraph.end }]
  })
  const names = new Set(turns.map((t) => article.text.slice(t.name.start, t.name.end)))
  return turns.length >= MIN_TURNS && names.size > 1 ? turns : findAnswers(article)
}

/** A paragraph longer than this, in characters, is no interviewer's question. */
const MAX_QUESTION = 280
/** So many questions make an interview, and in so many of them the other one is spoken to. */
const MIN_QUESTIONS = 3
const MIN_ADDRESSED = 2
const ADDRESSED = /\b(?:you|your)\b/i
const FIRST_PERSON = /\b(?:I|we|my|our|us|me)\b/i

/**
 * The answers of an interview that prints questions and answers in turn, without names and without marks: the
 * paragraphs behind each question, up to the next one. Empty where nobody is spoken to, or nobody says "I" or "we".
 */
function findAnswers({ text, paragraphs }: Article): Turn[] {
  const wordsOf = (p: Paragraph): string => text.slice(p.bodyStart, p.end)
  const body = paragraphs.filter((p) => p.role === 'text' && !p.label)
  const isShort = (words: string): boolean => words.length <= MAX_QUESTION && !/["“”]/.test(words)
  const asks = (words: string): boolean => isShort(words) && words.trimEnd().endsWith('?')
  const first = body.findIndex((p) => asks(wordsOf(p)))
  // "So you did not wait for a note." is put to the other one, though it asks nothing.
  const isQuestion = (words: string): boolean =>
    asks(words) || (isShort(words) && ADDRESSED.test(words) && !FIRST_PERSON.test(words))
  const questions = body.map(wordsOf).filter(isQuestion)
  if (questions.filter(asks).length < MIN_QUESTIONS) return []
  if (questions.filter((q) => ADDRESSED.test(q)).length < MIN_ADDRESSED) return []
  const answers = body.slice(first).filter((p) => !isQuestion(wordsOf(p)))
  const spoken = answers.filter((p) => FIRST_PERSON.test(wordsOf(p)))
  if (2 * spoken.length < answers.length) return []
  return answers.map((paragraph) => ({
    paragraph,
    name: null,
    start: paragraph.bodyStart,
    end: paragraph.end,
  }))
}

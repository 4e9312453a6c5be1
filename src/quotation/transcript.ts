import type { Article, Paragraph, Span } from '../library/article.ts'

/** A turn of a transcript: who speaks, and the words behind the name. */
export interface Turn extends Span {
  readonly paragraph: Paragraph
  /** The name in front of the colon, as written; null in an interview that prints no names. */
  readonly name: Span | null
}

const NAME =
  /^((?:\p{Lu}[\p{L}.'’-]*)(?:,? (?:\p{Lu}[\p{L}.'’-]*|of|the|de|van|von|al)){0,5})(?: \([^)]{2,40}\))?:\s+(?=\S)/u
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

/** What an editor adds: "The interview was edited for length". */
const NOTE = /\binterview (?:was|has been)\b|^interview\b|\b(?:edited|condensed) for\b/i

/**
 * The answers of an interview that prints questions and answers in turn, without names and without marks: the
 * paragraphs behind each question, up to the next one. Nobody's is what might be the interviewer's or the editor's: a
 * short paragraph that speaks to somebody, a note, and what stands last without an "I" or "we". Empty where nobody is
 * spoken to, or hardly an answer says "I" or "we".
 */
function findAnswers({ text, paragraphs }: Article): Turn[] {
  const wordsOf = (p: Paragraph): string => text.slice(p.bodyStart, p.end)
  const body = paragraphs.filter((p) => p.role === 'text' && !p.label)
  const isShort = (p: Paragraph): boolean => wordsOf(p).length <= MAX_QUESTION && !/["“”]/.test(wordsOf(p))
  const asks = (p: Paragraph): boolean => isShort(p) && wordsOf(p).trimEnd().endsWith('?')
  const addresses = (p: Paragraph): boolean => isShort(p) && ADDRESSED.test(wordsOf(p))
  const isAnswer = (p: Paragraph): boolean => !asks(p) && !addresses(p) && !NOTE.test(wordsOf(p))
  const isOwn = (p: Paragraph): boolean => FIRST_PERSON.test(wordsOf(p))
  if (body.filter(asks).length < MIN_QUESTIONS || body.filter(addresses).length < MIN_ADDRESSED) return []
  const [first, last] = [body.findIndex(asks), body.findLastIndex(asks)]
  const answers = body.filter((p, i) => i > first && isAnswer(p) && (i <= last + 1 || isOwn(p)))
  if (2 * answers.filter(isOwn).length < answers.length) return []
  return answers.map((paragraph) => ({
    paragraph,
    name: null,
    start: paragraph.bodyStart,
    end: paragraph.end,
  }))
}

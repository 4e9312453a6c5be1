import type { Article, Paragraph, Span } from '../library/article.ts'

/** A turn of a transcript: who speaks, and the words behind the name. */
export interface Turn extends Span {
  readonly paragraph: Paragraph
  /** The name in front of the colon, as written. */
  readonly name: Span
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
  const turns = article.paragraphs.flatMap((paragraph): Turn[] => {
    if (paragraph.role !== 'text' || paragraph.label) return []
    const match = NAME.exec(article.text.slice(paragraph.start, paragraph.end))
    if (!match?.[1]) return []
    const name = { start: paragraph.start, end: paragraph.start + match[1].length }
    return [{ paragraph, name, start: paragraph.start + match[0].length, end: paragraph.end }]
  })
  const names = new Set(turns.map((t) => article.text.slice(t.name.start, t.name.end)))
  return turns.length >= MIN_TURNS && names.size > 1 ? turns : []
}

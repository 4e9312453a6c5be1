import type { Article, Paragraph, Sentence } from './article.ts'
import { overlaps } from './article.ts'
import { splitBlocks } from './blocks.ts'
import { findFurniture } from './furniture.ts'
import type { ArticleHead } from './labelled-head.ts'
import { readLabel, readMetadata } from './metadata.ts'
import { splitSentences } from './sentences.ts'

/** An article without a headline is shown by its first words, at most this many characters of them. */
const FIRST_WORDS = 80

export interface ArticleSource {
  readonly file: string
  readonly text: string
  readonly head: ArticleHead | null
}

/**
 * Reads one decoded file: what in it is furniture, headline, date and paragraph. Metadata set in front of it win
 * over what the text says of itself.
 */
export function readArticle({ file, text, head }: ArticleSource): Article {
  const all = splitBlocks(text, head?.end ?? 0, file.toLowerCase().endsWith('.md'))
  const furniture = findFurniture(text, all)
  const blocks = all.filter((block) => !furniture.some((f) => overlaps(f, block)))
  const metadata = readMetadata(text, blocks)

  const paragraphs = blocks.map((block, i): Paragraph => {
    const start = Math.max(block.start, Math.min(metadata.stampEnd, block.end))
    const label = readLabel(text, start, block.end)
    const { datelineSpan } = metadata
    const skipped = label?.end ?? (datelineSpan && overlaps(datelineSpan, block) ? datelineSpan.end : start)
    return {
      number: i + 1,
      start: block.start,
      end: block.end,
      role: metadata.head.get(block) ?? 'text',
      label,
      bodyStart: skipped + (/^\s*/.exec(text.slice(skipped, block.end))?.[0].length ?? 0),
    }
  })
  const sentences = paragraphs.flatMap((paragraph): Sentence[] =>
    splitSentences(text, paragraph.bodyStart, paragraph.end).map((span) => ({
      ...span,
      paragraph: paragraph.number,
    })),
  )
  return {
    file,
    text,
    title: head?.title ?? metadata.title ?? (firstWords(text, paragraphs) || file),
    date: head?.date ?? metadata.date,
    dateline: metadata.dateline,
    publisher: head?.publisher ?? metadata.publisher,
    url: head?.url ?? metadata.url,
    paragraphs,
    sentences,
    furniture,
  }
}

function firstWords(text: string, paragraphs: readonly Paragraph[]): string {
  const first = paragraphs.find((p) => p.role === 'text' && p.bodyStart < p.end) ?? paragraphs[0]
  if (!first) return '(no text)'
  const words = text.slice(first.bodyStart, first.end).replace(/\s+/g, ' ').trim()
  if (words.length <= FIRST_WORDS) return words
  return `${words.slice(0, FIRST_WORDS).replace(/\s+\S*$/, '')} …`
}

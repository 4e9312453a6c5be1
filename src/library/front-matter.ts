import { parse } from 'yaml'
import { parseDate } from './dates.ts'
import { type ArticleHead, isWebAddress, NO_HEAD } from './labelled-head.ts'

/**
 * Reads YAML front matter (`---` … `---`) at the start of a Markdown file. Keys other than title, date, publisher
 * and url are ignored. Malformed YAML is no front matter: the article is then read from its first line.
 */
export function readFrontMatter(text: string): ArticleHead {
  const block = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)
  if (!block) return NO_HEAD
  let values: unknown
  try {
    values = parse(block[1] ?? '', { schema: 'failsafe' })
  } catch {
    return NO_HEAD
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return NO_HEAD
  const value = (key: string): string | null => {
    const found = (values as Record<string, unknown>)[key]
    return typeof found === 'string' && found.trim() !== '' ? found.trim().replace(/\s+/g, ' ') : null
  }
  const url = value('url')
  return {
    end: block[0].length,
    title: value('title'),
    date: parseDate(value('date') ?? ''),
    publisher: value('publisher'),
    url: url && isWebAddress(url) ? url : null,
  }
}

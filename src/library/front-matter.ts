import { parse } from 'yaml'
import { parseDate } from './dates.ts'

export interface FrontMatter {
  /** Where the article begins, behind the closing `---`; 0 without front matter. */
  readonly end: number
  readonly title: string | null
  readonly date: string | null
  readonly publisher: string | null
  readonly url: string | null
}

const NONE: FrontMatter = { end: 0, title: null, date: null, publisher: null, url: null }

/**
 * Reads YAML front matter (`---` … `---`) at the start of a Markdown file. Keys other than title, date, publisher
 * and url are ignored. Malformed YAML is no front matter: the article is then read from its first line.
 */
export function readFrontMatter(text: string): FrontMatter {
  const block = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)
  if (!block) return NONE
  let values: unknown
  try {
    values = parse(block[1] ?? '', { schema: 'failsafe' })
  } catch {
    return NONE
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return NONE
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

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
}

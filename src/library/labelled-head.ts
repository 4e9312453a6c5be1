import { parseDate } from './dates.ts'

/** What is set in front of an article about it. */
export interface ArticleHead {
  /** Where the article begins, behind the head; 0 without one. */
  readonly end: number
  readonly title: string | null
  readonly date: string | null
  readonly publisher: string | null
  readonly url: string | null
}

export const NO_HEAD: ArticleHead = { end: 0, title: null, date: null, publisher: null, url: null }

/** What programs that save articles as plain text call what they know of them. */
const LABELS: readonly (readonly [RegExp, 'title' | 'date' | 'publisher' | 'url' | null])[] = [
  [/^(?:title|headline)$/, 'title'],
  [/^(?:date|published|published (?:on|at)|publication date|date published)$/, 'date'],
  [/^(?:publisher|publication|source|outlet|newspaper|site)$/, 'publisher'],
  [/^(?:url|link|address)$/, 'url'],
  [/^(?:authors?|by|byline|section|category|categories|tags|keywords|language|location)$/, null],
]
const LINE = /^([A-Za-z]+(?: [A-Za-z]+)?) ?:[ \t]*(.*)$/

/**
 * Reads a head of labelled lines, "Title: …", "Published: …", "URL: …", that an empty line ends. It counts as one when
 * every line has a label that is known and a title is among at least two of them: "Date: a fruit" alone is a text.
 */
export function readLabelledHead(text: string): ArticleHead {
  const block = /^(?:\r?\n)*((?:[^\r\n]+\r?\n)+)[ \t]*\r?\n/.exec(text)
  const found: { title?: string; date?: string; publisher?: string; url?: string } = {}
  const lines = block?.[1]?.trimEnd().split(/\r?\n/) ?? []
  for (const line of lines) {
    const [, label = '', value = ''] = LINE.exec(line.trimEnd()) ?? []
    const known = LABELS.find(([words]) => words.test(label.toLowerCase()))
    if (!known) return NO_HEAD
    if (known[1] && value.trim() !== '') found[known[1]] ??= value.trim().replace(/\s+/g, ' ')
  }
  if (!block || lines.length < 2 || found.title === undefined) return NO_HEAD
  return {
    end: block[0].length,
    title: found.title,
    date: parseDate(found.date ?? ''),
    publisher: found.publisher ?? null,
    url: found.url !== undefined && isWebAddress(found.url) ? found.url : null,
  }
}

/** Whether an address can be offered as a link. */
export function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
}

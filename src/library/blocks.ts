import { type Span, trimSpan } from './article.ts'

/** A run of text that stands on its own: a paragraph, a heading, an item of a list. */
export interface Block extends Span {
  readonly marker: Marker | null
}

export type Marker = 'bullet' | 'number' | 'heading' | 'quote'

const BLANK = /^[\s\u200b\ufeff]*$/
const SEPARATOR = /^\s*[-–—*_=•·#~]+\s*$/
const MARKERS: readonly (readonly [Marker, RegExp])[] = [
  ['heading', /^\s*#{1,6}\s+/],
  ['quote', /^\s*(?:>\s*)+/],
  ['bullet', /^\s*[-–—*•·▪‣►]\s+/],
  ['number', /^\s*\d{1,2}[.)]\s+(?=\S)/],
]
/** Text wrapped by hand or by a program has no longer lines than this; unwrapped paragraphs nearly always do. */
const WRAPPED_WIDTH = 120

interface Line extends Span {
  readonly marker: Marker | null
  readonly blank: boolean
  readonly separator: boolean
}

/**
 * Splits a text into blocks. Blank lines always separate; a single line feed separates too, unless the text is
 * hard-wrapped there: the first word of the next line would not have fitted on this one, or the sentence plainly
 * goes on. Markers (`- `, `1. `, `# `, `> `) are left out of the span and reported.
 * @param from where the article begins, behind any front matter
 * @param markdown in Markdown a single line feed never ends a paragraph
 */
export function splitBlocks(text: string, from: number, markdown: boolean): Block[] {
  const lines = readLines(text, from)
  const width = wrappedWidth(text, lines)
  const blocks: Block[] = []
  let bullet = false
  let previous: Line | null = null
  for (const line of lines) {
    if (line.blank || line.separator) {
      // A dash alone on its line is the bullet of the line that follows.
      bullet = line.separator ? /^\s*[-–—*•·]\s*$/.test(text.slice(line.start, line.end)) : bullet
      previous = null
      continue
    }
    const last = blocks.at(-1)
    if (last && previous && !line.marker && continues(text, previous, line, width, markdown)) {
      blocks[blocks.length - 1] = { ...last, end: line.end }
    } else {
      blocks.push({ start: line.start, end: line.end, marker: line.marker ?? (bullet ? 'bullet' : null) })
    }
    bullet = false
    previous = line
  }
  return blocks
}

function readLines(text: string, from: number): Line[] {
  const lines: Line[] = []
  for (let at = from; at <= text.length; ) {
    const feed = text.slice(at).search(/\r\n|[\n\r\u2028\u2029\u0085]/)
    const end = feed < 0 ? text.length : at + feed
    lines.push(readLine(text, at, end))
    at = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
  return lines
}

function readLine(text: string, start: number, end: number): Line {
  const content = text.slice(start, end)
  if (BLANK.test(content)) return { start, end, marker: null, blank: true, separator: false }
  if (SEPARATOR.test(content)) return { start, end, marker: null, blank: false, separator: true }
  const found = MARKERS.map(([marker, pattern]) => ({ marker, match: pattern.exec(content) })).find(
    (m) => m.match,
  )
  const span = trimSpan(text, start + (found?.match?.[0].length ?? 0), end)
  return { ...span, marker: found?.marker ?? null, blank: false, separator: false }
}

/** The column at which the text is hard-wrapped, or null when its lines are whole paragraphs. */
function wrappedWidth(text: string, lines: readonly Line[]): number | null {
  const breaks = lines.flatMap((line, i) => {
    const next = lines[i + 1]
    return next && !line.blank && !next.blank && !line.separator && !next.separator ? [{ line, next }] : []
  })
  const width = lines.reduce((most, l) => (l.blank ? most : Math.max(most, l.end - l.start)), 0)
  if (breaks.length < 2 || width > WRAPPED_WIDTH) return null
  const full = breaks.filter(({ line, next }) => isFull(text, line, next, width)).length
  return full >= 0.6 * breaks.length ? width : null
}

/** Greedy line filling: a line ends where the next word would not have fitted. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const word = /^\S+/.exec(text.slice(next.start, next.end))?.[0].length ?? 0
  return line.end - line.start + 1 + word > width
}

function continues(text: string, line: Line, next: Line, width: number | null, markdown: boolean): boolean {
  if (line.marker === 'heading') return false
  if (markdown || (width !== null && isFull(text, line, next, width))) return true
  return (
    /[\p{L}\p{N},’'-]$/u.test(text.slice(line.start, line.end)) &&
    /^\p{Ll}/u.test(text.slice(next.start, next.end))
  )
}

import { type Article, isUnbroken, type Paragraph, type Span } from '../library/article.ts'

/** A stretch of text between quotation marks. `start` and `end` lie just inside the outer marks. */
export interface Marked extends Span {
  /** With the marks themselves. */
  readonly outer: Span
  /** Number of the paragraph it begins in, and of the one it ends in. */
  readonly paragraph: number
  readonly lastParagraph: number
  /** False where the article never closes the marks: the paragraph's end then does. */
  readonly closed: boolean
}

interface Open {
  readonly at: number
  readonly paragraph: number
  readonly mark: string
}

/** Single marks are looked for no farther than this: an apostrophe finds a partner somewhere in every long text. */
const MAX_SINGLE = 1500

const OPENING = new Set(['“', '„', '«', '‟'])
const CLOSING = new Set(['”', '»'])

/**
 * Finds what stands between quotation marks: “…”, "…", „…“, «…» and, where they are the outer ones, ‘…’ and '…'.
 * A quotation that runs over several paragraphs, opened again in each and closed once, is one. Marks inside other
 * marks belong to the outer quotation.
 */
export function findMarked(article: Article): Marked[] {
  const found: Marked[] = []
  const text = joinPairs(article.text)
  let carried: Open | null = null
  article.paragraphs.forEach((paragraph, i) => {
    const below = article.paragraphs[i + 1]
    const next = below && isUnbroken(article, paragraph, below) ? below : undefined
    carried = scanParagraph(text, paragraph, next, carried, found)
  })
  return found
}

/** Stands beside a joined mark, so that offsets stay. */
const FILLER = '\u200b'

/** Two single marks or two grave accents in a row are one double mark, written by hand. */
function joinPairs(text: string): string {
  return text.replace(/''|``|’’|‘‘/g, (_, at: number) => {
    const opens = at === 0 || /[\s([{—–-]/.test(text.charAt(at - 1))
    return opens && /\S/.test(text.charAt(at + 2)) ? `${FILLER}"` : `"${FILLER}`
  })
}

/** Adds what closes in this paragraph, and returns the quotation that goes on in the next one. */
function scanParagraph(
  text: string,
  paragraph: Paragraph,
  next: Paragraph | undefined,
  carried: Open | null,
  found: Marked[],
): Open | null {
  let open = carried
  let at = paragraph.start
  if (carried) {
    at = paragraph.bodyStart
    while (at < paragraph.end && (isMark(text.charAt(at)) || text.charAt(at) === FILLER)) at++
  }
  const close = (from: Open, end: number, after: number, closed: boolean): void => {
    const content = text.slice(from.at + 1, end)
    // "Rock 'n' roll" holds no quotation, and neither do empty marks.
    if (!/[\p{L}\p{N}]/u.test(content) || (isSingle(from.mark) && content.length < 2)) return
    found.push({
      start: from.at + 1,
      end,
      outer: {
        start: text.charAt(from.at - 1) === FILLER ? from.at - 1 : from.at,
        end: text.charAt(after) === FILLER ? after + 1 : after,
      },
      paragraph: from.paragraph,
      lastParagraph: paragraph.number,
      closed,
    })
  }
  for (; at < paragraph.end; at++) {
    const mark = text.charAt(at)
    if (open === null) {
      if (opens(text, at, paragraph)) open = { at, paragraph: paragraph.number, mark }
    } else if (closes(text, at, open.mark, paragraph)) {
      close(open, at, at + 1, true)
      open = null
    }
  }
  if (open === null) return null
  if (next && goesOn(text, open, next)) return open
  // An apostrophe at the start of a word opens nothing; other marks left open hold until the paragraph ends.
  if (!isSingle(open.mark)) close(open, paragraph.end, paragraph.end, false)
  return null
}

const isMark = (char: string): boolean =>
  OPENING.has(char) || CLOSING.has(char) || char === '"' || isSingle(char)
const isSingle = (char: string): boolean => char === "'" || char === '‘' || char === '’'

const before = (text: string, at: number): string => (at === 0 ? ' ' : text.charAt(at - 1))
const after = (text: string, at: number): string => text.charAt(at + 1) || ' '

function opens(text: string, at: number, paragraph: Paragraph): boolean {
  const mark = text.charAt(at)
  if (OPENING.has(mark)) return true
  // German and Danish news turn the guillemets inward: »…«.
  if (mark === '»')
    return (at === paragraph.start || /[\s(]/.test(before(text, at))) && /\p{L}/u.test(after(text, at))
  const room = at === paragraph.start || /[\s([{—–\-/:\u200b]/.test(before(text, at))
  // A closing or straight mark in the place of an opening one: a slip that is common in news.
  if (mark === '"' || mark === '”')
    return room && /\S/.test(after(text, at))
      ? true
      : mark === '"' && !room && /\S/.test(after(text, at)) && !/[.,;:!?]/.test(after(text, at))
  if (mark !== "'" && mark !== '‘') return false
  return room && /[\p{L}\p{N}"“]/u.test(after(text, at)) && singleCloses(text, at, paragraph)
}

/** Whether a single mark opened at `at` is closed again; "’90s" and "’tis" are not. */
function singleCloses(text: string, at: number, paragraph: Paragraph): boolean {
  const end = Math.min(paragraph.end, at + MAX_SINGLE)
  for (let i = at + 2; i < end; i++) if (closes(text, i, "'", paragraph)) return true
  return false
}

function closes(text: string, at: number, opening: string, paragraph: Paragraph): boolean {
  const mark = text.charAt(at)
  if (isSingle(opening)) {
    if (mark !== "'" && mark !== '’') return false
    // An apostrophe stands between letters, or behind a plural's s with more words to come.
    if (!/[\s.,;:!?)\]—–-]/.test(at + 1 >= paragraph.end ? ' ' : after(text, at))) return false
    return !(/s/i.test(before(text, at)) && laterClose(text, at, paragraph))
  }
  if (opening === '„') return mark === '“' || mark === '”' || mark === '"'
  if (opening === '«') return mark === '»'
  if (opening === '»') return mark === '«'
  // An opening mark in the place of a closing one is a slip that is common in news.
  if (mark === '“')
    return /[.,!?…]/.test(before(text, at)) && /[\s)]/.test(at + 1 >= paragraph.end ? ' ' : after(text, at))
  return (
    CLOSING.has(mark) || (mark === '"' && !(/\s/.test(before(text, at)) && /\p{L}/u.test(after(text, at))))
  )
}

/** Whether a single mark further on closes more plainly: behind punctuation and before any new opening one. */
function laterClose(text: string, at: number, paragraph: Paragraph): boolean {
  return /^[^‘“"]*?[.,!?]['’](?=[\s.,;:)]|$)/u.test(
    text.slice(at + 1, Math.min(paragraph.end, at + MAX_SINGLE)),
  )
}

/** Whether a quotation left open goes on in the next paragraph: opened again there, or closed at its end. */
function goesOn(text: string, open: Open, next: Paragraph): boolean {
  if (isSingle(open.mark)) return false
  const first = text.charAt(next.bodyStart)
  if (OPENING.has(first) || first === '"') return first === open.mark || open.mark === '”'
  const marks = text.slice(next.start, next.end).match(/["“”„«»]/g) ?? []
  const last = text.slice(next.start, next.end).search(/["”»][.,]?$/)
  return last >= 0 && marks.length % 2 === 1
}

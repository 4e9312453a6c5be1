import type { Label, Metadata, ParagraphRole, Span } from './article.ts'
import type { Block } from './blocks.ts'
import { parseDate } from './dates.ts'

/** Metadata as the text itself gives them. `title` is null when the article has no headline of its own. */
export interface TextMetadata extends Omit<Metadata, 'title'> {
  readonly title: string | null
  /** The blocks before the first sentence, with what each is. */
  readonly head: ReadonlyMap<Block, ParagraphRole>
  /** End of the date stamp at the very start of the text, 0 without one. */
  readonly stampEnd: number
  /** The dateline with its closing mark, to be skipped in front of the first sentence. */
  readonly datelineSpan: Span | null
}

/** Latin letters are enough for English datelines, and these classes compile a hundred times faster than \p{L}. */
const UPPER = 'A-Z\u00c0-\u00de\u0100-\u024f'
const LETTER = 'A-Za-z\u00c0-\u024f\u1e00-\u1eff'

const STAMP = /^\s*date (\d{4}-\d{2}-\d{2})(?=\s|$)/
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day|\\.)?'
const DATE_WORDS = `(?:(?:published|updated|posted|last updated|date|issued)(?: on| at)?:?\\s*)?(?:${WEEKDAY},?\\s+)?(?:[${LETTER}0-9.-]+\\s+){0,3}?`
const DATE_LINE = new RegExp(
  `^(?:(?:press (?:release|service|office|statement)|statement|readout|communiqué)[^.!?]{0,60},\\s*)?(?:[${LETTER}][${LETTER}.' -]{1,30}(?:,| [|·•–—-] )\\s*)?${DATE_WORDS}(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+[a-z]{3,9}\\.?(?:,?\\s+\\d{4})?|[a-z]{3,9}\\.?\\s+\\d{1,2}(?:,?\\s+\\d{4})?)(?:[,T ]+(?:at )?\\d{1,2}[:.]\\d{2}.{0,12})?\\.?$`,
  'i',
)
const BYLINE = new RegExp(`^(?:by|By|BY)\\s+(?:[${UPPER}][${LETTER}.'’-]*\\s*(?:,|and|in|&)?\\s*){1,8}$`)
const NOTICE =
  /^(?:\(.{3,120}\)|press (?:release|note|statement|service)|readout|statement|communiqu[ée]|for immediate release|breaking|exclusive)$/i
const SOURCE = /^(?:sources?|original source|via)\s*:\s*\S/i
const LABEL =
  /^((?:details?|more details|quotes?|direct quote|updated?|background|references?|for reference|note|editor[’']?s note|correction|clarification|reminder|recap|context|summary|in brief|literally|what happened|why (?:it|this) matters|key points?|what[’']s next|previously)(?: (?:from|by|of|at|on)\b[^:.!?"“\n]{1,60}| \([^):]{1,30}\))?)\s*:(?=\s|$)/i
const PLACE = `[${UPPER}][${LETTER}.'’-]*(?:[ /][${UPPER}][${LETTER}.'’-]*){0,3}`
/** What agencies set in capitals in front of a headline is no place. */
const SLUG =
  '(?:CORRECTED|CORRECTION|UPDATED?|EXCLUSIVE|BREAKING|WATCH|ANALYSIS|OPINION|EXPLAINER|INTERVIEW|FACTBOX|REFILE|LIVE|URGENT|BRIEF|READOUT|QUESTION|ANSWER|MODERATOR|HOST|JOURNALIST|REPORTER|DEPUTY|CHIEF|MINISTER|DAILY|WEEKLY|TRANSCRIPT|PRESS|JOINT|SPOKESPERSON|SPOKESMAN|SPOKESWOMAN|MR|MRS|MS|DR|AMB)'
const DATELINE = new RegExp(
  `^(?!${SLUG}\\b)(?:[${UPPER}][${UPPER}.'’-]+(?:[ /][${UPPER}][${UPPER}.'’-]*){0,3}(?:,\\s*${PLACE})?(?:[.,]?\\s*(?:${WEEKDAY},?\\s+)?(?:[${LETTER}]{3,9}\\.?\\s+\\d{1,2}|\\d{1,2}\\s+[${LETTER}]{3,9})(?:,?\\s+\\d{4})?\\.?)?(?:[ ,.]*\\(([^()]{2,40})\\)(?:,\\s*(?:[A-Z][a-z]{2,5}day|(?:${WEEKDAY},?\\s+)?(?:[${LETTER}]{3,9}\\.?\\s+\\d{1,2}|\\d{1,2}\\s+[${LETTER}]{3,9})(?:,?\\s+\\d{4})?))?|\\.\\s*[${UPPER}][${LETTER}]{2,24})?|${PLACE}(?:,\\s*${PLACE})?(?:\\s*\\(([^()]{2,40})\\)|,\\s*(?:[${LETTER}]{3,9}\\.?\\s+\\d{1,2}|\\d{1,2}\\s+[${LETTER}]{3,9})(?:,?\\s+\\d{4})?(?:\\s*\\([^()]{2,40}\\))?))\\s*(?::|[–—-]{1,2})\\s+(?=\\S)`,
)
/** "BAKU, July 22. /Caspian Line/. ", as TASS and its like begin. */
const SLASHED = new RegExp(
  `^[${UPPER}][${UPPER}.'’-]+(?:[ /][${UPPER}][${UPPER}.'’-]*){0,3}, (?:[${LETTER}]{3,9}\\.? \\d{1,2}|\\d{1,2} [${LETTER}]{3,9})(?:,? \\d{4})?\\.? /([^/\\d]{2,40})/\\.?\\s+(?=\\S)`,
)
/** "HARBIN, Sept. 4. Russian Prime Minister …", "PRAIA, 9 Oct 2025. The minister …": its day is read, and its words stay with the first sentence. */
const DOTTED = new RegExp(
  `^[${UPPER}][${UPPER}.'’-]+(?:[ /][${UPPER}][${UPPER}.'’-]*){0,3}(?:,\\s*${PLACE})?, (?:${WEEKDAY},? )?(?:[${LETTER}]{3,9}\\.? \\d{1,2}|\\d{1,2} [${LETTER}]{3,9})(?:,? \\d{4})?(?: \\([^()\\d]{2,40}\\))?\\.\\s+(?=[${UPPER}“"])`,
)
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
/** "Jeddah, November 19, 2025, (Peninsula Wire) -- Minister …", "February 13, 2026 — Two transports …". */
const DASHED = new RegExp(
  `^(?:${PLACE}(?:,\\s*${PLACE})?, )?(?:${MONTH} \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH})(?:,? \\d{4})?,?(?: \\(([^()\\d]{2,40})\\))?\\s*(?::|[–—-]{1,3})\\s+(?=\\S)`,
)
/** A line with a day in a part of its own: "Mekong Standard — Saturday, October 18, 2025 — page 3", "Sent: Monday, 9 June". */
const PARTED = new RegExp(
  `(?:^|[,|·•:/–—] ?|- |\\b(?:published|posted|(?:last )?updated|issued)(?: on)?:? )(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:${MONTH} \\d{1,2}(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? \\d{4})?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}|\\d{4}-\\d{2}-\\d{2})(?:,? (?:at )?\\d{1,2}[:.]\\d{2}(?: [A-Z]{2,4})?)?(?=$|\\.$|\\. [A-Z]|,| ?[|·•/–—(]| - )`,
  'i',
)
const NAMES_DAY = new RegExp(`${MONTH} \\d{1,2}|\\d{1,2} ${MONTH}`, 'i')
const AGENCY_BY = /\(([^()\d]{2,40})\)|\/([^/\d]{2,40})\//

const MAX_TITLE = 180
const MAX_HEAD = 8
const MAX_DATE_LINE = 80
const MAX_DATELINE = 120

/** Reads title, date, dateline and publisher from the first blocks of an article. */
export function readMetadata(text: string, blocks: readonly Block[]): TextMetadata {
  const stamp = STAMP.exec(text)
  const stampEnd = stamp?.[0].length ?? 0
  const head = new Map<Block, ParagraphRole>()
  let title: string | null = null
  let lineDate: string | null = null
  let dateLine: string | null = null
  for (const [i, block] of blocks.slice(0, MAX_HEAD).entries()) {
    const line = bodyOf(text, block, stampEnd)
    const more = i < blocks.length - 1
    const role = more ? headRole(line, block, title !== null) : null
    if (role === null) break
    head.set(block, role)
    if (role === 'title') title = line.replace(/\s+/g, ' ')
    if (role === 'dateline') {
      lineDate ??= parseDate(line)
      dateLine ??= line
    }
  }
  if (title !== null && isMasthead(title)) {
    const headline = headlineUnder(text, head)
    if (headline) {
      const masthead = [...head].find(([, role]) => role === 'title')?.[0]
      if (masthead) head.set(masthead, 'subtitle')
      head.set(headline, 'title')
      title = bodyOf(text, headline, stampEnd).replace(/\s+/g, ' ')
    }
  }
  for (const block of blocks) if (SOURCE.test(text.slice(block.start, block.end))) head.set(block, 'source')

  const first = blocks.find((block) => !head.has(block))
  const begins = first ? bodyOf(text, first, stampEnd).slice(0, MAX_DATELINE) : ''
  const dateline = SLASHED.exec(begins) ?? DATELINE.exec(begins) ?? DASHED.exec(begins)
  const dateStart = first ? Math.max(first.start, stampEnd + leadingSpace(text, stampEnd)) : 0
  const by = dateline ? AGENCY_BY.exec(dateline[0]) : null
  const isDated = lineDate !== null || NAMES_DAY.test(dateline?.[0] ?? dateLine ?? '')
  const header = isDated ? null : (partedHeader(text, blocks, stampEnd) ?? DOTTED.exec(begins)?.[0] ?? null)
  const agency = (by?.[1] ?? by?.[2])?.trim()
  return {
    title,
    date:
      parseDate(stamp?.[1] ?? '') ??
      lineDate ??
      parseDate(dateline?.[0] ?? '') ??
      headerDate(text, blocks, stampEnd) ??
      parseDate(header ?? ''),
    dateline: dateline ? dateline[0].replace(/\s*(?::|[–—-]{1,2})\s+$/, '') : (dateLine ?? header),
    publisher: agency && !parseDate(agency) ? agency : null,
    url: null,
    head,
    stampEnd,
    datelineSpan: dateline ? { start: dateStart, end: dateStart + dateline[0].length } : null,
  }
}

/** The name of an outlet or an office, alone in its line: "The Tumbes Courier", "Ministry of Foreign Affairs of Japan". */
const isMasthead = (line: string): boolean => OUTLET.test(line) || OFFICE.test(line)
const TITLED = `[${UPPER}][${LETTER}'’-]*`
const OUTLET = new RegExp(
  `^(?:${TITLED} ){1,4}(?:News|Times|Post|Journal|Courier|Chronicle|Gazette|Herald|Tribune|Telegraph|Observer|Mirror|Guardian|Ledger|Dispatch|Bulletin|Monitor|Examiner|Inquirer|Mail|Echo|Digest|Press|Agency|Daily|Weekly|Standard|Star|Wire|Record|Review)$`,
)
const OFFICE = new RegExp(
  `^(?:${TITLED} ){0,3}(?:Ministry|Embassy|Office|Presidency|Government|Department|Secretariat|Chancellery) (?:of|for)(?: (?:${TITLED}|of|and|for|the))+$`,
)

/** The headline of an article that begins with the name of its outlet: what stands under the date, or else above it. */
function headlineUnder(text: string, head: ReadonlyMap<Block, ParagraphRole>): Block | undefined {
  const lines = [...head].map(([block, role]) => ({
    block,
    role,
    words: bodyOf(text, block, 0).split(/\s+/).length,
  }))
  const date = lines.findIndex(({ role }) => role === 'dateline')
  if (date < 0) return undefined
  const isHeadline = ({ block, role, words }: (typeof lines)[number]): boolean =>
    role === 'subtitle' &&
    words >= FEWEST_OF_HEADLINE &&
    !/^(?:press|media|news) (?:release|statement|note)\b/i.test(bodyOf(text, block, 0))
  return (lines.slice(date).find(isHeadline) ?? lines.slice(0, date).find(isHeadline))?.block
}
const FEWEST_OF_HEADLINE = 4

/**
 * The day that the header of a document gives in a line of its own: "Weekly press briefing, Thursday 30 January 2025
 * (extract)", or under it "Canberra, 29 April 2025".
 */
function headerDate(text: string, blocks: readonly Block[], stampEnd: number): string | null {
  for (const block of blocks.slice(0, MAX_HEAD)) {
    const body = bodyOf(text, block, stampEnd)
    if (TURN.test(body) || body.length > MAX_TITLE * 2) return null
    for (const line of body.split('\n').map((l) => l.trim())) {
      const isHeader = DOCUMENT.test(line) ? ENDS_WITH_DATE.test(line) : DATE_LINE.test(line)
      const date = isHeader && line.length <= MAX_TITLE ? parseDate(line) : null
      if (date) return date
    }
  }
  return null
}

/** The line above the first paragraph that has a day in a part of its own. */
function partedHeader(text: string, blocks: readonly Block[], stampEnd: number): string | null {
  for (const block of blocks.slice(0, MAX_HEAD)) {
    const body = bodyOf(text, block, stampEnd)
    for (const line of body.split('\n').map((l) => l.trim())) {
      if (TURN.test(line) || line.length > MAX_HEADER) return null
      if (PARTED.test(line)) return line
    }
  }
  return null
}
const MAX_HEADER = 130

const DOCUMENT =
  /\b(?:briefing|transcript|press|conference|statement|readout|bulletin|communiqu[ée]|release|remarks|interview|notice|doorstop)\b/i
const ENDS_WITH_DATE =
  /(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.?,? \d{4}|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{4}-\d{2}-\d{2})(?:\s*\([^()]{2,60}\))?\.?$/

function bodyOf(text: string, block: Block, stampEnd: number): string {
  const start = Math.max(block.start, stampEnd)
  return text.slice(start, Math.max(start, block.end)).trim()
}

const leadingSpace = (text: string, at: number): number =>
  at > 0 ? (/^\s*/.exec(text.slice(at))?.[0].length ?? 0) : 0

function headRole(line: string, block: Block, titled: boolean): ParagraphRole | null {
  if (line === '' || (line.length <= MAX_DATE_LINE && DATE_LINE.test(line))) return 'dateline'
  if (line.length <= MAX_DATE_LINE && BYLINE.test(line)) return 'byline'
  if (TURN.test(line) || LABEL.test(line) || SOURCE.test(line) || DATELINE.test(line.slice(0, MAX_DATELINE)))
    return null
  if (block.marker === 'heading') return titled ? 'subtitle' : 'title'
  if (block.marker !== null) return null
  if (NOTICE.test(line)) return 'subtitle'
  // "Baltic Ledger, Ozola: Who asked for the meeting?"
  if (!isTitleLike(line) || (titled && /^[^:]{3,60}: .*\?$/.test(line))) return null
  return titled ? 'subtitle' : 'title'
}

/** The first question of an interview: "Q:", "REPORTER (Daily Post):". */
const TURN =
  /^(?!(?:LIVE|CORRECT(?:ED|ION)|UPDATED?|EXCLUSIVE|BREAKING|REFILE|URGENT|FACTBOX|ANALYSIS|EXPLAINER|OPINION)\b)(?:Q|A|Question|Answer|\p{Lu}[\p{Lu} .'’-]{2,40})(?: \([^)]{2,40}\))?:\s/u

/** A headline is short, begins like one, and ends without the mark of a sentence. */
function isTitleLike(line: string): boolean {
  return line.length <= MAX_TITLE && /^[\p{Lu}\p{N}"'“‘«„]/u.test(line) && !/[.:;,][”"’']?$/.test(line)
}

/** The label in front of a paragraph (`Details:`, `Quote from …:`), or null. */
export function readLabel(text: string, start: number, end: number): Label | null {
  const match = LABEL.exec(text.slice(start, end))
  const name = match?.[1]
  return match && name ? { start, end: start + match[0].length, text: name } : null
}

import type { Furniture } from './article.ts'
import type { Block } from './blocks.ts'

const HEADER =
  /^\[?(?:read (?:also|more|next|this(?: next)?)|also read|see also|more (?:from|on|in|about) (?:the |this |our )?[\w’'-]+(?: [\w’'-]+){0,2}|more (?:news|stories|headlines)|related(?: (?:articles?|stories|news|topics?|content|coverage|links|reading|headlines))?|(?:most|trending) (?:read|popular|viewed|shared|commented|now|stories)|trending|popular|recommended(?: for you| reading| stories)?|you may (?:also )?(?:like|be interested in)|(?:latest|top|other|more|breaking|today's|our top) (?:news|stories|headlines|articles|videos)|editors?[’']?s? (?:picks?|choice)|what to read next|in other news|don[’']t miss|further reading|from (?:our partners|the web|around the web)|elsewhere on (?:the|our) [\w ]{2,30}|keep reading|continue reading)\s*:?$/i
const INLINE =
  /^(?:read (?:also|more|next)|also read|see also|related|more on this|recommended|don[’']t miss)\s*[:>»|–—-]\s*\S/i
/** Lines that are always about the site, even as whole sentences. */
const ALWAYS =
  /^(?:©|\(c\) ?\d{4}|copyright (?:©|\(c\)|\d{4})|.{0,60}all rights reserved|share (?:this|on|via|the (?:story|article|news))\b|follow (?:us|our|me) (?:on|at)\b|follow .{2,40} on (?:x|twitter|facebook|telegram|instagram|whatsapp|google news|linkedin)\b|\[?(?:subscribe|sign up) (?:to|for) (?:our|the|a|free|this)\b.{0,30}\b(?:newsletter|channel|alerts?|updates?|emails?|briefing|podcast)|(?:get|join) (?:our|the) .{0,40}(?:newsletter|channel|app|email)|(?:click|tap) here\b|we use cookies|this article (?:was|is) (?:supported|sponsored)|support .{1,30} or become (?:a|our) patron|our standards:|download (?:our|the) .{0,20}app\b)/i
/** Lines that are about the site unless they are sentences of an article that happen to begin so. */
const SERVICE =
  /^\[?(?:share:?$|tweet(?: this)?:?$|print(?: this.*)?$|e-?mail(?: this.*)?$|follow us\b|subscribe\b|sign up\b|join (?:us|our|the conversation)\b|newsletter\b|advertisement\b|advert\b|sponsored\b|promoted\b|support (?:us|our (?:work|journalism))\b|donate\b|leave a (?:comment|reply)|(?:\d+ )?comments?(?: \(\d+\))?:?$|(?:tags?|topics?|keywords|filed under|categories)\s*:|listen to (?:this|our)\b|watch (?:this|the|our) (?:video|story)\b|view (?:comments|gallery)|load more|copy link|\d+ min(?:ute)?s? read|log ?in\b|skip to\b|cookie (?:policy|settings|notice)|have a (?:news )?tip\?|(?:(?:facebook|twitter|x|whatsapp|telegram|linkedin|instagram|e-?mail|messenger|reddit)[\s|,/·]*){2,}$)/i
/** Somebody speaks, or the line is a sentence: then it is the article. */
const SPEAKS = /["“”«»]|\b(?:said|told|added|asked|wrote|has|have|had|was|were|is|are|began|led)\b/i
/** Words with which an article leads in a list of its own. */
const LEAD_IN =
  /:$|\b(?:agreed|outcomes?|following|points|steps|measures|decisions|results|conclusions|agenda|priorities|takeaways|commitments|terms|conditions|demands|proposals?|discussed|include[sd]?)\b[^.!?]*$/i

const MAX_HEADER = 60
const MAX_HEADLINE = 160
const MAX_SERVICE = 220

/**
 * Finds the blocks of a file that are not its article, by general rules: headings such as "Read also" with the
 * headlines under them, share and subscribe lines, and headlines of other stories listed at the end.
 */
export function findFurniture(text: string, blocks: readonly Block[]): Furniture[] {
  const reasons = new Map<number, string>()
  const textAt = (i: number): string => {
    const block = blocks[i]
    return block ? text.slice(block.start, block.end) : ''
  }
  let underHeader = false
  blocks.forEach((_, i) => {
    const line = textAt(i)
    if (isHeader(line)) {
      reasons.set(i, 'heading of other stories')
      underHeader = true
    } else if (underHeader && isHeadline(line) && !isService(line)) {
      reasons.set(i, 'headline of another story')
    } else {
      underHeader = false
      if (line.length <= MAX_HEADLINE + 20 && INLINE.test(line)) reasons.set(i, 'link to another story')
      else if (isService(line)) reasons.set(i, 'service line')
    }
  })
  for (const i of trailingHeadlines(blocks, textAt, reasons)) reasons.set(i, 'headline of another story')
  return [...reasons]
    .sort(([a], [b]) => a - b)
    .flatMap(([i, reason]) => (blocks[i] ? [{ start: blocks[i].start, end: blocks[i].end, reason }] : []))
}

const isHeader = (line: string): boolean =>
  line.length <= MAX_HEADER && !line.endsWith('.') && HEADER.test(line)
const isService = (line: string): boolean =>
  line.length <= MAX_SERVICE &&
  (ALWAYS.test(line) || (SERVICE.test(line) && !SPEAKS.test(line) && !/\.$/.test(line)))

/** A headline begins like one and is no sentence: no full stop, comma or colon at its end. */
function isHeadline(line: string): boolean {
  return line.length <= MAX_HEADLINE && /^[\p{Lu}\p{N}"'“‘«„]/u.test(line) && !/[.;:,…][”"’']?$/.test(line)
}

/**
 * The headlines with which the file ends: listed with bullets (two or more), or bare (three or more that read as
 * sentences without a full stop, so that a signature block does not count). A list that the article itself
 * introduces with a colon, or that speaks in the words of the article, belongs to it.
 */
function trailingHeadlines(
  blocks: readonly Block[],
  textAt: (i: number) => string,
  known: ReadonlyMap<number, string>,
): number[] {
  let last = blocks.length - 1
  while (last >= 0 && known.has(last)) last--
  const listed = blocks[last]?.marker === 'bullet' || blocks[last]?.marker === 'number'
  const found: number[] = []
  for (let i = last; i > 0; i--) {
    const marker = blocks[i]?.marker
    if (!isHeadline(textAt(i)) || (marker === 'bullet' || marker === 'number') !== listed) break
    if (!listed && !readsAsHeadline(textAt(i))) break
    found.push(i)
  }
  const first = found.at(-1)
  if (first === undefined || found.length < (listed ? 2 : 3)) return []
  if (LEAD_IN.test(textAt(first - 1)) || !leavesAnArticle(textAt, first, found.length)) return []
  const body = wordsOf(
    blocks
      .slice(0, first)
      .map((_, i) => textAt(i))
      .join(' '),
  )
  const shared = found.map((i) => {
    const words = [...wordsOf(textAt(i))]
    return words.filter((word) => body.has(word)).length / Math.max(1, words.length)
  })
  const mean = shared.reduce((a, b) => a + b, 0) / shared.length
  return mean < 0.6 ? found : []
}

/** What is left must read as an article: sentences, and more of them than headlines. */
function leavesAnArticle(textAt: (i: number) => string, first: number, headlines: number): boolean {
  let sentences = 0
  for (let i = 0; i < first; i++) sentences += textAt(i).match(/[.!?][”"’']?(?:\s|$)/g)?.length ?? 0
  return sentences >= 2 && 3 * sentences >= headlines
}

const readsAsHeadline = (line: string): boolean => (line.match(/(?<=\s)\p{Ll}{3,}/gu)?.length ?? 0) >= 2

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
}

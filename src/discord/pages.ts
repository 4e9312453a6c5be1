import type { AttributedPassage } from '../answer/answer.ts'
import { sourceParts } from '../words/lines.ts'
import type { Words } from '../words/words.ts'
import { escapeText, quoteBlock } from './escape.ts'
import { clip, cutAt, LIMITS } from './limits.ts'

/** What a reply says, in the pieces it may be parted into. Every page made of them fits into one message. */
export interface Draft {
  /** Above the first block of every page, in the bot's own words; the first line is what a notification shows. */
  readonly head: string
  readonly blocks: readonly Block[]
  /** Below the last block of every page. */
  readonly foot: string
  /** What can be done next, besides turning pages. */
  readonly actions?: readonly Action[]
}

/** Words of the bot's, then a quoted passage with its attribution, any of them absent. */
export interface Block {
  readonly lead: string
  readonly passage: AttributedPassage | null
  /** Who said it, when not the passage's own speaker. */
  readonly speaker?: string | null
  /** Lines of the bot's below the attribution. */
  readonly notes?: readonly string[]
  /** The passage stands under the head's attribution and needs none of its own. */
  readonly bare?: boolean
  /** The passage is shown in its surroundings already and needs no button for them. */
  readonly inContext?: boolean
}

/** A button. One whose id is longer than Discord takes is left out. */
export interface Action {
  readonly id: string
  readonly label: string
  readonly emoji?: string
  /** An address instead of an id: the button opens it. */
  readonly url?: string
}

/** A draft parted into messages, with the passages that each shows in full view. */
export interface Page {
  readonly text: string
  readonly blocks: number
  readonly passages: readonly NumberedPassage[]
}

/** A passage with the number by which its reply names it, counted over all pages; null when it is the only one. */
export interface NumberedPassage {
  readonly number: number | null
  readonly passage: AttributedPassage
}

/** Room for head, foot and a note of what is left out; the blocks have the rest. */
const MARGINS = 600
const FIELD = 110

/** Marks that turn the direction of what follows them, and letters piled higher than any language does. */
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const PILED = /(\p{M}{3})\p{M}+/gu

/** Names and titles, which are no quotations: one line, never longer than a field, escaped, and kept in that line. */
export const oneLine = (text: string, max = FIELD): string =>
  escapeText(clip(text.replace(DIRECTION, '').replace(PILED, '$1').replace(/\s+/g, ' ').trim(), max))

/**
 * The pages of a draft, each within Discord's limit for a message. Blocks are never parted; a passage too long for
 * a page of its own ends early, with "…" outside the quoted text.
 */
export function paginate(words: Words, { head, blocks, foot }: Draft): Page[] {
  const room = LIMITS.content - MARGINS
  const shown = blocks.filter((b) => b.passage && !b.bare).length
  const pages: { texts: string[]; passages: NumberedPassage[] }[] = [{ texts: [], passages: [] }]
  let [used, count] = [0, 0]
  for (const block of blocks) {
    const number = block.passage && !block.bare && shown > 1 ? ++count : null
    const text = renderBlock(words, block, number, room)
    if (used > 0 && used + text.length + 2 > room) {
      pages.push({ texts: [], passages: [] })
      used = 0
    }
    const page = pages.at(-1)
    page?.texts.push(text)
    if (block.passage && !block.bare && !block.inContext)
      page?.passages.push({ number, passage: block.passage })
    used += text.length + 2
  }
  return pages.map(({ texts, passages }) => ({
    text: [head, ...texts, foot].filter(Boolean).join('\n\n'),
    blocks: texts.length,
    passages,
  }))
}

function renderBlock(
  words: Words,
  { lead, passage, speaker, notes = [], bare = false }: Block,
  number: number | null,
  room: number,
): string {
  if (!passage) return lead
  const said = speaker === undefined ? passage.speaker : speaker
  const parts = [said, ...sourceParts(words, passage), passage.id]
  const source = `-# ${number === null ? '' : `(${number}) `}${parts.flatMap((part) => (part ? oneLine(part) : [])).join(' · ')}`
  const below = bare ? [] : [source, ...notes.filter(Boolean).map((note) => `-# ${oneLine(note, 300)}`)]
  const attribution = below.join('\n')
  const around = lead.length + attribution.length + 2
  const whole = quoteBlock(passage.text)
  const quoted = around + whole.length <= room ? whole : shortened(passage.text, room - around)
  return [lead, quoted, attribution].filter(Boolean).join('\n')
}

/** As much of a passage as fits, ending between words, with "…" below the quoted text. */
function shortened(text: string, room: number): string {
  const more = '\n…'
  let [low, high] = [0, text.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (quoteBlock(cutAt(text, middle)).length + more.length <= room) low = middle
    else high = middle - 1
  }
  const cut = cutAt(text, low)
  const words = cut.replace(/\s+\S*$/, '')
  return `${quoteBlock(words === '' ? cut : words)}${more}`
}

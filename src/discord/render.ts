import type {
  AnsweredTalk,
  AskAnswer,
  AttributedPassage,
  AttributedQuotation,
  InitiatorAnswer,
  QuotesAnswer,
  SourcesAnswer,
} from '../answer/answer.ts'
import {
  agreeingLine,
  claimLine,
  initiatorVerdict,
  missingSentence,
  SMALL_TALK,
  searchedSentence,
  sourceParts,
  talkLine,
} from '../answer/wording.ts'
import { formatDate } from '../library/dates.ts'
import { escapeText, quoteBlock } from './escape.ts'
import { clip, cutAt, LIMITS } from './limits.ts'

/** What a reply says, in the pieces it may be parted into. Every page made of them fits into one message. */
export interface Draft {
  /** Above the first block of every page, in the bot's own words. */
  readonly head: string
  readonly blocks: readonly Block[]
  /** Below the last block of every page. */
  readonly foot: string
}

/** Words of the bot's, then a quoted passage with its attribution, any of them absent. */
export interface Block {
  readonly lead: string
  readonly passage: AttributedPassage | null
  /** Who said it, when not the passage's own speaker. */
  readonly speaker?: string | null
  /** Words of the bot's below the attribution. */
  readonly note?: string
}

/** Room for head, foot and a note of what is left out; the blocks have the rest. */
const MARGINS = 600
const FIELD = 110

/** Names and titles: one line, never longer than a field, escaped. */
const oneLine = (text: string, max = FIELD): string => escapeText(clip(text.replace(/\s+/g, ' ').trim(), max))

export function draftAsk(answer: AskAnswer): Draft {
  if (answer.smallTalk) return { head: SMALL_TALK, blocks: [], foot: '' }
  const foot = `-# ${searchedSentence(answer.searched)}`
  const head = `-# Asked: ${oneLine(answer.question, 150)}`
  if (answer.status === 'answered')
    return {
      head,
      blocks: answer.passages.map((passage) => ({ lead: '', passage, note: agreeingLine(passage) })),
      foot,
    }
  const [closest] = answer.closest
  const missing = answer.missing.length > 0 ? ` ${oneLine(missingSentence(answer.missing), 200)}` : ''
  return {
    head: `${head}\n**The articles do not say.**${missing}`,
    blocks: closest ? [{ lead: 'Closest passage, not an answer:', passage: closest }] : [],
    foot,
  }
}

export function draftQuotes({ total, quotations }: QuotesAnswer): Draft {
  if (total === 0)
    return { head: '**No quotation fits.** Try a shorter name or another subject.', blocks: [], foot: '' }
  const block = (q: AttributedQuotation): Block => ({
    lead: '',
    passage: q,
    speaker: q.speaker ?? 'speaker not named',
  })
  return { head: `**${total} quotation${total === 1 ? '' : 's'}**`, blocks: quotations.map(block), foot: '' }
}

export function draftInitiator({ question, talks }: InitiatorAnswer): Draft {
  if (talks.length === 0) return { head: '**The articles speak of no such talks.**', blocks: [], foot: '' }
  // The overview of all talks shows the first passage of each; a talk that was asked for shows every claim.
  const overview = question.trim() === ''
  const blocks = talks.flatMap((talk): Block[] => {
    const lead = `**${oneLine(talk.label)}**\n${oneLine(initiatorVerdict(talk), 300)}`
    if (talk.claims.length === 0) return [{ lead, passage: talk.mention }]
    return talk.claims.slice(0, overview ? 1 : undefined).map((claim, i): Block => {
      const line = overview || talk.claims.length === 1 ? '' : `${i + 1}. ${oneLine(claimLine(claim), 200)}`
      return {
        lead: [i === 0 ? lead : '', line].filter(Boolean).join('\n'),
        passage: claim.passage,
        speaker: claim.claimedBy,
      }
    })
  })
  return { head: '', blocks, foot: '' }
}

export function draftTimeline(talks: readonly AnsweredTalk[]): Draft {
  if (talks.length === 0) return { head: '**The articles speak of no talks.**', blocks: [], foot: '' }
  const blocks = talks.map((talk): Block => {
    const when = talk.date ? formatDate(talk.date) : talk.planned ? 'Planned' : 'Date not told'
    return {
      lead: `**${when}**\n${oneLine(talkLine(talk), 300)}\n-# ${oneLine(initiatorVerdict(talk), 300)}`,
      passage: null,
    }
  })
  return { head: `**${talks.length} talk${talks.length === 1 ? '' : 's'}**`, blocks, foot: '' }
}

export function draftSources({ sources, skipped }: SourcesAnswer): Draft {
  const blocks = sources.map((s): Block => {
    const facts = [s.date, s.publisher, `${s.words} words`, `${s.quotations} quotations`, s.file]
      .filter(Boolean)
      .join(' · ')
    return { lead: `**${oneLine(s.title)}**\n${oneLine(facts, 200)}`, passage: null }
  })
  const left = skipped.map(
    (s): Block => ({ lead: `Skipped ${oneLine(s.file)}: ${oneLine(s.reason)}`, passage: null }),
  )
  return {
    head: `**${sources.length} article${sources.length === 1 ? '' : 's'}**`,
    blocks: [...blocks, ...left],
    foot: '',
  }
}

/** A draft parted into messages; `blocks` says how many blocks a page holds. */
export interface Page {
  readonly text: string
  readonly blocks: number
}

/**
 * The pages of a draft, each within Discord's limit for a message. Blocks are never parted; a passage too long for
 * a page of its own ends early, with "…" outside the quoted text.
 */
export function paginate({ head, blocks, foot }: Draft): Page[] {
  const room = LIMITS.content - MARGINS
  const pages: string[][] = [[]]
  let used = 0
  for (const text of blocks.map((block) => renderBlock(block, room))) {
    if (used > 0 && used + text.length + 2 > room) {
      pages.push([])
      used = 0
    }
    pages.at(-1)?.push(text)
    used += text.length + 2
  }
  return pages.map((page) => ({
    text: [head, ...page, foot].filter(Boolean).join('\n\n'),
    blocks: page.length,
  }))
}

/** What stands under a page that others follow, and under a first page whose others cannot be reached. */
export const pageNote = (page: number, pages: number): string => `\n-# Page ${page + 1} of ${pages}`
export const omittedNote = (count: number): string =>
  `\n-# … ${count} more left out here. Ask more narrowly to see them.`

function renderBlock({ lead, passage, speaker, note }: Block, room: number): string {
  if (!passage) return lead
  const parts = [speaker === undefined ? passage.speaker : speaker, ...sourceParts(passage)]
  const source = `-# ${parts.flatMap((part) => (part ? oneLine(part) : [])).join(' · ')}`
  const attribution = note ? `${source}\n-# ${oneLine(note, 300)}` : source
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

import type { Article, Sentence, Span } from '../library/article.ts'
import { framesOf, type Item } from '../quotation/frame.ts'
import type { Quotation } from '../quotation/quotation.ts'
import type { Speakers } from '../quotation/speakers.ts'
import { looksHuman, type Run, subjectAfter, subjectBefore } from '../quotation/subject.ts'
import { INITIATE_VERBS, INITIATED, INITIATIVE, PHONE_VERBS, TALK_OBJECT } from './talk-words.ts'

/** A statement of who initiated, not yet bound to a talk. */
export interface FoundClaim {
  readonly initiator: string
  readonly claimedBy: string | null
  readonly denied: boolean
  readonly withdrawn: boolean
  readonly sentence: Sentence
  /** The words that state it. */
  readonly span: Span
}

/** Which side of the matched words names the initiator. */
interface Pattern {
  readonly words: RegExp
  readonly initiator: 'before' | 'after'
}

const OF = `(?:of|from|by)`
const PATTERNS: readonly Pattern[] = [
  // "at the initiative of X", "on the invitation of X"
  {
    words: new RegExp(
      `\\b(?:at|on|upon|by|following) (?:the|an?) (?:joint |personal |express )?(?:${INITIATIVE}) ${OF}`,
      'gi',
    ),
    initiator: 'after',
  },
  // "was initiated … by X": other words may stand between the two
  { words: new RegExp(`\\b(?:${INITIATED})\\b(?:[^.;:]{0,120}?)\\bby\\b`, 'gi'), initiator: 'after' },
  // "the request came from X"
  {
    words: new RegExp(
      `\\b(?:${INITIATIVE})\\b[^.;:]{0,60}?\\b(?:came|comes|coming|originated|emanated) from`,
      'gi',
    ),
    initiator: 'after',
  },
  // "received a call from X"
  {
    words: /\b(?:received|took|takes|got|had|accepted) (?:a|the|an?other) (?:(?:tele)?phone )?call from/gi,
    initiator: 'after',
  },
  { words: /\bwas (?:called|phoned|telephoned|contacted|rung) by/gi, initiator: 'after' },
  // "It was X who asked for the meeting": the name stands before "who"
  {
    words: new RegExp(`\\b(?:who|that|which) (?:had )?(?:${INITIATE_VERBS}|${PHONE_VERBS})\\b`, 'gi'),
    initiator: 'before',
  },
  // "X initiated the call", "X had requested Friday's meeting"
  {
    words: new RegExp(`\\b(?:${INITIATE_VERBS}) (?:\\S+ ){0,4}?(?:${TALK_OBJECT})\\b(?! for\\b)`, 'gi'),
    initiator: 'before',
  },
  // "X telephoned Y"
  {
    words: new RegExp(`\\b(?:${PHONE_VERBS})(?= (?:\\p{Lu}|h(?:im|er|is)\\b|the |its? ))`, 'giu'),
    initiator: 'before',
  },
]
/** "at Izquierdo's suggestion": the name stands inside the words. */
const POSSESSIVE = new RegExp(
  `\\b(?:at|on|upon) (?:the )?((?:\\p{Lu}[\\p{L}.'-]*|of|[a-z-]+)(?: [\\p{L}.'-]+){0,3}?)['’]s? (?:own |personal )?(?:${INITIATIVE})\\b`,
  'gu',
)
const PRONOUN_REQUEST = new RegExp(
  `\\b(?:at|on) (his|her|its|their) (?:own |personal )?(?:${INITIATIVE})\\b`,
  'gi',
)

const NEGATION = /\b(?:not|never|n[’']t|no|den(?:y|ied|ies|ying)|rejected|false|untrue|dismissed)\b/i
const EARLIER_VERSION =
  /\b(?:earlier|previous|initial|original) (?:version|report|story|item|statement|release|readout)|wrongly|mistakenly|incorrectly\b/i
const FALSE_FRIENDS =
  /\b(?:called (?:for|on|off|it|them|this|that|into|the \w+ (?:a|an)|attention)|(?:would|will|could|might|should|may|to|plans? to|wants? to|expected to|is due to|if|whether)\s+(?:\w+ )?$)/i

/** Finds the statements in an article of who initiated a talk. Possible and planned acts are none. */
export function findClaims(
  article: Article,
  speakers: Speakers,
  quotations: readonly Quotation[],
): FoundClaim[] {
  return article.sentences.flatMap((sentence) => {
    const paragraph = article.paragraphs[sentence.paragraph - 1]
    if (!paragraph) return []
    const [frame] = framesOf(
      article,
      { ...paragraph, start: sentence.start, bodyStart: sentence.start, end: sentence.end },
      [],
    )
    if (!frame) return []
    return claimsIn(article, sentence, frame.items, speakers, quotations)
  })
}

function claimsIn(
  article: Article,
  sentence: Sentence,
  items: readonly Item[],
  speakers: Speakers,
  quotations: readonly Quotation[],
): FoundClaim[] {
  const text = article.text.slice(sentence.start, sentence.end)
  const found: { initiator: Span; span: Span }[] = []
  const add = (run: Run | null, start: number, end: number): void => {
    const [first, last] = run ? [items[run.from], items[run.to - 1]] : []
    if (!run || !first || !last || !isParty(items, run)) return
    const span = {
      start: Math.min(first.start, sentence.start + start),
      end: Math.max(last.end, sentence.start + end),
    }
    if (!found.some((f) => f.initiator.start === first.start))
      found.push({ initiator: { start: first.start, end: last.end }, span })
  }
  for (const { words, initiator } of PATTERNS) {
    for (const match of text.matchAll(words)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (FALSE_FRIENDS.test(text.slice(Math.max(0, start - 14), start)) || FALSE_FRIENDS.test(match[0]))
        continue
      const at = items.findIndex((x) => x.start >= sentence.start + (initiator === 'after' ? end : start))
      if (at < 0) continue
      add(initiator === 'after' ? subjectAfter(items, at) : subjectBefore(items, at), start, end)
    }
  }
  for (const pattern of [POSSESSIVE, PRONOUN_REQUEST]) {
    for (const match of text.matchAll(pattern)) {
      const start = sentence.start + match.index + match[0].indexOf(match[1] ?? '')
      const end = start + (match[1] ?? '').length
      const from = items.findIndex((x) => x.start >= start)
      const to = items.findIndex((x) => x.start >= end)
      if (from >= 0) add({ from, to: to < 0 ? items.length : to }, match.index, match.index + match[0].length)
    }
  }
  return found.flatMap(({ initiator, span }) => {
    const name = speakers.resolve(initiator)
    if (name === null) return []
    const by = quotations.find((q) => q.start <= initiator.start && q.end >= initiator.end)
    const stated = article.text.slice(sentence.start, span.end)
    return [
      {
        initiator: name,
        claimedBy: by?.speaker ?? null,
        denied:
          NEGATION.test(article.text.slice(span.start, span.end)) ||
          /\bdenied\b[^,;]*$/i.test(stated.slice(0, initiator.start - sentence.start)),
        withdrawn: EARLIER_VERSION.test(text.slice(0, span.start - sentence.start)),
        sentence,
        span,
      },
    ]
  })
}

/** A person, a body, a country or a side: something that can pick up the telephone. */
function isParty(items: readonly Item[], run: Run): boolean {
  const part = items.slice(run.from, run.to)
  return (
    looksHuman(items, run) ||
    part.some((p) => /^(?:side|sides|delegation|government|ministry|embassy)$/.test(p.lower))
  )
}

import type { Article, Sentence, Span } from '../library/article.ts'
import { ROLES } from '../library/name-words.ts'
import { mentionsWithin } from '../library/names.ts'
import { framesOf, type Item } from '../quotation/frame.ts'
import type { Quotation } from '../quotation/quotation.ts'
import type { Speakers } from '../quotation/speakers.ts'
import { isAuxiliary, looksHuman, type Run, subjectAfter, subjectBefore } from '../quotation/subject.ts'
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

/** One sentence under examination. */
interface Sight {
  readonly text: string
  readonly offset: number
  readonly items: readonly Item[]
  readonly speakers: Speakers
}

/** A way of saying who initiated. */
interface Pattern {
  readonly words: RegExp
  /** The items that name the initiator, when the words at `[start, end)` of the sentence really say so. */
  readonly initiator: (sight: Sight, start: number, end: number) => Run | null
}

const itemAt = ({ items, offset }: Sight, at: number): number =>
  items.findIndex((x) => x.start >= offset + at)
const namedAfter = (sight: Sight, end: number): Run | null => subjectAfter(sight.items, itemAt(sight, end))
const namedBefore = (sight: Sight, start: number): Run | null =>
  subjectBefore(sight.items, itemAt(sight, start))

/** The talk is the whole object: "asked for the call", not "made calls for restraint", "placed the call on hold". */
const OBJECT_ENDS = `(?! (?:on hold|for|off|kept|be|been|between|[a-z]+ed)\\b)(?=\\s*(?:[.,;:!?)"”–—-]|$)|\\s(?:and|with|in|at|on|to|after|before|because|from|when|which|that|by|about|so|but|last|this|himself|herself|first|themselves|as|over|during|earlier|late|early|while)\\b)`

const PATTERNS: readonly Pattern[] = [
  {
    // "at the initiative of X", "on the invitation of X"
    words: new RegExp(
      `\\b(?:at|on|upon|following) (?:the|an?) (?:joint |personal |express |official )?(?:${INITIATIVE}) (?:of|from|by)\\b`,
      'gi',
    ),
    initiator: (sight, start, end) =>
      speaksOfTalk(sight.text.slice(0, start)) ? namedAfter(sight, end) : null,
  },
  {
    // "was initiated … by X": other words may stand between the two
    words: new RegExp(`\\b(?:${INITIATED})\\b[^.;:]{0,120}?\\bby\\b`, 'gi'),
    initiator: (sight, start, end) =>
      isAboutTalk(sight, start) && isReal(sight, start) ? namedAfter(sight, end) : null,
  },
  {
    // "the request for the meeting came from X"
    words: new RegExp(
      `\\b(?:${INITIATIVE})\\b[^.;:]{0,60}?\\b(?:came|comes|coming|originated|emanated) from\\b`,
      'gi',
    ),
    initiator: (sight, _start, end) => namedAfter(sight, end),
  },
  {
    words:
      /\b(?:received|took|takes|got|had|accepted) (?:a|the|another) (?:(?:tele)?phone |video )?call from\b/gi,
    initiator: (sight, _start, end) => namedAfter(sight, end),
  },
  {
    words: /\b(?:was|were|been) (?:called|phoned|telephoned|contacted|rung)(?: up)? by\b/gi,
    initiator: (sight, _start, end) => namedAfter(sight, end),
  },
  {
    // "X initiated the call", "it was X who had asked for Friday's meeting"
    words: new RegExp(
      `\\b(?:${INITIATE_VERBS}) (?:(?!(?:at|in|during|by|on|with|from|to|and)\\b)[^\\s.,;:!?()]+ ){0,4}?(?:${TALK_OBJECT})\\b${OBJECT_ENDS}`,
      'gi',
    ),
    initiator: (sight, start) => (isReal(sight, start) ? namedBefore(sight, start) : null),
  },
  {
    // "X telephoned Y"
    words: new RegExp(`\\b(?:${PHONE_VERBS})(?= )`, 'gi'),
    initiator: (sight, start, end) =>
      isReal(sight, start) && reachesSomebody(sight, end) ? namedBefore(sight, start) : null,
  },
  {
    // "Trump shocked his allies by calling Putin": the person named last before the participle
    words: /\b(?:by|after|before|in|of) (?:calling|phoning|telephoning|ringing|contacting|dialling)(?= )/gi,
    initiator: (sight, start, end) => (reachesSomebody(sight, end) ? personBefore(sight, start) : null),
  },
  {
    // "at Izquierdo's suggestion", "at her request"
    words: new RegExp(
      `\\b(?:at|on|upon) (?:(?:the )?[^\\s,;:!?][^,;:!?"“”]{1,39}?['’]s?|his|her|its|their) (?:own |personal )?(?:${INITIATIVE})\\b`,
      'gi',
    ),
    initiator: (sight, start, end) => (speaksOfTalk(sight.text) ? possessor(sight, start, end) : null),
  },
]

const TALK = new RegExp(
  `\\b(?:${TALK_OBJECT}|spoke|met|talked|came about|took place|came|arrived|travell?ed|held)\\b`,
  'i',
)
const speaksOfTalk = (text: string): boolean => TALK.test(text)

/** Whether what was initiated is a talk: the noun before the participle, or what "which", "it" or "that" stands for. */
function isAboutTalk(sight: Sight, start: number): boolean {
  const { items } = sight
  let i = itemAt(sight, start) - 1
  while (i >= 0 && isAuxiliary(items[i])) i--
  const before = sight.text.slice(0, start)
  const word = items[i]?.lower ?? ''
  if (word === 'which' || word === 'that' || word === 'it' || word === ',')
    return speaksOfTalk(before.slice(-90))
  if (new RegExp(`^(?:${TALK_OBJECT})$`).test(word)) return true
  const clause = before.slice(-60).split(/[,;:]/).at(-1) ?? ''
  return new RegExp(`\\b(?:${TALK_OBJECT})\\b(?: \\S+){0,4}\\s*$`, 'i').test(clause)
}

const UNREAL =
  /\b(?:would|will|could|might|should|may|can|to|be|will be|not yet|plans? to|wants? to|expected to|due to|if|whether|offered to|ready to)\s+(?:\S+\s+)?$/i
const isReal = ({ text }: Sight, start: number): boolean =>
  !UNREAL.test(text.slice(Math.max(0, start - 30), start))

/**
 * Whether somebody is called, not something called for or called a name: "called Putin", "rang her", "phoned his
 * Greek counterpart", but not "called for a ceasefire", "called on Skopje to", "called the outcome a victory".
 */
function reachesSomebody(sight: Sight, end: number): boolean {
  const { items, speakers } = sight
  const at = itemAt(sight, end)
  const first = items[at]
  if (!first) return false
  if (/^(?:him|her|them)$/.test(first.lower))
    return !items[at + 1]?.capital && !/^(?:a|an|the|["“'‘])$/.test(items[at + 1]?.lower ?? '')
  if (/^["“'‘]$/.test(first.text)) return false
  const run = subjectAfter(items, at)
  if (!run) return false
  const last = items[run.to - 1]
  if (!last) return false
  const named = mentionsWithin(speakers.names, { start: first.start, end: last.end }).at(-1)
  const described = items.slice(run.from, run.to).some((x) => ROLES.has(x.lower))
  if (!named && !described) return false
  // Whatever follows the name must not say what the person was called.
  const next = named ? items.find((x) => x.start >= named.end) : items[run.to]
  return next === undefined || next.kind === 'mark'
    ? !/^["“'‘]$/.test(next?.text ?? '')
    : AFTER_CALLED.test(next.lower)
}

const AFTER_CALLED =
  /^(?:on|at|from|to|early|earlier|late|later|shortly|after|afterwards|before|this|that|last|and|by|with|again|back|first|during|yesterday|today|about|over|while|when|because|who|just|several|twice|personally|directly|but|as|since|monday|tuesday|wednesday|thursday|friday|saturday|sunday|'s)$/

function personBefore({ items, offset, speakers }: Sight, start: number): Run | null {
  const last = speakers.names.mentions.findLast((m) => m.start >= offset && m.end <= offset + start)
  if (!last) return null
  const from = items.findIndex((x) => x.start >= last.start)
  const to = items.findIndex((x) => x.start >= last.end)
  return from >= 0 && to > from ? { from, to } : null
}

/** The owner in "at Izquierdo's suggestion": what stands between the preposition and the noun. */
function possessor(sight: Sight, start: number, end: number): Run | null {
  const from = itemAt(sight, start) + 1
  const past = itemAt(sight, end)
  let to = (past < 0 ? sight.items.length : past) - 1
  while (to > from && /^(?:own|personal|'s|')$/.test(sight.items[to - 1]?.lower ?? '')) to--
  return to > from ? { from, to } : null
}

const NEGATION = /\b(?:not|never|n[’']t|no|den(?:y|ied|ies|ying)|rejected|false|untrue|dismissed)\b|n[’']t\b/i
/** How far in front of the words their "not" may stand: "had never been initiated by". */
const DENIAL_REACH = 16
const EARLIER_VERSION =
  /\b(?:earlier|previous|initial|original) (?:version|report|story|item|statement|release|readout)|\b(?:wrongly|mistakenly|incorrectly)\b/i

/** Finds the statements in an article of who initiated a talk. Possible and planned acts are none. */
export function findClaims(
  article: Article,
  speakers: Speakers,
  quotations: readonly Quotation[],
): FoundClaim[] {
  return article.sentences.flatMap((sentence) => {
    const paragraph = article.paragraphs[sentence.paragraph - 1]
    if (!paragraph) return []
    const alone = { ...paragraph, start: sentence.start, bodyStart: sentence.start, end: sentence.end }
    const items = framesOf(article, alone, []).flatMap((frame) => frame.items)
    const text = article.text.slice(sentence.start, sentence.end)
    return claimsIn({ text, offset: sentence.start, items, speakers }, sentence, quotations)
  })
}

function claimsIn(sight: Sight, sentence: Sentence, quotations: readonly Quotation[]): FoundClaim[] {
  const { text, offset, items, speakers } = sight
  const found: FoundClaim[] = []
  for (const { words, initiator } of PATTERNS) {
    for (const match of text.matchAll(words)) {
      const run = initiator(sight, match.index, match.index + match[0].length)
      const [first, last] = run ? [items[run.from], items[run.to - 1]] : []
      if (!run || !first || !last || !isParty(items, run)) continue
      const named = { start: first.start, end: last.end }
      const name = speakers.resolve(named)
      if (name === null || found.some((f) => f.initiator === name)) continue
      const span = {
        start: Math.min(named.start, offset + match.index),
        end: Math.max(named.end, offset + match.index + match[0].length),
      }
      const before = text.slice(0, span.start - offset)
      found.push({
        initiator: name,
        claimedBy: quotations.find((q) => q.start <= named.start && q.end >= named.end)?.speaker ?? null,
        denied:
          NEGATION.test(text.slice(Math.max(0, span.start - offset - DENIAL_REACH), span.end - offset)) ||
          /\bden(?:ied|ies|ying)\b[^,;]*$/i.test(before),
        withdrawn: EARLIER_VERSION.test(before),
        sentence,
        span,
      })
    }
  }
  return found
}

/** A person, a body, a country or a side: somebody who can pick up a telephone. */
function isParty(items: readonly Item[], run: Run): boolean {
  const part = items.slice(run.from, run.to)
  return (
    looksHuman(items, run) ||
    part.some((p) => /^(?:sides?|delegation|government|ministry|embassy)$/.test(p.lower))
  )
}

import { ROLES } from '../library/name-words.ts'
import { mentionsWithin } from '../library/names.ts'
import type { Item } from '../quotation/frame.ts'
import type { Speakers } from '../quotation/speakers.ts'
import { isAuxiliary, type Run, subjectAfter, subjectBefore } from '../quotation/subject.ts'
import { findCountries } from './countries.ts'
import type { TalkKind } from './talk.ts'
import {
  ASK_TO_TALK,
  FIRST_MOVE,
  INITIATE_VERBS,
  INITIATED,
  INITIATIVE,
  PHONE_VERBS,
  REACH_VERBS,
  REACHED,
  TALK_OBJECT,
} from './talk-words.ts'

/** One sentence under examination. */
export interface Sight {
  readonly text: string
  readonly offset: number
  readonly items: readonly Item[]
  readonly speakers: Speakers
}

/** A way of saying who initiated. */
export interface Pattern {
  /** What a reader looks for in the table. */
  readonly example: string
  /** The sentence holds one of these, or the pattern need not be tried; in lower case. */
  readonly hints?: readonly string[]
  readonly words: RegExp
  /** The items that name the initiator, when the words at `[start, end)` of the sentence really say so. */
  readonly initiator: (sight: Sight, start: number, end: number) => Run | null
  /** Somebody who takes no part may initiate so: "at the suggestion of the European Union". */
  readonly outsiders: boolean
  /** The kinds of talk that can be initiated so; any without it. */
  readonly kinds?: readonly TalkKind[]
}

const CALLS: readonly TalkKind[] = ['phone call', 'video call', 'talks']
const IN_PERSON: readonly TalkKind[] = ['meeting', 'summit', 'visit']

const itemAt = ({ items, offset }: Sight, at: number): number =>
  items.findIndex((x) => x.start >= offset + at)

/** The noun phrase behind the words; "both sides" and "the latter" are one too. */
const namedAfter = (sight: Sight, end: number): Run | null => {
  const at = itemAt(sight, end)
  if (at < 0) return null
  if (
    /^(?:both|each)$/.test(sight.items[at]?.lower ?? '') &&
    /^sides?|parties$/.test(sight.items[at + 1]?.lower ?? '')
  )
    return { from: at, to: at + 2 }
  return subjectAfter(sight.items, at)
}
const namedBefore = (sight: Sight, start: number): Run | null =>
  subjectBefore(sight.items, itemAt(sight, start))

const PREPOSITION =
  'at|in|into|of|about|for|during|by|on|upon|with|from|to|and|or|over|after|before|that|against|between|until'
/** The talk is the whole object: "asked for the call", not "made calls for restraint", "placed the call on hold". */
const OBJECT_ENDS = `(?! (?:on hold|off|kept|be|been|[a-z]+ed|useful|constructive|difficult|frank|productive|good|positive)\\b)(?!['’])(?=\\s*(?:[.,;:!?)"”–—-]|$)|\\s(?:and|with|in|at|on|to|for|after|before|because|from|when|which|that|by|about|so|but|last|this|himself|herself|first|themselves|as|over|during|earlier|late|early|while|between|through|via|yesterday|several|two|not)\\b)`
const OBJECT = `(?:(?!(?:${PREPOSITION}|no)\\b)[^\\s.,;:!?()"“”]+ ){0,4}?(?:${TALK_OBJECT})\\b${OBJECT_ENDS}`

const NOUNS = INITIATIVE.split('|')

/** Every pattern, the most telling first. To add one, add its row here and its sentence to the tests. */
export const PATTERNS: readonly Pattern[] = [
  {
    example: 'at the initiative of X; in response to a request from X',
    hints: NOUNS,
    words: new RegExp(
      `\\b(?:at|on|upon|following|after|by|under|with|to|through|accepted|accepting|granted) (?:the|an?|this)? ?(?:[a-z-]+ ){0,3}?(?:${INITIATIVE})s? (?:of|from|by|made by|put forward by|extended by|conveyed by)\\b`,
      'gi',
    ),
    initiator: (sight, start, end) =>
      clauseSpeaksOfTalk(sight.text, start, end) && isReal(sight, start) ? namedAfter(sight, end) : null,
    outsiders: true,
  },
  {
    example: 'X, on whose initiative the call took place',
    hints: ['whose'],
    words: new RegExp(`\\b(?:at|on|upon) whose (?:[a-z]+ )?(?:${INITIATIVE})\\b`, 'gi'),
    initiator: (sight, start) =>
      speaksOfTalk(sight.text) ? (personBefore(sight, start, 4) ?? namedBefore(sight, start)) : null,
    outsiders: true,
  },
  {
    example: 'the call was initiated … by X',
    hints: [' by '],
    words: new RegExp(`\\b(?:${INITIATED})\\b[^.;:]{0,120}?\\bby\\b`, 'gi'),
    initiator: (sight, start, end) =>
      isAboutTalk(sight, start) && isReal(sight, start) ? namedAfter(sight, end) : null,
    outsiders: true,
  },
  {
    example: 'the request for the meeting came from X',
    hints: [' from'],
    words: new RegExp(
      `\\b(?:${INITIATIVE}|calls?|contacts?|first (?:move|approach|step))\\b[^.;:]{0,60}?\\b(?:had come|has come|came|comes|coming|originated|emanated|stemmed|was|had been) (?:[a-z]+ly )?from\\b`,
      'gi',
    ),
    initiator: (sight, start, end) => (isReal(sight, start) ? namedAfter(sight, end) : null),
    outsiders: true,
  },
  {
    example: "it was X's idea; the call was X's initiative",
    hints: NOUNS,
    words: new RegExp(
      `\\b(?:was|were|is|been) (?:entirely |all |really |very much |not )?[^,;:!?.]{1,40}?['’]s? (?:own )?(?:${INITIATIVE})\\b`,
      'gi',
    ),
    initiator: (sight, start, end) => (isAboutIdea(sight, start) ? possessor(sight, start, end) : null),
    outsiders: true,
  },
  {
    example: "the idea for the meeting was X's",
    hints: NOUNS,
    words: new RegExp(
      `\\b(?:${INITIATIVE})\\b[^.;:,]{0,60}?(?:, [^.;,]{1,40},)? (?:was|were|is|had been) (?:not )?[^,;:!?.]{1,40}?['’]s(?=[ ]?(?:[.,;)]|$| and\\b| alone\\b| from\\b))`,
      'gi',
    ),
    initiator: (sight, _start, end) => endingAt(sight, end),
    outsiders: true,
  },
  {
    example: 'the initiative was Cypriot',
    hints: NOUNS,
    words: new RegExp(
      `\\b(?:${INITIATIVE}) (?:was|were|had been|is) (?:entirely |purely )?(?=[A-Z])[A-Za-z]+(?=[.,;"”]| and\\b| alone\\b)`,
      'g',
    ),
    initiator: (sight, _start, end) => {
      const at = itemAt(sight, end)
      const to = at < 0 ? sight.items.length : at
      return findCountries(sight.items[to - 1]?.text ?? '').length > 0 ? { from: to - 1, to } : null
    },
    outsiders: true,
  },
  {
    example: 'X received a call from Y',
    hints: [' from '],
    words:
      /\b(?:received|receives|took|takes|taken|got|had|accepted|answered|fielded) (?:a|an|the|another|this|that|Friday['’]s|[A-Z][a-z]+day['’]s) (?:[a-z-]+ ){0,3}?call(?: (?:(?:on|late|early|at|in|this|that|last) )?[A-Za-z]+(?: (?:morning|afternoon|evening|night))?){0,2} from\b/gi,
    initiator: (sight, start, end) => (isReal(sight, start) ? namedAfter(sight, end) : null),
    outsiders: false,
    kinds: CALLS,
  },
  {
    example: 'X was called by Y',
    hints: [' by '],
    words: new RegExp(
      `\\b(?:was|were|been|being) (?:[a-z]+ly )?(?:(?:${REACHED})(?: up)?(?: (?:on|late|early|that|last|this|at|in) [A-Za-z]+(?: (?:morning|afternoon|evening|night))?){0,2}(?: (?:yesterday|again|first))?|(?:phoned|telephoned|contacted|rung|approached|summoned)[^.;,]{0,60}?) by\\b`,
      'gi',
    ),
    initiator: (sight, start, end) => (isReal(sight, start) ? namedAfter(sight, end) : null),
    outsiders: false,
    kinds: CALLS,
  },
  {
    example: 'X initiated the call; it was X who had asked for the meeting',
    words: new RegExp(`\\b(?:${INITIATE_VERBS}) ${OBJECT}`, 'gi'),
    initiator: (sight, start) => (isReal(sight, start) ? namedBefore(sight, start) : null),
    outsiders: false,
  },
  {
    example: 'X asked to speak to Y; X proposed that they meet',
    hints: ['ask', 'wish', 'want', 'request', 'offer', 'suggest', 'sought', 'propos'],
    words: new RegExp(`\\b${ASK_TO_TALK}\\b`, 'gi'),
    initiator: (sight, start) => (isReal(sight, start) ? namedBefore(sight, start) : null),
    outsiders: false,
  },
  {
    example: 'X telephoned Y; X phones Y counterpart',
    words: new RegExp(`\\b(?:${PHONE_VERBS})(?= )`, 'gi'),
    initiator: (sight, start, end) =>
      isReal(sight, start) && reachesSomebody(sight, end) ? namedBefore(sight, start) : null,
    outsiders: false,
    kinds: CALLS,
  },
  {
    example: 'X contacted Y; X summoned Y; X asked Y for a meeting',
    hints: ['contact', 'reach', 'touch', 'approach', 'summon', 'ask'],
    words: new RegExp(`\\b(?:${REACH_VERBS})(?= )`, 'gi'),
    initiator: (sight, start, end) =>
      isReal(sight, start) && reachesSomebody(sight, end) ? namedBefore(sight, start) : null,
    outsiders: false,
  },
  {
    example: 'X made the first move; X was the first to call',
    hints: ['first', 'mak', 'made', 'took', 'pick', 'reach', 'behind', 'idea'],
    words: new RegExp(`\\b(?:${FIRST_MOVE})\\b`, 'gi'),
    initiator: (sight, start) => (isReal(sight, start) ? namedBefore(sight, start) : null),
    outsiders: false,
  },
  {
    // The person named last before the participle.
    example: 'X shocked his allies by calling Y',
    hints: ['calling', 'phoning', 'ringing', 'contacting', 'dialling'],
    words: /\b(?:by|after|before|in|of) (?:calling|phoning|telephoning|ringing|contacting|dialling)(?= )/gi,
    initiator: (sight, start, end) => (reachesSomebody(sight, end) ? personBefore(sight, start) : null),
    outsiders: false,
    kinds: CALLS,
  },
  {
    example: "at X's suggestion; at her request; following X's invitation",
    hints: NOUNS,
    words: new RegExp(
      `\\b(?:at|on|upon|following|after|by|accepted|accepting|to) (?:(?:(?!(?:at|on|upon|by|to|in|of|from|with|came|was|were|and)\\b)[^\\s,;:!?"“”]+ ){0,4}?[^\\s,;:!?"“”]+['’]s?|his|her|its|their|our) (?:own |personal |express )?(?:${INITIATIVE})\\b`,
      'gi',
    ),
    initiator: (sight, start, end) =>
      speaksOfTalk(sight.text) && isReal(sight, start) ? possessor(sight, start, end) : null,
    outsiders: true,
  },
  {
    example: 'X invited Y for talks',
    hints: ['invited'],
    words:
      /\b(?:had |has )?invited (?:him|her|them|(?:the |his |her )?(?:(?!\bto\b)[^.,;:]){2,60}?)(?= for (?:talks|a (?:meeting|visit))| to (?:talks|the (?:talks|meeting|summit)|[A-Z][a-z]+(?=[ ,.]))| last [a-z]+| earlier| in [A-Z][a-z]+(?:[.,]|$)|[.,;]|$)/g,
    initiator: (sight, start, end) =>
      isReal(sight, start) &&
      !/\b(?:which|whom|where)\b[^,;]*$/.test(sight.text.slice(0, start)) &&
      !/\b(?:next|in the (?:coming|spring|summer|autumn|fall|winter|new)|later this|forum|wedding|conference|signing|anniversary|festival)\b/.test(
        sight.text.slice(end),
      ) &&
      invitesSomebody(sight, start)
        ? namedBefore(sight, start)
        : null,
    outsiders: false,
    kinds: IN_PERSON,
  },
  {
    example: 'it was X who had suggested it',
    words:
      /\b(?:suggested|proposed|requested|initiated|asked for|wanted|sought|arranged|instigated) (?:it|this|that)(?=[.,;]| by\b| on\b| first\b| in\b|$)/gi,
    initiator: (sight, start) => (isReal(sight, start) ? namedBefore(sight, start) : null),
    outsiders: false,
  },
  {
    example: 'Moscow says Washington called; Washington says Moscow did',
    words: /\b(?:called|phoned|rang|telephoned|dialled|had called|had phoned|had rung)(?=[.,;]| first\b|$)/gi,
    initiator: (sight, start) =>
      isReal(sight, start) && !/\bso\s*$/.test(sight.text.slice(0, start)) ? namedBefore(sight, start) : null,
    outsiders: false,
    kinds: CALLS,
  },
  {
    example: '… says Moscow did',
    words: /\bdid(?=[.,;]|$)/gi,
    initiator: (sight, start) =>
      /\b(?:called|phoned|rang|telephoned|asked for|requested|initiated|proposed|suggested)\b[^.]*[;,][^.]*$/i.test(
        sight.text.slice(0, start),
      )
        ? namedBefore(sight, start)
        : null,
    outsiders: false,
  },
  {
    example: 'we came because X had asked us to',
    hints: [' us', ' them', ' him', ' her', ' me'],
    words:
      /\b(?:asked|invited|begged|pressed|urged) (?:us|them|him|her|me)(?: (?:to|to come|to meet|to talk|for it|for one|for the (?:call|meeting|talks)))?(?=[.,;"”]|$)/gi,
    initiator: (sight, start) => (isReal(sight, start) ? namedBefore(sight, start) : null),
    outsiders: false,
  },
  {
    example: 'X brought the two together',
    hints: ['br', 'got '],
    words:
      /\b(?:brought|bringing|got|had brought) (?:the (?:two|ministers|leaders|presidents|sides|rivals|parties)|both|them|the pair)(?: [a-z]+){0,2} (?:together|to the (?:same )?table|on the line|into the same room)\b/gi,
    initiator: (sight, start) => (isReal(sight, start) ? namedBefore(sight, start) : null),
    outsiders: true,
  },
  {
    example: 'asked who had called whom, X said it had been Y',
    hints: [' it ', 'it was', 'it had'],
    words: /\bit (?:was|had been|has been|is)(?= (?!who|that|not known|unclear|clear)\S)/gi,
    initiator: (sight, start, end) =>
      ASKED_WHO.test(sight.text.slice(0, start)) ? namedAfter(sight, end) : null,
    outsiders: false,
  },
]

const ASKED_WHO =
  /\b(?:who|which side|whose)\b[^.;]{0,60}?\b(?:called|phoned|rang|rung|initiat\w+|requested|asked for|sought|proposed|suggested|first|idea|initiative|contacted|wanted|dialled|made|placed)\b/i

const TALK = new RegExp(
  `\\b(?:${TALK_OBJECT}|exchange|dinner|lunch|breakfast|spoke|met|meet|talked|speak|came about|took place|takes place|come|came|arrived|travell?ed|held|flew)\\b`,
  'i',
)
const speaksOfTalk = (text: string): boolean => TALK.test(text)

/** The same of the clause around the words: "at the request of X they stopped, and the talks went on" does not. */
const clauseSpeaksOfTalk = (text: string, start: number, end: number): boolean =>
  speaksOfTalk(text.slice(0, start).split(';').at(-1) ?? '') ||
  speaksOfTalk(text.slice(end).split(/;|, and /)[0] ?? '')

/** Whether what was initiated is a talk: the noun before the participle, or what "which", "it" or "that" stands for. */
function isAboutTalk(sight: Sight, start: number): boolean {
  const { items } = sight
  let i = itemAt(sight, start) - 1
  while (i >= 0 && isAuxiliary(items[i])) i--
  const before = sight.text.slice(0, start)
  const word = items[i]?.lower ?? ''
  if (/^(?:which|that|it|this|,|–|—|\))$/.test(word))
    return word === 'it' || word === 'this' || speaksOfTalk(before.slice(-140))
  if (new RegExp(`^(?:${TALK_OBJECT})$`).test(word)) return true
  const clause = before.slice(-90).split(/[,;:]/).at(-1) ?? ''
  const head = new RegExp(`\\b(?:${TALK_OBJECT})\\b((?: \\S+){0,7})\\s*$`, 'i').exec(clause)
  // "the review of the call was requested by": the first noun is what was requested.
  return (
    head !== null &&
    !/\bby\b/.test(head[1] ?? '') &&
    !/\b(?:inquiry|investigation|probe|arbitration|reform|review|report|bill|debate|project|proceedings|commission|study|truce|ceasefire|lunch|dinner)\b/i.test(
      clause,
    )
  )
}

/** What is called somebody's idea is a talk: the sentence or its subject speaks of one, or points back with "it". */
const isAboutIdea = (sight: Sight, start: number): boolean => {
  const before = sight.text.slice(0, start)
  return speaksOfTalk(before) || /\b(?:it|this|that|idea|initiative)(?: had| has)?\s*$/i.test(before)
}

const UNREAL =
  /\b(?:would|will|could|might|should|may|can|to|be|will be|not yet|plans? to|wants? to|expected to|due to|if|whether|offered to|ready to|who|prepared to|hoped to|hopes to|about to|when asked to|without)\s+(?:\S+\s+)?$/i
const UNKNOWN = /\b(?:whether|who|which (?:of|side)|if)\b[^,;]*$/i

/** What is planned, possible, asked about or unknown has not been done; "X, who called" and "it was X who" have. */
function isReal({ text }: Sight, start: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  if (UNREAL.test(before) && !/\b(?:[A-Z]\S*|[,a-z]+),? who\s+(?:had\s+|has\s+|first\s+)?$/.test(before))
    return false
  const clause = text.slice(0, start)
  return (
    !UNKNOWN.test(clause) ||
    /(?:[A-Z]\S*|he|she|they|side|sides|minister|president|ones?|ministry|embassy),? (?:who|that|which)\b[^,;]*$/.test(
      clause,
    )
  )
}

const PRONOUN_OBJECT = /^(?:him|her|them|us|me|ours|theirs|mine|hers)$/

/**
 * Whether somebody is called, not something called for or called a name: "called Putin", "rang her", "phoned his
 * Greek counterpart", but not "called for a ceasefire", "called on Skopje to", "called the outcome a victory".
 */
function reachesSomebody(sight: Sight, end: number): boolean {
  const { items, speakers } = sight
  const at = itemAt(sight, end)
  const first = items[at]
  if (!first) return false
  if (/^(?:for|on|off|it|that|to|by|in|at|with)$/.test(first.lower)) return false
  const isOwner =
    first.lower === 'her' && items[at + 1]?.kind === 'word' && !AFTER_CALLED.test(items[at + 1]?.lower ?? '')
  if (PRONOUN_OBJECT.test(first.lower) && !isOwner) {
    const next = items[at + 1]
    return (
      next === undefined ||
      (next.kind === 'mark' ? !/^["“'‘]$/.test(next.text) : AFTER_CALLED.test(next.lower))
    )
  }
  if (/^["“'‘]$/.test(first.text)) return false
  const run = subjectAfter(items, at)
  if (!run) return false
  const last = items[run.to - 1]
  if (!last) return false
  const named = mentionsWithin(speakers.names, { start: first.start, end: last.end }).at(-1)
  const isOffice = (x: Item): boolean =>
    ROLES.has(x.lower) || /^(?:embassy|ministry|side|colleague|office|latter|former)$/.test(x.lower)
  // "Called the minister dishonest": behind the office nothing may follow within the phrase.
  const described = isOffice(last) || (named !== undefined && items.slice(run.from, run.to).some(isOffice))
  // The country itself, not "a decision by Uruguay" or "the Kosovo proposal".
  const country = findCountries(sight.text, first.start - sight.offset, last.end - sight.offset)[0]
  const reached =
    country !== undefined &&
    country.start - (first.start - sight.offset) <= 4 &&
    /^(?:$|\s+(?:side|counterpart|embassy|ministry|government)\b)/.test(
      sight.text.slice(country.end, last.end - sight.offset),
    )
  if (!named && !described && !reached) return false
  // "Phoned her prime minister": her own one, not the other side.
  const own = /^(?:his|her|their|its)$/.test(first.lower) && !named && !country
  if (
    own &&
    !/\b(?:counterpart|colleague|host|neighbou?r|opposite)\b/.test(
      sight.text.slice(first.start - sight.offset, last.end - sight.offset),
    )
  )
    return false
  // Whatever follows the name must not say what the person was called.
  const next = named ? items.find((x) => x.start >= named.end) : items[run.to]
  return next === undefined || next.kind === 'mark'
    ? !/^["“'‘]$/.test(next?.text ?? '')
    : AFTER_CALLED.test(next.lower)
}

const AFTER_CALLED =
  /^(?:on|at|from|to|for|early|earlier|late|later|shortly|after|afterwards|before|this|that|last|and|by|with|again|back|first|during|yesterday|today|about|over|while|when|because|who|just|several|twice|personally|directly|but|as|since|in|via|through|within|minutes|hours|up|not|monday|tuesday|wednesday|thursday|friday|saturday|sunday|counterpart)$/

function invitesSomebody(sight: Sight, start: number): boolean {
  const verb = sight.items.findIndex((x) => x.start >= sight.offset + start && x.lower === 'invited')
  const first = sight.items[verb + 1]
  if (!first) return false
  if (PRONOUN_OBJECT.test(first.lower)) return true
  const run = subjectAfter(sight.items, verb + 1)
  const last = run && sight.items[run.to - 1]
  return last ? mentionsWithin(sight.speakers.names, { start: first.start, end: last.end }).length > 0 : false
}

function personBefore(
  { items, offset, speakers }: Sight,
  start: number,
  within = Number.POSITIVE_INFINITY,
): Run | null {
  const last = speakers.names.mentions.findLast((m) => m.start >= offset && m.end <= offset + start)
  if (!last || offset + start - last.end > within) return null
  const from = items.findIndex((x) => x.start >= last.start)
  const to = items.findIndex((x) => x.start >= last.end)
  return from >= 0 && to > from ? { from, to } : null
}

/** An owner is a name, a described somebody or a pronoun; "made at Brazil" is none. */
const isOwner = (item: Item | undefined): boolean =>
  item !== undefined && (item.capital || /^(?:his|her|its|their|our|the|a|an|my)$/.test(item.lower))

/** The owner in "at Izquierdo's suggestion": what stands between the first word and the noun. */
function possessor(sight: Sight, start: number, end: number): Run | null {
  let from = itemAt(sight, start) + 1
  while (/^(?:entirely|all|really|very|much|not)$/.test(sight.items[from]?.lower ?? '')) from++
  const past = itemAt(sight, end)
  let to = (past < 0 ? sight.items.length : past) - 1
  while (to > from && /^(?:own|personal|express|'s|’s|'|’)$/.test(sight.items[to - 1]?.lower ?? '')) to--
  return to > from && isOwner(sight.items[from]) ? { from, to } : null
}

/** The owner in "the idea was Brannigan's": the last words, without the possessive. */
function endingAt(sight: Sight, end: number): Run | null {
  const past = itemAt(sight, end)
  let to = past < 0 ? sight.items.length : past
  while (to > 0 && /^(?:'s|’s|'|’)$/.test(sight.items[to - 1]?.lower ?? '')) to--
  let from = to
  while (from > 0 && !/^(?:was|were|is|been|not)$/.test(sight.items[from - 1]?.lower ?? '')) from--
  return to > from && to - from < 8 && isOwner(sight.items[from]) ? { from, to } : null
}

import type { Article, Sentence } from '../library/article.ts'
import { resolveDay } from '../library/dates.ts'
import { isOfficeWord } from '../library/name-words.ts'
import type { Speakers } from '../quotation/speakers.ts'
import { type Parties, type Party, type Side, samePlayer } from './parties.ts'
import type { Evidence, TalkKind } from './talk.ts'
import { TALK_NOUNS, TALK_OBJECT, TALK_VERBS } from './talk-words.ts'

/** A place where an article speaks of a talk. */
export interface TalkMention {
  readonly kind: TalkKind
  /** The sides that the sentence gives: two when it tells who talked, fewer when the text around it must. */
  readonly sides: readonly Party[]
  /** As far as the text tells, in the forms of `resolveDay`. */
  readonly date: string | null
  /** Told apart from the talk that the article is about: "their earlier conversation", "the next meeting". */
  readonly order: 'earlier' | 'later' | 'next' | null
  /** Which of several it is said to be: 3 for "the third round". */
  readonly ordinal: number | null
  readonly planned: boolean
  /** "The conversation", "their talks": one that the reader knows already. */
  readonly definite: boolean
  /** "Talks with the airport operator": with somebody who is no side that anybody knows. */
  readonly elsewhere: boolean
  /** With its sides in its own words: "the conversation with X", "the call between X and Y". */
  readonly tied: boolean
  readonly evidence: Evidence
  /** Where in the text the word stands that names the talk. */
  readonly at: number
  readonly end: number
  /** The words that name it: "meeting of experts". */
  readonly words: string
}

/** A shorter sentence in front is a dateline: "Bamako, February 3, 2025." */
const DATELINE = 40
/** In front of the word that names a talk, in its clause: it has not been held yet. */
const PLANNED_BEFORE =
  /\b(?:will|would|to be held|is to|are to|plans? to|planning|prepare for|preparing|expected to|agreed (?:to|on)|to organi[sz]e|to (?:hold|attend|host|convene|prepare)|due to|hopes? to|ready for|readiness for|offered|date for|call(?:s|ed|ing)? for)\b[^,;:]*$/i
/** Right in front of it. */
const PLANNED_ADJECTIVE =
  /\b(?:planned|upcoming|next|scheduled|forthcoming|future|possible|potential|proposed)\s+(?:(?!(?:the|an?|this|that)\b)[\w-]+\s+){0,2}$/i
/** And behind it. */
const PLANNED_BEHIND =
  /^(?: (?!was\b|were\b|had\b|took\b)\S+){0,8}? (?:to be held|will|is to|are to|are due|is due|is planned|is scheduled|scheduled for|planned for|is expected|are expected|in the (?:very )?(?:near future|coming \w+)|next (?:week|month|year|spring|summer|autumn))\b/i
/** "Agreed on regular contacts", "to keep up the dialogue": nothing that is held on a day. */
const VAGUE = /^(?:contacts?|dialogue|discussions?|conversations?|consultations)$/i
const DEFINITE = /\b(?:the|that|this|their|whose|both|[A-Z][a-z]+day['’]s)\s+(?:[\w-]+\s+){0,3}$/i
const TIED = /^\s+(?:\w+\s+)?(?:with|between)\s+(?!(?:the )?(?:two|both|them|him|her|each|their)\b)/i
const WITH_STRANGER = /^\s+(?:\w+\s+)?with\s+(?:the|an?)\s+(?!two\b|other\b|latter\b|former\b)[a-z]/i
const EARLIER = /\b(?:earlier|previous|preceding|prior|last (?:week|month|year)['’]s)\s+(?:\w+\s+){0,2}$/i
const NEXT = /\b(?:next|follow-up|future|upcoming|subsequent)\s+(?:\w+\s+){0,2}$/i
/** Counted only in an article that counts: "the first call" beside "the second one". */
const FIRST = /\bfirst\s+(?:\w+\s+){0,2}$/i
const SECOND = /\bsecond\s+(?:\w+\s+){0,2}$/i

/** Finds where an article speaks of talks, in document order, at most one mention for each word that names one. */
export function findTalkMentions(article: Article, speakers: Speakers, parties: Parties): TalkMention[] {
  // Without a whole date, the dateline may give month and day.
  const written = article.date ?? resolveDay(article.dateline ?? '', null)
  return article.sentences.flatMap((sentence, i) =>
    mentionsIn(article, written, sentence, article.sentences[i - 1], [
      ...parties.sidesIn(article, speakers.names, sentence),
      ...pronounsIn(article, sentence, speakers, parties),
    ]),
  )
}

/** Whom "he" and "she" mean, as sides of a talk. */
function pronounsIn(article: Article, sentence: Sentence, speakers: Speakers, parties: Parties): Side[] {
  const text = article.text.slice(sentence.start, sentence.end)
  return [...text.matchAll(/\b(?:he|she)\b/gi)].flatMap((match) => {
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
    const name = speakers.resolve(span)
    return name ? [{ ...span, party: parties.partyOf(name), pronoun: true }] : []
  })
}

function mentionsIn(
  article: Article,
  written: string | null,
  sentence: Sentence,
  previous: Sentence | undefined,
  sides: readonly Side[],
): TalkMention[] {
  const text = article.text.slice(sentence.start, sentence.end).replace(/\s/g, ' ')
  const words: {
    readonly kind: TalkKind
    readonly start: number
    readonly end: number
    readonly verb: boolean
  }[] = []
  const tables = [
    ...TALK_VERBS.map((row) => [...row, true] as const),
    ...TALK_NOUNS.map((row) => [...row, false] as const),
  ]
  for (const [kind, pattern, verb] of tables) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (!words.some((w) => start < w.end && end > w.start)) words.push({ kind, start, end, verb })
    }
  }
  words.sort((x, y) => x.start - y.start)
  const evidence = {
    file: article.file,
    paragraph: sentence.paragraph,
    start: sentence.start,
    end: sentence.end,
  }
  return words.flatMap(({ kind, start, end, verb }, i) => {
    const front = text.slice(Math.max(0, start - 40), start)
    const date =
      dateOf(text, start, end, words[i - 1]?.end ?? null, words[i + 1]?.start ?? null, written, verb) ??
      (/\b(?:that|this|the)\s+(?:\w+\s+)?$/i.test(front) &&
      previous &&
      previous.paragraph === sentence.paragraph &&
      previous.end - previous.start > DATELINE
        ? resolveDay(article.text.slice(previous.start, previous.end), written)
        : null)
    const planned =
      PLANNED_ADJECTIVE.test(front) ||
      PLANNED_BEFORE.test(text.slice(Math.max(0, start - 60), start)) ||
      PLANNED_BEHIND.test(text.slice(end, end + 60))
    if (planned && VAGUE.test(text.slice(start, end))) return []
    return [
      {
        kind: kindIn(text, kind),
        sides: sidesOf(text, start, end, sides, sentence.start),
        date,
        order: orderOf(article.text, front),
        ordinal: ordinalOf(front, COUNTS.test(article.text)),
        planned,
        definite: verb || DEFINITE.test(front),
        tied: TIED.test(text.slice(end)),
        elsewhere: WITH_STRANGER.test(text.slice(end)) && !sides.some((s) => s.start - sentence.start >= end),
        evidence,
        at: sentence.start + start,
        end: sentence.start + end,
        words: nameIn(text, start, end),
      },
    ]
  })
}

function orderOf(article: string, front: string): TalkMention['order'] {
  if (NEXT.test(front)) return 'next'
  if (EARLIER.test(front) || (FIRST.test(front) && /\bsecond\b/i.test(article))) return 'earlier'
  return SECOND.test(front) ? 'later' : null
}

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]
const ORDINAL = new RegExp(`\\b(${ORDINALS.join('|')})(?:\\s+(?:\\w+\\s+){0,2})?$`, 'i')
/** An article counts when it speaks of more than a first one. */
const COUNTS = new RegExp(
  `\\b(?:${ORDINALS.slice(1).join('|')})\\s+(?:\\w+\\s+){0,2}(?:${TALK_OBJECT})\\b`,
  'i',
)

/**
 * The number that counts a talk: 3 for the words "the third" in front of "round".
 * @param counts whether "first" counts too; "their first call" is often the only one
 */
export function ordinalOf(front: string, counts: boolean): number | null {
  const word = ORDINAL.exec(front)?.[1]?.toLowerCase()
  return word === undefined || (word === 'first' && !counts) ? null : ORDINALS.indexOf(word) + 1
}

/** What a talk is called where nobody tells its sides: "peace talks", "meeting of experts". */
function nameIn(text: string, start: number, end: number): string {
  const front = /([A-Za-z-]+) $/.exec(text.slice(0, start))?.[1] ?? ''
  const attribute =
    /^(?:the|a|an|this|that|its|their|his|her|to|of|in|on|at|for|and|or|hold|organi[sz]e|new|next|start|attend|prepare)$/i
  const behind =
    /^ of (?:(?:the|a|an|its|their) [a-z]+ [a-z]+|[a-z]+)(?=[ ,.;]|$)/.exec(text.slice(end))?.[0] ?? ''
  return `${front && !attribute.test(front) ? `${front} ` : ''}${text.slice(start, end)}${behind}`
}

/** "Talks … by video link": the way in which sides talk may stand behind the word. */
function kindIn(text: string, kind: TalkKind): TalkKind {
  if (kind !== 'talks') return kind
  if (/\b(?:by|via|over|through) (?:a )?(?:secure )?video\b/i.test(text)) return 'video call'
  return /\b(?:by|over the|on the) (?:tele)?phone\b/i.test(text) ? 'phone call' : kind
}

/** A date stands this close in front of the word when another talk is named before it: "Friday's phone call". */
const DATE_BEFORE = 25

/**
 * The date of the talk named at `[start, end)`: behind the word, up to the next talk or clause, or in front of it,
 * where the whole beginning of the sentence counts for its first talk only.
 */
function dateOf(
  text: string,
  start: number,
  end: number,
  previous: number | null,
  next: number | null,
  written: string | null,
  verb: boolean,
): string | null {
  const rest = text.slice(end, next ?? text.length)
  const near = rest.search(
    /;|, (?!\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))|\b(?:after|following|since|before|and|but|when|where|which|that|who|said|says|told|insisted|announced|confirmed|reported|added|denied|stated)\b/,
  )
  const far = rest.search(
    /;|\b(?:after|following|since|before|and|but|when|where|which|that|who|said|says|told|insisted|announced|confirmed|reported|added|denied|stated)\b/,
  )
  const wide = far < 0 ? rest : rest.slice(0, far)
  const beside = near < 0 ? rest : rest.slice(0, near)
  const behind = [beside, wide].flatMap((words) =>
    PAPER.test(words) ? [] : (resolveDay(words, written) ?? []),
  )[0]
  const close = resolveDay(
    text
      .slice(Math.max(previous ?? 0, start - DATE_BEFORE), start)
      .split(OTHER_DAY)
      .at(-1) ?? '',
    written,
  )
  const from =
    previous === null ? text.slice(0, start).lastIndexOf(';') + 1 : Math.max(previous, start - DATE_BEFORE)
  // "Said on Friday, a day after he talked to": Friday is another day.
  const front = text.slice(from, start).split(OTHER_DAY).at(-1) ?? ''
  const dated = verb || HOLDING.test(front) ? resolveDay(front, written) : null
  return close ?? behind ?? dated
}

/** What bears a date of its own: "requested in a note of 6 January". */
const PAPER = /\b(?:letter|dated|note|statement|report|article|message|cable)\b/

/** Verbs with which a talk is held on the day that stands in front: "On Monday the ministers held talks". */
const HOLDING =
  /\b(?:held|had|hold|holds|met|spoke|took|conducted|discussed|arrived|opened|ended|began|concluded|completed|hosted|received)\b/i
const OTHER_DAY =
  /\b(?:said|says|told|reported|announced|confirmed|denied|insisted|stated|added|admitted|revealed|gave)\b[^;]*?\bthat\b|\b(?:after|following|since|before|said|says|told|reported|announced|confirmed|denied|insisted|stated|added)\b/

/** The sides of the talk named at `[start, end)`: "between A and B", "A … with B", "A and B …". */
function sidesOf(text: string, start: number, end: number, all: readonly Side[], offset: number): Party[] {
  const at = (s: Side): number => s.start - offset
  const told = all.filter((s) => !isSpeaking(text, at(s), s.end - offset))
  const sides = told.filter((s) => !s.pronoun)
  const subjects = told.filter((s) => at(s) < start).sort((a, b) => a.start - b.start)
  const clauseStart = Math.max(0, text.slice(0, start).lastIndexOf(';'))
  const before = sides.filter((s) => at(s) < start && at(s) >= clauseStart)
  const after = sides.filter((s) => at(s) >= end)
  const rest = text.slice(end)
  const between = /^.{0,24}?\b(?:between|of)\b/i.exec(rest)
  if (between) {
    const pair = distinct(after.filter((s) => at(s) < end + 160)).slice(0, 2)
    if (pair.length === 2 && between[0].endsWith('between')) return pair
  }
  const joined = /^.{0,60}?\b(?:with|to|from)\b/i.exec(rest)
  const partner = joined && after.find((s) => isObject(text.slice(end + joined[0].length, at(s))))
  const pairBefore = joinedPair(text, before, offset)
  if (pairBefore.length === 2 && !partner) return pairBefore
  if (partner) {
    const subject = subjects.findLast((s) => !samePlayer(s.party, partner.party))
    return distinct([...(subject ? [subject] : []), partner])
  }
  if (text.startsWith('With ')) {
    const [first, ...others] = subjects
    const other = first && others.find((s) => !samePlayer(s.party, first.party))
    if (first && other) return [other.party, first.party]
  }
  // "The prime minister was contacted on Tuesday by X".
  const agent = /\b(?:was|were|been|being)\s+(?:\w+\s+)?$/.test(text.slice(0, start))
    ? /^[^.;]{0,60}?\bby\b/.exec(rest)
    : null
  const caller = agent && after.find((s) => isObject(text.slice(end + agent[0].length, at(s))))
  const called = caller && subjects.findLast((s) => !samePlayer(s.party, caller.party))
  if (caller && called) return [called.party, caller.party]
  const object = after.find((s) => at(s) - end < 40)
  const subject = subjects.at(-1)
  if (object && subject && VERB.test(text.slice(start, end)) && !samePlayer(object.party, subject.party))
    return [subject.party, object.party]
  const pairAfter = joinedPair(text, after, offset)
  if (pairAfter.length === 2 && at(after[0] as Side) - end < 60) return pairAfter
  const named = distinct(sides)
  const alike = named.every((p) => p.person !== null) || named.every((p) => p.person === null)
  return alike &&
    named.length === 2 &&
    /\b(?:call|phone|met|meeting|visit|summit)/i.test(text.slice(start, end))
    ? named
    : named.slice(0, 1)
}

/** Who only reports the talk takes no part in it: "…, his spokeswoman Paola Guijarro said". */
const isSpeaking = (text: string, start: number, end: number): boolean =>
  /^,?(?: [^,.;]{0,60},)? (?:(?:ministry|government|spokes\w+|official) )?(?:said|says|told|added|wrote|tweeted|noted|confirmed|announced|denied|reported|has said|declined)\b/.test(
    text.slice(end, end + 90),
  ) ||
  /\b(?:said|says|told|according to|added)\s+(?:(?:the|an?|his|her|its)\s+)?(?:[a-z]+\s+){0,3}$/i.test(
    text.slice(Math.max(0, start - 50), start),
  )

/** Only words that describe the other side stand in front of its name: "with **his Greek counterpart**, X". */
const isObject = (between: string): boolean =>
  between.length < 120 &&
  (between.match(/[^\s,.;:()]+/g) ?? []).every(
    (word) =>
      isCapital(word) || isOfficeWord(word) || isOfficeWord(word.replace(/s$/, '')) || DESCRIBES.test(word),
  )
const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase()
const DESCRIBES =
  /^(?:the|his|her|its|their|a|an|of|for|and|newly|elected|then|colleague|host|neighbou?r|opposite|number|both|several|senior|special|high|s)$/

/** Verbs between the sides: "X phoned Y", "X met Y". */
const VERB =
  /^(?:phone[sd]|telephone[sd]|rang|rings|dial(?:s|l?ed)|calle?[sd]?|calling|met|meets?|contacted|reached out to|got hold of|got through to|got in touch with|approached|summoned|received|hosted)$/i

/** "Lavrov and Rubio": the last two sides before the word, when "and" stands between them. */
function joinedPair(text: string, sides: readonly Side[], offset: number): Party[] {
  for (let i = sides.length - 1; i > 0; i--) {
    const [a, b] = [sides[i - 1], sides[i]]
    if (!a || !b || samePlayer(a.party, b.party)) continue
    const between = text.slice(a.end - offset, b.start - offset)
    if (between.length < 90 && (/\band\b/.test(between) || between === '-') && !/[;]/.test(between))
      return [a.party, b.party]
  }
  return []
}

function distinct(sides: readonly Side[]): Party[] {
  const found: Party[] = []
  for (const { party } of sides) if (!found.some((p) => samePlayer(p, party))) found.push(party)
  return found
}

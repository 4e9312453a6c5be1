import type { Article, Sentence } from '../library/article.ts'
import { resolveDay } from '../library/dates.ts'
import type { Speakers } from '../quotation/speakers.ts'
import { INITIATED } from './initiating-words.ts'
import { pronounsIn } from './meant-sides.ts'
import { dateOf, isAhead, withoutReport, writtenOn } from './mention-date.ts'
import { HELD_LONG_AGO, IN_MONTH, isLookedBackOn, orderOf } from './mention-order.ts'
import { isPlanned, isToBeHeldAt } from './mention-planned.ts'
import { sidesOf } from './mention-sides.ts'
import { isWithFirm, isWithSomebodyElse, isWithStranger } from './mention-strangers.ts'
import { isNoMention } from './no-mention.ts'
import { isCounted, isOfTwo, ordinalOf } from './ordinals.ts'
import type { Parties, Party, Side } from './parties.ts'
import { placeOfTalk } from './place-of-talk.ts'
import { plainText } from './plain-text.ts'
import { isSpokesman } from './spokesmen.ts'
import type { TalkKind } from './talk.ts'
import type { TalkMention } from './talk-mention.ts'
import { TALK_NOUNS, TALK_VERBS } from './talk-words.ts'

/** A shorter sentence in front is a dateline: "Bamako, February 3, 2025." */
const DATELINE = 40
/** "Agreed on regular contacts", "to keep up the dialogue": nothing that is held on a day. */
const VAGUE = /^(?:contacts?|dialogue|discussions?|conversations?|consultations)$/i
const DEFINITE =
  /\b(?:the|that|this|those|these|their|whose|both|such an?|(?:[A-Z][a-z]+day|yesterday|today|morning|afternoon|evening|night|week|month)['’]s)\s+(?:[\w-]+\s+){0,3}$/i
const TIED = /^,?\s+(?:\w+\s+)?(?:with|between)\s+(?!(?:the )?(?:two|both|them|him|her|each|their)\b)/i
const THIS_TIME = /^(?:(?:This|That) time|On that occasion|That day|Then it (?:was|had been))\b|\bthen, and\b/
/** "They spoke **at the African Union** summit", "signed it **at a World Trade Organization** gathering": where, not what. */
const VENUE =
  /\b(?:at|during|margins of|sidelines of|fringes of|eve of) (?:an?|the|this year['’]s|next year['’]s) (?:(?:[a-z]+|[A-Z][\w’'-]*) )*(?:Union|League|Organi[sz]ation|Commonwealth|Forum|Nations|Community|Council|Association|Assembly|UN|EU|AU|NATO|G7|G20|BRICS|ASEAN|OPEC|OSCE|ECOWAS|COP\d*) $/

/** Finds where an article speaks of talks, in document order, at most one mention for each word that names one. */
export function findTalkMentions(article: Article, speakers: Speakers, parties: Parties): TalkMention[] {
  const told = { written: writtenOn(article), isOfThree: OF_THREE.test(article.text) }
  const found = article.sentences.flatMap((sentence, i) =>
    isEndless(sentence)
      ? []
      : mentionsIn(article, told, sentence, article.sentences[i - 1], [
          ...parties
            .sidesIn(article, speakers.names, sentence)
            .filter(({ party }) => !isSpokesman(speakers.names, party.person)),
          ...pronounsIn(article, sentence, speakers, parties),
        ]),
  )
  return found.map((mention) => (isToBeHeldAt(mention, article) ? { ...mention, planned: true } : mention))
}

/** So many characters without a full stop are a table or a list, no sentence that tells of a talk. */
const ENDLESS = 4000
export const isEndless = ({ start, end }: Sentence): boolean => end - start > ENDLESS

function mentionsIn(
  article: Article,
  { written, isOfThree }: { readonly written: string | null; readonly isOfThree: boolean },
  sentence: Sentence,
  previous: Sentence | undefined,
  sides: readonly Side[],
): TalkMention[] {
  const text = plainText(article, sentence)
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
      // "The **Yerevan Dialogue**" is what something is called.
      if (
        /^(?:Dialogue|Consultations|Conversations|Contacts)$/.test(match[0]) &&
        /\b[A-Z][\w-]+ $/.test(text.slice(0, start))
      )
        continue
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
  const before = previous?.paragraph === sentence.paragraph ? textOf(article, previous) : ''
  return words.flatMap(({ kind, start, end, verb }, i) => {
    const front = text.slice(Math.max(0, start - 40), start)
    const planned = isPlanned(text, { start, end })
    const previousEnd = words[i - 1]?.end ?? null
    const nextStart = words[i + 1]?.start ?? null
    const ahead = planned || isAhead(front)
    const date =
      dateOf(text, { start, end }, { previous: previousEnd, next: nextStart, written, verb, ahead }) ??
      (pointsBack(text, front, sentence, previous, AMENDED.test(before)) &&
      !HELD_LONG_AGO.test(text.slice(end))
        ? resolveDay(withoutReport(textOf(article, previous)).replace(OF_THING, ''), written)
        : null)
    if (planned && VAGUE.test(text.slice(start, end))) return []
    const isVenue = !verb && VENUE.test(text.slice(0, start))
    if ((isVenue && kind === 'meeting') || isNoMention(text, { start, end, verb })) return []
    // "Rang him at noon. He **called back** in the evening": the second of two.
    const isReturned = verb && RETURNED.test(text.slice(start)) && isOfTwo(article.text)
    const named =
      isVenue ||
      (!verb && DEFINITE.test(front) && IS_INITIATED.test(text.slice(end))) ||
      isWithFirm(text.slice(end)) ||
      TO_EACH_OTHER.test(text) ||
      (verb && OF_BOTH.test(text.slice(0, end)))
        ? []
        : sidesOf(text, start, end, insideOf(text, start, sides, sentence.start), sentence.start, isOfThree)
    return pairsIn(named, text.slice(start, end)).map((pair) => ({
      kind: verb && IN_PERSON.test(text.slice(end)) ? 'meeting' : kindIn(text, start, kind),
      sides: pair,
      date,
      written,
      order:
        (isReturned ? 'later' : orderOf(article.text, front)) ??
        (isLookedBackOn(text, { start, end }, { date, written, verb, before }) ? 'earlier' : null),
      ordinal: isReturned ? 2 : ordinalOf(front, isCounted(article.text)),
      planned,
      place: placeOfTalk(text, start, end, kind),
      definite: verb || (DEFINITE.test(front) && !isVenue) || /day['’]s$/.test(text.slice(start, end)),
      verb,
      tied: TIED.test(text.slice(end)),
      elsewhere:
        isWithSomebodyElse(text, end, { kind, verb }) ||
        (isWithStranger(text.slice(end)) && !sides.some((s) => s.start - sentence.start >= end)),
      evidence,
      at: sentence.start + start,
      end: sentence.start + end,
      words: nameIn(article.text.slice(sentence.start, sentence.end).replace(/\s/g, ' '), start, end),
    }))
  })
}

/** "X held telephone **conversations** with Y and Z": one with each. */
const pairsIn = (sides: readonly Party[], words: string): readonly (readonly Party[])[] => {
  const [caller, ...others] = sides
  return caller && others.length > 1 && /\b(?:calls|conversations)$/.test(words)
    ? others.map((other) => [caller, other])
    : [sides]
}

/** "Photographs of a balloon **that came down on Saturday**": the day of that. */
const OF_THING = /(?<=[a-z]) (?:that|which) (?:had )?[a-z]+ [^,.;]*/g

/** "The meeting **was proposed by** Papua New Guinea's minister, who wrote to the two": the talk spoken of, and no side of it. */
const IS_INITIATED = new RegExp(`^ (?:was|were|had been|has been) (?:${INITIATED}) by\\b`)

const RETURNED = /^(?:(?:he|she) )?(?:called|rang|phoned|telephoned) (?:him |her |them )?back\b/i

const textOf = ({ text }: Article, { start, end }: Sentence): string => text.slice(start, end)

/** "The latter had telephoned the former": both are named in the sentence before. */
const TO_EACH_OTHER = /^The (?:latter|former)\b.*\bthe (?:latter|former)\b/

/** "**The two met** at a conference hosted by South Africa": those of whom the sentence before tells. */
const OF_BOTH =
  /^["“]?(?:The two|Both|The pair|They)(?: (?:of them|men|women|ministers|leaders|presidents))? \w+$/

const OF_THREE =
  /\b(?:trilateral|three-way|three-sided|tripartite|three (?:[a-z]+ ){0,2}(?:ministers|presidents|leaders|countries|sides|capitals|governments|delegations))\b/i

/** "This article **was amended** on Friday": the day of that. */
const AMENDED = /\b(?:was|has been) (?:amended|corrected|updated|changed)\b/

/** "That call", "This time X dialled": a talk whose day the sentence before tells. */
function pointsBack(
  text: string,
  front: string,
  sentence: Sentence,
  previous: Sentence | undefined,
  isNote: boolean,
): previous is Sentence {
  if (previous?.paragraph !== sentence.paragraph || IN_MONTH.test(text) || isNote) return false
  const isDateline = previous.end - previous.start <= DATELINE
  return (
    THIS_TIME.test(text) ||
    (!isDateline && /\b(?:that|this|the)\s+(?!(?:same|present|current)\b)(?:\w+\s+)?$/i.test(front))
  )
}

/** Of a talk that somebody quoted speaks of, only those whom he names himself can be the sides. */
function insideOf(text: string, at: number, sides: readonly Side[], offset: number): readonly Side[] {
  const before = text.slice(0, at)
  const opened = before.lastIndexOf('“') > before.lastIndexOf('”') ? before.lastIndexOf('“') : -1
  const straight = before.split('"').length % 2 === 0 ? before.lastIndexOf('"') : -1
  const from = Math.max(opened, straight)
  return from < 0 ? sides : sides.filter((s) => s.start - offset > from)
}

/** "Discussed the raid **in person** with X and by telephone with Y". */
const IN_PERSON = /^ [^.;,]{0,40}\bin person\b/

/** What a talk is called where nobody tells its sides: "peace talks", "meeting of experts". */
function nameIn(text: string, start: number, end: number): string {
  const front = /(?<!['’])\b([A-Za-z-]+) $/.exec(text.slice(0, start))?.[1] ?? ''
  const attribute =
    /^(?:the|a|an|this|that|its|their|his|her|to|of|in|on|at|for|and|or|hold|organi[sz]e|new|next|start|attend|prepare|plans?)$/i
  const behind =
    /^ of (?:(?:the|a|an|its|their) [a-z]+ [a-z]+|[a-z]+)(?=[ ,.;]|$)/.exec(text.slice(end))?.[0] ?? ''
  return `${front && !attribute.test(front) ? `${front} ` : ''}${text.slice(start, end)}${behind}`
}

/** "Talks … by video link": the way in which sides talk may stand behind the word. */
function kindIn(text: string, at: number, kind: TalkKind): TalkKind {
  const byVideo =
    /\b(?:by|via|over|through) (?:a )?(?:secure )?video\b|\bin (?:an? |the )?(?:digital|virtual|online|remote|video) (?:format|mode)\b|\bmet (?:remotely|virtually|online)\b/i.test(
      text,
    )
  if (byVideo && (kind === 'talks' || kind === 'meeting')) return 'video call'
  if (kind !== 'talks') return kind
  // "Brought to one table by X, **who had spent a week on the telephone**".
  const clause = text.slice(0, at) + (/^.*?(?=, who\b|;|$)/.exec(text.slice(at))?.[0] ?? '')
  return /\b(?:by|over the|on the) (?:tele)?phone\b/i.test(clause) ? 'phone call' : kind
}

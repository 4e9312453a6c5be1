import type { Article, Span } from '../library/article.ts'
import { ANY_MONTH, isMonth, resolveDay } from '../library/dates.ts'

/** The day on which an article was written, as far as it tells: without a whole date its dateline may give month and day. */
export const writtenOn = ({ date, dateline }: Article): string | null =>
  date ?? resolveDay(dateline ?? '', null)

/** A date stands this close in front of the word when another talk is named before it: "Friday's phone call". */
const DATE_BEFORE = 25

/** What stands around the word that names a talk. */
interface Surroundings {
  /** Where the word for the talk before ends and that for the next one begins. */
  readonly previous: number | null
  readonly next: number | null
  /** The day on which the article was written, as far as it tells. */
  readonly written: string | null
  /** Whether a verb tells of the talk. */
  readonly verb: boolean
  /** Whether it is still to come. */
  readonly ahead: boolean
}

/** "The conversation **was requested** on Monday": on that day it was asked for. */
const WAS_ASKED_FOR = /^ (?:was|were|had been|has been) (?:requested|proposed|suggested|sought|asked for)\b/

const WAS_INITIATED =
  /^ (?:was|were|had been|has been) (?:initiated|arranged|set up|convened|called|brought about|proposed)\b[^.;]* by\b/

/** "He **had been summoned** on Monday evening": the day of the summons. */
const WAS_SUMMONED = /\bhad been (?:[a-z]+ly )?(?:summoned|called in|invited)$/

/** "The Georgian side **had asked for the** meeting in July": then it was asked for. */
const ASKED_FOR =
  /\binvited (?:me|us|him|her|them|[A-Z][\w-]+) to (?:the|these|this|that) (?:[a-z-]+ ){0,2}$|\b(?:asked for|requested|proposed|suggested|sought|initiated|pushed for|pressed for) (?:the|this|that|these|those|an?) (?:[a-z-]+ ){0,2}$/

/** "The minister **asked for the** conversation on Friday evening": then she asked. */
const ASKED_FOR_IT = /\b(?:asked for|requested|sought|proposed|suggested) (?:the|this|that) $/

/** In front of a talk that is still to come: "discussed **the agenda of** Wednesday's meeting". */
export const isAhead = (front: string): boolean =>
  /\b(?:agenda|preparations?|prepar(?:e|ing)|plans?|date|venue) (?:of|for) (?:the |a |their )?(?:[\w'’-]+ ){0,3}$/i.test(
    front,
  )

/**
 * The date of the talk named at `[start, end)`: behind the word, up to the next talk or clause, or in front of it,
 * where the whole beginning of the sentence counts for its first talk only.
 */
export function dateOf(
  text: string,
  { start, end }: Span,
  { previous, next, written, verb, ahead }: Surroundings,
): string | null {
  const dayIn = (words: string): string | null => resolveDay(words, written, ahead)
  // "Spoke **yesterday** by phone with".
  const within = verb || /day['’]s$/.test(text.slice(start, end)) ? dayIn(text.slice(start, end)) : null
  if (within) return within
  const month = OF_MONTH.exec(text.slice(0, start))?.[1]
  if (month !== undefined && !ahead) return dayIn(`in ${month}`)
  const morrow = DAY_AFTER.exec(text.slice(0, start))?.[1]
  if (morrow !== undefined && !ahead) return dayIn(`on ${resolveDay('yesterday', morrow.toLowerCase())}`)
  const rest = text
    .slice(end, next ?? text.length)
    .replace(OF_ELSE, '$1')
    .replace(COMPARED, ',')
  const near = rest.search(NEXT_PART)
  const far = rest.search(NEXT_CLAUSE)
  const wide = far < 0 ? rest : rest.slice(0, far)
  const beside = near < 0 ? rest : rest.slice(0, near)
  const days = [beside, wide].flatMap((words) => (PAPER.test(words) ? [] : (dayIn(words) ?? [])))
  if (WAS_SUMMONED.test(text.slice(0, end))) return null
  const isRequest = !verb && WAS_ASKED_FOR.test(text.slice(end))
  // "The summit **was initiated by** X in late February": then it was asked for.
  const isAsked = !verb && WAS_INITIATED.test(text.slice(end))
  const behind = isRequest
    ? undefined
    : days.find(
        (day) =>
          !(isAsked && isMonth(day)) &&
          !(
            (isMonth(day) || ASKED_FOR_IT.test(text.slice(0, start))) &&
            ASKED_FOR.test(text.slice(0, start))
          ),
      )
  const before = text
    .slice(previous ?? 0, start)
    .replace(OF_NOTE, '')
    .replace(IN_DATELINE, '')
    .replace(REPORT_BEHIND, '$1,')
    .replace(ASIDE, ',')
    .replace(IN_PASSING, ' ')
    .replace(WHEN_ASKED, '')
  // "Said on Friday, a day after he talked to": Friday is another day.
  const lastPart = (words: string): string => words.split(OTHER_DAY).at(-1) ?? ''
  // "Sounded him out **in February about** a session".
  const beforeIt =
    lastPart(before)
      .slice(-DATE_BEFORE)
      .split(/\b(?:about|for|over|on(?= (?:the|an?|his|her|their)\b))\b/)
      .at(-1) ?? ''
  const close = ACT_BETWEEN.test(beforeIt) || ASK_BETWEEN.test(before) ? null : dayIn(beforeIt)
  const front = lastPart(previous === null ? before.slice(before.lastIndexOf(';') + 1) : before).slice(
    previous === null ? 0 : -DATE_BEFORE,
  )
  const dated = verb || HOLDING.test(front) ? dayIn(front) : null
  return close ?? behind ?? dated
}

/** "Said on **Wednesday, a day after a** telephone conversation": that was on Tuesday. */
const DAY_AFTER =
  /\b((?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day),? (?:a|one|the) day after (?:an?|the|his|her|their) (?:[\w-]+ ){0,2}$/

/** "**The May** conversation", "the December meeting". */
const OF_MONTH = new RegExp(String.raw`\b[Tt]he (?:[a-z]+ )?(${ANY_MONTH}) (?:[a-z]+ )?$`)

/** "A call on the **incident of 12 June**": the day is the incident's. */
const OF_ELSE = /(?<=\w )(\w+) of (?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2})\b/g

/** "The conversation**, like the one preceding it in October,** was": the day of the other. */
const COMPARED = /^, (?:like|unlike) [^,]{3,80},/

/** "On Monday **defended** his telephone conversation": what was done that day is something else. */
const ACT_BETWEEN =
  /day (?:hailed|welcomed|praised|criticised|criticized|condemned|described|recalled|mocked|played down) (?:\w+ ){1,2}|day (?:\w+ly )?(?!scheduled|planned|proposed|delayed|postponed|agreed)\w+ed (?:\w+ )?(?:his|her|their|its|the)\b/

/** "Had contacted both of them **in July and proposed the** meeting": then it was proposed. */
const ASK_BETWEEN = /\b(?:proposed|requested|suggested|asked for|sought) (?:the|this|that) (?:[a-z]+ )?$/

/** The "and" of "Bosnia and Herzegovina" or "Lavrov and Rubio" begins no clause. */
const AND = '(?<!\\p{Lu}\\p{L}+ )and|and(?! \\p{Lu})'
const CLAUSE = `;|, (?:made|sent|put|extended|submitted|conveyed|transmitted) (?:in|on|at|early|late)\\b|\\bfollow(?:s|ed) (?:one|another)\\b|\\b(?:in view of|because of|owing to|due to|in protest at)\\b|\\b(?:transmitted|conveyed|delivered|lodged|submitted|handed over) (?:on|in|through|via|by)\\b|\\b(?:proposed|requested|sought|suggested) (?:by|in)\\b|\\b(?:after|following|since|before(?!,)|${AND}|but|when|where|which|that|who|said|says|told|insisted|announced|confirmed|reported|added|denied|stated)\\b`
const NEXT_CLAUSE = new RegExp(CLAUSE, 'u')
/** The same, or a comma that no date goes on behind. */
const NEXT_PART = new RegExp(`${CLAUSE}|, (?!\\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))`, 'u')

/** What bears a date of its own: "requested in a note of 6 January". */
const PAPER = /\b(?<!\bto )(?:letter|dated|note|statement|report|article|message|cable)\b/

/** "Two days after the ban, he", "who had not met since the flood in March, met": what stands between is of another day. */
const ASIDE = /(?:, [^,]{0,20})?\b(?:after|since|before|following) [^,]{3,80},/gi
/** "It was Oslo, **annoyed by a vote in February,** that reached out". */
const IN_PASSING = /, \p{Ll}\w+ed by [^;]{5,120}, (?=(?:that|who|which) )/gu
/** "Asked on Friday, the spokeswoman stuck to it: the office had dialled." */
const WHEN_ASKED = /^["“]?(?:Asked|Speaking|Questioned|Pressed|Reached|Interviewed)\b[^,]*,/

/** A sentence without the day on which somebody said what it tells: "… was frank, he **told reporters on Thursday**". */
export const withoutReport = (sentence: string): string =>
  sentence
    .replace(OF_NOTE, '')
    .replace(REPORTED_ON, '')
    .replace(/\bsince (?:last )?[A-Z]\w+day\b/g, '')
const REPORTED_ON =
  /\b(?:said|told [^.;,"”]{2,30}?|announced|reported|confirmed|added|wrote|denied|bore (?:him|her|them|it) out|contradicted [^.;,"”]{2,30}?)(?: (?:late|early))? on (?:[A-Z]\w+day|[A-Z]\w+ \d{1,2}|\d{1,2} [A-Z]\w+)/g

/** "**Cairo, Thursday 9 April 2026 –** The meeting on Tuesday": the day of the article. */
const IN_DATELINE = /^\p{Lu}[^.;!?–—]{2,60}?\b(?:19|20)\d\d\b[^.;!?–—]{0,30}? [–—-]{1,2} /u

/** "**Correction, April 9:** the first version said": the day of the note. */
const OF_NOTE = /^(?:Correction|Clarification|Editor['’]s note|Note)[^:]{0,30}:/i

/** "Somalia said **on Monday**, describing a conversation". */
const REPORT_BEHIND =
  /\b(said|announced|reported|confirmed|added|wrote|denied) (?:late |early )?(?:on )?(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)(?: (?:morning|afternoon|evening|night))?,/g

/** "Back in 2011 it had been X who rang", "Last March a call from X went unanswered". */
export const LONG_AGO = new RegExp(
  String.raw`^(?:(?:Back|As long ago as) in |Last (?:year|spring|summer|autumn|fall|winter|${ANY_MONTH})\b|(?:\w+) years? (?:ago|earlier|before)\b|Years (?:ago|earlier)\b)`,
)

/** Verbs with which a talk is held on the day that stands in front: "On Monday the ministers held talks". */
const HOLDING =
  /\b(?:held|had(?= (?:an?|the|his|her|their|talks|two|three)\b)|hold|holds|met|spoke|took|conducted|discussed|made(?= an? )|placed(?= an? )|arrived|opened|ended|began|concluded|completed|hosted|received)\b/i
const OTHER_DAY =
  /\bto (?:ask for|request|seek|propose|suggest|arrange)\b|\b(?:said|says|told|reported|announced|confirmed|denied|insisted|stated|added|admitted|revealed|gave)\b[^;]*?\bthat\b|\b(?:after|following|since|before|said|says|told|reported|announced|confirmed|denied|insisted|stated|added)\b/

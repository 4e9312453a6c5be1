import type { Article } from '../library/article.ts'
import { ANY_MONTH, daysBetween, daysDiffer, isLongBefore, isMonth, resolveDay } from '../library/dates.ts'
import { speaksOfTalk } from './claim-context.ts'
import { type Draft, NEWS_DAYS } from './draft.ts'
import type { FoundClaim } from './found-claim.ts'
import { dateOf, LONG_AGO, writtenOn } from './mention-date.ts'
import { WHEN_BEFORE } from './mention-order.ts'
import { plainText } from './plain-text.ts'
import { TALK_OBJECT } from './talk-words.ts'

/** The talk's name and what stands behind it, in front of who initiated it. */
const NAMED_BEFORE = new RegExp(`\\b(?:${TALK_OBJECT}|talk)\\b[^.;:]*$`, 'i')

export const THAT_TIME =
  /^(?:(?:At )?[Tt]hat time|(?:On )?[Tt]hat day|Then too|Back then|Then it (?:was|had been)|Then (?:[\p{L}-]+ ){1,4}?had)\b|\b[Oo]n that occasion\b/u
/** "The boot was on the other foot in December. X **had then** approached Y", "it was X who reached for the phone **then**". */
const HAD_THEN = /\b(?:had|was|were) then\b|\b(?:phone|telephone|receiver|move|step|approach|call) then\b/
/** "**In October it was** X who had called", "**The one in March** was requested by": the talk of another month. */
const IN_MONTH_IT_WAS =
  /^(?:[^:]{0,40}: )?(?:No\. )?(?:In|Last) [A-Z][a-z]+,?(?: [^,;.]{3,60},)? it (?:was|had been)\b|^The (?:(?:last|first|previous|earlier) )?one (?:in|of) [A-Z][a-z]+\b/

/** "She was in Mongolia **in 2023; that trip** had been suggested by". */
const THAT_YEARS =
  /\bin (?:19|20)\d\d[;,][^.]*\bthat (?:trip|visit|meeting|call|conversation|round|journey)\b/

/** "The commission **will hold its next session** in April. **The session** was requested by": that one. */
function isOfPlanned(article: Article, sentence: FoundClaim['sentence'], text: string): boolean {
  const noun = /^(?:The|This|That) (session|meeting|round|visit|conference|summit|talks)\b/.exec(text)?.[1]
  const at = article.sentences.findIndex((s) => s.start === sentence.start)
  const previous = article.sentences[at - 1]
  if (noun === undefined || previous?.paragraph !== sentence.paragraph) return false
  return new RegExp(`\\b(?:will|would|is to|are to|next)\\b[^.;]*\\b${noun}\\b`).test(
    article.text.slice(previous.start, previous.end),
  )
}

/** "It was **the second time in a week** that they sat together. X had asked to see him on Sunday". */
const SECOND_TIME =
  /\b(?:second|third) (?:time|meeting|conversation|call) (?:in|within|this) (?:an?|one|as many|the|two|three|week|month|[a-z]+ days)\b/

/** "**A year ago** the governor **had visited** Minsk at the invitation of". */
const A_YEAR_AGO =
  /\b\w+ (?:month|year)s? (?:ago|earlier|before)\b[^.;:]* (?:had |was |were )?(?:visited|travelled|come|came|been (?:here|there|in)|met|spoken)\b[^.;:]*$/

/** "The president, **who visited China in 2024** at the invitation of". */
const WHO_VISITED =
  /, who (?:had )?(?:last |first )?(?:visited|travelled to|came to|was in) [^,;.]*\bin (?:19|20)\d\d $/

/** "**It followed one on December 2, for which** the former had reached out". */
const FOLLOWED = /\bfollow(?:s|ed) (?:one|another)\b[^.;]*, (?:for |at )?which [^,;.]*$/

/** "**On his way** to Luanda he made a **stop** in Windhoek, to which he had been invited by", "**that stop-over** was arranged at". */
const ON_THE_WAY =
  /\b(?:stop|stopover|stop-over|en route|on (?:his|her|their) way)\b[^.;]*, (?:to which|where) [^,;.]*$|^That stop-?over\b/i

/** "**Eight days ago** it was X that had sought contact", in the news of yesterday. */
const DAYS_AGO = /^(?:\w+ (?:days|weeks|months)|A (?:week|month|fortnight)) (?:ago|earlier|before)\b/

const THAT_TRIP = /^(?:That|This) (?:trip|journey|visit)\b/
const LONG_SINCE =
  /\b(?:in|since|from) (?:19|20)\d\d\b|\blast (?:year|spring|summer|autumn|winter)\b|\b(?:years?|months) (?:ago|before|earlier)\b/

const ANOTHER_TIME =
  /^(?:The (?:first|last|previous|other) time)\b|\b(?:met|spoke|spoken|talked) (?:only )?(?:once|twice) before\b/

/**
 * Whether a claim that names no talk is of another time than a known one: its own words give another day, or, in "They
 * had spoken on 3 November. That time it was …", the sentence before does.
 */
export function isOtherTime(
  article: Article,
  { sentence, span, kinds }: FoundClaim,
  talk: Draft | null | undefined,
): boolean {
  const written = writtenOn(article)
  const text = plainText(article, sentence)
  const before = text.slice(0, span.start - sentence.start)
  if (
    WHEN_BEFORE.test(before) ||
    A_YEAR_AGO.test(before) ||
    WHO_VISITED.test(before) ||
    FOLLOWED.test(before) ||
    ON_THE_WAY.test(before)
  )
    return true
  if (isOfPlanned(article, sentence, text) || THAT_YEARS.test(text)) return true
  const previous = article.sentences[article.sentences.findIndex((s) => s.start === sentence.start) - 1]
  // "She saw Ghana **in 2023. That trip** was made at the invitation of".
  if (
    previous?.paragraph === sentence.paragraph &&
    THAT_TRIP.test(text) &&
    LONG_SINCE.test(article.text.slice(previous.start, previous.end))
  )
    return true
  const isAgain =
    previous?.paragraph === sentence.paragraph &&
    SECOND_TIME.test(article.text.slice(previous.start, previous.end))
  if (isAgain && /\bhad\b/.test(text) && !/\bthis time\b/i.test(text)) return true
  if (DAYS_AGO.test(text) && talk?.order !== 'earlier' && (daysBetween(talk?.date ?? null, written) ?? 0) < 2)
    return true
  if (ANOTHER_TIME.test(text) || (LONG_AGO.test(text) && talk?.order !== 'earlier')) return true
  // The day of a call is the talk's; that of a request is not, unless it stands behind the talk's name.
  const isCall = kinds?.includes('phone call') ?? false
  const [from, to] = [span.start - sentence.start, span.end - sentence.start]
  const told = isCall
    ? dateOf(
        text,
        { start: from, end: to },
        { previous: null, next: null, written, verb: true, ahead: false },
      )
    : resolveDay(NAMED_BEFORE.exec(text.slice(0, from))?.[0] ?? '', written)
  const when = talk?.date ?? written
  const ofTalk =
    AT_REQUEST.test(text.slice(from)) && speaksOfTalk(text.slice(0, from))
      ? resolveDay((text.slice(0, from).split(';').at(-1) ?? '').replace(/, who [^,;]*,/, ','), written)
      : null
  if (daysDiffer(ofTalk, talk?.date ?? null) || (daysBetween(ofTalk, when) ?? 0) > NEWS_DAYS) return true
  if (isLongBefore(told, when)) return true
  // Nobody waits for two months to be rung up.
  if (talk?.kind.endsWith('call') && isLongBefore(resolveDay(text.slice(0, from), written), when)) return true
  const opening = resolveDay(IN_MONTH_IT_WAS.exec(text)?.[0] ?? '', written)
  if (opening !== null && (when === null || daysDiffer(opening, when))) return true
  const month = talk?.kind.endsWith('call') ? resolveDay(text.slice(0, from), written) : null
  if (month !== null && isMonth(month) && daysDiffer(month, when)) return true
  // "Contacted her by telephone in April", where they talked in May.
  const rung = BY_PHONE_IN.exec(text.slice(from))?.[1]
  if (rung !== undefined && daysDiffer(resolveDay(`in ${rung}`, written), when)) return true
  // "Had sought an appointment in February".
  const behind = text.slice(from)
  if (isOfOtherYear(article, { sentence, span }, talk)) return true
  if (INDEFINITE.test(text.slice(from, to)) && isLongBefore(resolveDay(behind, written), when)) return true
  if (isCall && daysDiffer(told, talk?.date ?? null)) return true
  if (
    !THAT_TIME.test(article.text.slice(sentence.start, sentence.end)) &&
    !HAD_THEN.test(text.slice(from, to + ' then'.length))
  )
    return false
  const day =
    resolveDay(text, written) ??
    (previous ? resolveDay(article.text.slice(previous.start, previous.end), written) : null)
  return daysDiffer(day, talk?.date ?? null) || isLongBefore(day, when)
}

/** "Negotiations on visas, which were initiated by both countries **in 2023**", in the news of a later year. */
export function isOfOtherYear(
  article: Article,
  { sentence, span }: Pick<FoundClaim, 'sentence' | 'span'>,
  talk: Draft | null | undefined,
): boolean {
  const when = talk?.date ?? writtenOn(article)
  const year =
    /\bin ((?:19|20)\d\d)\b/.exec(article.text.slice(span.start, sentence.end))?.[1] ??
    // "Who visited China **in 2024** at the invitation of".
    /\bin ((?:19|20)\d\d) $/.exec(article.text.slice(sentence.start, span.start))?.[1]
  return year !== undefined && when !== null && /^\d/.test(when) && year < when.slice(0, 4)
}

const BY_PHONE_IN = new RegExp(
  String.raw`^[^.;,]{0,80}? (?:by|on the|over the) (?:tele)?phone (?:in|last) (${ANY_MONTH})\b`,
)

/** "They had a cordial exchange on 14 October, **at the ambassador's request**": the day is the talk's. */
const AT_REQUEST = /^(?:at|on|upon)\b/i

const INDEFINITE = new RegExp(`\\b(?:an?|another) (?:\\w+ )?(?:${TALK_OBJECT})$`, 'i')

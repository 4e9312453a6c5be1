import type { Span } from '../library/article.ts'
import { ANY_MONTH, daysBetween, daysDiffer, isLongBefore, isMonth, resolveDay } from '../library/dates.ts'
import { NEWS_DAYS } from './draft.ts'
import { LONG_AGO } from './mention-date.ts'
import type { TalkMention } from './talk-mention.ts'

const EARLIER =
  /(?<!\b(?:asked for|wanted|sought|requested|proposed) an )\b(?:earlier|previous|preceding|prior|last (?:week|month|year|\w+day)['’]s)\s+(?:\w+\s+){0,2}$/i
/** "They had last talked in May", "last held a meeting in 2023", "Last month X telephoned". */
const LAST_TIME =
  /\blast (?:held|had) (?:an? |their )?(?:[\w-]+ )?$|\bhad (?:last|previously) (?:been in )?$|^(?:Last (?:month|year)|Earlier (?:this|in)|(?:In|Over) (?:the )?(?:spring|summer|autumn|winter))\b/
const NEXT =
  /\b(?:next(?! (?:day|morning|evening|afternoon|night)\b)|follow-up|future|upcoming|subsequent)\s+(?:\w+\s+){0,2}$/i
/** Counted only in an article that counts: "the first call" beside "the second one". */
const FIRST = /\bfirst\s+(?:\w+\s+){0,2}$/i
/** Beside a second one that has been held: not "a second will be held in September". */
const HAS_SECOND = /\bsecond\b(?![^.]{0,30}\b(?:will|is to|is due|would|is planned|are to)\b)/i
/** "They met on Sunday, the first encounter since May": the same talk once more. */
const APPOSED = /, (?:the|their) (?:first|second|third)\s+(?:\w+\s+){0,2}$/i
/** "**It was their second** meeting": the news. */
const IT_WAS_THE_SECOND = /\bIt (?:was|is) their (?:second|third|fourth|fifth) (?:\w+ ){0,2}$/
const FURTHER = /\b(?:a further|another|a separate)\s+(?:\w+\s+){0,2}$/i
const SECOND = /\bsecond\s+(?:\w+\s+){0,2}$/i

/**
 * How a talk is told apart from the one that the article is about: "their earlier conversation", "the next meeting".
 * @param front the words right in front of the one that names it
 */
export function orderOf(article: string, front: string): TalkMention['order'] {
  if (IT_WAS_THE_SECOND.test(front)) return null
  if (NEXT.test(front)) return 'next'
  const isFirst = FIRST.test(front) && !APPOSED.test(front) && HAS_SECOND.test(article)
  if (LAST_TIME.test(front) || EARLIER.test(front) || isFirst) return 'earlier'
  return (SECOND.test(front) && !APPOSED.test(front)) || FURTHER.test(front) ? 'later' : null
}

/** "The two met **last December**", in an article that may bear no date. */
const LAST_MONTH = new RegExp(String.raw`^ last (?:year|${ANY_MONTH}|spring|summer|autumn|winter)\b`)

/** "**In June, yes.** He phoned her", a spokeswoman answers. */
const IN_MONTH_YES = new RegExp(String.raw`\bIn (?:${ANY_MONTH}), (?:yes|no)\b`)

/** "In March he **had** phoned her", told in May. */
const ONCE_BEFORE = /^ (?:only )?(?:once|twice) before\b/
const PLUPERFECT = /\bhad (?:[a-z]+ )?$|\bhad been [^,;.]{2,40} who (?:had )?$/
/** "**In February** the minister had got in touch", in an article that bears no date. */
export const IN_MONTH = new RegExp(
  String.raw`^(?:In|Over) (?:the )?(?:${ANY_MONTH}|spring|summer|autumn|winter)\b`,
)
/** "In May, after a storm, **it had been X who** placed the call". */
const IT_HAD_BEEN = /\bit (?:had been [^,;.]{2,40} (?:who|that)|was [^,;.]{2,40} (?:who|that) had)\b/
/** "**In October the** call was made by", in the news of another month. */
const OPENS_MONTH = new RegExp(`^In (?:${ANY_MONTH}),? the (?:[a-z]+ )?$`)
const isOtherThan = (date: string | null, text: string, written: string | null): boolean =>
  daysDiffer(date ?? resolveDay(text.split(' ').slice(0, 2).join(' '), null), written)
/** "**The first two** rounds had been held". */
const FIRST_TWO = /\b(?:first|last|previous|earlier) (?:two|three|four|five|six) (?:[a-z]+ )?$/i
/** "The last conversation between the two, **in January**". */
const IN_PAST_MONTH = new RegExp(
  String.raw`^[^.;]{0,60}?,? in (?:${ANY_MONTH}|(?:the )?(?:spring|summer|autumn|winter)|(?:19|20)\d\d)\b`,
)
/** "He **recalled the** visit". */
const RECALLED =
  /\b(?:recall(?:ed|ing|s)|look(?:ed|ing) back (?:on|at)|remember(?:ed|ing)) (?:the|an?|their|his|her) (?:[a-z]+ )?$/
/** "She was last there in February. **That** meeting took place at her request". */
const LAST_TIME_THERE =
  /\b(?:last|previously|most recently)\b[^.;]* in (?:[A-Z]\w+|\d{4}|(?:the )?(?:spring|summer|autumn|winter))/

/** "They had not spoken **since January, when** X called". */
export const WHEN_BEFORE =
  /\b(?:since|know each other from|begun (?:on|in)|started (?:on|in)|last (?:spoke|spoken|talked|met|been in touch|in touch|in contact)(?: (?:on|in))?) (?:\d|[A-Z]|(?:early|late|mid|last)\b)[^.;]{0,40}, when [^.;,]*$/

/** "**Before the talks** X had telephoned Y about the seats". */
const BEFORE_THE_TALKS =
  /^(?:Before|Ahead of) the (?:[a-z]+ )?(?:talks|meeting|visit|summit|round|consultations|negotiations|session)\b/
/** "**Eight days ago** it was X that had sought contact". */
const DAYS_AGO =
  /^(?:(?:Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|\d{1,2}) days|(?:[A-Z][a-z]+) (?:weeks|months)|A (?:week|month|fortnight)) (?:ago|earlier|before)\b/

/** "They **last saw each other** two months ago**:** they met in April". */
const LAST_SEEN =
  /\blast (?:saw each other|met|spoke|talked|were in touch|had contact)\b[^.;:]{0,50}(?:ago|in [A-Z]\w+|last \w+)(?::|,| [–—-]) /

/** "The consultations **called by the council last month**". */
export const HELD_LONG_AGO =
  /^ (?:called|held|convened|organi[sz]ed|hosted)\b[^.;,]{0,60} last (?:month|year|spring|summer|autumn|winter)\b/

/** "The video call **a week ago**", in an article that has news of its own. */
const SOME_TIME_AGO =
  /^(?: of)? (?:a|one|two|three|four|five|six|several|some|\d{1,2}) (?:weeks?|fortnight|months?|years?) (?:ago|earlier|before)\b/

/** "In September **it was X who** rang". */
const IT_WAS_WHO = /\bit (?:was|had been) [^,;.]{2,40} (?:who|that) (?:had )?$/

/** "In October X **phoned** Y": news is told by its day. */
const RINGS = /\b(?:phoned|telephoned|rang|called)$/

/** "**On September 12,** X telephoned Y", in the news of October. */
const ON_DAY = new RegExp(String.raw`^On (?:\d{1,2} (?:${ANY_MONTH})|(?:${ANY_MONTH}) \d{1,2})\b`)

/** Verbs of a talk, not of bringing it about. */
const TALKED = /\b(?:met|spoke|spoken|talked|phoned|telephoned|rang|called|conferred)\b/

/** "X **had phoned Y last month**". */
const WHILE_AGO = /^[^.;,]{0,40} last (?:month|year|spring|summer|autumn|winter)\b/

/** "Seven weeks after the two fell out. **On that occasion** it was X who contacted Y". */
const THAT_OCCASION = /^(?:On that occasion|At that time|That time)\b/
const AGO =
  /\b(?:days|weeks|months|years) (?:after|ago|earlier|before)\b|\blast (?:year|month|spring|summer|autumn|winter)\b/

/**
 * Whether the sentence tells of an earlier talk than the one that is the news, by when it was or by how it speaks of it.
 * @param span where the words stand in `text` that name the talk
 * @param told what is known of it, and the sentence before
 */
export function isLookedBackOn(
  text: string,
  { start, end }: Span,
  told: Pick<TalkMention, 'date' | 'written' | 'verb'> & { readonly before: string },
): boolean {
  const { date, written, verb, before } = told
  const front = text.slice(Math.max(0, start - 40), start)
  if (isLongBefore(date, written) || LONG_AGO.test(text) || RECALLED.test(front)) return true
  if (verb && BEFORE_THE_TALKS.test(text.slice(0, start))) return true
  if (date === null && DAYS_AGO.test(text)) return true
  if (WHEN_BEFORE.test(text.slice(0, start)) || LAST_SEEN.test(text.slice(0, start))) return true
  if (/^That $/.test(text.slice(0, start)) && LAST_TIME_THERE.test(before)) return true
  if (!verb) {
    const behind = text.slice(end)
    const isLast = /\blast (?:[a-z]+ ){0,2}$/.test(front) && IN_PAST_MONTH.test(behind)
    return (
      isLast ||
      SOME_TIME_AGO.test(behind) ||
      HELD_LONG_AGO.test(behind) ||
      (IN_MONTH.test(text) &&
        (IT_HAD_BEEN.test(text) ||
          (OPENS_MONTH.test(text.slice(0, start)) && isOtherThan(date, text, written)))) ||
      FIRST_TWO.test(front)
    )
  }
  if (LAST_MONTH.test(text.slice(end)) || IN_MONTH_YES.test(before)) return true
  if (ONCE_BEFORE.test(text.slice(end)) || (THAT_OCCASION.test(text) && AGO.test(before))) return true
  if (PLUPERFECT.test(front) && WHILE_AGO.test(text.slice(end))) return true
  const isOtherMonth = date === null || written === null || daysDiffer(date, written)
  if (
    IN_MONTH.test(text) &&
    isOtherMonth &&
    (IT_WAS_WHO.test(text.slice(0, start)) || RINGS.test(text.slice(start, end)))
  )
    return true
  const age = daysBetween(date, written)
  // News are told by their day: "the two spoke by telephone in August" looks back.
  const isOfMonth = date !== null && isMonth(date) && (written === null || daysDiffer(date, written))
  if (isOfMonth && TALKED.test(text.slice(start, end))) return true
  // In an article of which nobody tells the day, what "had" been done in some month was so before the news.
  const isMonths = IN_MONTH.test(text) || (date !== null && /^--/.test(date))
  const isOlder = age === null ? isMonths && !/-/.test(written ?? '') : age > NEWS_DAYS
  if (age !== null && isOlder && ON_DAY.test(text) && RINGS.test(text.slice(start, end))) return true
  // "Reached out to", where the auxiliary belongs to the words that name the talk.
  return isOlder && PLUPERFECT.test(`${front}${/^had /.exec(text.slice(start, end))?.[0] ?? ''}`)
}

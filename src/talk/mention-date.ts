import type { Article } from '../library/article.ts'
import { resolveDay } from '../library/dates.ts'

/** The day on which an article was written, as far as it tells: without a whole date its dateline may give month and day. */
export const writtenOn = ({ date, dateline }: Article): string | null =>
  date ?? resolveDay(dateline ?? '', null)

/** A date stands this close in front of the word when another talk is named before it: "Friday's phone call". */
const DATE_BEFORE = 25

/**
 * The date of the talk named at `[start, end)`: behind the word, up to the next talk or clause, or in front of it,
 * where the whole beginning of the sentence counts for its first talk only.
 */
export function dateOf(
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
    /;|\b(?:proposed|requested|sought|suggested) (?:by|in)\b|, (?!\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))|\b(?:after|following|since|before|and|but|when|where|which|that|who|said|says|told|insisted|announced|confirmed|reported|added|denied|stated)\b/,
  )
  const far = rest.search(
    /;|\b(?:proposed|requested|sought|suggested) (?:by|in)\b|\b(?:after|following|since|before|and|but|when|where|which|that|who|said|says|told|insisted|announced|confirmed|reported|added|denied|stated)\b/,
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
  // "Said on Friday, a day after he talked to": Friday is another day. "On 30 June, two days after the ban, he" is not.
  const front =
    text.slice(from, start).replace(ASIDE, ',').replace(WHEN_ASKED, '').split(OTHER_DAY).at(-1) ?? ''
  const dated = verb || HOLDING.test(front) ? resolveDay(front, written) : null
  return close ?? behind ?? dated
}

/** What bears a date of its own: "requested in a note of 6 January". */
const PAPER = /\b(?<!\bto )(?:letter|dated|note|statement|report|article|message|cable)\b/

const ASIDE =
  /, (?:(?:just|only|barely|some|about) )?(?:an?|two|three|four|five|six|seven|eight|nine|ten|\d+|several) (?:hours?|days?|weeks?|months?) (?:after|before|since|following) [^,]{3,60},/
/** "Asked on Friday, the spokeswoman stuck to it: the office had dialled." */
const WHEN_ASKED = /^["“]?(?:Asked|Speaking|Questioned|Pressed|Reached|Interviewed)\b[^,]*,/

/** Verbs with which a talk is held on the day that stands in front: "On Monday the ministers held talks". */
const HOLDING =
  /\b(?:held|had|hold|holds|met|spoke|took|conducted|discussed|arrived|opened|ended|began|concluded|completed|hosted|received)\b/i
const OTHER_DAY =
  /\bto (?:ask for|request|seek|propose|suggest|arrange)\b|\b(?:said|says|told|reported|announced|confirmed|denied|insisted|stated|added|admitted|revealed|gave)\b[^;]*?\bthat\b|\b(?:after|following|since|before|said|says|told|reported|announced|confirmed|denied|insisted|stated|added)\b/

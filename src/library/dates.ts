const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

const MONTH =
  'jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '(?:,?\\s+(\\d{4}))?'
const SEPARATOR = '(?:\\s+of)?\\s+'

const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/
const DOTTED = /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/
/** "3–5 February" begins on the 3rd. */
const DAY_MONTH = new RegExp(
  `\\b${DAY}(?:(?:\\s?[–-]\\s?| to | and | until )\\d{1,2}(?:st|nd|rd|th)?)?${SEPARATOR}(${MONTH})(?![a-z])${YEAR}`,
  'i',
)
const MONTH_DAY = new RegExp(`\\b(${MONTH})\\s+${DAY}(?!\\d)${YEAR}`, 'i')

/** "Saturday the 5th", "on the 5th"; not "the 5th round". */
const DAY_ALONE =
  /\b(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day,? the|on the) (\d{1,2})(?:st|nd|rd|th)(?=[.,;:!?)"”]|$| (?:you|he|she|they|we|it|and|at|in|when|after|before|[A-Z]))/i

interface CalendarDate {
  readonly year: number | null
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/**
 * The first complete calendar date in a text, as ISO 8601: `2025-02-15`, `15 February 2025`, `Feb. 15, 2025`,
 * `15.02.2025` (day first). Null where there is none, or where day, month or year is missing or impossible.
 */
export function parseDate(text: string): string | null {
  const found = findCalendarDate(text)
  return found?.year ? toIso(found.year, found.month, found.day) : null
}

/**
 * The first date that a text speaks of, as ISO 8601, with what it leaves out taken from the day the text was
 * written: "12 February" is the nearest one to that day, "Saturday" the last one not after it.
 * @param written ISO 8601 date of the article; without it only complete dates are found
 * @param ahead whether the text speaks of what is still to come: "Saturday" is then the first one not before it
 */
export function resolveDate(text: string, written: string | null, ahead = false): string | null {
  const found = findCalendarDate(text)
  if (found?.year) return toIso(found.year, found.month, found.day)
  if (!written) return null
  if (found) return nearest(found.month, found.day, written)
  const day = DAY_ALONE.exec(text)?.[1]
  if (day) return lastOf(Number(day), written)
  return resolveWeekday(text, written, ahead)
}

/** Stands for the year that is not known: it has every day. */
const LEAP_YEAR = '2024'

/** Where a text gives a day: "Friday", "yesterday", "15 February". */
const GIVES_DAY = new RegExp(
  [
    ISO.source,
    DOTTED.source,
    DAY_MONTH.source,
    MONTH_DAY.source,
    '\\b(?:(?:next|coming|last)\\s+)?(?:sunday|monday|tuesday|wednesday|thursday|friday|saturday)\\b',
    '\\b(?:yesterday|last night|today|this (?:morning|afternoon|evening))\\b',
  ].join('|'),
  'gi',
)

/** "Will open **on Friday**", but not "will open, they announced **on Friday**". */
const AHEAD =
  /\b(?:will|shall|(?:is|are) (?:to|due|expected|planned|scheduled))\b(?!.*\b(?:said|told|\w+ed)\b)[^;:]*$/i

/**
 * All days that a text speaks of, as ISO 8601 dates, each as {@link resolveDate} finds it; those that cannot be told
 * are left out.
 */
export function daysIn(text: string, written: string | null): string[] {
  const found = [...text.matchAll(GIVES_DAY)].flatMap(
    ({ 0: day, index }) => resolveDate(day, written, AHEAD.test(text.slice(0, index))) ?? [],
  )
  return [...new Set(found)]
}

/** The words by which a day, an ISO 8601 date, can be called: "2023", "June", "23", "friday". */
export function wordsOfDay(iso: string): string[] {
  const [year = '', month, day] = iso.split('-')
  const weekday = WEEKDAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? ''
  return [year, MONTH_NAMES[Number(month) - 1] ?? '', String(Number(day)), weekday]
}

/**
 * The day that a text speaks of, as far as it tells: an ISO 8601 date, or, where the year is missing, month and day
 * (`--07-03`, as ISO 8601:2000 writes them), the month alone (`--07`), or the name of the weekday, with month and day of the dateline where
 * that is known (`friday before --07-05`).
 * @param written ISO 8601 date of the article, or month and day when no more is known of it
 * @param ahead as for {@link resolveDate}
 */
export function resolveDay(text: string, written: string | null, ahead = false): string | null {
  const date = resolveDate(text, written && /^\d/.test(written) ? written : null, ahead)
  if (date) return date
  const found = findCalendarDate(text)
  if (found) return toIso(Number(LEAP_YEAR), found.month, found.day)?.replace(LEAP_YEAR, '-') ?? null
  const weekday = /\b(sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b/i
    .exec(text)?.[1]
    ?.toLowerCase()
  if (weekday) return `${weekday}${written && !ahead ? ` before ${written}` : ''}`
  // "Yesterday", in an article of which only the weekday is known.
  const day = WEEKDAYS.indexOf(written ?? '')
  if (day >= 0 && /\b(?:yesterday|today)\b/i.test(text))
    return WEEKDAYS[(day + (/\byesterday\b/i.test(text) ? WEEK - 1 : 0)) % WEEK] ?? null
  // \"Yesterday\", in an article of which only month and day are known.
  const near = written?.startsWith('--') ? resolveWeekday(text, written.replace('-', LEAP_YEAR), ahead) : null
  if (near) return near.replace(LEAP_YEAR, '-')
  // "In May", "the May call"; "may" is no month.
  const month =
    new RegExp(`\\b(?:in|last|since|of|early|late|mid-)\\s*(${MONTH})(?![a-z])`, 'i').exec(text) ??
    new RegExp(
      `\\b(?:[Tt]he|[Tt]heir) (${ANY_MONTH}|${ANY_MONTH.toLowerCase()}) (?=(?:[a-z]+ )?(?:calls?|conversation|talks?|meeting|visit|summit|round)\\b)`,
    ).exec(text)
  return month ? `--${String(monthOf(month[1])).padStart(2, '0')}` : null
}

/** Whether two days, as `resolveDay` gives them, cannot be one and the same. */
export function daysDiffer(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return false
  const [x, y] = [readDay(a), readDay(b)]
  if (x.year && y.year) return true
  if (x.weekday && y.weekday && x.weekday !== y.weekday) return true
  // The Monday before the 13th is not the one before the 6th.
  if (x.weekday && weeksApart(a, b)) return true
  // News of Sunday is not of "February".
  if ((isMonth(a) && isWeekday(b)) || (isMonth(b) && isWeekday(a))) return true
  // News of Wednesday, told on 6 November, is not of "October", though the week before may be.
  if (isMonth(b) && writtenIn(a) !== null) return writtenIn(a) !== b
  if (isMonth(a) && writtenIn(b) !== null) return writtenIn(b) !== a
  return x.from > y.to || y.from > x.to
}

/** Whether of a day, as `resolveDay` gives it, no more than the month is told. */
export const isMonth = (day: string): boolean => /^--\d{2}$/.test(day)
const isWeekday = (day: string): boolean => /^[a-z]+$/.test(day)
/** Whether two weekdays' news was told in datelines a week or more apart. */
function weeksApart(a: string, b: string): boolean {
  const [one, other] = [a, b].map((day) => / before (--\d{2}-\d{2})$/.exec(day)?.[1] ?? null)
  return Math.abs(daysBetween(one ?? null, other ?? null) ?? 0) >= WEEK
}
/** The month in which a weekday's news was told, unless that was in its first days. */
const writtenIn = (day: string): string | null => {
  const [, month, at] = /^[a-z]+ before (--\d{2})-(\d{2})$/.exec(day) ?? []
  return month !== undefined && Number(at) > 2 ? month : null
}

/** News about a talk is younger than so many days. */
const OLD = 45
const YEAR_OF_DAYS = 366

/** Whether a day, as `resolveDay` gives it, lies so long before another that news of the one is none of the other. */
export function isLongBefore(day: string | null, other: string | null): boolean {
  if (day === null || other === null) return false
  const [x, y] = [readDay(day), readDay(other)]
  if (x.year && y.year) return Date.parse(other) - Date.parse(day) > OLD * 86_400_000
  if (!Number.isFinite(x.to) || !Number.isFinite(y.from)) return false
  // Without the year, it is the last such day: half a year and more before is as likely still to come.
  const back = (y.from - x.to + YEAR_OF_DAYS) % YEAR_OF_DAYS
  return back > OLD && back < YEAR_OF_DAYS - OLD
}

/** How many days lie between two days, as `resolveDay` gives them; null where that is not told. Without a year, as few as may be. */
export function daysBetween(a: string | null, b: string | null): number | null {
  if (a === null || b === null) return null
  const [x, y] = [readDay(a), readDay(b)]
  if (x.year && y.year) return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000
  if (!Number.isFinite(x.from + x.to) || !Number.isFinite(y.from + y.to)) return null
  const gap = Math.max(0, x.from - y.to, y.from - x.to)
  return Math.min(gap, YEAR_OF_DAYS - gap)
}

const WEEK = 7

/** The same, read once: talks are compared by their days again and again, and there are not many days. */
function readDay(day: string): ReturnType<typeof readDayAnew> {
  const read = days.get(day) ?? readDayAnew(day)
  // Questions bring days of their own.
  if (days.size >= MOST_DAYS) days.clear()
  days.set(day, read)
  return read
}
const days = new Map<string, ReturnType<typeof readDayAnew>>()
const MOST_DAYS = 10_000

/** What is known of a day: its weekday, and between which days of a leap year it lies. */
function readDayAnew(day: string) {
  const month = /^--(\d{2})$/.exec(day)?.[1]
  if (month) {
    const first = Date.parse(`${LEAP_YEAR}-${month}-01T00:00:00Z`) / 86_400_000
    return { year: false, weekday: null, from: first, to: first + 30 }
  }
  const weekday = /^[a-z]+/.exec(day)?.[0] ?? null
  const iso = /^\d/.test(day)
  const at = /--(\d{2}-\d{2})$/.exec(day)?.[1] ?? (iso ? day.slice(5) : null)
  const number = at ? Date.parse(`${LEAP_YEAR}-${at}T00:00:00Z`) / 86_400_000 : null
  return {
    year: iso,
    weekday: weekday ?? (iso ? (WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? null) : null),
    from: number === null ? Number.NEGATIVE_INFINITY : weekday ? number - WEEK : number,
    to: number === null ? Number.POSITIVE_INFINITY : weekday ? number + 1 : number,
  }
}

function resolveWeekday(text: string, written: string, ahead: boolean): string | null {
  const weekday =
    /\b(?:(next|coming|last)\s+)?(sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b/i.exec(text)
  const at = new Date(`${written}T00:00:00Z`)
  if (weekday) {
    const back = (at.getUTCDay() - WEEKDAYS.indexOf((weekday[2] ?? '').toLowerCase()) + WEEK) % WEEK
    const told = weekday[1]?.toLowerCase()
    const isAhead = told === 'next' || told === 'coming' || (ahead && back > 0 && told === undefined)
    // "Last Thursday", on a Thursday, is the one a week before.
    const weeks = isAhead ? 1 : told === 'last' && back === 0 ? -1 : 0
    at.setUTCDate(at.getUTCDate() - back + weeks * WEEK)
    return at.toISOString().slice(0, 10)
  }
  if (/\byesterday\b|\blast night\b/i.test(text)) {
    at.setUTCDate(at.getUTCDate() - 1)
    return at.toISOString().slice(0, 10)
  }
  return /\b(today|this (?:morning|afternoon|evening))\b/i.test(text) ? written : null
}

function findCalendarDate(text: string): CalendarDate | null {
  const iso = ISO.exec(text)
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const dotted = DOTTED.exec(text)
  if (dotted) return calendarDate(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]))
  const dayMonth = DAY_MONTH.exec(text)
  const monthDay = MONTH_DAY.exec(text)
  if (dayMonth && (!monthDay || dayMonth.index <= monthDay.index)) {
    return calendarDate(yearOf(dayMonth[3]), monthOf(dayMonth[2]), Number(dayMonth[1]))
  }
  return monthDay ? calendarDate(yearOf(monthDay[3]), monthOf(monthDay[1]), Number(monthDay[2])) : null
}

const yearOf = (digits: string | undefined): number | null => (digits ? Number(digits) : null)
const monthOf = (name: string | undefined): number =>
  MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1

function calendarDate(year: number | null, month: number, day: number): CalendarDate | null {
  // A leap year stands in for an unknown one, so that 29 February is possible.
  return toIso(year ?? Number(LEAP_YEAR), month, day) ? { year, month, day } : null
}

function toIso(year: number, month: number, day: number): string | null {
  const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === iso ? iso : null
}

/** The last day of that number that is not after the day the text was written. */
function lastOf(day: number, written: string): string | null {
  const [year = 0, month = 1] = written.split('-').map(Number)
  const months = [toIso(year, month, day), month > 1 ? toIso(year, month - 1, day) : toIso(year - 1, 12, day)]
  return months.find((iso) => iso !== null && iso <= written) ?? null
}

function nearest(month: number, day: number, written: string): string | null {
  const year = Number(written.slice(0, 4))
  const candidates = [year - 1, year, year + 1].flatMap((y) => toIso(y, month, day) ?? [])
  const distance = (iso: string): number => Math.abs(Date.parse(iso) - Date.parse(written))
  return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? null
}

const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(' ')
/** The months, as alternatives of a regular expression. */
export const ANY_MONTH = MONTH_NAMES.join('|')

/** An ISO 8601 date in words: "15 February 2025". */
export function formatDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${day} ${MONTH_NAMES[(month ?? 1) - 1]} ${year}`
}

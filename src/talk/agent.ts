import type { Span } from '../library/article.ts'
import { findCountries } from '../library/countries.ts'
import { ANY_MONTH } from '../library/dates.ts'
import { isOfficeWord, ROLES } from '../library/name-words.ts'
import type { Item } from '../quotation/frame.ts'
import { isAuxiliary, type Run } from '../quotation/phrase-words.ts'
import { subjectAfter, subjectBefore } from '../quotation/subject.ts'
import { beforeReport } from './claim-context.ts'
import { indexOf, itemAt, placeOf, type Sight } from './sight.ts'

/** Whom the words of a claim name as its initiator: in front of a verb, behind a "by" or "from", or as an owner. */

/** The noun phrase behind the words; "both sides" and "the latter" are one too. */
export const namedAfter = (sight: Sight, end: number): Run | null => {
  const at = itemAt(sight, end)
  if (at < 0) return null
  if (
    /^(?:both|each)$/.test(sight.items[at]?.lower ?? '') &&
    /^(?:sides?|parties|countries|governments|capitals|ministers|ministries|presidents|leaders)$/.test(
      sight.items[at + 1]?.lower ?? '',
    )
  )
    return { from: at, to: at + 2 }
  const run = subjectAfter(sight.items, at)
  return run && withSeat(sight.items, pastFriend(sight.items, run))
}

/** "Grateful to my dear friend **Sheikh Rashid**": the name behind what the speaker calls him. */
function pastFriend(items: readonly Item[], { from, to }: Run): Run {
  if (!/^(?:my|our)$/.test(items[from]?.lower ?? '')) return { from, to }
  const name = items.findIndex((x, i) => i > from && i < to && x.capital)
  return { from: name < 0 ? from : name, to }
}

/** "The foreign ministry **in Thimphu**", "the government **in Port Moresby**": the seat tells whose it is. */
function withSeat(items: readonly Item[], { from, to }: Run): Run {
  if (!HAS_SEAT.test(items[to - 1]?.lower ?? '') || items[to]?.lower !== 'in') return { from, to }
  let end = to + 1
  while (end <= to + LONGEST_SEAT && items[end]?.kind === 'word' && items[end]?.capital) end++
  return end > to + 1 ? { from, to: end } : { from, to }
}
const HAS_SEAT =
  /^(?:ministry|embassy|government|presidency|palace|department|chancellery|office|administration|secretariat|authorities|leadership)$/
/** In words: "Sri Jayawardenepura Kotte". */
const LONGEST_SEAT = 3

/** The one word behind the words: "ours". */
export const oneWord = (sight: Sight, end: number): Run | null => {
  const at = itemAt(sight, end)
  return at < 0 ? null : { from: at, to: at + 1 }
}

/** The noun phrase in front of the words, over what stands in between; in "it was X who", the one that is stressed. */
export function namedBefore(sight: Sight, at: number): Run | null {
  const start = beforeReport(sight.text, at)
  const verb = beforeQuote(sight.items, itemAt(sight, start))
  return (
    theOne(sight.items, verb) ??
    ofClause(sight.items, verb) ??
    ourselves(sight.items, verb) ??
    apposedPerson(sight, start) ??
    bareName(sight, afterTime(sight.items, subjectBefore(sight.items, beforeTime(sight.items, verb))))
  )
}

/** "The British side **“**had been asking”: a quotation that begins with the verb has its subject in front of the mark. */
function beforeQuote(items: readonly Item[], verb: number): number {
  let i = verb - 1
  while (i > 0 && (isAuxiliary(items[i]) || items[i]?.lower === 'who')) i--
  const isOpening = (x: Item): boolean => /^["“]$/.test(x.text)
  const opens =
    items[i]?.text === '“' ||
    (items[i]?.text === '"' && items.slice(0, i + 1).filter(isOpening).length % 2 === 1)
  if (!opens || i < 1) return verb
  return items[i + 1]?.lower === 'who' && items[i - 1]?.text === ',' ? i - 1 : i
}

/**
 * "**This time** Dhaka did the ringing", "on **Monday** Dahl telephoned", "in **November** Cairo had approached": the time in
 * front of the subject is none of it.
 */
function afterTime(items: readonly Item[], run: Run | null): Run | null {
  if (!run) return run
  const lower = (i: number): string => items[i]?.lower ?? ''
  let { from } = run
  if (THIS.test(lower(from)) && WHEN.test(lower(from + 1)) && from + 2 < run.to) from += 2
  const isNext = lower(from) === 'the' && NEXT.test(lower(from + 1)) && WHEN.test(lower(from + 2))
  if (isNext && from + 3 < run.to) from += 3
  while (from < run.to - 1 && (isDate(items, from) || LEADS_IN.test(lower(from)))) from++
  return from === run.from ? run : { from, to: run.to }
}
const THIS = /^(?:this|that|last|late|early)$/
const NEXT = /^(?:following|same|next|previous)$/

/** A weekday, or a month and the number of a day beside it; "May Chen" has a name in front of her. */
function isDate(items: readonly Item[], i: number): boolean {
  const [before, word, behind] = [items[i - 1], items[i]?.text ?? '', items[i + 1]?.text ?? '']
  if (WEEKDAY.test(word)) return true
  const isMonth = MONTH.test(word)
  return isMonth
    ? /^(?:in|on|since|of|\d{1,2})$/.test(before?.lower ?? '')
    : /^\d{1,4}$/.test(word) && (MONTH.test(behind) || MONTH.test(before?.text ?? ''))
}

/** "**Late on** Sunday Dahl rang", "**yesterday** Dahl rang", "**then** Dahl rang". */
const LEADS_IN = /^(?:late|early|on|yesterday|today|tonight|then|later|earlier|meanwhile)$/
const WEEKDAY = /^(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day$/
const MONTH = new RegExp(`^(?:${ANY_MONTH})$`)
const WHEN = /^(?:day|night|time|morning|evening|week|month|year|spring|summer|autumn|winter|[a-z]+day)$/

/** "After the broadcast about Saar's case **Lepik** rang": a common noun in front of a name that is no office is not the name's. */
function bareName(sight: Sight, run: Run | null): Run | null {
  const last = run && sight.items[run.to - 1]
  const name = last && sight.speakers.names.mentions.find((m) => m.end === last.end)
  const from = name ? sight.items.findIndex((x) => x.start >= name.start) : -1
  const before = sight.items[from - 1]
  const isApart =
    run !== null &&
    from > run.from &&
    before?.kind === 'word' &&
    !before.capital &&
    !isOfficeWord(before.lower) &&
    /^[a-z]{3,}$/.test(before.lower) &&
    !/(?:er|or|ist|man|woman|colleague|counterpart|host|friend|rival|then|side|of|from|for|with)$/.test(
      before.lower,
    )
  return isApart && run ? { from, to: run.to } : run
}

/** "X, who …, **on Wednesday evening** reached out": the time in front of the verb is no subject. */
function beforeTime(items: readonly Item[], at: number): number {
  let i = at
  while (i > 0 && TIME_WORD.test(items[i - 1]?.lower ?? '')) i--
  return items.slice(i, at).some((item) => DAY_WORD.test(item.lower)) ? i : at
}

const DAY_WORD = /^(?:morning|afternoon|evening|night|yesterday|(?:sun|mon|tues|wednes|thurs|fri|satur)day)$/
const TIME_WORD = new RegExp(`${DAY_WORD.source}|^(?:on|in|late|early|this|last|that|the|same|later)$`)

/** "Noted that **Belgrade** had approached the ministry and expressed a wish": of two verbs of what is reported, or why. */
function ofClause(items: readonly Item[], at: number): Run | null {
  let i = at - 1
  while (i > 0 && isAuxiliary(items[i])) i--
  if (items[i]?.lower !== 'and') return null
  const opening = items.slice(0, i).findLastIndex((x) => x.lower === 'that' || x.lower === 'because')
  return opening < 0 ? null : subjectAfter(items, opening + 1)
}

/** "It was **we** who asked". */
function ourselves(items: readonly Item[], at: number): Run | null {
  let i = at - 1
  while (i > 0 && (isAuxiliary(items[i]) || items[i]?.lower === 'first')) i--
  const isWe =
    /^(?:who|that)$/.test(items[i]?.lower ?? '') &&
    /^(?:we|i|us)$/.test(items[i - 1]?.lower ?? '') &&
    // "They asked **us who** called" is a question.
    /^(?:was|is|been|not|again|only)$/.test(items[i - 2]?.lower ?? '')
  return isWe ? { from: i - 1, to: i } : null
}

/** "It was **Noura al-Sulaithi**, Qatar's minister of state for cooperation, who brought". */
function apposedPerson(sight: Sight, start: number): Run | null {
  const who = /, (?:who |(?:an?|the) [^,;.]{3,60}, )(?:had |has |have |first |then )*$/.exec(
    sight.text.slice(0, start),
  )
  const last = sight.speakers.names.mentions.findLast(
    (m) => m.start >= sight.offset && m.end <= placeOf(sight, who?.index ?? 0),
  )
  if (!who || !last) return null
  const between = sight.text.slice(indexOf(sight, last.end), who.index)
  return /^, [^,;.]{3,90}$|^$/.test(between) ? runOf(sight, last) : null
}

/** "**The Lebanese minister** was the one who …": whoever is said to be the one. */
function theOne(items: readonly Item[], at: number): Run | null {
  let i = at - 1
  while (i > 0 && (isAuxiliary(items[i]) || items[i]?.lower === 'first')) i--
  if (!/^(?:who|that|which)$/.test(items[i]?.lower ?? '') || !/^ones?$/.test(items[i - 1]?.lower ?? ''))
    return null
  i -= 2
  while (i > 0 && !isAuxiliary(items[i])) i--
  return i > 0 && at - i < 9 ? subjectBefore(items, i) : null
}

export function personBefore(sight: Sight, start: number, within = Number.POSITIVE_INFINITY): Run | null {
  const last = sight.speakers.names.mentions.findLast(
    (m) => m.start >= sight.offset && m.end <= placeOf(sight, start),
  )
  return last && placeOf(sight, start) - last.end <= within ? runOf(sight, last) : null
}

/** Whose something is, in front of the mark: "**Uganda's prime minister, Stella Chelangat**'s call", "**Tokyo**'s call". */
export function ownerBefore(sight: Sight, start: number): Run | null {
  const person = personBefore(sight, start, 0)
  if (person) return person
  const to = itemAt(sight, start)
  const from = to - 1
  if (from < 0) return null
  if (findCountries(sight.items[from]?.text ?? '').length > 0) return { from, to }
  return /^(?:colleague|counterpart|neighbour|minister|president|premier)$/.test(
    sight.items[from]?.lower ?? '',
  )
    ? subjectBefore(sight.items, to)
    : null
}

/** The items of a stretch of text. */
function runOf({ items }: Sight, { start, end }: Span): Run | null {
  const from = items.findIndex((x) => x.start >= start)
  const to = items.findIndex((x) => x.start >= end)
  return from >= 0 && to > from ? { from, to } : null
}

/** An owner is a name, a described somebody or a pronoun; "made at Brazil" is none. */
const isOwner = (item: Item | undefined): boolean =>
  item !== undefined && (item.capital || /^(?:his|her|its|their|our|the|a|an|my)$/.test(item.lower))

/** The owner in "at Izquierdo's suggestion": what stands between the first word and the noun. */
export function possessor(sight: Sight, start: number, end: number): Run | null {
  const { items } = sight
  const first = itemAt(sight, start) + 1
  const past = itemAt(sight, end)
  const last = (past < 0 ? items.length : past) - 1
  // Behind the owner's mark only adjectives stand: "Izquierdo's own urgent request".
  const mark = items.findLastIndex((x, i) => i > first && i < last && /^(?:'s|’s|'|’)$/.test(x.lower))
  const pronoun = items.findIndex(
    (x, i) => i >= first && i < last && /^(?:his|her|its|their|our|my)$/.test(x.lower),
  )
  // "The organisers met **the home minister at his** invitation": whoever he is, and nobody by name.
  if (mark < 0 && OF_BEARER.test(sight.text.slice(0, start))) return null
  if (mark < 0) return pronoun < 0 ? null : { from: pronoun, to: pronoun + 1 }
  // "In fact al-Kaabi's idea": the owner is what can be one right in front of the mark.
  let from = mark
  while (from > first && isOwnerPart(items[from - 1])) from--
  while (from < mark && /^(?:and|of|for)$/.test(items[from]?.lower ?? '')) from++
  return mark > from && isOwner(items[from]) ? { from, to: mark } : null
}

const OF_BEARER =
  /\b(?:the|an?|their|its) (?:[a-z]+ ){1,3}(?:minister|president|governor|mayor|chief|leader|speaker|ambassador|director|commissioner) $/

const isOwnerPart = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.capital ||
    ROLES.has(item.lower) ||
    /^(?:the|his|her|its|their|our|an?|and|of|for|prime|foreign|deputy|former|other|same|latter|former|counterpart|colleague|side|host|ministry|'s|’s)$/.test(
      item.lower,
    ))

/** The owner in "the idea was Brannigan's": the last words, without the possessive. */
export function endingAt(sight: Sight, end: number): Run | null {
  const past = itemAt(sight, end)
  let to = past < 0 ? sight.items.length : past
  while (to > 0 && /^(?:'s|’s|'|’)$/.test(sight.items[to - 1]?.lower ?? '')) to--
  let from = to
  while (from > 0 && !/^(?:was|were|is|been|not)$/.test(sight.items[from - 1]?.lower ?? '')) from--
  return to > from && to - from < 8 && isOwner(sight.items[from]) ? { from, to } : null
}

/** The country in "the initiative was **Cypriot**". */
export function adjectiveAt(sight: Sight, end: number): Run | null {
  const past = itemAt(sight, end)
  const to = past < 0 ? sight.items.length : past
  // "A **Costa Rican** request".
  const isTwo = findCountries(`${sight.items[to - 2]?.text} ${sight.items[to - 1]?.text}`)[0]?.start === 0
  if (sight.items[to - 2]?.capital && isTwo) return { from: to - 2, to }
  return findCountries(sight.items[to - 1]?.text ?? '').length > 0 ? { from: to - 1, to } : null
}

import { findCountries } from '../library/countries.ts'
import { ROLES } from '../library/name-words.ts'
import { mentionsWithin } from '../library/names.ts'
import type { Item } from '../quotation/frame.ts'
import { subjectAfter } from '../quotation/subject.ts'
import { indexOf, itemAt, placeOf, type Sight } from './sight.ts'
import { TALK_OBJECT } from './talk-words.ts'

/** Whether somebody is called or invited, or something else is. */

/** "Got in touch with **the prime minister's office** at the weekend". */
const OFFICE_STAFF =
  /^(?:(?:\p{L}+ ){1,2}\p{L}+['’]s?|\p{Lu}\p{L}+['’]s) (?:office|secretariat|cabinet|staff|people|chancellery)\b/u

/** "Got in touch with **the Minister of State**", as the ministry itself writes. */
const MINISTER_OF = /^the (?:[Dd]eputy )?[Mm]inister of (?:[Ss]tate|[Ff]oreign|[Ee]xternal)\b/

const PRONOUN_OBJECT = /^(?:him|her|them|us|me|ours|theirs|mine|hers|everyone|everybody|both)$/

/**
 * Whether somebody is called, not something called for or called a name: "called Putin", "rang her", "phoned his
 * Greek counterpart", but not "called for a ceasefire", "called on Skopje to", "called the outcome a victory".
 */
export function reachesSomebody(sight: Sight, end: number): boolean {
  const { items, speakers } = sight
  const from = itemAt(sight, end)
  // "Got in touch with **HE** the Minister".
  const at =
    /^(?:HE|HH|HRH)$/.test(items[from]?.text ?? '') && items[from + 1]?.lower === 'the' ? from + 1 : from
  const first = items[at]
  if (!first) return false
  if (/^(?:for|on|off|it|that|to|by|in|at|with)$/.test(first.lower)) return false
  if (isCalled(sight, first) && CALLED_SOMETHING.test(sight.text.slice(end))) return false
  const isOwner =
    first.lower === 'her' && items[at + 1]?.kind === 'word' && !AFTER_CALLED.test(items[at + 1]?.lower ?? '')
  if (PRONOUN_OBJECT.test(first.lower) && !isOwner)
    return !isCalled(sight, first) || mayFollowCalled(items[at + 1])
  if (/^["“'‘]$/.test(first.text)) return false
  const whole = subjectAfter(items, at)
  if (!whole) return false
  // "Called her colleague **up** this time", "called the minister **around** noon".
  const up = items.findIndex(
    (x, i) =>
      i > whole.from && i < whole.to && /^(?:up|around|shortly|towards|yesterday|today)$/.test(x.lower),
  )
  const run = { from: whole.from, to: up < 0 ? whole.to : up }
  const last = items[run.to - 1]
  if (!last) return false
  const named = mentionsWithin(speakers.names, { start: first.start, end: last.end }).at(-1)
  const isOffice = (x: Item): boolean =>
    ROLES.has(x.lower) ||
    /^(?:excellency|highness|majesty|delegation|mission|consulate|embassy|ministry|side|colleague|office|palace|presidency|residence|chancellery|latter|former)$/.test(
      x.lower,
    )
  // "Called the minister dishonest": behind the office nothing may follow within the phrase.
  const isAtPlace = /^(?:at|in|on|from|aboard)$/.test(items[at + 2]?.lower ?? '')
  const described =
    isOffice(last) ||
    // "Telephoned the Yellow House".
    (last.capital && /^(?:House|Palace|Kremlin|Castle|Chancellery|Residence|Quay|Wharf)$/.test(last.text)) ||
    (first.lower === 'the' && items[at + 1] !== undefined && isOffice(items[at + 1] as Item) && isAtPlace) ||
    /^(?:former|latter)$/.test(items[at + 1]?.lower ?? '') ||
    MINISTER_OF.test(sight.text.slice(indexOf(sight, first.start))) ||
    OFFICE_STAFF.test(sight.text.slice(indexOf(sight, first.start))) ||
    (named !== undefined && items.slice(run.from, run.to).some(isOffice))
  // The country itself, not "a decision by Uruguay" or "the Kosovo proposal".
  const country = findCountries(sight.text, indexOf(sight, first.start), indexOf(sight, last.end))[0]
  const reached =
    country !== undefined &&
    country.start - indexOf(sight, first.start) <= 4 &&
    /^(?:$|\s+(?:side|counterpart|opposite number|embassy|ministry|government|at|on|in|for|to|by|with|about|over|after|last|early|late|through|via|again|myself|himself|herself|personally|directly|first)\b)/.test(
      sight.text.slice(country.end, indexOf(sight, last.end)),
    )
  // "The President of Lebanon".
  const isOfficeOf =
    country !== undefined &&
    placeOf(sight, country.end) === last.end &&
    sight.items.slice(run.from, run.to).some(isOffice)
  if (!named && !described && !reached && !isOfficeOf) return false
  // "Phoned her prime minister": her own one, not the other side.
  const isExcellency = /^(?:excellency|highness|majesty)$/.test(last.lower)
  const own = /^(?:his|her|their|its)$/.test(first.lower) && !named && !country && !isExcellency
  if (
    own &&
    !/\b(?:counterpart|colleague|host|neighbou?r|opposite)\b/.test(
      sight.text.slice(indexOf(sight, first.start), indexOf(sight, last.end)),
    )
  )
    return false
  // Whatever follows the name must not say what the person was called.
  if (!isCalled(sight, first)) return true
  const past = named?.end ?? (reached ? placeOf(sight, country.end) : null)
  return mayFollowCalled(past === null ? items[run.to] : items.find((x) => x.start >= past))
}

/** "Called **the shooting a mistake** by an officer". */
const CALLED_SOMETHING = /^ ?(?:the|this|that|these|his|her|their|its) (?:[a-z-]+ ){1,3}an? [a-z]/

/** What stands behind somebody who is called, and does not say what he is called. */
const mayFollowCalled = (next: Item | undefined): boolean =>
  next === undefined || (next.kind === 'mark' ? !/^["“'‘]$/.test(next.text) : AFTER_CALLED.test(next.lower))

/** Only what is "called", not what is phoned or contacted, can be called something. */
const isCalled = (sight: Sight, { start }: Item): boolean =>
  /\bcall\w* $/i.test(sight.text.slice(0, indexOf(sight, start)))

const AFTER_CALLED =
  /^(?:on|at|from|to|for|early|earlier|late|later|shortly|myself|himself|herself|ourselves|themselves|after|afterwards|before|this|that|last|and|by|with|again|back|first|during|yesterday|today|about|over|while|when|because|who|just|several|twice|personally|directly|but|as|since|in|via|through|within|minutes|hours|up|not|around|towards|between|opposite|monday|tuesday|wednesday|thursday|friday|saturday|sunday|counterpart|into)$/

/** "Invited by Dahl **to the launch** of a ship", "invited him on Friday **to a memorial service**": to no talk. */
export const isToEvent = (behind: string): boolean => TO_EVENT.test(behind)
const TO_EVENT = new RegExp(
  `^[^.;]{0,50}? to (?:the|an?|his|her|their) (?!(?:[\\w-]+ ){0,3}(?:${TALK_OBJECT}|capital|palace|table|country|ministry|residence|kingdom|republic|island|region|city|office|presidency|village|town|castle)\\b)[a-z]`,
)

export function invitesSomebody(sight: Sight, start: number): boolean {
  const verb = sight.items.findIndex((x) => x.start >= placeOf(sight, start) && x.lower === 'invited')
  const first = sight.items[verb + 1]
  if (!first) return false
  if (PRONOUN_OBJECT.test(first.lower)) return true
  if (first.lower === 'the' && /^(?:former|latter)$/.test(sight.items[verb + 2]?.lower ?? '')) return true
  const run = subjectAfter(sight.items, verb + 1)
  const last = run && sight.items[run.to - 1]
  if (!run || !last) return false
  if (mentionsWithin(sight.speakers.names, { start: first.start, end: last.end }).length > 0) return true
  // "Invited the prime minister of Haiti".
  const isOffice = sight.items.slice(run.from, run.to).some((x) => ROLES.has(x.lower))
  // "Invited **the Cuban**".
  if (run.to - run.from === 2 && first.lower === 'the' && findCountries(last.text).length > 0) return true
  // "Invited **the speaker** of Chad's parliament": no side of a talk of ministers.
  if (
    /^(?:speaker|mayor|governor|archbishop|director|rector|lawmakers?)$/.test(
      sight.items[verb + 2]?.lower ?? '',
    )
  )
    return false
  return (
    isOffice && findCountries(sight.text, indexOf(sight, first.start), indexOf(sight, last.end)).length > 0
  )
}

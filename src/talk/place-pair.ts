import { daysBetween, daysDiffer, isMonth } from '../library/dates.ts'
import { isSpoken } from './claim-fit.ts'
import { addMention, compatible, type Draft, NEWS_DAYS, openDraft, takesPart } from './draft.ts'
import { type Party, sameParty, samePlayer } from './parties.ts'
import { placesDiffer } from './place-of-talk.ts'
import type { TalkMention } from './talk-mention.ts'

/** The first round is not the third. */
export const ordinalsDiffer = (a: Pick<Draft, 'ordinal'>, b: Pick<Draft, 'ordinal'>): boolean =>
  a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal

/** "The previous round, in February": a month alone does not tell it from the one of Friday. */
export const isDated = ({ date }: TalkMention): boolean => date !== null && !isMonth(date)

/** An earlier talk is not the one that an article has told of without a day, as news. */
export const isOlder = ({ order }: TalkMention, draft: Draft): boolean =>
  order === 'earlier' && draft.order === null && draft.date === null && draft.mentions.length > 0

/** "**A second conversation** took place late on Thursday", the day of the first. */
export const isFurther = ({ order, definite }: TalkMention): boolean => order === 'later' && !definite

/** "They talked", in August, is not "they met" in the news of September, though neither tells the day. */
const isOtherNews = (draft: Draft, mention: TalkMention, file: string): boolean =>
  !draft.lastIn.has(file) &&
  draft.kind !== mention.kind &&
  (draft.date === null || mention.date === null) &&
  (daysBetween(draft.date ?? draft.written, mention.date ?? mention.written) ?? 0) > NEWS_DAYS

/** Nobody waits longer for a call. */
const WAY_DAYS = 7
const isWithin = (days: number | null, most: number): boolean => days === null || (days >= 0 && days <= most)
/** "That visit" is no conversation. */
export const isVisitBeside = (draft: Draft, { kind, verb }: TalkMention): boolean =>
  kind === 'visit' && !verb && isSpoken(draft)

const REACHES =
  /^(?:[\p{L}'’-]+ )?(?:contacted|reached out to|reaches out to|got in touch with|made contact|approached)\b/u

/** The talk of these sides that a mention speaks of, known or new. */
export function placePair(
  mention: TalkMention,
  sides: readonly Party[],
  drafts: Draft[],
  file: string,
): Draft {
  const isSame = (d: Draft): boolean =>
    d.planned === mention.planned &&
    (mention.planned ? d.kind === mention.kind : compatible(d.kind, mention.kind)) &&
    !daysDiffer(d.date, mention.date) &&
    !isOtherNews(d, mention, file) &&
    !isVisitBeside(d, mention) &&
    !placesDiffer(d.place, mention.place) &&
    !isOlder(mention, d) &&
    !(mention.order === 'earlier' && d.order === null && isDated(mention) && d.date !== mention.date) &&
    (d.order === mention.order || (!isFurther(mention) && (isDated(mention) || mention.order === null))) &&
    !ordinalsDiffer(d, mention)
  const isOf = (d: Draft): boolean =>
    sides.length > 1
      ? d.sides.length > 1 && sides.every((side) => takesPart(d, side))
      : d.sides.length < 2 && d.words.toLowerCase() === mention.words.toLowerCase()
  // "They **contacted** us on Tuesday", where they spoke on Friday: how that came about.
  const isWayTo = (d: Draft): boolean =>
    REACHES.test(mention.words) &&
    d.lastIn.has(file) &&
    !d.planned &&
    d.order === null &&
    mention.order === null &&
    isDated(mention) &&
    (d.kind.endsWith('call') || d.kind === 'talks') &&
    isWithin(daysBetween(mention.date, d.date), WAY_DAYS)
  const isOfDay = (d: Draft): boolean => d.date !== null && d.date === mention.date
  const own = drafts.filter(isOf)
  const same = own.filter(isSame)
  const known =
    same.find(isOfDay) ??
    sameNews(same, mention, file) ??
    same[0] ??
    own.find(isWayTo) ??
    drafts.find((d) => !mention.planned && oneSideUnknown(d, sides) !== null && isSame(d)) ??
    drafts.findLast((d) => mention.definite && d.lastIn.has(file) && bothUnknown(d, sides) && isSame(d))
  if (known) {
    const learned = oneSideUnknown(known, sides)
    if (learned) known.sides[learned.at] = learned.side
    if (bothUnknown(known, sides))
      known.sides.forEach(({ countries }, i) => {
        const person = sides[i]
        if (person) known.sides[i] = { ...person, countries }
      })
    sides.forEach((side) => {
      const i = known.sides.findIndex((s) => s.person === null && samePlayer(s, side))
      if (i >= 0 && side.person !== null) known.sides[i] = side
    })
    if (known.kind === 'talks') known.kind = mention.kind
    return addMention(known, mention, file)
  }
  const { kind, date, written, planned, place, order, ordinal, words } = mention
  const draft = openDraft({
    sides: [...sides],
    lastIn: new Map([[file, mention.at]]),
    words,
    kind,
    written,
    date,
    planned,
    place,
    order,
    ordinal,
  })
  draft.mentions.push(mention)
  drafts.push(draft)
  return draft
}

/** "They talked on Sunday. **X placed a call to Y**": without a day of its own, the one that the article has just told of. */
function sameNews(same: readonly Draft[], { date, order }: TalkMention, file: string): Draft | undefined {
  if (date !== null || order !== null) return undefined
  const told = same.filter((d) => d.lastIn.has(file) && d.order === null)
  return told.sort((a, b) => (b.lastIn.get(file) ?? 0) - (a.lastIn.get(file) ?? 0))[0]
}

/**
 * The side of a draft that a talk of the same other side gives by another name: a person of whom nobody tells for which
 * country he stands, and a country. He is taken to stand for it.
 */
function oneSideUnknown(
  draft: Draft,
  sides: readonly Party[],
): { readonly at: number; readonly side: Party } | null {
  if (sides.length !== 2 || draft.sides.length !== 2) return null
  for (const [i, same] of sides.entries()) {
    const other = sides[1 - i]
    const at = 1 - draft.sides.findIndex((s) => samePlayer(s, same))
    const rest = draft.sides[at]
    if (at > 1 || !other || !rest || samePlayer(rest, other)) continue
    const [person, country] = rest.person !== null ? [rest, other] : [other, rest]
    const isOpen = person.person !== null && person.countries.size === 0 && country.person === null
    if (isOpen && country.countries.size > 0 && !sameParty(country, same))
      return { at, side: { ...person, countries: country.countries } }
  }
  return null
}

/**
 * "The ministers of Sri Lanka and the Maldives met. Neither Perera nor Rasheed had sought the meeting": a talk of two
 * countries, and two people of whom nobody tells the country. They are taken to stand for them in that order.
 */
const bothUnknown = (draft: Draft, sides: readonly Party[]): boolean =>
  sides.length === 2 &&
  sides.every((side) => side.person !== null && side.countries.size === 0) &&
  draft.sides.length === 2 &&
  draft.sides.every((side) => side.person === null && side.countries.size > 0)

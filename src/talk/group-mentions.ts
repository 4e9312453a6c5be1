import type { Article } from '../library/article.ts'
import { countryName } from '../library/countries.ts'
import { daysBetween, daysDiffer } from '../library/dates.ts'
import type { Names } from '../library/names.ts'
import type { TalkMention } from './find-mentions.ts'
import { type Parties, type Party, sameParty, samePlayer } from './parties.ts'
import type { Claim, TalkKind } from './talk.ts'

/** A talk while its mentions and claims are gathered. */
export interface Draft {
  readonly sides: Party[]
  readonly mentions: TalkMention[]
  readonly claims: Claim[]
  /** Where each article spoke of it last. */
  readonly lastIn: Map<string, number>
  /** What it is called when nobody tells its sides. */
  readonly words: string
  /** When the article was written that spoke of it first. */
  readonly written: string | null
  kind: TalkKind
  date: string | null
  planned: boolean
  order: TalkMention['order']
  ordinal: number | null
}

/** A mention with the talk it speaks of, when that can be told. */
export interface Placed {
  readonly mention: TalkMention
  readonly draft: Draft | null
}

/**
 * The two sides an article is about: those of the first talk that it gives two for, or else the two officials of
 * different countries it names most, or else its two countries.
 */
export function mainSides(
  article: Article,
  names: Names,
  mentions: readonly TalkMention[],
  parties: Parties,
): readonly Party[] {
  const told = mentions.find((m) => m.sides.length > 1 && !m.planned && m.order === null)
  if (told) return told.sides
  const count = new Map<Party, number>()
  for (const { party, end } of parties.sidesIn(article, names, { start: 0, end: article.text.length })) {
    // Who only takes turns in a transcript is no side: "MS HUTCHCROFT: …".
    if (article.text[end] !== ':') count.set(party, (count.get(party) ?? 0) + 1)
  }
  const roles = new Map(names.people.map((p) => [p.name, p.roles.join(' ')]))
  const weight = (p: Party): number => {
    if (p.person === null) return p.countries.size > 0 ? 1 : 0
    const role = roles.get(p.person) ?? ''
    if (/\bspokes|\bspeaker\b|\bpress\b|\bmedia\b|\baide\b|\badvis[eo]r\b/.test(role)) return 0
    return p.countries.size > 0 ? 3 : role === '' ? ((count.get(p) ?? 0) > 1 ? 0.5 : 0) : 2
  }
  const ranked = [...count]
    .filter(([party]) => weight(party) > 0)
    .sort((a, b) => weight(b[0]) - weight(a[0]) || b[1] - a[1])
    .map(([party]) => party)
  const [first] = ranked
  const second = ranked.find((p) => first && !sameParty(p, first))
  if (!first || !second) return []
  // Who is named may only tell of it, where "the foreign ministers of the two countries" talked.
  return OF_BOTH.test(article.text)
    ? [countryOf(first, parties), countryOf(second, parties)]
    : [first, second]
}

const OF_BOTH =
  /\b(?:ministers|presidents|leaders|premiers|secretaries) of (?:the two|both) countries\b|\bthe two countries['’] [a-z ]{0,20}(?:ministers|presidents|leaders)\b/i

/** The country that somebody stands for, when it is one. */
function countryOf(party: Party, parties: Parties): Party {
  const [code, ...others] = party.countries
  const name = code && others.length === 0 ? countryName(code) : null
  return name ? parties.partyOf(name) : party
}

/** The talk a mention speaks of: a known one, a new one, or none when nothing tells its sides. */
export function place(
  mention: TalkMention,
  drafts: Draft[],
  file: string,
  main: readonly Party[],
  before: Placed | undefined,
): Draft | null {
  // "There was a further conversation, for which X rang Y": both words name one.
  const said = before?.draft
  if (
    said &&
    said.order !== null &&
    mention.order === null &&
    before.mention.evidence.start === mention.evidence.start &&
    compatible(said.kind, mention.kind) &&
    mention.sides.every((side) => takesPart(said, side))
  ) {
    if (said.kind === 'talks') said.kind = mention.kind
    return addMention(said, mention, file)
  }
  if (mention.sides.length >= 2) return placePair(mention, mention.sides, drafts, file)
  const told = drafts.some((d) => d.kind === 'summit' && d.sides.length > 1 && d.lastIn.has(file))
  if (mention.kind === 'summit' && mention.order === null && !mention.planned && !told)
    return placeGathering(mention, drafts, file)
  const spoken = drafts
    .filter((d) => d.lastIn.has(file) && d.sides.length > 1)
    .sort((a, b) => (b.lastIn.get(file) ?? -1) - (a.lastIn.get(file) ?? -1))
  // "Talks on that treaty" are others than those that the article has spoken of.
  const isOther =
    !mention.definite &&
    !mention.tied &&
    !mention.planned &&
    mention.order === null &&
    mention.ordinal === null
  // "The Minister spoke to the Foreign Minister of Belgium yesterday", in a briefing that names nobody: the talk of that day.
  const sameDay = drafts.find(
    (d) =>
      mention.sides.length === 1 &&
      mention.date !== null &&
      /^\d/.test(mention.date) &&
      d.date === mention.date &&
      d.sides.length > 1 &&
      d.planned === mention.planned &&
      compatible(d.kind, mention.kind) &&
      mention.sides.every((side) => takesPart(d, side)),
  )
  if (sameDay) return addMention(sameDay, mention, file)
  // "A meeting with the regulator", who is no side that anybody knows.
  if (mention.elsewhere && !mention.definite && !mention.planned) return null
  if (isOther && spoken.length > 0) return null
  // "That call" behind one whose sides are not known is that one.
  if (before && !before.draft && mention.definite && isNear(before.mention, mention)) return null
  // "She had telephoned her Swiss colleague", where nobody of the talks is Swiss.
  const known = [...main, ...spoken.flatMap((d) => d.sides)]
  const isForeign = (side: Party): boolean =>
    side.countries.size > 0 && known.every((s) => s.countries.size > 0 && !samePlayer(s, side))
  const isRung = mention.verb && mention.kind.endsWith('call') && !mention.planned
  if (isRung && spoken.length > 0 && mention.sides.some(isForeign)) return null
  const own = spoken.filter((d) => mention.sides.every((side) => takesPart(d, side)))
  // "The talks were convened at the suggestion of X": X need not be a side.
  const here = own.length > 0 || !mention.definite || mention.tied ? own : spoken
  const fitting = here.filter((d) => compatible(d.kind, mention.kind) && d.planned === mention.planned)
  const last = fitting.find(
    (d) => !daysDiffer(d.date, mention.date) && sameOrder(d, mention, fitting) && !ordinalsDiffer(d, mention),
  )
  if (last) return addMention(last, mention, file)
  const sides = here[0]?.sides ?? main
  const belong =
    (mention.definite && !mention.tied) ||
    mention.sides.every((side) => sides.some((s) => samePlayer(s, side)))
  if (mention.planned) {
    // A meeting that is still to come is a talk of its own; who will meet is not always told.
    return mention.words.includes(' ') ? placePair(mention, [], drafts, file) : null
  }
  const isAgain =
    here.length > 0 &&
    (mention.order !== null || mention.date !== null || mention.ordinal !== null) &&
    fitting.length > 0
  const isNewCall = mention.definite && mention.kind.endsWith('call') && fitting.length === 0
  if (sides.length < 2 || !belong || (here.length > 0 && !isAgain && !isNewCall)) return null
  return placePair(mention, sides, drafts, file)
}

/** A summit of which nobody tells two sides: a gathering of many. "The summit" is the one spoken of. */
function placeGathering(mention: TalkMention, drafts: Draft[], file: string): Draft {
  const isBare = (words: string): boolean => words.toLowerCase() === 'summit'
  const known = drafts.find(
    (d) =>
      d.kind === 'summit' &&
      d.sides.length === 0 &&
      !d.planned &&
      !daysDiffer(d.date, mention.date) &&
      (isBare(mention.words) || isBare(d.words) || d.words.toLowerCase() === mention.words.toLowerCase()),
  )
  return known ? addMention(known, mention, file) : placePair(mention, [], drafts, file)
}

/** The first round is not the third. */
const ordinalsDiffer = (a: Pick<Draft, 'ordinal'>, b: Pick<Draft, 'ordinal'>): boolean =>
  a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal

/** In the sentence before or in the same one, and of a kind that fits. */
const isNear = (a: TalkMention, b: TalkMention): boolean =>
  a.tied && a.evidence.paragraph === b.evidence.paragraph && b.at - a.end < 250 && compatible(a.kind, b.kind)

/** "The previous round, in February": a month alone does not tell it from the one of Friday. */
const isDated = ({ date }: TalkMention): boolean => date !== null && !/^--\d\d$/.test(date)

/** "Their earlier conversation" is not the talk with the latest date, when there is one before. */
function sameOrder(draft: Draft, mention: TalkMention, fitting: readonly Draft[]): boolean {
  if (isOlder(mention, draft)) return false
  // "The first conversation, on 31 October", where the news is of another day.
  if (
    mention.order === 'earlier' &&
    draft.order === null &&
    mention.date !== null &&
    draft.date !== mention.date
  )
    return false
  if (mention.order === null || isDated(mention)) return true
  if (draft.order === mention.order) return true
  const dates = fitting.flatMap((d) => d.date ?? []).sort()
  if (dates.length > 1) return draft.date === (mention.order === 'earlier' ? dates[0] : dates.at(-1))
  return mention.order === 'earlier' && draft.date === null && draft.mentions.length === 0
}

/** An earlier talk is not the one that an article has told of without a day, as news. */
const isOlder = ({ order }: TalkMention, draft: Draft): boolean =>
  order === 'earlier' && draft.order === null && draft.date === null && draft.mentions.length > 0

/** News is told within so many days. */
export const NEWS_DAYS = 10

/** "They talked", in August, is not "they met" in the news of September, though neither tells the day. */
const isOtherNews = (draft: Draft, mention: TalkMention, file: string): boolean =>
  !draft.lastIn.has(file) &&
  draft.kind !== mention.kind &&
  (draft.date === null || mention.date === null) &&
  (daysBetween(draft.date ?? draft.written, mention.date ?? mention.written) ?? 0) > NEWS_DAYS

function placePair(mention: TalkMention, sides: readonly Party[], drafts: Draft[], file: string): Draft {
  const isSame = (d: Draft): boolean =>
    d.planned === mention.planned &&
    (mention.planned ? d.kind === mention.kind : compatible(d.kind, mention.kind)) &&
    !daysDiffer(d.date, mention.date) &&
    !isOtherNews(d, mention, file) &&
    !isOlder(mention, d) &&
    (isDated(mention) || mention.order === null || d.order === mention.order) &&
    !ordinalsDiffer(d, mention)
  const isOf = (d: Draft): boolean =>
    sides.length > 1
      ? d.sides.length > 1 && sides.every((side) => takesPart(d, side))
      : d.sides.length < 2 && d.words.toLowerCase() === mention.words.toLowerCase()
  const known =
    drafts.find((d) => isSame(d) && isOf(d)) ??
    drafts.find((d) => isSame(d) && !mention.planned && oneSideUnknown(d, sides) !== null) ??
    drafts.findLast((d) => isSame(d) && d.lastIn.has(file) && mention.definite && bothUnknown(d, sides))
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
  const { kind, date, written, planned, order, ordinal, words } = mention
  const draft = openDraft({
    sides: [...sides],
    lastIn: new Map([[file, mention.at]]),
    words,
    kind,
    written,
    date,
    planned,
    order,
    ordinal,
  })
  draft.mentions.push(mention)
  drafts.push(draft)
  return draft
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

/** A talk of which nothing is known yet but what `known` tells. */
export const openDraft = (known: Omit<Draft, 'mentions' | 'claims'>): Draft => ({
  ...known,
  mentions: [],
  claims: [],
})

/** Whether a side is one of the talk's. */
export const takesPart = (draft: Draft, side: Party): boolean => draft.sides.some((s) => samePlayer(s, side))

function addMention(draft: Draft, mention: TalkMention, file: string): Draft {
  draft.mentions.push(mention)
  draft.lastIn.set(file, mention.at)
  draft.ordinal ??= mention.ordinal
  // A whole date tells more than a weekday.
  if (draft.date === null || (mention.date && /^\d/.test(mention.date) && !/^\d/.test(draft.date)))
    draft.date = mention.date
  return draft
}

const IN_PERSON: readonly TalkKind[] = ['meeting', 'summit', 'visit']

/** Whether two words for a talk can mean one talk: "talks" can be any kind. */
export function compatible(a: TalkKind, b: TalkKind): boolean {
  if (a === b || a === 'talks' || b === 'talks') return true
  if (a.endsWith('call') && b.endsWith('call')) return true
  return IN_PERSON.includes(a) && IN_PERSON.includes(b)
}

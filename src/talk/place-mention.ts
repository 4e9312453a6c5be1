import { daysDiffer } from '../library/dates.ts'
import { addMention, canName, compatible, type Draft, type Placed, takesPart } from './draft.ts'
import { type Party, samePlayer } from './parties.ts'
import { placesDiffer } from './place-of-talk.ts'
import { isDated, isFurther, isOlder, isVisitBeside, ordinalsDiffer, placePair } from './place-pair.ts'
import type { TalkMention } from './talk-mention.ts'

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
  const spoken = drafts
    .filter((d) => d.lastIn.has(file) && d.sides.length > 1)
    .sort((a, b) => (b.lastIn.get(file) ?? -1) - (a.lastIn.get(file) ?? -1))
  if (
    mention.kind === 'summit' &&
    mention.order === null &&
    !mention.planned &&
    !isKnownSummit(mention, spoken)
  )
    return placeGathering(mention, drafts, file)
  // "Talks on that treaty" are others than those that the article has spoken of.
  // What only the headline has named, the text goes on to tell: "in a phone conversation".
  const isHeadline = spoken.every(
    ({ date, mentions }) => date === null && mentions.every((m) => !m.verb && m.evidence.paragraph === 1),
  )
  const isOther =
    !isHeadline &&
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
  if (mention.elsewhere && (!mention.definite || mention.verb) && !mention.planned) return null
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
  const fitting = here.filter(
    (d) => canName(mention, d.kind) && d.planned === mention.planned && !isVisitBeside(d, mention),
  )
  // "The meeting in Dhaka" is neither the one in Kathmandu nor a call.
  const isElsewhere = (d: Draft): boolean =>
    placesDiffer(d.place, mention.place) || (mention.place !== null && d.kind.endsWith('call'))
  const last = fitting.find(
    (d) =>
      !daysDiffer(d.date, mention.date) &&
      !isElsewhere(d) &&
      sameOrder(d, mention, fitting) &&
      !ordinalsDiffer(d, mention),
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
    (mention.order !== null ||
      mention.date !== null ||
      mention.ordinal !== null ||
      fitting.every(isElsewhere)) &&
    fitting.length > 0
  // "It came up in a telephone conversation in February", where the news is of a visit.
  const isTold = mention.definite || mention.date !== null
  const isNewCall = isTold && mention.kind.endsWith('call') && fitting.length === 0
  if (sides.length < 2 || !belong || (here.length > 0 && !isAgain && !isNewCall)) return null
  return placePair(mention, sides, drafts, file)
}

/** Whether a summit is one that the article has told of: another's summit, or, as "the summit" of two who have met, their meeting. */
const isKnownSummit = ({ definite }: TalkMention, spoken: readonly Draft[]): boolean =>
  spoken.some(
    (d) => d.kind === 'summit' || (definite && d.kind === 'meeting' && !d.planned && d.order === null),
  )

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

/** In the sentence before or in the same one, and of a kind that fits. */
export const isNear = (a: TalkMention, b: TalkMention): boolean =>
  (a.tied || a.date !== null || a.sides.length > 0) &&
  a.evidence.paragraph === b.evidence.paragraph &&
  b.at - a.end < 250 &&
  compatible(a.kind, b.kind)

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
  if (draft.order === mention.order) return true
  if (isFurther(mention)) return false
  if (mention.order === null || isDated(mention)) return true
  const dates = fitting.flatMap((d) => d.date ?? []).sort()
  if (dates.length > 1) return draft.date === (mention.order === 'earlier' ? dates[0] : dates.at(-1))
  return mention.order === 'earlier' && draft.date === null && draft.mentions.length === 0
}

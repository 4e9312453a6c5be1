import { isOfficeWord } from '../library/name-words.ts'
import { type Party, type Side, samePlayer } from './parties.ts'
import { TALK_OBJECT } from './talk-words.ts'

/** The sides of the talk named at `[start, end)`: "between A and B", "A … with B", "A and B …". */
export function sidesOf(
  text: string,
  start: number,
  end: number,
  all: readonly Side[],
  offset: number,
  isOfThree = false,
): Party[] {
  const pair = pairOf(text, start, end, all, offset)
  return isOfThree && pair.length === 2 ? withThird(text, pair, all, offset) : pair
}

/** "X met with Y **and Z**", "**A**, B and C met": the third one, where an article speaks of a talk of three. */
function withThird(text: string, pair: readonly Party[], all: readonly Side[], offset: number): Party[] {
  const joins = (from: Side | undefined, to: Side | undefined): boolean => {
    const between = /^\s*(?:,|,? and)\s(.*)$/.exec(
      text.slice((from?.end ?? 0) - offset, (to?.start ?? 0) - offset),
    )
    return between?.[1] !== undefined && isObject(between[1])
  }
  const inPair = (side: Side | undefined): boolean => side !== undefined && pair.includes(side.party)
  const named = all.filter((s) => !s.pronoun)
  const third = named.find(
    (side, i) =>
      pair.every((party) => !samePlayer(party, side.party)) &&
      ((inPair(named[i - 1]) && joins(named[i - 1], side)) ||
        (inPair(named[i + 1]) && joins(side, named[i + 1]))),
  )
  return third ? [...pair, third.party] : [...pair]
}

function pairOf(text: string, start: number, end: number, all: readonly Side[], offset: number): Party[] {
  const at = (s: Side): number => s.start - offset
  const told = all.filter(
    (s) =>
      !isSpeaking(text, at(s), s.end - offset, s.pronoun) ||
      SPEAKS_AFTER.test(text.slice(s.end - offset, start)),
  )
  const teller = all.find((s) => TOLD_IN.test(text.slice(s.end - offset, start)))
  const hearer = teller && all.find((s) => s.start >= teller.end && !samePlayer(s.party, teller.party))
  if (teller && hearer && at(hearer) < start) return [teller.party, hearer.party]
  const sides = told.filter((s) => !s.pronoun)
  // "The ambassador, Y, **whom X had summoned**".
  const whom = /, whom [^,;]*$/.exec(text.slice(0, start))
  const summoner = whom && sides.find((s) => at(s) > whom.index && at(s) < start)
  const summoned = whom && sides.findLast((s) => at(s) < whom.index)
  if (summoner && summoned) return distinct([summoned, summoner])
  const subjects = told.filter((s) => at(s) < start).sort((a, b) => a.start - b.start)
  const clauseStart = Math.max(0, text.slice(0, start).lastIndexOf(';'))
  const before = sides.filter((s) => at(s) < start && at(s) >= clauseStart)
  const after = sides.filter((s) => at(s) >= end)
  const rest = text.slice(end)
  const between = /^.{0,24}?\b(?:between|of)\b/i.exec(rest)
  // "X called Y from his plane between Lima and Quito": the verb has its object.
  if (between && !VERB.test(text.slice(start, end))) {
    const from = end + between[0].length
    const pair = distinct(after.filter((s) => at(s) >= from && at(s) < end + LONGEST_PAIR)).slice(0, 2)
    if (pair.length === 2 && between[0].endsWith('between')) return pair
  }
  // "A and B said so, after a call **of their ministers**".
  if (OF_THEIRS.test(rest)) return joinedPair(text, before.slice(0, 2), offset)
  const joined = /^.{0,60}?\b(?:with|to|from)\b/i.exec(rest)
  const behind = (words: RegExpExecArray | null): Side | undefined => {
    const from = end + (words?.[0].length ?? 0)
    return words ? after.find((s) => at(s) >= from && isObject(text.slice(from, at(s)))) : undefined
  }
  // "The meeting after reports **that** Norway might move them **to** Latvia": that is no end of the talk's own.
  const isFar = /\b(?:that|after|because|when|which|who|where|since)\b.*\b(?:to|from)$/i.test(
    joined?.[0] ?? '',
  )
  // "Placed the call **from** Brussels": where from.
  const isPlace =
    /from$/.test(joined?.[0] ?? '') &&
    /\b(?:plac|mak|made)\w* (?:the|an?|this|that) (?:\w+ )?$/.test(text.slice(0, start))
  const partner = isFar || isPlace ? undefined : behind(joined)
  // "A and B said, a day after **they** met": those who speak.
  const isOfThem = THEY.test(text.slice(0, start))
  const tellers = distinct(all.filter((s) => at(s) < start))
  const named =
    isOfThem && tellers.length === 2
      ? tellers
      : joinedPair(text, isOfThem ? all.filter((s) => at(s) < start && !s.pronoun) : before, offset)
  // "After **he** and the Canadian minister, Y, met".
  const pairBefore =
    named.length === 0 && HE_AND.test(text.slice(0, start)) ? joinedPair(text, subjects, offset) : named
  const isTheirs =
    pairBefore.length === 2 && OF_BOTH.test(text.slice((before.at(-1)?.end ?? 0) - offset, end))
  if (pairBefore.length === 2 && (!partner || (isTheirs && !/\bwith$/.test(joined?.[0] ?? ''))))
    return pairBefore
  if (partner) {
    const subject = subjects.findLast((s) => !samePlayer(s.party, partner.party))
    return distinct([...(subject ? [subject] : []), partner])
  }
  if (text.startsWith('With ')) {
    const [first, ...others] = subjects
    const other = first && others.find((s) => !samePlayer(s.party, first.party))
    if (first && other) return [other.party, first.party]
  }
  // "The prime minister was contacted on Tuesday by X".
  const agent = /\b(?:was|were|been|being)\s+(?:\w+\s+)?$/.test(text.slice(0, start))
    ? /^[^.;]{0,60}?\bby\b(?! (?:(?:tele)?phone|video)\b)/.exec(rest)
    : null
  const caller = behind(agent)
  const called = caller && subjects.findLast((s) => !samePlayer(s.party, caller.party))
  if (caller && called) return [called.party, caller.party]
  const object = after.find(
    (s) =>
      (at(s) - end < 40 && !WHERE.test(text.slice(0, at(s)))) ||
      isObject(text.slice(end, at(s)).replace(TIME_AND_PLACE, '')),
  )
  const subject = subjects.at(-1)
  if (object && subject && VERB.test(text.slice(start, end)) && !samePlayer(object.party, subject.party))
    return [subject.party, object.party]
  // "She made the appeal after X **had phoned her**".
  if (subject && VERB.test(text.slice(start, end)) && RINGS_HER.test(rest)) {
    const other = subjects.findLast((s) => !samePlayer(s.party, subject.party))
    if (other) return [subject.party, other.party]
  }
  const pairAfter = joinedPair(text, after, offset)
  if (pairAfter.length === 2 && at(after[0] as Side) - end < 60) return pairAfter
  // Two who stand far from it have nothing to do with it: "the call, said those who have the Tunisian question in mind".
  const close = distinct(
    sides.filter(
      (s) =>
        at(s) - end < NEAR &&
        start - (s.end - offset) < NEAR &&
        !WHERE.test(text.slice(0, at(s))) &&
        !(at(s) > end && /, whose\b/.test(text.slice(end, at(s)))),
    ),
  )
  const alike = close.every((p) => p.person !== null) || close.every((p) => p.person === null)
  return alike && close.length === 2 && /\b(?:call|phone|met|meeting|visit)/i.test(text.slice(start, end))
    ? close
    : close.slice(0, 1)
}

/** "A and B **talked** on Wednesday about boats from Tripoli". */
const OF_BOTH =
  /^ (?:have |had |both |again |briefly )*(?:spoke|spoken|talked|conferred|consulted|discussed|met)\b/

const OF_THEIRS =
  /^ (?:of|between) their (?:[a-z]+ ){0,2}(?:ministers|leaders|presidents|premiers|chiefs|secretaries)\b/

/** "After **he and** the Canadian minister met". */
const HE_AND = /\b(?:he|she) and [^.;]{5,110}$/i
/** In front of the verb: those of whom the sentence has spoken. */
const THEY = /\b(?:they|the two|the pair|both)(?: (?:had|have|last|first))* ?$/

/** So many characters may lie between two names and the word, where nothing else tells who took part. */
const NEAR = 80

/** In front of a place: "placed the call as soon as her plane had **left** Brussels". */
const WHERE = /\b(?:left|leaving|near|over|outside|above|via|towards) $/

/** Both sides of "between A and B" with their offices in full stand within so many characters. */
const LONGEST_PAIR = 320

/** Who only reports the talk takes no part in it: "…, his spokeswoman Paola Guijarro said". */
const isSpeaking = (text: string, start: number, end: number, isPronoun = false): boolean =>
  // "MS HUTCHCROFT: The Canadians asked …"
  (start < 24 && /^:\s/.test(text.slice(end))) ||
  /^,?(?: [^,.;]{0,60},)? (?:(?:ministry|government|spokes\w+|official) )?(?:said|says|told|added|wrote|tweeted|noted|confirmed|announced|denied|reported|replied|answered|explained|insisted|stressed|recalled|maintained|admitted|has said|declined)\b/.test(
    text.slice(end, end + 90),
  ) ||
  // "Said he had spoken": he may be whom the report is about.
  (!isPronoun &&
    !IS_TOLD_OF.test(text.slice(end, end + 90)) &&
    /\b(?:(?:said|says|told|added)\s+(?:(?:the|an?|his|her|its)\s+)?(?:(?!(?:he|she|they|it|that|who|had|rang|met|spoke|sought)\b|[a-z]+ed\b)[a-z]+\s+){0,3}|according to\s+(?:[a-z'’,-]+\s+){0,6})$/i.test(
      text.slice(Math.max(0, start - 50), start),
    ))

/** "A statement said Barasa **had reached out**": what is reported is told of him. */
const IS_TOLD_OF =
  /^(?:, [^,;.]{2,70},)? (?:had|has|have|was|were|is|are|would|will|himself|herself|spoke|met|rang|sought|took|sent|made|(?!added|noted|explained)[a-z]+ed)\b/

/** "X **said on Wednesday, a day after a** telephone conversation with Y": who speaks of his own talk. */
const SPEAKS_AFTER =
  /^ (?:said|says|announced)(?: (?:on )?\w+day)?,? (?:(?:an?|two|three|some|shortly|hours|just)(?: (?:days?|hours?))? )?(?:after|before|following) (?:an?|his|her) (?:\w+ )?$/

/** "X **told the Mozambican premier Y in a** video call": both take part. */
const TOLD_IN =
  /^ (?:told|assured|informed|promised|warned|thanked|reminded) (?:[^.;,"“”]|, [^.;,"“”]{3,40}, ){3,80} (?:in|during|over) (?:an?|the|their) (?:[\w-]+ )?$/

/** Only words that describe the other side stand in front of its name: "with **his Greek counterpart**, X". */
export const isObject = (between: string): boolean =>
  between.length < 120 &&
  (between.match(/[^\s,.;:()]+/g) ?? []).every(
    (word) =>
      isCapital(word) || isOfficeWord(word) || isOfficeWord(word.replace(/s$/, '')) || DESCRIBES.test(word),
  )
const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase()
const DESCRIBES =
  /^(?:the|his|her|its|their|a|an|of|for|from|and|newly|elected|then|colleague|host|neighbou?r|opposite|number|both|several|senior|special|high|s)$/

/** "Received **today, 14 August, in the city of Cumaná,** the minister of". */
const TIME_AND_PLACE = /^(?: (?:today|yesterday|on \w+day))?(?:, \d[^,]{3,20})?(?:,? in [^,]{3,40})?,?/

/** Verbs between the sides: "X phoned Y", "X met Y". */
const VERB =
  /^(?:phone[sd]|telephone[sd]|rang|rings|dial(?:s|l?ed)|calle?[sd]?|calling|met|meets?|contacted|reached out to|got hold of|got through to|got in touch with|approached|summoned|received|hosted|told|informed|assured)$/i

const RINGS_HER =
  /^ (?:him|her)(?=[.,;]| (?:in|on|at|to|about|from|for|this|that|last|yesterday|early|late|back|again|before|after|with)\b)/

/** "Students in Angola and **a visit** by Quissanga": who takes part in that is joined to nobody. */
const OTHER_TALK = new RegExp(`\\b(?:${TALK_OBJECT})\\b`, 'i')

/** "Lavrov and Rubio": the last two sides before the word, when "and" stands between them. */
function joinedPair(text: string, sides: readonly Side[], offset: number): Party[] {
  for (let i = sides.length - 1; i > 0; i--) {
    const [a, b] = [sides[i - 1], sides[i]]
    if (!a || !b || samePlayer(a.party, b.party)) continue
    const between = text.slice(a.end - offset, b.start - offset)
    const isHeadline = between === ', ' && OFFICIALS.test(text.slice(b.end - offset))
    const joins =
      (/\band\b/.test(between) || between === '-' || isHeadline) && !/[;"“”]|\b(?:he|she) and\b/.test(between)
    if (between.length < 90 && joins && !OTHER_TALK.test(between)) return [a.party, b.party]
  }
  return []
}

/** "Russian, Japanese **officials** resume consultations". */
const OFFICIALS =
  /^ (?:[a-z]+ )?(?:officials|ministers|presidents|leaders|premiers|diplomats|delegations|negotiators|PMs|FMs)\b/

function distinct(sides: readonly Side[]): Party[] {
  const found: Party[] = []
  for (const { party } of sides) if (!found.some((p) => samePlayer(p, party))) found.push(party)
  return found
}

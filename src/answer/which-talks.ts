import { daysBetween, resolveDay } from '../library/dates.ts'
import { placesDiffer } from '../talk/place-of-talk.ts'
import type { Talk } from '../talk/talk.ts'
import { EVERY, inOrder, kindsIn, ordinalIn, SINCE_WHEN, TWO_TALKS } from './asked-talk.ts'
import { isWhoQuestion } from './asks-who.ts'
import { compareTalk } from './compare-talk.ts'
import { articleOf, type Engine } from './engine.ts'
import { holds, placesOf, sideKeys, termsOf } from './question-terms.ts'
import { isOfOthers, namesOthers, namesStranger } from './strangers.ts'

/**
 * The talks that fit a question best: by the sides it names, its date, the kind of talk and the other words in the
 * sentences about it. A question that names a side takes no talk without that side.
 */
export function selectTalks(engine: Engine, talks: readonly Talk[], typed: string): readonly Talk[] {
  const [, front, one, other, behind] = TWO_TALKS.exec(typed) ?? []
  return front !== undefined && one && other
    ? [...new Set([one, other].flatMap((talk) => selectOne(engine, talks, `${front}${talk}${behind ?? ''}`)))]
    : selectOne(engine, talks, typed)
}

function selectOne(engine: Engine, talks: readonly Talk[], typed: string): readonly Talk[] {
  const question = typed.replace(SINCE_WHEN, ' ')
  const labelled = talks.filter((talk) => talk.label.toLowerCase() === question.trim().toLowerCase())
  if (labelled.length > 0) return labelled
  if (namesStranger(engine, question)) return []
  const terms = termsOf(question)
  const kinds = EVERY.test(question) ? undefined : kindsIn(question)
  const scored = talks.map((talk) => compareTalk(engine, talk, terms, kinds, question))
  // Every side that is named anywhere in the library must take part; a question may name others in passing.
  const isQuestion = isWhoQuestion(question)
  const places = placesOf(question)
  const named = terms.filter((term) => scored.some((s) => holds(s.sides, term)) && !holds(places, term))
  if (namesOthers(engine, question, scored, named)) return []
  const day = resolveDay(question, null)
  // "The meeting in Dhaka" is not the one in Kathmandu.
  const lower = question.toLowerCase()
  const place = scored
    .map(({ talk }) => talk.place)
    .find((name) => name && lower.includes(name.toLowerCase()))
  const asked = EVERY.test(question) ? null : ordinalIn(question)
  const year = /\b(?:19|20)\d\d\b/.exec(question)?.[0]
  const isOfYear = (s: (typeof scored)[number]): boolean => !!year && !!s.talk.date?.startsWith(year)
  const ofSides = (s: (typeof scored)[number]): boolean =>
    named.every((term) => holds(s.sides, term) || (isQuestion && holds(s.spoken, term)))
  const dates = scored.filter(
    (s) => s.talk.day !== null && s.kindFits && !(s.talk.earlier && s.dateDiffers) && ofSides(s),
  )
  const fitsDay = dates.some((s) => !s.dateDiffers)
  // A talk of just the kind asked for, without a day, where others have a day and are "talks" only.
  const isOnlyOfKind = (s: (typeof scored)[number]): boolean =>
    s.talk.kind === kinds?.[0] && dates.every((other) => other.talk.kind !== s.talk.kind)
  const isOthers = isOfOthers(question)
  const fitting = scored.filter(
    (s) =>
      s.kindFits &&
      !isOthers(s) &&
      // "On 13 May", where another talk is of that day: none that the articles look back on without one.
      !(fitsDay && day !== null && s.talk.earlier && s.talk.day === null) &&
      !placesDiffer(s.talk.place, place ?? null) &&
      (!s.dateDiffers || EVERY.test(question)) &&
      (asked === null || s.talk.ordinal === null || s.talk.ordinal === asked) &&
      // Where other talks have a day, one without may be any other day's.
      (day === null ||
        s.talk.day !== null ||
        dates.length === 0 ||
        fitsDay ||
        isOnlyOfKind(s) ||
        isNewsOf(engine, s.talk, day)) &&
      // A talk of which no article tells the year may be of that one, where no article is of another.
      (!year || isOfYear(s) || dates.length === 0 || (s.talk.date === null && isOnlyYear(engine, year))) &&
      ofSides(s),
  )
  if (fitting.length === 0 && named.length > 2) {
    // "Georgia's talks with Turkey and with Azerbaijan": each of them has its sides among those named.
    const among = scored.filter(
      (s) =>
        s.kindFits &&
        s.talk.participants.every((p) =>
          named.some((term) => holds(sideKeys(engine, { ...s.talk, participants: [p] }, isQuestion), term)),
        ),
    )
    if (among.length > 0) return among.map((s) => s.talk)
  }
  const counted = fitting.filter((s) => asked !== null && s.talk.ordinal === asked)
  const told = counted.length > 0 ? counted : fitting
  // Those whose own sides are all that the question names come before those that only speak of one.
  const between = told.filter((s) => named.length > 1 && named.every((term) => holds(s.sides, term)))
  const among = between.length > 0 ? between : told
  const best = Math.max(0, ...among.map((s) => s.score))
  const chosen = EVERY.test(question) ? among : among.filter((s) => s.score >= best - 0.35)
  const most = Math.max(0, ...chosen.map((s) => weightOf(s.talk)))
  const spoken = named.length > 0 ? chosen : chosen.filter((s) => weightOf(s.talk) >= 0.5 * most)
  const found = spoken.map((s) => s.talk)
  return EVERY.test(question) ? found : inOrder(found, question)
}

/** Whether no article is of another year than that. */
const isOnlyYear = ({ library }: Engine, year: string): boolean =>
  library.articles.every(({ date }) => date === null || date.startsWith(year))

/** A talk of no known day that an article of that day, or of the next, brings as news. */
const isNewsOf = (engine: Engine, talk: Talk, day: string): boolean =>
  !talk.earlier &&
  !talk.planned &&
  talk.mentions.some(({ file }) => {
    const age = daysBetween(day, articleOf(engine, file).date)
    return age !== null && age <= 1
  })

const weightOf = (talk: Talk): number => talk.mentions.length + talk.claims.length

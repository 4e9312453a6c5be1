import type { Article } from '../library/article.ts'
import { findCountries } from '../library/countries.ts'
import { daysDiffer, isMonth, resolveDay } from '../library/dates.ts'
import { wordsIn } from '../search/terms.ts'
import type { Talk, TalkKind } from '../talk/talk.ts'
import { EARLIEST } from './asked-talk.ts'
import { isWhoQuestion } from './asks-who.ts'
import { articleOf, type Engine } from './engine.ts'
import { officesHeld } from './offices.ts'
import { codeKey, holds, sideKeys, stemOf, type Term } from './question-terms.ts'

/** A word that stands in a sentence about the talk tells less than a side that takes part in it. */
const SPOKEN = 0.5
const IN_PERSON = 0.4
const IN_OFFICE = 0.4
/** A word that stands in the articles of a talk, and all that there is to go by where a question names no side. */
const BESIDE = { sides: 0.3, none: 1 }
/** A talk that the articles only look back on is asked for as such. */
const EARLIER = 0.5

/** How well a talk fits a question, and by what. */
export function compareTalk(
  engine: Engine,
  talk: Talk,
  terms: readonly Term[],
  kinds: readonly TalkKind[] | undefined,
  question: string,
) {
  const sides = sideKeys(engine, talk, isWhoQuestion(question))
  const own = sideKeys(engine, talk, false)
  const day = resolveDay(question, null)
  // News of a Thursday may be of the month that is asked for.
  const isAnyMonths = day !== null && isMonth(day) && /^[a-z]+$/.test(talk.day ?? '')
  const dateDiffers = !isAnyMonths && daysDiffer(day, talk.day)
  const spoken = new Set(
    [...talk.mentions, ...talk.claims.map((c) => c.evidence)].flatMap((m) => {
      const text = articleOf(engine, m.file).text.slice(m.start, m.end)
      return [...wordsIn(text).map(stemOf), ...findCountries(text).flatMap((c) => c.codes.map(codeKey))]
    }),
  )
  const named = terms.filter((term) => holds(sides, term))
  const others = terms.filter((term) => !holds(sides, term))
  const shared = others.filter((term) => holds(spoken, term)).length / Math.max(1, others.length)
  const isBeside = (term: Term): boolean =>
    talk.mentions.some(({ file }) => holds(stemsOf(articleOf(engine, file)), term))
  const toldBeside = others.filter(isBeside).length / Math.max(1, others.length)
  const kindFits = !kinds || kinds.includes(talk.kind)
  // A month does not tell that a day in it is meant.
  const isDay = talk.day !== null && !/^--\d\d$/.test(talk.day)
  // Nobody can tell whether "Tuesday" is the 11 February of a talk that the articles only look back on.
  const isTold = !talk.earlier || talk.date !== null || isWeekday(day) === isWeekday(talk.day)
  const sameDate = day !== null && isDay && isTold && !dateDiffers ? 1 : 0
  return {
    talk,
    sides,
    spoken,
    kindFits,
    dateDiffers,
    score:
      named.length +
      sameDate +
      SPOKEN * shared +
      IN_OFFICE * officesHeld(engine, talk, question) +
      (named.length > 0 ? BESIDE.sides : BESIDE.none) * toldBeside +
      // Who is named himself comes before whose country is.
      IN_PERSON * (named.filter((term) => holds(own, term)).length / Math.max(1, named.length)) +
      (kinds?.[0] === talk.kind ? 0.4 : 0) -
      (talk.planned ? 0.6 : 0) -
      (talk.earlier && sameDate === 0 && !EARLIEST.test(question) ? EARLIER : 0),
  }
}

const isWeekday = (day: string | null): boolean => /^[a-z]/.test(day ?? '')

const stems = new WeakMap<Article, ReadonlySet<string>>()

/** The stems of all words of an article, read once. */
function stemsOf(article: Article): ReadonlySet<string> {
  const known = stems.get(article) ?? new Set(wordsIn(article.text).map(stemOf))
  stems.set(article, known)
  return known
}

import type { Article } from '../library/article.ts'
import { findCountries } from '../library/countries.ts'
import { daysBetween, daysDiffer, resolveDay } from '../library/dates.ts'
import { NOT_NAMES } from '../library/name-words.ts'
import { wordsIn } from '../search/terms.ts'
import { ordinalOf } from '../talk/ordinals.ts'
import type { Talk, TalkKind } from '../talk/talk.ts'
import { isWhoQuestion } from './asks-who.ts'
import { articleOf, type Engine } from './engine.ts'
import { officesHeld } from './offices.ts'
import {
  codeKey,
  holds,
  isCountry,
  pairOf,
  placesOf,
  sideKeys,
  stemOf,
  type Term,
  termsOf,
} from './question-terms.ts'

const KINDS: readonly (readonly [RegExp, readonly TalkKind[]])[] = [
  [/\binvit\w+/i, ['visit', 'meeting', 'summit', 'talks']],
  [/\bvideo/i, ['video call', 'talks', 'meeting', 'summit']],
  [
    /\b(?:calls?|called(?! (?:in|together)\b)(?! (?:for )?(?:the|this|that|a|an|today['’]s|yesterday['’]s|\w+day['’]s) (?:[\p{L}-]+ ){0,3}(?:meeting|summit|talks|session|visit))|phon\w*|telephon\w*|rang|ring|dial\w*)\b/iu,
    ['phone call', 'video call', 'talks'],
  ],
  [/\bsummits?\b/i, ['summit', 'meeting', 'talks']],
  [/\bvisit\w*\b/i, ['visit', 'meeting', 'summit', 'talks']],
  [/\b(?:meetings?|met|meet)\b/i, ['meeting', 'summit', 'visit', 'talks', 'video call']],
  [/\b(?:negotiations?|rounds?)\b/i, ['talks', 'meeting', 'summit', 'video call']],
]

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

const DAYS_TALK =
  "(?:\\(?[12]\\)? )?(?:the )?(?:\\w+day|yesterday|today|last week|this week)['’]s (?:[a-z]+ ){0,2}?(?:call|conversation|meeting|talks|summit|visit)"
/** "Saturday's call and Tuesday's meeting between the ministers". */
const TWO_TALKS = new RegExp(`^(.*?)(${DAYS_TALK}) and (${DAYS_TALK})\\b(.*)$`, 'i')

function selectOne(engine: Engine, talks: readonly Talk[], typed: string): readonly Talk[] {
  const question = typed.replace(SINCE_WHEN, ' ')
  const labelled = talks.filter((talk) => talk.label.toLowerCase() === question.trim().toLowerCase())
  if (labelled.length > 0) return labelled
  if (namesStranger(engine, question)) return []
  const terms = termsOf(question)
  const kinds = EVERY.test(question) ? undefined : kindsIn(question)
  const scored = talks.map((talk) => compare(engine, talk, terms, kinds, question))
  // Every side that is named anywhere in the library must take part; a question may name others in passing.
  const isQuestion = isWhoQuestion(question)
  const places = placesOf(question)
  const named = terms.filter((term) => scored.some((s) => holds(s.sides, term)) && !holds(places, term))
  // A country that no article names, or a pair of which one name is unknown: these are other talks.
  const ofCountry = wordsOfSides(question, (key) => scored.some((s) => holds(s.sides, [key])))
  const missing = engine.index.retrieve(question).missing.filter((word) => !ofCountry.has(word))
  const isKnown = (term: Term): boolean => scored.some((s) => holds(s.sides, term) || holds(s.spoken, term))
  const isStrange = (word: string): boolean =>
    !datelinesOf(engine).includes(word) &&
    !isOwnCountry(engine, question, word) &&
    termsOf(word).some((term) => isCountry(term) && !isKnown(term))
  if (missing.some(isStrange)) return []
  if (
    pairOf(question).some(
      (word) =>
        engine.index.retrieve(word).missing.length > 0 &&
        !ofCountry.has(word.toLowerCase()) &&
        !isOwnCountry(engine, question, word) &&
        !isOfKnownName(engine, question, word) &&
        !named.some((term) => term.includes(stemOf(word)) || isCountry(term)),
    )
  )
    return []
  const day = resolveDay(question, null)
  const asked = EVERY.test(question) ? null : ordinalIn(question)
  const year = /\b(?:19|20)\d\d\b/.exec(question)?.[0]
  const ofSides = (s: (typeof scored)[number]): boolean =>
    named.every((term) => holds(s.sides, term) || (isQuestion && holds(s.spoken, term)))
  const dates = scored.filter(
    (s) => s.talk.day !== null && s.kindFits && !(s.talk.earlier && s.dateDiffers) && ofSides(s),
  )
  const fitsDay = dates.some((s) => !s.dateDiffers)
  // A talk of just the kind asked for, without a day, where others have a day and are "talks" only.
  const isOnlyOfKind = (s: (typeof scored)[number]): boolean =>
    s.talk.kind === kinds?.[0] && dates.every((other) => other.talk.kind !== s.talk.kind)
  const fitting = scored.filter(
    (s) =>
      s.kindFits &&
      (!s.dateDiffers || EVERY.test(question)) &&
      (asked === null || s.talk.ordinal === null || s.talk.ordinal === asked) &&
      // Where other talks have a day, one without may be any other day's.
      (day === null ||
        s.talk.day !== null ||
        dates.length === 0 ||
        fitsDay ||
        isOnlyOfKind(s) ||
        isNewsOf(engine, s.talk, day)) &&
      (!year || s.talk.date?.startsWith(year) || dates.length === 0) &&
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
  // Those whose own sides are all that the question names come before those that only speak of one.
  const counted = fitting.filter((s) => asked !== null && s.talk.ordinal === asked)
  const told = counted.length > 0 ? counted : fitting
  const between = told.filter((s) => named.length > 1 && named.every((term) => holds(s.sides, term)))
  const among = between.length > 0 ? between : told
  const best = Math.max(0, ...among.map((s) => s.score))
  const chosen = EVERY.test(question) ? among : among.filter((s) => s.score >= best - 0.35)
  const most = Math.max(0, ...chosen.map((s) => weightOf(s.talk)))
  const spoken = named.length > 0 ? chosen : chosen.filter((s) => weightOf(s.talk) >= 0.5 * most)
  const found = spoken.map((s) => s.talk)
  return EVERY.test(question) ? found : inOrder(found, question)
}

/** "The first call of the two **since 2016**": that was not its year. */
const SINCE_WHEN = / since (?:(?:[A-Z][a-z]+|early|late|spring|summer|autumn|winter) )?(?:19|20)\d\d\b/g

/** A talk of no known day that an article of that day, or of the next, brings as news. */
const isNewsOf = (engine: Engine, talk: Talk, day: string): boolean =>
  !talk.earlier &&
  !talk.planned &&
  talk.mentions.some(({ file }) => {
    const age = daysBetween(day, articleOf(engine, file).date)
    return age !== null && age <= 1
  })

/** "New Zealand", of which the articles write as NZ or by its people only: the words of countries that take part. */
const wordsOfSides = (question: string, takesPart: (key: string) => boolean): ReadonlySet<string> =>
  new Set(
    findCountries(question)
      .filter(({ codes }) => codes.some((code) => takesPart(codeKey(code))))
      .flatMap(({ start, end }) => wordsIn(question.slice(start, end)).map((word) => word.toLowerCase())),
  )

/** "Osvaldo **Tavares** Monteiro-Lobo", of whom the articles write without that name. */
const isOfKnownName = (engine: Engine, question: string, word: string): boolean =>
  (question.match(/\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+/gu) ?? []).some((name) => {
    const words = name.split(' ')
    return (
      words.some((w) => w.toLowerCase() === word.toLowerCase()) &&
      words.some(
        (w) => w.toLowerCase() !== word.toLowerCase() && engine.index.retrieve(w).missing.length === 0,
      )
    )
  })

/** The kinds of talk that a question asks about: "the phone call and the meeting" is about both. */
function kindsIn(question: string): readonly TalkKind[] | undefined {
  const asked = KINDS.filter(([pattern]) => pattern.test(question)).map(([, kinds]) => kinds)
  return CALL_AND_MEETING.test(question) ? [...new Set(asked.flat())] : asked[0]
}

const CALL_AND_MEETING =
  /\bcalls?\b[^?]*\band\b[^?]*\b(?:meetings?|summit|visit)\b|\b(?:meeting|summit|visit)\b[^?]*\band\b[^?]*\bcall\b/i

const weightOf = (talk: Talk): number => talk.mentions.length + talk.claims.length

/** "The first call", "the latest meeting": of several that fit, the one with the earliest or the latest date. */
function inOrder(talks: readonly Talk[], question: string): readonly Talk[] {
  const dated = talks.every((t) => t.date !== null)
  const place = ({ date, day }: Talk): string =>
    dated ? (date ?? '') : (/\d.*$/.exec(day ?? '')?.[0].slice(-5) ?? '')
  const held = talks.filter((t) => place(t) !== '').sort((a, b) => (place(a) < place(b) ? -1 : 1))
  const news = LATEST.test(question) ? talks.filter((t) => !t.earlier) : []
  if (held.length < 2) return news.length > 0 ? news : talks
  if (EARLIEST.test(question)) return held.slice(0, 1)
  return LATEST.test(question) ? held.slice(-1) : talks
}

/** "Each of the talks": all that fit, not the best ones. */
const EVERY =
  /\bwho (?:initiated|made|requested|placed|started|asked for|proposed) the (?:phone |telephone |video )?(?:calls|conversations|meetings)\b|\bwho\b.+\band who\b|\bwhich\b.+\band which\b|\b(?:calls|conversations|meetings)\b[^?]*\b(?:\d{1,2} [a-z]+|[a-z]+ \d{1,2}) and (?:\d{1,2} [a-z]+|[a-z]+ \d{1,2})\b|\beach of (?:them|these|those)\b|\b(?:each|all|every|both|the two)\b(?: of)?(?: the)? (?:\w+ )?(?:talks?|calls?|meetings?|conversations?|visits?)\b/i
const EXCHANGE = '(?:\\w+ )?(?:phone )?(?:calls?|meetings?|talks?|conversations?|round|contact|summit)\\b'
/** "The third round", "the second call"; "the first" is told by the dates. */
function ordinalIn(question: string): number | null {
  const counted = [...question.matchAll(COUNTED)].map(([word]) => ordinalOf(word, false))
  return counted.find((ordinal) => ordinal !== null) ?? null
}
const COUNTED = new RegExp(`\\b[a-z]+(?= ${EXCHANGE})`, 'gi')

const EARLIEST = new RegExp(`\\b(?:first|earlier|earliest|previous) ${EXCHANGE}`, 'i')
const LATEST = new RegExp(`\\b(?:second|latest|last|most recent|newest|later) ${EXCHANGE}`, 'i')

/** A word that stands in a sentence about the talk tells less than a side that takes part in it. */
const SPOKEN = 0.5
const IN_PERSON = 0.4
const IN_OFFICE = 0.4
/** A word that stands in the articles of a talk, and all that there is to go by where a question names no side. */
const BESIDE = { sides: 0.3, none: 1 }
/** A talk that the articles only look back on is asked for as such. */
const EARLIER = 0.5

function compare(
  engine: Engine,
  talk: Talk,
  terms: readonly Term[],
  kinds: readonly TalkKind[] | undefined,
  question: string,
) {
  const sides = sideKeys(engine, talk, isWhoQuestion(question))
  const own = sideKeys(engine, talk, false)
  const day = resolveDay(question, null)
  const dateDiffers = daysDiffer(day, talk.day)
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

/** "**Finland's** Rautiola": the country of somebody whose country no article tells. */
function isOwnCountry(engine: Engine, question: string, word: string): boolean {
  const [behind = ''] = question.toLowerCase().split(word.toLowerCase()).slice(1)
  const next = wordsIn(behind.replace(/^['’]s/, ''))
    .slice(0, WORDS_OF_OFFICE + 1)
    .map(stemOf)
  return engine.talks.talks
    .flatMap((talk) => talk.participants.map((name) => engine.talks.parties.partyOf(name)))
    .some(
      ({ folded, countries }) => countries.size === 0 && folded.some((part) => next.includes(stemOf(part))),
    )
}

/** "Finland's deputy foreign minister Rautiola". */
const WORDS_OF_OFFICE = 3

/** The places where the articles were written, which no passage holds. */
const datelinesOf = ({ library }: Engine): string =>
  library.articles.map((article) => article.dateline?.toLowerCase() ?? '').join(' ')

/**
 * Whether the question names somebody or something of whom no article speaks. In a question only a capital tells a
 * name from a common word; in a bare list of names ("macron putin") every word is one.
 */
function namesStranger(engine: Engine, question: string): boolean {
  const datelines = datelinesOf(engine)
  // "Turkey" is no stranger where an article says "the Turkish minister".
  const sides = new Set(engine.talks.talks.flatMap((talk) => [...sideKeys(engine, talk, false)]))
  const takesPart = (word: string): boolean => termsOf(word).some((term) => holds(sides, term))
  const ofCountry = wordsOfSides(question, (key) => holds(sides, [key]))
  const missing = engine.index
    .retrieve(question)
    .missing.filter(
      (word) =>
        !ofCountry.has(word) &&
        !datelines.includes(word) &&
        !takesPart(word) &&
        !isOwnCountry(engine, question, word),
    )
  if (!isWhoQuestion(question)) return missing.length > 0
  return missing.some((word) => isCapitalized(question, word) && !NOT_NAMES.has(word))
}

function isCapitalized(text: string, word: string): boolean {
  const at = text.toLowerCase().indexOf(word)
  return at > 0 && /^\p{Lu}/u.test(text.slice(at))
}

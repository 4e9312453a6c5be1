import { findCountries } from '../library/countries.ts'
import { daysDiffer, resolveDay } from '../library/dates.ts'
import { NOT_NAMES } from '../library/name-words.ts'
import { foldName } from '../library/same-person.ts'
import { isStopWord, wordsIn } from '../search/terms.ts'
import { ordinalOf } from '../talk/ordinals.ts'
import type { Talk, TalkKind } from '../talk/talk.ts'
import { articleOf, type Engine } from './engine.ts'

const ASKS_WHO =
  /\b(?:who|whom|whose|which (?:\w+ ){0,2}?(?:of|side|party|country|minister|leader|president|government|capital|ministry|one)|what (?:side|country|government)|was it\b.+\b(?:who|that)|(?:did|was it|was|is|has|had|were)\b.{2,60}\bor\b.+)\b/i
const OF_INITIATING =
  /\b(?:initiat\w+|request\w*|ask(?:ed|s|ing)?(?= \S+ for| for| to (?:speak|talk|meet))|propos\w+|suggest\w+|sought|seek\w*|invit\w+|idea|behest|wanted|first move|got in touch|made contact|arranged?|convened?|set up|organi[sz]ed|placed|made)\b/i
/** "Who rang", "which of them called first"; not "who called for", and not "whom did he call", which asks for the other. */
const PHONING =
  /\b(?:who|which|whose|side|of them|minister|president|leader|country|capital)\s+(?:\w+\s+){0,2}?(?:called|calls|phoned|phones|rang|telephoned|dial(?:l?ed)|contacted|reached out|made contact|picked up the (?:tele)?phone)\b(?! for\b| on\b| off\b)/i
const ASKS_FOR_OTHER =
  /\bwhom?\s+(?:did|does|has|had|was)\s+(?:\S+\s+){1,4}?(?:call|phone|ring|contact|telephone|invite|dial)/i
const OF_TALK =
  /\b(?:calls?|phone|telephone|conversations?|talks?|meetings?|meet|met|summits?|visits?|contacts?|discussions?|negotiations?|consultations?|dialogue|exchange|touch|videoconference|video|round)\b/i

const CALLING = '(?:call(?:ed)?|phoned?|rang|ring|telephoned?|dial(?:l?ed)?|contact(?:ed)?)'
/** "Did Lavrov call Rubio or the other way round?", "did Lavrov call Rubio or Rubio Lavrov?", "Lavrov called Rubio, right?" */
const WHICH_WAY = new RegExp(
  `\\b${CALLING}\\b.*\\b(?:other way (?:a?round|about)|vice versa)|\\bdid\\b.+ ${CALLING} .+\\bor\\b|^\\W*\\p{L}[\\p{L} '’-]{1,40}? ${CALLING} (?!for\\b|on\\b|off\\b)\\p{L}[\\p{L} '’-]{1,40}?,? (?:right|correct|yes|no|didn['’]t (?:he|she|they))\\s*\\?`,
  'iu',
)

/** Whether a question asks who initiated a talk, in whatever words: "who rang whom", "whose idea was the summit". */
export function asksWhoInitiated(question: string): boolean {
  if (WHICH_WAY.test(question)) return true
  if (!ASKS_WHO.test(question) || ASKS_FOR_OTHER.test(question)) return false
  if (OF_INITIATING.test(question) && OF_TALK.test(question)) return true
  return (
    /\bwhom?\s+(?:\w+\s+){0,3}?whom?\b|\bwhose (?:idea|initiative)\b/i.test(question) ||
    PHONING.test(question)
  )
}

/** A question names its sides among words that no article need contain; a bare list of names does not. */
const isWhoQuestion = (question: string): boolean => ASKS_WHO.test(question) || WHICH_WAY.test(question)

const KINDS: readonly (readonly [RegExp, readonly TalkKind[]])[] = [
  [/\binvit\w+/i, ['visit', 'meeting', 'summit', 'talks']],
  [/\bvideo/i, ['video call', 'talks']],
  [
    /\b(?:calls?|called(?! (?:the|this|that|a|an) (?:[\p{L}-]+ )?(?:meeting|summit|talks|session|visit))|phon\w*|telephon\w*|rang|ring|dial\w*)\b/iu,
    ['phone call', 'video call', 'talks'],
  ],
  [/\b(?:meetings?|met|meet|summits?|visit\w*)\b/i, ['meeting', 'summit', 'visit', 'talks']],
]

/** Stems of the words with which people ask about any talk; they do not tell one from another. */
const COMMON = new Set(
  'phone call calls called talk talks meeting summit visit conversation initiated request asked idea proposed suggested wanted invited convened minister ministers president presidents leader leaders between foreign each first second last latest earlier made place rang video move touch side sides prime'
    .split(' ')
    .map((word) => stemOf(word)),
)

/** Something that a question names, by any of several keys: a stem, or the codes of a country. */
type Term = readonly string[]

/**
 * The talks that fit a question best: by the sides it names, its date, the kind of talk and the other words in the
 * sentences about it. A question that names a side takes no talk without that side.
 */
export function selectTalks(engine: Engine, talks: readonly Talk[], question: string): readonly Talk[] {
  const labelled = talks.filter((talk) => talk.label.toLowerCase() === question.trim().toLowerCase())
  if (labelled.length > 0) return labelled
  if (namesStranger(engine, question)) return []
  const terms = termsOf(question)
  const kinds = EVERY.test(question) ? undefined : KINDS.find(([pattern]) => pattern.test(question))?.[1]
  const scored = talks.map((talk) => compare(engine, talk, terms, kinds, question))
  // Every side that is named anywhere in the library must take part; a question may name others in passing.
  const isQuestion = isWhoQuestion(question)
  const named = terms.filter((term) => scored.some((s) => holds(s.sides, term)))
  // A country that no article names, or a pair of which one name is unknown: these are other talks.
  const isCountry = (term: Term): boolean => term.some((key) => key.startsWith('country:'))
  const { missing } = engine.index.retrieve(question)
  const isKnown = (term: Term): boolean => scored.some((s) => holds(s.sides, term) || holds(s.spoken, term))
  const isStrange = (word: string): boolean =>
    !datelinesOf(engine).includes(word) && termsOf(word).some((term) => isCountry(term) && !isKnown(term))
  if (missing.some(isStrange)) return []
  if (
    pairOf(question).some(
      (word) =>
        engine.index.retrieve(word).missing.length > 0 &&
        !named.some((term) => term.includes(stemOf(word)) || isCountry(term)),
    )
  )
    return []
  const day = resolveDay(question, null)
  const asked = ordinalIn(question)
  const year = /\b(?:19|20)\d\d\b/.exec(question)?.[0]
  const ofSides = (s: (typeof scored)[number]): boolean =>
    named.every((term) => holds(s.sides, term) || (isQuestion && holds(s.spoken, term)))
  const dates = scored.filter((s) => s.talk.day !== null && s.kindFits && ofSides(s))
  const fitsDay = dates.some((s) => !s.dateDiffers)
  const fitting = scored.filter(
    (s) =>
      s.kindFits &&
      (!s.dateDiffers || EVERY.test(question)) &&
      (asked === null || s.talk.ordinal === null || s.talk.ordinal === asked) &&
      // Where other talks have a day, one without may be any other day's.
      (day === null || s.talk.day !== null || dates.length === 0 || fitsDay) &&
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
  const best = Math.max(0, ...fitting.map((s) => s.score))
  const chosen = EVERY.test(question) ? fitting : fitting.filter((s) => s.score >= best - 0.35)
  const most = Math.max(0, ...chosen.map((s) => weightOf(s.talk)))
  const spoken = named.length > 0 ? chosen : chosen.filter((s) => weightOf(s.talk) >= 0.5 * most)
  return inOrder(
    spoken.map((s) => s.talk),
    question,
  )
}

const weightOf = (talk: Talk): number => talk.mentions.length + talk.claims.length

/** "The first call", "the latest meeting": of several that fit, the one with the earliest or the latest date. */
function inOrder(talks: readonly Talk[], question: string): readonly Talk[] {
  const dated = talks.every((t) => t.date !== null)
  const place = ({ date, day }: Talk): string =>
    dated ? (date ?? '') : (/\d.*$/.exec(day ?? '')?.[0].slice(-5) ?? '')
  const held = talks.filter((t) => place(t) !== '').sort((a, b) => (place(a) < place(b) ? -1 : 1))
  if (held.length < 2) return talks
  if (EARLIEST.test(question)) return held.slice(0, 1)
  return LATEST.test(question) ? held.slice(-1) : talks
}

/** "Each of the talks": all that fit, not the best ones. */
const EVERY =
  /\bwho\b.+\band who\b|\beach of (?:them|these|those)\b|\b(?:each|all|every|both|the two)\b(?: of)?(?: the)? (?:\w+ )?(?:talks?|calls?|meetings?|conversations?|visits?)\b/i
const EXCHANGE = '(?:\\w+ )?(?:phone )?(?:calls?|meetings?|talks?|conversations?|round|contact|summit)\\b'
/** "The third round", "the second call"; "the first" is told by the dates. */
function ordinalIn(question: string): number | null {
  const counted = [...question.matchAll(COUNTED)].map(([word]) => ordinalOf(word, false))
  return counted.find((ordinal) => ordinal !== null) ?? null
}
const COUNTED = new RegExp(`\\b[a-z]+(?= ${EXCHANGE})`, 'gi')

const EARLIEST = new RegExp(`\\b(?:first|earlier|earliest|previous) ${EXCHANGE}`, 'i')
const LATEST = new RegExp(`\\b(?:second|latest|last|most recent|newest|later) ${EXCHANGE}`, 'i')

/** "Macron call Putin". */
const WHO_CALLED = new RegExp(`([\\p{L}’'-]+) (?:first )?${CALLING} ([\\p{L}’'-]+)`, 'iu')

/** The two names of "between Merz and Xi" and of "the Macron Merz call". */
function pairOf(question: string): string[] {
  const match =
    /\bbetween\s+([\p{L}’'-]+)\s+and\s+([\p{L}’'-]+)\b/iu.exec(question) ??
    WHO_CALLED.exec(question) ??
    /\b([\p{L}’'-]+)(?:\s*[–-]\s*|\s+and\s+|\s+)([\p{L}’'-]+)\s+(?:phone |video )?(?:calls?|talks?|meetings?|summit|conversation)\b/iu.exec(
      question,
    )
  const words = (match?.slice(1, 3) ?? []).filter(
    (word) =>
      !isStopWord(word.toLowerCase()) &&
      !COMMON.has(stemOf(word)) &&
      !/^(?:the|phone|video|first|second|last|latest|peace|foreign)$/i.test(word),
  )
  return words.length === 2 ? words : []
}

/** What a question names: its countries by code, its other telling words by their stem. */
function termsOf(question: string): Term[] {
  const titled = question.replace(/(?<![\p{L}'’])(?!us\b)\p{Ll}/gu, (letter) => letter.toUpperCase())
  const countries = findCountries(titled)
  const rest = countries.reduceRight((text, c) => `${text.slice(0, c.start)} ${text.slice(c.end)}`, question)
  const stems = wordsIn(rest)
    .filter((word) => !isStopWord(word))
    .map(stemOf)
    .filter((word) => word.length > 1 && !COMMON.has(word))
  return [...countries.map((c) => c.codes.map(codeKey)), ...stems.map((stem) => [stem])]
}

function stemOf(word: string): string {
  return foldName(word).slice(0, 5)
}
const codeKey = (code: string): string => `country:${code}`
const holds = (keys: ReadonlySet<string>, term: Term): boolean => term.some((key) => keys.has(key))

/** The keys by which a text can name a talk's sides. A question may name a country by one of its people. */
function sideKeys(engine: Engine, talk: Talk, isQuestion: boolean): ReadonlySet<string> {
  // A talk whose sides nobody tells goes by what the articles call it: "peace talks".
  if (talk.participants.length === 0)
    return new Set(
      wordsIn(talk.label)
        .map(stemOf)
        .filter((word) => !COMMON.has(word)),
    )
  return new Set(
    talk.participants.flatMap((name) => {
      const { person, countries, words } = engine.talks.parties.partyOf(name)
      const people = person === null && isQuestion ? engine.talks.parties.peopleOf([...countries]) : []
      const stems = [name, ...people].flatMap((n) => n.split(/[\s'’-]+/).map(stemOf))
      return [...[...countries].map(codeKey), ...words, ...stems]
    }),
  )
}

/** Whether a question names the sides of these talks, two at least, and nothing else that would tell more of what is asked. */
export function namesOnlySides(engine: Engine, talks: readonly Talk[], question: string): boolean {
  const keys = new Set(talks.flatMap((talk) => [...sideKeys(engine, talk, true)]))
  const terms = termsOf(question).filter((term) => !term.every((key) => WHEN.has(key)))
  return terms.length >= 2 && terms.every((term) => holds(keys, term))
}

/** Stems of the words with which people ask for the day and the length of a talk. */
const WHEN = new Set(
  'when day date year hold held take took place have had conversation telephone exactly long last lasted minutes hours duration much time meet met speak spoke spoken talk ring'
    .split(' ')
    .map(stemOf),
)

/** A word that stands in a sentence about the talk tells less than a side that takes part in it. */
const SPOKEN = 0.5
const IN_PERSON = 0.4
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
  const kindFits = !kinds || kinds.includes(talk.kind)
  // A month does not tell that a day in it is meant.
  const isDay = talk.day !== null && !/^--\d\d$/.test(talk.day)
  const sameDate = day !== null && isDay && !dateDiffers ? 1 : 0
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
      // Who is named himself comes before whose country is.
      IN_PERSON * (named.filter((term) => holds(own, term)).length / Math.max(1, named.length)) +
      (kinds?.[0] === talk.kind ? 0.4 : 0) -
      (talk.planned ? 0.6 : 0) -
      (talk.earlier && sameDate === 0 && !EARLIEST.test(question) ? EARLIER : 0),
  }
}

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
  const missing = engine.index
    .retrieve(question)
    .missing.filter((word) => !datelines.includes(word) && !takesPart(word))
  if (!isWhoQuestion(question)) return missing.length > 0
  return missing.some((word) => isCapitalized(question, word) && !NOT_NAMES.has(word))
}

function isCapitalized(text: string, word: string): boolean {
  const at = text.toLowerCase().indexOf(word)
  return at > 0 && /^\p{Lu}/u.test(text.slice(at))
}

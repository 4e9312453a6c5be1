import { findCountries } from '../library/countries.ts'
import { NOT_NAMES } from '../library/name-words.ts'
import { wordsIn } from '../search/terms.ts'
import { isWhoQuestion } from './asks-who.ts'
import type { Engine } from './engine.ts'
import { codeKey, holds, isCountry, pairOf, sideKeys, stemOf, type Term, termsOf } from './question-terms.ts'

/** Those whom a question names and of whom no article speaks: it asks for other talks than these. */

/**
 * Whether the question names somebody or something of whom no article speaks. In a question only a capital tells a
 * name from a common word; in a bare list of names ("macron putin") every word is one.
 */
export function namesStranger(engine: Engine, question: string): boolean {
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
        !isYear(word) &&
        !takesPart(word) &&
        !isOwnCountry(engine, question, word),
    )
  if (!isWhoQuestion(question)) return missing.length > 0
  return missing.some((word) => isCapitalized(question, word) && !NOT_NAMES.has(word))
}

/** The day of a talk tells which year is asked for, though no article writes it out. */
const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word)

function isCapitalized(text: string, word: string): boolean {
  const at = text.toLowerCase().indexOf(word)
  return at > 0 && /^\p{Lu}/u.test(text.slice(at))
}

/**
 * Whether the question names a country that no article names, or a pair of which one is unknown.
 * @param scored the talks, by the keys of their sides and of what is said of them
 * @param named what the question names that is a side of some talk
 */
export function namesOthers(
  engine: Engine,
  question: string,
  scored: readonly { readonly sides: ReadonlySet<string>; readonly spoken: ReadonlySet<string> }[],
  named: readonly Term[],
): boolean {
  const ofCountry = wordsOfSides(question, (key) => scored.some((s) => holds(s.sides, [key])))
  const missing = engine.index.retrieve(question).missing.filter((word) => !ofCountry.has(word))
  const isKnown = (term: Term): boolean => scored.some((s) => holds(s.sides, term) || holds(s.spoken, term))
  const isStrange = (word: string): boolean =>
    !datelinesOf(engine).includes(word) &&
    !isOwnCountry(engine, question, word) &&
    termsOf(word).some((term) => isCountry(term) && !isKnown(term))
  if (missing.some(isStrange)) return true
  return pairOf(question).some(
    (word) =>
      engine.index.retrieve(word).missing.length > 0 &&
      !ofCountry.has(word.toLowerCase()) &&
      !isOwnCountry(engine, question, word) &&
      !isOfKnownName(engine, question, word) &&
      !named.some((term) => term.includes(stemOf(word)) || isCountry(term)),
  )
}

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

/** "The **Security Council** meeting", "a summit of the **East African Community**". */
const BODY = String.raw`((?:\p{Lu}[\p{L}’'-]* )*(?:Council|Community|Union|League|Organi[sz]ation|Commission|Committee|Forum|Association|Assembly|Commonwealth|Alliance|Authority|Bloc|Group|\p{Lu}{3,}))`
const MEETING = '(?:meeting|summit|session|talks|round|conference)'
const OF_BODY = new RegExp(`${BODY} (?:[a-z]+ )?${MEETING}\\b|\\b${MEETING} of (?:the )?${BODY}`, 'u')

const OFFICE = `(?:(?:prime|foreign|interior|defen[cs]e|finance|trade|deputy|health|energy) )*(?:minister|president|premier|chancellor|ambassador|leader|king|emir|pm|fm)`
const IN_FRONT_OF_OFFICE = new RegExp(String.raw`^(?:['’]s)? ${OFFICE}\b`, 'i')
const BEHIND_OFFICE = new RegExp(String.raw`\b${OFFICE} of (?:the )?$`, 'i')

/** A talk by the keys of its sides and of what is said of it. */
interface Keyed {
  readonly sides: ReadonlySet<string>
  readonly spoken: ReadonlySet<string>
}

/**
 * Whether a question asks for a talk of somebody who is neither a side of this one nor named in the sentences about it:
 * the meeting of a body ("the Security Council meeting"), or a minister by his country ("Who called **the Ethiopian
 * foreign minister**?" asks for no call to Cairo).
 */
export function isOfOthers(question: string): (talk: Keyed) => boolean {
  const [, before, behind] = OF_BODY.exec(question) ?? []
  const body = wordsIn(before ?? behind ?? '').map((word) => [stemOf(word)])
  const ministers = isWhoQuestion(question)
    ? findCountries(question).filter(
        ({ start, end }) =>
          IN_FRONT_OF_OFFICE.test(question.slice(end)) || BEHIND_OFFICE.test(question.slice(0, start)),
      )
    : []
  const named = [...body, ...ministers.map(({ codes }) => codes.map(codeKey))]
  return ({ sides, spoken }) => named.some((term) => !holds(sides, term) && !holds(spoken, term))
}

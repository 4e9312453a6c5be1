import { findCountries } from '../library/countries.ts'
import { foldName } from '../library/same-person.ts'
import { isStopWord, wordsIn } from '../search/terms.ts'
import type { Talk } from '../talk/talk.ts'
import { CALLING } from './asks-who.ts'
import type { Engine } from './engine.ts'

/** Stems of the words with which people ask about any talk; they do not tell one from another. */
const COMMON = new Set(
  'phone call calls called talk talks meeting summit visit conversation initiated request asked idea proposed suggested wanted invited convened minister ministers president presidents leader leaders between foreign each first second last latest earlier made place rang video move touch side sides prime came come behind wish whose started spoke speak'
    .split(' ')
    .map((word) => stemOf(word)),
)

/** Something that a question names, by any of several keys: a stem, or the codes of a country. */
export type Term = readonly string[]

/** What a question names: its countries by code, its other telling words by their stem. */
export function termsOf(question: string): Term[] {
  const countries = findCountries(titled(question))
  const rest = countries.reduceRight((text, c) => `${text.slice(0, c.start)} ${text.slice(c.end)}`, question)
  const stems = wordsIn(rest)
    .filter((word) => !isStopWord(word))
    .map(stemOf)
    .filter((word) => word.length > 1 && !COMMON.has(word))
  return [...countries.map((c) => c.codes.map(codeKey)), ...stems.map((stem) => [stem])]
}

/** The keys of the countries in which a question says that something took place: "the summit **in Suva**". */
export function placesOf(question: string): ReadonlySet<string> {
  const places = [...titled(question).matchAll(/\b(?:In|At|Near|Outside) (?:The )?/g)].flatMap(
    ({ 0: front, index }) => findCountries(titled(question)).filter((c) => c.start === index + front.length),
  )
  return new Set(places.flatMap((c) => c.codes.map(codeKey)))
}

/** Every word with a capital, as names have it in print. */
const titled = (question: string): string =>
  question.replace(/(?<![\p{L}'’])(?!us\b)\p{Ll}/gu, (letter) => letter.toUpperCase())

/** A word as names are compared: folded, without its ending. */
export function stemOf(word: string): string {
  return foldName(word).slice(0, 5)
}

/** The key of a country, by its code. */
export const codeKey = (code: string): string => `country:${code}`

export const isCountry = (term: Term): boolean => term.some((key) => key.startsWith('country:'))

/** Whether one of a term's keys is among others. */
export const holds = (keys: ReadonlySet<string>, term: Term): boolean => term.some((key) => keys.has(key))

/** The keys by which a text can name a talk's sides. A question may name a country by one of its people. */
export function sideKeys(engine: Engine, talk: Talk, isQuestion: boolean): ReadonlySet<string> {
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

/**
 * Whether a question names the sides of these talks, two at least, and nothing else that would tell more of what is asked;
 * where one or two talks only can be meant, it need not name them.
 */
export function namesOnlySides(engine: Engine, talks: readonly Talk[], question: string): boolean {
  const keys = new Set(talks.flatMap((talk) => [...sideKeys(engine, talk, true)]))
  const terms = termsOf(question).filter((term) => !term.every((key) => WHEN.has(key)))
  if (terms.length === 0) return talks.length <= FEW
  return terms.length >= 2 && terms.every((term) => holds(keys, term))
}

/** So many talks are told of at once. */
const FEW = 2

/** Stems of the words with which people ask for the day and the length of a talk. */
const WHEN = new Set(
  'when day date year hold held take took place have had conversation telephone exactly long last lasted minutes hours duration much time meet met speak spoke spoken talk ring'
    .split(' ')
    .map(stemOf),
)

/** "Macron call Putin". */
const WHO_CALLED = new RegExp(`([\\p{L}’'-]+) (?:first )?${CALLING} ([\\p{L}’'-]+)`, 'iu')

/** The two names of "between Merz and Xi", of "the Macron Merz call" and of "when did Merz and Xi meet". */
export function pairOf(question: string): string[] {
  const match =
    /\bbetween\s+([\p{L}’'-]+)\s+and\s+([\p{L}’'-]+)\b/iu.exec(question) ??
    WHO_CALLED.exec(question) ??
    /\b(?:did|do|does|will|had|have|are|were) ([\p{L}’'-]+) and ([\p{L}’'-]+)\b/iu.exec(question) ??
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

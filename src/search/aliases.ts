import { countryWords } from '../library/countries.ts'
import { ROLES } from '../library/name-words.ts'
import { isStopWord, stemOf, wordsIn } from './terms.ts'

/** Somebody whom the articles name, with the roles they give: "norwegian prime minister". */
export interface RoleBearer {
  readonly name: string
  readonly roles: readonly string[]
}

/** How many words in front of a role say whose or which it is: "the **Norwegian deputy prime** minister". */
const MODIFIERS = 3
/** A role that more people have means none of them. */
const MAX_BEARERS = 2

/**
 * Finds people whom a question means by their role: "the Norwegian PM" is whoever the articles call so.
 * @param words the question's words in lower case
 * @returns for each stem that describes somebody, the stems of the surnames it stands for as well
 */
export function describedPeople(
  words: readonly string[],
  people: readonly RoleBearer[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  words.forEach((word, i) => {
    if (!ROLES.has(word)) return
    const before = words.slice(Math.max(0, i - MODIFIERS), i)
    const behind = words[i + 1] === 'of' ? words.slice(i + 2, i + 4) : []
    const modifiers = [...before, ...behind].filter((w) => !isStopWord(w))
    const country = modifiers.find((w) => countryWords(w).length > 0)
    if (!country) return
    const offices = modifiers.slice(modifiers.indexOf(country) + 1).filter((w) => OFFICE.has(w))
    const bearers = people.filter((person) =>
      person.roles.some((role) => {
        const parts = wordsIn(role)
        return (
          parts.includes(word) &&
          offices.every((office) => parts.includes(office)) &&
          parts.some((part) => part === country || countryWords(country).includes(part))
        )
      }),
    )
    const surnames = [...new Set(bearers.map(({ name }) => stemOf(wordsIn(name).at(-1) ?? '')))]
    if (surnames.length === 0 || surnames.length > MAX_BEARERS) return
    for (const part of [word, country, ...offices])
      found.set(stemOf(part), [...(found.get(stemOf(part)) ?? []), ...surnames])
  })
  return found
}

const OFFICE = new Set([
  'foreign',
  'prime',
  'deputy',
  'vice',
  'interior',
  'defence',
  'defense',
  'finance',
  'trade',
])

/** Words between the capitals of a name that its initials skip. */
const SKIPPED = '(?:of|the|and|for|on|in|de|des|du)'
const NAMED = new RegExp(`\\p{Lu}\\p{L}+(?:[ -](?:${SKIPPED} )*\\p{Lu}\\p{L}+)+`, 'gu')

/** The names of several words in the texts, by their initials: "wfp" for the World Food Programme. */
export function initialsIn(texts: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const name of texts.flatMap((text) => text.match(NAMED) ?? [])) {
    const parts = name.split(/[ -]/).filter((part) => /^\p{Lu}/u.test(part))
    // "The World Food Programme and the Bank": any stretch of the capitals may be the name.
    for (let from = 0; from < parts.length - 1; from++) {
      for (let to = from + 2; to <= parts.length; to++) {
        const stretch = parts.slice(from, to)
        const initials = stretch.map((part) => part.charAt(0).toLowerCase()).join('')
        found.set(initials, (found.get(initials) ?? new Set()).add(stretch.join(' ')))
      }
    }
  }
  return found
}

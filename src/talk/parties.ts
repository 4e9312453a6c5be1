import { foldName, type Person } from '../library/names.ts'

const GENERIC = new Set(
  'side sides party foreign minister ministry president presidents prime government department state secretary office leader deputy former chief the of and for affairs spokesman spokeswoman official officials delegation embassy counterpart republic federal vice interior defence defense council authorities part people'.split(
    ' ',
  ),
)
/** "Bulgaria", "Bulgarian" and "Bulgarians" agree in this many letters; shorter words must be equal. */
const STEM = 5

/** The words by which a party can be recognised: the parts of a name, and the country in somebody's role. */
export function partyWords(name: string, people: readonly Person[]): ReadonlySet<string> {
  const words = name.split(/[\s,'’/-]+/)
  const person = people.find((p) => p.name === name)
  const roles = person?.roles.flatMap((role) => role.split(/\s+/)) ?? []
  const stems = [...words, ...roles]
    .map(foldName)
    .filter((word) => word.length > 1 && !GENERIC.has(word))
    .map((word) => word.slice(0, STEM))
  return new Set(stems)
}

/** Whether two names mean the same party: "US side" and "US", "Sergei Lavrov" and "Russian Foreign Ministry". */
export function sameParty(a: string, b: string, people: readonly Person[]): boolean {
  const other = partyWords(b, people)
  return [...partyWords(a, people)].some((word) => other.has(word))
}

import { type Article, type Sentence, type Span, spansWithin } from './article.ts'
import { type FoundName, findRuns, type Gender, isNameWord } from './name-runs.ts'
import { ROLES } from './name-words.ts'
import { foldName, sameFolded } from './same-person.ts'
import { type Token, tokenize } from './tokens.ts'

/** A person as one article knows them. */
export interface Person {
  /** The fullest form of the name in the article: "Marco Rubio". */
  readonly name: string
  /** Roles the article gives the person, in lower case: "us secretary of state". */
  readonly roles: readonly string[]
  /** Told by a title or a role ("Ms", "spokesman"), never guessed from the name. */
  readonly gender: Gender | null
}

/** A place where the text names a person. */
export interface NameMention extends Span {
  readonly person: Person
}

export interface Names {
  readonly people: readonly Person[]
  /** In document order. */
  readonly mentions: readonly NameMention[]
}

/** The mentions that lie inside a span. */
export const mentionsWithin = ({ mentions }: Names, span: Span): readonly NameMention[] =>
  spansWithin(mentions, span)

/**
 * Finds the people of an article. A run of capitalised words is a person's name when a role or a title stands before
 * it or after a comma, or when it has two to four words and neither a body's nor a place's; a surname alone is then
 * a further mention of the one person who bears it. A headline in capitals names only those whom the text names too.
 */
export function findNames(article: Article): Names {
  const sentences = article.sentences.map((s) => tokenizeSentence(article, s))
  const inText = findRuns(sentences.filter((tokens) => !isHeadline(tokens)).flat())
  const bearersOf = groupByPerson(inText.filter(isFull))
  const inHeadlines = sentences.filter(isHeadline).flatMap((tokens) => findKnown(tokens, bearersOf))
  const found = [...inText, ...inHeadlines].sort((x, y) => x.start - y.start)
  const lastSeen = new Map<Group, number>()
  const mentioned = found.flatMap((name): { name: FoundName; group: Group }[] => {
    const bearers = bearersOf(name)
    // Of several people of one surname the one named last is meant.
    const group = [...bearers].sort((x, y) => (lastSeen.get(y) ?? -1) - (lastSeen.get(x) ?? -1))[0]
    if (!group) return []
    if (isFull(name) || bearers.length === 1) lastSeen.set(group, name.start)
    return [{ name, group }]
  })
  const people = new Map([...new Set(mentioned.map((m) => m.group))].map((group) => [group, toPerson(group)]))
  const mentions = mentioned.flatMap(({ name, group }): NameMention[] => {
    const person = people.get(group)
    return person ? [{ start: name.start, end: name.end, person }] : []
  })
  return { people: [...people.values()], mentions }
}

/** A name that can introduce a person: of several words, or with a title. */
const isFull = (name: FoundName): boolean => name.words.length > 1 || name.role !== null

/** One person's names in an article. */
interface Group {
  /** The fullest form first. */
  readonly forms: { readonly words: readonly string[]; readonly folded: readonly string[] }[]
  readonly roles: Set<string>
  gender: Gender | null
}

/**
 * Sorts full names by person, the longest first, so that shorter forms find whom they shorten.
 * @returns the people whom a name can mean: one for a full name, any number for a surname alone
 */
function groupByPerson(names: readonly FoundName[]): (name: FoundName) => readonly Group[] {
  const byWord = new Map<string, Set<Group>>()
  const byForm = new Map<string, Group>()
  const candidates = (folded: readonly string[]): Group[] => [
    ...new Set(folded.flatMap((w) => [...(byWord.get(w) ?? [])])),
  ]
  for (const { words, role, gender } of [...names].sort(
    (x, y) => y.words.length - x.words.length || x.start - y.start,
  )) {
    const form = formOf({ words, gender })
    let group = byForm.get(form)
    if (!group) {
      const folded = words.map(foldName)
      const same = candidates(folded).filter((g) => g.forms.some((other) => sameFolded(other.folded, folded)))
      group = same.find((g) => g.gender === gender) ?? same.find((g) => g.gender === null || gender === null)
      group ??= { forms: [], roles: new Set(), gender: null }
      group.forms.push({ words, folded })
      byForm.set(form, group)
      for (const word of folded) byWord.set(word, (byWord.get(word) ?? new Set()).add(group))
    }
    if (role !== null) group.roles.add(role)
    group.gender ??= gender
  }
  const bySurname = new Map<string, readonly Group[]>()
  return (name) => {
    if (isFull(name)) {
      const group = byForm.get(formOf(name)) ?? byForm.get(formOf({ ...name, gender: null }))
      return group ? [group] : []
    }
    const surname = foldName(name.words[0] ?? '')
    const known = bySurname.get(surname) ?? candidates([surname]).filter((g) => bears(g, surname))
    bySurname.set(surname, known)
    return known
  }
}

/** A surname with a title is a form of its own: "Mr Clarke" and "Mrs Clarke" are two people. */
const formOf = ({ words, gender }: Pick<FoundName, 'words' | 'gender'>): string =>
  words.length === 1 ? `${gender ?? ''} ${words[0]}` : words.join(' ')

const bears = ({ forms }: Group, surname: string): boolean =>
  forms.some(({ folded }) => folded.length > 1 && sameFolded(folded, [surname]))

const tokenizeSentence = (article: Article, s: Sentence): Token[] => tokenize(article.text, s.start, s.end)

/** A headline, and no line of a letterhead: "Spokesperson: Undersecretary Rogelio Macaraeg". */
const isHeadline = (tokens: readonly Token[]): boolean =>
  isTitleCase(tokens) && !(ROLES.has(tokens[0]?.lower ?? '') && tokens[1]?.text === ':')

/** "Trump Says He Never Pledged": a headline in which nearly every word begins in upper case, without a full stop. */
export function isTitleCase(tokens: readonly { kind: string; text: string; capital: boolean }[]): boolean {
  const words = tokens.filter((t) => t.kind === 'word' && t.text.length > 3)
  const stops = tokens.at(-1)?.text === '.'
  return !stops && words.length > 3 && words.filter((t) => t.capital).length > 0.8 * words.length
}

/** The names in a headline that mean somebody, the longest first at each place. */
function findKnown(
  tokens: readonly Token[],
  bearersOf: (name: FoundName) => readonly unknown[],
): FoundName[] {
  const found: FoundName[] = []
  for (let i = 0; i < tokens.length; i++) {
    for (let end = Math.min(tokens.length, i + 4); end > i; end--) {
      const name = tokens.slice(i, end)
      const [first, last] = [name[0], name.at(-1)]
      if (!first || !last || !name.every(isNameWord)) continue
      const known = {
        start: first.start,
        end: last.end,
        words: name.map((t) => t.text),
        role: null,
        gender: null,
      }
      if (bearersOf(known).length === 0) continue
      found.push(known)
      i = end - 1
      break
    }
  }
  return found
}

function toPerson({ forms, roles, gender }: Group): Person {
  return { name: forms[0]?.words.join(' ') ?? '', roles: [...roles], gender }
}

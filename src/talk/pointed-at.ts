import { findCountries } from '../library/countries.ts'
import { mentionsWithin } from '../library/names.ts'
import type { Run } from '../quotation/phrase-words.ts'
import { indexOf, type Sight } from './sight.ts'

/** Two people named this close to each other, in characters, are named together. */
const TOGETHER = 90

const POINTS = /^(?:former|latter)$/
/** "The latter **country**". */
const NOUN = /^(?:country|state|side|capital|government|minister|president)$/

/**
 * Whom "the former" and "the latter" mean, of the two named together last.
 * @returns null where no two are; undefined for other words
 */
export function pointedAt(sight: Sight, run: Run): string | null | undefined {
  const { items } = sight
  const the = items.findIndex((x, i) => i >= run.from && i < run.to && x.lower === 'the')
  // "**It was** the former who".
  if (
    the > run.from &&
    /^(?:it|was|had|been)$/.test(items[the - 1]?.lower ?? '') &&
    items[run.from]?.lower === 'it'
  )
    return pointedAt(sight, { from: the, to: Math.min(run.to, the + 2) })
  const length = run.to - run.from
  const points = POINTS.test(items[run.from + 1]?.lower ?? '')
  const isWhole =
    length === 2 ||
    (length === 3 && NOUN.test(items[run.to - 1]?.lower ?? '')) ||
    // "The latter**'s office**".
    (length === 4 && /^['’]s$/.test(items[run.from + 2]?.lower ?? ''))
  return points && isWhole ? oneOfTwo(sight, run) : undefined
}

function oneOfTwo(sight: Sight, run: Run): string | null {
  const { text, before: previous, offset, items, speakers } = sight
  const at = items[run.from]?.start ?? 0
  const isFormer = items[run.from + 1]?.lower === 'former'
  const here = mentionsWithin(speakers.names, { start: offset, end: at })
  // "The meeting with the minister of Gabon was held at the request of the latter".
  const front = text.slice(0, indexOf(sight, at))
  const countries =
    here.length > 0 ? [] : findCountries(front).filter((c) => !/\b(?:in|at) $/.test(front.slice(0, c.start)))
  const country = isFormer ? countries.at(-2) : countries.at(-1)
  if (country) return text.slice(country.start, country.end)
  // "Between the owners and the crew, at the request of the latter".
  if (
    here.length === 0 &&
    /\b(?:between|with|of)\b.*\b(?:and|with)\b/.test(text.slice(0, indexOf(sight, at)))
  )
    return null
  const [one, other, ...more] = [...new Set(here.map((m) => m.person.name))]
  if (one && other && more.length === 0) return isFormer ? one : other
  // "X spoke, at the request of **the latter, with** Y".
  const behind = /^, with (?:(?:Mr|Mrs|Ms|Dr|HE|H\.E)\.? )?/.exec(
    text.slice(indexOf(sight, items[run.to - 1]?.end ?? at)),
  )
  const next = behind && speakers.names.mentions.find((m) => m.start >= at)
  if (one && !other && next && next.person.name !== one) return isFormer ? one : next.person.name
  // "She also spoke with her Qatari and Norwegian colleagues. The latter …"
  const colleagues = /\band (?:[A-Z]\w+) (?:colleague|counterpart|minister|president|neighbour)s\b/.test(
    previous,
  )
    ? findCountries(previous)
    : []
  const colleague = isFormer ? colleagues.at(-2) : colleagues.at(-1)
  if (here.length === 0 && colleague) return previous.slice(colleague.start, colleague.end)
  const before = speakers.names.mentions.filter((m) => m.end <= at)
  const isPair = (m: (typeof before)[number], i: number): boolean => {
    const other = before[i - 1]
    return other !== undefined && other.person.name !== m.person.name && m.start - other.end < TOGETHER
  }
  // "Wekesa and Dahl spoke about the cyclist Moe": he is joined to nobody.
  const from = offset - previous.length - 1
  const joined = before.findLastIndex(
    (m, i) =>
      isPair(m, i) &&
      m.start >= from &&
      /\b(?:and|with)\b/.test(previous.slice(Math.max(0, (before[i - 1]?.end ?? 0) - from), m.start - from)),
  )
  // "**He** was welcomed by President **X**. It was the latter who": a pronoun and a name.
  const [named, ...others] = mentionsWithin(speakers.names, { start: from, end: offset })
  const pronoun = /^(?:He|She)\b/.exec(previous)?.[0]
  if (joined < 0 && here.length === 0 && pronoun && named && others.length === 0)
    return isFormer ? speakers.resolve({ start: from, end: from + pronoun.length }) : named.person.name
  const last = joined >= 0 ? joined : before.findLastIndex(isPair)
  const [former, latter] = [before[last - 1], before[last]]
  return (isFormer ? former : latter)?.person.name ?? null
}

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Relation } from './retrofit.ts'

/** Words of one meaning, and the meanings it is tied to. The form of the files: WordNet's manual page wndb(5WN). */
interface Synset {
  readonly key: string
  readonly words: readonly string[]
  readonly pointers: readonly Pointer[]
}

interface Pointer {
  readonly kind: string
  readonly key: string
  /** Which of the words, counted from 1, on either side; 0 for all of them. */
  readonly source: number
  readonly target: number
}

const PARTS_OF_SPEECH = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' } as const
const FILES = ['noun', 'verb', 'adj', 'adv'] as const

/** How strongly words are held together that share a meaning, a root, a class of things, a base form. */
const WEIGHTS = { same: 1, derived: 1, class: 0.3, form: 1 } as const
/** A word's rarer meanings are left out: the first so many count, and of a class's words the first so many. */
const SENSES = 3
const SENSES_OF_CLASS = 2

/**
 * Reads what relates the words to each other: synonyms, derivations ("refuse", "refusal"), the class a thing belongs to
 * ("lorry", "vehicle"), inflected forms.
 * @param folder WordNet's `dict`
 */
export async function readRelations(folder: string, words: readonly string[]): Promise<Relation[]> {
  const rank = new Map<string, number>()
  const synsets = new Map<string, Synset>()
  for (const part of FILES) {
    for (const line of await linesOf(join(folder, `index.${part}`))) rankSenses(part, line, rank)
    for (const line of await linesOf(join(folder, `data.${part}`))) {
      const synset = synsetOf(part, line)
      synsets.set(synset.key, synset)
    }
  }
  const idOf = new Map(words.map((word, id) => [word, id]))
  const weights = new Map<string, number>()
  const relate = (a: string, b: string, weight: number): void => {
    const [x, y] = [idOf.get(a), idOf.get(b)]
    if (x === undefined || y === undefined || x === y) return
    for (const key of [`${x} ${y}`, `${y} ${x}`]) weights.set(key, Math.max(weights.get(key) ?? 0, weight))
  }
  const senseOf = (word: string, { key }: Synset): number => rank.get(`${word} ${key}`) ?? Infinity
  for (const synset of synsets.values()) {
    const common = synset.words.filter((word) => senseOf(word, synset) < SENSES)
    for (const a of common)
      for (const b of common)
        relate(a, b, WEIGHTS.same / (1 + Math.max(senseOf(a, synset), senseOf(b, synset))))
    for (const { kind, key, source, target } of synset.pointers) {
      const other = synsets.get(key)
      if (!other) continue
      if (kind === '+' && source > 0 && target > 0)
        relate(synset.words[source - 1] ?? '', other.words[target - 1] ?? '', WEIGHTS.derived)
      if (kind !== '@' && kind !== '&') continue
      const share = WEIGHTS.class / Math.sqrt(other.words.length)
      for (const a of common)
        for (const b of other.words.filter((word) => senseOf(word, other) < SENSES_OF_CLASS))
          relate(a, b, share / (1 + senseOf(a, synset)))
    }
  }
  const lemmas = new Set([...synsets.values()].flatMap((synset) => synset.words))
  for (const word of words) {
    const base = baseForms(word).find((form) => lemmas.has(form))
    if (base !== undefined) relate(word, base, WEIGHTS.form)
  }
  return [...weights].map(([key, weight]) => {
    const [from = 0, to = 0] = key.split(' ').map(Number)
    return { from, to, weight }
  })
}

/** The lines of a file but for the licence at its head, which is indented. */
const linesOf = async (path: string): Promise<string[]> =>
  (await readFile(path, 'latin1')).split('\n').filter((line) => line !== '' && !line.startsWith(' '))

/** `lemma pos synset_cnt p_cnt [ptr_symbol…] sense_cnt tagsense_cnt offset…`: the offsets in the order of frequency. */
function rankSenses(part: string, line: string, rank: Map<string, number>): void {
  const fields = line.trim().split(/\s+/)
  const [word = '', , count = '0'] = fields
  fields.slice(-Number(count)).forEach((offset, sense) => {
    rank.set(`${word} ${part} ${offset}`, sense)
  })
}

/** `offset lex_filenum ss_type w_cnt(hex) word lex_id … p_cnt ptr_symbol offset pos source/target(hex) … | gloss` */
function synsetOf(part: string, line: string): Synset {
  const fields = (line.split(' | ')[0] ?? '').trim().split(' ')
  const count = Number.parseInt(fields[3] ?? '0', 16)
  const words = Array.from({ length: count }, (_, i) =>
    (fields[4 + 2 * i] ?? '').replace(/\(.*/, '').toLowerCase(),
  )
  const at = 4 + 2 * count
  const pointers = Array.from({ length: Number(fields[at]) }, (_, i): Pointer => {
    const [kind = '', offset = '', pos = 'n', ends = ''] = fields.slice(at + 1 + 4 * i, at + 5 + 4 * i)
    return {
      kind,
      key: `${PARTS_OF_SPEECH[pos as keyof typeof PARTS_OF_SPEECH]} ${offset}`,
      source: Number.parseInt(ends.slice(0, 2), 16),
      target: Number.parseInt(ends.slice(2), 16),
    }
  })
  return { key: `${part} ${fields[0]}`, words, pointers }
}

/** What an inflected form may be a form of. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['ies', 'y'],
  ['es', ''],
  ['es', 'e'],
  ['s', ''],
  ['ied', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
]

const baseForms = (word: string): string[] =>
  ENDINGS.flatMap(([ending, instead]) => {
    if (!word.endsWith(ending) || word.length < ending.length + 2) return []
    const base = word.slice(0, -ending.length) + instead
    // "Planned", "planning".
    const isDoubled = /^(?:ed|ing)$/.test(ending) && instead === '' && /(.)\1$/.test(base)
    return isDoubled ? [base, base.slice(0, -1)] : [base]
  })

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { withoutAccents } from './accents.ts'
import type { Span } from './article.ts'
import { type Token, tokenize } from './tokens.ts'

/** A country that a text names, by its name, its capital, its people or the seat of its government. */
export interface CountryMention extends Span {
  /** ISO 3166-1 alpha-2 codes: several where a city is more than one's seat. `EU` is the European Union. */
  readonly codes: readonly string[]
}

/** What people call a government or a country and no table of countries holds. */
const EVERYDAY: Readonly<Record<string, readonly string[]>> = {
  US: [
    'U.S.',
    'U.S',
    'America',
    'Washington',
    'White House',
    'Foggy Bottom',
    'State Department',
    'Pentagon',
    'Oval Office',
  ],
  SB: ['Solomons'],
  GB: ['Britain', 'U.K.', 'Downing Street', 'Whitehall', 'Foreign Office'],
  RU: ['Kremlin'],
  LA: ['Lao', 'Lao PDR'],
  LS: ['Basotho'],
  BW: ['Batswana'],
  SV: ['Salvadorean'],
  BA: ['Bosnia'],
  NL: ['The Hague'],
  CH: ['Berne'],
  IN: ['Delhi', 'South Block'],
  AT: ['Ballhausplatz'],
  VC: ['Vincentian'],
  SO: ['Villa Somalia'],
  ES: ['Moncloa'],
  IT: ['Farnesina', 'Palazzo Chigi', 'Quirinale'],
  GR: ['Hellenic', 'Maximos Mansion'],
  RO: ['Cotroceni'],
  PH: ['Philippine', 'Malacañang'],
  GH: ['Jubilee House'],
  NG: ['Aso Rock'],
  ZA: ['Union Buildings'],
  DZ: ['El Mouradia'],
  JP: ['Kantei'],
  MN: ['Ulaanbaatar'],
  YE: ['Sanaa'],
  KI: ['Tarawa'],
  BI: ['Bujumbura'],
  FR: ['Élysée', 'Elysée', 'Elysee', 'Matignon', "Quai d'Orsay"],
  IE: ['Taoiseach', 'Tánaiste'],
  CN: ['Zhongnanhai', 'Peking'],
  KR: ['Blue House', 'Cheong Wa Dae', 'Korea', 'Korean'],
  UA: ['Kiev', 'Bankova'],
  IL: ['Knesset', 'Tel Aviv'],
  TR: ['Turkey'],
  CZ: ['Czech Republic'],
  AR: ['Casa Rosada'],
  BR: ['Itamaraty', 'Planalto'],
  CL: ['La Moneda'],
  CO: ['Casa de Nariño', 'Palacio de San Carlos'],
  EC: ['Carondelet'],
  PE: ['Torre Tagle'],
  MX: ['Tlatelolco'],
  VA: ['Holy See'],
  VN: ['Ha Noi'],
  MY: ['Putrajaya', 'Wisma Putra'],
  BJ: ['Cotonou'],
  CI: ['Abidjan'],
  TZ: ['Dar es Salaam'],
  TL: ['Timorese', 'East Timor'],
  GM: ['The Gambia'],
  CD: ['Congo'],
  CV: ['Cabo Verde', 'Cabo Verdean', 'Cape Verdean'],
  SZ: ['Swaziland'],
  MM: ['Burma', 'Burmese'],
  BO: ['La Paz'],
  TW: ['Taipei'],
  PS: ['Ramallah', 'Palestinian Authority'],
  XK: ['Pristina', 'Prishtina', 'Kosovan'],
  EU: ['EU', 'European Union', 'European Commission', 'European Council', 'Brussels'],
}

/** What people of a country are called where no table of countries has the noun; their plural is added. */
const PEOPLE: Readonly<Record<string, readonly string[]>> = {
  AZ: ['Azeri'],
  DK: ['Dane'],
  ES: ['Spaniard'],
  FI: ['Finn'],
  FR: ['Frenchman', 'Frenchwoman'],
  GB: ['Briton', 'Brit'],
  HR: ['Croat'],
  IE: ['Irishman', 'Irishwoman'],
  NL: ['Dutchman', 'Dutchwoman'],
  NZ: ['Kiwi'],
  PL: ['Pole'],
  RS: ['Serb'],
  SE: ['Swede'],
  TR: ['Turk'],
}
const pluralOf = (noun: string): string => (/man$/.test(noun) ? noun.replace(/man$/, 'men') : `${noun}s`)

/** First names too: "Finn Larsen" is no country. */
const FIRST_NAMES = /^(?:finn|dane)$/

interface CountryRecord {
  readonly cca2: string
  readonly independent: boolean | null
  readonly name: { readonly common: string; readonly official: string }
  readonly capital: readonly string[]
  readonly altSpellings: readonly string[]
  readonly demonyms: { readonly eng?: { readonly m: string; readonly f: string } }
}

interface Table {
  readonly names: ReadonlyMap<string, string>
  readonly byPhrase: ReadonlyMap<string, readonly string[]>
  /** By the first letters of a one-word name, where no two countries share them: "Ecuadorian" begins like Ecuador. */
  readonly byPrefix: ReadonlyMap<string, string | null>
  /** The one-word phrases by country. */
  readonly wordsOf: ReadonlyMap<string, readonly string[]>
  /** Words that begin a phrase, so that most words need one look only. */
  readonly firstWords: ReadonlySet<string>
}

const PREFIX = 5
const MAX_WORDS = 7
/** Spellings that are English words: Iceland's own name for itself. */
const WORDS: ReadonlySet<string> = new Set(['Island'])
/** Short upper-case spellings that are codes or words before they are countries. */
const MIN_SPELLING = 4
const SHORT_SPELLINGS = new Set(['UK', 'US', 'USA', 'UAE', 'DRC'])

let made: Table | null = null

/** Reads the table of the package world-countries (ODbL-1.0) when the first text asks for it. */
function table(): Table {
  made ??= makeTable()
  return made
}

function makeTable(): Table {
  const file = createRequire(import.meta.url).resolve('world-countries/countries.json')
  const records = JSON.parse(readFileSync(file, 'utf8')) as CountryRecord[]
  const byPhrase = new Map<string, string[]>()
  const byPrefix = new Map<string, string | null>()
  const add = (phrase: string, code: string, sovereign = true): void => {
    const codes = byPhrase.get(keyOf(phrase)) ?? []
    // "Norwegian" is Norway, not Svalbard: a territory gets only the words that no country has.
    if (!codes.includes(code) && (sovereign || codes.length === 0))
      byPhrase.set(keyOf(phrase), [...codes, code])
  }
  const sovereignFirst = [...records].sort(
    (a, b) => Number(b.independent === true) - Number(a.independent === true),
  )
  for (const { cca2, independent, name, capital, altSpellings, demonyms } of sovereignFirst) {
    const spellings = altSpellings.filter(
      (s) => (s.length >= MIN_SPELLING || SHORT_SPELLINGS.has(s)) && !WORDS.has(s),
    )
    // "Uzbek" beside "Uzbekistani".
    const stem = /^(.{4,}?)i?stan$/.exec(name.common)?.[1] ?? ''
    const people = [demonyms.eng?.m, demonyms.eng?.f, stem]
      .flatMap((d) => d?.split(', ') ?? [])
      .filter(Boolean)
    const capitals = independent ? capital.map((c) => c.replace(/ D\.C\.$/, '')) : []
    // "Trinidad", "Saint Vincent": the first of the islands stands for all.
    const [first] = independent ? name.common.split(' and ') : []
    const named = [name.common, name.official, ...(first ? [first] : []), ...spellings, ...capitals]
    for (const phrase of named) {
      add(phrase, cca2, independent === true)
      if (phrase.startsWith('Saint '))
        for (const saint of ['St', 'St.']) add(phrase.replace('Saint', saint), cca2, independent === true)
    }
    for (const demonym of people)
      for (const form of [demonym, `${demonym}s`]) add(form, cca2, independent === true)
    const prefix = name.common.slice(0, PREFIX).toLowerCase()
    if (/^\p{L}+$/u.test(name.common) && independent) byPrefix.set(prefix, byPrefix.has(prefix) ? null : cca2)
  }
  for (const [code, phrases] of Object.entries(EVERYDAY)) for (const phrase of phrases) add(phrase, code)
  for (const [code, nouns] of Object.entries(PEOPLE))
    for (const noun of nouns) for (const form of [noun, pluralOf(noun)]) add(form, code)
  const firstWords = new Set([...byPhrase.keys()].map((phrase) => phrase.split(' ')[0] ?? ''))
  const names = new Map(records.map(({ cca2, name }) => [cca2, name.common]))
  const wordsOf = new Map<string, string[]>()
  for (const [phrase, [code, ...others]] of byPhrase)
    if (code && others.length === 0 && /^\p{L}+$/u.test(phrase))
      wordsOf.set(code, [...(wordsOf.get(code) ?? []), phrase])
  return { names, byPhrase, byPrefix, firstWords, wordsOf }
}

/** The everyday name of a country, by its ISO 3166-1 code; null for a code that the table lacks. */
export const countryName = (code: string): string | null => table().names.get(code) ?? null

/**
 * The other words for the country that a word names, in lower case and of one word each: its name, its capital, its
 * people. None for a word that names no country, or several.
 */
export function countryWords(word: string): readonly string[] {
  const codes = table().byPhrase.get(word)
  return codes?.length === 1 ? (table().wordsOf.get(codes[0] ?? '') ?? []) : []
}

/** A phrase as it is looked up: its tokens in lower case. Most phrases are plain words. */
const keyOf = (phrase: string): string =>
  /^[A-Za-z]+(?: [A-Za-z]+)*$/.test(phrase)
    ? phrase.toLowerCase()
    : tokenize(phrase, 0, phrase.length)
        .map((t) => withoutAccents(t.lower))
        .join(' ')

/** An adjective or a people's name made from a country's: "Ecuadorian", "Ecuadoreans". */
const DERIVED = /(?:ian|ean|an|ese|ish|ic|i)s?$/

/** "The Gulf of **Finland**", "the Sea of **Japan**" and "the **Indian** Ocean" are no countries. */
function isWater(tokens: readonly Token[], at: number): boolean {
  if (/^(?:Ocean|Sea|Gulf|Straits?)$/.test(tokens[at + 1]?.text ?? '')) return true
  const of = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1
  return tokens[of]?.lower === 'of' && /^(?:gulf|seas?|bay|straits?|lake)$/.test(tokens[of - 1]?.lower ?? '')
}

/** The countries that `text.slice(start, end)` names, in order, the longest name first at each place. */
export function findCountries(text: string, start = 0, end = text.length): CountryMention[] {
  return countriesAmong(tokenize(text, start, end))
}

/** The same for a text that has been split into tokens. */
export function countriesAmong(tokens: readonly Token[]): CountryMention[] {
  const { byPhrase, byPrefix, firstWords } = table()
  const found: CountryMention[] = []
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i]
    if (!first?.capital) continue
    if (first.text.includes('-') && !byPhrase.has(withoutAccents(first.lower))) {
      found.push(...hyphenated(first))
      continue
    }
    let length = 0
    let codes: readonly string[] | undefined
    if (firstWords.has(withoutAccents(first.lower))) {
      for (length = Math.min(MAX_WORDS, tokens.length - i); length > 0 && !codes; length--)
        codes = byPhrase.get(
          tokens
            .slice(i, i + length)
            .map((t) => withoutAccents(t.lower))
            .join(' '),
        )
      length++
    }
    if (!codes && first.text.length > PREFIX && DERIVED.test(first.lower)) {
      const code = byPrefix.get(first.lower.slice(0, PREFIX))
      length = 1
      if (code) codes = [code]
    }
    const last = tokens[i + length - 1]
    if (!codes || !last || isWater(tokens, i)) continue
    if (FIRST_NAMES.test(first.lower) && tokens[i + 1]?.capital) continue
    found.push({ start: first.start, end: last.end, codes })
    i += length - 1
  }
  return found
}

/** "Russian-American", "US-brokered": each half of a joined word that is a country's. */
function hyphenated({ text, start }: Token): CountryMention[] {
  // "The Portuguese-speaking world" is no country.
  if (/-(?:speaking|language|born)$/i.test(text)) return []
  let at = start
  return text.split('-').flatMap((part) => {
    const from = at
    at += part.length + 1
    return findCountries(part).map((c) => ({ start: from + c.start, end: from + c.end, codes: c.codes }))
  })
}

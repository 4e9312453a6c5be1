import { describe, expect, it } from 'vitest'
import { commands, messageCommands } from '../../commands/index.ts'
import { localize } from '../../src/discord/localize.ts'
import { LANGUAGES, languageOf, type Words, wordsIn } from '../../src/words/index.ts'
import { dayIn } from '../../src/words/lines.ts'

const en = wordsIn('en')
const others = LANGUAGES.filter((language) => language !== 'en')
/** A mark, and words that French and Spanish share with English. */
const SHARED = new Set([': ', 'article', '3 articles', 'sources', 'question', 'questions', 'no'])

/** Every text of a language, by where it stands; functions are asked with the same arguments in each. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, String(value(3, 5))]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}/${key}`))
}

describe.each(others)('the words in %s', (language) => {
  const words = wordsIn(language)
  const texts = new Map(textsOf(words))

  it('say everything that the English ones say', () => {
    expect([...texts.keys()].sort()).toEqual([...new Map(textsOf(en)).keys()].sort())
    for (const [path, text] of texts) expect(text === '', path).toBe(new Map(textsOf(en)).get(path) === '')
  })

  it('are translated', () => {
    const same = textsOf(en).filter(([path, text]) => text !== '' && texts.get(path) === text)
    expect(same.filter(([, text]) => !SHARED.has(text))).toEqual([])
  })

  it('keep the names and numbers that they are given', () => {
    expect(words.says('Lavrov')).toContain('Lavrov')
    expect(words.misattributed('Trump', 'Putin')).toMatch(/Trump.*Putin/)
    expect(words.pageOf(2, 7)).toMatch(/2.*7/)
    expect(words.initiatedBy('Oslo', 3)).toMatch(/Oslo.*3/)
    expect(words.coolDown('<t:1:R>')).toContain('<t:1:R>')
  })
})

describe('numbers and dates', () => {
  it.each<[Words['language'], number, string]>([
    ['en', 1, '1 article'],
    ['en', 2, '2 articles'],
    ['uk', 1, '1 стаття'],
    ['uk', 3, '3 статті'],
    ['uk', 5, '5 статей'],
    ['ru', 21, '21 статья'],
    ['ru', 12, '12 статей'],
    ['de', 2, '2 Artikel'],
    ['fr', 0, '0 article'],
    ['es', 2, '2 artículos'],
  ])('in %s, %i is counted as "%s"', (language, count, text) => {
    expect(wordsIn(language).articles(count)).toBe(text)
  })

  it('are written as the language writes them', () => {
    expect(LANGUAGES.map((l) => dayIn(wordsIn(l), '2025-02-15'))).toEqual([
      '15 February 2025',
      '15 лютого 2025 р.',
      '15 февраля 2025 г.',
      '15. Februar 2025',
      '15 février 2025',
      '15 de febrero de 2025',
    ])
  })
})

describe('Discord’s locales', () => {
  it.each([
    ['en-US', 'en'],
    ['en-GB', 'en'],
    ['es-419', 'es'],
    ['uk', 'uk'],
    ['ja', null],
  ])('%s is %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language)
  })

  it('are told every name and description of every command and option', () => {
    const all = [...commands, ...messageCommands].map(({ data }) => localize(data)) as {
      name: string
      name_localizations: Record<string, string>
      options?: {
        name_localizations: Record<string, string>
        description_localizations: Record<string, string>
      }[]
    }[]
    for (const command of all)
      for (const part of [command, ...(command.options ?? [])])
        expect(Object.keys(part.name_localizations).sort(), command.name).toEqual([
          'de',
          'es-419',
          'es-ES',
          'fr',
          'ru',
          'uk',
        ])
    // In one language no two commands, and no two options of a command, have one name.
    for (const locale of ['de', 'es-ES', 'fr', 'ru', 'uk']) {
      const names = all.map((c) => c.name_localizations[locale])
      expect(new Set(names).size).toBe(names.length)
      for (const { options = [] } of all)
        expect(new Set(options.map((o) => o.name_localizations[locale])).size).toBe(options.length)
    }
  })
})

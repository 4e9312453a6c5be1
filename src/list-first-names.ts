import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { plainName } from './library/first-names.ts'

/** The lists of the npm package gender-detection-from-name 1.11.5 (MIT), by language; in the French one men are women too. */
const LANGUAGES = ['en', 'it', 'es', 'de', 'tr']
/** Shorter ones are family names too, which stand first in the names of half of Asia: Kim, Li, Xi. */
const MIN_LETTERS = 4

type Names = ReadonlyMap<string, 'female' | 'male'>

/** Writes src/library/first-names.txt: a line of women's names and one of men's, without those on which lists differ. */
async function main(): Promise<void> {
  const require = createRequire(import.meta.url)
  const lists = LANGUAGES.map((language) => require(`gender-detection-from-name/names/${language}`) as Names)
  const genders = new Map<string, Set<string>>()
  for (const list of lists)
    for (const [name, gender] of list) {
      const key = plainName(name)
      genders.set(key, (genders.get(key) ?? new Set()).add(gender))
    }
  const line = (gender: string): string =>
    [...genders]
      .filter(([name, all]) => all.size === 1 && all.has(gender) && /^[a-z][a-z-]+$/.test(name))
      .map(([name]) => name)
      .filter((name) => name.length >= MIN_LETTERS)
      .sort()
      .join(' ')
  await writeFile('src/library/first-names.txt', ` ${line('female')} \n ${line('male')} \n`)
}

await main()

import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'
import { LANGUAGES, type Language, type Words } from './words.ts'

export { counter } from './plural.ts'
export * from './words.ts'
export { en }

const WORDS: Readonly<Record<Language, Words>> = { en, uk, ru, de, fr, es }

/** The bot's words in a language. */
export const wordsIn = (language: Language): Words => WORDS[language]

/** The language of a Discord locale such as `en-GB` or `es-419`; null for one that the bot does not speak. */
export function languageOf(locale: string): Language | null {
  const [language] = locale.split('-')
  return LANGUAGES.find((l) => l === language) ?? null
}

import { LANGUAGES, type Language, type Words } from '../words/words.ts'

/**
 * Packs a handler's name, the language of the message and arguments into a custom id, so that a button needs no memory
 * and works after a restart. The id may be longer than Discord takes; whoever sets it must check.
 */
export function packId(
  name: string,
  { language }: Pick<Words, 'language'>,
  ...values: readonly (string | number)[]
): string {
  return [name, language, ...values.map((value) => String(value).replace(/[%:]/g, encodeURIComponent))].join(
    ':',
  )
}

export interface UnpackedId {
  readonly name: string
  readonly language: Language | null
  readonly values: readonly string[]
}

/** The inverse. Anybody can send a custom id: what cannot be decoded is left out. */
export function unpackId(id: string): UnpackedId {
  const [name = '', language, ...values] = id
    .split(':')
    .map((value) => value.replaceAll('%3A', ':').replaceAll('%25', '%'))
  return { name, language: LANGUAGES.find((l) => l === language) ?? null, values }
}

import type { Span } from './article.ts'

/** A word, a number or a mark of punctuation. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
  readonly kind: 'word' | 'number' | 'mark'
  readonly capital: boolean
}

/** Abbreviated titles keep their period, so that "Sen. Rubio" is two words and no end of a sentence. */
const TOKEN =
  /(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Gov|Sen|Rep|Amb|Hon|Rev|Fr|St|Jr|Sr)\.(?=\s)|(?:\p{L}\.){2,}|\p{Lu}\.(?=\s(?:\p{Lu}\.|\p{Lu}\p{Ll}|\p{Ll}{2,3}\s\p{Lu}))|\p{N}[\p{N}.,]*\p{N}|\p{N}+|\p{L}[\p{L}\p{M}\p{N}]*(?:[-’'‑](?!s\b)[\p{L}\p{N}]+)*|[’']s\b|\S/gu

/** Splits `[start, end)` of a text into tokens. A possessive `'s` is a token of its own. */
export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = []
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const word = match[0]
    const at = start + match.index
    const kind = /^\p{N}/u.test(word) ? 'number' : /^\p{L}/u.test(word) ? 'word' : 'mark'
    tokens.push({
      start: at,
      end: at + word.length,
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
      kind: /^[’']s$/.test(word) ? 'word' : kind,
      capital: /^\p{Lu}/u.test(word),
    })
  }
  return tokens
}

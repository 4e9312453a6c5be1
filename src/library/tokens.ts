import type { Span } from './article.ts'

/** A word, a number or a mark of punctuation. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
  readonly kind: 'word' | 'number' | 'mark'
  /** It begins with an upper-case letter, an Arabic article left aside. */
  readonly capital: boolean
}

/** Abbreviated titles keep their period, so that "Sen. Rubio" is two words and no end of a sentence. */
const TOKEN =
  /(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Gov|Sen|Rep|Amb|Hon|Rt|Smt|Rev|Fr|St|Jr|Sr)\.(?=\s)|(?:\p{L}\.){2,}|\p{Lu}\.(?=\s(?:\p{Lu}\.|\p{Lu}\p{Ll}|\p{Ll}{2,3}\s\p{Lu}))|\p{N}[\p{N}.,]*\p{N}|\p{N}+|\p{L}[\p{L}\p{M}\p{N}]*(?:[-’'‑](?!s\b)[\p{L}\p{N}]+)*|[’']s\b|\S/uy
/** No abbreviation of `TOKEN` has more letters. */
const LONGEST_ABBREVIATION = 4

/** Splits `[start, end)` of a text into tokens. A possessive `'s` is a token of its own. */
export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = []
  const part = start === 0 && end === text.length ? text : text.slice(start, end)
  for (let at = 0; at < part.length; ) {
    const code = part.charCodeAt(at)
    if (code === 32 || code === 10) {
      at++
      continue
    }
    const plain = plainWordEnd(part, at)
    if (plain > at) {
      const word = part.slice(at, plain)
      tokens.push({
        start: start + at,
        end: start + plain,
        text: word,
        lower: lowerOf(word),
        kind: 'word',
        capital: code < 97,
      })
      at = plain
      continue
    }
    TOKEN.lastIndex = at
    const word = TOKEN.exec(part)?.[0]
    if (word) tokens.push(toToken(word, start + at))
    at += word?.length ?? 1
  }
  return tokens
}

/** "HE the Minister" is an excellency, and no "he". */
const lowerOf = (word: string): string => (word === 'HE' ? 'h.e.' : word.toLowerCase())

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/**
 * Where a word of plain letters that begins at `at` ends, if what follows leaves no doubt; else `at`. Most words are
 * such, and the pattern above is slow.
 */
function plainWordEnd(text: string, at: number): number {
  if (!isLetter(text.charCodeAt(at))) return at
  let end = at + 1
  while (end < text.length && (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end++
  const next = text.charAt(end)
  if (next === '' || next === ' ' || next === ',' || next === '\n') return end
  return next === '.' && end - at > LONGEST_ABBREVIATION ? end : at
}

/** An Arabic article in front of a name stays in lower case: "al-Sulaithi". */
const CAPITAL = /^(?:(?:al|el|ad|an|ar|as|ash|at|az|ul)[-‑])?\p{Lu}/u

function toToken(word: string, at: number): Token {
  const kind = /^\p{N}/u.test(word) ? 'number' : /^\p{L}/u.test(word) ? 'word' : 'mark'
  return {
    start: at,
    end: at + word.length,
    text: word,
    lower: lowerOf(word).replaceAll('’', "'"),
    kind: /^[’']s$/.test(word) ? 'word' : kind,
    capital: CAPITAL.test(word),
  }
}

import { createHash } from 'node:crypto'
import { type Article, overlaps, type Span } from '../library/article.ts'
import { MAX_PASSAGE } from '../library/cut.ts'

/**
 * Crockford's Base32: no letter that is easily taken for a figure or another letter.
 * https://www.crockford.com/base32.html
 */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz'
const FILE = 4
const VERSION = 3
const LENGTH = 2
const CHECK = 2
const GROUP = 4

/**
 * The permanent id of a passage: the file's name, the version of its text and the place in it, with two digits to
 * catch slips, 12 to 16 digits in groups of four. It says by itself where the passage stands, so that nothing has to be
 * stored, and it stays the same while the article does.
 */
export function passageId(article: Article, { start, end }: Span): string {
  const body = headOf(article) + encode(start) + encode(end - start, LENGTH)
  return (body + digest(body, CHECK)).replace(new RegExp(`.{${GROUP}}(?=.)`, 'g'), '$&-')
}

/** Where an id points to, in the articles of today. */
export type Resolved =
  | { readonly status: 'found'; readonly article: Article; readonly span: Span }
  | { readonly status: 'changed'; readonly article: Article }
  | { readonly status: 'unknown' | 'mistyped' }

/** Finds the passage of an id. Case, spaces and dashes do not count, nor `o` for `0`, `i` and `l` for `1`. */
export function resolveId(articles: readonly Article[], typed: string): Resolved {
  const id = typed
    .toLowerCase()
    .replace(/[\s-]+/g, '')
    .replace(/o/g, '0')
    .replace(/[il]/g, '1')
  const body = id.slice(0, -CHECK)
  if (!/^[0-9a-hjkmnp-tv-z]+$/.test(id) || body.length <= FILE + VERSION + LENGTH)
    return { status: 'mistyped' }
  if (digest(body, CHECK) !== id.slice(-CHECK)) return { status: 'mistyped' }
  const head = body.slice(0, FILE + VERSION)
  const named = articles.filter((a) => headOf(a).startsWith(body.slice(0, FILE)))
  const [first] = named
  if (!first) return { status: 'unknown' }
  const article = named.find((a) => headOf(a) === head)
  if (!article) return { status: 'changed', article: first }
  const start = decode(body.slice(FILE + VERSION, -LENGTH))
  const span = { start, end: start + decode(body.slice(-LENGTH)) }
  // A text whose version agrees by chance is another one.
  return isPassage(article, span) ? { status: 'found', article, span } : { status: 'changed', article }
}

const isPassage = ({ text, furniture }: Article, span: Span): boolean =>
  span.end > span.start &&
  span.end <= text.length &&
  span.end - span.start <= MAX_PASSAGE &&
  !furniture.some((f) => overlaps(f, span))

/** Every passage of an article has the same head, and a text is long. */
const heads = new WeakMap<Article, string>()

function headOf(article: Article): string {
  const head = heads.get(article) ?? digest(article.file, FILE) + digest(article.text, VERSION)
  heads.set(article, head)
  return head
}

function digest(text: string, length: number): string {
  const bytes = createHash('sha256').update(text).digest()
  return Array.from({ length }, (_, i) => DIGITS[(bytes[i] ?? 0) % DIGITS.length]).join('')
}

function encode(number: number, length = 1): string {
  let [rest, digits] = [number, '']
  do {
    digits = (DIGITS[rest % DIGITS.length] ?? '') + digits
    rest = Math.floor(rest / DIGITS.length)
  } while (rest > 0)
  return digits.padStart(length, '0')
}

const decode = (digits: string): number =>
  [...digits].reduce((number, digit) => number * DIGITS.length + DIGITS.indexOf(digit), 0)

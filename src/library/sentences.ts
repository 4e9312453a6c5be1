import { type Span, trimSpan } from './article.ts'

/** Abbreviations that stand before a name or a number: a period behind them never ends a sentence. */
const LEADING = new Set(
  'mr mrs ms mx messrs dr prof gen lt col maj capt cpt cmdr sgt adm gov sen rep reps pres amb hon rt smt rev fr st ste mt ft vs no nos art para pp ch fig h.e ret insp supt det'.split(
    ' ',
  ),
)
/** Abbreviations that may also stand at the end of a sentence: the word behind them decides. */
const EITHER = new Set(
  'jr sr inc ltd co corp plc llc etc al cf e.g i.e a.m p.m approx est dept min max jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ave rd blvd bros'.split(
    ' ',
  ),
)
/** Words that begin a sentence far more often than they carry one on in capitals. */
const STARTERS = new Set(
  'the a an this that these those it he she they we i you his her their our its in on at by for from with after before during since as when while where if although though but and or so however meanwhile moreover earlier later both neither all some many most there here what who why how asked speaking according officials'.split(
    ' ',
  ),
)
const SPEECH_AFTER_MARK =
  /^(?:(?!and\b|but\b)[^.!?"“”]{1,60}?\s)?(?:said|says|asked|asks|told|wrote|added|replied|demanded|wondered|joked|quipped|shouted|exclaimed)\b/i

const END = /([.!?…]+)(["”’»')\]]*)(\s+|$)/gu

/**
 * Splits a paragraph into sentences: the closing quotation marks and brackets belong to the sentence they close.
 * Abbreviations, initials (`J. Smith`), `U.S.`-like forms and a question inside quotation marks that its cue
 * follows (`"Why?" he asked`) do not end one.
 */
export function splitSentences(text: string, start: number, end: number): Span[] {
  const spans: Span[] = []
  let from = start
  END.lastIndex = 0
  const content = text.slice(start, end)
  for (const match of content.matchAll(END)) {
    const at = start + match.index
    const close = at + (match[1] ?? '').length + (match[2] ?? '').length
    const rest = text.slice(close + (match[3] ?? '').length, end)
    if (!endsSentence(text.slice(from, at), match[1] ?? '', match[2] ?? '', rest)) continue
    const span = trimSpan(text, from, close)
    if (span.start < span.end) spans.push(span)
    from = close
  }
  const tail = trimSpan(text, from, end)
  if (tail.start < tail.end) spans.push(tail)
  return spans
}

/** The letters, digits and periods at the end of a text. Walking back is many times faster than a pattern. */
function lastWord(text: string): string {
  let start = text.length
  while (start > 0 && isWordCode(text.charCodeAt(start - 1))) start--
  return text.slice(start)
}

const PERIOD = 46
/** Letters outside of ASCII begin at "À"; general punctuation stands among them. */
const isWordCode = (code: number): boolean =>
  code === PERIOD ||
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f))

function endsSentence(before: string, marks: string, closing: string, rest: string): boolean {
  if (rest === '') return true
  const next = /^["“„«‘'([]*([\p{L}\p{N}][\p{L}\p{N}’'-]*)/u.exec(rest)
  if (!next?.[1] || /^\p{Ll}/u.test(next[1])) return false
  if (/["”»’']/.test(closing) && /[?!]$/.test(marks) && SPEECH_AFTER_MARK.test(rest)) return false
  if (marks !== '.' || closing !== '') return true
  const word = lastWord(before).toLowerCase()
  // "No. 5", but "No. We did."
  if (LEADING.has(word)) return word === 'no' && !/^\s*\p{N}/u.test(rest)
  if (/^\d{1,2}$/.test(word) && /^\s*\d{1,2}$/.test(before)) return false
  const initial = word.length === 1 && /^\p{L}$/u.test(word) && word !== 'i'
  if (initial || EITHER.has(word) || (word.includes('.') && /^(?:\p{L}\.)+\p{L}$/u.test(word))) {
    return !initial && STARTERS.has(next[1].toLowerCase()) && /^\p{Lu}/u.test(next[1])
  }
  return true
}

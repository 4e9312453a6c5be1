import type { Article, Span } from '../library/article.ts'

/** Letters that are none with a mark on them, each by one of the same sound. */
const PLAIN: Readonly<Record<string, string>> = {
  æ: 'a',
  Æ: 'A',
  ø: 'o',
  Ø: 'O',
  œ: 'o',
  Œ: 'O',
  ð: 'd',
  Ð: 'D',
  đ: 'd',
  Đ: 'D',
  þ: 't',
  Þ: 'T',
  ł: 'l',
  Ł: 'L',
  ß: 's',
  ı: 'i',
}

/**
 * The words of a stretch of an article as the patterns for talks and claims read them: every white space a blank, every
 * Latin letter without its marks, so that `\b` and `[A-Z]` hold for "Žemaitytė" too. As long as the original, letter for
 * letter, so that places in the one are places in the other.
 */
export const plainText = ({ text }: Article, { start, end }: Span): string =>
  text
    .slice(start, end)
    .replace(/\s/g, ' ')
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) => {
      const base = letter.normalize('NFD').charAt(0)
      return base < '\u0080' ? base : (PLAIN[letter] ?? letter)
    })

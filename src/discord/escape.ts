/**
 * Discord renders a backslash before any mark but letters, digits and white space as that mark alone.
 * https://support.discord.com/hc/articles/210298617, and the escape rule of simple-markdown, which the clients use.
 */
const MARKS = /[\\`*_~|<>[\]()@#]|:(?=[\w/])/g
/** At the start of a line these make a list or a subtext; `>` and `#` are marks anyway. */
const LIST_MARK = /^(\s*)([-+])/gm
const ORDERED_MARK = /^(\s*\d+)([.)])/gm

/** Makes a text show in Discord letter by letter: no emphasis, link, mention, heading, list, emoji or timestamp. */
export function escapeText(text: string): string {
  return text.replace(MARKS, '\\$&').replace(LIST_MARK, '$1\\$2').replace(ORDERED_MARK, '$1\\$2')
}

/** The inverse of `escapeText`. */
export const unescapeText = (text: string): string => text.replace(/\\([^0-9A-Za-z\s])/g, '$1')

/** A block quote: every line of the text escaped and led by `> `. */
export function quoteBlock(text: string): string {
  return escapeText(text)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')
}

/** The text that a block quote of `quoteBlock` shows. */
export const unquoteBlock = (block: string): string =>
  unescapeText(
    block
      .split('\n')
      .map((line) => line.replace(/^> /, ''))
      .join('\n'),
  )

import { splitWords } from './word-diff.ts'

/** Shorter stretches between marks may be names or scare quotes of the post itself. */
const MIN_QUOTED = 4

/** A post taken apart: the stretches it quotes, and what it says around them. */
export interface Post {
  readonly quoted: readonly string[]
  readonly around: string
}

const wordsOf = (text: string): number => splitWords(text, 0, text.length).length

/**
 * The block quotes (lines that begin with `> `), or the stretches between quotation marks, or what stands behind a name and a colon, or the whole post. Much text around
 * a quotation is a claim of its own: then the whole post is compared.
 */
export function readPost(post: string): Post {
  const block = post.match(/^> .*(?:\n> .*)*/gm)
  if (block) {
    const quoted = block.map((lines) => lines.replace(/^> /gm, ''))
    return { quoted, around: '' }
  }
  const marked = [...post.matchAll(MARKED)].map((match) => ({
    whole: match[0],
    words: match.slice(1).find((part) => part !== undefined) ?? '',
  }))
  const around = marked.reduce((rest, { whole }) => rest.replace(whole, ' '), post)
  const quoted = marked.map(({ words }) => words).filter((words) => wordsOf(words) > 0)
  const long = quoted.some((words) => wordsOf(words) >= MIN_QUOTED)
  if (quoted.length > 0 && wordsOf(around) <= (long ? MAX_AROUND : MAX_AROUND / 2)) return { quoted, around }
  const named = /^\s*(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})(?: (?:said|says))?:\s+(?=\S)/u.exec(
    post,
  )
  return named
    ? { quoted: [post.slice(named[0].length)], around: named[1] ?? '' }
    : { quoted: [post], around: '' }
}

const MARKED = /[“„«]([^“”„«»]+)[”“»]|"([^"]+)"|(?<![\p{L}\p{N}])['‘]([^‘]+?)['’](?![\p{L}\p{N}])/gu
/** "Putin said", "Ana Lima told the newspaper on Friday": what stands around a quotation has no more words. */
const MAX_AROUND = 12

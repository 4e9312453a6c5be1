import { splitWords } from './word-diff.ts'

/** Shorter stretches between marks may be names or scare quotes of the post itself. */
const MIN_QUOTED = 4

/** A post taken apart: the words it quotes, and what it says around them. */
export interface Post {
  readonly quoted: string
  readonly around: string
}

/** The longest stretch between quotation marks, or what stands behind a name and a colon, or the whole post. */
export function readPost(post: string): Post {
  const marked = [...post.matchAll(MARKED)]
  const [longest] = marked.sort((a, b) => b[0].length - a[0].length)
  if (longest) {
    const quoted = longest.slice(1).find((part) => part !== undefined) ?? ''
    const around = post.replace(longest[0], ' ')
    const words = (text: string): number => splitWords(text, 0, text.length).length
    // Marks around a word or two of a longer post are the post's own.
    if (words(quoted) >= MIN_QUOTED || words(around) <= MAX_AROUND) return { quoted, around }
  }
  const named = /^\s*(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})(?: (?:said|says))?:\s+(?=\S)/u.exec(
    post,
  )
  return named
    ? { quoted: post.slice(named[0].length), around: named[1] ?? '' }
    : { quoted: post, around: '' }
}

const MARKED = /[“„«]([^“”„«»]+)[”“»]|"([^"]+)"|(?<![\p{L}\p{N}])['‘]([^‘]+?)['’](?![\p{L}\p{N}])/gu
/** "Putin said", "Ana Lima told the newspaper on Friday": what stands around a quotation has no more words. */
const MAX_AROUND = 12

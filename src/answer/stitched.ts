import type { Article, Span } from '../library/article.ts'
import {
  type ArticleWords,
  type Difference,
  ellipsisAfter,
  spanOf,
  textBetween,
  type Word,
} from './word-diff.ts'

/** A post is stitched together when this share of its words is taken from a few places, in pieces of so many words. */
const STITCHED_FROM = 0.8
const MIN_PIECE = 4
const MAX_PIECES = 4

/** Words of the post `[from, to)` that stand in a row in an article, from its word `at` on. */
interface Piece {
  readonly from: number
  readonly to: number
  readonly text: ArticleWords
  readonly at: number
}

/** A post put together from several places. */
export interface Stitched {
  /** Each piece, in the order of the post. */
  readonly places: readonly { readonly article: Article; readonly span: Span }[]
  /** How many words of the post the pieces hold. */
  readonly matched: number
  /** At each seam what the post goes on with, and how the article goes on. */
  readonly differences: readonly Difference[]
}

/** Finds the few places from which a post is put together, each piece verbatim; null when it is not. */
export function findStitches(
  texts: readonly ArticleWords[],
  posted: string,
  wanted: readonly Word[],
): Stitched | null {
  const pieces: Piece[] = []
  for (let from = 0; from < wanted.length; ) {
    const piece = longestPiece(texts, wanted, from)
    if (piece) pieces.push(piece)
    from = piece?.to ?? from + 1
  }
  const matched = pieces.reduce((sum, { from, to }) => sum + to - from, 0)
  if (pieces.length < 2 || pieces.length > MAX_PIECES || matched < STITCHED_FROM * wanted.length) return null
  const places = pieces.map((piece) => ({ article: piece.text.article, span: spanOfPiece(piece) }))
  const differences = pieces.flatMap((piece, i) => {
    const next = pieces[i + 1]
    return next ? [seam(posted, wanted, piece, next)] : []
  })
  return { places, matched, differences }
}

function longestPiece(texts: readonly ArticleWords[], wanted: readonly Word[], from: number): Piece | null {
  let best: Piece | null = null
  for (const text of texts) {
    const { words } = text
    for (let at = 0; at < words.length; at++) {
      let length = 0
      while (from + length < wanted.length && words[at + length]?.key === wanted[from + length]?.key) length++
      if (length >= MIN_PIECE && length > (best ? best.to - best.from : 0))
        best = { from, to: from + length, text, at }
    }
  }
  return best
}

const spanOfPiece = ({ from, to, text, at }: Piece): Span => spanOf(text.words, at, to - from)

/** What a post has behind one piece, and how the article goes on there, up to the end of the sentence. */
function seam(posted: string, wanted: readonly Word[], piece: Piece, next: Piece): Difference {
  const { article } = piece.text
  const { end } = spanOfPiece(piece)
  const sentence = article.sentences.find((s) => s.start <= end && end <= s.end)
  const mark = ellipsisAfter(posted, wanted, piece.to - 1)
  const words = textBetween(posted, wanted, piece.to, next.to)
  return {
    posted: mark ? `${mark} ${words}` : words,
    source: sentence ? article.text.slice(end, sentence.end).replace(/^[\s,;:]+/, '') : '',
  }
}

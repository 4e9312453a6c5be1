import { type Span, trimSpan } from '../library/article.ts'
import type { AttributedPassage, CiteAnswer } from './answer.ts'
import { attributePassage } from './attribute-passage.ts'
import { articleOf, type Engine } from './engine.ts'
import { resolveId } from './passage-id.ts'

/** The passage of a permanent id, with what stands around it. */
export function cite(engine: Engine, id: string): CiteAnswer {
  const found = resolveId(engine.library.articles, id)
  if (found.status === 'changed') return { status: 'changed', title: found.article.title }
  if (found.status !== 'found') return { status: found.status }
  const { article, span } = found
  const { paragraphs, file } = article
  const first = paragraphs.findIndex((p) => p.end > span.start)
  const last = paragraphs.findLastIndex((p) => p.start < span.end)
  const at = (i: number, { start, end }: Span): AttributedPassage | null => {
    const within = trimSpan(article.text, start, end)
    const paragraph = paragraphs[i]?.number
    return paragraph === undefined || within.start >= within.end
      ? null
      : attributePassage(engine, { ...within, file, paragraph }, 1)
  }
  const [own, end] = [paragraphs[first], paragraphs[last]]
  const passage = at(first, span)
  if (!own || !end || !passage) return { status: 'unknown' }
  const [before, after] = [paragraphs[first - 1], paragraphs[last + 1]]
  return {
    status: 'found',
    passage,
    before: before ? at(first - 1, before) : null,
    // A date stamp or a label in front of the words is not theirs.
    leading: at(first, { start: Math.min(own.bodyStart, span.start), end: span.start }),
    trailing: at(last, { start: span.end, end: end.end }),
    after: after ? at(last + 1, after) : null,
    link: linkTo(articleOf(engine, file).url, passage.text),
  }
}

/** How many words of a passage are enough to find it by. */
const ENDS = 5

/**
 * A link to the very words: a text fragment, which browsers scroll to and mark. A long passage is named by its first
 * and last words. https://wicg.github.io/scroll-to-text-fragment/
 */
export function linkTo(url: string | null, text: string): string | null {
  if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null
  const words = text.split(/\s+/).filter(Boolean)
  const part = (some: readonly string[]): string =>
    encodeURIComponent(some.join(' ').replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D')
  const target =
    words.length <= 2 * ENDS ? part(words) : `${part(words.slice(0, ENDS))},${part(words.slice(-ENDS))}`
  const [page] = url.split('#')
  return `${page}#:~:text=${target}`
}

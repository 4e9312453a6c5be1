import type { Span } from '../library/article.ts'
import type { Quotation } from '../quotation/quotation.ts'
import type { AttributedPassage, AttributedQuotation } from './answer.ts'
import { articleOf, type Engine } from './engine.ts'
import { passageId } from './passage-id.ts'

interface Place extends Span {
  readonly file: string
  readonly paragraph: number
}

/** The passage at a place, with its article's metadata and the speaker of the quoted speech in it. */
export function attributePassage(engine: Engine, place: Place, score: number): AttributedPassage {
  const speaker = speakerAt(engine, place)
  return { ...bare(engine, place, score), speaker }
}

/** A quotation as people and scripts see it. */
export function attributeQuotation(engine: Engine, quotation: Quotation, score: number): AttributedQuotation {
  const { kind, partial, speaker, mention, cue, group } = quotation
  return { ...bare(engine, quotation, score), speaker, kind, partial, mention, cue, group }
}

function bare(engine: Engine, { file, start, end, paragraph }: Place, score: number): AttributedPassage {
  const article = articleOf(engine, file)
  const { text, title, date, publisher, url } = article
  return {
    id: passageId(article, { start, end }),
    file,
    start,
    end,
    text: text.slice(start, end),
    paragraph,
    title,
    date,
    publisher,
    url,
    speaker: null,
    pronoun: pronounAt(engine, file, text.slice(start, end), start),
    score,
  }
}

/** "He" or "She" at the beginning of a passage, and who that is. */
function pronounAt(engine: Engine, file: string, text: string, start: number): AttributedPassage['pronoun'] {
  const match = /^(?:He|She)\b/.exec(text)
  if (!match) return null
  const name = engine.readings.get(file)?.speakers.resolve({ start, end: start + match[0].length })
  return name ? { text: match[0], name } : null
}

/** The speaker of the quotation that shares the most characters with the place; null when several are quoted there. */
function speakerAt(engine: Engine, { file, start, end }: Place): string | null {
  const quotations = engine.readings.get(file)?.quotations ?? []
  const shared = (q: Quotation): number => Math.min(end, q.end) - Math.max(start, q.start)
  const here = quotations.filter((q) => shared(q) > 0)
  const direct = new Set(here.filter((q) => q.kind === 'direct').map((q) => q.speaker))
  if (direct.size > 1) return null
  const [most] = here.sort((a, b) => shared(b) - shared(a))
  return most?.speaker ?? null
}

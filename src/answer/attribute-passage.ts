import type { Span } from '../library/article.ts'
import type { Quotation } from '../quotation/quotation.ts'
import { personMeantAt, speakerAt } from '../quotation/whom.ts'
import type { AttributedPassage, AttributedQuotation } from './answer.ts'
import { articleOf, type Engine, readingOf } from './engine.ts'
import { passageId } from './passage-id.ts'

interface Place extends Span {
  readonly file: string
  readonly paragraph: number
}

/** The passage at a place, with its article's metadata and the speaker of the quoted speech in it. */
export function attributePassage(engine: Engine, place: Place, score: number): AttributedPassage {
  const speaker = speakerAt(readingOf(engine, place.file), place)
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
    pronoun: personMeantAt(readingOf(engine, file), { start, end }),
    score,
  }
}

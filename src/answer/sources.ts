import { wordsIn } from '../search/terms.ts'
import type { SourcesAnswer } from './answer.ts'
import type { Engine } from './engine.ts'

/** What the library holds: each article with its figures, and the files that were skipped, with the reason. */
export function sources({ library, readings }: Engine): SourcesAnswer {
  return {
    revision: library.revision,
    sources: library.articles.map((article) => {
      const direct = (readings.get(article.file)?.quotations ?? []).filter((q) => q.kind === 'direct')
      return {
        file: article.file,
        title: article.title,
        date: article.date,
        publisher: article.publisher,
        url: article.url,
        words: article.paragraphs.reduce((n, p) => n + wordsIn(article.text.slice(p.start, p.end)).length, 0),
        paragraphs: article.paragraphs.length,
        quotations: direct.length,
        speakers: [...new Set(direct.flatMap((q) => q.speaker ?? []))],
        furniture: article.furniture,
      }
    }),
    skipped: library.skipped,
  }
}

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { Library, Span } from '../library/article.ts'
import { UserError } from '../library/errors.ts'
import { readArticle } from '../library/read-article.ts'
import { readLibrary } from '../library/read-library.ts'

/** A question with the sentences that answer it, in whichever article. */
export interface AskedQuestion {
  readonly id: string
  readonly question: string
  readonly category: string
  readonly answerable: boolean
  /** The article it was written for; null where it was written for none. */
  readonly file: string | null
  readonly golds: readonly (Span & { readonly file: string })[]
}

/** Articles and questions on them. */
export interface QuestionSet {
  readonly name: string
  readonly library: Library
  readonly questions: readonly AskedQuestion[]
}

const DOC = z.object({ id: z.string(), title: z.string().default(''), text: z.string() })
const QUESTION = z.object({
  id: z.string(),
  question: z.string(),
  category: z.string().default(''),
  answerable: z.boolean().default(true),
  doc: z.string().nullish(),
  gold: z.array(z.string()).default([]),
  golds: z.array(z.object({ doc: z.string(), sentence: z.string() })).optional(),
})

/**
 * Reads a set: `questions.jsonl`, and `docs.jsonl` with the articles; without the second the questions are about the
 * articles in `corpus`, whose file names they use.
 * @throws {UserError} when a file is missing or a line of it is not of the form
 */
export async function readQuestionSet(folder: string, corpus: string): Promise<QuestionSet> {
  const docs = await readLines(join(folder, 'docs.jsonl'), DOC)
  const fileOf = (doc: string): string => (docs ? `${doc.replace(/[^\w.-]+/g, '_')}.txt` : doc)
  const library = docs ? libraryOf(docs, fileOf) : await readLibrary(corpus)
  const texts = new Map(library.articles.map(({ file, text }) => [file, text]))
  const lines = await readLines(join(folder, 'questions.jsonl'), QUESTION)
  if (!lines) throw new UserError(`${folder} has no questions.jsonl`)
  const questions = lines.map((q): AskedQuestion => {
    const golds = q.golds ?? q.gold.map((sentence) => ({ doc: q.doc ?? '', sentence }))
    return {
      id: q.id,
      question: q.question,
      category: q.category,
      answerable: q.answerable,
      file: q.doc ? fileOf(q.doc) : null,
      golds: golds.flatMap(({ doc, sentence }) => {
        const file = fileOf(doc)
        const start = texts.get(file)?.indexOf(sentence) ?? -1
        return start < 0 ? [] : [{ file, start, end: start + sentence.length }]
      }),
    }
  })
  return { name: basename(folder), library, questions }
}

function libraryOf(docs: readonly z.infer<typeof DOC>[], fileOf: (doc: string) => string): Library {
  const articles = docs.map(({ id, title, text }) =>
    readArticle({ file: fileOf(id), text: title ? `${title}\n\n${text}` : text, head: null }),
  )
  return { revision: 'question set', articles, skipped: [] }
}

/** The lines of a file, or null when there is none. */
async function readLines<T>(path: string, schema: z.ZodType<T>): Promise<T[] | null> {
  if (!existsSync(path)) return null
  const text = await readFile(path, 'utf8')
  return text
    .trim()
    .split('\n')
    .map((line, i) => {
      try {
        return schema.parse(JSON.parse(line))
      } catch {
        throw new UserError(`${path}, line ${i + 1}, is not of the form that a question set has`)
      }
    })
}

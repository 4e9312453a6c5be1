import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { z } from 'zod'
import type { Library } from '../library/article.ts'
import { UserError } from '../library/errors.ts'
import { readArticle } from '../library/read-article.ts'

/** What the articles of a folder say of who initiated a talk. */
export interface ToldInitiator {
  /** The same for all that is said of one talk. */
  readonly talk: string
  /** Null where nobody is named. */
  readonly initiator: string | null
  /** Small-lettered parts of a name, any of which means that initiator. */
  readonly accept: readonly string[]
  /** Words of an article that say so. */
  readonly evidence: readonly string[]
}

/** A question of who initiated a talk, on one to three articles. */
export interface Folder {
  readonly id: string
  readonly question: string
  readonly library: Library
  /** What the articles say of the talk that is asked about, and of others. */
  readonly asked: readonly ToldInitiator[]
  readonly others: readonly ToldInitiator[]
}

export interface FolderSet {
  readonly name: string
  readonly folders: readonly Folder[]
}

const LINE = z.object({
  id: z.string(),
  question: z.string(),
  asked: z.array(z.string()),
  talks: z.array(
    z.object({
      talk: z.string(),
      initiator: z.string().nullable(),
      accept: z.array(z.string()),
      evidence: z.array(z.string()),
    }),
  ),
  articles: z.array(z.object({ file: z.string(), text: z.string() })),
})

/**
 * Reads a file with one folder of articles a line.
 * @throws {UserError} when a line is not of that form
 */
export async function readFolderSet(path: string): Promise<FolderSet> {
  const text = await readFile(path, 'utf8')
  const folders = text
    .trim()
    .split('\n')
    .map((line, i): Folder => {
      const parsed = LINE.safeParse(parseJson(line))
      if (!parsed.success) throw new UserError(`${path}, line ${i + 1}, is not of the form that a folder has`)
      const { id, question, asked, talks, articles } = parsed.data
      return {
        id,
        question,
        library: {
          revision: id,
          articles: articles.map((article) => readArticle({ ...article, head: null })),
          skipped: [],
        },
        asked: talks.filter(({ talk }) => asked.includes(talk)),
        others: talks.filter(({ talk }) => !asked.includes(talk)),
      }
    })
  return { name: basename(path, '.jsonl'), folders }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

/** Whether a name means the initiator whom the articles name. */
export const isNamed = ({ accept }: ToldInitiator, name: string): boolean =>
  accept.some((part) => name.toLowerCase().includes(part))

/** Whether a passage has the words that say who initiated. */
export const isSaidIn = ({ evidence }: ToldInitiator, passage: string): boolean =>
  evidence.some((words) => onOneLine(passage).includes(onOneLine(words)))

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

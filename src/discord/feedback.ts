import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const Vote = z.object({
  day: z.string(),
  vote: z.enum(['up', 'down']),
  question: z.string(),
  passage: z.string(),
})
export type Vote = z.infer<typeof Vote>

const NAME = 'feedback.jsonl'

/** Counts votes under answers: the day, the question and the passage's id, nothing of who voted. */
export interface Feedback {
  count(vote: Omit<Vote, 'day'>): Promise<void>
}

/** Appends each vote as a line of JSON to a file in the folder. */
export function openFeedback(folder: string): Feedback {
  return {
    count: async (vote) => {
      await mkdir(folder, { recursive: true })
      const day = new Date().toISOString().slice(0, 10)
      await appendFile(join(folder, NAME), `${JSON.stringify({ day, ...vote })}\n`)
    },
  }
}

/** The votes counted in a folder, oldest first. A line that a crash cut short is left out. */
export async function readVotes(folder: string): Promise<readonly Vote[]> {
  let text: string
  try {
    text = await readFile(join(folder, NAME), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return []
  }
  return text.split('\n').flatMap((line) => {
    try {
      const read = Vote.safeParse(JSON.parse(line))
      return read.success ? [read.data] : []
    } catch {
      return []
    }
  })
}

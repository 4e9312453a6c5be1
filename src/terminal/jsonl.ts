import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { z } from 'zod'
import type { AskAnswer } from '../answer/answer.ts'
import { ask } from '../answer/ask.ts'
import type { Engine } from '../answer/engine.ts'

const Request = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  question: z.string().trim().min(1),
  limit: z.int().min(1).max(1000).optional(),
  only: z.array(z.string()).optional(),
  except: z.array(z.string()).optional(),
})

type Reply = AskAnswer & { readonly id: string | number | null }
type Failure = { readonly id: string | number | null; readonly error: string }

/** Answers one JSON request a line with one JSON reply a line, in order. A bad line gets an error in its place. */
export async function answerLines(engine: Engine, input: Readable, output: Writable): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const more = output.write(`${JSON.stringify(answerLine(engine, line))}\n`)
    if (!more) await new Promise((resume) => output.once('drain', resume))
  }
}

function answerLine(engine: Engine, line: string): Reply | Failure {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { id: null, error: 'This line is not JSON.' }
  }
  const request = Request.safeParse(value)
  if (!request.success) {
    const problems = request.error.issues.map(
      (issue) => `${issue.path.join('.') || 'request'}: ${issue.message}`,
    )
    return { id: idOf(value), error: problems.join('; ') }
  }
  const { id, question, ...options } = request.data
  return { id: id ?? null, ...ask(engine, question, options) }
}

function idOf(value: unknown): string | number | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null
}

import { z } from 'zod'
import { Refusal } from './refusal.ts'

/** What the tables of Discord's rules are made of. */
export const snowflake = z.string().regex(/^\d{17,20}$/)
export const nullish = <T extends z.ZodType>(schema: T) => schema.nullish()
export const text = (max: number, min = 0) => z.string().min(min).max(max)

/**
 * Reads a request body by a table.
 * @throws {Refusal} 50035 with Discord's tree of errors
 */
export function read<T extends z.ZodType>(schema: T, body: unknown): z.infer<T> {
  const result = schema.safeParse(body)
  if (result.success) return result.data
  const issues = result.error.issues.flatMap((issue) => plainIssues(issue, []))
  throw new Refusal(
    50035,
    errorTree(issues.map(({ issue, path }) => ({ path: path.map(String), ...describeIssue(issue) }))),
  )
}

interface PlacedIssue {
  readonly issue: z.core.$ZodIssue
  readonly path: readonly PropertyKey[]
}

/**
 * What is really wrong with a value that may be of several kinds: the complaints about the kind it was meant to be,
 * which is the one whose `type` fits and that complains of the least.
 */
function plainIssues(issue: z.core.$ZodIssue, before: readonly PropertyKey[]): PlacedIssue[] {
  const path = [...before, ...issue.path]
  if (issue.code !== 'invalid_union') return [{ issue, path }]
  const kinds = issue.errors.map((branch) => branch.flatMap((inner) => plainIssues(inner, path)))
  const fitting = kinds.filter(
    (kind) => !kind.some((i) => i.path.at(-1) === 'type' || i.path.at(-1) === 'style'),
  )
  const [meant] = [...fitting].sort(
    (a, b) => (b[0]?.path.length ?? 0) - (a[0]?.path.length ?? 0) || a.length - b.length,
  )
  return meant ?? [{ issue, path }]
}

interface Complaint {
  readonly path: readonly string[]
  readonly code: string
  readonly message: string
}

/** `{ content: { _errors: [{ code, message }] } }`, nested by path. https://discord.com/developers/docs/reference#error-messages */
function errorTree(complaints: readonly Complaint[]): Record<string, unknown> {
  const tree: Record<string, unknown> = {}
  for (const { path, code, message } of complaints) {
    let node = tree
    for (const key of path) {
      node[key] ??= {}
      node = node[key] as Record<string, unknown>
    }
    node._errors = [...((node._errors as unknown[] | undefined) ?? []), { code, message }]
  }
  return tree
}

function describeIssue(issue: z.core.$ZodIssue): { code: string; message: string } {
  const size = issue as { maximum?: unknown; minimum?: unknown; origin?: string }
  if (issue.code === 'too_big') {
    if (size.origin === 'array')
      return { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${size.maximum} or fewer in length.` }
    if (size.origin === 'string')
      return { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${size.maximum} or fewer in length.` }
    return { code: 'NUMBER_TYPE_MAX', message: `int value should be less than or equal to ${size.maximum}.` }
  }
  if (issue.code === 'too_small') {
    if (size.origin === 'string' && size.minimum === 1)
      return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }
    return { code: 'BASE_TYPE_BAD_LENGTH', message: `Must be ${size.minimum} or more in length.` }
  }
  if (issue.code === 'invalid_type') return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }
  if (issue.code === 'invalid_format')
    return { code: 'STRING_TYPE_REGEX', message: 'String value did not match validation regex.' }
  if (issue.code === 'custom')
    return { code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' }
  return { code: 'BASE_TYPE_CHOICES', message: 'Value is not one of the allowed ones.' }
}

export const refuse = (path: readonly string[], code: string, message: string): never => {
  throw new Refusal(50035, errorTree([{ path, code, message }]))
}

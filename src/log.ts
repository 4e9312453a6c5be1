export type Level = 'debug' | 'info' | 'warn' | 'error'

export type Fields = Readonly<Record<string, unknown>>

/** One JSON object a line, on standard error. Secrets given to it never come out, in whatever field they stand. */
export interface Log {
  debug(event: string, fields?: Fields): void
  info(event: string, fields?: Fields): void
  warn(event: string, fields?: Fields): void
  error(event: string, fields?: Fields): void
}

const ORDER: readonly Level[] = ['debug', 'info', 'warn', 'error']

export interface LogOptions {
  readonly level: Level
  /** Texts to be struck out: the bot's token. */
  readonly secrets: readonly string[]
  readonly write?: (line: string) => void
}

export function createLog({
  level,
  secrets,
  write = (line) => void process.stderr.write(line),
}: LogOptions): Log {
  const from = ORDER.indexOf(level)
  const log =
    (at: Level) =>
    (event: string, fields: Fields = {}) => {
      if (ORDER.indexOf(at) < from) return
      const line = JSON.stringify({
        time: new Date().toISOString(),
        level: at,
        event,
        ...describeErrors(fields),
      })
      write(`${strike(line, secrets)}\n`)
    }
  return { debug: log('debug'), info: log('info'), warn: log('warn'), error: log('error') }
}

function strike(line: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret !== '')
    .reduce((text, secret) => text.replaceAll(secret, '[redacted]'), line)
}

function describeErrors(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      value instanceof Error ? describeError(value) : value,
    ]),
  )
}

interface ErrorLike {
  readonly code?: unknown
  readonly status?: unknown
  readonly method?: unknown
  readonly url?: unknown
}

/**
 * What may be logged of an error. A DiscordAPIError holds the request's url, and in it a token that is valid for
 * fifteen minutes, so only the route's shape is kept.
 */
export function describeError(error: Error): Fields {
  const { code, status, method, url } = error as ErrorLike
  const described = { name: error.name, message: error.message, code, status, method, route: routeOf(url) }
  const isRequest = url !== undefined
  return Object.fromEntries(
    Object.entries({ ...described, ...(isRequest ? {} : { stack: error.stack }) }).filter(
      ([, value]) => value !== undefined,
    ),
  )
}

/** `/interactions/123/aW50…/callback` becomes `/interactions/:id/:token/callback`. */
function routeOf(url: unknown): string | undefined {
  if (typeof url !== 'string' || !URL.canParse(url)) return undefined
  return new URL(url).pathname.replace(/\/\d{5,}/g, '/:id').replace(/\/[\w.~-]{30,}/g, '/:token')
}

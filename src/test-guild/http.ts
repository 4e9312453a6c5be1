import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { takeFault } from './faults.ts'
import { Refusal } from './refusal.ts'
import { applicationRoutes } from './routes/application.ts'
import { channelRoutes } from './routes/channels.ts'
import { guildRoutes } from './routes/guilds.ts'
import { interactionRoutes } from './routes/interactions.ts'
import { type Guild, type Route, Status } from './routes/route.ts'

/** One request as the bot made it, for tests and for whoever watches. */
export interface Logged {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly body: unknown
}

const ROUTES: readonly (Route & { readonly pattern: RegExp; readonly literal: number })[] = [
  ...applicationRoutes,
  ...channelRoutes,
  ...guildRoutes,
  ...interactionRoutes,
]
  .map((route) => ({
    ...route,
    pattern: new RegExp(`^${route.path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`),
    literal: route.path.split('/').filter((part) => !part.startsWith(':')).length,
  }))
  .sort((a, b) => b.literal - a.literal)

/** Requests of one route and major parameter within a window. https://discord.com/developers/docs/topics/rate-limits */
interface Bucket {
  resetAt: number
  left: number
}

const LIMITS = { message: { limit: 5, windowMs: 5000 }, other: { limit: 50, windowMs: 1000 } } as const
const MAX_BODY = 26 * 1024 * 1024

/** Answers Discord's REST API, version 10, below `/api/v10`. */
export function createRestHandler(guild: Guild, log: (entry: Logged) => void) {
  const buckets = new Map<string, Bucket>()

  return async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    const method = request.method ?? 'GET'
    const path = url.pathname.replace(/^\/api(?:\/v\d+)?/, '')
    const fault = takeFault(guild.faults, method, path)
    if (fault?.kind === 'cut') return void request.socket.destroy()
    if (fault?.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, fault.milliseconds))
    const raw = await readBody(request)
    let body: unknown
    const finish = (status: number, payload: unknown, headers: Record<string, string> = {}): void => {
      log({ method, path, status, body })
      if (fault?.kind === 'lost-answer')
        reply(response, 500, { message: '500: Internal Server Error', code: 0 }, {})
      else reply(response, status, payload, headers)
    }
    try {
      body = parseBody(request, raw)
      if (fault?.kind === 'status')
        return finish(fault.status, { message: `${fault.status}: Internal Server Error`, code: 0 })
      if (fault?.kind === 'rate-limit') return limited(finish, fault.retryAfter)
      const found = ROUTES.map((route) => ({
        route,
        match: route.method === method ? route.pattern.exec(path) : null,
      })).find((r) => r.match)
      if (!found?.match) return finish(404, { message: '404: Not Found', code: 0 })
      const { route, match } = found
      if (!route.open && !isAuthorized(guild, request)) throw new Refusal(0)
      const params = readParams(match.groups)
      const limit = rateLimit(buckets, guild.world.clock.now(), route, params)
      if (limit.exceeded) return limited(finish, limit.retryAfter, limit.headers)
      const result = route.handle(guild, { params, query: url.searchParams, body })
      if (result instanceof Status) finish(result.status, result.body, limit.headers)
      else finish(result === undefined ? 204 : 200, result, limit.headers)
    } catch (error) {
      if (error instanceof Refusal) return finish(error.status, error.body)
      finish(500, { message: '500: Internal Server Error', code: 0 })
      throw error
    }
  }
}

function readParams(groups: Readonly<Record<string, string>> | undefined): Record<string, string> {
  try {
    return Object.fromEntries(Object.entries(groups ?? {}).map(([k, v]) => [k, decodeURIComponent(v)]))
  } catch {
    throw new Refusal(50035)
  }
}

function isAuthorized({ world, faults }: Guild, request: IncomingMessage): boolean {
  return !faults.refuseToken && request.headers.authorization === `Bot ${world.application.token}`
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    size += (part as Buffer).length
    if (size > MAX_BODY) throw new Error('A request larger than 26 MiB')
    parts.push(part as Buffer)
  }
  return Buffer.concat(parts)
}

function parseBody(request: IncomingMessage, raw: Buffer): unknown {
  if (raw.length === 0) return undefined
  const type = request.headers['content-type'] ?? ''
  const text = raw.toString('utf8')
  // Clients send files as form data, with the message in a part of its own.
  const json = type.startsWith('multipart/form-data')
    ? (/name="payload_json"[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(text)?.[1] ?? '{}')
    : text
  try {
    return JSON.parse(json)
  } catch {
    throw new Refusal(50109)
  }
}

function rateLimit(
  buckets: Map<string, Bucket>,
  now: number,
  route: Route,
  params: Readonly<Record<string, string>>,
) {
  const { limit, windowMs } =
    route.method === 'POST' && route.path.endsWith('/messages') ? LIMITS.message : LIMITS.other
  const hash = createHash('sha1').update(`${route.method} ${route.path}`).digest('hex').slice(0, 20)
  const key = `${hash}:${params.channel ?? params.guild ?? params.token ?? ''}`
  let bucket = buckets.get(key)
  if (!bucket || bucket.resetAt <= now) {
    bucket = { resetAt: now + windowMs, left: limit }
    buckets.set(key, bucket)
  }
  const exceeded = bucket.left <= 0
  if (!exceeded) bucket.left--
  const retryAfter = (bucket.resetAt - now) / 1000
  const headers = {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(bucket.left),
    'x-ratelimit-reset': (bucket.resetAt / 1000).toFixed(3),
    'x-ratelimit-reset-after': retryAfter.toFixed(3),
    'x-ratelimit-bucket': hash,
  }
  return { exceeded, retryAfter, headers }
}

function limited(
  finish: (status: number, payload: unknown, headers?: Record<string, string>) => void,
  retryAfter: number,
  headers: Record<string, string> = {},
): void {
  finish(
    429,
    { message: 'You are being rate limited.', retry_after: retryAfter, global: false },
    { ...headers, 'retry-after': String(Math.ceil(retryAfter)), 'x-ratelimit-scope': 'user' },
  )
}

function reply(
  response: ServerResponse,
  status: number,
  payload: unknown,
  headers: Record<string, string>,
): void {
  if (payload === undefined) return void response.writeHead(status, headers).end()
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(payload))
}

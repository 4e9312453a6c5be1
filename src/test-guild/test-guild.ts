import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Actor, actAs } from './actor.ts'
import { createFaults, type Faults } from './faults.ts'
import { createGateway, type Gateway } from './gateway.ts'
import { createRestHandler, type Logged } from './http.ts'
import { createWorld, type World, type WorldOptions } from './world.ts'

/** A Discord on this machine: REST and gateway on loopback, all state in memory. */
export interface TestGuild {
  readonly world: World
  readonly gateway: Gateway
  readonly faults: Faults
  /** Every request made, oldest first. */
  readonly requests: readonly Logged[]
  /** For `DISCORD_API_URL`. */
  readonly apiUrl: string
  readonly port: number
  /** A person by user name: "ada", who owns the guild, "ben", or "guest", who may only read. */
  as(name: string): Actor
  channel(name: string): string
  close(): Promise<void>
}

export interface TestGuildOptions extends WorldOptions {
  /** 0 for any free one. */
  readonly port?: number
  /** Answers what is not below `/api`: the page. */
  readonly fallback?: (guild: TestGuild, request: IncomingMessage, response: ServerResponse) => Promise<void>
  readonly onRequest?: (entry: Logged) => void
  /** Milliseconds between a client's heartbeats; Discord's 41.25 seconds without it. */
  readonly heartbeat?: number
}

/** @throws the system's error when the port is taken */
export async function startTestGuild({
  port = 0,
  fallback,
  onRequest,
  heartbeat,
  ...options
}: TestGuildOptions = {}): Promise<TestGuild> {
  const world = createWorld(options)
  const faults = createFaults()
  const requests: Logged[] = []
  const server = createServer()
  const portOf = (): number => (server.address() as AddressInfo).port
  const gateway = createGateway(server, world, faults, portOf, heartbeat)
  const rest = createRestHandler({ world, gateway, faults }, (entry) => {
    requests.push(entry)
    onRequest?.(entry)
  })
  const guild: TestGuild = {
    world,
    gateway,
    faults,
    requests,
    get apiUrl() {
      return `http://127.0.0.1:${portOf()}/api`
    },
    get port() {
      return portOf()
    },
    as: (name) => {
      const member = [...world.members.values()].find((m) => m.user.username === name && !m.user.bot)
      if (!member) throw new Error(`There is nobody called ${name}`)
      return actAs({ world, gateway, faults }, member.user.id)
    },
    channel: (name) => {
      const channel = [...world.channels.values()].find((c) => c.name === name)
      if (!channel) throw new Error(`There is no channel ${name}`)
      return channel.id
    },
    close: () => closeServer(server, gateway),
  }
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const isApi = request.url?.startsWith('/api')
    const work = isApi || !fallback ? rest(request, response) : fallback(guild, request, response)
    work.catch((error: Error) => {
      process.stderr.write(`test guild: ${error.stack}\n`)
      response.destroy()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return guild
}

function closeServer(server: Server, gateway: Gateway): Promise<void> {
  gateway.close()
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

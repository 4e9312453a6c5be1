import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Faults } from './faults.ts'
import { fullGuildShape } from './shapes.ts'
import { announce, type World } from './world.ts'

/** Gateway opcodes and close codes. https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway */
const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  requestMembers: 8,
  invalidSession: 9,
  hello: 10,
  ack: 11,
} as const
const CLOSE = {
  unknownOpcode: 4001,
  decode: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidSequence: 4007,
  invalidIntents: 4013,
  disallowedIntents: 4014,
} as const

const INTENT = {
  guilds: 1 << 0,
  guildMessages: 1 << 9,
  guildReactions: 1 << 10,
  guildTyping: 1 << 11,
  directMessages: 1 << 12,
  directReactions: 1 << 13,
  directTyping: 1 << 14,
  messageContent: 1 << 15,
} as const
const PRIVILEGED = (1 << 1) | (1 << 8) | INTENT.messageContent
/** Bits 0 to 25 without the unused ones. https://discord.com/developers/docs/events/gateway#list-of-intents */
const ALL_INTENTS = 0b11_0011_0001_1111_1111_1111_1111
/** Discord's usual interval, in milliseconds. */
const HEARTBEAT = 41_250
/** How many events a session remembers for a client that resumes. */
const REPLAY = 500

interface Payload {
  readonly token: string
  readonly intents: number
  readonly session_id: string
  readonly seq: number
}

/** What a client sends, with what it leaves out or gets wrong as nothing; null when it is no object with an opcode. */
function readPayload(raw: string): { op: number; d: Payload } | null {
  try {
    const message: unknown = JSON.parse(raw)
    if (
      typeof message !== 'object' ||
      message === null ||
      !('op' in message) ||
      typeof message.op !== 'number'
    )
      return null
    const d = ('d' in message && typeof message.d === 'object' ? message.d : null) as Partial<
      Record<keyof Payload, unknown>
    > | null
    const text = (value: unknown): string => (typeof value === 'string' ? value : '')
    const number = (value: unknown): number => (typeof value === 'number' ? value : 0)
    return {
      op: message.op,
      d: {
        token: text(d?.token),
        intents: number(d?.intents),
        session_id: text(d?.session_id),
        seq: number(d?.seq),
      },
    }
  } catch {
    return null
  }
}

interface Session {
  readonly id: string
  readonly intents: number
  sequence: number
  readonly sent: { readonly sequence: number; readonly text: string }[]
  socket: WebSocket | null
}

export interface Gateway {
  readonly url: () => string
  /** Sends an event to every session whose intents ask for it. */
  dispatch(event: string, data: Readonly<Record<string, unknown>>, needs: Audience): void
  connections(): number
  /** Whether a bot has identified itself and is connected. */
  ready(): boolean
  /** Cuts the connection without a word. */
  drop(): void
  /** Asks the client to reconnect (opcode 7). */
  askReconnect(): void
  /** Forgets the sessions: the next RESUME is answered with INVALID_SESSION. */
  expireSessions(): void
  close(): void
}

/** Which intent an event needs, and of a message whether the bot may read its content anyway. */
export interface Audience {
  readonly intent: 'guilds' | 'guildMessages' | 'directMessages' | 'guildReactions' | 'guildTyping' | 'always'
  readonly contentVisible?: boolean
}

/** Gateway v10, JSON encoding, no compression. https://discord.com/developers/docs/events/gateway */
export function createGateway(
  server: Server,
  world: World,
  faults: Faults,
  port: () => number,
  heartbeat = HEARTBEAT,
): Gateway {
  const sockets = new WebSocketServer({ noServer: true })
  const sessions = new Map<string, Session>()
  server.on('upgrade', (request, socket, head) => {
    if (!request.url?.startsWith('/gateway')) return void socket.destroy()
    sockets.handleUpgrade(request, socket, head, (ws) => open(ws))
  })

  const send = (socket: WebSocket, op: number, d: unknown): void => {
    if (!faults.silent && socket.readyState === socket.OPEN)
      socket.send(JSON.stringify({ op, d, s: null, t: null }))
  }

  function open(socket: WebSocket): void {
    let session: Session | null = null
    send(socket, OP.hello, { heartbeat_interval: heartbeat })
    socket.on('message', (raw) => {
      if (faults.silent) return
      const message = readPayload(String(raw))
      if (!message) return socket.close(CLOSE.decode, 'Error while decoding payload.')
      const { op, d } = message
      if (op === OP.heartbeat) return send(socket, OP.ack, null)
      if (op === OP.identify) {
        if (session) return socket.close(CLOSE.alreadyAuthenticated, 'Already authenticated.')
        session = identify(socket, d)
      } else if (op === OP.resume) session = resume(socket, d)
      else if (!session) socket.close(CLOSE.notAuthenticated, 'Not authenticated.')
      else if (op !== 3 && op !== 4 && op !== OP.requestMembers)
        socket.close(CLOSE.unknownOpcode, 'Unknown opcode.')
    })
    socket.on('close', () => {
      if (session?.socket !== socket) return
      session.socket = null
      announce(world, { kind: 'disconnected' })
    })
  }

  function identify(socket: WebSocket, { token, intents }: Payload): Session | null {
    if (faults.refuseToken || token.replace(/^Bot /, '') !== world.application.token) {
      socket.close(CLOSE.authenticationFailed, 'Authentication failed.')
      return null
    }
    if (intents & ~ALL_INTENTS) {
      socket.close(CLOSE.invalidIntents, 'Invalid intent(s).')
      return null
    }
    const refused =
      (intents & PRIVILEGED & ~INTENT.messageContent) !== 0 ||
      (!world.application.messageContent && (intents & INTENT.messageContent) !== 0)
    if (faults.refuseIntents || refused) {
      socket.close(CLOSE.disallowedIntents, 'Disallowed intent(s).')
      return null
    }
    const session: Session = { id: world.newId(), intents, sequence: 0, sent: [], socket }
    sessions.set(session.id, session)
    emit(session, 'READY', {
      v: 10,
      user: { ...world.bot, mfa_enabled: false, verified: true },
      guilds: [{ id: world.guild.id, unavailable: true }],
      session_id: session.id,
      resume_gateway_url: url(),
      shard: [0, 1],
      application: { id: world.application.id, flags: world.application.messageContent ? 1 << 19 : 0 },
    })
    if (intents & INTENT.guilds) emit(session, 'GUILD_CREATE', fullGuildShape(world))
    announce(world, { kind: 'connected' })
    return session
  }

  function resume(socket: WebSocket, { token, session_id, seq }: Payload): Session | null {
    if (faults.refuseToken || token.replace(/^Bot /, '') !== world.application.token) {
      socket.close(CLOSE.authenticationFailed, 'Authentication failed.')
      return null
    }
    const session = sessions.get(session_id)
    // What has been forgotten cannot be replayed.
    const oldest = session?.sent[0]?.sequence ?? 0
    if (!session || oldest > seq + 1) {
      sessions.delete(session_id)
      send(socket, OP.invalidSession, false)
      return null
    }
    if (seq > session.sequence) {
      socket.close(CLOSE.invalidSequence, 'Invalid seq.')
      return null
    }
    session.socket?.terminate()
    session.socket = socket
    for (const missed of session.sent.filter((s) => s.sequence > seq)) socket.send(missed.text)
    emit(session, 'RESUMED', {})
    announce(world, { kind: 'connected' })
    return session
  }

  function emit(session: Session, t: string, d: unknown): void {
    session.sequence++
    const text = JSON.stringify({ op: OP.dispatch, t, s: session.sequence, d })
    session.sent.push({ sequence: session.sequence, text })
    if (session.sent.length > REPLAY) session.sent.shift()
    if (!faults.silent && session.socket?.readyState === 1) session.socket.send(text)
  }

  const url = (): string => `ws://127.0.0.1:${port()}/gateway`
  const live = (): WebSocket[] => [...sockets.clients]

  return {
    url,
    dispatch: (event, data, { intent, contentVisible = true }) => {
      for (const session of sessions.values()) {
        if (intent !== 'always' && !(session.intents & INTENT[intent])) continue
        const readable = contentVisible || (session.intents & INTENT.messageContent) !== 0
        emit(session, event, readable ? data : withoutContent(data))
      }
    },
    connections: () => live().filter((s) => s.readyState === s.OPEN).length,
    ready: () => [...sessions.values()].some((s) => s.socket !== null),
    drop: () => {
      for (const socket of live()) socket.terminate()
    },
    askReconnect: () => {
      for (const socket of live()) {
        send(socket, OP.reconnect, null)
        socket.close(4000)
      }
    },
    expireSessions: () => sessions.clear(),
    close: () => {
      for (const socket of live()) socket.terminate()
      sockets.close()
    },
  }
}

/** A message as a bot without the Message Content intent gets it, the one it replies to included. */
function withoutContent(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const referenced = data.referenced_message as Readonly<Record<string, unknown>> | null | undefined
  const empty = { content: '', embeds: [], attachments: [], components: [] }
  return { ...data, ...empty, ...(referenced ? { referenced_message: { ...referenced, ...empty } } : {}) }
}

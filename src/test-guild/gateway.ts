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
const HEARTBEAT = 41_250

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
export function createGateway(server: Server, world: World, faults: Faults, port: () => number): Gateway {
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
    send(socket, OP.hello, { heartbeat_interval: HEARTBEAT })
    socket.on('message', (raw) => {
      if (faults.silent) return
      let message: { op?: number; d?: unknown }
      try {
        message = JSON.parse(String(raw))
      } catch {
        return socket.close(CLOSE.decode, 'Error while decoding payload.')
      }
      const { op, d } = message
      if (op === OP.heartbeat) return send(socket, OP.ack, null)
      if (op === OP.identify) {
        if (session) return socket.close(CLOSE.alreadyAuthenticated, 'Already authenticated.')
        session = identify(socket, d as Identify)
      } else if (op === OP.resume) session = resume(socket, d as Resume)
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

  interface Identify {
    readonly token?: string
    readonly intents?: number
  }

  function identify(socket: WebSocket, { token = '', intents = 0 }: Identify): Session | null {
    if (faults.refuseToken || token.replace(/^Bot /, '') !== world.application.token) {
      socket.close(CLOSE.authenticationFailed, 'Authentication failed.')
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

  interface Resume {
    readonly token?: string
    readonly session_id?: string
    readonly seq?: number
  }

  function resume(socket: WebSocket, { token = '', session_id = '', seq = 0 }: Resume): Session | null {
    if (token.replace(/^Bot /, '') !== world.application.token) {
      socket.close(CLOSE.authenticationFailed, 'Authentication failed.')
      return null
    }
    const session = sessions.get(session_id)
    if (!session) {
      send(socket, OP.invalidSession, false)
      return null
    }
    if (seq > session.sequence) {
      socket.close(CLOSE.invalidSequence, 'Invalid seq.')
      return null
    }
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
    if (session.sent.length > 200) session.sent.shift()
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
        emit(
          session,
          event,
          readable ? data : { ...data, content: '', embeds: [], attachments: [], components: [] },
        )
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

import { type Client, Status } from 'discord.js'
import type { Log } from '../log.ts'

/** What the watchdog looks at. */
export interface Pulse {
  readonly isReady: boolean
  /** When the gateway was last heard, in milliseconds since the epoch; null before the first time. */
  readonly heardAt: number | null
}

/** The state of a client's connection: Discord answers each heartbeat, about every 41 seconds. */
export function pulseOf(client: Client): Pulse {
  const shards = [...client.ws.shards.values()]
  const heard = shards.map((shard) => shard.lastPingTimestamp).filter((at) => at > 0)
  return {
    isReady: client.ws.status === Status.Ready,
    heardAt: heard.length > 0 ? Math.max(...heard) : null,
  }
}

export interface WatchOptions {
  /** Milliseconds between looks. */
  readonly every: number
  /** Milliseconds without a sign of life after which the connection counts as dead. */
  readonly patience: number
  readonly pulse: () => Pulse
  readonly onStuck: () => void
  readonly log: Log
}

/**
 * Notices a connection that neither works nor ends, and says so once: whoever supervises the process starts it anew.
 * @returns a function that stops watching
 */
export function watch({ every, patience, pulse, onStuck, log }: WatchOptions): () => void {
  let wellAt = Date.now()
  const timer = setInterval(() => {
    const now = Date.now()
    const { isReady, heardAt } = pulse()
    if (isReady && now - (heardAt ?? wellAt) <= patience) wellAt = now
    if (now - wellAt <= patience) return
    clearInterval(timer)
    log.error('stuck', { isReady, silentSeconds: Math.round((now - (heardAt ?? wellAt)) / 1000) })
    onStuck()
  }, every)
  timer.unref()
  return () => clearInterval(timer)
}

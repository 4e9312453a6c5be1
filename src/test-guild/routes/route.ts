import type { Faults } from '../faults.ts'
import type { Gateway } from '../gateway.ts'
import type { World } from '../world.ts'

export interface Guild {
  readonly world: World
  readonly gateway: Gateway
  readonly faults: Faults
}

export interface RouteRequest {
  /** The holes of the path, by name. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: unknown
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** `/channels/:channel/messages` */
  readonly path: string
  /** Interaction routes carry their token in the path and need no other. */
  readonly open?: boolean
  /** @returns the reply's body, or undefined for 204 */
  readonly handle: (guild: Guild, request: RouteRequest) => unknown
}

/** A reply with a status of its own. */
export class Status {
  readonly status: number
  readonly body: unknown
  constructor(status: number, body: unknown) {
    this.status = status
    this.body = body
  }
}

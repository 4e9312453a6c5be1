/** What the guild can be told to do wrong. */
export interface RouteFault {
  readonly method: string
  /** A part of the path: "/callback", "/messages". */
  readonly path: string
  /** How many requests it hits before it is spent. */
  times: number
  readonly effect:
    | { readonly kind: 'status'; readonly status: 500 | 502 | 503 }
    | { readonly kind: 'rate-limit'; readonly retryAfter: number }
    | { readonly kind: 'cut' }
    | { readonly kind: 'delay'; readonly milliseconds: number }
    /** The request is carried out, but its answer is lost. */
    | { readonly kind: 'lost-answer' }
}

export interface Faults {
  readonly routes: RouteFault[]
  /** The gateway accepts and keeps the connection, but says nothing more: a zombie. */
  silent: boolean
  refuseToken: boolean
  refuseIntents: boolean
}

export const createFaults = (): Faults => ({
  routes: [],
  silent: false,
  refuseToken: false,
  refuseIntents: false,
})

/** The fault that hits a request, counted down; null when it goes through. */
export function takeFault(faults: Faults, method: string, path: string): RouteFault['effect'] | null {
  const fault = faults.routes.find((f) => f.times > 0 && f.method === method && path.includes(f.path))
  if (!fault) return null
  fault.times--
  return fault.effect
}

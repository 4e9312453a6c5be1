/** Time as the test guild sees it, so that tests can let three seconds or fifteen minutes pass in an instant. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Calls back once, after so many milliseconds. */
  after(milliseconds: number, callback: () => void): { cancel(): void }
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds)
    timer.unref()
    return { cancel: () => clearTimeout(timer) }
  },
}

/** A clock that runs with the system's, and can be put forward. */
export function adjustableClock(): Clock & { advance(milliseconds: number): void } {
  let ahead = 0
  const waiting = new Set<{ at: number; callback: () => void; timer: { cancel(): void } }>()
  const now = (): number => Date.now() + ahead
  return {
    now,
    after: (milliseconds, callback) => {
      const entry = { at: now() + milliseconds, callback, timer: { cancel: () => {} } }
      entry.timer = systemClock.after(milliseconds, () => {
        if (waiting.delete(entry)) callback()
      })
      waiting.add(entry)
      return {
        cancel: () => {
          waiting.delete(entry)
          entry.timer.cancel()
        },
      }
    },
    advance: (milliseconds) => {
      ahead += milliseconds
      for (const entry of [...waiting].filter((e) => e.at <= now()).sort((a, b) => a.at - b.at)) {
        if (!waiting.delete(entry)) continue
        entry.timer.cancel()
        entry.callback()
      }
    },
  }
}

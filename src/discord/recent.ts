/** Remembers the newest entries, so many and so long, in memory only. */
export interface Recent<K, V> {
  get(key: K, now: number): V | undefined
  set(key: K, value: V, now: number): void
  delete(key: K): void
}

/** @param milliseconds how long an entry is remembered; @param most how many at once, the oldest go first */
export function createRecent<K, V>(milliseconds: number, most: number): Recent<K, V> {
  const entries = new Map<K, { readonly value: V; readonly at: number }>()
  return {
    get: (key, now) => {
      const entry = entries.get(key)
      if (entry && now - entry.at <= milliseconds) return entry.value
      entries.delete(key)
      return undefined
    },
    set: (key, value, now) => {
      entries.delete(key)
      entries.set(key, { value, at: now })
      const [oldest] = entries.keys()
      if (entries.size > most && oldest !== undefined) entries.delete(oldest)
    },
    delete: (key) => void entries.delete(key),
  }
}

/** Lets through so many questions a minute, in bursts of half a minute's worth (token bucket). */
export interface Cooldown {
  /**
   * Takes one question of somebody's in some place.
   * @param now milliseconds since the epoch
   */
  take(key: string, now: number): Taken
}

/** Let through; or to wait until a time, with whether that is to be said for the first time. */
export type Taken =
  | { readonly ok: true }
  | { readonly ok: false; readonly until: number; readonly say: boolean }

interface Bucket {
  left: number
  at: number
  told: boolean
}

const MINUTE = 60_000
/** Buckets are forgotten when there are more; a full one says nothing. */
const MANY = 10_000

export function createCooldown(perMinute: number): Cooldown {
  const buckets = new Map<string, Bucket>()
  const size = Math.max(1, Math.floor(perMinute / 2))
  const refilled = (bucket: Bucket, now: number): number =>
    Math.min(size, bucket.left + ((now - bucket.at) * perMinute) / MINUTE)
  const forgetFull = (now: number): void => {
    for (const [key, bucket] of buckets) if (refilled(bucket, now) >= size) buckets.delete(key)
  }
  return {
    take: (key, now) => {
      if (buckets.size > MANY) forgetFull(now)
      const known = buckets.get(key) ?? { left: size, at: now, told: false }
      const left = refilled(known, now)
      const ok = left >= 1
      buckets.set(key, { left: ok ? left - 1 : left, at: now, told: !ok })
      return ok ? { ok } : { ok, until: now + Math.ceil(((1 - left) * MINUTE) / perMinute), say: !known.told }
    },
  }
}

/** Notices which channels are busy, so that a long exchange can be offered a thread of its own. */
export interface Traffic {
  /** @param now milliseconds since the epoch */
  saw(channelId: string, personId: string, now: number): void
  isBusy(channelId: string, now: number): boolean
}

const WINDOW = 60_000
const MESSAGES = 6
const PEOPLE = 2

/** A channel is busy when in the last minute two people or more have written six messages between them. */
export function createTraffic(): Traffic {
  const seen = new Map<string, { readonly person: string; readonly at: number }[]>()
  const recent = (channelId: string, now: number) =>
    (seen.get(channelId) ?? []).filter(({ at }) => now - at <= WINDOW)
  return {
    saw: (channelId, person, now) => {
      const list = [...recent(channelId, now), { person, at: now }].slice(-MESSAGES)
      seen.delete(channelId)
      seen.set(channelId, list)
      for (const [id, old] of seen) {
        if ((old.at(-1)?.at ?? 0) >= now - WINDOW) break
        seen.delete(id)
      }
    },
    isBusy: (channelId, now) => {
      const list = recent(channelId, now)
      return list.length >= MESSAGES && new Set(list.map((m) => m.person)).size >= PEOPLE
    },
  }
}

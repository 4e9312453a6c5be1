import type { Clock } from './clock.ts'

/** First millisecond of 2015, from which Discord counts. https://discord.com/developers/docs/reference#snowflakes */
const EPOCH = 1_420_070_400_000n

/** Makes ids in Discord's format: time in the upper bits, a counter in the lower twelve, always rising. */
export function createIds(clock: Clock): () => string {
  let last = 0n
  return () => {
    const id = (BigInt(clock.now()) - EPOCH) << 22n
    last = id > last ? id : last + 1n
    return last.toString()
  }
}

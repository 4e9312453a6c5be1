import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createCooldown } from '../../src/discord/cooldown.ts'
import { createRecent } from '../../src/discord/recent.ts'
import { createTraffic } from '../../src/discord/traffic.ts'
import { type Pulse, watch } from '../../src/discord/watchdog.ts'

describe('the cooldown', () => {
  it('lets half a minute’s worth through at once, then one at a time', () => {
    const { take } = createCooldown(6)
    expect([0, 1, 2].map(() => take('ben', 0).ok)).toEqual([true, true, true])
    expect(take('ben', 0)).toEqual({ ok: false, until: 10_000, say: true })
    expect(take('ben', 5000)).toEqual({ ok: false, until: 10_000, say: false })
    expect(take('ben', 10_000).ok).toBe(true)
    expect(take('ada', 0).ok).toBe(true)
  })

  it('never lets more through than it says, whenever they come', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.integer({ min: 0, max: 120_000 }), { maxLength: 300 }),
        (perMinute, times) => {
          const { take } = createCooldown(perMinute)
          const sorted = times.toSorted((a, b) => a - b)
          const through = sorted.filter((now) => take('ben', now).ok)
          const burst = Math.max(1, Math.floor(perMinute / 2))
          for (const from of through) {
            const inMinute = through.filter((t) => t >= from && t < from + 60_000).length
            expect(inMinute).toBeLessThanOrEqual(perMinute + burst + 1)
          }
        },
      ),
    )
  })
})

describe('what is remembered', () => {
  it('is forgotten after its time, and the oldest first when there is too much', () => {
    const recent = createRecent<string, number>(1000, 2)
    recent.set('a', 1, 0)
    recent.set('b', 2, 500)
    expect([recent.get('a', 1000), recent.get('a', 1001)]).toEqual([1, undefined])
    recent.set('c', 3, 600)
    recent.set('d', 4, 700)
    expect(['b', 'c', 'd'].map((key) => recent.get(key, 800))).toEqual([undefined, 3, 4])
  })
})

describe('a channel', () => {
  it('is busy when people write six messages to each other in a minute', () => {
    const traffic = createTraffic()
    for (const i of [0, 1, 2, 3, 4, 5]) traffic.saw('y', 'ada', i * 1000)
    for (const i of [0, 1, 2, 3, 4]) traffic.saw('x', i % 2 === 0 ? 'ada' : 'ben', i * 1000)
    expect(traffic.isBusy('x', 5000)).toBe(false)
    traffic.saw('x', 'cleo', 6000)
    expect(traffic.isBusy('x', 6000)).toBe(true)
    expect(traffic.isBusy('y', 6000)).toBe(false)
    expect(traffic.isBusy('x', 62_000)).toBe(false)
  })
})

describe('the watchdog', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())
  const logged: string[] = []
  const write = (event: string): void => void logged.push(event)
  const log = { debug: write, info: write, warn: write, error: write }
  const start = (pulse: () => Pulse) => {
    const onStuck = vi.fn()
    return { onStuck, stop: watch({ every: 1000, patience: 5000, pulse, onStuck, log }) }
  }

  it('bites once when the connection is ready and silent', () => {
    const heardAt = Date.now()
    const { onStuck } = start(() => ({ isReady: true, heardAt }))
    vi.advanceTimersByTime(5000)
    expect(onStuck).not.toHaveBeenCalled()
    vi.advanceTimersByTime(60_000)
    expect(onStuck).toHaveBeenCalledTimes(1)
    expect(logged).toContain('stuck')
  })

  it('bites when the connection does not come back', () => {
    const { onStuck } = start(() => ({ isReady: false, heardAt: Date.now() }))
    vi.advanceTimersByTime(7000)
    expect(onStuck).toHaveBeenCalledTimes(1)
  })

  it('lies still while Discord answers, and when it is told to stop', () => {
    const well = start(() => ({ isReady: true, heardAt: Date.now() }))
    const stopped = start(() => ({ isReady: false, heardAt: null }))
    stopped.stop()
    vi.advanceTimersByTime(600_000)
    expect(well.onStuck).not.toHaveBeenCalled()
    expect(stopped.onStuck).not.toHaveBeenCalled()
    well.stop()
  })
})

import { DiscordAPIError } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { createLog } from '../src/log.ts'

const lines = (level: 'debug' | 'info', write: (log: ReturnType<typeof createLog>) => void): string[] => {
  const out: string[] = []
  write(createLog({ level, secrets: ['s3cr3t'], write: (line) => void out.push(line) }))
  return out
}

describe('the log', () => {
  it('writes one JSON object a line', () => {
    const [line = ''] = lines('info', (log) => log.info('answered', { command: 'ask', milliseconds: 3 }))
    expect(JSON.parse(line)).toMatchObject({
      level: 'info',
      event: 'answered',
      command: 'ask',
      milliseconds: 3,
    })
    expect(line.endsWith('\n')).toBe(true)
  })

  it('leaves out what is below its level', () => {
    expect(lines('info', (log) => log.debug('question', { question: 'Who?' }))).toEqual([])
  })

  it('never writes a secret, in whatever field', () => {
    expect(
      lines('info', (log) => log.error('x', { a: 'Bot s3cr3t', error: new Error('bad s3cr3t') })).join(''),
    ).not.toContain('s3cr3t')
  })

  it('keeps of a Discord error the shape of its route, not the interaction token', () => {
    const token = 'aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4OnRva2Vu'
    const error = new DiscordAPIError(
      { code: 10062, message: 'Unknown interaction' },
      10062,
      404,
      'POST',
      `https://discord.com/api/v10/interactions/123456789012345678/${token}/callback`,
      {},
    )
    const [line = ''] = lines('info', (log) => log.error('failed', { error }))
    expect(line).not.toContain(token)
    expect(JSON.parse(line).error).toMatchObject({
      code: 10062,
      status: 404,
      method: 'POST',
      route: '/api/v10/interactions/:id/:token/callback',
    })
  })
})

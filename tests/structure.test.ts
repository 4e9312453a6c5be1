import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** Data flows from left to right; imports point from right to left only. */
const FLOW = ['library', 'quotation', 'talk', 'search', 'answer', 'words'] as const
const ROOTS = [
  'src/main.ts',
  'src/bot.ts',
  'src/cli.ts',
  'src/guild.ts',
  'src/bench.ts',
  'src/evaluate.ts',
  'src/fit.ts',
  'src/fit-claims.ts',
  'src/feedback.ts',
  'src/prune-vectors.ts',
  'src/list-first-names.ts',
]

const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file)),
)

interface Import {
  readonly from: string
  readonly to: string
}

const imports: Import[] = files.flatMap((from) => {
  const source = readFileSync(join(ROOT, from), 'utf8')
  const targets = [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((m) => m[1] ?? '')
  return targets.map((to) => ({
    from,
    to: to.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(from), to)) : to,
  }))
})

const roomOf = (file: string): string => /^src\/([^/.]+)/.exec(file)?.[1] ?? ''
const importsOf = (from: (file: string) => boolean, to: (file: string) => boolean): string[] =>
  imports.filter((i) => from(i.from) && to(i.to)).map((i) => `${i.from} → ${i.to}`)

describe('the rooms', () => {
  it.each(
    FLOW.map((room, i) => [room, [...FLOW.slice(i + 1), 'terminal', 'discord', 'test-guild']] as const),
  )('%s imports from none of %j', (room, later) => {
    expect(
      importsOf(
        (f) => roomOf(f) === room,
        (f) => later.includes(roomOf(f) as never),
      ),
    ).toEqual([])
  })

  it('only commands, the bot and the Discord room know discord.js', () => {
    const allowed = (file: string): boolean =>
      file.startsWith('commands/') || roomOf(file) === 'discord' || file === 'src/bot.ts'
    expect(
      importsOf(
        (f) => !allowed(f),
        (f) => f.startsWith('discord.js'),
      ),
    ).toEqual([])
  })

  it('the terminal reaches no module that knows discord.js', () => {
    const reached = new Set(['src/cli.ts'])
    for (const file of reached) for (const i of imports) if (i.from === file) reached.add(i.to)
    expect([...reached].filter((f) => f.includes('discord'))).toEqual([])
  })

  it('only the search room knows minisearch, and evaluation and bench, where it is the peer', () => {
    expect(
      importsOf(
        (f) => !['search', 'evaluation'].includes(roomOf(f)) && f !== 'src/bench.ts',
        (f) => f === 'minisearch',
      ),
    ).toEqual([])
  })

  it('nothing but the composition roots imports commands, and nothing imports a root', () => {
    expect(
      importsOf(
        (f) => f.startsWith('src/') && !ROOTS.includes(f),
        (f) => f.startsWith('commands'),
      ),
    ).toEqual([])
    expect(
      importsOf(
        (f) => !ROOTS.includes(f),
        (f) => ROOTS.includes(f),
      ),
    ).toEqual([])
  })

  it('the test guild knows nothing of the bot', () => {
    expect(
      importsOf(
        (f) => roomOf(f) === 'test-guild',
        (f) => f.startsWith('src/') && roomOf(f) !== 'test-guild',
      ),
    ).toEqual([])
  })

  it('a command stays under forty lines of its own', () => {
    const long = files
      .filter((f) => f.startsWith('commands/'))
      .map((f) => [f, readFileSync(join(ROOT, f), 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 48)
    expect(long).toEqual([])
  })
})

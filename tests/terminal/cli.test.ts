import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { folderOf } from '../support/articles.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/src/cli.js', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    input,
  })
  return { status, stdout, stderr }
}

describe('the command line', () => {
  it('prints passages with an attribution line, and no colours into a pipe', () => {
    const { status, stdout, stderr } = run(['ask', 'Who initiated the call?'])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('│ During the call on Saturday, which was initiated by the US side')
    expect(stdout).toContain(
      '— Russian foreign ministry · Moscow says Lavrov and Rubio held talks on Ukraine war · paragraph 5 · 001_',
    )
    expect(stdout).not.toContain('\u001b')
  })

  it('counts an honest "not found" as success', () => {
    const { status, stdout } = run(['ask', 'What about inflation in Greenland?'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^The articles do not say\. No article contains: inflation, greenland\./)
  })

  it.each(['ask', 'quotes', 'who-initiated', 'talks', 'sources', 'check'])(
    'prints one JSON document for %s --json',
    (verb) => {
      const text = verb === 'ask' || verb === 'check' ? ['Who initiated the call?'] : []
      expect(JSON.parse(run([verb, '--json', ...text]).stdout)).toBeTypeOf('object')
    },
  )

  it('answers JSON lines in order, with an error in the place of a bad one', () => {
    const lines = [
      '{"id":"q1","question":"Who initiated the call?","limit":2}',
      'not json',
      '{"id":3,"limit":2}',
      '{"id":"q4","question":"Trump","only":["000_a306e1f70fc42fc8.txt"],"except":[]}',
      '{"question":"Trump","except":["000_a306e1f70fc42fc8.txt","001_d8c1006cbb1a5e2a.txt"]}',
    ]
    const { status, stdout } = run(['ask', '--jsonl'], `${lines.join('\n')}\n`)
    const replies = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(status).toBe(0)
    expect(replies.map((r) => r.id)).toEqual(['q1', null, 3, 'q4', null])
    expect(replies.map((r) => r.status ?? r.error)).toEqual([
      'answered',
      'This line is not JSON.',
      expect.stringContaining('question'),
      expect.any(String),
      'not-found',
    ])
    expect(replies[3].searched.articles).toBe(1)
    expect(replies[4].searched).toEqual({ articles: 0, passages: 0 })
  })

  it('says in one line what is wrong with the arguments, and exits with 2', () => {
    for (const args of [['ask', '--limit', 'x', 'y'], ['ask'], ['check'], ['fly'], []]) {
      const { status, stderr } = run(args)
      expect(status).toBe(2)
      expect(stderr.trim().split('\n')).toHaveLength(1)
    }
  })

  it('says in one line what is wrong with the folder, and exits with 1', () => {
    expect(run(['ask', '--corpus', '/nowhere', 'x'])).toEqual({
      status: 1,
      stdout: '',
      stderr: 'There is no folder /nowhere.\n',
    })
    expect(run(['sources', '--corpus', folderOf({ 'a.pdf': 'x' })]).stderr).toMatch(/holds no article/)
  })

  it('shows help on all verbs', () => {
    const { status, stdout } = run(['--help'])
    expect(status).toBe(0)
    for (const verb of ['ask', 'quotes', 'who-initiated', 'talks', 'sources', 'check'])
      expect(stdout).toContain(`npm run ${verb}`)
  })

  it('shows help', () => {
    expect(run(['quotes', '--help'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('--speaker NAME'),
    })
  })

  it('lets no control character of an article drive the terminal', () => {
    const folder = folderOf({
      'a.txt': `The minister \u001b[31msaid\u0007 that the bridge is open.\n\n${'Lorries pass it day and night. '.repeat(20)}`,
    })
    const { stdout } = run(['ask', '--corpus', folder, 'bridge open'])
    expect(stdout).toContain('said')
    for (const control of ['\u001b', '\u0007']) expect(stdout).not.toContain(control)
  })
})

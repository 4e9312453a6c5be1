import { describe, expect, it } from 'vitest'
import { helpFor, readOptions, UsageError } from '../../src/terminal/options.ts'

describe('readOptions', () => {
  it('reads a question and its options', () => {
    expect(readOptions(['ask', '--limit', '5', '--corpus', 'news', 'Who', 'called?'])).toMatchObject({
      verb: 'ask',
      text: 'Who called?',
      limit: 5,
      corpus: 'news',
      json: false,
    })
  })

  it('answers from the seeds unless told otherwise', () =>
    expect(readOptions(['sources']).corpus).toBe('seeds'))

  it.each([
    [[], 'A verb is missing: use ask, quotes, who-initiated, talks, sources, check.'],
    [['tell'], 'There is no verb "tell": use ask, quotes, who-initiated, talks, sources, check.'],
    [
      ['ask', '--limit', 'many', 'x'],
      '--limit takes a whole number from 1 to 1000, not "many". Use: npm run ask --',
    ],
    [['ask', '--limit', '0', 'x'], '--limit takes a whole number'],
    [['ask', '--speaker', 'x'], 'ask has no option --speaker'],
    [['ask', '--colour'], "Unknown option '--colour'"],
    [['quotes', '--kind', 'loud'], '--kind takes direct, indirect or all, not "loud"'],
    [['quotes', 'Trump'], '"Trump" is not an option'],
    [['ask', '--corpus'], "Option '--corpus <value>' argument missing"],
  ])('refuses %j in one line', (argv, message) => {
    expect(() => readOptions(argv)).toThrow(UsageError)
    expect(() => readOptions(argv)).toThrow(message)
    try {
      readOptions(argv)
    } catch (error) {
      expect((error as Error).message).not.toContain('\n')
    }
  })

  it('has a help page for every verb that names each of its options', () => {
    expect(helpFor('quotes')).toMatch(
      /--speaker[\s\S]*--about[\s\S]*--source[\s\S]*--kind[\s\S]*--limit[\s\S]*--corpus[\s\S]*--json/,
    )
    expect(helpFor('sources')).not.toContain('--limit')
  })
})

import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../src/library/sentences.ts'

const split = (text: string): string[] =>
  splitSentences(text, 0, text.length).map((s) => text.slice(s.start, s.end))

describe('splitSentences', () => {
  it('ends a sentence at its mark, with the quotation marks that close there', () => {
    expect(split('They met. "We agreed." It was late!')).toEqual([
      'They met.',
      '"We agreed."',
      'It was late!',
    ])
  })

  it.each([
    'Sen. Marco Rubio met Mr. Lavrov on Feb. 18 in Riyadh.',
    'The U.S. Secretary of State spoke for 1.5 hours.',
    'J. D. Vance flew to Munich.',
    'He had a call from the Prime Minister, Rt. Hon. Fergus Hollingworth.',
    'The talks began at 9 a.m. Moscow time.',
    '“Why now?” Lavrov asked.',
    '"Enough!" said the minister.',
    'H.E. Dawit Bekele returned.',
    'They met in Room No. 5 of the palace.',
  ])('does not part "%s"', (sentence) => {
    expect(split(sentence)).toEqual([sentence])
  })

  it('ends a sentence at an abbreviation when the next word begins one', () => {
    expect(split('They spoke about the U.S. The call was short.')).toHaveLength(2)
    expect(split('It ended at 9 p.m. He then left.')).toHaveLength(2)
  })

  it('ends a sentence at an answer of one word', () => {
    expect(split('No. We did.')).toEqual(['No.', 'We did.'])
  })

  it('parts the sentences inside a quotation', () => {
    expect(split('"We met. We agreed," he said.')).toEqual(['"We met.', 'We agreed," he said.'])
  })
})

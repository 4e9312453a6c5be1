import { describe, expect, it } from 'vitest'
import { findMarked } from '../../src/quotation/marks.ts'
import { article, slices } from '../support/articles.ts'

const marked = (text: string): string[] => {
  const read = article(text)
  return slices(read, findMarked(read))
}

describe('findMarked', () => {
  it.each([
    ['“We agreed,” he said.', ['We agreed,']],
    ['"We agreed," he said. "We will meet."', ['We agreed,', 'We will meet.']],
    ['„Wir sind einig“, sagte sie.', ['Wir sind einig']],
    ['»Wir sind einig«, sagte sie.', ['Wir sind einig']],
    ["''We agreed,'' he said.", ['We agreed,']],
    ['«Nous sommes d’accord», a-t-elle dit.', ['Nous sommes d’accord']],
    ['‘We agreed,’ the minister said.', ['We agreed,']],
    ["'We don't agree with the ministers' plan,' she said.", ["We don't agree with the ministers' plan,"]],
  ])('finds what %s marks', (text, expected) => expect(marked(text)).toEqual(expected))

  it.each([
    "The ministers' plan is the ministry's.",
    'Back in the ’90s they didn’t meet.',
    "Rock 'n' roll isn't diplomacy",
  ])('takes no apostrophe of "%s" for a mark', (text) => expect(marked(text)).toEqual([]))

  it('gives marks inside marks to the outer quotation', () => {
    expect(marked('“He told me ‘never again’ and left,” she said.')).toEqual([
      'He told me ‘never again’ and left,',
    ])
  })

  it('takes a quotation opened again in the next paragraph, and closed once, for one', () => {
    expect(marked('“We agreed on the border.\n\n“We will meet again in May,” she said.')).toEqual([
      'We agreed on the border.\n\n“We will meet again in May,',
    ])
  })

  it('takes a quotation that the end of the next paragraph closes for one', () => {
    const text = 'Quote: "We spoke today.\n\nWe will speak again."'
    expect(marked(text)).toEqual(['We spoke today.\n\nWe will speak again.'])
  })

  it('ends marks left open with their paragraph', () => {
    expect(marked('“We agreed on the border.\n\nThe ministers left.')).toEqual(['We agreed on the border.'])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeText, quoteBlock, unescapeText, unquoteBlock } from '../../src/discord/escape.ts'
import { hostileText } from '../support/hostile.ts'

describe('escapeText', () => {
  it.each([
    ['*bold* _it_ ~~no~~ ||spoiler||', '\\*bold\\* \\_it\\_ \\~\\~no\\~\\~ \\|\\|spoiler\\|\\|'],
    ['[a](https://x.org)', '\\[a\\]\\(https\\://x.org\\)'],
    ['<@123456789012345678>', '\\<\\@123456789012345678\\>'],
    ['# heading', '\\# heading'],
    ['-# small', '\\-\\# small'],
    ['1. first', '1\\. first'],
    ['<t:1700000000:R> :smile:', '\\<t\\:1700000000\\:R\\> \\:smile:'],
    ['At 11:00 he said: yes', 'At 11\\:00 he said: yes'],
  ])('%s', (text, escaped) => expect(escapeText(text)).toBe(escaped))

  it('is undone letter by letter', () => {
    fc.assert(fc.property(hostileText, (text) => unescapeText(escapeText(text)) === text))
  })

  it('leaves no mark that Discord would read', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const bare = escapeText(text).replace(/\\[^0-9A-Za-z\s]/g, 'x')
        return !/[*_~|`<>[\]()@#]|https?:\/\/|^\s*[-+]|^\s*\d+[.)]/m.test(bare)
      }),
    )
  })
})

describe('quoteBlock', () => {
  it('leads every line', () => expect(quoteBlock('one\ntwo')).toBe('> one\n> two'))

  it('shows exactly the text it was given', () => {
    fc.assert(fc.property(hostileText, (text) => unquoteBlock(quoteBlock(text)) === text))
  })
})

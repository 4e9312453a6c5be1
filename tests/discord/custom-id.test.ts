import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packId, unpackId } from '../../src/discord/custom-id.ts'
import { wordsIn } from '../../src/words/index.ts'

it('what is packed into a custom id comes out again, with its language', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 }), (values) => {
      const id = packId('quotes', wordsIn('uk'), ...values)
      expect(unpackId(id)).toEqual({ name: 'quotes', language: 'uk', values })
    }),
  )
})

it('a letter of any script takes one character of an id', () => {
  expect(packId('ask', wordsIn('ru'), 0, 'кто звонил')).toBe('ask:ru:0:кто звонил')
})

it('a custom id that nobody packed does no harm', () => {
  expect(unpackId('ask:xx:%E0%A4%A:1')).toEqual({ name: 'ask', language: null, values: ['%E0%A4%A', '1'] })
  expect(unpackId('')).toEqual({ name: '', language: null, values: [] })
})

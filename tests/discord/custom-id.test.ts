import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packArguments, unpackArguments } from '../../src/discord/custom-id.ts'

it('what is packed into a custom id comes out again', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 }), (values) => {
      const [name, ...rest] = packArguments('quotes', ...values).split(':')
      expect(name).toBe('quotes')
      expect(unpackArguments(rest.join(':'))).toEqual(values)
    }),
  )
})

it('a custom id that nobody packed does no harm', () => {
  expect(unpackArguments('%E0%A4%A:1')).toEqual(['', '1'])
})

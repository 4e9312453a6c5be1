import { describe, expect, it } from 'vitest'
import { stemOf, termsIn, wordsIn } from '../../src/search/terms.ts'

describe('wordsIn', () => {
  it.each([
    ['U.S. officials', ['us', 'officials']],
    ['rose to 5.7% in May', ['rose', 'to', '5.7%', 'in', 'may']],
    ['Zelenskyy’s café', ['zelenskyy', 'cafe']],
    ["didn't", ["didn't"]],
    ['1,400 trucks', ['1400', 'trucks']],
    ['Russian-American', ['russian', 'american']],
  ])('splits "%s"', (text, words) => expect(wordsIn(text)).toEqual(words))
})

it('stemOf brings the forms of a word together', () => {
  expect(new Set(['initiated', 'initiates', 'initiative'].map(stemOf)).size).toBe(1)
  expect(stemOf('spoke')).toBe(stemOf('speaking'))
  expect(stemOf('constructor')).toBe('constructor')
})

it('termsIn leaves out words that carry only the form of a question', () => {
  expect(termsIn('What did the minister say about the border?')).toEqual([
    stemOf('minister'),
    stemOf('border'),
  ])
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask } from '../../src/answer/ask.ts'
import { idiomsIn } from '../../src/search/idioms.ts'
import { engineOf } from '../support/articles.ts'

/** What a person types, and the sentence of a newspaper that answers it in other words, beside one that shares more words with the question. */
describe('what people type is read in the words that newspapers write', () => {
  it.each([
    [
      'who speaks for the Kenyan foreign ministry',
      'Ministry spokesman Olav Moe rejected the report from Nairobi.',
      'The Kenyan foreign minister spoke by phone on Monday.',
    ],
    [
      'who was in charge of the Kenyan mission',
      '“The forms take longest,” said Ana Lima, who headed the Kenyan mission.',
      'The Kenyan mission cost 40,000 euros, which the owners were charged.',
    ],
    [
      'which minister went along with Dahl to Kenya',
      'The trade minister, Ana Lima, who accompanied Dahl to Kenya, praised the ferry.',
      'Foreign Minister Nils Dahl went to Kenya on Monday.',
    ],
    [
      'when do the new Kenyan ferry fees kick in',
      'The new ferry fees take effect in Kenya on 1 May.',
      'The new Kenyan ferry kicks up spray, and its fees are paid in May.',
    ],
    [
      'which diplomat was called in over the Kenyan boats',
      'The consul, Ana Lima, was summoned over the Kenyan boats.',
      'The Kenyan boats called at Bergen over the weekend.',
    ],
    [
      'why did the talks in Oslo nearly fall apart',
      'The talks in Oslo all but collapsed over the price of herring.',
      'The trees near Oslo fall in autumn, part of the talks there.',
    ],
  ])('"%s"', (question, answer, near) => {
    const engine = engineOf({ 'a.txt': `Ferry news\n\n${near} Fish was served.\n\n${answer}` })
    expect(ask(engine, question).passages[0]?.text).toContain(answer.slice(0, 30))
  })

  it.each([
    [['who', 'runs', 'the', 'museum'], [[1, 2]]],
    [['how', 'does', 'the', 'road', 'run'], []],
    [['when', 'was', 'the', 'trip', 'put', 'off'], [[4, 6]]],
    [['who', 'put', 'the', 'fire', 'out'], []],
  ])('%j', (words, places) => expect(idiomsIn(words).map(({ from, to }) => [from, to])).toEqual(places))

  it('calls no idiom missing, whose own words may stand in an article', () => {
    const engine = engineOf({
      'a.txt': 'Ferry news\n\nOlav Moe was put in charge of the ferry. Fish was served.',
    })
    expect(ask(engine, 'who was in charge of the museum').missing).toEqual(['museum'])
  })

  it('takes no word twice', () => {
    const word = fc.constantFrom(
      'who',
      'is',
      'in',
      'charge',
      'of',
      'put',
      'off',
      'went',
      'with',
      'the',
      'over',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const taken = idiomsIn(words).flatMap(({ from, to }) => words.slice(from, to).map((_, i) => from + i))
        expect(new Set(taken).size).toBe(taken.length)
        expect(taken.every((i) => i < words.length)).toBe(true)
      }),
    )
  })
})

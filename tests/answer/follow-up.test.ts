import { describe, expect, it } from 'vitest'
import { openEngine } from '../../src/answer/engine.ts'
import { followUp } from '../../src/answer/follow-up.ts'
import { isKeywords, isQuestion } from '../../src/answer/is-question.ts'
import { SEEDS } from '../support/articles.ts'

const engine = await openEngine(SEEDS)

describe('a question that continues another', () => {
  // before, then, what is asked
  it.each([
    ['What did Trump say?', 'and Rubio?', 'What did Rubio say?'],
    ['What did Trump say?', 'what about Lavrov?', 'What did Lavrov say?'],
    ['What did Trump say?', 'what about the war?', 'What did Trump say about the war?'],
    [
      'When did Rubio and Lavrov speak?',
      'and who initiated it?',
      'who initiated the talks between Rubio and Lavrov?',
    ],
    [
      'Who initiated the call between Rubio and Lavrov?',
      'how long was it?',
      'how long was it (Rubio, Lavrov)?',
    ],
    ['What did Trump say about the war?', 'and what did Zelensky say?', 'what did Zelensky say?'],
    ['What did Trump say?', 'about Ukraine?', 'What did Trump say about Ukraine?'],
    ['What did Rubio say?', 'no, I meant Lavrov', 'What did Lavrov say?'],
    ['What did Rubio say?', 'and Fidan?', 'What did Fidan say?'],
    ['Who called Zelenskyy?', 'when?', 'when called zelenskyy?'],
  ])('%s … %s', (before, next, asked) => {
    expect(followUp(engine, before, next)).toBe(asked)
  })

  it('that is whole by itself is left as it is', () => {
    const whole = 'Where will the experts of the embassies meet in Russia?'
    expect(followUp(engine, 'What did Trump say?', whole)).toBe(whole)
  })
})

describe('a message in a channel', () => {
  it.each([
    'who called whom',
    'What did the US say about Ukraine?',
    'any news on the embassies?',
    'can you tell me who called?',
    'hey bot, when is the meeting?',
    'I was wondering who called Tiani?',
    'Please tell me who called Tiani.',
    'What can you do?',
  ])('"%s" is a question', (text) => expect(isQuestion(text)).toBe(true))

  it.each([
    'I think he called first.',
    'did you see that?',
    'lol who cares',
    'They spoke on Saturday.',
    '<@123456789012345678> who initiated the call',
    'Has anyone read the piece?',
    'Can somebody fix the printer?',
    'what?? you’re kidding me',
    `Who ${'really '.repeat(50)}called?`,
  ])('"%s" is none', (text) => expect(isQuestion(text)).toBe(false))

  it('of a few bare words may be looked up', () => {
    expect(isKeywords('rubio lavrov call')).toBe(true)
    for (const text of ['call', 'that was great!', 'my call with the boss', 'one two three four five six'])
      expect(isKeywords(text)).toBe(false)
  })
})

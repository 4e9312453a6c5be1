import { describe, expect, it } from 'vitest'
import { ask } from '../../src/answer/ask.ts'
import { buildEngine, openEngine } from '../../src/answer/engine.ts'
import { en } from '../../src/words/en.ts'
import { agreeingLine, sourceLine } from '../../src/words/lines.ts'
import { article, SEEDS } from '../support/articles.ts'

const engineOf = (...texts: string[]) =>
  buildEngine({
    revision: 'test',
    articles: texts.map((text, i) => article(text, `${i}.txt`)),
    skipped: [],
  })

describe('small talk', () => {
  it.each([
    'hello',
    'Thanks a lot!',
    'hey bot, how are you?',
    'who are you',
    'ok cool, thx :)',
    'help',
    'haha nice one',
    'wow thank you so much, very helpful',
    'am i talking to a robot or a human?',
  ])('"%s" is no question', async (text) => {
    expect(ask(await openEngine(SEEDS), text)).toMatchObject({ smallTalk: true, status: 'not-found' })
  })

  it.each(['hello, who called Lavrov?', 'Thanks. When is the summit?', 'what can the experts do'])(
    '"%s" is one',
    async (text) => expect(ask(await openEngine(SEEDS), text).smallTalk).toBe(false),
  )
})

it('knows a long message that is nearly small talk for none, at once', async () => {
  const message = `${'ok haha hey thanks a lot '.repeat(80)}x`
  expect(ask(await openEngine(SEEDS), message).smallTalk).toBe(false)
})

const seeds = await openEngine(SEEDS)

describe('a question of which the articles have no word', () => {
  it.each(['which hotel did they stay in', 'who switched off the microphones'])(
    'is refused, however alone the nearest passage stands: "%s"',
    (question) => expect(ask(seeds, question)).toMatchObject({ status: 'not-found', confidence: 0 }),
  )
})

describe('articles that agree', () => {
  const engine = engineOf(
    'The ferry Aurora leaves Tallinn on Friday with thirty trucks on board. Nobody waved.',
    'Crews are ready. The ferry Aurora leaves Tallinn on Friday with thirty trucks aboard.',
    'The ferry Borealis stays in Riga until the ice has melted.',
  )
  it('are shown as one passage with its twin named', () => {
    const { passages } = ask(engine, 'When does the ferry Aurora leave Tallinn?')
    expect(passages).toHaveLength(1)
    expect(passages[0]?.agreeing).toHaveLength(1)
    const twin = passages[0]?.agreeing[0]
    expect(twin?.file).not.toBe(passages[0]?.file)
    expect(passages[0] && agreeingLine(en, passages[0])).toContain(`${twin?.file}`)
  })
  it.each([
    [
      'another figure',
      'The ferry Aurora leaves Tallinn on Friday with forty-five trucks, 3 buses and 12 cars.',
    ],
    ['a denial', 'The ferry Aurora never leaves Tallinn on Friday with thirty trucks on board.'],
  ])('are not those that tell %s', (_, other) => {
    const apart = engineOf(
      'The ferry Aurora leaves Tallinn on Friday with forty-five trucks, 3 buses and 14 cars. Nobody waved.',
      'The ferry Aurora leaves Tallinn on Friday with thirty trucks on board.',
      other,
    )
    const { passages } = ask(apart, 'When does the ferry Aurora leave Tallinn?', { limit: 10 })
    const texts = passages.flatMap((p) => p.agreeing.map((twin) => twin.text))
    expect(texts).not.toContain(other)
  })
  it('are not those in which one did to the other what the other did to him', () => {
    const [kenyan, other] = [
      'Kenyan President Grace Wekesa telephoned her Norwegian counterpart, Nils Dahl, on Thursday about the fish.',
      'Norwegian President Nils Dahl telephoned his Kenyan counterpart, Grace Wekesa, on Thursday about the fish.',
    ]
    const { passages } = ask(engineOf(kenyan, other), 'Did they talk about the fish on Thursday?', {
      limit: 10,
    })
    expect(passages.flatMap((p) => p.agreeing)).toEqual([])
  })
  it('do not come again among the closest', () => {
    const { passages, closest } = ask(engine, 'When does the ferry Aurora leave Tallinn?', { limit: 10 })
    const shown = passages.flatMap((p) => [p, ...p.agreeing])
    expect(closest.some((c) => shown.some((s) => s.file === c.file && s.start === c.start))).toBe(false)
  })
})

describe('what nothing in the articles is like', () => {
  const engine = engineOf(
    'A driver shot by the patrol left a clinic in Abidjan on March 15. The ferry Aurora sails to Tallinn with thirty trucks.',
    'The soldiers of the patrol went home. The Aurora has a crew of nine.',
  )

  it('is not answered for a word that is one letter away', () => {
    const { status, missing } = ask(engine, 'where did they spot the humpback whales')
    expect(status).toBe('not-found')
    expect(missing).toContain('humpback')
  })

  it.each([
    ['which airline sails to Tallinn with the Aurora', 'not-found'],
    ['how many trucks sail to Tallinn with the Aurora', 'answered'],
  ])('is no kind of thing to be told of: "%s"', (question, status) =>
    expect(ask(engine, question).status).toBe(status),
  )
})

it('tells outside the quotation whom a pronoun at its beginning means', () => {
  const engine = engineOf(
    'Foreign Minister Grace Wekesa flew to Oslo on Monday. She signed a treaty on herring quotas there.',
  )
  const [passage] = ask(engine, 'Who signed the treaty on herring quotas?').passages
  expect(passage?.text).toMatch(/^She signed/)
  expect(passage && sourceLine(en, passage)).toContain('She: Grace Wekesa')
})

describe('a question which way round a call was', () => {
  it.each([
    'did lavrov call rubio or the other way round',
    'lavrov called rubio, right?',
    'did rubio call lavrov or did lavrov call rubio',
  ])('"%s" is answered with who initiated it', async (question) => {
    const { passages } = ask(await openEngine(SEEDS), question)
    expect(passages[0]?.text).toContain('at the initiative of the US side')
  })

  it('is not answered with the call of somebody else', async () => {
    const answer = ask(await openEngine(SEEDS), 'did macron call putin or the other way round')
    expect(answer.status).toBe('not-found')
  })
})

it('shows nothing as close that shares no word with the question', async () => {
  const answer = ask(await openEngine(SEEDS), 'What about inflation in Greenland?')
  expect(answer).toMatchObject({ status: 'not-found', closest: [], missing: ['inflation', 'greenland'] })
})

describe('what is asked of a talk itself', () => {
  const engine = engineOf(
    ' date 2025-03-20 Foreign Minister Grace Wekesa of Kenya met Nils Dahl, the foreign minister of Norway, on 12 March in Oslo. The meeting lasted 40 minutes.\n\nOn Monday fish prices rose. Wekesa and Dahl spoke by phone on 19 March for an hour about the treaty.',
  )
  const first = (question: string): string | undefined => ask(engine, question).passages[0]?.text

  it('the day, of the talk that is meant', () => {
    expect(first('when did wekesa and dahl meet')).toContain('12 March')
    expect(first('On what day did Dahl and Wekesa have their phone call?')).toContain('19 March')
    expect(first('when did kenya and norway speak by phone')).toContain('19 March')
    expect(first('when was the phone call')).toContain('19 March')
  })
  it('the length', () => {
    expect(first('how long was the meeting between wekesa and dahl')).toBe('The meeting lasted 40 minutes.')
    expect(first('how long did dahl and wekesa talk on the phone')).toContain('for an hour')
  })
  it('nothing of a talk that nobody tells of', () =>
    expect(ask(engine, 'when did wekesa and lavrov meet').status).toBe('not-found'))
})

it('takes "what did the State Department say" for a question about its words', async () => {
  const [passage] = ask(await openEngine(SEEDS), 'what did the state department say').passages
  expect(passage).toMatchObject({ speaker: 'US State Department' })
  expect(passage?.text).toContain('follow up')
})

describe('when a talk that is still to come will be held', () => {
  const engine = engineOf(
    ' date 2025-03-20 Kenyan Foreign Minister Grace Wekesa met Norwegian Foreign Minister Nils Dahl in Oslo on Wednesday. Kenya and Norway will hold a summit in Bergen on 4 May.',
  )
  const first = (question: string): string => ask(engine, question).passages[0]?.text ?? ''

  it('is not told by the one that was held', () => {
    expect(first('when is the summit between kenya and norway')).toContain('4 May')
    expect(first('when did kenya and norway meet')).toContain('on Wednesday')
  })
})

describe('a question that names a country of which no article speaks', () => {
  it.each(['did zelensky get invited to riyadh', 'What did the Japanese say about the call?'])(
    'is refused: "%s"',
    (question) => expect(ask(seeds, question).status).toBe('not-found'),
  )
  it('is not one where an article names it in another way', () => {
    const engine = engineOf('The Dutch minister opened the new lock at Terneuzen on Monday. Barges queued.')
    expect(ask(engine, 'What did the minister of the Netherlands open on Monday?').status).toBe('answered')
  })
})

describe('a day in a question', () => {
  const engine = engineOf(
    'NAIVASHA, 24 June 2023 — Kenya and Ethiopia will reopen the Moyale crossing in July, their foreign ministers announced on Friday. Traders danced in the street.',
    'NAIVASHA, 20 May 2023 — Kenya and Ethiopia will build a road to Moyale, their foreign ministers announced on Friday. Nobody danced in the street.',
  )
  it.each([
    ['What did the foreign ministers announce on 23 June?', 'reopen'],
    ['what did the foreign ministers announce on may 19th', 'build a road'],
    ['what did the ministers announce on jun 23', 'reopen'],
  ])('is found where the article tells the weekday only: "%s"', (question, words) =>
    expect(ask(engine, question).passages[0]?.text).toContain(words),
  )
})

describe('a question for what was discussed', () => {
  const engine = engineOf(
    'TOKYO, 13 November 2024 — Prime Minister Kenji Morisaki of Japan held a telephone conversation with Polish Prime Minister Agnieszka Wrona on Wednesday, for about 25 minutes.\n\nThe two leaders concurred on deepening cooperation on small reactors. Prime Minister Wrona thanked him for the aid.\n\nThe yen fell.',
  )
  it('is answered by what the article goes on with, not by the news that they talked', () => {
    const { passages } = ask(engine, 'what did the japanese and polish PMs discuss on nov 13')
    expect(passages[0]?.text).toContain('concurred on deepening cooperation')
  })

  it('is not answered by a line that holds the day alone', () => {
    const note = engineOf(
      'Press briefing\n\nMarch 12, 2025\n\nThe minister rose at seven. The room was full.',
    )
    const { passages, closest } = ask(note, 'what was discussed on 12 march')
    expect([...passages, ...closest].map((p) => p.text)).not.toContain('March 12, 2025')
  })

  it('leaves the news first for any other question', () =>
    expect(ask(engine, 'When did the Japanese and Polish prime ministers talk?').passages[0]?.text).toContain(
      'for about 25 minutes',
    ))
})

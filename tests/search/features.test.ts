import { describe, expect, it } from 'vitest'
import { describedPeople, initialsIn } from '../../src/search/aliases.ts'
import { defines } from '../../src/search/definition.ts'
import { isAgentless } from '../../src/search/doer.ts'
import { answersIn, hintsAt, isCounted } from '../../src/search/evidence.ts'
import { type AnswerType, parseQuestion } from '../../src/search/question.ts'
import { stemOf, wordsIn } from '../../src/search/terms.ts'
import type { Thing } from '../../src/search/thing.ts'
import { wordVectors } from '../../src/search/word-vectors.ts'
import { engineOf } from '../support/articles.ts'

describe('parseQuestion reads what an answer must hold', () => {
  it.each<[string, AnswerType]>([
    ['who rang the minister', 'person'],
    ['When will the bridge open?', 'time'],
    ['on which day did they meet', 'time'],
    ['where was the treaty signed', 'place'],
    ['how many trucks crossed', 'number'],
    ['How much did the ferry cost?', 'money'],
    ['how old is the fisherman', 'age'],
    ['how far is the wreck from the coast', 'distance'],
    ['how much of the fuel comes from here', 'number'],
    ['at what time of day did they speak', 'clock'],
    ['which hotel hosted the delegations', 'name'],
    ['what is the name of the patrol boat', 'name'],
    ['how often do the experts meet', 'frequency'],
    ['how long did the call take', 'duration'],
    ['how quickly must the claims be settled', 'duration'],
    ['how much notice did the families get', 'duration'],
    ['how big is the loan', 'money'],
    ['how big is the relief fund', 'money'],
    ['phone number of the hotline', 'contact'],
    ['why was the border closed', 'reason'],
    ['exact words of the minister on fish', 'words'],
    ['did they talk about fish', 'any'],
    ['what did the two ministers talk about', 'matter'],
    ['what did they say about fish', 'any'],
    ['whos paying for the pump', 'person'],
    ['wheres the next round', 'place'],
    ['what happened when the bridge opened', 'any'],
    ['who spoke when the bridge opened', 'person'],
    ['the talks on fish, when do they go on', 'time'],
    ['was the Union on the line when they spoke', 'any'],
    ['does the fisherman who saved them get a medal', 'any'],
    ['do you know when they spoke', 'time'],
    ['did she say who rang', 'person'],
    ['how much is a loaf of bread in Jordan', 'money'],
    ['how much do the cleaners make', 'money'],
    ['how long is the pipeline through Iran', 'distance'],
    ['how long was the bridge closed', 'duration'],
    ['which countries sent observers', 'place'],
  ])('%s', (question, type) => expect(parseQuestion(question).answerType).toBe(type))

  it.each<[string, Thing | null]>([
    ['which airline flew them home', { by: 'choice', nouns: ['airline', 'flew'] }],
    ['how many Turkish sailors drowned', { by: 'number', nouns: ['sailors', 'drowned'] }],
    ['how many Mongolians live there', { by: 'number', nouns: ['mongolians', 'live'] }],
    ['how many of the two crew members are missing', { by: 'number', nouns: ['crew', 'members'] }],
    ['how much rice did they send', { by: 'amount', nouns: ['rice'] }],
    ['how much is Norway paying', null],
    ['what treaty did they sign', { by: 'choice', nouns: ['treaty'] }],
    ['what helped', null],
    ['names of the two customs officers who were killed', { by: 'name', nouns: ['officers'] }],
    ["what's the driver's name", { by: 'name', nouns: ['driver'] }],
    ['what is the survey ship called', { by: 'name', nouns: ['ship'] }],
    ['what did they call the ship', null],
    ['who is the Georgian consul in Oslo', { by: 'name', nouns: ['consul'] }],
    ['who is the man on the photograph', { by: 'name', nouns: ['man'] }],
    ["who's the governor of Troms", { by: 'name', nouns: ['governor'] }],
    ['how large was the Greek team in Izmir', { by: 'number', nouns: ['team'] }],
    ['how big is the loan', null],
    ['who rang first', null],
  ])('the thing, in "%s"', (question, thing) => expect(parseQuestion(question).thing).toEqual(thing))

  it.each([
    ['when will the bridge open', 'future'],
    ['where do the ministers meet next', 'future'],
    ['when does the ferry start again', 'future'],
    ['when did the bridge open', 'past'],
    ['where was the treaty signed', 'past'],
    ['who owns the ferry', null],
  ] as const)('whether it is still to come: "%s"', (question, tense) =>
    expect(parseQuestion(question).tense).toBe(tense),
  )

  it('asks for no "quickly" where it asks how quickly', () =>
    expect(parseQuestion('how quickly must they clear the mines').terms.map((t) => t.word)).toEqual([
      'clear',
      'mines',
    ]))

  it('spells out what people write for short', () =>
    expect(parseQuestion('what did the norwegian PM sign').words).toContain('prime'))
})

const ASKED: Readonly<Record<Exclude<AnswerType, 'any'>, string>> = {
  person: 'who is the lawyer of Pieter Vandenberghe',
  time: 'when does the bridge open',
  clock: 'at what time did they speak',
  place: 'where did they meet',
  name: 'which company owns the ferry',
  number: 'how many monitors did she ask for',
  money: 'how much did the trip cost',
  age: 'how old is the fisherman',
  distance: 'how far is the wreck from the coast',
  frequency: 'how often do the experts meet',
  contact: 'phone number of the hotline',
  matter: 'what did the ministers discuss',
  duration: 'how long did the call take',
  reason: 'why was the border closed',
  words: 'exact words of the minister on fish',
}

describe('what may be the answer', () => {
  const answers = (type: Exclude<AnswerType, 'any'>, text: string) =>
    answersIn(parseQuestion(ASKED[type]), text)

  it.each<[Exclude<AnswerType, 'any'>, string, boolean]>([
    ['time', 'The bridge opens on 3 May.', true],
    ['time', 'The ministers meet again in two weeks.', true],
    ['time', 'She asked for 16 more monitors.', false],
    ['clock', 'They spoke at 5:40 p.m.', true],
    ['clock', 'They spoke on 12 September.', false],
    ['number', 'She asked for 16 more monitors.', true],
    ['number', 'The collision of 12 September was discussed in 2024.', false],
    ['number', 'He wished one of the fishermen well.', false],
    ['money', 'The trip cost 3.1 million kroner.', true],
    ['money', 'It was paid with $4,000 from the fund.', true],
    ['money', 'The fine was 1.8 million tenge.', true],
    ['money', 'The first lorry carried 28 tonnes of onions.', false],
    ['money', 'The lorry came on the morning of 10 July with all 28 drivers.', false],
    ['money', 'The fine was EUR 900.', true],
    ['money', 'They agreed to build a station.', false],
    ['contact', 'Call +47 2224 9090 at any hour.', true],
    ['contact', 'The call of 12 September took 20 minutes.', false],
    ['place', 'They met in Salalah.', true],
    ['place', 'They met the minister, Yusuf bin Alawi.', false],
    ['name', 'The ferry belongs to Hatzis Lines.', true],
    ['name', 'The ferry belongs to a company in the port.', false],
    ['age', 'Nikos Kouris, 23, broke an arm.', true],
    ['age', 'The brothers lost their lives.', false],
    ['distance', 'The wreck lies 12 miles off the coast.', true],
    ['frequency', 'The experts meet twice a year.', true],
    ['duration', 'They spoke for over an hour.', true],
    ['distance', 'The figure is 31 centimetres high.', true],
    ['distance', 'Chile proposes one metre.', true],
    ['reason', 'The road was moved to spare a grove.', true],
    ['reason', 'They left, as the ferry had been sold.', true],
    ['duration', 'They spoke about the talks.', false],
    ['reason', 'The border was closed because of the floods.', true],
    ['reason', 'The border was closed on Friday.', false],
    ['words', 'She said: "The fish know no border."', true],
    ['matter', 'The ministers discussed fish and the border.', true],
    ['matter', 'The ministers spoke by phone on Monday.', false],
    ['reason', 'She has rung nobody since she was sworn in.', false],
    ['reason', 'They parted after two days of talks.', false],
    ['reason', 'They parted after a quarrel.', true],
  ])('%s in "%s": %s', (type, text, found) => expect(answers(type, text).length > 0).toBe(found))

  it('in a year long ago, a decade or a century is a time', () => {
    for (const text of [
      'It was founded in 1738.',
      'It was raised in the 1970s.',
      'It began in the 19th century.',
    ])
      expect(answers('time', text)).toHaveLength(1)
    expect(answers('time', 'It has 1738 members.')).toEqual([])
  })

  it.each<[Exclude<AnswerType, 'any'>, string, boolean]>([
    ['time', 'The bridge opens after the vote.', true],
    ['time', 'The bridge is new.', false],
    ['number', 'She asked for monitors.', false],
    ['number', 'She asked for several monitors.', true],
    ['duration', 'The call was short.', true],
    ['person', 'The shipowner wrote the appeal himself; the crew signed it.', true],
    ['person', 'The appeal was short.', false],
    ['age', 'The fisherman is young.', false],
  ])('%s is told, if only vaguely, in "%s": %s', (type, text, told) =>
    expect(hintsAt(parseQuestion(ASKED[type]), text)).toBe(told),
  )

  it('a place is nobody, and the first word of a sentence no name', () => {
    expect(answers('person', 'A convoy was ambushed near Fada.')).toEqual([])
    expect(answers('person', 'Lawyers were present.')).toEqual([])
  })

  it('what the question names itself is known already', () => {
    const known = (text: string) => answers('person', text).map((answer) => answer.known)
    expect(known('The owner, Pieter Vandenberghe, spoke through a lawyer.')).toEqual([true])
    expect(known('The lawyer, Ruth Adler, spoke for Vandenberghe.')).toEqual([false, true])
    const ofGreece = answersIn(
      parseQuestion('who led the greek team'),
      'The team of Greek Minister Anna Rallis won.',
    )
    expect(ofGreece.map((answer) => answer.known)).toEqual([false])
  })

  it('a figure counts what stands right behind it', () => {
    const counts = (text: string, thing: string): boolean =>
      isCounted(wordsIn(text), wordsIn(text).map(stemOf), [stemOf(thing)])
    expect(counts('She asked for 16 additional monitors.', 'monitors')).toBe(true)
    expect(counts('On 5 June the soldiers took the cartridge cases away in bags.', 'cases')).toBe(false)
    expect(counts('Six days after Ghanaian soldiers had fired, he rang.', 'soldiers')).toBe(false)
  })
})

describe('aliases', () => {
  const people = [
    { name: 'Ingrid Solbakken', roles: ['norwegian prime minister'] },
    { name: 'Tran Quang Hai', roles: ['prime minister of vietnam'] },
  ]
  it('a role with its country means who has it', () => {
    expect(describedPeople(wordsIn('the prime minister of norway on fish'), people).get('minist')).toEqual([
      stemOf('solbakken'),
    ])
    expect(describedPeople(wordsIn('vietnamese prime minister'), people).get('minist')).toEqual([
      stemOf('hai'),
    ])
  })
  it('a role alone, or one of a third country, means nobody', () => {
    expect(describedPeople(wordsIn('the prime minister'), people).size).toBe(0)
    expect(describedPeople(wordsIn('the swedish prime minister'), people).size).toBe(0)
  })
  it('initials stand for the name that an article writes out', () => {
    const names = initialsIn([
      'Rations of the World Food Programme and the Bank for International Settlements',
    ])
    expect([...(names.get('wfp') ?? [])]).toEqual(['World Food Programme'])
    expect([...(names.get('bis') ?? [])]).toEqual(['Bank International Settlements'])
  })
})

describe('word vectors', () => {
  const vectors = wordVectors()
  it('bring words of one meaning together', () => {
    expect(vectors.similarity('soldiers', 'troops')).toBeGreaterThan(0.7)
    expect(vectors.similarity('soldiers', 'onions')).toBeLessThan(0.3)
  })
  it('know nothing of a word that is not theirs', () => {
    expect(vectors.has('zzyzx')).toBe(false)
    expect(vectors.similarity('soldiers', 'zzyzx')).toBe(0)
  })
  it('are symmetric, and a word is like itself', () => {
    expect(vectors.similarity('jail', 'prison')).toBeCloseTo(vectors.similarity('prison', 'jail'))
    expect(vectors.similarity('jail', 'jail')).toBeCloseTo(1)
  })
})

describe('who did it', () => {
  const engine = engineOf({
    'a.txt':
      'Alarm switched off\n\nNDOLA, 3 March 2025 — The alarm had been switched off, and the papers were signed by Ruth Adler. The EU has been invited to send observers. Adler repaired the pump.',
  })
  const agentless = (question: string, passage: string): boolean => {
    const { question: asked, candidates, lexicon } = engine.index.retrieve(question)
    const candidate = candidates.find(({ text }) => text.includes(passage))
    return candidate !== undefined && isAgentless(asked, candidate, lexicon)
  }

  it.each([
    ['who switched off the alarm', 'The alarm'],
    ['who was it that invited the EU', 'The EU'],
    ['which minister invited the EU', 'The EU'],
  ])('is not told where something was only done: "%s"', (question, passage) =>
    expect(agentless(question, passage)).toBe(true),
  )

  it.each([
    ['who signed the papers', 'The alarm'],
    ['who repaired the pump', 'Adler repaired'],
    ['who was invited', 'The EU'],
    ['what was invited', 'The EU'],
  ])('may be told: "%s"', (question, passage) => expect(agentless(question, passage)).toBe(false))
})

describe('what something is', () => {
  const engine = engineOf({
    'a.txt':
      "Kava ban lifted\n\nSUVA, 3 March 2025 — Fiji lifted its ban on kava on Monday, a foreign ministry official said. Kava (Piper methysticum) is a pepper plant from which a drink is made. The Pacific Growers' Fund, PGF for short, means a great deal to the farmers. Ana Teremoana, the deputy secretary general of the fund, is the owner of a kava farm.",
  })
  const isDefined = (question: string, passage: string): boolean => {
    const { question: asked, candidates } = engine.index.retrieve(question)
    const candidate = candidates.find(({ text }) => text.includes(passage))
    return candidate !== undefined && defines(asked, candidate)
  }

  it.each([
    ['what is kava', 'Piper'],
    ["so what's kava?", 'Piper'],
    ['what is kava used for', 'Piper'],
    ['what does kava mean', 'Piper'],
    ['who is Ana Teremoana', 'the owner'],
  ])('is told by a sentence that begins with it: "%s"', (question, passage) =>
    expect(isDefined(question, passage)).toBe(true),
  )

  it.each([
    ['what is kava', 'lifted its ban'],
    ['who lifted the ban on kava', 'Piper'],
    ['when was kava banned', 'Piper'],
    ['what was lifted in Fiji', 'Piper'],
    ['what is the drink', 'the owner'],
  ])('is not asked for, or not told: "%s"', (question, passage) =>
    expect(isDefined(question, passage)).toBe(false),
  )
})

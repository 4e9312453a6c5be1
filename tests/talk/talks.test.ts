import { describe, expect, it } from 'vitest'
import { readQuotations } from '../../src/quotation/find-quotations.ts'
import { findTalks, liveClaims, statusOf } from '../../src/talk/find-talks.ts'
import { article } from '../support/articles.ts'

const talksIn = (...texts: string[]) =>
  findTalks(texts.map((text, i) => article(text, `${i}.txt`)).map(readQuotations))

const OPENING =
  'Kenyan Foreign Minister Grace Wekesa and Norwegian Foreign Minister Nils Dahl spoke by phone on Monday.'
/** Who is said to have initiated the one talk of a short article. */
const initiators = (sentence: string): string[] =>
  talksIn(`${OPENING} ${sentence}`).talks.flatMap((t) => liveClaims(t).map((c) => c.initiator))

describe('an initiator is named by', () => {
  it.each([
    ['The conversation took place at the initiative of the Norwegian side.', 'Norwegian side'],
    ['The call was held at the request of Nairobi.', 'Nairobi'],
    ['The call was initiated by Nairobi.', 'Nairobi'],
    ['The call was initiated late on Sunday, before the vote, by the Norwegian side.', 'Norwegian side'],
    ['The conversation, which was requested by Oslo, lasted an hour.', 'Oslo'],
    ['Wekesa initiated the call.', 'Grace Wekesa'],
    ['Wekesa had asked for the conversation.', 'Grace Wekesa'],
    ['It was Dahl who requested the call.', 'Nils Dahl'],
    ['Wekesa phoned Dahl from Naivasha.', 'Grace Wekesa'],
    ['Dahl called Wekesa on his way home.', 'Nils Dahl'],
    ['Wekesa received a call from Dahl.', 'Nils Dahl'],
    ["The call came about at Wekesa's suggestion.", 'Grace Wekesa'],
    ['The initiative for the call came from Nairobi.', 'Nairobi'],
  ])('"%s"', (sentence, initiator) => expect(initiators(sentence)).toEqual([initiator]))
})

describe('nobody is named by', () => {
  it.each([
    'Wekesa called for a ceasefire.',
    'Dahl called on both sides to stop.',
    'Wekesa called the deal a good start.',
    'Police initiated an investigation by Friday.',
    'The Belt and Road Initiative was discussed.',
    'Wekesa would call Dahl again in May.',
    'An inquiry initiated by Kenyan customs goes on.',
    'The two spoke for an hour about the border.',
  ])('"%s"', (sentence) => expect(initiators(sentence)).toEqual([]))
})

describe('claims', () => {
  it('carry who makes them', () => {
    const [talk] = talksIn(
      `${OPENING} The Kenyan ministry said that the call was initiated by the Norwegian side.`,
    ).talks
    expect(talk?.claims).toMatchObject([{ initiator: 'Norwegian side', claimedBy: 'Kenyan ministry' }])
  })

  it('can be denied, and then name nobody', () => {
    const { talks, parties } = talksIn(`${OPENING} The call was not initiated by Oslo, Dahl said.`)
    expect(talks[0]?.claims).toMatchObject([{ denied: true }])
    expect(talks.map((t) => statusOf(t, parties))).toEqual(['not-stated'])
  })

  it('are withdrawn by a correction', () => {
    const [talk] = talksIn(
      `${OPENING}\n\nCorrection: An earlier version said that the call was initiated by Oslo. The call was requested by Nairobi.`,
    ).talks
    expect(talk?.claims).toMatchObject([
      { initiator: 'Oslo', withdrawn: true },
      { initiator: 'Nairobi', withdrawn: false },
    ])
  })

  it('that differ are conflicting, not resolved', () => {
    const { talks, parties } = talksIn(
      `${OPENING} The call was initiated by Oslo.`,
      `${OPENING} The call was requested by Nairobi.`,
    )
    expect(talks).toHaveLength(1)
    expect(talks.map((t) => statusOf(t, parties))).toEqual(['conflicting'])
  })

  it('that name a person and the country of the person agree', () => {
    const { talks, parties } = talksIn(
      `${OPENING} Wekesa initiated the call.`,
      `${OPENING} The call was initiated by the Kenyan side.`,
    )
    expect(talks.map((t) => statusOf(t, parties))).toEqual(['stated'])
  })
})

describe('talks', () => {
  it('have a label of participants, kind and date', () => {
    const [talk] = talksIn(` date 2025-03-05 ${OPENING}`).talks
    expect(talk).toMatchObject({
      label: 'Wekesa–Dahl phone call, 3 March 2025',
      kind: 'phone call',
      date: '2025-03-03',
    })
  })

  it('take no date from another talk in the sentence', () => {
    const text =
      ' date 2025-03-05 Grace Wekesa spoke today with Nils Dahl as a follow-up to the conversation between Ana Lima and Olaf Berg earlier this week.'
    expect(talksIn(text).talks.map((t) => [t.participants[0], t.date])).toEqual([
      ['Grace Wekesa', '2025-03-05'],
      ['Ana Lima', null],
    ])
  })

  it('of the same pair on different days are two', () => {
    const text =
      ' date 2025-03-20 Grace Wekesa met Nils Dahl on 12 March in Oslo.\n\nGrace Wekesa met Nils Dahl on 19 March in Nairobi.'
    expect(talksIn(text).talks.map((t) => t.date)).toEqual(['2025-03-19', '2025-03-12'])
  })
})

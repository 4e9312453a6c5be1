import { describe, expect, it } from 'vitest'
import { ask } from '../../src/answer/ask.ts'
import { asksWhoInitiated } from '../../src/answer/asks-who.ts'
import { check } from '../../src/answer/check.ts'
import { openEngine } from '../../src/answer/engine.ts'
import { quotes, suggestSpeakers } from '../../src/answer/quotes.ts'
import { sources } from '../../src/answer/sources.ts'
import { whoInitiated } from '../../src/answer/who-initiated.ts'
import { engineOf, SEEDS } from '../support/articles.ts'
import { OPENING } from '../support/talks.ts'

const engine = await openEngine(SEEDS)

describe('ask', () => {
  it('answers with a passage, its place and who said it', () => {
    const { status, passages } = ask(engine, 'What did Trump say about visiting each other?')
    expect(status).toBe('answered')
    expect(passages[0]).toMatchObject({ speaker: 'Donald Trump', paragraph: 12, date: '2025-02-15' })
    expect(passages[0]?.text).toContain('visiting each other’s nations')
  })

  it('says that the articles do not say, which words they lack, and what comes closest', () => {
    const answer = ask(engine, 'Who was the interpreter?')
    expect(answer).toMatchObject({ status: 'not-found', passages: [], missing: ['interpreter'] })
  })

  it.each(['what does lavrov think about ukraine', 'lavrov opinion on the war'])(
    'does not explain a no by the word that only asks for a view: "%s"',
    (question) => expect(ask(engine, question)).toMatchObject({ status: 'not-found', missing: [] }),
  )

  it.each(['How high is inflation in the UK?', 'What did Trump vow on Greenland?', 'Who killed Shinzo Abe?'])(
    'answers nothing from the list of other headlines: %s',
    (question) => {
      const answer = ask(engine, question)
      expect(answer.status).toBe('not-found')
      expect(answer.missing.length).toBeGreaterThan(0)
    },
  )

  it('gives no more passages than the limit, answer and closest together', () => {
    const { passages, closest } = ask(engine, 'Ukraine', { limit: 4 })
    expect(passages.length + closest.length).toBe(4)
  })

  it('answers what somebody said with their words, from the articles it may search', () => {
    const question = 'What did Trump say?'
    expect(ask(engine, question).passages.map((p) => p.speaker)).toEqual(['Donald Trump', 'Donald Trump'])
    expect(ask(engine, question, { except: ['000_a306e1f70fc42fc8.txt'] })).toMatchObject({
      status: 'not-found',
    })
    expect(ask(engine, 'What did Zelenskyy say?')).toMatchObject({ status: 'not-found', passages: [] })
  })

  it('gives what somebody said of a thing that others speak of as well, and what he called it', () => {
    const told = engineOf({
      'a.txt': `${OPENING} Oslo had asked for a vote on the ferry and for a second vote on the ferry. "Our help is not tied to any vote," Wekesa said. Dahl called the ferry "the kettle of the north".`,
    })
    expect(ask(told, 'what did Wekesa say about the vote').passages[0]?.text).toContain(
      'not tied to any vote',
    )
    expect(ask(told, 'what did Dahl call the ferry').passages[0]?.text).toContain('kettle')
  })

  it('gives what somebody said of a thing that his words do not name, as the passage that comes nearest', () => {
    const told = engineOf({
      'a.txt': `${OPENING} The ministers signed a deal on gas for the winter. "We are changing the seller and keeping the corridor," said lawmaker Ana Lima. Spokesman Olav Moe denied that the state had paid the fines. "Silence is also an answer," said Dahl.`,
    })
    const first = (question: string): string | undefined => ask(told, question).passages[0]?.text
    expect(first('what is lima’s view of the corridor deal')).toContain('changing the seller')
    expect(first('what did Olav Moe say about the fines')).toContain('denied that the state')
    expect(first('what did Lima say word for word about the seller')).toContain('changing the seller')
    expect(first('what did Olav Moe say about the winter')).toBeUndefined()
  })

  it('finds the words of somebody whose name the articles spell with and without accents', () => {
    const told = engineOf({
      'a.txt': 'Minister Tudor Vlăsceanu arrived on Monday. "The road is long," Tudor Vlăsceanu said.',
      'b.txt':
        'Minister Tudor Vlasceanu was asked about the clock. "The clock was theirs," Tudor Vlasceanu said.',
    })
    expect(ask(told, 'What did Vlăsceanu say about the clock?').passages[0]?.text).toContain('theirs')
  })

  it.each([
    'Was the Rubio Lavrov call requested by the US?',
    'was the Rubio-Lavrov call at Moscow’s request?',
    'Was the call between Rubio and Lavrov on the initiative of Lavrov?',
  ])('answers "%s" with what is said of the initiative', (question) => {
    const { status, passages } = ask(engine, question)
    expect(status).toBe('answered')
    expect(passages[0]?.text).toContain('at the initiative of the US side')
  })

  it('takes nothing but talks to be requested by somebody', () => {
    expect(ask(engine, 'Was the embargo proposed by Lavrov?')).toMatchObject({ status: 'not-found' })
  })

  it('show a sentence once, however many parts of it somebody said', () => {
    const told = engineOf({
      'a.txt':
        'NOUMEA - That it took place, Grace Wekesa said, was because Nils Dahl had asked for a session about the tariff.',
    })
    expect(ask(told, 'What did Wekesa say about the session?').passages).toHaveLength(1)
  })

  it('gives what somebody said about a talk in words that do not name it', () => {
    const told = engineOf({ 'a.txt': `${OPENING} "He rang me before breakfast," Wekesa said.` })
    expect(ask(told, 'what did Wekesa say about the call').passages[0]?.text).toContain('before breakfast')
  })

  it.each([
    'Do you have a quotation from Trump on visiting each other?',
    "Trump's opinion on visiting each other",
    'what does Trump think about visiting each other',
  ])('hears in "%s" what somebody said', (question) =>
    expect(ask(engine, question).passages[0]).toMatchObject({
      speaker: 'Donald Trump',
      text: expect.stringContaining('visiting each other’s nations'),
    }),
  )

  it('tells who said words that are quoted in the question', () => {
    const { passages } = ask(engine, 'who said "visiting each other’s nations"?')
    expect(passages[0]).toMatchObject({ speaker: 'Donald Trump' })
    // In its sentence, which says who.
    expect(passages[0]?.text).toMatch(/^"We agreed .*visiting each other’s nations/)
  })

  it('sends a question of who initiated to the claims', () => {
    const { passages } = ask(engine, 'Which side asked for the phone call between Lavrov and Rubio?')
    expect(passages.map((p) => p.text).join(' ')).toMatch(
      /at the initiative of the US side.*initiated by the US side/,
    )
  })
})

describe('asksWhoInitiated', () => {
  it('reads "whos" for "whose"', () => expect(asksWhoInitiated('whos idea was the lavrov call')).toBe(true))

  it.each([
    'Who initiated the call?',
    'who rang whom',
    'Whose idea was the summit?',
    'Which side asked for the meeting?',
    'At whose request did they meet?',
    'who called whom first',
    'Who proposed the talks in Geneva?',
    'who phoned Rubio',
    'At whose wish did Lavrov and Rubio speak?',
    'who called the meeting in Oslo',
    'who called the meeting together',
    'who called the Norwegian minister',
    'whose idea was it to meet in Oslo',
    'whose idea was it to have a video call',
    'whose idea was it',
    'Did Dahl ask to see Wekesa or was it the other way round?',
    'who was the caller',
    'who put the call together',
  ])('hears it in "%s"', (question) => expect(asksWhoInitiated(question)).toBe(true))

  it.each([
    'Who called for a ceasefire?',
    'When was the call?',
    'Who imposed sanctions?',
    'What did they discuss in the call?',
    'Who attended the meeting?',
    'whose idea was it to bring observers to the talks',
    'who was called in over the talks',
    'whose idea was it to have experts at the talks',
    'whose idea was the shed with the women',
    'who called the claims about the talks baseless',
    'who called it justice by remote control',
    'which ministry called the call constructive',
  ])('does not hear it in "%s"', (question) => expect(asksWhoInitiated(question)).toBe(false))
})

describe('an account of who initiated', () => {
  const differing = engineOf({
    'a.txt': `${OPENING} The Kenyan ministry said that the call was requested by Oslo.`,
    'b.txt': `${OPENING} The Norwegian ministry said that the call was requested by Nairobi.`,
  })

  it.each([
    ['According to the Norwegians, who asked for the call?', /requested by Nairobi/],
    ['According to Kenya, who asked for the call?', /requested by Oslo/],
    ['who wanted the call, if you believe the Norwegians', /requested by Nairobi/],
    ['who do the kenyans say asked for the call', /requested by Oslo/],
    ['did Kenya ask for the call?', /requested by Nairobi/],
    ['Did Norway request that call?', /requested by Oslo/],
  ])('comes first when it is asked for: "%s"', (question, words) =>
    expect(ask(differing, question).passages[0]?.text).toMatch(words),
  )

  it('of an official without a name is that of the place the article is written in', () => {
    const told = engineOf({
      'a.txt': `OSLO, 5 June 2025 — ${OPENING} Nairobi had asked for the call, according to an official.`,
      'b.txt': `NAIROBI, 5 June 2025 — ${OPENING} Oslo had asked for the call, according to an official.`,
    })
    expect(ask(told, 'according to kenya who asked for the call').passages[0]?.text).toMatch(/Oslo had asked/)
  })

  it('is given for a question for yes or no in words that no article has', () =>
    expect(ask(engine, 'did the Kremlin ask for the call with Rubio?').passages[0]?.text).toMatch(
      /at the initiative of the US side/,
    ))

  it('is left to the ranking when no claim is known', () => {
    const silent = engineOf({ 'a.txt': `${OPENING} Kenya asked for the return of a boat.` })
    expect(ask(silent, 'Did Kenya ask for the return of the boat in that call?').passages[0]?.text).toMatch(
      /return of a boat/,
    )
  })
})

describe('whoInitiated', () => {
  it('gives every talk without a text, and the talk asked about with one', () => {
    expect(whoInitiated(engine, '').talks.length).toBeGreaterThan(3)
    expect(whoInitiated(engine, 'Lavrov and Rubio')).toMatchObject({
      status: 'stated',
      talks: [{ date: '2025-02-15' }],
    })
  })

  it.each([
    'who got in touch with berlin',
    'who initiated the call on thursday',
    'who initiated the call in 2022',
    'who initiated the macron merz call',
    'who called trump',
  ])('finds no talk for "%s", rather than another one', (question) => {
    expect(whoInitiated(engine, question)).toMatchObject({ status: 'not-stated', talks: [] })
    expect(ask(engine, question).status).toBe('not-found')
  })

  it.each(['Who asked for the Security Council meeting?', 'who requested the summit of the African Union'])(
    'takes no talk of two for a body’s own: "%s"',
    (question) => {
      const bodies = engineOf({
        'a.txt': `${OPENING} The call was requested by Oslo. The UN Security Council and the African Union are to convene on Friday.`,
      })
      expect(whoInitiated(bodies, question).talks).toEqual([])
      expect(whoInitiated(bodies, 'Who asked for the call?').status).toBe('stated')
    },
  )

  it('answers "did X call Y" by the claims, what a correction says before what it takes back', () => {
    const live = engineOf({
      'a.txt':
        '18:55 - Correction: An earlier entry (16:30) said that Kenya’s foreign minister had telephoned the Norwegian foreign minister. It was the Norwegian foreign minister, Nils Dahl, who telephoned Kenya’s foreign minister, Grace Wekesa.\n\n16:30 - Kenya’s Foreign Minister Grace Wekesa has telephoned Norwegian Foreign Minister Nils Dahl, her spokesman says.',
    })
    const [first] = ask(live, 'Did Wekesa call Dahl?').passages
    expect(first?.text).toContain('It was the Norwegian foreign minister')
  })

  it('takes no talk for that of a minister of another country', () => {
    const told = engineOf({
      'a.txt': `${OPENING} The call was requested by the Norwegian side, a spokesman said. Danish herring was not on the agenda.`,
    })
    expect(whoInitiated(told, 'Who called the Danish foreign minister?').talks).toEqual([])
    expect(whoInitiated(told, 'Who called the Kenyan foreign minister?').talks).toHaveLength(1)
  })

  it('counts only the articles that name the same side', () => {
    const told = engineOf({
      'a.txt': `${OPENING} Wekesa telephoned her Norwegian counterpart, Dahl, at noon, Nairobi says.`,
      'b.txt': `${OPENING} Dahl telephoned his Kenyan counterpart, Wekesa, at noon, Oslo says.`,
    })
    const { talks, status } = whoInitiated(told, 'Who initiated the call?')
    expect(status).toBe('conflicting')
    expect(talks.flatMap((t) => t.claims.map((c) => c.articles))).toEqual([1, 1])
  })

  it('takes a list of names for the sides, all of which must take part', () => {
    expect(whoInitiated(engine, 'Trump Zelenskyy').talks).toHaveLength(1)
    expect(whoInitiated(engine, 'Biden Trump').talks).toEqual([])
  })

  const fish = engineOf({
    'a.txt':
      'Ministers speak of fish\n\nBERGEN, 3 March 2025 — Agriculture Minister Eeva Rautiola was telephoned on Sunday by her Kenyan counterpart, Grace Wekesa.',
    'b.txt':
      'Five states agree on fires\n\nSUVA, 4 March 2025 — Five states agreed on a fire brigade at a summit in Suva on Monday. The summit was held on the proposal of Kenya.',
  })

  it('takes a country in front of a name for that of the one named', () => {
    const { talks } = whoInitiated(fish, "Who initiated the call between Wekesa and Finland's Rautiola?")
    expect(talks.map((t) => t.claims.map((c) => c.initiator))).toEqual([['Grace Wekesa']])
  })

  const islands = engineOf({
    'a.txt':
      'WELLINGTON, 3 December — NZ is to send a second ship, Prime Minister Gemma Field said after a telephone conversation with her Tongan counterpart, Siaosi Fifita, on Tuesday. The call was initiated by Mr Fifita.',
    'b.txt':
      'Ministers meet on fish\n\nSUVA, 5 December — Fijian Foreign Minister Ratu Vula and his Tongan counterpart, Mele Taufa, met on Thursday. The meeting had been requested by Tonga. In July Vula had telephoned Taufa about a ship.',
  })

  it.each([
    ['Who initiated the call between the prime ministers of New Zealand and Tonga?', [['Siaosi Fifita']]],
    ['who called for the meeting of vula and taufa', [['Tonga']]],
    ['NZ/Tonga PMs: who initiated the call?', [['Siaosi Fifita']]],
  ])('finds the talk of "%s"', (question, initiators) =>
    expect(whoInitiated(islands, question).talks.map((t) => t.claims.map((c) => c.initiator))).toEqual(
      initiators,
    ),
  )

  const twoCalls = engineOf({
    'a.txt':
      'DAKAR, 9 July 2025 — Prime Ministers Awa Faye of Senegal and Sidi Brahim of Mauritania held two telephone conversations this week. On Monday Faye telephoned Brahim about the boats. On Tuesday Brahim telephoned Faye with the names.',
  })

  it.each([
    "Senegal Mauritania: who initiated Monday's call and who Tuesday's?",
    'who made the calls between Faye and Brahim?',
  ])('answers for both of two calls: "%s"', (question) =>
    expect(
      whoInitiated(twoCalls, question)
        .talks.flatMap((t) => t.claims.map((c) => c.initiator))
        .sort(),
    ).toEqual(['Awa Faye', 'Sidi Brahim']),
  )

  const callAndMeeting = engineOf({
    'a.txt':
      'MANAMA, 19 August — Bahraini Foreign Minister Khalid Mannai telephoned his Bangladeshi counterpart, Nasrin Haq, on Monday about visas.',
    'b.txt':
      'DHAKA, 12 September — Bangladeshi Foreign Minister Nasrin Haq met her Bahraini colleague, Khalid Mannai, on Thursday in Manama. The meeting was requested by Dhaka.',
  })

  it.each([
    'Who initiated each of the contacts, the August phone call and the September meeting in Manama?',
    'who asked for the call in august and the meeting in september between haq and mannai',
    'Who made the Haq–Mannai call, and at whose request did they then meet?',
    'First a call and then a meeting of Haq and Mannai. Who initiated which?',
  ])('answers for a call and a meeting: "%s"', (question) =>
    expect(
      whoInitiated(callAndMeeting, question)
        .talks.flatMap((t) => t.claims.map((c) => c.initiator))
        .sort(),
    ).toEqual(['Dhaka', 'Khalid Mannai']),
  )

  it.each(['who phoned Rautiola on Sunday', 'who called rautiola last sunday?'])(
    'takes what stands behind the name for the day: "%s"',
    (question) =>
      expect(whoInitiated(fish, question).talks.map((t) => t.claims.map((c) => c.initiator))).toEqual([
        ['Grace Wekesa'],
      ]),
  )

  it.each([
    'who called about fish',
    'Who initiated the call between Rautiola and Wekesa, the first since 2016?',
  ])(
    'takes neither a matter for a name nor the year of an earlier talk for that of the one asked about: "%s"',
    (question) =>
      expect(whoInitiated(fish, question).talks.map((t) => t.claims.map((c) => c.initiator))).toEqual([
        ['Grace Wekesa'],
      ]),
  )

  it.each(['Wekesa Dahl phone call March 2025 initiated by?', 'Who initiated the Wekesa–Dahl call in 2025?'])(
    'takes a talk of which no article tells the year for one of the year asked about: "%s"',
    (question) => {
      const undated = engineOf({
        'a.txt': `Call on fish\n\nNAIROBI, March 19. ${OPENING} It was requested by Oslo. The previous conversation took place on December 4 at the suggestion of Nairobi.`,
      })
      expect(whoInitiated(undated, question).talks.map((t) => t.claims.map((c) => c.initiator))).toEqual([
        ['Oslo'],
      ])
    },
  )

  it('takes the meeting in the town that a question names', () => {
    const meetings = engineOf({
      'a.txt':
        'A busy month\n\nTHIMPHU, 28 March 2026 – On 12 March Kenyan Energy Minister Grace Wekesa and her Norwegian colleague, Nils Dahl, met in Kathmandu over tea and at the suggestion of Dahl.\n\nThis week was different. It was Wekesa herself who asked for the meeting in Dhaka.',
    })
    const { talks } = whoInitiated(meetings, 'who asked for the meeting of Wekesa and Dahl in Dhaka')
    expect(talks.map((t) => t.claims.map((c) => c.initiator))).toEqual([['Grace Wekesa']])
  })

  it('takes the talk whose article speaks of the matter that a question names', () => {
    const calls = engineOf({
      'a.txt': `Court refuses to hand over a trader\n\nAnger is growing over the extradition of a trader. ${OPENING} Wekesa had phoned Dahl.`,
      'b.txt':
        'Sweden thanks Ghana\n\nSwedish Foreign Minister Anders Berg and Ghanaian Foreign Minister Ama Owusu spoke by phone on Friday about vaccines. Berg had phoned Owusu.',
    })
    const { talks } = whoInitiated(calls, 'who phoned whom over the refused extradition')
    expect(talks.map((t) => t.claims.map((c) => c.initiator))).toEqual([['Grace Wekesa']])
  })

  it('takes a country behind "in" for the place', () => {
    const { talks } = whoInitiated(fish, 'Who initiated the summit in Suva?')
    expect(talks.map((t) => t.claims.map((c) => c.initiator))).toEqual([['Kenya']])
  })

  it('takes a talk by its label', () => {
    const [label = ''] = engine.talks.talks.map((t) => t.label)
    expect(whoInitiated(engine, label).talks.map((t) => t.label)).toEqual([label])
  })

  it('names nobody for people who did not talk', () => {
    expect(whoInitiated(engine, 'Who initiated the call between Macron and Scholz?')).toMatchObject({
      status: 'not-stated',
      talks: [],
    })
  })
})

describe('quotes', () => {
  it('gives all direct quotations in document order', () => {
    const { total, quotations } = quotes(engine)
    expect(total).toBe(13)
    expect(quotations[0]?.text).toMatch(/^outlined/)
  })

  it.each([
    [{ speaker: 'trump' }, 2],
    [{ speaker: 'russian ministry' }, 8],
    [{ speaker: 'russian mfa' }, 8],
    [{ speaker: 'state dept' }, 1],
    [{ speaker: 'Macron' }, 0],
    [{ speaker: 'Donlad Trupm' }, 2],
    [{ speaker: 'President Trump' }, 2],
    [{ speaker: 'the US president' }, 2],
    [{ source: '001' }, 6],
    [{ speaker: 'moscow', source: 'Moscow says' }, 2],
  ])('narrows to %o', (options, total) => expect(quotes(engine, options).total).toBe(total))

  it('puts the quotation on a subject first', () => {
    const [best] = quotes(engine, { about: 'meeting of experts' }).quotations
    expect(best?.text).toMatch(/organise a meeting of experts/)
  })

  it('shows a part and counts all', () => {
    const { total, quotations } = quotes(engine, { limit: 2, offset: 1 })
    expect([total, quotations.length, quotations[0]?.text.slice(0, 6)]).toEqual([13, 2, 'agreed'])
  })

  it('suggests speakers with the number of their quotations', () => {
    expect(suggestSpeakers(engine, 'tru')).toEqual([{ name: 'Donald Trump (2)', value: 'Donald Trump' }])
  })
})

describe('check', () => {
  it('knows a verbatim quotation whatever its case, marks and spaces', () => {
    expect(
      check(engine, '"We agreed to work together,  VERY closely, including visiting each other\'s nations"'),
    ).toMatchObject({
      verdict: 'verbatim',
      passages: [{ speaker: 'Donald Trump' }],
      differences: [],
    })
  })

  it('shows what was added, left out and changed in an altered one', () => {
    const { verdict, differences } = check(
      engine,
      'We agreed to work together closely, including often visiting each other’s countries',
    )
    expect(verdict).toBe('altered')
    expect(differences).toEqual([
      { posted: '', source: 'very' },
      { posted: 'often', source: '' },
      { posted: 'countries', source: 'nations' },
    ])
  })

  it('compares only what a post quotes, whoever the post says it was', () => {
    expect(check(engine, 'Putin said: "We agreed to work together, very closely"')).toMatchObject({
      verdict: 'verbatim',
      passages: [{ speaker: 'Donald Trump' }],
    })
  })

  it('shows what an ellipsis leaves out', () => {
    const { verdict, differences } = check(
      engine,
      'We agreed to work together […] including visiting each other’s nations',
    )
    expect(verdict).toBe('altered')
    expect(differences).toEqual([{ posted: '[…]', source: 'very closely' }])
  })

  it('tells words taken from two places, each with its own speaker', () => {
    const answer = check(
      engine,
      'We agreed to work together, very closely, to restore mutually respectful interstate dialogue',
    )
    expect(answer).toMatchObject({ verdict: 'altered', stitched: true })
    expect(answer.passages).toHaveLength(2)
    expect(answer.differences).toEqual([
      expect.objectContaining({ source: expect.stringContaining('including visiting each other') }),
    ])
  })

  it('tells when a post gives the words to somebody else', () => {
    expect(check(engine, "Putin said: 'We agreed to work together, very closely'")).toMatchObject({
      verdict: 'verbatim',
      misattributed: { posted: 'Vladimir Putin', source: 'Donald Trump' },
    })
    expect(check(engine, 'Trump: "We agreed to work together"').misattributed).toBeNull()
  })

  it.each([
    ['Macron: "We agreed to work together, very closely"', 'Macron'],
    ['"We agreed to work together, very closely", the Russian president said', 'Russian president'],
  ])('tells it of somebody the articles do not know, too: %s', (post, posted) => {
    expect(check(engine, post).misattributed).toEqual({ posted, source: 'Donald Trump' })
  })

  it('lets a capital stand for its ministry', () => {
    expect(check(engine, 'Moscow: "It was agreed to organise a meeting of experts"')).toMatchObject({
      verdict: 'verbatim',
      misattributed: null,
    })
  })

  it('compares every stretch that a post quotes', () => {
    const post = 'Trump said "We agreed to work together, very closely" and that "Kyiv must give up Crimea"'
    expect(check(engine, post)).toMatchObject({
      verdict: 'altered',
      differences: [{ posted: 'Kyiv must give up Crimea', source: '' }],
    })
  })

  it('compares what stands around a quotation when it is a claim of its own', () => {
    const post =
      'During the call on Saturday, which was initiated by the Russian side, Lavrov and Rubio agreed to work on restoring "mutually respectful interstate dialogue"'
    expect(check(engine, post)).toMatchObject({
      verdict: 'altered',
      differences: [{ posted: 'Russian', source: 'US' }],
    })
  })

  it('shows a phrase that stands everywhere in a few places only', () => {
    expect(check(engine, 'the').passages).toHaveLength(5)
  })

  it.each([
    'Trump and Putin agreed to a ceasefire on Wednesday',
    'Rubio and Lavrov discussed Palestine',
    'We agreed to work with NATO',
  ])('takes no invention for an altered quotation: "%s"', (posted) => {
    expect(check(engine, posted).verdict).toBe('not-found')
  })

  it.each(['We will never talk to them again', 'UK inflation unexpectedly rises', '?'])(
    'does not find "%s"',
    (posted) => {
      expect(check(engine, posted)).toMatchObject({ verdict: 'not-found', passages: [] })
    },
  )
})

it('sources gives each article with its figures', () => {
  const { revision, sources: list, skipped } = sources(engine)
  expect(revision).toMatch(/^[0-9a-f]{12}$/)
  expect(skipped).toEqual([])
  expect(list.map((s) => s.quotations)).toEqual([7, 6])
  expect(list[1]).toMatchObject({ paragraphs: 12, speakers: ['Moscow', 'Russian foreign ministry'] })
  expect(list[1]?.furniture).toHaveLength(8)
})

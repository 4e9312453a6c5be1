import { describe, expect, it } from 'vitest'
import { liveClaims } from '../../src/talk/find-talks.ts'
import { MET, OPENING, talksIn } from '../support/talks.ts'

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

  it('are dated by the day after them', () => {
    const text =
      ' date 2025-03-06 Kenyan Foreign Minister Grace Wekesa said on Wednesday, a day after a telephone conversation with Norway’s Nils Dahl, that the ban was over.'
    expect(talksIn(text).talks).toMatchObject([{ kind: 'phone call', date: '2025-03-04' }])
  })

  it.each([
    ['Wekesa called Norway’s tariffs an outrage.', 0],
    ['Wekesa called Norway’s export rebates discriminatory.', 0],
    ['Wekesa called Norway’s decision "a hand held out to smugglers".', 0],
    ['Wekesa called Norway’s foreign minister.', 1],
    ['Wekesa called Norway’s Nils Dahl.', 1],
  ])('are not what somebody calls a thing: "%s"', (sentence, count) => {
    const text = `NAIROBI - Kenyan Foreign Minister Grace Wekesa spoke in parliament. ${sentence}`
    expect(talksIn(text).talks).toHaveLength(count)
  })

  it('are told by the time that two spent with each other', () => {
    const text =
      ' date 2025-03-05 Kenyan Foreign Minister Grace Wekesa spent 40 minutes on Monday with Norway’s ambassador, Nils Dahl, over a tanker.'
    expect(talksIn(text).talks).toMatchObject([{ kind: 'meeting', date: '2025-03-03' }])
  })

  it('are not held by whom the sentence names as a place', () => {
    const text = `${OPENING} Dahl placed the call from her plane as soon as it had left Brussels.`
    expect(talksIn(text).talks.map((t) => t.participants)).toEqual([['Grace Wekesa', 'Nils Dahl']])
  })

  it('of "the two" are held by the two of whom the sentence tells', () => {
    const text =
      'An adviser said on Monday that Kenyan President Grace Wekesa had been told so by Nils Dahl in person when the two spoke on the phone on Sunday.'
    expect(talksIn(text).talks.map((t) => t.participants)).toEqual([['Grace Wekesa', 'Nils Dahl']])
  })

  it('of "Kenyan, Norwegian officials" are held by the two countries', () => {
    const text = 'Kenyan, Norwegian officials resume consultations on fishing\n\nThey went on for two days.'
    expect(talksIn(text).talks.map((t) => t.participants)).toEqual([['Kenya', 'Norway']])
  })

  it('take no date from the dateline in front of their sentence', () => {
    const text =
      'Cairo, Thursday 9 April 2026 – The meeting in Aswan on Tuesday between Grace Wekesa of Kenya and Nils Dahl of Norway was long.'
    expect(talksIn(text).talks.map((t) => t.date)).toEqual(['2026-04-07'])
  })

  it('are held by "her Norwegian counterpart", where "the two spoke"', () => {
    const text =
      'Kenyan Foreign Minister Grace Wekesa has assured her Norwegian counterpart that eight sailors enjoy all the rights of suspects.\n\nThe two spoke by phone on Thursday.\n\nLast week she had spoken with the foreign minister of Samoa.'
    expect(talksIn(text).talks.map((t) => t.participants)[0]).toEqual(['Grace Wekesa', 'Norway'])
  })

  it('that come before others are earlier ones', () => {
    const text = `${MET} Before the talks Wekesa had telephoned Dahl to ask for two extra seats.`
    expect(talksIn(text).talks.map((t) => [t.kind, t.earlier])).toEqual([
      ['meeting', false],
      ['phone call', true],
    ])
  })

  it('are not held by their host', () => {
    const text =
      'General Nils Dahl of Norway brought one result back.\n\nSweden, which hosted the meeting, will send officers. The Kenyan general, Grace Wekesa, had come with maps, Dahl said. The meeting was short.'
    expect(talksIn(text).talks.flatMap((t) => t.participants)).not.toContain('Sweden')
  })

  it('take no date from the day on which somebody defends them', () => {
    const text = ' date 2025-03-07 Grace Wekesa on Wednesday defended her call with Nils Dahl.'
    expect(talksIn(text).talks.map((t) => t.date)).toEqual([null])
  })

  it('take no date from the day on which somebody speaks of them', () => {
    const text =
      ' date 2025-03-07 Grace Wekesa said on Friday, a day after she had met Nils Dahl, that the border was open.'
    expect(talksIn(text).talks.map((t) => t.date)).toEqual([null])
  })

  it('take no date from the day on which somebody says something of them', () => {
    const text = ` date 2025-03-07 ${MET} A spokesman for Oslo said on Thursday that the meeting had been long.`
    expect(talksIn(text).talks.map((t) => t.date)).toEqual(['2025-03-03'])
  })

  it('whose agenda is discussed are on the next such day', () => {
    const text = ` date 2025-03-03 ${OPENING} They went through the agenda of Wednesday's meeting between Wekesa and Dahl.`
    expect(talksIn(text).talks.map((t) => t.date)).toEqual(['2025-03-05', '2025-03-03'])
  })

  it('are not held by those who take part in another one, or are only its matter', () => {
    const text = `${OPENING} They discussed the agenda of Wednesday's meeting, the situation of Kenyan students in Oslo and a planned visit by President Helena Quissanga to Lisbon.`
    expect(talksIn(text).talks.map((t) => t.label.split(',')[0])).toEqual([
      'Wekesa–Dahl phone call',
      'Kenya–Portugal visit',
    ])
  })

  it('of "A and B talked" are theirs, whatever place the sentence goes on to name', () => {
    const text =
      'Kenyan Foreign Minister Grace Wekesa and Norwegian Foreign Minister Nils Dahl talked by phone on Monday about boats from Tripoli.'
    expect(talksIn(text).talks.map((t) => t.participants)).toEqual([['Grace Wekesa', 'Nils Dahl']])
  })

  it('of "they", behind two who speak of it, are held by these', () => {
    const text =
      'A port will be built, Kenyan Minister Grace Wekesa and Norwegian Minister Nils Dahl said on Monday, a day after they met in Oslo.'
    expect(talksIn(text).talks.map((t) => t.participants)).toEqual([['Grace Wekesa', 'Nils Dahl']])
  })

  it('of "he and X met" are held by both', () => {
    const text =
      'Norwegian Minister Nils Dahl gave an account on Friday, six days after he and Kenyan Minister Grace Wekesa met in Oslo.'
    expect(talksIn(text).talks.map((t) => t.participants)).toEqual([['Nils Dahl', 'Grace Wekesa']])
  })

  it('of which a statement says that somebody had a part in them, are his', () => {
    const text = `${OPENING} A statement said Dahl had met Swedish Foreign Minister Anders Berg in Bergen.`
    expect(talksIn(text).talks.map((t) => t.participants)).toContainEqual(['Nils Dahl', 'Anders Berg'])
  })

  it('are held by the bearer of an office that a briefing names without him', () => {
    const text =
      ' date 2025-03-04 Norwegian Foreign Minister Nils Dahl will travel to Bergen. The Minister reached out to Kenyan Foreign Minister Grace Wekesa on Monday.'
    expect(talksIn(text).talks.map((t) => t.participants)).toEqual([['Nils Dahl', 'Grace Wekesa']])
  })

  it('are no meeting where a shortage is to be met', () => {
    const text =
      'Kenyan Minister Grace Wekesa promised Norwegian Minister Nils Dahl help in meeting the shortage of doctors. The two spoke by phone.'
    expect(talksIn(text).talks.map((t) => t.kind)).toEqual(['phone call'])
  })

  it('are not what bells do', () => {
    const text = `${MET} The church bells in Oslo rang for eleven minutes, Wekesa and Dahl recalled.`
    expect(talksIn(text).talks.map((t) => t.kind)).toEqual(['meeting'])
  })

  it('take no date from the sentence before "that same conversation"', () => {
    const text = `${OPENING} The next fair is in May. She was invited to it in that same conversation.`
    expect(talksIn(text).talks.map((t) => t.day)).toEqual(['monday'])
  })

  it('of the same pair on different days are two', () => {
    const text =
      ' date 2025-03-20 Grace Wekesa met Nils Dahl on 12 March in Oslo.\n\nGrace Wekesa met Nils Dahl on 19 March in Nairobi.'
    expect(talksIn(text).talks.map((t) => t.date)).toEqual(['2025-03-19', '2025-03-12'])
  })

  it('take no date from what happened before them', () => {
    const text =
      ' date 2025-06-17 Grace Wekesa, who had not seen him since the flood in March, met Nils Dahl on Monday.'
    expect(talksIn(text).talks.map((t) => t.date)).toEqual(['2025-06-16'])
  })

  it('take their date from behind a country of two names', () => {
    const text =
      ' date 2025-06-17 Grace Wekesa telephoned her colleague from Bosnia and Herzegovina, Senad Begic, on Monday.'
    expect(talksIn(text).talks.map((t) => t.date)).toEqual(['2025-06-16'])
  })

  it('of Monday are not of February', () => {
    const text = `${OPENING}\n\nWekesa said that a call from Dahl in February had alerted her.`
    expect(talksIn(text).talks.map((t) => t.day)).toEqual(['monday', '--02'])
  })

  it('are dated by the header of a document', () => {
    const text = `Transcript of the weekly press briefing, Ministry of Foreign Affairs, Oslo, 13 November 2025\n\nSPOKESPERSON: ${OPENING}`
    expect(talksIn(text).talks.map((t) => t.date)).toEqual(['2025-11-10'])
  })

  it('are dated by a dateline that ends with an agency', () => {
    const text = `BAKU, July 22. /Caspian Line/. Grace Wekesa and Nils Dahl spoke by phone on Tuesday.`
    expect(talksIn(text).talks.map((t) => t.day)).toEqual(['tuesday before --07-22'])
  })

  it('are not what is only the place of something else', () => {
    const text = `${MET} They signed a letter at a World Trade Organization gathering in June.`
    expect(talksIn(text).talks).toHaveLength(1)
  })

  it('take no date from when somebody asked for them', () => {
    const text =
      ' date 2025-04-13 Grace Wekesa met Nils Dahl on Saturday. Oslo had sounded her out in February about a bilateral session.'
    expect(talksIn(text).talks.map((t) => t.date)).toEqual(['2025-04-12'])
  })

  it('on days of an unknown year are two', () => {
    const text = `Ministers speak again\n\nPress release of the ministry, Nairobi, 9 June\n\n${OPENING}\n\nOn 28 January, when floods cut the railway, Dahl rang Wekesa.`
    expect(talksIn(text).talks.map((t) => t.day)).toEqual(['monday before --06-09', '--01-28'])
  })

  it('are on the day told, not on the one before it', () => {
    const text = ' date 2025-06-17 He said he had spoken the day before, 16 June, with Grace Wekesa.'
    const named = `Norwegian Foreign Minister Nils Dahl was in Bergen. ${text.slice(' date 2025-06-17 '.length)}`
    expect(talksIn(` date 2025-06-17 ${named}`).talks.map((t) => [t.participants, t.date])).toEqual([
      [['Nils Dahl', 'Grace Wekesa'], '2025-06-16'],
    ])
  })

  it('are held with a side, not by visiting a place', () => {
    const text = `${OPENING}\n\nDahl said on a visit to the hospital in Bergen that Kenya had agreed.`
    expect(talksIn(text).talks.map((t) => t.kind)).toEqual(['phone call'])
  })

  it('are no plans, whatever they agreed on in them', () => {
    const text =
      'Grace Wekesa and Nils Dahl agreed on Tuesday in a video call that 1,200 nurses would be hired.'
    expect(talksIn(text).talks.map((t) => [t.kind, t.planned])).toEqual([['video call', false]])
  })

  it('of the news of two months are two, though neither tells the day', () => {
    const { talks } = talksIn(
      'NAIROBI, Aug. 13 — Grace Wekesa and Nils Dahl talked for an hour.',
      'OSLO, Sept. 3 — Grace Wekesa and Nils Dahl met for three hours.',
    )
    expect(talks.map((t) => t.kind).sort()).toEqual(['meeting', 'talks'])
  })

  it('are between two countries whose ministers an official only tells of', () => {
    const text =
      'The foreign ministers of the two countries held a telephone conversation on Friday. Kenya’s deputy trade minister, Amina Odhiambo, told television that Norway had been brief.'
    expect(talksIn(text).talks.map((t) => t.participants)).toEqual([['Kenya', 'Norway']])
  })

  it('named again behind a comma are one', () => {
    const text = `${MET.slice(0, -1)}, the first encounter of the two in years. A second is not planned. The meeting was convened by Sweden.`
    const [talk, ...others] = talksIn(text).talks.filter((t) => !t.planned)
    expect(talk?.claims.map((c) => c.initiator)).toEqual(['Sweden'])
    expect(others).toEqual([])
  })

  it('are held by countries, not by the waters named after them', () => {
    const text =
      'The meeting in the Gulf of Finland had been sought by Estonia, and Latvia came to the meeting with Estonia.'
    expect(talksIn(text).talks.flatMap((t) => t.participants)).not.toContain('Finland')
  })

  it('are one where one article names the people and another their countries', () => {
    const { talks } = talksIn(`${OPENING}`, 'Kenya and Norway held talks on Monday about fish.')
    expect(talks.map((t) => t.participants)).toEqual([['Grace Wekesa', 'Nils Dahl']])
  })

  it('are known though the sides are named apart', () => {
    const text =
      'Ugandan Foreign Minister Grace Okello hosted her Rwandan counterpart, Innocent Bizimana, on Saturday. The meeting was held at the request of Rwanda.'
    const { talks } = talksIn(text)
    expect(talks.map((t) => [t.participants, t.claims.map((c) => c.initiator)])).toEqual([
      [['Grace Okello', 'Innocent Bizimana'], ['Rwanda']],
    ])
  })

  it('that are still to come are planned', () => {
    const { talks } = talksIn(`${OPENING} They agreed to hold a meeting of experts in May.`)
    expect(talks.map((t) => [t.label, t.planned])).toEqual([
      ['Wekesa–Dahl phone call', false],
      [expect.stringMatching(/meeting/i), true],
    ])
  })
})

describe('the country of somebody', () => {
  const countryOf = (name: string, ...texts: string[]): string[] => [
    ...talksIn(...texts).parties.partyOf(name).countries,
  ]

  it('stands in front of what the minister is minister for', () => {
    const text = `${OPENING} Malaysia's deputy minister for roads and harbours, Datuk Hisham Zain, was there.`
    expect(countryOf('Hisham Zain', text)).toEqual(['MY'])
  })

  it('is the one told for the same person under another spelling', () => {
    const texts = [
      'Iceland’s foreign minister, Birkir Þorgeirsson, was there.',
      'Lebanon will pay, Foreign Minister Birkir Thorgeirsson said.',
    ]
    expect(countryOf('Birkir Thorgeirsson', ...texts)).toEqual(['IS'])
  })

  it('is none of a sentence that only goes on behind the name', () => {
    const text =
      'The Secretary of Agriculture, Lucía Arriaga, this afternoon answered a call from Canada’s Minister of Agriculture, Grant Roy.'
    expect(countryOf('Lucía Arriaga', text)).toEqual([])
  })

  it('is that of the same person in another article, before that of the place', () => {
    const texts = [
      "SUVA, May 5, 2025 — Tuvalu's prime minister, Iakoba Panapa, rang on Monday.",
      'SUVA, May 6, 2025 — Prime Minister Panapa thanked the bursar.',
    ]
    expect(countryOf('Panapa', ...texts)).toEqual(['TV'])
  })

  it('is not the one to which an ambassador is sent', () => {
    const text = `${OPENING} France's ambassador to Kenya, Hadrien Montfaucon, was there.`
    expect(countryOf('Hadrien Montfaucon', text)).toEqual(['FR'])
  })

  it('is not one that is a part of the name', () => {
    const text = `${OPENING} Nicaragua's foreign minister, Rosa Argentina Lanuza, was there.`
    expect(countryOf('Rosa Argentina Lanuza', text)).toEqual(['NI'])
  })

  it('is that of the place where a minister has his office', () => {
    const office = `${OPENING} In Managua, the deputy foreign minister, Rosa Lanuza, set the record straight.`
    expect(countryOf('Rosa Lanuza', office)).toEqual(['NI'])
    const staff = `${OPENING} Rosa Lanuza's office in Managua set the record straight.`
    expect(countryOf('Rosa Lanuza', staff)).toEqual(['NI'])
  })

  it('is told of each of several counterparts', () => {
    const text = `${OPENING} Dahl had spoken with his counterparts from Türkiye, Nil Demir, and Cyprus, Eleni Christou.`
    expect(countryOf('Nil Demir', text)).toEqual(['TR'])
    expect(countryOf('Eleni Christou', text)).toEqual(['CY'])
  })

  it('is that of the other pair member for "his counterpart"', () => {
    const text =
      'The Kenyan and Norwegian presidents spoke on Monday. Kenyan President Grace Wekesa thanked her counterpart Nils Dahl.'
    expect(countryOf('Nils Dahl', text)).toEqual(['NO'])
  })

  it('is not that of the town a dateline names', () => {
    const text =
      'OSLO, May 20 (Fjord Post) — Kenya denied on Tuesday that it had sought the meeting between its water minister, Grace Wekesa, and her counterpart from Norway, Nils Dahl.'
    expect(countryOf('Grace Wekesa', text)).toEqual(['KE'])
  })

  it('is not that of a canal', () => {
    const text = 'Ships pass through the Panama Canal, Foreign Minister Nils Dahl said.'
    expect(countryOf('Nils Dahl', text)).toEqual([])
  })

  it('is not that of the briefing for the second of two who spoke with each other', () => {
    const text =
      'Ministry of Foreign Affairs, Nairobi\n18 February 2026\n\nSecretary Grace Wekesa and Cabinet Secretary Nils Dahl spoke on Tuesday.'
    expect(countryOf('Grace Wekesa', text)).toEqual(['KE'])
    expect(countryOf('Nils Dahl', text)).toEqual([])
  })

  it('is not that of a minister of something else', () => {
    const text = `${MET} Fisheries Minister Karin Berg was there, and the Uruguayan Minister of Livestock.`
    expect(countryOf('Karin Berg', text)).toEqual([])
  })

  it('is the whole name of a country in front of an office', () => {
    const text = `${OPENING} Papua New Guinea's foreign minister, Elias Wanpis, was there.`
    expect(countryOf('Elias Wanpis', text)).toEqual(['PG'])
  })

  it('is not the same for two who are both the minister', () => {
    const text =
      'GEORGETOWN, May 5, 2025 — Guyana was content with the meeting of Minister Neville Persaud of Guyana with Minister Soerani Amat.'
    expect(countryOf('Soerani Amat', text)).toEqual([])
  })
})

it('what a minister tells a radio station by telephone is no talk', () => {
  const { talks } = talksIn(`${MET} Dahl told Radio Fjord by telephone that he was content.`)
  expect(talks.map((t) => t.kind)).toEqual(['meeting'])
})

describe('two people named behind two countries', () => {
  it.each([
    'The foreign ministers of Norway and Kenya have not much to do with one another. On Monday Nils Dahl and Grace Wekesa met for an hour. The meeting was requested by Nairobi.',
    'Norway will not contest the arrest, its foreign minister, Nils Dahl, told Kenya’s Grace Wekesa by telephone. The conversation had been requested by Nairobi.',
    'The Norwegian and Kenyan foreign ministers have met. Nils Dahl and Grace Wekesa spent an hour together. The meeting was requested by Nairobi.',
  ])('stand for them in that order: %s', (text) => {
    const { talks, parties } = talksIn(text)
    expect([...parties.partyOf('Nils Dahl').countries]).toEqual(['NO'])
    expect([...parties.partyOf('Grace Wekesa').countries]).toEqual(['KE'])
    expect(talks.flatMap((t) => liveClaims(t).map((c) => c.initiator))).toEqual(['Nairobi'])
  })

  it('stand for them, though they are named only in front of "the meeting"', () => {
    const text =
      'The fisheries ministers of Norway and Kenya met on Monday in a warehouse. Neither Nils Dahl nor Grace Wekesa had sought the meeting. Sweden brought the two together.'
    const [talk, ...others] = talksIn(text).talks
    expect(talk?.participants).toEqual(['Nils Dahl', 'Grace Wekesa'])
    expect(talk && liveClaims(talk).map((c) => c.initiator)).toEqual(['Sweden'])
    expect(others).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { ask } from '../../src/answer/ask.ts'
import { engineOf } from '../support/articles.ts'

const AROUND = 'The two ministers want to see each other again. Nobody was hurt.'
const statusOf = (passage: string, question: string): string =>
  ask(engineOf({ 'a.txt': `Talks on the ferry\n\n${passage}\n\n${AROUND}` }), question).status

/** A question, a passage that looks like an answer to it and is none, and one that differs in that alone and is. */
describe('a passage is no answer', () => {
  it.each([
    [
      'without a day for "when"',
      'when do the inspectors search the ferry Aurora',
      'Norwegian inspectors are to search the ferry Aurora in the harbour.',
      'Norwegian inspectors are to search the ferry Aurora on 4 May.',
    ],
    [
      'without a sum for "how much", though it has a date',
      'how much were the onions on the ferry Aurora worth',
      'The ferry Aurora brought 28 tonnes of onions on the morning of 10 July.',
      'The onions on the ferry Aurora were worth 40,000 euros.',
    ],
    [
      'whose figures count something else',
      'how many trackers are there on the trucks of the ferry Aurora',
      'The bank paid six lawyers, and trackers were put on the trucks of the ferry Aurora.',
      'The bank paid for 600 trackers on the trucks of the ferry Aurora.',
    ],
    [
      'on the minister of another country than the one asked about',
      'did the Danish foreign minister speak about the ferry Aurora',
      'The Swedish foreign minister spoke about the ferry Aurora in the morning.',
      'The Danish foreign minister spoke about the ferry Aurora in the morning.',
    ],
    [
      'without anybody for "who"',
      'who paid for the memorial stone on the pier of Tromsø',
      'The memorial stone on the pier of Tromsø has been paid for.',
      'Grace Wekesa paid for the memorial stone on the pier of Tromsø.',
    ],
    [
      'without a reason for "why"',
      'why was the ferry Aurora cancelled on Thursday',
      'The ferry Aurora was cancelled on Thursday at noon.',
      'The ferry Aurora was cancelled on Thursday because of the storm.',
    ],
    [
      'that speaks of a hotel and not of which',
      'which hotel did the delegations sleep in',
      'Outside the hotel that the delegations slept in stood forty fishermen.',
      'Outside the Hotel Bristol that the delegations slept in stood forty fishermen.',
    ],
    [
      'that speaks of a clerk and not by name',
      'what is the name of the customs clerk who works mornings in Kirkenes',
      'Olav Moe, who speaks for the drivers, blames a single customs clerk who works mornings in Kirkenes.',
      'The drivers blame a single customs clerk, Olav Moe, who works mornings in Kirkenes.',
    ],
    [
      'that names the office and not its bearer',
      'who is the Norwegian consul in Mombasa',
      'The Norwegian consul visited the crew in Mombasa.',
      'The Norwegian consul, Ragnhild Moe, visited the crew in Mombasa.',
    ],
    [
      'whose figures count something else, of "how large"',
      'how large was the Norwegian delegation in Lagos',
      'The Norwegian delegation brought two boats to Lagos.',
      'The Norwegian delegation of eleven brought boats to Lagos.',
    ],
    [
      'without a word for what they may have talked about',
      'did Norway and Kenya talk about wolves in Oslo',
      'Norway and Kenya talked in Oslo for two days.',
      'Norway and Kenya talked in Oslo about wolves.',
    ],
    [
      'that names the country of somebody and not him',
      'what is the name of the archaeologist who went to Leeds',
      'The minister said that a Norwegian archaeologist had gone to Leeds.',
      'The minister said that Ragnhild Moe, a Norwegian archaeologist, had gone to Leeds.',
    ],
    [
      'that names the ship of somebody and not him',
      'what is the name of the cook who died in May',
      'The minister mourned the cook of the vessel Aurora, who died in May.',
      'The minister mourned the cook, Ana Lima of the vessel Aurora, who died in May.',
    ],
    [
      'that names the town of a laboratory and not it',
      'what is the name of the laboratory in Bremen',
      'The beans were sent to a laboratory in Bremen, Germany.',
      'The beans were sent to a laboratory in Bremen, Nordlab.',
    ],
    [
      'that calls those otherwise whose names are asked for',
      'what are the names of the injured railway workers',
      'The Minister wished the two injured railway employees in Kirkenes a full recovery.',
      'The Minister wished the injured railway employees, Olav Moe and Ana Lima, a full recovery.',
    ],
    [
      'with a share for a price',
      'how much does one sheep from Tromsø cost',
      'The ministers spoke of the road, which is 70 percent complete, and of sheep from Tromsø.',
      'The ministers spoke of the road and of sheep from Tromsø, which cost 90 euros each.',
    ],
    [
      'with minutes for the length of a bridge',
      'how long is the bridge to Tromsø',
      'The bridge to Tromsø was closed for 40 minutes.',
      'The bridge to Tromsø has a length of 900 metres.',
    ],
    [
      'of many countries that names none',
      'which countries are sending observers to the ferry',
      'Several countries are sending observers to the ferry Aurora.',
      'Chile and Kenya are sending observers to the ferry Aurora.',
    ],
    [
      'whose "their" is nobody',
      'who piloted the plane to Tromsø',
      'Six sailors who had served their terms boarded the plane to Tromsø.',
      'Ragnhild Moe piloted the plane to Tromsø.',
    ],
    [
      'that has nobody who speaks for the ministry',
      'who speaks for the Norwegian foreign ministry',
      'The Norwegian foreign ministry also said that the ministers discussed the conditions for missions.',
      'Olav Moe, a spokesman for the Norwegian foreign ministry, said that the ministers discussed missions.',
    ],
    [
      'that speaks of no ambassador',
      'who is the Norwegian ambassador in Nairobi',
      'The Norwegian foreign ministry spoke with Nairobi of the conditions for its missions.',
      'The Norwegian ambassador in Nairobi, Ragnhild Moe, spoke of the conditions for missions.',
    ],
    [
      'that does not tell of what somebody is asked to have done',
      'who owns the ferry Aurora',
      'Carla Whitcombe rejected reports that the ferry Aurora was late on orders from Oslo.',
      'Carla Whitcombe is the owner of the ferry Aurora.',
    ],
    [
      'without the number to ring',
      'phone number of the ferry hotline',
      'The ferry hotline, first agreed in a phone call, starts on 1 December.',
      'The ferry hotline can be reached on +47 2224 9090.',
    ],
  ])('%s', (_why, question, near, answer) => {
    expect(statusOf(near, question)).toBe('not-found')
    expect(statusOf(answer, question)).toBe('answered')
  })

  it.each([
    ['who is Nils Dahl', 'Nils Dahl, the foreign minister of Norway, missed the ferry.'],
    ['who is the US secretary of state', 'US Secretary of State Carla Whitcombe rang Oslo on Monday.'],
    ['who is the foreign minister of Norway', 'Norway’s Minister of Foreign Affairs Nils Dahl rang Nairobi.'],
    ['who shut the ferry line', 'Soldiers shut the ferry line on Monday.'],
    ['who is the man with the ferry Aurora', 'The man with the ferry Aurora has no licence, Nils Dahl said.'],
    [
      'whose idea was it to bring the ferry to Kenya',
      "The ferry was brought to Kenya at Norway's suggestion.",
    ],
    ['who was told that the ferry line is shut', 'She was told on Monday that the ferry line is shut.'],
    ['which companies want the ferry line', 'Several companies, including Havkraft, want the ferry line.'],
    ['which supermarket wants the ferry line', 'The supermarket chain Harrowgate wants the ferry line.'],
    ['how many companies want the ferry line', 'The number of companies that want the ferry line is 37.'],
    ['why did they search the ferry Aurora', 'To find the tank, they searched the ferry Aurora.'],
    ['which bank lends the money for the ferry', 'The Nordic Investment Bank lends the money for the ferry.'],
  ])('but "%s" is answered by "%s"', (question, passage) =>
    expect(statusOf(passage, question)).toBe('answered'),
  )
})

describe('words of somebody the articles only describe', () => {
  it.each([
    [
      'what did the trawler owners say about the fee',
      'The trawler owners came to Luanda because of the fee.',
      'not-found',
    ],
    [
      'what did the trawler owners say about the fee',
      'The trawler owners told reporters that the fee was too high.',
      'answered',
    ],
    [
      'what did the president of Norway say about the fee',
      'Grace Wekesa, the deputy director, said that the fee was too high.',
      'not-found',
    ],
  ])('%s: %s', (question, passage, status) => expect(statusOf(passage, question)).toBe(status))
})

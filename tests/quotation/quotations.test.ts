import { describe, expect, it } from 'vitest'
import { readLibrary } from '../../src/library/read-library.ts'
import { findQuotations } from '../../src/quotation/find-quotations.ts'
import { article, SEEDS } from '../support/articles.ts'

/** Words, speaker and mention of the direct quotations. */
const direct = (text: string) => {
  const read = article(text)
  return findQuotations(read)
    .filter((q) => q.kind === 'direct')
    .map((q) => ({
      words: read.text.slice(q.start, q.end),
      speaker: q.speaker,
      mention: q.mention?.text ?? null,
      partial: q.partial,
      group: q.group,
    }))
}
const speakers = (text: string): (string | null)[] => direct(text).map((q) => q.speaker)

describe('the speaker of a quotation', () => {
  it.each([
    [
      'stands behind the cue',
      '"We agreed on the border," said Grace Wekesa, the foreign minister.',
      'Grace Wekesa',
    ],
    ['stands before the cue', '"We agreed on the border," Grace Wekesa told reporters.', 'Grace Wekesa'],
    ['stands in front of the quotation', 'Grace Wekesa said: "We agreed on the border."', 'Grace Wekesa'],
    [
      'stands behind "according to"',
      'According to Grace Wekesa, the border is "as good as open".',
      'Grace Wekesa',
    ],
    [
      'is "he" behind the one whom the sentence before introduces',
      'Congo’s president, Joseph Ilunga, stayed away, saying he had not been asked.\n\nThe host, Kenyan President William Kiptanui, said he regretted it. "An empty chair cannot sign," he said.',
      'William Kiptanui',
    ],
    [
      'has no part of the place below in its name',
      'Spokesperson: Deborah Lindqvist-Hale\nWashington, D.C.\n\nMS LINDQVIST-HALE: "Good afternoon, everyone."',
      'Deborah Lindqvist-Hale',
    ],
    ['is parted from its verb by a phrase', 'Slovakia in turn said: "We agreed to nothing."', 'Slovakia'],
    [
      'is parted from its verb by an apposition',
      '"We agreed," Grace Wekesa, a former judge and envoy to Geneva, said on Friday.',
      'Grace Wekesa',
    ],
    [
      'is parted from its verb by a relative clause',
      '"We agreed," Grace Wekesa, who led the delegation, said.',
      'Grace Wekesa',
    ],
    [
      'can be a body',
      '"It was agreed to meet in May," the foreign ministry of Kenya said in a statement.',
      'foreign ministry of Kenya',
    ],
    ['can be a capital', '"Both sides want to go on," says Nairobi', 'Nairobi'],
    ['can be unnamed people', '"They shouted at each other," two diplomats said.', 'two diplomats'],
    [
      'closes the sentence of a fragment',
      'The sides agreed to restore "mutual respect" in all matters, the Kenyan ministry said.',
      'Kenyan ministry',
    ],
    [
      'is a relative known by a first name',
      'Mayor Ana Lima hired a band. Olav Moe came home in a wheelchair. His daughter Sigrid, 31, had not seen him since May.\n\n"I thought I would bury an empty box," she said.',
      'Sigrid',
    ],
    [
      'is who the paragraph is about, not who spoke in the one before',
      'President Nils Dahl called the plant a wonder.\n\nIn Turkwel, elder Lokwang Apetet, 74, folded the letter he had meant to hand over. "We will post it," he said.',
      'Lokwang Apetet',
    ],
    [
      'is not the husband whose wife speaks',
      '"It is over now," the wife of captain Nils Dahl said.',
      'wife of captain Nils Dahl',
    ],
    [
      'stands in front of how he wished to speak',
      'The talks went on. A Lao delegate who spoke on condition of anonymity said they were "close to leaving".',
      'A Lao delegate',
    ],
    [
      'is named between commas behind what somebody is to another',
      'Grace Wekesa left early. Her ally, Ana Lima, said she had never seen "a calmer room".',
      'Ana Lima',
    ],
    [
      'is not the one whom the speaker serves',
      '"It is over now," Halvorsen\'s lawyer said.',
      "Halvorsen's lawyer",
    ],
    [
      'is the first of two names that "of" joins',
      '"It is over now," said Ana Lima of Green Future.',
      'Ana Lima',
    ],
    [
      'is the subject of a verb in front of it',
      'Continued Wekesa: "We agreed on the border." Grace Wekesa then left.',
      'Grace Wekesa',
    ],
    [
      'is a name alone in front of the colon',
      'THE BORDER TALKS - Grace Wekesa: "We agreed on the border, and we shall meet again."',
      'Grace Wekesa',
    ],
    ['can be a document that reads so', '"We agreed on the border," the letter reads.', 'letter'],
    [
      'can be anybody who said it',
      '“We shall see about that border,” another commenter said.',
      'another commenter',
    ],
    [
      'stands behind the comma though a quoted fragment parts it from its verb',
      '“We agreed on the border,” Grace Wekesa, wearing an “Open Roads” badge, said.',
      'Grace Wekesa',
    ],
    [
      'is the name behind a description',
      '"We agreed," said her Norwegian counterpart, Nils Dahl.',
      'Nils Dahl',
    ],
    [
      'is described in lower case in front of the name',
      '"We agreed," said opposition lawmaker Nils Dahl.',
      'Nils Dahl',
    ],
    [
      'is the spokesman, not whom he serves',
      '"We agreed," a spokesman for Mr Dahl said.',
      'a spokesman for Mr Dahl',
    ],
    ['is the aide, not whom he serves', '"We agreed," a Dahl aide said. Nils Dahl left.', 'a Dahl aide'],
    [
      'stands behind "according to", whatever another does in the sentence',
      'According to the Norwegian ministry, Grace Wekesa "had asked for the call".',
      'Norwegian ministry',
    ],
    ['is told by any verb of manner', '"We agreed," grumbled the envoy Nils Dahl.', 'Nils Dahl'],
    ['is quoted by somebody else', 'The agency quoted Nils Dahl as saying "we agreed on it".', 'Nils Dahl'],
    [
      'is not the subject of the next clause',
      'Grace Wekesa called it "a good start", while Nils Dahl kept silent.',
      'Grace Wekesa',
    ],
    ['owns the response', 'Grace Wekesa smiled. Nils Dahl\'s response was: "We agreed."', 'Nils Dahl'],
    [
      'can stand where the last of several paragraphs ends',
      '"We met at noon.\n\n"We agreed on it," Nils Dahl said.',
      'Nils Dahl',
    ],
    ['stands alone above the quotation', 'Nils Dahl was brief.\n\n"We agreed on it."', 'Nils Dahl'],
    [
      'stands in the label',
      'Quote from the Kenyan ministry: "We spoke for an hour about the border."',
      'Kenyan ministry',
    ],
  ])('%s', (_, text, speaker) => expect(speakers(text)).toEqual([speaker]))

  it('is the wife or the husband, by the title', () => {
    const text =
      'Victor Clarke met the press with his wife, Helena Clarke. "No," Mrs Clarke said. "Yes," Mr Clarke said.'
    expect(speakers(text)).toEqual(['Helena Clarke', 'Victor Clarke'])
  })

  it('is known by a surname, a role or a pronoun once the name has stood', () => {
    const text = `Kenyan Foreign Minister Grace Wekesa arrived on Monday.

"We came with a padlock," Wekesa said.

"We leave with a key," the foreign minister said.

She added: "The rest is work."`
    expect(speakers(text)).toEqual(['Grace Wekesa', 'Grace Wekesa', 'Grace Wekesa'])
    expect(direct(text).map((q) => q.mention)).toEqual(['Wekesa', 'the foreign minister', 'She'])
  })

  it('is the one whose first name goes with the pronoun', () => {
    const text = (pronoun: string): string =>
      `Foreign Ministers Elena Prifti and Martin Gashi met in Durres. "It was a good day," ${pronoun} said.`
    expect(speakers(text('she'))).toEqual(['Elena Prifti'])
    expect(speakers(text('he'))).toEqual(['Martin Gashi'])
  })

  it('is whoever can be meant alone, whatever the first name', () => {
    expect(speakers('Foreign Minister Elena Prifti arrived. "It was a good day," he said.')).toEqual([
      'Elena Prifti',
    ])
  })

  it('is carried on to a quotation that stands alone', () => {
    expect(speakers('"We agreed," Grace Wekesa said.\n\n"There is more to do, and we shall do it."')).toEqual(
      ['Grace Wekesa', 'Grace Wekesa'],
    )
  })

  it('is null where the article does not say', () => {
    expect(speakers('"We agreed on the border," she said.')).toEqual([null])
  })
})

describe('a transcript', () => {
  const text = `Interview with the minister

REPORTER: Who asked for the meeting?

MINISTER LEVIK: We asked for it. We had waited long enough.

REPORTER: And when will you meet again?

MINISTER LEVIK: In May, in Riga.`

  it('gives each turn to whom it names, though nothing stands between marks', () => {
    expect(direct(text).map((q) => [q.words, q.speaker])).toEqual([
      ['Who asked for the meeting?', 'REPORTER'],
      ['We asked for it. We had waited long enough.', 'LEVIK'],
      ['And when will you meet again?', 'REPORTER'],
      ['In May, in Riga.', 'LEVIK'],
    ])
  })

  it('may name the paper of who asks', () => {
    const asked = text.replaceAll('REPORTER:', 'Baltic Ledger, Ozola:')
    expect(direct(asked).map((q) => q.speaker)).toEqual([
      'Baltic Ledger, Ozola',
      'LEVIK',
      'Baltic Ledger, Ozola',
      'LEVIK',
    ])
  })

  it('is not made by a dateline or a colon', () => {
    expect(direct('MOSCOW: The ministers met.\n\nResult: none so far.')).toEqual([])
  })
})

describe('direct quotations', () => {
  it('leave out scare quotes and titles', () => {
    expect(direct('The so-called "tax" on lorries was dropped. The film "Border" was shown.')).toEqual([])
    expect(direct('Grace Wekesa hosts “Evening Talk with Wekesa,” a programme on KBC.')).toEqual([])
  })

  it('are kept when somebody calls somebody by a name', () => {
    expect(speakers('Grace Wekesa called her rival “Queen of the Border” on Friday.')).toEqual([
      'Grace Wekesa',
    ])
  })

  it('are partial when the marks hold a fragment', () => {
    expect(direct('Grace Wekesa called the deal "a good start".')).toMatchObject([
      { words: 'a good start', partial: true },
    ])
    expect(direct('"We agreed," Grace Wekesa said.')).toMatchObject([{ partial: false }])
  })

  it('share a group when their cue interrupts them', () => {
    const [first, second] = direct('"We agreed," Grace Wekesa said, "and we shall meet again."')
    expect(first?.group).not.toBeNull()
    expect(second).toMatchObject({ speaker: 'Grace Wekesa', group: first?.group })
    expect(speakers('"We agreed," said Grace Wekesa, of the union, "and we shall meet again."')).toEqual([
      'Grace Wekesa',
      'Grace Wekesa',
    ])
  })

  it('are parted, in one group, where they are too long to be shown in one piece', () => {
    const long = `${'We have agreed on the border and on the bridge. '.repeat(30)}That is all,`
    const parts = direct(`"${long}" Grace Wekesa said.`)
    expect(parts.length).toBeGreaterThan(1)
    expect(Math.max(...parts.map((p) => p.words.length))).toBeLessThanOrEqual(700)
    expect(new Set(parts.map((p) => p.group)).size).toBe(1)
  })
})

describe('indirect quotations', () => {
  const indirect = (text: string) => {
    const read = article(text)
    return findQuotations(read)
      .filter((q) => q.kind === 'indirect')
      .map((q) => [read.text.slice(q.start, q.end), q.speaker])
  }

  it.each([
    [
      'Grace Wekesa said that the border would be opened in July.',
      'the border would be opened in July',
      'Grace Wekesa',
    ],
    [
      'The border would be opened in July, the Kenyan ministry said.',
      'The border would be opened in July',
      'Kenyan ministry',
    ],
    [
      'According to the Kenyan ministry, the border will be opened in July.',
      'the border will be opened in July',
      'Kenyan ministry',
    ],
    ['Grace Wekesa told reporters the border would be opened.', 'the border would be opened', 'Grace Wekesa'],
    [
      'The two ministers welcomed the loan for the harbour, and confirmed that four divers would come.',
      'four divers would come',
      'two ministers',
    ],
  ])('finds what "%s" reports', (text, words, speaker) => expect(indirect(text)).toEqual([[words, speaker]]))

  it('finds both sides of a verb that stands in between', () => {
    expect(indirect('The border, Grace Wekesa said, would be opened in July.')).toEqual([
      ['The border', 'Grace Wekesa'],
      ['would be opened in July', 'Grace Wekesa'],
    ])
  })

  it('finds both clauses of two verbs of saying', () => {
    expect(
      indirect('Grace Wekesa said the border would be opened and Nils Dahl said the bridge would be built.'),
    ).toHaveLength(2)
  })

  it('is not what somebody denies', () => {
    expect(indirect('Grace Wekesa denied that she had asked for the call.')).toEqual([])
  })

  it('finds none where nothing is reported', () => {
    expect(indirect('The ministers agreed to meet in May. Grace Wekesa left for Nairobi.')).toEqual([])
  })
})

it('finds all thirteen quotations of the seeds, each with its speaker', async () => {
  const library = await readLibrary(SEEDS)
  const found = library.articles.flatMap((a) =>
    findQuotations(a)
      .filter((q) => q.kind === 'direct')
      .map((q) => [a.text.slice(q.start, q.end).slice(0, 20), q.speaker]),
  )
  expect(found).toEqual(
    [
      ['outlined the mutual w', 'Russian Foreign Ministry'],
      ['agreed to maintain a ', 'Russian Foreign Ministry'],
      ['to organise a meeting', 'Russian Foreign Ministry'],
      ['Sergei Lavrov and Mar', 'Russian Foreign Ministry'],
      ['Secretary of State Ma', 'US State Department'],
      ['to stop the millions ', 'Donald Trump'],
      ['We agreed to work tog', 'Donald Trump'],
      ['Two sides expressed t', 'Moscow'],
      ['unilateral barriers', 'Moscow'],
      ['mutually respectful i', 'Russian foreign ministry'],
      ['in the interests of r', 'Russian foreign ministry'],
      ['The two sides express', 'Russian foreign ministry'],
      ['It was agreed to orga', 'Russian foreign ministry'],
    ].map(([words, speaker]) => [words?.slice(0, 20), speaker]),
  )
})

it('"A:" in an interview is whom it introduces', () => {
  const text = [
    'Chanda Mwale, Zambia’s minister of energy, on the night without light.',
    'Q: How long did it last?',
    'A: Nineteen hours.',
    'Q: And whom did you call?',
    'A: I rang my colleague in Lilongwe on the Sunday.',
  ].join('\n\n')
  const said = findQuotations(article(text)).filter((q) => q.speaker !== null)
  expect(said.map((q) => q.speaker)).toEqual(['Chanda Mwale', 'Chanda Mwale'])
})

describe('an interview that prints neither names nor marks', () => {
  const lead = 'Chanda Mwale, Zambia’s minister of energy, on the night without light.'
  const exchange = [
    'Minister, how long did the night last for you?',
    'Nineteen hours. I have the candle stubs at home.',
    'And whom did you call?',
    'We asked Lilongwe for a conversation on the Sunday.',
    'You did not wait for a note, then.',
    'I did not.',
    'Will it happen again?',
    'Nobody knows. We are mending what we can.',
  ]

  it('gives the answers to whom it introduces', () => {
    const text = [lead, ...exchange].join('\n\n')
    const said = findQuotations(article(text)).filter((q) => q.kind === 'direct')
    expect(said.map((q) => [q.speaker, text.slice(q.start, q.end)])).toEqual([
      ['Chanda Mwale', 'Nineteen hours. I have the candle stubs at home.'],
      ['Chanda Mwale', 'We asked Lilongwe for a conversation on the Sunday.'],
      ['Chanda Mwale', 'I did not.'],
      ['Chanda Mwale', 'Nobody knows. We are mending what we can.'],
    ])
  })

  const direct = (text: string) => findQuotations(article(text)).filter((q) => q.kind === 'direct')

  it.each([
    ['the interviewer’s', 2, 'I remember that you promised never to let it happen.'],
    ['told of him', 8, 'Mwale, 54, has been minister since 2021. We reported on his bakery.'],
    ['the editor’s', 8, 'The interview was edited by our staff.'],
    ['nobody’s', 8, 'The dam was built in 1959.'],
  ])('gives him nothing that may be %s', (_whose, at, words) => {
    const text = ['Night without light', lead, ...exchange.toSpliced(at, 0, words)].join('\n\n')
    const said = findQuotations(article(text)).filter((q) => q.kind === 'direct')
    expect(said.map((q) => text.slice(q.start, q.end))).not.toContain(words)
    expect(said.every((q) => q.speaker === 'Chanda Mwale')).toBe(true)
    expect(said.length).toBeGreaterThan(2)
  })

  it('is none where nobody is introduced, or where the questions are the author’s own', () => {
    expect(direct(exchange.join('\n\n'))).toEqual([])
    const essay = [
      lead,
      'How long will the grid hold?',
      'Engineers differ. The dam is low.',
      'Who pays?',
      'The treasury, in the end.',
      'And then?',
      'Then it will rain, or it will not.',
    ]
    expect(direct(essay.join('\n\n'))).toEqual([])
  })
})

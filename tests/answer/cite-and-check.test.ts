import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articlesOn } from '../../src/answer/articles-on.ts'
import { ask } from '../../src/answer/ask.ts'
import { check } from '../../src/answer/check.ts'
import { cite, linkTo } from '../../src/answer/cite.ts'
import { exampleQuestions } from '../../src/answer/examples.ts'
import { passageId, resolveId } from '../../src/answer/passage-id.ts'
import { whoInitiated } from '../../src/answer/who-initiated.ts'
import { article, engineOf } from '../support/articles.ts'
import { hostileArticle } from '../support/hostile.ts'

const TEXT = `Ministers speak

Grace Wekesa called Nils Dahl on Monday. They spoke about the border. It was their third call.

Lorries pass Moyale day and night.`

describe('the id of a passage', () => {
  it('finds it again, however it is typed', () => {
    const engine = engineOf({ 'a.txt': TEXT })
    const [passage] = ask(engine, 'What did they speak about?').passages
    for (const typed of [passage?.id, passage?.id.toUpperCase(), passage?.id.replaceAll('-', ' ')]) {
      const found = cite(engine, typed ?? '')
      expect(found.status === 'found' && found.passage.text).toBe(passage?.text)
    }
  })

  it('does not depend on the other articles, and changes with its own', () => {
    const id = (files: Record<string, string>) =>
      ask(engineOf(files), 'Who called Nils Dahl?').passages[0]?.id
    const alone = id({ 'a.txt': TEXT })
    expect(id({ 'a.txt': TEXT, 'b.txt': 'Rain fell on the harbour of Bergen.' })).toBe(alone)
    expect(id({ 'a.txt': `${TEXT} It rained.` })).not.toBe(alone)
  })

  it('of a changed article says so, of another collection says so, of a slip says so', () => {
    const [passage] = ask(engineOf({ 'a.txt': TEXT }), 'Who called Nils Dahl?').passages
    const id = passage?.id ?? ''
    expect(cite(engineOf({ 'a.txt': `${TEXT} It rained.` }), id)).toEqual({
      status: 'changed',
      title: 'Ministers speak',
    })
    expect(cite(engineOf({ 'b.txt': TEXT }), id).status).toBe('unknown')
    for (const wrong of [id.slice(1), `${id}0`, id.replace(/.$/, (c) => (c === '0' ? '1' : '0')), '', '💥'])
      expect(cite(engineOf({ 'a.txt': TEXT }), wrong).status).toBe('mistyped')
  })

  it('says the place of every passage of every article', () => {
    fc.assert(
      fc.property(hostileArticle, fc.nat(), fc.integer({ min: 1, max: 700 }), (text, at, length) => {
        const source = { ...article(text), furniture: [] }
        const start = at % Math.max(1, source.text.length)
        const span = { start, end: Math.min(source.text.length, start + length) }
        fc.pre(span.end > span.start)
        const id = passageId(source, span)
        expect(id).toMatch(/^[0-9a-z]{4}(?:-[0-9a-z]{1,4}){2,3}$/)
        expect(resolveId([source], id)).toMatchObject({ status: 'found', span })
      }),
    )
  })
})

describe('the surroundings of a passage', () => {
  const engine = engineOf({ 'a.txt': TEXT })
  const [passage] = ask(engine, 'What did they speak about?').passages
  const found = cite(engine, passage?.id ?? '')

  it('are what stands before and after it, slice by slice', () => {
    expect(found).toMatchObject({
      status: 'found',
      before: { text: 'Ministers speak', paragraph: 1 },
      leading: { text: 'Grace Wekesa called Nils Dahl on Monday.' },
      passage: { text: 'They spoke about the border.', paragraph: 2 },
      trailing: { text: 'It was their third call.' },
      after: { text: 'Lorries pass Moyale day and night.', paragraph: 3 },
      link: null,
    })
  })
})

describe('a link to the very words', () => {
  it.each([
    ['They met on Monday.', 'https://x.org/a#:~:text=They%20met%20on%20Monday.'],
    ['A well-known, tired man', 'https://x.org/a#:~:text=A%20well%2Dknown%2C%20tired%20man'],
    [
      'one two three four five six seven eight nine ten eleven',
      'https://x.org/a#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
    ],
  ])('to "%s"', (text, link) => expect(linkTo('https://x.org/a#top', text)).toBe(link))

  it('is made to the web only', () => {
    for (const url of [null, 'javascript:alert(1)', 'not an address', 'file:///etc/passwd'])
      expect(linkTo(url, 'They met.')).toBeNull()
  })
})

it('the examples are questions that the articles answer', () => {
  const engine = engineOf({
    'a.txt':
      'Kenyan Foreign Minister Grace Wekesa and Norwegian Foreign Minister Nils Dahl spoke by phone. The call was initiated by Oslo.\n\n"The border at Moyale stays open," Wekesa said.',
  })
  const examples = exampleQuestions(engine)
  expect(examples).toEqual([
    'Who initiated the phone call between Wekesa and Dahl?',
    'What did Grace Wekesa say?',
    'What did Grace Wekesa say about Moyale?',
  ])
  for (const question of examples) expect(ask(engine, question).status).toBe('answered')
})

describe('a posted quotation', () => {
  const engine = engineOf({
    'a.txt':
      'Chinese Foreign Minister Wang Yi met Nils Dahl in Oslo. "The talks were candid and constructive," Wang Yi told reporters.',
  })

  it.each([
    'Wang called the talks "candid and constructive".',
    'Did you see this? Wang Yi: "The talks were candid and constructive"',
    '> The talks were candid and constructive\nwho said that?',
  ])('"%s" is verbatim, and nobody is accused', (post) => {
    expect(check(engine, post)).toMatchObject({ verdict: 'verbatim', misattributed: null })
  })

  it('given to somebody else is said to be', () => {
    expect(check(engine, 'Nils Dahl: "The talks were candid and constructive"').misattributed).toEqual({
      posted: 'Nils Dahl',
      source: 'Wang Yi',
    })
  })
})

describe('people nobody called', () => {
  const engine = engineOf({
    'a.txt': 'Grace Wekesa called Nils Dahl on Monday. Marie Dupont, a baker in Bergen, heard of it.',
  })

  it.each(['Who called Dupont?', 'Who phoned Marie Dupont?'])('"%s" names nobody', (question) => {
    expect(whoInitiated(engine, question).talks).toEqual([])
  })

  it('and those who were', () => {
    expect(
      whoInitiated(engine, 'Who called Dahl?').talks.flatMap((t) => t.claims.map((c) => c.initiator)),
    ).toEqual(['Grace Wekesa'])
  })
})

it('the articles on a question begin with those that answer it', () => {
  const engine = engineOf({
    'a.txt': 'Grace Wekesa called Nils Dahl on Monday.',
    'b.txt': 'Nils Dahl called for calm. A call centre opened in Bergen.',
  })
  const question = 'Who called Nils Dahl?'
  expect(articlesOn(engine, question)[0]?.file).toBe(ask(engine, question).passages[0]?.file)
})

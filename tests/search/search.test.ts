import { describe, expect, it } from 'vitest'
import { buildIndex } from '../../src/search/index.ts'
import { article } from '../support/articles.ts'

const ARTICLES = [
  article(
    'Kenya and Norway spoke about the border at Moyale. The crossing has been shut since April. Grace Wekesa leads the delegation.',
    'a.txt',
  ),
  article(
    'The price of onions rose in Oslo. Nils Dahl bought three tonnes for 900 euros on Monday.',
    'b.txt',
  ),
]
const index = buildIndex(ARTICLES)
const first = (question: string, scope = {}) => {
  const [hit] = index.search(question, scope).hits
  const found = ARTICLES.find((a) => a.file === hit?.passage.file)
  return hit && found?.text.slice(hit.passage.start, hit.passage.end)
}

describe('search', () => {
  it('puts the passage first that holds most of what is asked', () => {
    expect(first('Who leads the delegation?')).toBe('Grace Wekesa leads the delegation.')
    expect(first('since when is the crossing shut')).toBe('The crossing has been shut since April.')
  })

  it('forgives a typo in a word nobody wrote', () => {
    expect(first('who leads the delegatoin')).toBe('Grace Wekesa leads the delegation.')
    expect(index.search('the delegatoin').missing).toEqual([])
  })

  it('finds a passage that means the same in other words', () => {
    const found = (question: string): string[] =>
      index.search(question).hits.map(({ passage }) => passage.file)
    expect(found('cost of vegetables')).toContain('b.txt')
    expect(found('zzqx')).toEqual([])
  })

  it('takes the words of whom a passage speaks of without naming them for its own', () => {
    const texts = [
      article(
        'Grace Wekesa flew to Moyale. She asked for ten scanners. A guard asked for ten blankets.',
        'c.txt',
      ),
    ]
    const score = (meant: string[]): number =>
      buildIndex(texts, [], (_, { start }) => (start === 29 ? meant : []))
        .search('what did Wekesa ask for')
        .hits.find(({ passage }) => passage.start === 29)?.score ?? 0
    expect(score(['Grace Wekesa'])).toBeGreaterThan(score([]))
  })

  it('never takes a question that an article asks for an answer, unless somebody is quoted with it', () => {
    const texts = [
      article('Whose idea was the satellite? It was proposed by schoolchildren of Dornod.', 'd.txt'),
      article('“Why should a satellite wait?” the minister asked.', 'e.txt'),
    ]
    const found = (question: string): string[] =>
      buildIndex(texts)
        .search(question)
        .hits.map(({ passage: { file, start, end } }) =>
          (texts.find((a) => a.file === file)?.text ?? '').slice(start, end),
        )
    expect(found('whose idea was the satellite')[0]).toBe('It was proposed by schoolchildren of Dornod.')
    expect(found('what did the minister ask about the satellite')).toContain(
      '“Why should a satellite wait?” the minister asked.',
    )
  })

  it('names the words that no article contains', () => {
    expect(index.search('Did Wekesa bring an interpreter?').missing).toEqual(['bring', 'interpreter'])
  })

  it('is confident when all is covered and not when the point is missing', () => {
    expect(index.search('Who leads the delegation?').confidence).toBeGreaterThan(0.5)
    expect(index.search('Who was the interpreter of the delegation in Helsinki?').confidence).toBeLessThan(
      0.5,
    )
    expect(index.search('hello').confidence).toBe(0)
  })

  it('keeps to the articles it is told to', () => {
    expect(index.search('Who bought onions?', { except: ['b.txt'] }).hits).toEqual([])
    expect(index.search('onions', { only: ['a.txt'] })).toMatchObject({
      missing: ['onions'],
      searched: { articles: 1, passages: 3 },
    })
  })

  it('answers a question without any word', () => {
    expect(index.search('?!')).toMatchObject({ hits: [], confidence: 0, missing: [] })
  })
})

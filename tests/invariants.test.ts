import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AttributedPassage } from '../src/answer/answer.ts'
import { articlesOn } from '../src/answer/articles-on.ts'
import { ask } from '../src/answer/ask.ts'
import { check } from '../src/answer/check.ts'
import { cite } from '../src/answer/cite.ts'
import { buildEngine, type Engine } from '../src/answer/engine.ts'
import { exampleQuestions } from '../src/answer/examples.ts'
import { quotes } from '../src/answer/quotes.ts'
import { sources } from '../src/answer/sources.ts'
import { timeline, whoInitiated } from '../src/answer/who-initiated.ts'
import { packId } from '../src/discord/custom-id.ts'
import {
  draftArticlesOn,
  draftAsk,
  draftCheck,
  draftCite,
  draftHelp,
  draftInitiator,
  draftQuotes,
  draftSources,
  draftTimeline,
} from '../src/discord/drafts.ts'
import { unquoteBlock } from '../src/discord/escape.ts'
import { type Draft, paginate } from '../src/discord/pages.ts'
import { pageOf } from '../src/discord/reply.ts'
import { overlaps } from '../src/library/article.ts'
import { MAX_PASSAGE } from '../src/library/cut.ts'
import { readLibrary } from '../src/library/read-library.ts'
import { type MarkdownNode, parseMarkdown } from '../src/test-guild/markdown-tree.ts'
import { readMessage } from '../src/test-guild/message-rules.ts'
import { LANGUAGES, type Words, wordsIn } from '../src/words/index.ts'
import { article, folderOf } from './support/articles.ts'
import { hostileArticle, hostileText } from './support/hostile.ts'

const engineOf = (texts: readonly string[]): Engine => {
  const articles = texts.map((text, i) => article(text, `${i}.txt`))
  return buildEngine({ revision: 'test', articles, skipped: [] })
}

const question = fc.oneof(
  hostileText,
  fc.constantFrom(
    'Who initiated the call?',
    'What did Grace Wekesa say about the border?',
    'When did they meet?',
  ),
)

/** Every passage in every reply to a question. */
function passagesIn(engine: Engine, text: string): AttributedPassage[] {
  const answer = ask(engine, text, { limit: 10 })
  const claims = whoInitiated(engine, '').talks.flatMap((talk) => talk.claims.map((claim) => claim.passage))
  return [
    ...answer.passages,
    ...answer.closest,
    ...claims,
    ...quotes(engine, { kind: 'all' }).quotations,
    ...check(engine, text).passages,
  ]
}

describe('for every article and every question', () => {
  it('each passage is exactly its slice of the article, short enough, and no furniture', () => {
    fc.assert(
      fc.property(fc.array(hostileArticle, { minLength: 1, maxLength: 3 }), question, (texts, asked) => {
        const engine = engineOf(texts)
        for (const p of passagesIn(engine, asked)) {
          const source = engine.readings.get(p.file)?.article
          expect(source?.text.slice(p.start, p.end)).toBe(p.text)
          expect(p.text.length).toBeLessThanOrEqual(MAX_PASSAGE)
          expect(source?.furniture.some((f) => overlaps(f, p))).toBe(false)
        }
        expect(() => sources(engine)).not.toThrow()
      }),
      { numRuns: 150 },
    )
  })

  it('the same question gets the same answer again', () => {
    fc.assert(
      fc.property(hostileArticle, question, (text, asked) => {
        const engine = engineOf([text])
        expect(ask(engine, asked)).toEqual(ask(engineOf([text]), asked))
      }),
      { numRuns: 40 },
    )
  })
})

describe('a folder', () => {
  it('gives the same answers in whatever order its files were written, and with broken ones among them', async () => {
    const files = {
      'a.txt': 'Grace Wekesa called Nils Dahl on Monday.\n\n"We agreed on the border," Wekesa said.',
      'b.txt': 'The call between Grace Wekesa and Nils Dahl was requested by Oslo, Nils Dahl said.',
      'c.txt': 'The border at Moyale is open again.\n\nLorries pass it day and night.',
    }
    const reversed = Object.fromEntries(Object.entries(files).reverse())
    const broken = { ...files, '0.txt': new Uint8Array([0, 1, 2]), 'b2.txt': '' }
    const [one, two, three] = await Promise.all(
      [files, reversed, broken].map(async (f) => buildEngine(await readLibrary(folderOf(f)))),
    )
    for (const asked of ['Who initiated the call?', 'Is the border open?', 'What did Wekesa say?']) {
      const answer = one && ask(one, asked)
      expect(two && ask(two, asked)).toEqual(answer)
      expect(three && ask(three, asked)).toEqual(answer)
    }
    expect(three?.library.skipped.map((s) => s.file)).toEqual(['0.txt', 'b2.txt'])
  })
})

describe('in Discord, for every article, question and language', () => {
  const shown = fc.record({
    texts: fc.array(hostileArticle, { minLength: 1, maxLength: 2 }),
    asked: question,
    language: fc.constantFrom(...LANGUAGES),
  })

  /** Every reply that these articles can lead to. */
  function draftsOf(engine: Engine, asked: string, words: Words): Draft[] {
    const answer = ask(engine, asked)
    return [
      draftAsk(words, answer, true),
      draftInitiator(words, whoInitiated(engine, '')),
      draftTimeline(words, timeline(engine)),
      draftQuotes(words, quotes(engine)),
      draftSources(words, sources(engine)),
      draftCheck(words, check(engine, asked)),
      draftArticlesOn(words, articlesOn(engine, asked)),
      draftHelp(words, exampleQuestions(engine)),
      ...[...answer.passages, ...answer.closest].map(({ id }) => draftCite(words, cite(engine, id))),
    ]
  }

  it('a reply keeps Discord’s rules, and pings and links nothing', () => {
    fc.assert(
      fc.property(shown, ({ texts, asked, language }) => {
        const words = wordsIn(language)
        for (const draft of draftsOf(engineOf(texts), asked, words)) {
          const pageId = (page: number): string => packId('ask', words, page, asked)
          for (const page of paginate(words, draft).keys()) {
            const message = pageOf({ words, draft, pageId }, page)
            const body = JSON.parse(JSON.stringify(message))
            expect(() => readMessage(body)).not.toThrow()
            const marks = new Set(
              flat(parseMarkdown(message.content)).flatMap(({ type }) => (MADE_BY_US.has(type) ? [] : type)),
            )
            expect([...marks]).toEqual([])
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('every block quote is a passage, letter by letter', () => {
    fc.assert(
      fc.property(shown, ({ texts, asked, language }) => {
        const words = wordsIn(language)
        const engine = engineOf(texts)
        for (const draft of draftsOf(engine, asked, words)) {
          for (const { text } of paginate(words, draft)) {
            const blocks = text.match(/(?:^> .*$\n?)+/gm) ?? []
            for (const block of blocks) {
              const quoted = unquoteBlock(block.replace(/\n$/, ''))
              expect(engine.library.articles.some((a) => a.text.includes(quoted))).toBe(true)
            }
          }
        }
      }),
      { numRuns: 40 },
    )
  })
})

/** What a reply is made of; whatever else Discord would read in it comes from an article or a question. */
const MADE_BY_US = new Set([
  'text',
  'br',
  'newline',
  'strong',
  'subtext',
  'blockQuote',
  'inlineCode',
  'list',
  'emoticon',
  'twemoji',
])

const flat = (nodes: readonly MarkdownNode[]): MarkdownNode[] =>
  nodes.flatMap((node) => [node, ...(typeof node.content === 'string' ? [] : flat(node.content ?? []))])

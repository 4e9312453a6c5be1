import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AgreedPassage, AskAnswer, AttributedPassage } from '../../src/answer/answer.ts'
import { ask } from '../../src/answer/ask.ts'
import { openEngine } from '../../src/answer/engine.ts'
import { quotes } from '../../src/answer/quotes.ts'
import { whoInitiated } from '../../src/answer/who-initiated.ts'
import { draftAsk, draftInitiator, draftQuotes } from '../../src/discord/drafts.ts'
import { unquoteBlock } from '../../src/discord/escape.ts'
import { LIMITS } from '../../src/discord/limits.ts'
import { type Draft, paginate as pagesOf } from '../../src/discord/pages.ts'
import { pageOf } from '../../src/discord/reply.ts'
import { en } from '../../src/words/index.ts'
import { SEEDS } from '../support/articles.ts'
import { hostileText } from '../support/hostile.ts'

const engine = await openEngine(SEEDS)
const paginate = (draft: Draft): string[] => pagesOf(en, draft).map((page) => page.text)

const passage = (text: string, name = 'Grace Wekesa'): AttributedPassage => ({
  id: 'k3f9-x2m1-c45t',
  file: `${name}.txt`,
  start: 0,
  end: text.length,
  text,
  paragraph: 1,
  title: name,
  date: '2025-02-15',
  publisher: name,
  url: null,
  speaker: name,
  pronoun: null,
  score: 1,
})

const answer = (known: Partial<AskAnswer>): AskAnswer => ({
  question: '?',
  status: 'answered',
  confidence: 1,
  smallTalk: false,
  talks: [],
  passages: [],
  closest: [],
  missing: [],
  searched: { articles: 1, passages: 1 },
  ...known,
})
const alone = (p: AttributedPassage): AgreedPassage => ({ ...p, agreeing: [] })

describe('a reply to a question', () => {
  it('says how sure it is, quotes the passage, attributes it, and counts what was searched', () => {
    const [page] = paginate(draftAsk(en, ask(engine, 'What did Trump say about visiting?')))
    expect(page).toBe(`**The articles say:**
-# Asked: What did Trump say about visiting?

> "We agreed to work together, very closely, including visiting each other’s nations," the US president said.
-# Donald Trump · Russia's Foreign Ministry has said that on 15 February, US Secretary of State … · 15 February 2025 · paragraph 12 · 000\\_a306e1f70fc42fc8.txt · 3pz5-jqe2-4m3b-94
-# Words of the question in it: visiting

-# 2 articles searched, 26 passages.`)
  })

  it('labels the closest passage as no answer, and names the missing words', () => {
    const [page] = paginate(draftAsk(en, ask(engine, 'Did Putin bring an interpreter to the summit?')))
    expect(page).toContain('**The articles do not say.** No article contains: bring, interpreter.')
    expect(page).toContain('Closest passage, not an answer:\n> ')
  })
})

it('a talk without a claim says that nobody is named', () => {
  expect(paginate(draftInitiator(en, whoInitiated(engine, ''))).join('\n')).toContain(
    'The articles do not say who initiated it.',
  )
})

it('many quotations go on several pages, each passage whole and once', () => {
  const { quotations } = quotes(engine)
  const pages = paginate(draftQuotes(en, quotes(engine)))
  expect(pages.length).toBeGreaterThan(1)
  const shown = pages.flatMap((page) => page.match(/^> .*$/gm) ?? []).map(unquoteBlock)
  expect(shown).toEqual(quotations.flatMap((q) => q.text.split('\n')))
})

describe('whatever a passage, a name or a question contains', () => {
  it('every page fits into a message', () => {
    const blocks = fc.array(fc.tuple(hostileText, hostileText), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(blocks, hostileText, (texts, question) => {
        const passages = texts.map(([text, name]) => passage(text.repeat(20).slice(0, 700), name))
        const searched = { articles: 2, passages: 41 }
        const agreed = passages.map((p) => ({ ...p, agreeing: passages }))
        const found = draftAsk(en, answer({ question, passages: agreed, searched }))
        const lost = draftAsk(
          en,
          answer({ question, status: 'not-found', closest: passages, missing: texts.flat(), searched }),
        )
        for (const page of [...paginate(found), ...paginate(lost)]) {
          expect(page.length + en.leftOut(99_999).length).toBeLessThanOrEqual(LIMITS.content)
          expect(page.trim()).not.toBe('')
        }
      }),
    )
  })

  it('a passage is shown whole, or ends early with … outside the quoted text', () => {
    fc.assert(
      fc.property(
        hostileText.filter((t) => t.trim() !== ''),
        (piece) => {
          const text = piece.repeat(60).slice(0, 700)
          const page = paginate(draftAsk(en, answer({ passages: [alone(passage(text))] })))[0] ?? ''
          const lines = page.split('\n')
          const first = lines.findIndex((line) => line.startsWith('> '))
          const quoted = lines.slice(first, lines.findLastIndex((line) => line.startsWith('> ')) + 1)
          const shown = unquoteBlock(quoted.join('\n'))
          if (lines.includes('…')) expect(text.startsWith(shown)).toBe(true)
          else expect(shown).toBe(text)
        },
      ),
    )
  })
})

const labelOf = (button: { toJSON(): unknown }): string => (button.toJSON() as { label: string }).label

describe('pageOf', () => {
  const draft: Draft = {
    head: 'Head',
    blocks: Array.from({ length: 5 }, (_, i) => ({
      lead: '',
      passage: passage(`${i} ${'word '.repeat(130)}`),
    })),
    foot: '',
  }

  it('turns pages by buttons whose ids say what to show', () => {
    const { content, components } = pageOf({ words: en, draft, pageId: (page) => `quotes:${page}` }, 1)
    expect(content).toMatch(/Page 2 of \d/)
    expect(components.flatMap((row) => row.components.map((b) => labelOf(b)))).toEqual([
      'Context 2',
      'Previous',
      'Next',
    ])
  })

  it('says how many are left out when an id would be too long for a button', () => {
    const { content, components } = pageOf({ words: en, draft, pageId: () => 'x'.repeat(101) })
    expect(content).toMatch(/… [34] more left out here/)
    expect(components.flatMap((row) => row.components.map((b) => labelOf(b)))).toEqual(['Context 1'])
  })

  it('shows the first page for a page that there is not', () => {
    for (const page of [-1, Number.NaN])
      expect(pageOf({ words: en, draft, pageId: (n) => `id:${n}` }, page).content).toMatch(/Page 1 of/)
  })
})

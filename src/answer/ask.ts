import { MAX_PASSAGE } from '../library/cut.ts'
import type { Hit, Scope } from '../search/index.ts'
import type {
  AskAnswer,
  AttributedPassage,
  AttributedQuotation,
  InitiatorAnswer,
  QuotesAnswer,
} from './answer.ts'
import { attributePassage } from './attribute-passage.ts'
import { articleOf, type Engine } from './engine.ts'
import { isKnownName, readSaidBy, saidBy } from './said-by.ts'
import { asksWhoInitiated, whoInitiated } from './who-initiated.ts'

export interface AskOptions extends Scope {
  /** How many passages at most, answer and closest together. */
  readonly limit?: number
}

export const DEFAULT_LIMIT = 3

/** Below this probability of being right the bot says that the articles do not say. */
const ANSWER_FROM = 0.33
/** Further passages are part of the answer when they score at least this share of the first. */
const ALSO = 0.85

/**
 * Answers a free question with passages, or says that the articles do not say. Questions of who initiated a talk
 * are answered from the claims about it, all others by ranking.
 */
export function ask(engine: Engine, question: string, options: AskOptions = {}): AskAnswer {
  const limit = options.limit ?? DEFAULT_LIMIT
  const ranking = engine.index.search(question, options)
  const { missing, searched } = ranking
  const shown = (hits: readonly Hit[]) => hits.map((hit) => attributePassage(engine, hit.passage, hit.score))

  if (asksWhoInitiated(question)) {
    const passages = claimPassages(whoInitiated(engine, question, options)).slice(0, limit)
    const others = ranking.hits.filter(
      (h) => !passages.some((p) => p.file === h.passage.file && p.start === h.passage.start),
    )
    const closest = shown(others.slice(0, limit - passages.length))
    if (passages.length > 0)
      return { question, status: 'answered', confidence: 0.9, passages, closest, missing, searched }
    return { question, status: 'not-found', confidence: 0.1, passages, closest, missing, searched }
  }
  const asked = readSaidBy(question)
  const said =
    asked && (saidBy(engine, asked, limit) ?? (isKnownName(engine, asked.speaker) ? NOTHING_SAID : null))
  if (said) {
    const passages = said.quotations.map((q) => sentenceAround(engine, q))
    const others = ranking.hits.filter(
      (h) => !passages.some((p) => p.file === h.passage.file && p.start === h.passage.start),
    )
    const closest = shown(others.slice(0, limit - passages.length))
    const found = passages.length > 0
    return {
      question,
      status: found ? 'answered' : 'not-found',
      confidence: found ? 0.8 : 0.2,
      passages,
      closest,
      missing,
      searched,
    }
  }
  const hits = ranking.hits.slice(0, limit)
  const best = hits[0]?.score ?? 0
  const found = ranking.confidence >= ANSWER_FROM
  const count = found ? hits.filter((h) => h.score >= ALSO * best).length : 0
  return {
    question,
    status: found ? 'answered' : 'not-found',
    confidence: ranking.confidence,
    passages: shown(hits.slice(0, count)),
    closest: shown(hits.slice(count)),
    missing,
    searched,
  }
}

const NOTHING_SAID: QuotesAnswer = { total: 0, quotations: [] }

/** A quoted fragment says little by itself: it is shown in its sentence, unless that is too long. */
function sentenceAround(engine: Engine, quotation: AttributedQuotation): AttributedPassage {
  const { file, start, end, score, speaker } = quotation
  const sentence = articleOf(engine, file).sentences.find((s) => s.start <= start && end <= s.end)
  if (!sentence || sentence.end - sentence.start > MAX_PASSAGE) return quotation
  return { ...attributePassage(engine, { ...sentence, file }, score), speaker }
}

/** The passages in which somebody is said to have initiated, those of claims that stand first. */
function claimPassages({ talks }: InitiatorAnswer) {
  const claims = talks.flatMap((talk) => talk.claims)
  if (!claims.some((c) => !c.denied && !c.withdrawn)) return []
  const ordered = [...claims].sort(
    (a, b) => Number(a.denied || a.withdrawn) - Number(b.denied || b.withdrawn),
  )
  const passages = ordered.map((claim) => claim.passage)
  return passages.filter((p, i) => passages.findIndex((q) => q.file === p.file && q.start === p.start) === i)
}

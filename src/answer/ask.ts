import { countryName } from '../library/countries.ts'
import { MAX_PASSAGE } from '../library/cut.ts'
import { isInScope, type Ranking, type Scope } from '../search/index.ts'
import type { Passage } from '../search/passages.ts'
import { parseQuestion } from '../search/question.ts'
import { sameParty } from '../talk/parties.ts'
import type { AgreedPassage, AnsweredClaim, AnsweredTalk, AskAnswer, AttributedPassage } from './answer.ts'
import { accountOf, asksWhoInitiated, supposedInitiator } from './asks-who.ts'
import { attributePassage } from './attribute-passage.ts'
import { check } from './check.ts'
import { articleOf, type Engine } from './engine.ts'
import { codeKey, holds, isCountry, pairOf, termsOf } from './question-terms.ts'
import { hasWordsOf, isOn, readSaidBy, saidBy } from './said-by.ts'
import { isSmallTalk } from './small-talk.ts'
import { asksOfTalk, toldOfTalk } from './talk-facts.ts'
import { whoInitiated } from './who-initiated.ts'

export interface AskOptions extends Scope {
  /** How many passages at most, answer and closest together. */
  readonly limit?: number
}

export const DEFAULT_LIMIT = 3

/** Below this probability of being right the bot says that the articles do not say: a wrong answer costs half a right one. */
const ANSWER_FROM = 1 / 3
/** Further passages are part of the answer when they score at least this share of the first. */
const ALSO = 0.5

/** How likely the first passage is right when the question was read as one of these. Set by hand, not calibrated. */
const CONFIDENCE = { claim: 0.9, noClaim: 0.1, fact: 0.8, speech: 0.8, noSpeech: 0.2 } as const

/**
 * Answers a free question with passages, or says that the articles do not say. Questions of who initiated a talk
 * are answered from the claims about it, when and how long it was from the sentences that speak of it, questions of what
 * somebody said from the quotations, all others by ranking.
 */
export function ask(engine: Engine, question: string, options: AskOptions = {}): AskAnswer {
  const limit = options.limit ?? DEFAULT_LIMIT
  const smallTalk = isSmallTalk(question)
  const ranking = engine.index.search(question, options)
  const found =
    (smallTalk ? NOTHING : null) ??
    fromClaims(engine, question, options) ??
    fromTalks(engine, question, options, ranking) ??
    fromSpeech(engine, question, options, ranking.hits[0]?.passage) ??
    fromPosted(engine, question, options) ??
    (namesAbsentCountry(engine, ranking) ? NOTHING : null) ??
    fromRanking(engine, ranking, limit)
  const passages = found.passages.slice(0, limit)
  const covers = (outer: Place, { file, start, end }: Place): boolean =>
    outer.file === file && outer.start <= start && end <= outer.end
  const shown = passages.flatMap((p) => [p, ...p.agreeing])
  const others = ranking.hits.filter(({ passage }) => !shown.some((p) => covers(p, passage)))
  return {
    question,
    status: passages.length > 0 ? 'answered' : 'not-found',
    confidence: found.confidence,
    smallTalk,
    talks: found.talks ?? [],
    passages,
    // What has no word of the question is close to it in a way that nobody sees.
    closest: (isAllMissing(question, ranking) ? [] : others)
      .slice(0, limit - passages.length)
      .map((hit) => attributePassage(engine, hit.passage, hit.score)),
    missing: ranking.missing.filter((word) => !ASKS_VIEW.has(word)),
    searched: ranking.searched,
  }
}

/** Whether no article contains any telling word of the question. */
/** Words that ask for somebody's view, "what does X **think** about it": that no article has them explains nothing. */
const ASKS_VIEW: ReadonlySet<string> = new Set(
  'think thinks thought feel feels felt opinion opinions view views stance reckon reckons believe believes'.split(
    ' ',
  ),
)

const isAllMissing = (question: string, { missing }: Ranking): boolean =>
  missing.length === parseQuestion(question).terms.length

/** Whether the question names a country, its people or its capital, of which no article speaks under any name. */
function namesAbsentCountry(engine: Engine, { missing }: Ranking): boolean {
  const countries = missing.flatMap(termsOf).filter(isCountry)
  const known = new Set([...engine.countries].map(codeKey))
  return countries.length > 0 && countries.every((country) => !holds(known, country))
}

type Place = Pick<AttributedPassage, 'file' | 'start' | 'end'>

interface Found {
  readonly talks?: readonly AnsweredTalk[]
  readonly passages: readonly AgreedPassage[]
  readonly confidence: number
}
const NOTHING: Found = { passages: [], confidence: 0 }

/** The first passages of a ranking, when the first is likely enough to be right. */
function fromRanking(engine: Engine, { hits, confidence }: Ranking, limit: number): Found {
  if (confidence < ANSWER_FROM) return { passages: [], confidence }
  const best = hits[0]?.score ?? 0
  const close = hits.filter((hit) => hit.score >= ALSO * best)
  const apart = close.filter(
    (hit, i) => !close.slice(0, i).some((before) => before.twins.includes(hit.passage)),
  )
  return {
    passages: apart.slice(0, limit).map((hit) => ({
      ...attributePassage(engine, hit.passage, hit.score),
      agreeing: hit.twins.map((twin) => attributePassage(engine, twin, hit.score)),
    })),
    confidence,
  }
}

const alone = (passage: AttributedPassage): AgreedPassage => ({ ...passage, agreeing: [] })

/** The passages of claims about who initiated, those that stand first; null for another question. */
function fromClaims(engine: Engine, question: string, scope: Scope): Found | null {
  const supposed = supposedInitiator(question)
  if (!asksWhoInitiated(question) && supposed === null) return null
  const { talks } = whoInitiated(engine, question, scope)
  const claims = talks.flatMap((talk) => talk.claims)
  const isLive = (c: AnsweredClaim): boolean => !c.denied && !c.withdrawn
  // "Did Cambodia ask for that call?" may be told in other words than a claim's.
  if (supposed !== null && claims.length === 0) return null
  if (supposed === null && !claims.some(isLive)) return { passages: [], confidence: CONFIDENCE.noClaim }
  const isMeant = (c: AnsweredClaim): boolean =>
    isNamed(engine, supposed, c.initiator) || isNamed(engine, accountOf(question), tellerOf(engine, c))
  // What is taken back comes after what was put in its place.
  const rank = (c: AnsweredClaim): number => (isMeant(c) ? 0 : 2) + (c.withdrawn ? 3 : c.denied ? 1 : 0)
  const ordered = [...claims].sort((a, b) => rank(a) - rank(b)).map((claim) => claim.passage)
  return { talks, passages: distinct(ordered).map(alone), confidence: CONFIDENCE.claim }
}

/** Two claims, or two parts of what somebody said, may stand in one sentence. */
const distinct = (passages: readonly AttributedPassage[]): AttributedPassage[] =>
  passages.filter((p, i) => passages.findIndex((q) => q.file === p.file && q.start === p.start) === i)

/** Whether a question's name and a claim's mean one party. */
function isNamed({ talks: { parties } }: Engine, asked: string | null, name: string | null): boolean {
  if (asked === null || name === null) return false
  const capital = asked.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase())
  return sameParty(parties.partyOf(capital), parties.partyOf(name))
}

/** Who makes a claim; for "an official", and an article's own voice, the country in which the article is written. */
function tellerOf(engine: Engine, { claimedBy, passage }: AnsweredClaim): string | null {
  const { parties } = engine.talks
  if (claimedBy !== null && parties.partyOf(claimedBy).countries.size > 0) return claimedBy
  const [code, ...others] = parties.homeOf(articleOf(engine, passage.file))
  return code && others.length === 0 ? countryName(code) : claimedBy
}

/** Where the articles tell on what day a talk was held, or how long it took; null for another question, or when they do not tell. */
function fromTalks(engine: Engine, question: string, scope: Scope, { missing }: Ranking): Found | null {
  if (!asksOfTalk(question)) return null
  if (pairOf(question).some((name) => missing.includes(name.toLowerCase()))) return NOTHING
  const talks = engine.talks.talks.map((talk) => ({
    ...talk,
    mentions: talk.mentions.filter(
      ({ file, start, end }) => isInScope(scope, file) && end - start <= MAX_PASSAGE,
    ),
  }))
  const told = toldOfTalk(engine, talks, question)
  if (!told) return null
  return {
    passages: told.map((place) => alone(attributePassage(engine, place, CONFIDENCE.fact))),
    confidence: CONFIDENCE.fact,
  }
}

/** What somebody is quoted as saying; null for another question, or when nobody of that name is in the articles. */
function fromSpeech(engine: Engine, question: string, scope: Scope, best: Passage | undefined): Found | null {
  const asked = readSaidBy(question)
  if (!asked) return null
  const said = saidBy(engine, asked, scope)
  if (said.length > 0)
    return {
      passages: distinct(said.map((q) => sentenceAround(engine, q))).map(alone),
      confidence: CONFIDENCE.speech,
    }
  // What two ministers announce is news, and told without their words.
  const isNews = /\bannounced?\b/i.test(question)
  return isNews || (best && hasWordsOf(engine, asked.speaker, best) && isOn(engine, asked.about, best))
    ? null
    : { passages: [], confidence: CONFIDENCE.noSpeech }
}

const WHO_SAID = /^\s*who\b.{0,20}\b(?:said|says|told|wrote|claimed|stated)\b.*?["“'‘«](.{8,})["”'’»]/i

/** Where the words stand that somebody asks the speaker of; null for another question, or when they stand nowhere. */
function fromPosted(engine: Engine, question: string, scope: Scope): Found | null {
  const posted = WHO_SAID.exec(question)?.[1]
  if (!posted) return null
  const passages = check(engine, posted)
    .passages.filter((p) => isInScope(scope, p.file))
    .map((p) => sentenceAround(engine, p))
  return passages.length > 0
    ? { passages: distinct(passages).map(alone), confidence: CONFIDENCE.speech }
    : null
}

/** A quoted fragment says little by itself: it is shown in its sentence, unless that is too long. */
function sentenceAround(engine: Engine, quotation: AttributedPassage): AttributedPassage {
  const { file, start, end, score, speaker } = quotation
  const sentence = articleOf(engine, file).sentences.find((s) => s.start <= start && end <= s.end)
  if (!sentence || sentence.end - sentence.start > MAX_PASSAGE) return quotation
  return { ...attributePassage(engine, { ...sentence, file }, score), speaker }
}

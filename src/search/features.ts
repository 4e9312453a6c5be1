import { answersIn, isCounted } from './evidence.ts'
import type { Passage } from './passages.ts'
import type { AnswerType, Question, QuestionTerm } from './question.ts'
import { dot, type WordVectors } from './word-vectors.ts'

/** A passage that may answer, and what stands around it. */
export interface Candidate {
  readonly passage: Passage
  readonly text: string
  readonly terms: ReadonlySet<string>
  /** All its words in order, stop words included, and their stems. */
  readonly words: readonly string[]
  readonly stems: readonly string[]
  /** Where each of its words begins. */
  readonly starts: readonly number[]
  /** Its words without stop words and names, in lower case. */
  readonly commonWords: readonly string[]
  /** Terms of the names of those it speaks of without naming them. */
  readonly meant: ReadonlySet<string>
  /** The meaning of its words, names left out. */
  readonly theme: Float32Array
  /** The same of the sentence before; null at the beginning of an article. */
  readonly themeBefore: Float32Array | null
  /** Terms of the sentences before and behind, of the headline and of the whole article. */
  readonly previous: ReadonlySet<string>
  readonly next: ReadonlySet<string>
  readonly title: ReadonlySet<string>
  readonly article: ReadonlySet<string>
  /** A headline tells what an article is about, seldom the answer. */
  readonly heading: boolean
  /** The retrieval score of the passage, and of its article, as shares of the best one's. */
  readonly relevance: number
  readonly articleRelevance: number
}

/** What the index knows of a question's words. */
export interface Lexicon {
  /** For each term of the question, the index terms it stands for; none when they stand in no article. */
  readonly forms: ReadonlyMap<string, readonly string[]>
  /** How telling a term is, 0 to 1: its inverse document frequency (Spärck Jones, 1972) as a share of the highest. */
  readonly rarity: (term: QuestionTerm) => number
  /** Whether the articles write a term with a capital. */
  readonly isName: (term: string) => boolean
  readonly vectors: WordVectors
  /** The meaning of the question's words, names left out. */
  readonly theme: Float32Array
}

/** How far one candidate answers a question, in figures from 0 to 1 that mean the same in every corpus. */
export interface Features {
  /** Share of the question's information in the passage, a rare word counting for more; names and figures apart. */
  readonly coverage: number
  /** What else of it the sentence before holds, then those behind and the headline, then the article. */
  readonly previous: number
  readonly around: number
  readonly article: number
  /** The same of names and figures, which often only tell what a question is about. */
  readonly names: number
  /** Those of whom the passage speaks without naming them. */
  readonly namesMeant: number
  readonly namesAround: number
  readonly namesInArticle: number
  /** Share of the names and figures that stand neither in the passage nor right around it, each counting as one. */
  readonly namesMissing: number
  /** How telling the most telling word is that neither the passage nor its surroundings hold. */
  readonly worstMiss: number
  /** Share of all its words, names included, that neither the passage nor its surroundings hold, each counting as one. */
  readonly missed: number
  /** What words of similar meaning add to the coverage. */
  readonly similar: number
  /** How near the passage's words come to the meaning of the question's, on average. */
  readonly meaning: number
  /** The cosine of what the question's words have in common with what the passage's have, and the sentence before's. */
  readonly theme: number
  readonly themeBefore: number
  /** Share of the question's pairs of neighbouring words, stop words included, that are neighbours in the passage. */
  readonly pairs: number
  /** Share of its pairs of telling words that follow each other closely in the passage. */
  readonly order: number
  readonly relevance: number
  readonly articleRelevance: number
  /** 1 when "how many" is asked of a thing in front of which the passage has no figure. */
  readonly uncounted: number
  /** 1 when a question that asks for a figure, or for something else of a kind, meets a passage without one. */
  readonly noFigure: number
  readonly noKind: number
  /** 1 when a question that asks why meets a passage that gives reasons. */
  readonly because: number
  /** 1 when the passage holds a name, figure or time, as asked for, that is not in the question. */
  readonly fresh: number
  /** How near to the question's words that stands: 1 right beside all of them. */
  readonly near: number
  /** What the sentence before holds, or the name of whom it means, when the passage goes on with a pronoun. */
  readonly continues: number
  readonly heading: number
  /** The nearer to the beginning of its article, the more. */
  readonly lead: number
}

export interface Examined {
  readonly candidate: Candidate
  readonly features: Features
}

/** Where a word of the question may stand, the nearest place first. */
const PLACES = ['terms', 'meant', 'previous', 'next', 'title', 'article'] as const
const GAINS = {
  terms: 'coverage',
  meant: 'previous',
  previous: 'previous',
  next: 'around',
  title: 'around',
  article: 'article',
} as const
const NAME_GAINS = {
  terms: 'names',
  meant: 'namesMeant',
  previous: 'namesAround',
  next: 'namesAround',
  title: 'namesAround',
  article: 'namesInArticle',
} as const

const STARTS_WITH_PRONOUN = /^["“'‘]?(?:He|She|They|It|This|That|These|Those|His|Her|Their|Its)\b/
/** A name tells more than a common word of the same rarity. */
const NAME_WEIGHT = 1.3
/** Words of similar meaning stand in for each other from this cosine on. */
const SIMILAR = 0.5
/** Telling words follow each other closely within this many words. */
const CLOSE = 4
/** At a distance of so many words what may be the answer counts for half. */
const NEAR = 4

/** Kinds of answers that can hardly be given without a figure. */
const FIGURES: ReadonlySet<AnswerType> = new Set([
  'time',
  'clock',
  'number',
  'money',
  'age',
  'distance',
  'duration',
])

/** Whether an answer needs a figure or a time. */
export const asksFigure = ({ answerType }: Question): boolean => FIGURES.has(answerType)

/** Examines what speaks for a candidate. */
export function examine(question: Question, candidate: Candidate, lexicon: Lexicon): Examined {
  const { text, passage, heading, relevance, articleRelevance } = candidate
  const covered = coverageOf(question, candidate, lexicon)
  const found = answersIn(question, text)
  const fresh = found.filter(({ known }) => !known).map(({ index }) => index)
  const continues = STARTS_WITH_PRONOUN.test(text)
    ? covered.previous + covered.namesAround + covered.namesMeant
    : 0
  const lacks = question.answerType !== 'any' && found.length === 0
  return {
    candidate,
    features: {
      ...covered,
      pairs: pairsShared(question.stems, candidate.stems),
      order: termsInOrder(question, candidate, lexicon),
      relevance,
      articleRelevance,
      uncounted: isUncounted(question, candidate, lexicon) ? 1 : 0,
      noFigure: lacks && asksFigure(question) ? 1 : 0,
      noKind: lacks && !asksFigure(question) ? 1 : 0,
      because: question.answerType === 'reason' && fresh.length > 0 ? 1 : 0,
      fresh: fresh.length > 0 ? 1 : 0,
      near: nearness(question, candidate, lexicon, fresh),
      continues,
      theme: dot(lexicon.theme, candidate.theme),
      themeBefore: candidate.themeBefore ? dot(lexicon.theme, candidate.themeBefore) : 0,
      heading: heading ? 1 : 0,
      lead: 1 / passage.paragraph,
    },
  }
}

const isUncounted = ({ counted }: Question, { words, stems }: Candidate, { forms }: Lexicon): boolean =>
  counted !== null && !isCounted(words, stems, forms.get(counted) ?? [])

type Coverage = Pick<
  Features,
  | 'coverage'
  | 'previous'
  | 'missed'
  | 'around'
  | 'article'
  | 'names'
  | 'namesMeant'
  | 'namesAround'
  | 'namesInArticle'
  | 'namesMissing'
  | 'worstMiss'
  | 'similar'
  | 'meaning'
>

function coverageOf(question: Question, candidate: Candidate, lexicon: Lexicon): Coverage {
  const { forms, rarity, isName } = lexicon
  const weighed = question.terms.map((term) => {
    const named = term.specific || isName(term.term)
    return { term, named, weight: rarity(term) * (named ? NAME_WEIGHT : 1) }
  })
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0) || 1
  const gained = {
    coverage: 0,
    previous: 0,
    around: 0,
    article: 0,
    names: 0,
    namesMeant: 0,
    namesAround: 0,
    namesInArticle: 0,
    similar: 0,
  }
  let [names, missingNames, common, meaning, worstMiss, missed] = [0, 0, 0, 0, 0, 0]
  for (const { term, named, weight } of weighed) {
    const share = weight / total
    const place = PLACES.find((where) => forms.get(term.term)?.some((form) => candidate[where].has(form)))
    const isNear = place !== undefined && place !== 'article'
    let similar = 0
    if (named) {
      names++
      if (!isNear) missingNames++
      if (place) gained[NAME_GAINS[place]] += share
    } else {
      const nearest = place === 'terms' ? 1 : nearestMeaning(term, candidate, lexicon)
      similar = place === 'terms' ? 0 : standsIn(nearest)
      common += share
      meaning += share * nearest
      gained.similar += share * similar
      if (place) gained[GAINS[place]] += share * (1 - similar)
    }
    if (!isNear) missed += 1 - similar
    if (!isNear) worstMiss = Math.max(worstMiss, rarity(term) * (1 - similar))
  }
  return {
    ...gained,
    namesMissing: missingNames / Math.max(1, names),
    meaning: common > 0 ? meaning / common : 0,
    worstMiss,
    missed: missed / Math.max(1, weighed.length),
  }
}

/** The cosine of a word with the nearest of the passage's common words. */
function nearestMeaning({ word }: QuestionTerm, { commonWords }: Candidate, { vectors }: Lexicon): number {
  let best = 0
  if (vectors.has(word))
    for (const other of commonWords) best = Math.max(best, vectors.similarity(word, other))
  return best
}

/** How far a word can stand in for another of that cosine. */
const standsIn = (cosine: number): number =>
  cosine < SIMILAR ? 0 : (cosine - SIMILAR / 2) / (1 - SIMILAR / 2)

/** How near what may be the answer stands to the question's words: 1 right beside all of them, 0 without. */
function nearness(
  { terms }: Question,
  { stems, starts }: Candidate,
  { forms, rarity }: Lexicon,
  answers: readonly number[],
): number {
  if (answers.length === 0) return 0
  const places = terms.map((term) => {
    const wanted = forms.get(term.term) ?? []
    return { weight: rarity(term), at: stems.flatMap((stem, i) => (wanted.includes(stem) ? [i] : [])) }
  })
  const total = places.reduce((sum, { weight }) => sum + weight, 0) || 1
  return Math.max(
    ...answers.map((start) => {
      const at = starts.findLastIndex((s) => s <= start)
      return (
        places.reduce((sum, place) => {
          const gap = Math.min(...place.at.map((i) => Math.abs(i - at)))
          return sum + (place.at.length > 0 ? place.weight / (1 + gap / NEAR) : 0)
        }, 0) / total
      )
    }),
  )
}

function pairsShared(question: readonly string[], passage: readonly string[]): number {
  if (question.length < 2) return 0
  const pairs = new Set(passage.slice(1).map((stem, i) => `${passage[i]} ${stem}`))
  return (
    question.slice(1).filter((stem, i) => pairs.has(`${question[i]} ${stem}`)).length / (question.length - 1)
  )
}

function termsInOrder({ terms }: Question, { stems }: Candidate, { forms }: Lexicon): number {
  if (terms.length < 2) return 0
  const places = terms.map(({ term }) =>
    stems.flatMap((stem, i) => (forms.get(term)?.includes(stem) ? [i] : [])),
  )
  const follows = places
    .slice(1)
    .filter((behind, i) => behind.some((b) => places[i]?.some((a) => b > a && b - a <= CLOSE)))
  return follows.length / (terms.length - 1)
}

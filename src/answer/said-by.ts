import { foldName } from '../library/same-person.ts'
import type { Scope } from '../search/index.ts'
import type { Passage } from '../search/passages.ts'
import { spellOut } from '../search/question.ts'
import { isStopWord, stemOf, termsIn, wordsIn } from '../search/terms.ts'
import { wordVectors } from '../search/word-vectors.ts'
import type { AttributedQuotation } from './answer.ts'
import { articleOf, type Engine } from './engine.ts'
import { quotes } from './quotes.ts'

/** What a question asks for when it asks for somebody's words. */
export interface SaidBy {
  readonly speaker: string
  /** What it is about; empty for anything. */
  readonly about: string
}

const SAYING =
  'say|said|says|tell|told|state(?=\\s*(?:$|[?.!,]|that\\b|about\\b|on\\b|in\\b))|stated|claim|claimed|announce|announced|write|wrote|tweet|tweeted|add|added|comment|reply|replied|respond|responded|answer|answered|promise|promised|warn|warned|argue|argued|call(?=\\s+(?:the|an?|his|her|its|their|it|this|that)\\b)|describe|think|thinks|thought|reckon|reckons|reckoned'
const SAID_BY = new RegExp(
  `^\\s*(?:(?:and|so|but|ok|hey|hi)\\b[,\\s]*)?what(?:'s|s| exactly| else)?\\s+(?:did|does|do|has|have|had|was)\\s+(.{2,60}?)\\s+(?:have to )?(?:${SAYING})\\b\\s*(.*)$`,
  'i',
)
const QUOTES_OF =
  /^\s*(?:(?:(?:do|can|could|have) you (?:have|got|find|give me|show me)|are there|is there|got|give me|show me)\s+)?(?:an?|any|some|the)?\s*(?:direct )?(?:quotes?|quotations?|words|statements?)\s+(?:of|by|from)\s+(.{2,60}?)(?:\s+(?:on|about|regarding)\s+(.*))?$/i
/** "Lokko's opinion on smuggling". */
const OPINION_OF =
  /^\s*(?:what(?:'s|s| is| was)?\s+)?(.{2,60}?)(?:['’]s?)?\s+(?:opinion|views?|take|thoughts|comments?|remarks?|position|stance)\s+(?:on|about|of|regarding)\s+(.*)$/i
const JOINERS = /^(?:about|on|of|regarding|concerning|when|to|that|in|at|during|after)\s+/i
/** What is asked for besides the subject: "word for word about trains". */
const EXACTLY = /^(?:word for word|verbatim|exactly|literally|precisely|in (?:his|her|their) own words)\b\s*/i

/** Reads "what did X say about Y", "quotes from X on Y" and "X's opinion on Y"; null for any other question. */
export function readSaidBy(question: string): SaidBy | null {
  const asked = question.trim()
  const match = SAID_BY.exec(asked) ?? QUOTES_OF.exec(asked) ?? OPINION_OF.exec(asked)
  const speaker = match?.[1]?.replace(/^(?:the|president|mr\.?|ms\.?|mrs\.?)\s+/i, '').trim()
  if (!match || !speaker || /^(?:they|he|she|it|the two|both|anyone|anybody)$/i.test(speaker)) return null
  return {
    speaker,
    about: (match[2] ?? '')
      .replace(/[?!.\s]+$/, '')
      .replace(EXACTLY, '')
      .replace(JOINERS, ''),
  }
}

/** The words of a speaker on a subject: the direct ones, or, without any, the reported ones. */
export function saidBy(
  engine: Engine,
  { speaker, about }: SaidBy,
  scope: Scope,
): readonly AttributedQuotation[] {
  const found = saidOn(engine, speaker, about, scope)
  return found.length > 0 || !IS_TALK.test(about) ? found : saidOn(engine, speaker, '', scope)
}

/** "What did X say about the call": whatever he is quoted with may be on it, in other words. */
const IS_TALK =
  /^(?:(?:the|their|his|her|this|that) )?(?:(?:tele)?phone |video )?(?:calls?|conversations?|talks?|meetings?|summit|visit)$/i

function saidOn(
  engine: Engine,
  speaker: string,
  about: string,
  scope: Scope,
): readonly AttributedQuotation[] {
  const wanted = { ...scope, speaker, about: about === '' ? undefined : about }
  const direct = quotes(engine, { ...wanted, kind: 'direct' }).quotations
  return direct.length > 0 ? direct : quotes(engine, { ...wanted, kind: 'indirect' }).quotations
}

/**
 * Whether a passage has words of somebody: under the name, or, of one whom the articles call otherwise ("**the trawler
 * owners**"), of somebody so described or called only "she".
 */
export function hasWordsOf(engine: Engine, somebody: string, { file, start, end }: Passage): boolean {
  const text = articleOf(engine, file).text.slice(start, end)
  const speakers = engine.quotations
    .filter((q) => q.file === file && q.start < end && start < q.end)
    .map((q) => q.speaker ?? '')
  const bears = (name: string): boolean => {
    const words = foldName(name).split(/\s+/)
    return foldName(somebody)
      .split(/\s+/)
      .every((word) => words.includes(word))
  }
  if (engine.talks.people.some(({ name }) => bears(name)))
    return speakers.some(bears) || (bears(text) && SPEECH.test(text))
  if (SOMEBODY_SAID.test(text)) return true
  if (speakers.length === 0 && !SPEECH.test(text)) return false
  const roles = engine.talks.people.flatMap((p) => (speakers.includes(p.name) ? p.roles : []))
  const described = new Set(termsIn([text, ...speakers, ...roles].join(' ')))
  return termsIn(spellOut(somebody)).some((term) => described.has(term))
}

/** The cosine from which on a word of a passage may speak of a subject: "worker" of employees. */
const NEAR = 0.4

/** Whether a passage, the sentence in front of it or its article's title speaks of a subject; any does without one. */
export function isOn(engine: Engine, subject: string, { file, start, end }: Passage): boolean {
  const { text, title, sentences } = articleOf(engine, file)
  const before = sentences.findLast((sentence) => sentence.end <= start)
  const words = wordsIn(`${title} ${text.slice(before?.start ?? start, end)}`).filter((w) => !isStopWord(w))
  const stems = new Set(words.map(stemOf))
  const wanted = wordsIn(subject).filter((word) => !isStopWord(word))
  const vectors = wordVectors()
  const isNear = (word: string): boolean => words.some((other) => vectors.similarity(word, other) >= NEAR)
  return wanted.length === 0 || wanted.some((word) => stems.has(stemOf(word)) || isNear(word))
}

const VERB_OF_SPEECH =
  'said|says|saying|told|tells|added|adds|wrote|writes|asked|urged|warned|remarked|denied|denies|comment(?:s|ed)'
const SPEECH = new RegExp(`\\b(?:${VERB_OF_SPEECH}|according to|reads|\\w+ed that)\\b`)
const SOMEBODY_SAID = new RegExp(`\\b(?:he|she|they) (?:${VERB_OF_SPEECH})\\b`)

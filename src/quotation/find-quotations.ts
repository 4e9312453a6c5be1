import { type Article, contains, type Span } from '../library/article.ts'
import { cutToLength } from '../library/cut.ts'
import { ROLES } from '../library/name-words.ts'
import { mentionsWithin, type NameMention } from '../library/names.ts'
import { attribute } from './attribute.ts'
import { QUOTE_LABEL } from './cues.ts'
import { byParagraph, type Frame, framesOf, type Quoted } from './frame.ts'
import { findReported, type Reported } from './indirect.ts'
import { findMarked, type Marked } from './marks.ts'
import { canSpeak, type Run } from './phrase-words.ts'
import type { Quotation, Reading, Words } from './quotation.ts'
import { type Speakers, speakersOf } from './speakers.ts'
import { mainSubject } from './subject.ts'
import { findTurns, type Turn } from './transcript.ts'

interface Source {
  readonly speaker: string | null
  readonly mention: Words | null
  readonly cue: Words | null
}

interface Said extends Source {
  readonly marked: Marked
}

/** A quotation without a cue of its own carries on the last one over at most this many paragraphs. */
const CARRY = 2

/**
 * Finds every quotation of an article, in document order: direct ones, which stand between quotation marks and are
 * attributed to somebody (titles and scare quotes left out), and indirect ones, which a verb of saying reports.
 */
export const findQuotations = (article: Article): readonly Quotation[] => readQuotations(article).quotations

/** The same, with what was learned of the article's people on the way. */
export function readQuotations(article: Article): Reading {
  const marked = byParagraph(findMarked(article))
  const speakers = speakersOf(article)
  const taken = findTurns(article)
  const answering = intervieweeOf(article, taken[0], speakers)
  const turns = new Map(
    taken
      .filter((turn) => turn.name ?? isOwnAnswer(turn, answering, speakers))
      .map((turn) => [turn.paragraph.number, turn]),
  )
  const spoken: Quotation[] = []
  const said: Said[] = []
  const indirect: Quotation[] = []
  for (const paragraph of article.paragraphs) {
    const turn = turns.get(paragraph.number)
    if (turn) {
      spoken.push(...toTurns(article, turn, speakers, answering))
      continue
    }
    for (const frame of framesOf(article, paragraph, marked.get(paragraph.number) ?? [])) {
      const direct = readFrame(article, frame, speakers, said.at(-1))
      said.push(...direct)
      const known = new Set(direct.filter((d) => speaksBehind(d)).flatMap((d) => d.cue?.start ?? []))
      for (const reported of findReported(article, frame, known)) {
        const inside = direct.find((d) => contains(reported, d.marked))
        indirect.push(
          toIndirect(article, frame, reported, inside ?? sourceOf(article, frame, reported, speakers)),
        )
      }
      hearSubject(article, frame, speakers)
    }
  }
  const parts = countByCue(said)
  const quotations = [...said.flatMap((s) => toQuotations(article, s, parts)), ...spoken, ...indirect].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  return { article, quotations, speakers }
}

/** Whom an interview introduces before it begins: the first with an office. */
function intervieweeOf({ text }: Article, first: Turn | undefined, { names }: Speakers): NameMention | null {
  const introduced = names.mentions.filter((m) => first !== undefined && m.end <= first.start)
  // "Spokesperson: Litia Rokotuiloma", "Spokesperson: Undersecretary Rogelio Macaraeg".
  const isLabelled = ({ start }: Span): boolean =>
    ROLES.has(/(\p{L}+):\s+(?:\p{Lu}\p{L}+ ){0,2}$/u.exec(text.slice(0, start))?.[1]?.toLowerCase() ?? '')
  return introduced.find((m) => m.person.roles.length > 0 || isLabelled(m)) ?? null
}

/** Nobody who answers names himself: what does is told of him, "Mwale, 54, has been minister since 2021". */
const isOwnAnswer = (turn: Turn, answering: NameMention | null, { names }: Speakers): boolean =>
  answering !== null && mentionsWithin(names, turn).every((m) => m.person !== answering.person)

/** What is said in one turn of a transcript. `A:` is who is interviewed; any other mere letter names nobody. */
function toTurns(
  article: Article,
  turn: Turn,
  speakers: Speakers,
  answering: NameMention | null,
): Quotation[] {
  const name = turn.name ?? answering
  if (!name) return []
  const mention = { start: name.start, end: name.end, text: article.text.slice(name.start, name.end) }
  const named = mention.text.length > 2 ? (speakers.resolve(name) ?? mention.text) : null
  const speaker = /^A(?:nswer)?$/.test(mention.text) ? (answering?.person.name ?? null) : named
  const pieces = cutToLength(article.text, turn)
  return pieces.map((piece) => ({
    file: article.file,
    paragraph: turn.paragraph.number,
    ...piece,
    kind: 'direct',
    partial: false,
    speaker,
    mention: speaker === null ? null : mention,
    cue: null,
    group: pieces.length > 1 ? `${article.file}:${turn.start}` : null,
  }))
}

/** The cue stands behind its quotation, so that nothing else can follow it as its object. */
const speaksBehind = ({ cue, marked }: Said): boolean => cue !== null && cue.start >= marked.end

function sourceOf(article: Article, frame: Frame, reported: Reported, speakers: Speakers): Source {
  const mention = wordsOf(article, frame, reported.source)
  return {
    speaker: mention && speakers.resolve(mention),
    mention,
    cue: wordsOf(article, frame, reported.cue),
  }
}

function toIndirect(article: Article, frame: Frame, { start, end }: Span, source: Source): Quotation {
  const { speaker, mention, cue } = source
  const paragraph = frame.paragraph.number
  return {
    file: article.file,
    paragraph,
    start,
    end,
    kind: 'indirect',
    partial: false,
    speaker,
    mention,
    cue,
    group: null,
  }
}

function readFrame(article: Article, frame: Frame, speakers: Speakers, before: Said | undefined): Said[] {
  const said: Said[] = []
  frame.items.forEach((item, at) => {
    if (item.kind !== 'quoted') return
    const last = said.at(-1) ?? before
    const opens = item.marked.paragraph === frame.paragraph.number
    const ends = item.marked.lastParagraph === frame.paragraph.number
    if (!opens && (!ends || last?.marked === item.marked)) return
    const own = sourceInFrame(article, frame, at, speakers, last)
    // Who says what runs over several paragraphs may be told only where it ends.
    if (!own && !ends && !frame.paragraph.label) return
    const source = own ?? carriedSource(article, frame, item, speakers, last)
    if (source && isSpeech(article, frame, item, source)) said.push({ ...source, marked: item.marked })
  })
  return said
}

function sourceInFrame(
  article: Article,
  frame: Frame,
  at: number,
  speakers: Speakers,
  last: Said | undefined,
): Source | null {
  const attribution = attribute(frame, at)
  if (!attribution) return null
  const cue = wordsOf(article, frame, attribution.cue)
  if (!attribution.source) {
    return last ? { speaker: last.speaker, mention: null, cue } : null
  }
  const mention = wordsOf(article, frame, attribution.source)
  const speaker = mention && speakers.resolve(mention)
  if (mention && speaker) speakers.hear(mention, speaker)
  return { speaker, mention, cue }
}

/** The speaker of a quotation whose sentence names none: its label's, or, for a whole sentence, the last one's not far above. */
function carriedSource(
  article: Article,
  frame: Frame,
  item: Quoted,
  speakers: Speakers,
  last: Said | undefined,
): Source | null {
  const { paragraph } = frame
  const label = paragraph.label && QUOTE_LABEL.exec(paragraph.label.text)
  if (label?.[1] && paragraph.label) {
    const start = paragraph.label.start + paragraph.label.text.length - label[1].length
    const mention = { text: label[1], start, end: start + label[1].length }
    return { speaker: label[1], mention, cue: null }
  }
  if (!isWhole(article, item.marked)) return null
  const distance = last ? item.marked.paragraph - last.marked.lastParagraph : Number.POSITIVE_INFINITY
  const since = speakers.personSince(last?.marked.outer.end ?? 0, last?.speaker ?? null)
  if (!last || distance > CARRY) {
    // "Luis Ferrante spoke for the first time." and below, alone: "I found out from a driver."
    const alone = frame.items.length === 1 || (frame.items.length === 2 && frame.items[1]?.kind === 'mark')
    const above = article.paragraphs[item.marked.paragraph - 2]
    return alone && since && above && since.start >= above.start
      ? { speaker: since.speaker, mention: null, cue: null }
      : null
  }
  // In the same paragraph the cue still speaks: "A," she said. "B."
  if (distance === 0 && !since) return { speaker: last.speaker, mention: last.mention, cue: last.cue }
  // Somebody else has been the subject since: the article does not say which of the two goes on.
  return { speaker: since && distance > 0 ? null : last.speaker, mention: null, cue: null }
}

/** A whole sentence, or several: it begins in upper case and ends with a sentence's mark, inside or right behind. */
function isWhole(article: Article, { start, end }: Span): boolean {
  const content = article.text.slice(start, end).trim()
  return (
    /^["'“‘([….\s]*[\p{Lu}\p{N}]/u.test(content) &&
    /[.!?…,—–-]["'”’»)\]]*$/.test(content) &&
    content.split(/\s+/).length > 1
  )
}

/** The name of a programme, a book or a show: words in upper case that no verb of saying introduces. */
function isTitle(article: Article, frame: Frame, item: Quoted, source: Source): boolean {
  const words = article.text.slice(item.marked.start, item.marked.end).match(/[\p{L}\p{N}’']+/gu) ?? []
  const [first, last] = [words[0], words.at(-1)]
  if (words.length < 2 || words.length > 12 || !first || !last || item === frame.items[0]) return false
  const capital = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word)
  if (!capital(first) || !capital(last) || !words.every((w) => capital(w) || LINK_WORDS.test(w))) return false
  const introduced = INTRODUCED.test(article.text.slice(frame.start, item.start))
  return (
    !introduced && !(source.cue !== null && source.cue.start >= item.end && source.cue.start - item.end < 3)
  )
}

/** A verb of saying or a colon right in front, or somebody called something: "called her “Iron Lady”". */
const INTRODUCED =
  /(?:[:,]|\b(?:said|says|say|saying|tweeted|wrote|replied|asked))\s*$|\b(?:call(?:s|ed|ing)?|dub(?:s|bed|bing)|brand(?:s|ed|ing)|labell?(?:s|ed|ing)|describ(?:es|ed|ing)|chant(?:s|ed|ing)|shout(?:s|ed|ing))\b[^,;“"]{0,50}$/
const LINK_WORDS = /^(?:a|an|and|as|at|by|for|from|in|is|of|on|or|the|to|with|vs|de|la)$/

/** Whether what stands in the marks is speech rather than a title, a nickname or a scare quote. */
function isSpeech(article: Article, frame: Frame, item: Quoted, source: Source): boolean {
  const words = article.text.slice(item.marked.start, item.marked.end).split(/\s+/).length
  if (isTitle(article, frame, item, source)) return false
  if (isWhole(article, item.marked)) return true
  if (/\bso-called\s*$/i.test(article.text.slice(frame.start, item.start))) return false
  return source.cue !== null || words > 4
}

/** Remembers the sentence's subject, so that a pronoun in the next one finds it. */
function hearSubject(article: Article, frame: Frame, speakers: Speakers): void {
  const run = mainSubject(frame.items, frame.items.length)
  if (!run || !canSpeak(frame.items, run)) return
  const mention = wordsOf(article, frame, run)
  const speaker = mention && speakers.resolve(mention)
  if (mention && speaker) speakers.hear(mention, speaker)
}

function wordsOf(article: Article, frame: Frame, run: Run): Words | null {
  const [first, last] = [frame.items[run.from], frame.items[run.to - 1]]
  if (!first || !last) return null
  return { text: article.text.slice(first.start, last.end), start: first.start, end: last.end }
}

/** How many quotations each cue speaks for, by where it stands. */
function countByCue(said: readonly Said[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { cue } of said) if (cue) counts.set(cue.start, (counts.get(cue.start) ?? 0) + 1)
  return counts
}

/** One quotation, or, where it is too long to be shown in one piece, its parts. */
function toQuotations(article: Article, said: Said, parts: ReadonlyMap<number, number>): Quotation[] {
  const { marked, speaker, mention, cue } = said
  const interrupted = cue !== null && (parts.get(cue.start) ?? 0) > 1
  const pieces = cutToLength(article.text, trimmed(article, marked))
  const group = interrupted || pieces.length > 1 ? `${article.file}:${cue?.start ?? marked.start}` : null
  return pieces.map((piece) => ({
    file: article.file,
    paragraph: article.paragraphs.findLast((p) => p.start <= piece.start)?.number ?? marked.paragraph,
    ...piece,
    kind: 'direct',
    partial: !isWhole(article, marked),
    speaker,
    mention,
    cue,
    group,
  }))
}

function trimmed(article: Article, { start, end }: Span): Span {
  const content = article.text.slice(start, end)
  return {
    start: start + (content.length - content.trimStart().length),
    end: end - (content.length - content.trimEnd().length),
  }
}

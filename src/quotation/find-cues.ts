import { type CueKind, cueKind } from './cues.ts'
import type { Item } from './frame.ts'
import { canSpeak, isAuxiliary, looksHuman, type Run } from './phrase-words.ts'
import { mainSubject, restOfClause, subjectAfter, subjectBefore } from './subject.ts'

/** Who a frame says is speaking, and by which words. `source` null: a cue without a subject ("it is noted that"). */
export interface Attribution {
  readonly source: Run | null
  readonly cue: Run
}

/** A word that tells of speech, and whose speech. */
export interface Cue {
  readonly at: number
  readonly source: Run | null
}

const IMPERSONAL = /^(?:it|as)$/

/** A cue of the given kind, or of any: a verb of the tables, in lower case ("Department of State" is none). */
export const isCue = (item: Item | undefined, kind?: CueKind): boolean => {
  if (item?.kind !== 'word' || item.capital) return false
  const found = cueKind(item.lower)
  return kind === undefined ? found !== null : found === kind
}

/** Verbs whose object, not their subject, is the speaker: "the agency quoted the governor as saying". */
export const QUOTING = /^(?:quot(?:es|ed|ing)|cit(?:es|ed|ing))$/

export function quotedPerson(items: readonly Item[], verb: number): Run | null {
  const quoted = subjectAfter(items, verb + 1) ?? describedName(items, verb + 1)
  return quoted && looksHuman(items, quoted) ? quoted : null
}

/** "said **opposition lawmaker Jonas Brückner**": a few words in lower case lead to a name. */
export function describedName(items: readonly Item[], start: number): Run | null {
  let at = start
  while (at < start + 4 && items[at]?.kind === 'word' && !items[at]?.capital && !isAuxiliary(items[at])) at++
  if (at === start || !items[at]?.capital) return null
  const name = subjectAfter(items, at)
  return name && { from: start, to: name.to }
}

/** All cues in front of the quotation that have a subject or none of their own, nearest first. */
export function cuesBefore(items: readonly Item[], at: number): Cue[] {
  const cues: Cue[] = []
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i]
    if (!item || !isCue(item)) continue
    if (
      /^(?:the|a|an|his|her|their|its|of|in|to|for|with)$/.test(items[i - 1]?.lower ?? '') &&
      item.lower !== 'said'
    ) {
      if (items[i - 1]?.lower !== 'to') continue
    }
    if (isNoun(items, i)) continue
    const found = cueSource(items, i)
    if (found === undefined) continue
    const introduces = at - i <= 2 && SAYING.test(item.lower)
    const source = found === null || introduces || canSpeak(items, found) ? found : mainSubject(items, i)
    if (source === null && found !== null) continue
    if (source === null || introduces || canSpeak(items, source)) cues.push({ at: i, source })
  }
  return cues
}

/** Verbs that say nothing but that somebody spoke: whatever stands in front of them right before a quotation spoke. */
const SAYING =
  /^(?:sa(?:id|ys)|add(?:s|ed)|wr(?:ites|ote)|tweet(?:s|ed)|repl(?:ies|ied)|responds|responded|chant(?:s|ed|ing)|shout(?:s|ed|ing))$/

const NOUN_OR_VERB =
  /^(?:attacks?|claims?|reports?|calls?|comments?|notes?|shows?|remarks?|charges?|promises?|answers?|questions?|states?|reasons?|signals?|demands?|warnings?|findings?|points?|praise|wish(?:es)?|vows?|pledges?|tweets?|posts?|concerns?|ratings?|quotes?|addresses|saying|meaning|offers?|bears?|sets?|uses?|terms?|labels?|brands?|counters?|objects?|compliments?)$/
const DETERMINED = /^(?:the|a|an|his|her|their|its|our|my|this|that|these|those|['’]s|no|any|some|such)$/

/** "the Paris **attacks**", "Argentina's **claim** of": a form of a cue that stands as a noun. */
export function isNoun(items: readonly Item[], i: number): boolean {
  if (!NOUN_OR_VERB.test(items[i]?.lower ?? '')) return false
  const [before, further] = [items[i - 1], items[i - 2]]
  if (DETERMINED.test(before?.lower ?? '')) return true
  if (/^(?:of|,|\.|;)$/.test(items[i + 1]?.text ?? '')) return true
  return (
    before?.kind === 'word' &&
    DETERMINED.test(further?.lower ?? '') &&
    !/^(?:he|she|they|it|we)$/.test(before.lower) &&
    before.capital
  )
}

/** The subject of the cue at `i`; null for "it is noted that"; undefined when the word is no cue here. */
export function cueSource(items: readonly Item[], i: number): Run | null | undefined {
  const item = items[i]
  if (!item) return undefined
  if (QUOTING.test(item.lower)) {
    const quoted = quotedPerson(items, i)
    if (quoted) return quoted
  }
  const participle = /ing$/.test(item.lower)
  const infinitive = items[i - 1]?.lower === 'to'
  if (participle && !isAuxiliary(items[i - 1])) return mainSubject(items, i) ?? undefined
  if (infinitive) return mainSubject(items, i) ?? undefined
  const passive = isPassive(items, i)
  const source = subjectBefore(items, i)
  if (passive) {
    if (source && IMPERSONAL.test(items[source.from]?.lower ?? '')) return null
    // "The meeting **was added** to the programme" says nothing.
    if (item.lower === 'added') return undefined
    const by = items.findIndex((x, k) => k > i && k < i + 4 && x.lower === 'by')
    if (by > 0) return subjectAfter(items, by + 1) ?? undefined
    return /^quoted$/.test(item.lower) || cueKind(item.lower) === 'say' ? (source ?? undefined) : undefined
  }
  return source ?? mainSubject(items, i) ?? undefined
}

function isPassive(items: readonly Item[], i: number): boolean {
  for (let k = i - 1; k >= 0 && isAuxiliary(items[k]); k--) {
    if (/^(?:is|are|was|were|been|be|being)$/.test(items[k]?.lower ?? ''))
      return !/ing$/.test(items[i]?.lower ?? '')
  }
  return false
}

/** "according to the ministry", wherever it stands. */
export function accordingTo(items: readonly Item[]): Attribution | null {
  const i = items.findIndex((x, k) => x.lower === 'according' && items[k + 1]?.lower === 'to')
  if (i < 0) return null
  const source = subjectAfter(items, i + 2) ?? restOfClause(items, i + 2)
  return source && { source, cue: { from: i, to: i + 2 } }
}

/** The cue that ends the sentence, set off by a comma: "…, the Russian foreign ministry said in a statement." */
export function closingCue(items: readonly Item[], at: number): Cue | null {
  for (let i = items.length - 1; i > at; i--) {
    if (!isCue(items[i], 'say')) continue
    // "…, told reporters": whoever stands behind these was spoken to.
    const after = ADDRESSING.test(items[i]?.lower ?? '') ? null : subjectAfter(items, i + 1)
    if (after && items[i - 1]?.text === ',' && endsSentence(items, after.to)) return { at: i, source: after }
    const source = subjectBefore(items, i)
    if (source && source.from > at && items[source.from - 1]?.text === ',' && endsSentence(items, i + 1))
      return { at: i, source }
  }
  return null
}

const ADDRESSING = /^(?:tells?|told|inform(?:s|ed)|assure[sd]|remind(?:s|ed))$/

/** Only a place, a time or an addressee follows, no clause: "…, the ministry said in a statement on Friday." */
function endsSentence(items: readonly Item[], from: number): boolean {
  const rest = items.slice(from)
  if (rest.length === 0 || rest[0]?.kind === 'mark') return true
  const begins =
    /^(?:in|on|at|during|after|to|late|early|earlier|later|this|last|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|by|reporters|journalists|again|also|when|as|while|before|via|through|from|without|citing|quoting|adding|referring)$/.test(
      rest[0]?.lower ?? '',
    )
  return begins && !rest.some((x) => x.lower === 'that')
}

import { type CueKind, cueKind } from './cues.ts'
import type { Frame, Item } from './frame.ts'
import {
  canSpeak,
  isAuxiliary,
  looksHuman,
  mainSubject,
  type Run,
  restOfClause,
  subjectAfter,
  subjectBefore,
} from './subject.ts'

/** Who a frame says is speaking, and by which words. `source` null: a cue without a subject ("it is noted that"). */
export interface Attribution {
  readonly source: Run | null
  readonly cue: Run
}

/** Verbs that may report an agreement or a belief as well as speech: another cue in the sentence goes before them. */
const WEAK =
  /^(?:agree|believe|hope|think|fear|see|saw|remember|mean|find|found|show|read|use|set|put|bear|bore|offer|decline|refuse|ask|discuss|express|wish|include)/
const IMPERSONAL = /^(?:it|as)$/
/** How far, in items, a cue may stand from a quotation and still be beside it: "told reporters in Sendai on Monday:". */
const NEAR = 7

export interface Cue {
  readonly at: number
  readonly source: Run | null
}

/**
 * Finds who says the quotation at item `at`. In this order: a cue right behind it, a cue right before it, "according
 * to", a cue that closes the sentence, any cue before it, and, for a fragment, the person the sentence is about.
 */
export function attribute(frame: Frame, at: number): Attribution | null {
  const from = Math.max(0, at - WINDOW)
  const found = attributeIn(frame.items.slice(from, at + WINDOW), at - from)
  const shift = (run: Run): Run => ({ from: run.from + from, to: run.to + from })
  return found && { ...found, source: found.source && shift(found.source), cue: shift(found.cue) }
}

/** No sentence is longer than this many items on either side of a quotation, but a broken file may hold one that is. */
const WINDOW = 250

const toAttribution = ({ source, at }: Cue): Attribution => ({ source, cue: { from: at, to: at + 1 } })

function attributeIn(items: readonly Item[], at: number): Attribution | null {
  const noun = speechNoun(items, at)
  if (noun) return noun
  const behind = cueBehind(items, at) ?? invertedCue(items, at) ?? label(items, at)
  if (behind) return toAttribution(behind)
  // "According to X, Y “…”": X says so, whatever Y does in the sentence.
  if (items[0]?.lower === 'according') {
    const led = accordingTo(items)
    if (led) return led
  }
  const interrupted = interruptedCue(items, at)
  if (interrupted) return toAttribution(interrupted)
  const before = cuesBefore(items, at)
  const beside = before.find((cue) => at - cue.at <= NEAR && isBeside(items, cue.at, at))
  if (beside && !WEAK.test(items[beside.at]?.lower ?? '')) return toAttribution(beside)
  const according = accordingTo(items)
  if (according) return according
  const closing = closingCue(items, at)
  if (closing) return toAttribution(closing)
  const strong = before.find((cue) => !WEAK.test(items[cue.at]?.lower ?? '') || before.length === 1)
  const chosen = strong ?? beside ?? before[0]
  if (chosen) return toAttribution(chosen)
  return subjectOfFragment(items, at)
}

/** "Okonjo was in no mood for “half measures”": the person the sentence is about, where no verb of the tables stands. */
function subjectOfFragment(items: readonly Item[], at: number): Attribution | null {
  const item = items[at]
  if (
    item?.kind !== 'quoted' ||
    item.content.split(/\s+/).length < FRAGMENT ||
    NAMED_SO.test(items[at - 1]?.lower ?? '')
  )
    return null
  const source = mainSubject(items, at)
  if (!source || !looksHuman(items, source) || source.to >= at) return null
  return { source, cue: { from: source.to, to: source.to + 1 } }
}

/** Shorter fragments are more often names and scare quotes than somebody's words. */
const FRAGMENT = 3
const NAMED_SO =
  /^(?:the|so-called|titled|entitled|named|called|dubbed|nicknamed|slogan|book|film|movie|show|song|operation|program|programme|series|album|column|dog|horse|ship|boat|as)$/

/** A cue of the given kind, or of any: a verb of the tables, in lower case ("Department of State" is none). */
export const isCue = (item: Item | undefined, kind?: CueKind): boolean => {
  if (item?.kind !== 'word' || item.capital) return false
  const found = cueKind(item.lower)
  return kind === undefined ? found !== null : found === kind
}

/** `"…," said X` and `"…," X, who …, said`. */
function cueBehind(items: readonly Item[], at: number): Cue | null {
  let first = at + 1
  while (
    items[first]?.text === ',' ||
    items[first]?.text === '–' ||
    items[first]?.text === '—' ||
    items[first]?.text === '.'
  )
    first++
  if (NEW_CLAUSE.test(items[first]?.lower ?? '')) return null
  let verb = first
  while (verb < first + 2 && /ly$|^also$|^then$|^later$/.test(items[verb]?.lower ?? '')) verb++
  const item = items[verb]
  if (isCue(item, 'say') || isReading(item)) {
    const source = subjectAfter(items, verb + 1) ?? describedName(items, verb + 1)
    if (source) return { at: verb, source }
  }
  const manner = endsLikeSpeech(items[at]) && item?.kind === 'word' && /^[a-z]+ed$/.test(item.lower)
  if (manner && verb === first) {
    const source = subjectAfter(items, verb + 1) ?? describedName(items, verb + 1)
    if (source && looksHuman(items, source)) return { at: verb, source }
  }
  if (items[at + 1]?.kind === 'word' && !endsLikeSpeech(items[at])) return null
  for (let i = first; i < Math.min(items.length, first + 40); i++) {
    if (items[i]?.kind === 'quoted' || items[i]?.text === ';') break
    const quoted = QUOTING.test(items[i]?.lower ?? '') ? quotedPerson(items, i) : null
    if (quoted) return { at: i, source: quoted }
    if (!isCue(items[i], 'say') && !isReading(items[i])) continue
    const source = subjectBefore(items, i)
    if (source && source.from >= first && source.from - first <= 2) return { at: i, source }
    if (source === null) continue
    break
  }
  return endsWithComma(items[at]) ? nameBehind(items, first) : null
}

/** "said **opposition lawmaker Jonas Brückner**": a few words in lower case lead to a name. */
function describedName(items: readonly Item[], start: number): Run | null {
  let at = start
  while (at < start + 4 && items[at]?.kind === 'word' && !items[at]?.capital && !isAuxiliary(items[at])) at++
  if (at === start || !items[at]?.capital) return null
  const name = subjectAfter(items, at)
  return name && { from: start, to: name.to }
}

/** With these a clause of its own begins, whose verb speaks for itself: "…", while his ally called it a risk. */
const NEW_CLAUSE = /^(?:while|though|although|but|to|and|which|when|because|whereas|or|even|after|before)$/

/** "…," the letter reads: a document speaks by being read. */
const isReading = (item: Item | undefined): boolean => item?.kind === 'word' && /^reads?$/.test(item.lower)

const endsWithComma = (item: Item | undefined): boolean =>
  item?.kind === 'quoted' && /,["'”’»]*$/.test(item.content)

/** `"…," Bill Eastland, wearing a hat, said`: behind the comma that ends a quotation stands who says it. */
function nameBehind(items: readonly Item[], first: number): Cue | null {
  if (items[first]?.lower === 'the' || !items[first]?.capital) return null
  const source = subjectAfter(items, first)
  if (!source || !looksHuman(items, source)) return null
  const verb = items.findIndex((x, i) => i >= source.to && isCue(x, 'say'))
  return { at: verb < 0 ? source.to - 1 : verb, source }
}

/** "His response was: “…”", "Okafor's answer was “…”": a noun for what is said, with its owner. */
function speechNoun(items: readonly Item[], at: number): Attribution | null {
  let i = at - 1
  while (i > 0 && /^[:,]$/.test(items[i]?.text ?? '')) i--
  while (i > 0 && isAuxiliary(items[i])) i--
  if (i === at - 1 || !SAID_NOUNS.test(items[i]?.lower ?? '')) return null
  const cue = { from: i, to: i + 1 }
  while (i > 0 && items[i]?.kind === 'word' && !/^(?:his|her|'s)$/.test(items[i]?.lower ?? '')) i--
  if (at - i > 8) return null
  const owner = items[i]?.lower
  if (owner === 'his' || owner === 'her') return { source: { from: i, to: i + 1 }, cue }
  if (owner !== "'s") return null
  const source = subjectBefore(items, i)
  return source && looksHuman(items, source) ? { source, cue } : null
}

const SAID_NOUNS = /^(?:response|answer|reply|reaction|message|verdict|comment|words|retort|advice|motto)$/

/** `"…," said Tom Askey, of the union, "and …"`: the cue of the first half speaks for the second one too. */
function interruptedCue(items: readonly Item[], at: number): Cue | null {
  const first = items.findLastIndex((x, i) => i < at && x.kind === 'quoted')
  if (first < 0 || !/^[,–—-]$/.test(items[at - 1]?.text ?? '') || !endsLikeSpeech(items[first])) return null
  const cue = cueBehind(items.slice(0, at), first)
  if (!cue?.source || items.slice(Math.max(cue.at, cue.source.to), at).some((x) => isCue(x, 'say')))
    return null
  return cue
}

/** "Continued Stone: “…”": the verb begins the sentence and its subject ends in front of the quotation. */
function invertedCue(items: readonly Item[], at: number): Cue | null {
  if (items[at - 1]?.text !== ':' || cueKind(items[0]?.lower ?? '') !== 'say') return null
  const source = subjectAfter(items, 1)
  return source && source.to === at - 1 ? { at: 0, source } : null
}

/** "HOW IT LOOKS - David Wasserman: “…”": nothing but a name, or "from" and a source, between a mark and the colon. */
function label(items: readonly Item[], at: number): Cue | null {
  if (items[at - 1]?.text !== ':') return null
  let from = at - 1
  while (isNamePart(items[from - 1])) from--
  if (from === at - 1 || at - 1 - from > LABEL) return null
  const before = items[from - 1]
  const starts =
    before === undefined || before.kind === 'quoted' || (before.kind === 'mark' && before.text !== ',')
  const source = { from, to: at - 1 }
  return starts && looksHuman(items, source) ? { at: at - 2, source } : null
}

/** A name in front of a colon has no more words than this. */
const LABEL = 6
const isNamePart = (item: Item | undefined): boolean =>
  item?.kind === 'word' && (item.capital || /^(?:of|the|and|de|van|von|al)$/.test(item.lower))

/** The quotation closes like speech, with a mark of its own, so that the words behind it may be its cue. */
function endsLikeSpeech(item: Item | undefined): boolean {
  return (
    item?.kind === 'quoted' &&
    (/[,?!.…—–-]["'”’»)\]]*$/.test(item.content) || item.content.split(/\s+/).length > 7)
  )
}

/** All cues in front of the quotation that have a subject or none of their own, nearest first. */
function cuesBefore(items: readonly Item[], at: number): Cue[] {
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
const DETERMINED = /^(?:the|a|an|his|her|their|its|our|my|this|that|these|those|'s|no|any|some|such)$/

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
    const by = items.findIndex((x, k) => k > i && k < i + 4 && x.lower === 'by')
    if (by > 0) return subjectAfter(items, by + 1) ?? undefined
    return /^quoted$/.test(item.lower) || cueKind(item.lower) === 'say' ? (source ?? undefined) : undefined
  }
  return source ?? mainSubject(items, i) ?? undefined
}

/** Verbs whose object, not their subject, is the speaker: "the agency quoted the governor as saying". */
const QUOTING = /^(?:quot(?:es|ed|ing)|cit(?:es|ed|ing))$/

function quotedPerson(items: readonly Item[], verb: number): Run | null {
  const quoted = subjectAfter(items, verb + 1) ?? describedName(items, verb + 1)
  return quoted && looksHuman(items, quoted) ? quoted : null
}

function isPassive(items: readonly Item[], i: number): boolean {
  for (let k = i - 1; k >= 0 && isAuxiliary(items[k]); k--) {
    if (/^(?:is|are|was|were|been|be|being)$/.test(items[k]?.lower ?? ''))
      return !/ing$/.test(items[i]?.lower ?? '')
  }
  return false
}

/** Whether only objects, places and times stand between the cue and the quotation, not another clause. */
function isBeside(items: readonly Item[], cue: number, at: number): boolean {
  return !items.slice(cue + 1, at).some((x) => x.text === ';' || x.text === '.' || x.kind === 'quoted')
}

/** "according to the ministry", wherever it stands. */
function accordingTo(items: readonly Item[]): Attribution | null {
  const i = items.findIndex((x, k) => x.lower === 'according' && items[k + 1]?.lower === 'to')
  if (i < 0) return null
  const source = subjectAfter(items, i + 2) ?? restOfClause(items, i + 2)
  return source && { source, cue: { from: i, to: i + 2 } }
}

/** The cue that ends the sentence, set off by a comma: "…, the Russian foreign ministry said in a statement." */
export function closingCue(items: readonly Item[], at: number): Cue | null {
  for (let i = items.length - 1; i > at; i--) {
    if (!isCue(items[i], 'say')) continue
    const after = subjectAfter(items, i + 1)
    if (after && items[i - 1]?.text === ',' && endsSentence(items, after.to)) return { at: i, source: after }
    const source = subjectBefore(items, i)
    if (source && source.from > at && items[source.from - 1]?.text === ',' && endsSentence(items, i + 1))
      return { at: i, source }
  }
  return null
}

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

import { cueKind } from './cues.ts'
import { type Attribution, type Cue, describedName, isCue, QUOTING, quotedPerson } from './find-cues.ts'
import type { Item } from './frame.ts'
import { isAuxiliary, looksHuman } from './phrase-words.ts'
import { subjectAfter, subjectBefore } from './subject.ts'

/** `"…," said X` and `"…," X, who …, said`. */
export function cueBehind(items: readonly Item[], at: number): Cue | null {
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
export function speechNoun(items: readonly Item[], at: number): Attribution | null {
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
export function interruptedCue(items: readonly Item[], at: number): Cue | null {
  const first = items.findLastIndex((x, i) => i < at && x.kind === 'quoted')
  if (first < 0 || !/^[,–—-]$/.test(items[at - 1]?.text ?? '') || !endsLikeSpeech(items[first])) return null
  const cue = cueBehind(items.slice(0, at), first)
  if (!cue?.source || items.slice(Math.max(cue.at, cue.source.to), at).some((x) => isCue(x, 'say')))
    return null
  return cue
}

/** "Continued Stone: “…”": the verb begins the sentence and its subject ends in front of the quotation. */
export function invertedCue(items: readonly Item[], at: number): Cue | null {
  if (items[at - 1]?.text !== ':' || cueKind(items[0]?.lower ?? '') !== 'say') return null
  const source = subjectAfter(items, 1)
  return source && source.to === at - 1 ? { at: 0, source } : null
}

/** "HOW IT LOOKS - David Wasserman: “…”": nothing but a name, or "from" and a source, between a mark and the colon. */
export function label(items: readonly Item[], at: number): Cue | null {
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

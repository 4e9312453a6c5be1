import { cueBehind, interruptedCue, invertedCue, label, speechNoun } from './cue-forms.ts'
import { type Attribution, accordingTo, type Cue, closingCue, cuesBefore } from './find-cues.ts'
import type { Frame, Item } from './frame.ts'
import { looksHuman, type Run } from './phrase-words.ts'
import { mainSubject } from './subject.ts'

/** Verbs that may report an agreement or a belief as well as speech: another cue in the sentence goes before them. */
const WEAK =
  /^(?:agree|believe|hope|think|fear|see|saw|remember|mean|find|found|show|read|use|set|put|bear|bore|offer|decline|refuse|ask|discuss|express|wish|include)/
/** How far, in items, a cue may stand from a quotation and still be beside it: "told reporters in Sendai on Monday:". */
const NEAR = 7

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

/** Whether only objects, places and times stand between the cue and the quotation, not another clause. */
function isBeside(items: readonly Item[], cue: number, at: number): boolean {
  return !items.slice(cue + 1, at).some((x) => x.text === ';' || x.text === '.' || x.kind === 'quoted')
}

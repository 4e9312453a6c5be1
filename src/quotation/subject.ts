import { ROLES } from '../library/name-words.ts'
import { cueKind } from './cues.ts'
import type { Item } from './frame.ts'
import {
  BREAKERS,
  DETERMINERS,
  isAuxiliary,
  isComma,
  isNoun,
  JOINERS,
  looksHuman,
  PRONOUNS,
  type Run,
  singular,
  TIME_WORDS,
  VERBISH,
} from './phrase-words.ts'

/**
 * The subject in front of the verb at `cue`: "The **spokesman for the ministry**, who …, later said". Auxiliaries,
 * adverbs, appositions and relative clauses between the two are stepped over.
 */
export function subjectBefore(items: readonly Item[], cue: number): Run | null {
  let i = cue - 1
  for (let step = stepBack(items, i); step > 0; step = stepBack(items, i)) i -= step
  if (i < 0) return null
  if (isComma(items[i])) return subjectAcrossComma(items, i)
  const item = items[i]
  if (item && (item.lower === 'who' || item.lower === 'which' || item.lower === 'that')) {
    let j = i - 1
    if (isComma(items[j])) j--
    return nounPhraseEndingAt(items, j)
  }
  if (item?.lower === 'and' || item?.lower === 'but' || item?.lower === 'then') return mainSubject(items, i)
  const run = nounPhraseEndingAt(items, i)
  return run && !looksHuman(items, run) ? (acrossWho(items, run.from) ?? run) : run
}

/** How many words at `i` stand between a subject and its verb: an auxiliary, or "Slovakia will **in turn** ask". */
function stepBack(items: readonly Item[], i: number): 0 | 1 | 2 {
  if (isAuxiliary(items[i])) return 1
  const phrase = `${items[i - 1]?.lower} ${items[i]?.lower}`
  return IN_BETWEEN.test(phrase) ? 2 : 0
}
const IN_BETWEEN =
  /^(?:in (?:turn|return|fact|effect|private|public|response|reply|addition|particular|part|short|essence)|at (?:once|first|last|least)|for (?:example|instance))$/

/** "**A delegate** who spoke on condition of anonymity said": steps back over a relative clause without commas. */
function acrossWho(items: readonly Item[], at: number): Run | null {
  for (let i = at - 1; i > 0 && i >= at - LONGEST_CLAUSE && !isComma(items[i]); i--)
    if (items[i]?.lower === 'who') return nounPhraseEndingAt(items, i - 1)
  return null
}
const LONGEST_CLAUSE = 8

/** "Grace Wekesa, Kenya's Cabinet Secretary for Foreign Affairs, said": steps back over what the commas enclose. */
function subjectAcrossComma(items: readonly Item[], comma: number): Run | null {
  const owner = beforeWhose(items, comma)
  if (owner) return owner
  const opening = items[comma]?.text === ')' ? '(' : items[comma]?.text
  let best: Run | null = null
  for (let i = comma - 1, hops = 0; i > 0 && hops < 4; i--) {
    if (items[i]?.kind === 'quoted' && hops === 0 && comma - i <= 1) break
    if (items[i]?.text !== opening && !isComma(items[i])) continue
    hops++
    // "**Oslo** had, after a storm, pressed for".
    const end = items.slice(0, i).findLastIndex((item) => !isAuxiliary(item))
    const run = nounPhraseEndingAt(items, end)
    if (!run || !beginsPhrase(items[run.from])) continue
    if (looksHuman(items, run)) return run
    best ??= run
  }
  const enclosed = nounPhraseEndingAt(items, comma - 1)
  // "Her flatmate, **Anton Pires**, said": what the commas enclose is who the words in front do not say is anybody.
  const isNamed =
    enclosed !== null &&
    best?.to === enclosed.from - 1 &&
    items[enclosed.from]?.capital &&
    looksHuman(items, enclosed)
  return isNamed || !best ? enclosed : best
}

/** "**Ana Pires**, whose country chairs the Union (AU), proposed": a clause with a bracket or a name in it belongs to who stands in front. */
function beforeWhose(items: readonly Item[], comma: number): Run | null {
  for (let i = comma - 1; i > 0 && i >= comma - LONGEST_WHOSE; i--) {
    if (items[i]?.kind === 'quoted') return null
    if (!isComma(items[i]) || items[i + 1]?.lower !== 'whose') continue
    const run = nounPhraseEndingAt(items, i - 1)
    return run && looksHuman(items, run) ? run : null
  }
  return null
}
const LONGEST_WHOSE = 25

/** A noun phrase begins with a name, a determiner or a role, not in the middle of a clause: "grew up in Enugu". */
const beginsPhrase = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.capital ||
    item.kind === 'number' ||
    DETERMINERS.has(item.lower) ||
    PRONOUNS.has(item.lower) ||
    !/(?:ed|ew|ing|ly)$/.test(item.lower))

/** The noun phrase whose last word is at `end`. */
function nounPhraseEndingAt(items: readonly Item[], end: number): Run | null {
  if (!isNoun(items[end])) return null
  let from = end + 1
  let i = end
  while (i >= 0) {
    const item = items[i]
    if (
      !item ||
      !(
        item.kind === 'word' ||
        item.kind === 'number' ||
        item.text === '-' ||
        item.text === '&' ||
        item.text === '.'
      )
    )
      break
    const { lower } = item
    if (BREAKERS.has(lower)) break
    if (PRONOUNS.has(lower)) {
      if (i === end) from = i
      break
    }
    if (lower === 'and') {
      // Two names joined ("Lavrov and Rubio") are one subject; two clauses are not.
      if (!(items[i - 1]?.capital && items[i + 1]?.capital) && !BREAKERS.has(items[i - 1]?.lower ?? '')) {
        if (!ROLES.has(singular(items[i - 1]?.lower ?? ''))) break
      }
      i--
      continue
    }
    if (JOINERS.has(lower)) {
      const head = items[i - 1]
      if (head?.kind !== 'word' || (cueKind(head.lower) && !ROLES.has(head.lower) && !head.capital)) break
      if (VERBISH.test(head.lower) || isAuxiliary(head) || JOINERS.has(head.lower)) break
      if (TIME_WORDS.has(head.lower)) break
      i--
      continue
    }
    if (VERBISH.test(lower) && i !== end) break
    // "Early that morning Wekesa placed a call"
    if (TIME_WORDS.has(lower) && !item.capital && items[i + 1]?.capital) break
    if (
      i !== end &&
      !item.capital &&
      (cueKind(lower) === 'say' || /(?:ing|ed)$/.test(lower)) &&
      !ROLES.has(lower)
    ) {
      if (
        !DETERMINERS.has(items[i - 1]?.lower ?? '') &&
        // "An official **briefed** on the talks".
        !/^(?:briefed|united|retired|elected|appointed|leading|ruling|governing|foreign)$/.test(lower)
      )
        break
    }
    from = i
    // "the hotel with a banner that read": what one has is a thing apart.
    const isWith =
      items[i - 1]?.lower === 'with' && !/^(?:familiar|acquainted)$/.test(items[i - 2]?.lower ?? '')
    const joined = JOINERS.has(items[i - 1]?.lower ?? '') && !isWith
    if (DETERMINERS.has(lower) && lower !== 'one' && !joined) break
    i--
  }
  while (
    from <= end &&
    (items[from]?.lower === 'and' || JOINERS.has(items[from]?.lower ?? '') || items[from]?.text === '-')
  )
    from++
  if (from > end) return null
  const only = items[from]
  if (from === end && only && !only.capital && (DETERMINERS.has(only.lower) || isAuxiliary(only))) return null
  return { from, to: end + 1 }
}

/**
 * The noun phrase that begins at `start`, for a subject behind its verb: "said **Ryszard Dąbek**, who leads …".
 */
export function subjectAfter(items: readonly Item[], start: number): Run | null {
  const first = items[start]
  if (first?.kind !== 'word') return null
  if (PRONOUNS.has(first.lower)) return { from: start, to: start + 1 }
  if (
    !first.capital &&
    !DETERMINERS.has(first.lower) &&
    !ROLES.has(singular(first.lower)) &&
    !/^(?:former|officials?|sources?|people|one)$/.test(first.lower)
  ) {
    // A bare plural subject ("said analysts") is short and ends the clause.
    const next = items[start + 1]
    if (
      !/s$/.test(first.lower) ||
      (next && next.kind === 'word' && !JOINERS.has(next.lower) && !/^(?:who|and)$/.test(next.lower))
    )
      return null
  }
  let to = start
  for (let i = start; i < items.length; i++) {
    const item = items[i]
    if (!item || !(item.kind === 'word' || item.kind === 'number' || item.text === '-' || item.text === '&'))
      break
    // "A counsellor **to** Mohamedou".
    const serves = item.lower === 'to' && SERVANT.test(items[i - 1]?.lower ?? '')
    if (BREAKERS.has(item.lower) || TIME_WORDS.has(item.lower)) break
    if (
      i > start &&
      !serves &&
      !isPossessive(items, i) &&
      (PRONOUNS.has(item.lower) || isAuxiliary(item) || VERBISH.test(item.lower))
    )
      break
    // "The two ministers **welcomed** the loan, and confirmed": a verb with its object.
    const hasObject = DETERMINERS.has(items[i + 1]?.lower ?? '') && !isBareDeterminer(items[i - 1])
    if (i > start && hasObject && /^(?!called|named)[a-z]{2,}ed$/.test(item.lower)) break
    // "The letter that the Uzbek president **proposed**".
    if (i > start && SEEKING.test(item.lower) && !isBareDeterminer(items[i - 1])) break
    if (item.lower === 'and' && !(items[i + 1]?.capital && items[i - 1]?.capital)) break
    if (JOINERS.has(item.lower) && !serves && !/^(?:of|for|at|from|with)$/.test(item.lower)) break
    if (JOINERS.has(item.lower) && TIME_WORDS.has(items[i + 1]?.lower ?? '')) break
    if (
      item.lower === 'at' &&
      /^(?:request|initiative|invitation|suggestion|proposal)$/.test(items[i + 2]?.lower ?? '')
    )
      break
    to = i + 1
  }
  while (
    to > start &&
    (JOINERS.has(items[to - 1]?.lower ?? '') || (to - start > 1 && isBareDeterminer(items[to - 1])))
  )
    to--
  return to > start ? { from: start, to } : null
}

const SEEKING =
  /^(?:proposed|requested|suggested|initiated|solicited|wished|sought|pushed|pressed|insisted|demanded|urged|sent|extended|submitted|conveyed|forwarded|addressed|wrote|phoned|telephoned|rang)$/

const SERVANT = /^(?:counsell?ors?|advis[eo]rs?|aides?|assistants?|envoys?|ambassadors?)$/

/** An article that has lost its noun: "Damascus **a** month ago". */
const isBareDeterminer = (item: Item | undefined): boolean =>
  /^(?:the|a|an|this|that|last)$/.test(item?.lower ?? '')

/** The `'s` of "Ukraine's Foreign Ministry", not of "he's". */
const isPossessive = (items: readonly Item[], i: number): boolean =>
  items[i]?.lower === "'s" && items[i - 1]?.capital === true && isNoun(items[i + 1])

/** What stands up to the next mark, where nothing else can follow: "according to **presidential historians**". */
export function restOfClause(items: readonly Item[], start: number): Run | null {
  let to = start
  while (isNoun(items[to]) && !BREAKERS.has(items[to]?.lower ?? '')) to++
  return to > start && to - start <= MAX_CLAUSE ? { from: start, to } : null
}

const MAX_CLAUSE = 8

/** The subject of the sentence: its first noun phrase that is followed by a verb and not led in by a preposition. */
export function mainSubject(items: readonly Item[], before: number): Run | null {
  // ""**The delegation** came to us and asked for it," he said": within what is quoted.
  let start = openQuote(items, before) + 1
  while (start < before) {
    const item = items[start]
    if (item?.kind === 'quoted') {
      start++
      continue
    }
    if (
      /^(?:on|last|this|late|early)$/.test(item?.lower ?? '') &&
      TIME_WORDS.has(items[start + 1]?.lower ?? '')
    ) {
      start += items[start + 2]?.text === ',' ? 3 : 2
      continue
    }
    if (/^(?:but|and|so|yet|then|still|now)$/.test(item?.lower ?? '') && items[start + 1]?.text !== ',') {
      start++
      continue
    }
    const introduced =
      item !== undefined &&
      (JOINERS.has(item.lower) ||
        BREAKERS.has(item.lower) ||
        /^(?:during|following|despite|amid|asked|according|speaking|meanwhile|however|instead|later|earlier|afterwards|but|and|also|then|by|once|likewise|perhaps|thus|hence|indeed|nonetheless|nevertheless|even|still|[a-z]+ly|[a-z]+ing)$/.test(
          item.lower,
        ))
    if (!introduced && item?.kind === 'word' && !TIME_WORDS.has(item.lower)) {
      const run = subjectAfter(items, start)
      if (run) return run.to <= before ? run : null
    }
    let next = start
    while (next < before && !isComma(items[next]) && items[next]?.kind !== 'quoted') next++
    start = next + 1
  }
  return null
}

/** Where the quotation opens that goes on at `at`; -1 outside of any. */
function openQuote(items: readonly Item[], at: number): number {
  const marks = items.slice(0, at).flatMap(({ text }, i) => (/^["“”]$/.test(text) ? [i] : []))
  const last = marks.at(-1) ?? -1
  const text = items[last]?.text
  return text === '“' || (text === '"' && marks.length % 2 === 1) ? last : -1
}

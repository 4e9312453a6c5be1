import type { Article, Span } from '../library/article.ts'
import { isTitleCase } from '../library/names.ts'
import { cueKind } from './cues.ts'
import { closingCue, cueSource, isCue, isNoun } from './find-cues.ts'
import type { Frame, Item } from './frame.ts'
import { canSpeak, looksHuman, type Run } from './phrase-words.ts'
import { restOfClause, subjectAfter, subjectBefore } from './subject.ts'

/** Reported speech in a frame: what is said to have been said, by whom, and the words that report it. */
export interface Reported extends Span {
  readonly source: Run
  readonly cue: Run
}

/** Words between a verb of saying and what is said: an addressee, a time, a place. */
const ADDRESSEE =
  /^(?:reporters|journalists|lawmakers|parliament|him|her|them|us|me|the|a|an|his|its|their|on|in|at|during|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|earlier|later|again|also|statement|interview|[a-z]+ly)$/

/** Verbs that take a clause without "that". */
const PLAIN =
  /^(?:sa(?:y|ys|id)|t(?:ell|ells|old)|add(?:s|ed)?|argue[sd]?|claim(?:s|ed)?|insist(?:s|ed)?|suggest(?:s|ed)?|note[sd]?|report(?:s|ed)?|announce[sd]?|predict(?:s|ed)?|promise[sd]?|vow(?:s|ed)?|wr(?:ite|ites|ote)|explain(?:s|ed)?|confirm(?:s|ed)?|acknowledge[sd]?|warn(?:s|ed)?|stated|indicate[sd]?|ask(?:s|ed)?|tweet(?:s|ed)?)$/

/**
 * Finds reported speech: "X said that …", "X told reporters …", "…, X said", "According to X, …". A sentence that
 * is nothing but a direct quotation and its cue reports nothing indirectly.
 * @param taken where the cues stand that already introduce direct quotations
 */
export function findReported(article: Article, frame: Frame, taken: ReadonlySet<number>): Reported[] {
  const { items } = frame
  const inserted = insertedReport(article, frame)
  if (inserted.length > 0) return inserted
  const single = accordingToReport(article, frame) ?? closingReport(article, frame)
  const leading = single ? [single] : leadingReports(article, frame, taken)
  const act = leading.length > 0 ? null : speechAct(article, frame, taken)
  return (act ? [act] : leading).filter(
    (found) =>
      items.filter((x) => x.kind === 'word' && x.start >= found.start && x.end <= found.end).length >= 3,
  )
}

/** "The outreach, they said, raised new worries": what stands on both sides of the cue is reported. */
function insertedReport(article: Article, frame: Frame): Reported[] {
  const { items } = frame
  for (let i = 2; i < items.length - 2; i++) {
    if (items[i + 1]?.text !== ',' || !isCue(items[i], 'say')) continue
    const source = subjectBefore(items, i)
    if (!source || source.to !== i || source.from < 2 || items[source.from - 1]?.text !== ',') continue
    const [first, comma, rest] = [items[0], items[source.from - 1], items[i + 2]]
    if (!first || !comma || !rest || !canSpeak(items, source)) continue
    if (items.some((x) => x.kind === 'quoted')) return []
    const cue = { from: i, to: i + 1 }
    return [
      { ...trimEnd(article, first.start, comma.start), source, cue },
      { ...trimEnd(article, rest.start, frame.end), source, cue },
    ]
  }
  return []
}

/** "X said that …, and said that …": each verb of saying with the clause it leads in. */
function leadingReports(article: Article, frame: Frame, taken: ReadonlySet<number>): Reported[] {
  const { items } = frame
  const headline = isTitleCase(items)
  const found: Reported[] = []
  for (let i = 1; i < items.length - 2; i++) {
    const item = items[i]
    if (!item || item.start < (found.at(-1)?.end ?? 0) || taken.has(item.start)) continue
    if (!isCue(item, 'say') && !(headline && cueKind(item.lower) === 'say')) continue
    // What somebody denies is not what he says.
    if (isDenied(items, i)) continue
    if (isNoun(items, i) || !reportsClause(items, i) || isNegated(items, i)) continue
    const source = cueSource(items, i)
    const first = items[startOfContent(items, i)]
    if (!source || source.from >= i || !first) continue
    found.push({
      ...trimEnd(article, first.start, endOfContent(article, first.start, frame.end)),
      source,
      cue: { from: i, to: i + 1 },
    })
  }
  return found
}

/** "denied that he had asked": the verb, and every one behind it in the sentence. */
const isDenied = (items: readonly Item[], cue: number): boolean =>
  items.slice(0, cue + 1).some((x) => /^den(?:y|ies|ied|ying)$/.test(x.lower))

/** "did not say who would drive": nothing was said. */
const isNegated = (items: readonly Item[], cue: number): boolean =>
  items
    .slice(Math.max(0, cue - 3), cue)
    .some((x) =>
      /^(?:not|n't|never|refused|declined|didn't|don't|doesn't|hasn't|wouldn't|won't)$/.test(x.lower),
    )

/** A clause follows, not an object or an infinitive: "agreed to meet", "declaring a ceasefire" report no words. */
function reportsClause(items: readonly Item[], cue: number): boolean {
  const next = items.slice(cue + 1, cue + 10)
  if (next.some((x) => x.lower === 'that')) return true
  if (/ing$/.test(items[cue]?.lower ?? '') || next[0]?.lower === 'to') return false
  return PLAIN.test(items[cue]?.lower ?? '')
}

/** Verbs that report an act of speech by its object: what somebody called for, promised to do, condemned. */
const ACTS =
  /^(?:call(?:s|ed|ing)? (?:for|on|upon)|urg(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|vow(?:s|ed|ing)?|demand(?:s|ed|ing)?|propos(?:e|es|ed|ing)|announc(?:e|es|ed|ing)|criticiz(?:e|es|ed|ing)|criticis(?:e|es|ed|ing)|prais(?:e|es|ed|ing)|condemn(?:s|ed|ing)?|denounc(?:e|es|ed|ing)|describ(?:e|es|ed|ing)|accus(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|refus(?:e|es|ed)|warn(?:s|ed|ing)? (?:of|against)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|question(?:s|ed|ing)|ask(?:s|ed|ing)?|mock(?:s|ed|ing)|defend(?:s|ed|ing)|slamm?(?:s|ed|ing)|blast(?:s|ed|ing)|discuss(?:es|ed|ing)|cit(?:es|ed|ing)|referr(?:ed|ing) to|refers to|den(?:ies|ied|ying)|not(?:ing)|add(?:ing)|argu(?:ing)|say(?:ing)|tell(?:ing)|suggest(?:ing)|talk(?:s|ed|ing)? about|sp(?:oke|eaks|eaking) (?:of|about)|mention(?:s|ed|ing)?|express(?:es|ed|ing)|acknowledg(?:es|ed|ing)|admit(?:s|ted|ting)|claim(?:s|ed|ing)|complain(?:s|ed|ing)? (?:about|of)|apologi[sz](?:ed|es|ing) for|thank(?:s|ed|ing)|tout(?:s|ed|ing)|emphasi[sz](?:ed|es|ing)|stress(?:ed|es|ing)|underlin(?:ed|es|ing)|reiterat(?:ed|es|ing)|explain(?:s|ed|ing)|deni(?:ed)|raised|welcom(?:ed|es|ing)|hail(?:ed|s|ing)|conveyed|recall(?:ed|s|ing))\b/

function speechAct(article: Article, frame: Frame, taken: ReadonlySet<number>): Reported | null {
  const { items } = frame
  for (let i = 1; i < items.length - 2; i++) {
    const item = items[i]
    if (item?.kind !== 'word' || item.capital || taken.has(item.start) || isNoun(items, i)) continue
    if (isDenied(items, i)) continue
    const next = items[i + 1]
    const verb = ACTS.exec(`${item.lower} ${next?.lower ?? ''}`)?.[0]
    if (!verb) continue
    const source = cueSource(items, i)
    if (!source || source.from >= i || !looksHuman(items, source)) continue
    const from = verb.includes(' ') ? i + 2 : i + 1
    const first = items[from]
    if (!first || first.kind === 'mark') continue
    return {
      ...trimEnd(article, first.start, endOfContent(article, first.start, frame.end)),
      source,
      cue: { from: i, to: from },
    }
  }
  return null
}

/** Where the reported clause begins: behind "that", or right behind the verb and its addressee. */
function startOfContent(items: readonly Item[], cue: number): number {
  const that = items.findIndex((x, k) => k > cue && k <= cue + 10 && x.lower === 'that')
  const between = items.slice(cue + 1, that)
  if (that > 0 && between.every((x) => x.kind === 'word' || x.kind === 'number')) return that + 1
  let i = cue + 1
  if (items[i]?.text === ',' || items[i]?.text === ':') return i + 1
  if (/^(?:told|tells|tell|telling|informed|assured|reminded|warned)$/.test(items[cue]?.lower ?? '')) {
    i = /^(?:the|a|his|her|its|their)$/.test(items[i]?.lower ?? '')
      ? (subjectAfter(items, i)?.to ?? i)
      : i + 1
  }
  while (
    i < items.length &&
    ADDRESSEE.test(items[i]?.lower ?? '') &&
    ADDRESSEE.test(items[i + 1]?.lower ?? '')
  )
    i++
  return i
}

function closingReport(article: Article, frame: Frame): Reported | null {
  const found = closingCue(frame.items, 0)
  const first = frame.items[0]
  if (!found?.source || !first || first.kind === 'quoted') return null
  const boundary = frame.items[Math.min(found.at, found.source.from)]
  if (!boundary) return null
  return {
    ...trimEnd(article, first.start, boundary.start),
    source: found.source,
    cue: { from: found.at, to: found.at + 1 },
  }
}

function accordingToReport(article: Article, frame: Frame): Reported | null {
  const { items } = frame
  const i = items.findIndex((x, k) => x.lower === 'according' && items[k + 1]?.lower === 'to')
  const source = i < 0 ? null : (subjectAfter(items, i + 2) ?? restOfClause(items, i + 2))
  if (!source) return null
  const cue = { from: i, to: i + 2 }
  if (i > 0 && items[0] && items[i]) {
    return { ...trimEnd(article, items[0].start, items[i]?.start ?? 0), source, cue }
  }
  const comma = items.findIndex((x, k) => k >= source.to && x.text === ',')
  const first = items[comma + 1]
  return comma < 0 || !first ? null : { ...trimEnd(article, first.start, frame.end), source, cue }
}

/** The article's own addition ends what is reported: "…, but he added", "… — though others doubt it". */
const ADDITION =
  / and (?:[A-Z][\w.'’-]* ){0,3}(?:said|says|added|told|wrote|warned|insisted|noted|claimed|argued|stressed)\b|(?:,| [-–—]+|[–—]) (?:but|though|although|adding|and (?:then )?(?:added|said|noted|called|he|she|they)\b|which|whose|who|even as|while|a (?:claim|charge|move)|an? \w+ that)\b/

function endOfContent(article: Article, start: number, end: number): number {
  const content = article.text.slice(start, end)
  const cut = ADDITION.exec(content)
  return cut && cut.index > 25 && !/["“][^"”]*$/.test(content.slice(0, cut.index)) ? start + cut.index : end
}

/** Leaves out white space, commas and the final mark; quotation marks at the edges stay, they belong to the words. */
function trimEnd(article: Article, start: number, end: number): Span {
  const content = article.text.slice(start, end)
  return { start, end: start + content.replace(/[\s,.;:–—]+$/u, '').length }
}

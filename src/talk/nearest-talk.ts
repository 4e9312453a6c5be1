import type { Article, Span } from '../library/article.ts'
import { daysDiffer, resolveDay } from '../library/dates.ts'
import { isElliptic } from './claim-context.ts'
import { hasStranger, isInvitation, isItself, isSpoken } from './claim-fit.ts'
import { isOtherTime } from './claim-time.ts'
import { canName, type Placed } from './draft.ts'
import type { FoundClaim } from './found-claim.ts'
import { ordinalOf } from './ordinals.ts'

/** Which mention of a talk a claim stands nearest to, in its own sentence or before it. */
export interface Nearest {
  /** The nearest one of the sentence, whether its talk is known or not. */
  readonly here: Placed | undefined
  /** The one that the sentence itself names as what it is about; its talk need not be a known one. */
  readonly own: Placed | undefined
  /** The known one that the article spoke of last before the sentence, or else the first that is not still to come. */
  readonly last: Placed | undefined
  /** What the claim is about: `own`, one that the sentence points at, or `last`. */
  readonly about: Placed | undefined
}

/** The mentions around a claim, `placed` being those of its article in the order of the text. */
export function nearestTalk(article: Article, placed: readonly Placed[], claim: FoundClaim): Nearest {
  const sentence = article.text.slice(claim.sentence.start, claim.sentence.end)
  const fitting = placed.filter((p) => fits(article, claim, p))
  const inSentence = fitting
    .filter((p) => standsWith(article, claim, p))
    .sort((x, y) => distance(claim, x) - distance(claim, y))
  const known = fitting.filter((p) => p.draft !== null)
  const here = inSentence[0]
  const last =
    known.findLast((p) => p.mention.at < claim.sentence.start) ??
    known.find((p) => !p.draft?.planned && p.draft?.order !== 'earlier')
  // The sentence's own talk, even when it is none of the known ones, comes before the one spoken of last.
  const own = here && isUnknown(article, claim, here, last) ? here : inSentence.find((p) => p.draft !== null)
  const spokenOf = isOtherTime(article, claim, last?.draft) ? undefined : last
  const counted = countedOf(article, claim, known)
  // "When the two first met, it was X's idea. **This time** Y had asked": the news.
  const news = THIS_TIME.test(sentence)
    ? known.find(({ draft }) => draft !== null && draft.order !== 'earlier' && !draft.planned)
    : undefined
  const pointed = pointedTo(sentence, known)
  // "**The second, in Yerevan,** was convened at X's request", where the talk is the third, or nobody tells which.
  const ordinal = isElliptic(sentence) ? ordinalOf(/^\w+ \w+/.exec(sentence)?.[0] ?? '', true) : null
  const isOther = ordinal !== null && !pointed && (spokenOf?.draft?.ordinal ?? ordinal) !== ordinal
  return { here, own, last, about: counted ?? own ?? pointed ?? news ?? (isOther ? undefined : spokenOf) }
}

/** Whether a talk is of a kind that the words of a claim can be about. */
function fits(article: Article, claim: FoundClaim, { draft, mention }: Placed): boolean {
  const kind = draft?.kind ?? mention.kind
  const isInvited =
    isInvitation(claim) || /\binvited\b/.test(article.text.slice(claim.span.start, claim.span.end))
  if (draft && isInvited && isSpoken(draft)) return false
  return claim.kinds === null || kind === 'talks' || claim.kinds.includes(kind)
}

/** Whether a mention stands in the sentence of a claim, in what the claim is about. */
function standsWith({ text }: Article, { sentence, span }: FoundClaim, { mention }: Placed): boolean {
  if (mention.at < sentence.start || mention.at >= sentence.end) return false
  const aside = asideOf(text.slice(sentence.start, sentence.end))
  if (aside && isWithin(aside, mention.at - sentence.start) && span.end - sentence.start > aside.end)
    return false
  // "Unlike last week's conversation, **this one** was initiated by".
  if (mention.at < span.start && THIS_ONE.test(text.slice(mention.end, span.start))) return false
  if (mention.at > span.end && IT_IS_BACK.test(text.slice(span.start, sentence.end))) return false
  return !CONTRAST.test(text.slice(span.end, Math.max(span.end, mention.at)))
}

const THIS_ONE = /\bthis one (?:was|had been|has been) $/

/** Verbs whose object is an "it": "it was X who had set **it** up, after a meeting in May" is of the sentence before. */
const IT_IS_BACK =
  /^[^.;,]{0,90}\b(?:set it up|(?:suggested|proposed|requested|asked for|wanted|sought|arranged|initiated) it)\b/

/** "The meeting, **their first since a telephone conversation in May,** had been suggested by": where it is no talk's own. */
const ASIDE = /^(?:The|Their|This|That) [^,;.]{3,60}, ([^;.]{3,120}?,) (?:had been|has been|was|were) /

function asideOf(sentence: string): Span | null {
  const aside = ASIDE.exec(sentence)?.[1]
  if (!aside) return null
  const start = sentence.indexOf(aside)
  return { start, end: start + aside.length }
}

const isWithin = ({ start, end }: Span, at: number): boolean => start <= at && at < end

/** "The idea was Latvia's, **whereas** their call in May": what follows is another one. */
export const CONTRAST = /\b(?:whereas|while|when (?:the two|they|both))\b|;/

/** How many characters stand between a claim and a mention; 0 where they overlap. */
const distance = ({ span }: FoundClaim, { mention: { at, end } }: Placed): number =>
  at < span.end && end > span.start ? 0 : Math.min(Math.abs(at - span.end), Math.abs(end - span.start))

/** A talk is what a claim is about when its word stands within so many characters of the claim's. */
const BESIDE = 60

/** Whether a claim is about a talk that is none of the known ones; "invited Dahl for talks" names the other side, though. */
function isUnknown(article: Article, claim: FoundClaim, here: Placed, last: Placed | undefined): boolean {
  const { draft, mention } = here
  if (draft || isItself(article, claim, mention, last?.draft)) return false
  if (claim.kinds !== null && !hasStranger(here, last?.draft)) return false
  return (
    distance(claim, here) < BESIDE ||
    mention.order !== null ||
    // "A **telephone conversation** last month, he said, had been at her instance" is no visit.
    (mention.at < claim.span.start && !!last?.draft && !canName(mention, last.draft.kind))
  )
}

const THIS_TIME = /^["“]?This time\b/

/** "The first two rounds had been proposed by the former, **while the third was** the latter's idea": the talk of that number, or the news. */
function countedOf(
  { text }: Article,
  { sentence, span }: FoundClaim,
  known: readonly Placed[],
): Placed | undefined {
  const words = text.slice(sentence.start, span.start + COUNTED_REACH)
  const news = known.find(({ draft }) => draft?.order === null && !draft.planned)
  const word = COUNTED.exec(words)?.[1]
  const ordinal = word ? ordinalOf(word, true) : null
  if (ordinal === null) return undefined
  const counted = known.find(({ draft }) => draft?.ordinal === ordinal)
  return counted ?? news
}
const COUNTED =
  /, (?:while|and|but|whereas) the (first|second|third|fourth|fifth)(?: one)? (?:was|had been|came|went|took place)\b[^,;]*$/
/** A claim's words may begin with its verb: "**was** the latter's idea". */
const COUNTED_REACH = 4

/** "The first, on 4 January, had been made at …": the talk of that number or of that day; the day of "it was requested on Monday" is the request's. */
function pointedTo(sentence: string, known: readonly Placed[]): Placed | undefined {
  if (!isElliptic(sentence)) return undefined
  const ordinal = ordinalOf(/^\w+ \w+/.exec(sentence)?.[0] ?? '', true)
  const day = resolveDay(sentence, null)
  const counted = known.find(({ draft }) => ordinal !== null && draft?.ordinal === ordinal)
  const isOfDay = day !== null && !/^["“]?(?:It|They|Both)\b/.test(sentence)
  const dated = known.find(({ draft }) => isOfDay && draft?.date && !daysDiffer(day, draft.date))
  return counted ?? dated
}

import type { Article, Sentence } from '../library/article.ts'
import { framesOf, type Item } from '../quotation/frame.ts'
import type { Run } from '../quotation/phrase-words.ts'
import type { Quotation } from '../quotation/quotation.ts'
import type { Speakers } from '../quotation/speakers.ts'
import { subjectAfter } from '../quotation/subject.ts'
import { isNo } from './claim-context.ts'
import { PATTERNS } from './claim-patterns.ts'
import { isDenied } from './denial.ts'
import { affirmedIn, answerIn } from './find-answers.ts'
import { isEndless } from './find-mentions.ts'
import type { FoundClaim } from './found-claim.ts'
import { nameInitiator, spanOf } from './name-initiator.ts'
import { isNoClaim, tellsNothing } from './no-claim.ts'
import { plainText } from './plain-text.ts'
import { indexOf, placeOf, type Sight, withoutAsides, withoutTeller } from './sight.ts'
import { isOfEarlierVersion, takeBackLast, withdrawCorrected } from './taken-back.ts'
import type { TalkKind } from './talk.ts'

/** Finds the statements in an article of who initiated a talk. Possible and planned acts are none. */
export function findClaims(
  article: Article,
  speakers: Speakers,
  quotations: readonly Quotation[],
): FoundClaim[] {
  const found: FoundClaim[] = []
  const texts = article.sentences.map((sentence) => (isEndless(sentence) ? '' : plainText(article, sentence)))
  const byVideo = /\bvideo(?:[ -]?(?:link|conference|call|meeting)|conference)/i.test(article.text)
  article.sentences.forEach((sentence, i) => {
    if (isEndless(sentence) || isPutAsQuestion(article, sentence) || IS_IT_SO.test(texts[i + 1] ?? '')) return
    const [before = '', text = ''] = [texts[i - 1], texts[i]]
    const sight: Sight = {
      text,
      before,
      offset: sentence.start,
      items: itemsOf(article, sentence),
      speakers,
      byVideo,
      cut: null,
    }
    const asked = askedBefore(article, i)
    const plain = claimsIn(article, sight, sentence, quotations)
    const short = withoutTeller(sight)
    const more = [
      ...(short ? claimsIn(article, short, sentence, quotations) : []),
      ...withoutAsides(sight).flatMap((cut) => bridging(article, cut, sentence, quotations)),
      ...answerIn(sight, sentence, asked, quotations),
      ...affirmedIn(article, sight, article.sentences[i - 1], sentence, quotations),
    ]
    const here = [...plain]
    for (const claim of more)
      if (here.every((p) => p.initiator !== claim.initiator && p.span.start !== claim.span.start))
        here.push(claim)
    takeBackLast(article, text, sentence, found, here, quotations)
    found.push(...here)
  })
  return withdrawCorrected(article, withoutReturned(article, found))
}

/** The claims of a shortened sentence whose words go on over what has been cut out. */
function bridging(
  article: Article,
  cut: Sight,
  sentence: Sentence,
  quotations: readonly Quotation[],
): FoundClaim[] {
  const at = cut.offset + (cut.cut?.at ?? 0)
  // "It was X **who**, in October, proposed it": the claim's own words end at the name.
  const reach = /\b(?:who|which|that)$/.exec(cut.text.slice(0, cut.cut?.at))?.[0].length ?? -1
  return claimsIn(article, cut, sentence, quotations).filter(
    ({ span }) => span.start < at && span.end > at - reach - 2,
  )
}

/** "X telephoned Y on Monday. **X was returning her call**": who only rings back has initiated nothing. */
function withoutReturned({ text }: Article, found: readonly FoundClaim[]): FoundClaim[] {
  const caller = RETURNING.exec(text)?.[1]
  const isOf = ({ initiator, kinds, denied }: FoundClaim): boolean =>
    !denied && (kinds?.[0]?.endsWith('call') ?? false) && initiator.split(' ').at(-1) === caller
  return caller === undefined ? [...found] : found.filter((claim) => !isOf(claim))
}
const RETURNING =
  /\b(\p{Lu}[\p{L}'’-]+) (?:was (?:only |merely |just )?returning|had (?:only |merely )?returned) (?:an?|his|her|their|the) (?:[a-z]+ )?call\b/u

/** "Television reports that our president rang. **Is that so?**" */
const IS_IT_SO = /^(?:Is|Was) (?:that|this) (?:so|true|correct|right|accurate|the case)\b[^.]*\?$/

const TURN =
  /^(\p{Lu}[\p{Lu}\d .'’-]*(?: \([^)]{2,40}\))?|(?:Question|Reporter|Journalist|Moderator)(?: \([^)]{2,40}\))?):\s/u
/** A longer turn is no reporter's. */
const LONGEST_QUESTION = 250

/**
 * Whether a sentence stands in a reporter's turn of a briefing: a short one of somebody other than who speaks most, to
 * which that one answers.
 */
function isPutAsQuestion({ text, paragraphs }: Article, { paragraph }: Sentence): boolean {
  const labels = paragraphs.map(({ start, end }) => TURN.exec(text.slice(start, end))?.[1] ?? null)
  const label = labels[paragraph - 1]
  const turn = paragraphs[paragraph - 1]
  if (!label || !turn || turn.end - turn.start > LONGEST_QUESTION) return false
  const turns = new Map<string, number>()
  for (const name of labels)
    if (name !== null && !ASKER.test(name)) turns.set(name, (turns.get(name) ?? 0) + 1)
  const most = Math.max(0, ...turns.values())
  if (ASKER.test(label)) return true
  const answering = labels.slice(paragraph).find((name) => name !== null)
  return (
    answering !== undefined &&
    answering !== null &&
    answering !== label &&
    most >= FEWEST_ANSWERS &&
    turns.get(answering) === most &&
    (turns.get(label) ?? 0) < most
  )
}
const ASKER = /^(?:Q|QUESTION|REPORTER|JOURNALIST|MODERATOR)\b/i
const FEWEST_ANSWERS = 3

/** The sentence in front of another one, over a "No." that only turns down what was asked. */
function askedBefore({ text, sentences }: Article, at: number): string {
  const [before, previous] = [sentences[at - 2], sentences[at - 1]].map((s) =>
    s ? text.slice(s.start, s.end) : '',
  )
  if (isNo(previous ?? '')) return before ?? ''
  // "So who was it who wanted to talk? Was that Suva?"
  const isQuestion = (s: string | undefined): boolean => /\?["”’']*\s*$/.test(s ?? '')
  return isQuestion(before) && isQuestion(previous) ? `${before} ${previous}` : (previous ?? '')
}

function itemsOf(article: Article, sentence: Sentence): readonly Item[] {
  const paragraph = article.paragraphs[sentence.paragraph - 1]
  if (!paragraph) return []
  const alone = { ...paragraph, start: sentence.start, bodyStart: sentence.start, end: sentence.end }
  return framesOf(article, alone, []).flatMap((frame) => frame.items)
}

/** "**The Tirana daily Zëri i Ditës** had reported that X asked for the call": the paper, whatever its name. */
const PRESS_SAID =
  /^(?:The |A )([^.;,"“]{0,30}?\b(?:daily|newspaper|weekly|broadcaster|news agency|tabloid|portal|website|radio|station|channel)\b[^.;,"“]{0,30}?) (?:had |has )?(?:reported|wrote|written|claimed|announced)(?: (?:(?:on|in|at) [^.;,]{3,20}|the same [a-z]+|yesterday|earlier))? that\b/

/** "The newspaper, which reported that X had asked for it**, withdrew its article**". */
const WITHDREW =
  /^[^.;]{0,60}, (?:has |had )?(?:withdrew|withdrawn|retracted|deleted|removed|took down|taken down) (?:its|the|their) (?:article|report|story|item|post)\b/

function claimsIn(
  article: Article,
  sight: Sight,
  sentence: Sentence,
  quotations: readonly Quotation[],
): FoundClaim[] {
  const { text, items } = sight
  const found: FoundClaim[] = []
  if (tellsNothing(text)) return found
  const lower = text.toLowerCase()
  for (const { hints, words, initiator, outsiders, kinds = null } of PATTERNS) {
    if (hints && !hints.some((hint) => lower.includes(hint))) continue
    for (const match of text.matchAll(words)) {
      const run = initiator(sight, match.index, match.index + match[0].length)
      if (!run) continue
      const named = spanOf(items, run)
      if (!named || isNoClaim(article, text, match)) continue
      const span = {
        start: Math.min(named.start, placeOf(sight, match.index)),
        end: Math.max(named.end, placeOf(sight, match.index + match[0].length)),
      }
      const [from, to] = [indexOf(sight, span.start), indexOf(sight, span.end)]
      const before = text.slice(0, from)
      const denied = isDenied(text, from, to)
      const withdrawn = isOfEarlierVersion(before) || WITHDREW.test(text.slice(to))
      const add = (r: Run, isRefused: boolean): void => {
        const claim = nameInitiator(article, sight, r, quotations)
        if (!claim || found.some((f) => f.initiator === claim.initiator)) return
        // What stands between the teller and the verb was taken for its subject.
        if (IN_PASSING.test(claim.initiator)) return
        // "It was Oman that initiated the talks" stresses who it was, and may mean a third party.
        const isStressed =
          /\bit (?:was|had been) (?:not )?$/i.test(before) || /^it (?:was|had been)\b/i.test(text.slice(from))
        const press = PRESS_SAID.exec(text)?.[1]
        found.push({
          ...claim,
          claimedBy: press ?? claim.claimedBy,
          denied: isRefused,
          withdrawn,
          outsiders: outsiders || isStressed || isToBoth(text, match),
          kinds: kinds ?? kindsTold(text.slice(0, match.index), match[0]),
          sentence,
          span,
        })
      }
      const instead = insteadOf(sight, named.end)
      add(run, denied)
      if (instead && denied) add(instead, false)
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}

/** "**Prior to his departure** he held a call with X, who had requested it": when or by whose word, and nobody. */
const IN_PASSING =
  /^(?:according to|prior to|before|after|during|following|ahead of|despite|since|until|while|when|upon|amid)\b/i

/** "Proposed the meeting in calls **to the two men**", "had contacted **both of them** in July": a third party may have. */
const BOTH_BEFORE =
  /\bboth (?:[a-z]+ )?(?:been|were|had|had been) $|\bcontacted (?:both(?: of them)?|the two)\b[^.;]*$/i
const isToBoth = (text: string, { 0: words, index }: RegExpExecArray): boolean =>
  TO_BOTH.test(text.slice(index + words.length)) ||
  BOTH_BEFORE.test(text.slice(0, index)) ||
  /\bthat (?:they|both|the two) (?:should )?(?:meet|talk|speak|sit)\b/.test(text.slice(index)) ||
  /\b(?:contacted|phoned|telephoned|wrote to|invited) (?:both(?: of them)?|the two) /.test(words)

const TO_BOTH =
  /^[^.;]{0,80}? (?:to|with|from) (?:both|the two)\b|^ to them\b|^ (?:both(?: of them)?|the two) (?:in|on|at|last|and|to)\b/

/** Nobody is invited to be rung up. */
const INVITED = /\binvit(?!\w+ to (?:talk|speak)\b)|\bto (?:sit down|come)\b/i
const NOT_BY_PHONE: readonly TalkKind[] = ['visit', 'meeting', 'summit', 'video call', 'talks']
/** "**That trip** had been X's idea". */
const TRIP = /\b(?:trip|journey|visit)\b[^.;,]{0,30}$/i
const IN_PERSON: readonly TalkKind[] = ['visit', 'meeting', 'summit', 'talks']

/** "It was X that suggested **the video link**". */
const VIDEO = /\bvideo[ -]?(?:link|call|meeting|conference|talks|conversation)/i
const BY_VIDEO: readonly TalkKind[] = ['video call', 'meeting', 'talks']

/** The kinds of talk that the words of a claim can be about, where its pattern leaves it open. */
const kindsTold = (before: string, words: string): readonly TalkKind[] | null =>
  TRIP.test(before) ? IN_PERSON : INVITED.test(words) ? NOT_BY_PHONE : VIDEO.test(words) ? BY_VIDEO : null

/** "not by Oslo **but by Nairobi**": whom the sentence names in place of the one it denies. */
function insteadOf(sight: Sight, at: number): Run | null {
  const { items } = sight
  const match = INSTEAD.exec(sight.text.slice(indexOf(sight, at)))
  return match
    ? subjectAfter(
        items,
        items.findIndex((x) => x.start >= at + match[0].length),
      )
    : null
}

/** Behind the one who is denied: what is told of him in passing, the "but", and how it was done. */
const INSTEAD =
  /^(?:, (?:who|whose|which|as)\b[^,;.]{1,90},|,)?\s+but\s+(?:rather\s+)?(?:[–—-] [^–—;.]{1,90} [–—-] )?(?:(?:by|from|of|at the \w+ of)\s+)?/

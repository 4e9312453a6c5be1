import type { Article, Sentence, Span } from '../library/article.ts'
import { ANY_MONTH, daysDiffer, isLongBefore, resolveDay } from '../library/dates.ts'
import { isInvitation } from './claim-fit.ts'
import { canBeOf, isUnknownSide } from './claim-sides.ts'
import { isOtherTime } from './claim-time.ts'
import { compatible, type Draft, type Placed, takesPart } from './draft.ts'
import type { FoundClaim } from './found-claim.ts'
import { INITIATIVE } from './initiating-words.ts'
import { writtenOn } from './mention-date.ts'
import { CONTRAST } from './nearest-talk.ts'
import { type Party, sameParty, samePlayer } from './parties.ts'
import { plainText } from './plain-text.ts'
import type { TalkMention } from './talk-mention.ts'
import type { Told } from './told.ts'

/** A claim where it stands, as far as that is the same for every talk that it may be about. */
export interface Scene {
  readonly told: Told
  readonly claim: FoundClaim
  /** Whom the claim's words tell to have been called, invited or summoned. */
  readonly reached: Party | undefined
  /** The parties that its sentence names. */
  readonly named: readonly Party[]
  /** All claims of the article. */
  readonly claims: readonly FoundClaim[]
  /** Whom other sentences, of any article, name as the initiator of a talk, as the rules read them. */
  readonly toldElsewhere: (draft: Draft) => readonly Party[]
}

export type ClaimFeatures = ReturnType<typeof featuresOf>

/**
 * What speaks for a claim being about a talk, and against it: 1 where what the feature's name says is true and 0 where it
 * is not, or, for `position`, how far down in its article the claim stands, from 0 to 1.
 * @param party whom the claim names as the initiator, if it is about that talk
 */
export function featuresOf(
  { told, claim, reached, named, claims, toldElsewhere }: Scene,
  draft: Draft,
  party: Party,
) {
  const { article, placed, main } = told
  const { sentence, span, kinds, relative } = claim
  const at = article.sentences.findIndex((s) => s.start === sentence.start)
  const previous = article.sentences[at - 1]
  const text = plainText(article, sentence)
  const before = previous ? plainText(article, previous) : ''
  const words = article.text.slice(span.start, span.end)
  const here = placed
    .filter(({ mention }) => mention.at >= sentence.start && mention.at < sentence.end)
    .filter(({ mention }) => !CONTRAST.test(article.text.slice(...between(span, mention))))
    .sort((a, b) => distance(claim, a) - distance(claim, b))
  const nearest = here[0]?.mention
  const last = placed.findLast((p) => p.draft === draft && p.mention.at < sentence.start)
  const since = last ? at - sentenceAt(article, last.mention.at) : null
  const written = writtenOn(article)
  const day = resolveDay(text, written)
  const isOfTalk = (p: Party): boolean => draft.sides.some((side) => sameParty(side, p))
  const strangers = named.filter((p) => p.countries.size > 0 && !isOfTalk(p))
  const live = claims.filter((c) => !c.denied && !c.withdrawn)
  const elsewhere = toldElsewhere(draft)
  const namesBoth = draft.sides.length > 1 && draft.sides.every((s) => named.some((p) => samePlayer(p, s)))
  const yes = (is: boolean): number => (is ? 1 : 0)
  return {
    // Where the article speaks of the talk.
    rightBeside: yes(here.some((p) => p.draft === draft && distance(claim, p) < BESIDE)),
    inSentence: yes(here.some((p) => p.draft === draft)),
    earlierHere: yes(draft.order === 'earlier' && here.some((p) => p.draft === draft)),
    besideUnknown: yes(here.some((p) => p.draft === null)),
    sentenceBefore: yes(since === 1),
    farBefore: yes(since !== null && since > 2),
    nearestEarlier: yes(nearest?.order === 'earlier'),
    nearestAhead: yes(nearest?.order === 'next' || (nearest?.planned ?? false)),

    // What kind of talk it is, and whose.
    earlier: yes(draft.order === 'earlier'),
    ofKind: yes(kinds?.includes(draft.kind) ?? false),
    kindFits: yes(kinds?.some((kind) => compatible(kind, draft.kind)) ?? false),
    invitedToVisit: yes(isInvitation(claim) && draft.kind === 'visit'),
    ofMainSides: yes(main.length > 1 && main.every((side) => takesPart(draft, side))),

    // Who initiated it.
    takesPart: yes(takesPart(draft, party)),
    mayTakePart: yes(canBeOf(draft, party)),
    unknownSide: yes(isUnknownSide(draft, party)),
    thirdParty: yes(claim.outsiders && !isOfTalk(party)),
    bringsBoth: yes(claim.outsiders && /\b(?:both|the two|them|they|each)\b/i.test(text)),
    thirdPartyOfBoth: yes(claim.outsiders && !isOfTalk(party) && namesBoth),
    ownSide: yes(relative === 'own'),
    otherSide: yes(relative === 'other'),
    reachedSide: yes(reached !== undefined && draft.sides.some((side) => samePlayer(side, reached))),
    namesBoth: yes(namesBoth),
    namesStranger: yes(strangers.length > 0),
    strangerInitiated: yes(strangers.some((p) => sameParty(p, party))),

    // When.
    otherTime: yes(isOtherTime(article, claim, draft)),
    otherDay: yes(day !== null && draft.date !== null && daysDiffer(day, draft.date)),
    longBefore: yes(isLongBefore(day, draft.date ?? written)),
    thisTime: yes(/\b(?:this|latest|present|current|today|yesterday|now)\b/i.test(text)),
    thatTalk: yes(THAT_TALK.test(text)),
    hadDoneBefore: yes(/\bhad\b/.test(before)),
    monthBefore: yes(OF_MONTH.test(before)),

    // How it is told.
    opensWithIt: yes(/^["“]?(?:It|That|This)\b/.test(text)),
    opensWithTalk: yes(/^The (?:call|meeting|talks|visit|conversation|round|session)\b/.test(text)),
    opensWithIdea: yes(OPENS_WITH_IDEA.test(text)),
    claimed: yes(claim.claimedBy !== null),
    quoted: yes(/["“]/.test(text)),
    answers: yes(answersQuestion(article, sentence)),
    byCall: yes(/\b(?:call(?:ed|s|ing)?|phoned|rang|telephoned|dialled)\b/.test(words)),
    byAsking: yes(/\b(?:asked|sought|requested|proposed|suggested|wanted)\b/.test(words)),
    byInviting: yes(/\binvit/.test(words)),

    // Where it stands among the others.
    position: at / Math.max(WHOLE_ARTICLE, article.sentences.length),
    firstClaim: yes(live.every((c) => c.span.start >= span.start)),
    onlyClaim: yes(live.length === 1),
    agreed: yes(elsewhere.some((p) => sameParty(p, party))),
    disputed: yes(elsewhere.some((p) => !sameParty(p, party))),
  }
}

/** "**QUESTION: Did they call?** — No. We did.": a sentence of the paragraph behind a question. */
function answersQuestion({ text, paragraphs }: Article, { paragraph }: Sentence): boolean {
  const before = paragraphs[paragraph - 2]
  return before !== undefined && /\?["”]?\s*$/.test(text.slice(before.start, before.end))
}

/** The ends of the stretch of text between a claim and a mention. */
const between = (span: Span, { at, end }: TalkMention): [number, number] =>
  at < span.start ? [end, span.start] : [span.end, Math.max(span.end, at)]

/** How many characters stand between a claim and a mention; 0 where they overlap. */
const distance = ({ span }: FoundClaim, { mention: { at, end } }: Placed): number =>
  at < span.end && end > span.start ? 0 : Math.min(Math.abs(at - span.end), Math.abs(end - span.start))

const sentenceAt = ({ sentences }: Article, at: number): number =>
  sentences.findIndex(({ start, end }) => at >= start && at < end)

/** A talk's word within so many characters of a claim's words. */
const BESIDE = 40
/** A text of fewer sentences is no whole article. */
const WHOLE_ARTICLE = 6

const OPENS_WITH_IDEA = new RegExp(String.raw`^["“]?(?:The|That|This) (?:\w+ )?(?:${INITIATIVE})\b`)
const THAT_TALK = /\bthat (?:call|conversation|meeting|visit|talk|round|time|session|one|trip)\b/i
const OF_MONTH = new RegExp(String.raw`\b(?:in|last|since) (?:${ANY_MONTH})\b`)

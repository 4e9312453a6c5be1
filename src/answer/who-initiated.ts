import { resolveDate } from '../library/dates.ts'
import { NOT_NAMES } from '../library/name-words.ts'
import { foldName } from '../library/names.ts'
import { isInScope, type Scope } from '../search/index.ts'
import { isStopWord, wordsIn } from '../search/terms.ts'
import { statusOf } from '../talk/find-talks.ts'
import { partyWords } from '../talk/parties.ts'
import type { Claim, Talk, TalkKind, TalkStatus } from '../talk/talk.ts'
import type { AnsweredClaim, AnsweredTalk, InitiatorAnswer } from './answer.ts'
import { attributePassage } from './attribute-passage.ts'
import type { Engine } from './engine.ts'

const ASKS_WHO =
  /\b(?:who|whom|whose|which (?:side|party|country|minister|leader|president|government|capital)|what (?:side|country)|was it\b.+\b(?:who|that))\b/i
const OF_INITIATING =
  /\b(?:initiat\w+|request\w*|ask(?:ed|s|ing)? for|propos\w+|suggest\w+|sought|seek\w*|invit\w+|idea|behest|wanted|first move|got in touch|made contact|arranged?|convened?|set up|organi[sz]ed|placed|made)\b/i
/** "Who rang", "which of them called first"; not "who called for", and not "whom did he call", which asks for the other. */
const PHONING =
  /\b(?:who|which|whose|side|of them|minister|president|leader|country|capital)\s+(?:\w+\s+){0,2}?(?:called|calls|phoned|phones|rang|telephoned|dial(?:l?ed)|contacted|reached out|made contact|picked up the (?:tele)?phone)\b(?! for\b| on\b| off\b)/i
const ASKS_FOR_OTHER =
  /\bwhom?\s+(?:did|does|has|had|was)\s+(?:\S+\s+){1,4}?(?:call|phone|ring|contact|telephone|invite|dial)/i
const OF_TALK =
  /\b(?:calls?|phone|telephone|conversations?|talks?|meetings?|meet|met|summits?|visits?|contacts?|discussions?|negotiations?|consultations?|dialogue|exchange|touch|videoconference|video|round)\b/i

/** Whether a question asks who initiated a talk, in whatever words: "who rang whom", "whose idea was the summit". */
export function asksWhoInitiated(question: string): boolean {
  if (!ASKS_WHO.test(question) || ASKS_FOR_OTHER.test(question)) return false
  if (OF_INITIATING.test(question) && OF_TALK.test(question)) return true
  return (
    /\bwhom?\s+(?:\w+\s+){0,3}?whom?\b|\bwhose (?:idea|initiative)\b/i.test(question) ||
    PHONING.test(question)
  )
}

/**
 * Who is said to have initiated the talks that a text asks about; without a text, all talks of the library.
 * Claims that were denied or withdrawn are shown, but never counted.
 */
export function whoInitiated(engine: Engine, question: string, scope: Scope = {}): InitiatorAnswer {
  const inScope = (file: string): boolean => isInScope(scope, file)
  const known = engine.talks.talks
    .map((talk) => restrict(talk, inScope))
    .filter((t) => t.mentions.length + t.claims.length > 0)
  const asked = question.trim() === '' ? known : selectTalks(engine, known, question)
  const talks = asked.map((talk) => toAnswer(engine, talk))
  return { question, status: overall(talks), talks }
}

function restrict(talk: Talk, inScope: (file: string) => boolean): Talk {
  return {
    ...talk,
    mentions: talk.mentions.filter((m) => inScope(m.file)),
    claims: talk.claims.filter((c) => inScope(c.evidence.file)),
  }
}

function overall(talks: readonly AnsweredTalk[]): TalkStatus {
  if (talks.some((t) => t.status === 'conflicting')) return 'conflicting'
  return talks.some((t) => t.status === 'stated') ? 'stated' : 'not-stated'
}

function toAnswer(engine: Engine, talk: Talk): AnsweredTalk {
  const { label, participants, kind, date } = talk
  const status = statusOf(talk, engine.talks.people)
  return {
    label,
    participants,
    kind,
    date,
    status,
    claims: talk.claims.map((claim) => toClaim(engine, claim)),
  }
}

function toClaim(
  engine: Engine,
  { initiator, claimedBy, denied, withdrawn, evidence }: Claim,
): AnsweredClaim {
  return { initiator, claimedBy, denied, withdrawn, passage: attributePassage(engine, evidence, 1) }
}

const KINDS: readonly (readonly [RegExp, readonly TalkKind[]])[] = [
  [/\bvideo/i, ['video call', 'talks']],
  [/\b(?:calls?|called|phon\w*|telephon\w*|rang|ring|dial\w*)\b/i, ['phone call', 'video call', 'talks']],
  [/\b(?:meetings?|met|meet|summits?|visit\w*)\b/i, ['meeting', 'summit', 'visit', 'talks']],
]

/** Stems of the words with which people ask about any talk; they do not tell one from another. */
const COMMON = new Set(
  'phone call calls called talk talks meeting summit visit conversation initi initiated reque request asked idea propo sugge wante minister ministers president presidents leader leaders betwe foreign each first made place rang video move touch side'
    .split(' ')
    .map((w) => w.slice(0, 5)),
)

/**
 * The talks that fit a question best: by the sides it names, its date, the kind of talk and the other words in the
 * sentences about it. A question that names a side takes no talk without that side.
 */
function selectTalks(engine: Engine, talks: readonly Talk[], question: string): Talk[] {
  const labelled = talks.filter((talk) => talk.label.toLowerCase() === question.trim().toLowerCase())
  if (labelled.length > 0) return labelled
  const words = wordsIn(question)
    .filter((word) => !isStopWord(word))
    .map((word) => foldName(word).slice(0, 5))
    .filter((word) => word.length > 1 && !COMMON.has(word))
  const kinds = KINDS.find(([pattern]) => pattern.test(question))?.[1]
  const scored = talks.map((talk) => ({ talk, ...compare(engine, talk, words, kinds, question) }))
  if (namesStranger(engine, question)) return []
  // Every side that is named anywhere in the library must take part; a question may name others in passing.
  const isQuestion = ASKS_WHO.test(question)
  const named = words.filter((word) => scored.some((s) => s.sides.has(word)))
  const fitting = scored.filter(
    (s) =>
      s.kindFits &&
      !s.dateDiffers &&
      named.every((word) => s.sides.has(word) || (isQuestion && s.spoken.has(word))),
  )
  const best = Math.max(0, ...fitting.map((s) => s.score))
  const chosen = fitting.filter((s) => s.score >= best - 0.5)
  if (named.length > 0) return chosen.map((s) => s.talk)
  const most = Math.max(0, ...chosen.map((s) => weightOf(s.talk)))
  return chosen.filter((s) => weightOf(s.talk) >= 0.5 * most).map((s) => s.talk)
}

const weightOf = (talk: Talk): number => talk.mentions.length + talk.claims.length

function compare(
  engine: Engine,
  talk: Talk,
  words: readonly string[],
  kinds: readonly TalkKind[] | undefined,
  question: string,
) {
  const parties = talk.participants.map((p) => partyWords(p, engine.talks.people))
  const sides = new Set(words.filter((word) => parties.some((party) => party.has(word))))
  const date = resolveDate(question, talk.date)
  const dateDiffers = date !== null && talk.date !== null && date !== talk.date
  const spoken = new Set(
    talk.mentions.flatMap((m) =>
      wordsIn(engine.readings.get(m.file)?.article.text.slice(m.start, m.end) ?? '').map((w) =>
        foldName(w).slice(0, 5),
      ),
    ),
  )
  const others = words.filter((word) => !parties.some((p) => p.has(word)))
  const shared = others.filter((word) => spoken.has(word)).length / Math.max(1, others.length)
  const kindFits = !kinds || kinds.includes(talk.kind)
  const sameDate = date !== null && date === talk.date ? 1 : 0
  return {
    sides,
    spoken,
    kindFits,
    dateDiffers,
    score: sides.size + sameDate + shared + (kinds?.[0] === talk.kind ? 0.4 : 0),
  }
}

/**
 * Whether the question names somebody or something of whom no article speaks. In a question only a capital tells a
 * name from a common word; in a bare list of names ("macron putin") every word is one.
 */
function namesStranger(engine: Engine, question: string): boolean {
  const { missing } = engine.index.search(question)
  if (!ASKS_WHO.test(question)) return missing.length > 0
  return missing.some((word) => isCapitalized(question, word) && !NOT_NAMES.has(word))
}

function isCapitalized(text: string, word: string): boolean {
  const at = text.toLowerCase().indexOf(word)
  return at > 0 && /^\p{Lu}/u.test(text.slice(at))
}

import { findCountries } from '../library/countries.ts'
import { foldName } from '../library/same-person.ts'
import { isInScope, type Scope } from '../search/index.ts'
import { nameSameSide, statusOf } from '../talk/find-talks.ts'
import { samePlayer } from '../talk/parties.ts'
import type { Claim, Talk, TalkStatus } from '../talk/talk.ts'
import type { AnsweredClaim, AnsweredTalk, InitiatorAnswer } from './answer.ts'
import { attributePassage } from './attribute-passage.ts'
import type { Engine } from './engine.ts'
import { selectTalks } from './which-talks.ts'

/**
 * Who is said to have initiated the talks that a text asks about; without a text, all talks of the library.
 * Claims that were denied or withdrawn are shown, but never counted.
 */
export function whoInitiated(engine: Engine, question: string, scope: Scope = {}): InitiatorAnswer {
  const inScope = (file: string): boolean => isInScope(scope, file)
  const known = engine.talks.talks
    .map((talk) => restrict(talk, inScope))
    .filter((t) => t.mentions.length + t.claims.length > 0)
  const selected = question.trim() === '' ? known : selectTalks(engine, known, question)
  const asked = selected.filter(
    (talk) => isOfReached(talk, question) && !isInitiatedByReached(engine, talk, question),
  )
  const talks = asked.map((talk) => toAnswer(engine, talk))
  return { question, status: overall(talks), talks }
}

const CALLED_WHOM =
  /\bwho(?: was it that)? (?:called|phoned|rang|telephoned|contacted|dialled|reached out to)(?: up)? (?!for\b|first\b|about\b|over\b|after\b|before\b|because\b|with\b|to\b|in\b|at\b|when\b|during\b|.* or )([\p{L}’' .-]+?)(?: (?:on|in|at|last|this|yesterday|today|about|over|before|after|during|back|again|twice|by)\b.*?)?\s*\??$/iu

/** "Who called Dupont?" asks for talks in which somebody of that name takes part. */
function isOfReached({ participants }: Talk, question: string): boolean {
  const reached = CALLED_WHOM.exec(question)?.[1]
  const name =
    foldName(reached ?? '')
      .split(' ')
      .at(-1) ?? ''
  if (
    !reached ||
    !/\p{L}/u.test(reached) ||
    findCountries(reached).length > 0 ||
    /\b(?:whom?|him|her|them|first|it|minister|president|leader|summit|meeting|talks)\b/i.test(reached)
  )
    return true
  return participants.some(
    (p) =>
      foldName(p)
        .split(/[\s'’-]+/)
        .includes(name) || foldName(p).includes(name),
  )
}

/** "Who called Trump?" does not ask for the calls that Trump made. */
function isInitiatedByReached(engine: Engine, talk: Talk, question: string): boolean {
  const reached = CALLED_WHOM.exec(question)?.[1]
  if (!reached || /\bwhom?\b/i.test(reached)) return false
  const { parties, people } = engine.talks
  const word = foldName(reached.split(' ').at(-1) ?? '')
  const person = people.find((p) => foldName(p.name.split(' ').at(-1) ?? '') === word)
  const live = talk.claims.filter((c) => !c.denied && !c.withdrawn)
  return (
    person !== undefined &&
    live.length > 0 &&
    live.every((c) => samePlayer(parties.partyOf(c.initiator), parties.partyOf(person.name)))
  )
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
  const { label, participants, kind, date, planned, mentions } = talk
  const [mention] = mentions
  return {
    label,
    participants,
    kind,
    date,
    planned,
    status: statusOf(talk, engine.talks.parties),
    mention: mention ? attributePassage(engine, mention, 1) : null,
    claims: talk.claims.map((claim) => withSides(talk, toClaim(engine, talk, claim))),
  }
}

/** "Both sides" are the two who talked. */
function withSides({ participants }: Talk, claim: AnsweredClaim): AnsweredClaim {
  const [one, other, ...more] = participants
  const isKnown =
    claim.initiator === 'both sides' && one !== undefined && other !== undefined && more.length === 0
  return isKnown ? { ...claim, initiator: `both sides (${one} and ${other})` } : claim
}

/** A claim with the number of articles in which the same party is said, or denied, to have initiated. */
function toClaim(engine: Engine, talk: Talk, claim: Claim): AnsweredClaim {
  const { initiator, claimedBy, denied, withdrawn, evidence } = claim
  const agreeing = talk.claims.filter(
    (c) =>
      c.denied === denied && c.withdrawn === withdrawn && nameSameSide(talk, engine.talks.parties, claim, c),
  )
  const articles = new Set(agreeing.map((c) => c.evidence.file)).size
  return { initiator, claimedBy, denied, withdrawn, articles, passage: attributePassage(engine, evidence, 1) }
}

/** Every talk in the order in which they were held: dated ones first, the planned and undated last. */
export function timeline(engine: Engine): readonly AnsweredTalk[] {
  const order = (t: AnsweredTalk): string => `${t.date ?? '9999'}${t.planned ? '1' : '0'}`
  return [...whoInitiated(engine, '').talks].sort((a, b) =>
    order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0,
  )
}

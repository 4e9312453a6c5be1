import { type Party, samePlayer } from './parties.ts'
import type { Claim, TalkKind } from './talk.ts'
import type { TalkMention } from './talk-mention.ts'

/** A talk while its mentions and claims are gathered. */
export interface Draft {
  readonly sides: Party[]
  readonly mentions: TalkMention[]
  readonly claims: Claim[]
  /** Where each article spoke of it last. */
  readonly lastIn: Map<string, number>
  /** What it is called when nobody tells its sides. */
  readonly words: string
  /** When the article was written that spoke of it first. */
  readonly written: string | null
  kind: TalkKind
  date: string | null
  planned: boolean
  /** Where it was held, when an article tells. */
  place: string | null
  order: TalkMention['order']
  ordinal: number | null
}

/** A mention with the talk it speaks of, when that can be told. */
export interface Placed {
  readonly mention: TalkMention
  readonly draft: Draft | null
}

/** News is told within so many days. */
export const NEWS_DAYS = 10

/** A talk of which nothing is known yet but what `known` tells. */
export const openDraft = (known: Omit<Draft, 'mentions' | 'claims'>): Draft => ({
  ...known,
  mentions: [],
  claims: [],
})

/** Whether a side is one of the talk's. */
export const takesPart = (draft: Draft, side: Party): boolean => draft.sides.some((s) => samePlayer(s, side))

/** Takes a mention into the talk it speaks of. */
export function addMention(draft: Draft, mention: TalkMention, file: string): Draft {
  draft.mentions.push(mention)
  draft.lastIn.set(file, mention.at)
  draft.ordinal ??= mention.ordinal
  draft.place ??= mention.place
  // A whole date tells more than a weekday.
  if (draft.date === null || (mention.date && /^\d/.test(mention.date) && !/^\d/.test(draft.date)))
    draft.date = mention.date
  return draft
}

/** "**The meeting**" may be the video call that an article has told of, a "telephone call" is none. */
export const canName = ({ kind, definite, words }: TalkMention, talk: TalkKind): boolean =>
  (compatible(kind, talk) && !(talk === 'video call' && /phone/i.test(words))) ||
  (definite && kind === 'meeting' && talk === 'video call')

const IN_PERSON: readonly TalkKind[] = ['meeting', 'summit', 'visit']

/** Whether two words for a talk can mean one talk: "talks" can be any kind. */
export function compatible(a: TalkKind, b: TalkKind): boolean {
  if (a === b || a === 'talks' || b === 'talks') return true
  if (a.endsWith('call') && b.endsWith('call')) return true
  return IN_PERSON.includes(a) && IN_PERSON.includes(b)
}

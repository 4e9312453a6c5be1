import { ANY_MONTH } from '../library/dates.ts'
import { ordinalOf } from '../talk/ordinals.ts'
import type { Talk, TalkKind } from '../talk/talk.ts'

/** What the words of a question tell of the talks that it asks for: their kind, their number, how many they are. */

const KINDS: readonly (readonly [RegExp, readonly TalkKind[]])[] = [
  [/\binvit\w+/i, ['visit', 'meeting', 'summit', 'talks']],
  [/\bvideo/i, ['video call', 'talks', 'meeting', 'summit']],
  [
    /\b(?:calls?|called(?! (?:in|together)\b)(?! (?:for )?(?:the|this|that|a|an|today['’]s|yesterday['’]s|\w+day['’]s) (?:[\p{L}\d-]+ ){0,3}(?:meeting|summit|talks|session|visit))|phon\w*|telephon\w*|rang|ring|dial\w*)\b/iu,
    ['phone call', 'video call', 'talks'],
  ],
  [/\bsummits?\b/i, ['summit', 'meeting', 'talks']],
  [/\bvisit\w*\b/i, ['visit', 'meeting', 'summit', 'talks']],
  [/\b(?:meetings?|met|meet)\b/i, ['meeting', 'summit', 'visit', 'talks', 'video call']],
  [/\b(?:negotiations?|rounds?)\b/i, ['talks', 'meeting', 'summit', 'video call']],
]

/** The kinds of talk that a question asks about: "the phone call and the meeting" is about both. */
export function kindsIn(question: string): readonly TalkKind[] | undefined {
  const asked = KINDS.filter(([pattern]) => pattern.test(question)).map(([, kinds]) => kinds)
  return CALL_AND_MEETING.test(question) ? [...new Set(asked.flat())] : asked[0]
}

const CALL_AND_MEETING =
  /\bcalls?\b[^?]*\band\b[^?]*\b(?:meetings?|summit|visit)\b|\b(?:meeting|summit|visit)\b[^?]*\band\b[^?]*\bcall\b/i

/** "Each of the talks": all that fit, not the best ones. */
export const EVERY =
  /\bwho (?:initiated|made|requested|placed|started|asked for|proposed) the (?:phone |telephone |video )?(?:calls|conversations|meetings)\b|\bwho\b.+\band (?:who|at whose|on whose|whose)\b|\bwho (?:initiated|asked for|proposed|requested|wanted|suggested) which\b|\bwhich\b.+\band which\b|\b(?:calls|conversations|meetings)\b[^?]*\b(?:\d{1,2} [a-z]+|[a-z]+ \d{1,2}) and (?:\d{1,2} [a-z]+|[a-z]+ \d{1,2})\b|\beach of (?:them|these|those)\b|\b(?:each|all|every|both|the two)\b(?: of)?(?: the)? (?:\w+ )?(?:talks?|calls?|meetings?|conversations?|visits?)\b/i
const EXCHANGE = '(?:\\w+ )?(?:phone )?(?:calls?|meetings?|talks?|conversations?|round|contact|summit)\\b'
/** "The third round", "the second call"; "the first" is told by the dates. */
export function ordinalIn(question: string): number | null {
  const counted = [...question.matchAll(COUNTED)].map(([word]) => ordinalOf(word, false))
  return counted.find((ordinal) => ordinal !== null) ?? null
}
const COUNTED = new RegExp(`\\b[a-z]+(?= ${EXCHANGE})`, 'gi')

export const EARLIEST = new RegExp(`\\b(?:first|earlier|earliest|previous) ${EXCHANGE}`, 'i')
const LATEST = new RegExp(`\\b(?:second|latest|last|most recent|newest|later) ${EXCHANGE}`, 'i')

/** "The first call", "the latest meeting": of several that fit, the one with the earliest or the latest date. */
export function inOrder(talks: readonly Talk[], question: string): readonly Talk[] {
  const dated = talks.every((t) => t.date !== null)
  const place = ({ date, day }: Talk): string =>
    dated ? (date ?? '') : (/\d.*$/.exec(day ?? '')?.[0].slice(-5) ?? '')
  const held = talks.filter((t) => place(t) !== '').sort((a, b) => (place(a) < place(b) ? -1 : 1))
  const news = LATEST.test(question) ? talks.filter((t) => !t.earlier) : []
  if (held.length < 2) return news.length > 0 ? news : talks
  if (EARLIEST.test(question)) return held.slice(0, 1)
  return LATEST.test(question) ? held.slice(-1) : talks
}

/** "The first call of the two **since 2016**": that was not its year. */
export const SINCE_WHEN =
  / since (?:(?:[A-Z][a-z]+|early|late|spring|summer|autumn|winter) )?(?:19|20)\d\d\b/g

const TALK = '(?:[a-z]+ ){0,2}?(?:call|conversation|meeting|talks|summit|visit)'
const DAY = `(?:\\d{1,2} )?(?:${ANY_MONTH})(?: \\d{1,2})?|\\w+day`
const DAYS_TALK = [
  `(?:\\(?[12]\\)? )?(?:the )?(?:\\w+day|yesterday|today|last week|this week)['’]s ${TALK}`,
  `the (?:${DAY}) ${TALK}(?: in \\w+)?`,
  `the ${TALK} (?:on|in|of) (?:${DAY})`,
].join('|')
/** "Saturday's call and Tuesday's meeting between the ministers", "the August call and the September meeting in Manama". */
export const TWO_TALKS = new RegExp(`^(.*?)(${DAYS_TALK}) and (${DAYS_TALK})\\b(.*)$`, 'i')

import type { TalkMention } from './find-mentions.ts'

const EARLIER =
  /\b(?:earlier|previous|preceding|prior|last (?:week|month|year|\w+day)['’]s)\s+(?:\w+\s+){0,2}$/i
/** "They had last talked in May", "Last month X telephoned". */
const LAST_TIME =
  /\bhad (?:last|previously) (?:been in )?$|^(?:Last (?:month|year)|Earlier (?:this|in)|(?:In|Over) (?:the )?(?:spring|summer|autumn|winter))\b/
const NEXT = /\b(?:next|follow-up|future|upcoming|subsequent)\s+(?:\w+\s+){0,2}$/i
/** Counted only in an article that counts: "the first call" beside "the second one". */
const FIRST = /\bfirst\s+(?:\w+\s+){0,2}$/i
/** "They met on Sunday, the first encounter since May": the same talk once more. */
const APPOSED = /, (?:the|their) (?:first|second|third)\s+(?:\w+\s+){0,2}$/i
const FURTHER = /\b(?:a further|another|a separate)\s+(?:\w+\s+){0,2}$/i
const SECOND = /\bsecond\s+(?:\w+\s+){0,2}$/i

/**
 * How a talk is told apart from the one that the article is about: "their earlier conversation", "the next meeting".
 * @param front the words right in front of the one that names it
 */
export function orderOf(article: string, front: string): TalkMention['order'] {
  if (NEXT.test(front)) return 'next'
  const isFirst = FIRST.test(front) && !APPOSED.test(front) && /\bsecond\b/i.test(article)
  if (LAST_TIME.test(front) || EARLIER.test(front) || isFirst) return 'earlier'
  return (SECOND.test(front) && !APPOSED.test(front)) || FURTHER.test(front) ? 'later' : null
}

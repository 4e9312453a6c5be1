import type {
  AgreedPassage,
  AnsweredClaim,
  AnsweredTalk,
  AttributedPassage,
  CheckAnswer,
} from '../answer/answer.ts'
import type { Words } from './words.ts'

/** What the bot says about an answer, the same in the terminal and in Discord. It never stands where a quotation does. */

/** "Moscow · Moscow says Lavrov and Rubio held talks … · 15 February 2025 · paragraph 5 · 001.txt" */
export function sourceLine(words: Words, p: AttributedPassage): string {
  return [p.speaker, ...sourceParts(words, p)].filter(Boolean).join(' · ')
}

/** Whom a pronoun means, then title, date, publisher, paragraph and file of a passage, those that are known. */
export function sourceParts(words: Words, p: AttributedPassage): string[] {
  const means = p.pronoun && p.pronoun.name !== p.speaker ? `${p.pronoun.text}: ${p.pronoun.name}` : null
  const parts = [
    means,
    p.title,
    p.date && dayIn(words, p.date),
    p.publisher,
    words.paragraph(p.paragraph),
    p.file,
  ]
  return parts.flatMap((part) => part || [])
}

/** "15 February 2025". @param iso an ISO 8601 calendar date */
export function dayIn({ locale }: Words, iso: string): string {
  return new Date(`${iso}T00:00:00Z`).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' })
}

/** Which other articles say the same; empty without any. */
export function agreeingLine(words: Words, { agreeing }: AgreedPassage): string {
  const places = agreeing.map((p) => `${p.title}, ${words.paragraph(p.paragraph)} (${p.file})`)
  return places.length > 0 ? `${words.sameIn}${words.colon}${places.join('; ')}` : ''
}

/** Who is said to have initiated one talk, without choosing between claims that differ. */
export function initiatorVerdict(words: Words, talk: AnsweredTalk): string {
  const live = talk.claims.filter((c) => !c.denied && !c.withdrawn)
  const names = [...new Set(live.map((c) => c.initiator))]
  const [first] = names
  if (first === undefined) return talk.claims.length > 0 ? words.claimsFallen : words.initiatorNotStated
  if (talk.status === 'conflicting') return words.claimsDiffer(names.join(' / '))
  return words.initiatedBy(first, new Set(live.map((c) => c.passage.file)).size)
}

/** "US side, says Moscow · 2 articles agree": what one claim says, and how it stands. */
export function claimLine(words: Words, claim: AnsweredClaim): string {
  const { initiator, claimedBy, denied, withdrawn, articles } = claim
  const state = withdrawn ? `${words.withdrawn}${words.colon}` : denied ? `${words.denied}${words.colon}` : ''
  const by = claimedBy ? `, ${words.says(claimedBy)}` : ''
  return `${state}${initiator}${by}${articles > 1 ? ` · ${words.agree(articles)}` : ''}`
}

/** "Lavrov–Rubio phone call, 15 February 2025" in English; elsewhere the kind and the date in the words' language. */
export function talkTitle(words: Words, talk: AnsweredTalk): string {
  if (words.language === 'en' || talk.participants.length === 0) return talk.label
  const date = talk.date ? `, ${dayIn(words, talk.date)}` : ''
  return `${capitalized(words.kinds[talk.kind])}${words.colon}${talk.participants.join(' – ')}${date}`
}

/** "Phone call: Sergei Lavrov – Marco Rubio": a talk in the timeline, where its date stands above. */
export function talkLine(words: Words, { kind, participants, planned, label }: AnsweredTalk): string {
  // Where nobody tells the sides, the label says what it is, and the day above that it is planned.
  if (participants.length === 0) return label
  return capitalized(
    `${planned ? `${words.planned}${words.colon}` : ''}${words.kinds[kind]}${words.colon}${participants.join(' – ')}`,
  )
}

/** Where a talk stands in the timeline. */
export function talkDay(words: Words, talk: AnsweredTalk): string {
  if (talk.date) return dayIn(words, talk.date)
  return talk.planned ? words.planned : words.dateNotTold
}

export function checkVerdict(words: Words, { verdict, stitched, misattributed }: CheckAnswer): string {
  if (misattributed && verdict === 'verbatim')
    return words.misattributed(misattributed.source, misattributed.posted)
  if (stitched) return words.stitched
  if (verdict === 'verbatim') return words.verbatim
  return verdict === 'altered' ? words.altered : words.notFound
}

const capitalized = (text: string): string => text.replace(/^./u, (letter) => letter.toUpperCase())

import { formatDate } from '../library/dates.ts'
import type {
  AgreedPassage,
  AnsweredClaim,
  AnsweredTalk,
  AttributedPassage,
  CheckAnswer,
  Searched,
} from './answer.ts'

/** The bot's own words, the same in the terminal and in Discord. They never stand where a quotation does. */

/** "Moscow · Moscow says Lavrov and Rubio held talks … · 15 February 2025 · paragraph 5 · 001.txt" */
export function sourceLine(p: AttributedPassage): string {
  return [p.speaker, ...sourceParts(p)].filter(Boolean).join(' · ')
}

/** Whom a pronoun means, then title, date, publisher, paragraph and file of a passage, those that are known. */
export function sourceParts(p: AttributedPassage): string[] {
  const means = p.pronoun && p.pronoun.name !== p.speaker ? `${p.pronoun.text}: ${p.pronoun.name}` : null
  const parts = [
    means,
    p.title,
    p.date && formatDate(p.date),
    p.publisher,
    `paragraph ${p.paragraph}`,
    p.file,
  ]
  return parts.flatMap((part) => part || [])
}

/** Which other articles say the same; empty without any. */
export function agreeingLine({ agreeing }: AgreedPassage): string {
  const titles = agreeing.map(({ title, paragraph, file }) => `${title}, paragraph ${paragraph} (${file})`)
  return titles.length > 0 ? `The same in: ${titles.join('; ')}` : ''
}

export const SMALL_TALK =
  'I answer questions about the talks in these articles with their exact words. Ask, for example, who initiated a call, what somebody said, or when a meeting is due.'

export function searchedSentence({ articles, passages }: Searched): string {
  return `${articles} article${articles === 1 ? '' : 's'} searched, ${passages} passage${passages === 1 ? '' : 's'}.`
}

export function missingSentence(missing: readonly string[]): string {
  return `No article contains: ${missing.join(', ')}.`
}

/** Who is said to have initiated one talk, without choosing between claims that differ. */
export function initiatorVerdict(talk: AnsweredTalk): string {
  const live = talk.claims.filter((c) => !c.denied && !c.withdrawn)
  const names = [...new Set(live.map((c) => c.initiator))]
  const [first] = names
  if (first === undefined) {
    return talk.claims.length > 0
      ? 'Not stated: what was claimed is denied or withdrawn.'
      : 'The articles do not say who initiated it.'
  }
  const articles = new Set(live.map((c) => c.passage.file)).size
  if (talk.status === 'conflicting') return `The claims differ: ${names.join(' / ')}.`
  return `Initiated by ${first}, in ${articles} article${articles === 1 ? '' : 's'}.`
}

/** "US side, says Moscow · 2 articles agree": what one claim says, and how it stands. */
export function claimLine({ initiator, claimedBy, denied, withdrawn, articles }: AnsweredClaim): string {
  const state = withdrawn ? 'Withdrawn: ' : denied ? 'Denied: ' : ''
  const by = claimedBy ? `, says ${claimedBy}` : ''
  return `${state}${initiator}${by}${articles > 1 ? ` · ${articles} articles agree` : ''}`
}

/** "Phone call: Sergei Lavrov – Marco Rubio": a talk in the timeline, where its date stands above. */
export function talkLine({ kind, participants, planned, label }: AnsweredTalk): string {
  const sides = participants.length > 0 ? participants.join(' – ') : label
  return `${planned ? 'Planned ' : ''}${kind}: ${sides}`.replace(/^./, (letter) => letter.toUpperCase())
}

export function checkVerdict({ verdict, stitched, misattributed }: CheckAnswer): string {
  if (misattributed && verdict === 'verbatim')
    return `These words stand in the articles, but ${misattributed.source} says them, not ${misattributed.posted}.`
  if (stitched) return 'Altered: these words are put together from several places of the articles.'
  if (verdict === 'verbatim') return 'Verbatim: these words stand in the articles.'
  if (verdict === 'altered') return 'Altered: the articles have these words otherwise.'
  return 'Not found in these articles. That does not prove that nobody said it.'
}

import type {
  AgreedPassage,
  AnsweredTalk,
  AskAnswer,
  AttributedPassage,
  CheckAnswer,
  InitiatorAnswer,
  QuotesAnswer,
  SourcesAnswer,
} from '../answer/answer.ts'
import {
  agreeingLine,
  checkVerdict,
  claimLine,
  initiatorVerdict,
  missingSentence,
  SMALL_TALK,
  searchedSentence,
  sourceLine,
  talkLine,
} from '../answer/wording.ts'
import { formatDate } from '../library/dates.ts'
import type { Style } from './style.ts'

/** The passage behind a bar, letter by letter as the article has it, and below it who said it and where it stands. */
function passageBlock(passage: AttributedPassage, style: Style): string {
  const bar = style.accent('│')
  const lines = printable(passage.text)
    .split(/\r\n|[\n\r]/)
    .map((line) => `  ${bar} ${line}`)
  return [...lines, `    ${style.dim(`— ${printable(sourceLine(passage))}`)}`].join('\n')
}

function agreedBlock(passage: AgreedPassage, style: Style): string {
  const agreeing = agreeingLine(passage)
  return passageBlock(passage, style) + (agreeing ? `\n    ${style.dim(printable(agreeing))}` : '')
}

/** Control characters of an article or its name could drive the terminal; a mark stands for each. */
function printable(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}/gu, '�')
}

const paragraphs = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n')

export function printAsk(answer: AskAnswer, style: Style): string {
  if (answer.smallTalk) return SMALL_TALK
  const footer = style.dim(searchedSentence(answer.searched))
  if (answer.status === 'answered') {
    return paragraphs(...answer.passages.map((p) => agreedBlock(p, style)), footer)
  }
  const [closest] = answer.closest
  return paragraphs(
    style.bold('The articles do not say.') +
      (answer.missing.length > 0 ? ` ${missingSentence(answer.missing)}` : ''),
    closest ? `Closest passage, not an answer:\n${passageBlock(closest, style)}` : '',
    footer,
  )
}

export function printQuotes({ total, quotations }: QuotesAnswer, style: Style): string {
  if (total === 0) return style.bold('No quotation fits.')
  const shown =
    quotations.length < total
      ? `${quotations.length} of ${total} quotations`
      : `${total} quotation${total === 1 ? '' : 's'}`
  return paragraphs(
    ...quotations.map((q) => passageBlock({ ...q, speaker: q.speaker ?? 'speaker not named' }, style)),
    style.dim(shown),
  )
}

export function printInitiator({ talks }: InitiatorAnswer, style: Style): string {
  if (talks.length === 0) return style.bold('The articles speak of no such talks.')
  return paragraphs(
    ...talks.map((talk) => {
      const head = `${style.bold(printable(talk.label))}\n  ${printable(initiatorVerdict(talk))}`
      const claims = talk.claims.map((claim) => {
        const line = talk.claims.length > 1 ? `  ${printable(claimLine(claim))}\n` : ''
        return `${line}${passageBlock({ ...claim.passage, speaker: claim.claimedBy }, style)}`
      })
      const spoken = claims.length === 0 && talk.mention ? [passageBlock(talk.mention, style)] : []
      return [head, ...claims, ...spoken].join('\n\n')
    }),
  )
}

export function printTimeline(talks: readonly AnsweredTalk[], style: Style): string {
  if (talks.length === 0) return style.bold('The articles speak of no talks.')
  return paragraphs(
    ...talks.map((talk) => {
      const when = talk.date ? formatDate(talk.date) : talk.planned ? 'Planned' : 'Date not told'
      return `${style.bold(when)}\n  ${printable(talkLine(talk))}\n  ${style.dim(printable(initiatorVerdict(talk)))}`
    }),
  )
}

export function printSources({ sources, skipped }: SourcesAnswer, style: Style): string {
  return paragraphs(
    ...sources.map((s) =>
      [
        style.bold(printable(s.title)),
        `  ${[s.date, s.publisher, s.file]
          .filter(Boolean)
          .map((part) => printable(String(part)))
          .join(' · ')}`,
        `  ${s.words} words, ${s.paragraphs} paragraphs, ${s.quotations} quotations${s.speakers.length > 0 ? ` (${printable(s.speakers.join(', '))})` : ''}`,
        ...(s.furniture.length > 0
          ? [`  left out: ${s.furniture.length} lines that are not the article`]
          : []),
      ].join('\n'),
    ),
    ...skipped.map((s) => `Skipped ${printable(s.file)}: ${s.reason}`),
  )
}

export function printCheck(answer: CheckAnswer, style: Style): string {
  return paragraphs(
    style.bold(checkVerdict(answer)),
    ...answer.differences.map(
      (d) =>
        `  posted: ${printable(d.posted) || '(nothing)'}\n  source: ${printable(d.source) || '(nothing)'}`,
    ),
    ...answer.passages.map((p) => passageBlock(p, style)),
  )
}

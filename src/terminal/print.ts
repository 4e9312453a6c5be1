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
import { en as words } from '../words/en.ts'
import {
  agreeingLine,
  checkVerdict,
  claimLine,
  initiatorVerdict,
  sourceLine,
  talkDay,
  talkLine,
} from '../words/lines.ts'
import type { Style } from './style.ts'

/** The passage behind a bar, letter by letter as the article has it, and below it who said it and where it stands. */
function passageBlock(passage: AttributedPassage, style: Style): string {
  const bar = style.accent('│')
  const lines = printable(passage.text)
    .split(/\r\n|[\n\r]/)
    .map((line) => `  ${bar} ${line}`)
  return [...lines, `    ${style.dim(`— ${printable(sourceLine(words, passage))}`)}`].join('\n')
}

function agreedBlock(passage: AgreedPassage, style: Style): string {
  const agreeing = agreeingLine(words, passage)
  return passageBlock(passage, style) + (agreeing ? `\n    ${style.dim(printable(agreeing))}` : '')
}

/** Control characters of an article or its name could drive the terminal; a mark stands for each. */
function printable(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}/gu, '�')
}

const paragraphs = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n')

export function printAsk(answer: AskAnswer, style: Style): string {
  if (answer.smallTalk) return words.smallTalk
  const footer = style.dim(words.searched(answer.searched.articles, answer.searched.passages))
  if (answer.status === 'answered') {
    return paragraphs(...answer.passages.map((p) => agreedBlock(p, style)), footer)
  }
  const [closest] = answer.closest
  return paragraphs(
    style.bold(words.notSaid) +
      (answer.missing.length > 0 ? ` ${words.notContained(answer.missing.join(', '))}` : ''),
    closest ? `${words.closest}\n${passageBlock(closest, style)}` : '',
    footer,
  )
}

export function printQuotes({ total, quotations }: QuotesAnswer, style: Style): string {
  if (total === 0) return style.bold('No quotation fits.')
  const shown =
    quotations.length < total ? `${quotations.length} of ${words.quotations(total)}` : words.quotations(total)
  return paragraphs(
    ...quotations.map((q) => passageBlock({ ...q, speaker: q.speaker ?? words.speakerNotNamed }, style)),
    style.dim(shown),
  )
}

export function printInitiator({ talks }: InitiatorAnswer, style: Style): string {
  if (talks.length === 0) return style.bold(words.noSuchTalks)
  return paragraphs(
    ...talks.map((talk) => {
      const head = `${style.bold(printable(talk.label))}\n  ${printable(initiatorVerdict(words, talk))}`
      const claims = talk.claims.map((claim) => {
        const line = talk.claims.length > 1 ? `  ${printable(claimLine(words, claim))}\n` : ''
        return `${line}${passageBlock({ ...claim.passage, speaker: claim.claimedBy }, style)}`
      })
      const spoken = claims.length === 0 && talk.mention ? [passageBlock(talk.mention, style)] : []
      return [head, ...claims, ...spoken].join('\n\n')
    }),
  )
}

export function printTimeline(talks: readonly AnsweredTalk[], style: Style): string {
  if (talks.length === 0) return style.bold(words.noTalks)
  return paragraphs(
    ...talks.map((talk) => {
      return `${style.bold(talkDay(words, talk))}\n  ${printable(talkLine(words, talk))}\n  ${style.dim(printable(initiatorVerdict(words, talk)))}`
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
    ...skipped.map((s) => `${words.skipped} ${printable(s.file)}: ${s.reason}`),
  )
}

export function printCheck(answer: CheckAnswer, style: Style): string {
  return paragraphs(
    style.bold(checkVerdict(words, answer)),
    ...answer.differences.map(
      (d) =>
        `  ${words.posted}${words.colon}${printable(d.posted) || words.nothing}\n  ${words.inArticle}${words.colon}${printable(d.source) || words.nothing}`,
    ),
    ...answer.passages.map((p) => passageBlock(p, style)),
  )
}

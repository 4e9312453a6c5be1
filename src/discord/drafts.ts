import type {
  AgreedPassage,
  AnsweredTalk,
  AskAnswer,
  AttributedPassage,
  AttributedQuotation,
  CheckAnswer,
  CiteAnswer,
  InitiatorAnswer,
  QuotesAnswer,
  SourcesAnswer,
} from '../answer/answer.ts'
import { matchedWords } from '../answer/matched-words.ts'
import {
  agreeingLine,
  checkVerdict,
  claimLine,
  dayIn,
  initiatorVerdict,
  talkDay,
  talkLine,
  talkTitle,
} from '../words/lines.ts'
import type { Words } from '../words/words.ts'
import { packId } from './custom-id.ts'
import { type Action, type Block, type Draft, oneLine } from './pages.ts'

/** What each kind of answer says in Discord: the verdict first, then the passages, each with its attribution. */

const nothing = (head: string): Draft => ({ head, blocks: [], foot: '' })

/** Two pairs of stars with nothing between them would show. */
const bold = (text: string): string => (text === '' ? '' : `**${text}**`)

/** From here on the bot speaks of an answer, below it of a possible one. */
const SURE = 0.6

/** @param counted whether votes under the answer are counted */
export function draftAsk(words: Words, answer: AskAnswer, counted = false): Draft {
  if (answer.smallTalk) return nothing(words.smallTalk)
  const { question, passages, searched } = answer
  const foot = `-# ${words.searched(searched.articles, searched.passages)}`
  const asked = `-# ${words.asked}${words.colon}${oneLine(question, 150)}`
  const all = { id: packId('ask', words, 'all', question), label: words.articlesOnThis }
  if (answer.status === 'answered') {
    const block = (passage: AgreedPassage): Block => ({
      lead: '',
      passage,
      notes: [agreeingLine(words, passage), matchedLine(words, question, passage)],
    })
    return {
      head: `${verdictOf(words, answer)}\n${asked}`,
      blocks: passages.map(block),
      foot,
      actions: [all, ...moreFrom(words, passages), ...(counted ? votes(words, question, passages[0]) : [])],
    }
  }
  const [closest] = answer.closest
  // Who reads the bot's words in another language may have asked in it.
  const hint = isForeign(question) || words.language !== 'en' ? ` ${words.englishOnly}` : ''
  const missing =
    answer.missing.length > 0 ? ` ${oneLine(words.notContained(answer.missing.join(', ')), 200)}` : ''
  return {
    head: `**${words.notSaid}**${missing}${hint}\n${asked}`,
    blocks: closest ? [{ lead: words.closest, passage: closest }] : [],
    foot,
    actions: closest ? [all, ...(counted ? votes(words, question, closest) : [])] : [],
  }
}

/** Letters that English is not written in. */
const isForeign = (text: string): boolean => /[^\P{L}\p{Script=Latin}]/u.test(text)

/** Who initiated, where that was asked; otherwise how sure it is that the passages answer. */
function verdictOf(words: Words, { talks, confidence }: AskAnswer): string {
  const told = talks.filter((t) => t.claims.length > 0)
  const [only] = told
  if (only && told.length === 1) return `**${glyph(only)}${oneLine(initiatorVerdict(words, only), 300)}**`
  return `**${confidence >= SURE ? words.theySay : words.theyMaySay}**`
}

/** Claims that differ are seen at a glance. */
const glyph = (talk: AnsweredTalk): string => (talk.status === 'conflicting' ? '⚠️ ' : '')

function matchedLine(words: Words, question: string, { text }: AttributedPassage): string {
  const matched = matchedWords(question, text)
  return matched.length > 0 ? `${words.matched}${words.colon}${matched.join(', ')}` : ''
}

function moreFrom(words: Words, passages: readonly AttributedPassage[]) {
  const [speaker] = passages.flatMap((p) => p.speaker ?? [])
  return speaker ? [moreFromOne(words, speaker)] : []
}

const moreFromOne = (words: Words, speaker: string): Action => ({
  id: packId('quotes', words, 'new', speaker),
  label: words.moreFrom(speaker),
})

const votes = (words: Words, question: string, passage: AttributedPassage | undefined) =>
  passage
    ? [
        { id: packId('vote', words, 'up', passage.id, question), label: words.helpful, emoji: '👍' },
        { id: packId('vote', words, 'down', passage.id, question), label: words.notHelpful, emoji: '👎' },
      ]
    : []

/** @param speakers whom to ask for instead when no quotation fits */
export function draftQuotes(
  words: Words,
  { total, quotations }: QuotesAnswer,
  speakers: readonly string[] = [],
): Draft {
  if (total === 0)
    return {
      ...nothing(`**${words.noQuotation}**`),
      actions: speakers.map((name) => moreFromOne(words, name)),
    }
  const block = (q: AttributedQuotation): Block => ({
    lead: '',
    passage: q,
    speaker: q.speaker ?? words.speakerNotNamed,
  })
  return { head: `**${words.quotations(total)}**`, blocks: quotations.map(block), foot: '' }
}

/** @param known talks to ask for instead when there are none such */
export function draftInitiator(
  words: Words,
  { question, talks }: InitiatorAnswer,
  known: readonly string[] = [],
): Draft {
  if (talks.length === 0)
    return {
      ...nothing(`**${words.noSuchTalks}**${known.length > 0 ? ` ${words.otherTalks}` : ''}`),
      actions: known.map((label) => ({ id: packId('who-initiated', words, 'new', label), label })),
    }
  // The overview of all talks shows the first passage of each; a talk that was asked for shows every claim.
  const overview = question.trim() === ''
  const blocks = talks.flatMap((talk): Block[] => {
    const lead = `${bold(oneLine(talkTitle(words, talk)))}\n${glyph(talk)}${oneLine(initiatorVerdict(words, talk), 300)}`
    if (talk.claims.length === 0) return [{ lead, passage: talk.mention }]
    return talk.claims.slice(0, overview ? 1 : undefined).map((claim, i): Block => {
      const line =
        overview || talk.claims.length === 1 ? '' : `${i + 1}. ${oneLine(claimLine(words, claim), 200)}`
      return {
        lead: [i === 0 ? lead : '', line].filter(Boolean).join('\n'),
        passage: claim.passage,
        speaker: claim.claimedBy,
      }
    })
  })
  return { head: '', blocks, foot: '' }
}

export function draftTimeline(words: Words, talks: readonly AnsweredTalk[]): Draft {
  if (talks.length === 0) return nothing(`**${words.noTalks}**`)
  const blocks = talks.map(
    (talk): Block => ({
      lead: `**${talkDay(words, talk)}**\n${oneLine(talkLine(words, talk), 300)}\n-# ${oneLine(initiatorVerdict(words, talk), 300)}`,
      passage: null,
    }),
  )
  return { head: `**${words.talks(talks.length)}**`, blocks, foot: '' }
}

export function draftSources(words: Words, { sources, skipped }: SourcesAnswer): Draft {
  const blocks = sources.map((s): Block => {
    const facts = [
      s.date && dayIn(words, s.date),
      s.publisher,
      words.wordCount(s.words),
      words.quotations(s.quotations),
      s.file,
    ]
      .filter(Boolean)
      .join(' · ')
    return { lead: `${bold(oneLine(s.title))}\n${oneLine(facts, 200)}`, passage: null }
  })
  const left = skipped.map(
    (s): Block => ({ lead: `${words.skipped} ${oneLine(s.file)}: ${oneLine(s.reason)}`, passage: null }),
  )
  return { head: `**${words.articles(sources.length)}**`, blocks: [...blocks, ...left], foot: '' }
}

export function draftCheck(words: Words, answer: CheckAnswer): Draft {
  const differences = answer.differences.map(
    ({ posted, source }): Block => ({
      lead: `- ${words.posted}${words.colon}${oneLine(posted, 200) || words.nothing}\n- ${words.inArticle}${words.colon}${oneLine(source, 200) || words.nothing}`,
      passage: null,
    }),
  )
  const mark =
    answer.verdict === 'verbatim'
      ? answer.misattributed
        ? '⚠️'
        : '✅'
      : answer.verdict === 'altered'
        ? '⚠️'
        : '❔'
  return {
    head: `${mark} **${oneLine(checkVerdict(words, answer), 300)}**`,
    blocks: [...differences, ...answer.passages.map((passage): Block => ({ lead: '', passage }))],
    foot: '',
  }
}

export function draftCite(words: Words, answer: CiteAnswer): Draft {
  if (answer.status === 'changed') return nothing(words.citeChanged(oneLine(answer.title)))
  if (answer.status !== 'found')
    return nothing(answer.status === 'unknown' ? words.citeUnknown : words.citeMistyped)
  const { passage, before, leading, trailing, after, link } = answer
  const bare = (lead: string, part: AttributedPassage | null): Block[] =>
    part ? [{ lead: `-# ${lead}`, passage: part, bare: true }] : []
  const own = words.paragraph(passage.paragraph)
  return {
    head: bold(oneLine(passage.title)),
    blocks: [
      ...bare(before ? words.paragraph(before.paragraph) : '', before),
      ...bare(`${own}, ${words.beforeIt}`, leading),
      { lead: `**${words.thePassage}**`, passage, inContext: true },
      ...bare(`${own}, ${words.afterIt}`, trailing),
      ...bare(after ? words.paragraph(after.paragraph) : '', after),
    ],
    foot: `-# ${words.citeAs(`\`/cite ${passage.id}\``)}`,
    actions: [
      ...(link ? [{ id: '', url: link, label: words.openAtPassage }] : []),
      ...moreFrom(words, [passage]),
    ],
  }
}

export function draftArticlesOn(words: Words, nearest: readonly AttributedPassage[]): Draft {
  if (nearest.length === 0) return nothing(words.noArticleOnThis)
  return {
    head: `**${words.articlesOnHead(nearest.length)}**`,
    blocks: nearest.map((passage): Block => ({ lead: '', passage })),
    foot: '',
  }
}

export function draftHelp(words: Words, questions: readonly string[]): Draft {
  const list = Object.values(words.commands)
    .filter(({ description }) => description !== '')
    .map(({ name, description }) => `- \`/${name}\` ${description}`)
  return {
    head: words.helpIntro,
    blocks: [{ lead: list.join('\n'), passage: null }],
    foot: questions.length > 0 ? words.helpTry : '',
    actions: questions.map((question) => ({ id: packId('ask', words, 'new', question), label: question })),
  }
}

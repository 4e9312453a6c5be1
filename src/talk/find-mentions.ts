import type { Article, Sentence } from '../library/article.ts'
import { resolveDate } from '../library/dates.ts'
import { mentionsWithin, type NameMention, type Names } from '../library/names.ts'
import type { Evidence, TalkKind } from './talk.ts'
import { TALK_NOUNS, TALK_VERBS } from './talk-words.ts'

/** A place where an article speaks of a talk. */
export interface TalkMention {
  readonly kind: TalkKind
  readonly participants: readonly string[]
  readonly date: string | null
  readonly planned: boolean
  readonly evidence: Evidence
  /** Where in the text the word stands that names the talk. */
  readonly at: number
}

const PLANNED =
  /\b(?:will|would|to be held|is to|are to|plans? to|planned|upcoming|next|scheduled|prepare for|preparing|expected to|agreed to (?:meet|hold|organi[sz]e)|to organi[sz]e|invited|due to|in the (?:near|very near) future|in the coming|forthcoming|future)\b/i

/** Finds where an article speaks of talks, in document order, at most one mention for each word that names one. */
export function findTalkMentions(article: Article, names: Names): TalkMention[] {
  return article.sentences.flatMap((sentence) => mentionsIn(article, sentence, names))
}

function mentionsIn(article: Article, sentence: Sentence, names: Names): TalkMention[] {
  const text = article.text.slice(sentence.start, sentence.end)
  const people = mentionsWithin(names, sentence)
  const words: { readonly kind: TalkKind; readonly start: number; readonly end: number }[] = []
  for (const [kind, pattern] of [...TALK_VERBS, ...TALK_NOUNS]) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (!words.some((w) => start < w.end && end > w.start)) words.push({ kind, start, end })
    }
  }
  words.sort((x, y) => x.start - y.start)
  const { paragraph } = sentence
  const evidence = { file: article.file, paragraph, start: sentence.start, end: sentence.end }
  return words.map(({ kind, start, end }, i) => ({
    kind,
    participants: participantsOf(text, start, end, people, sentence.start),
    date: dateOf(text, start, end, words[i - 1]?.end ?? null, words[i + 1]?.start ?? null, article.date),
    planned: PLANNED.test(text.slice(Math.max(0, start - 60), end + 40)),
    evidence,
    at: sentence.start + start,
  }))
}

/** A date stands this close in front of the word when another talk is named before it: "Friday's phone call". */
const DATE_BEFORE = 25

/**
 * The date of the talk named at `[start, end)`: behind the word, up to the next talk or clause, or in front of it,
 * where the whole beginning of the sentence counts for its first talk only.
 */
function dateOf(
  text: string,
  start: number,
  end: number,
  previous: number | null,
  next: number | null,
  written: string | null,
): string | null {
  const rest = text.slice(end, next ?? text.length)
  const clause = rest.search(/;|\b(?:after|following|since|before)\b/)
  const behind = resolveDate(clause < 0 ? rest : rest.slice(0, clause), written)
  const from =
    previous === null ? text.slice(0, start).lastIndexOf(';') + 1 : Math.max(previous, start - DATE_BEFORE)
  return behind ?? resolveDate(text.slice(from, start), written)
}

/** The sides of the talk named at `[start, end)`: "between A and B", "A … with B", "A and B …". */
function participantsOf(
  text: string,
  start: number,
  end: number,
  people: readonly NameMention[],
  offset: number,
): string[] {
  const at = (p: NameMention): number => p.start - offset
  const after = people.filter((p) => at(p) >= end)
  const before = people.filter((p) => at(p) < start)
  const rest = text.slice(end)
  const nameOf = (p: NameMention | undefined): string[] => (p ? [p.person.name] : [])
  const between = /^.{0,20}?\bbetween\b/i.exec(rest)
  if (between) {
    const pair = distinct(after.slice(0, 2).flatMap((p) => p.person.name))
    return pair.length === 2 ? pair : sidesBetween(rest.slice(between[0].length))
  }
  const joined = /^.{0,60}?\b(?:with|to|from)\b/i.exec(rest)
  const partner = joined && after.find((p) => at(p) - end < joined[0].length + 120)
  const pairBefore = joinedPair(text, before, offset)
  if (pairBefore.length === 2 && !partner) return pairBefore
  if (partner) return distinct([...nameOf(before.at(-1)), ...nameOf(partner)])
  const all = distinct(people.map((p) => p.person.name))
  if (pairBefore.length === 2) return pairBefore
  const pairAfter = joinedPair(text, after, offset)
  if (pairAfter.length === 2) return pairAfter
  return all.length === 2 && /\b(?:call|phone|met|meeting|visit)/i.test(text.slice(start, end)) ? all : []
}

/** "Lavrov and Rubio": the last two people before the word, when "and" stands between them. */
function joinedPair(text: string, people: readonly NameMention[], offset: number): string[] {
  for (let i = people.length - 1; i > 0; i--) {
    const [a, b] = [people[i - 1], people[i]]
    if (!a || !b || a.person === b.person) continue
    const between = text.slice(a.end - offset, b.start - offset)
    if (between.length < 90 && /\band\b/.test(between) && !/[;]/.test(between))
      return [a.person.name, b.person.name]
  }
  return []
}

function sidesBetween(rest: string): string[] {
  const match =
    /^\s+(?:the )?(\p{Lu}[\p{L} .'’-]{1,40}?) and (?:the )?(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3})/u.exec(
      rest,
    )
  return match?.[1] && match[2] ? [match[1].trim(), match[2].trim()] : []
}

const distinct = (names: readonly string[]): string[] => [...new Set(names)]

import { findCountries } from '../library/countries.ts'
import { foldName } from '../library/same-person.ts'
import { isStopWord, wordsWithCase } from '../search/terms.ts'
import type { Engine } from './engine.ts'
import { readSaidBy, saidBy } from './said-by.ts'
import { asksWhoInitiated } from './which-talks.ts'

const LEAD = /^\s*(?:(?:and|but|so|ok|okay|also|then)\b[,\s]*)+/i
const INSTEAD = /^(?:what|how) about\s+(.+?)\s*\??$/i
const ASKS =
  /\b(?:who|whom|whose|what|when|where|why|which|how|did|does|do|is|are|was|were|has|have|had|will|can)\b/i
const POINTS_BACK = /\b(?:he|she|they|him|her|them|his|their|it|its|that|this|there|then)\b/i
/** With so few words of its own a question says little without the one before. */
const FEW = 2

/**
 * Completes a question that continues another: "and what did Moscow say?" behind "Who initiated the call between
 * Rubio and Lavrov?" asks what Moscow said about that call.
 * @returns the question in full, or as it is when it needs nothing of the one before
 */
export function followUp(engine: Engine, previous: string, next: string): string {
  const asked = next.replace(LEAD, '').trim()
  const names = namesIn(engine, previous)
  const instead = INSTEAD.exec(asked)?.[1] ?? (ASKS.test(asked) ? null : asked.replace(/\s*\?$/, ''))
  if (instead && instead.split(/\s+/).length <= 4) return inPlaceOf(engine, previous, names, instead)
  const bare = asked.replace(/[?.!\s]+$/, '')
  const ofTalks = bare.replace(/\b(?:it|that|this)$/i, 'the talks')
  if (namesIn(engine, asked).length === 0 && names.length > 0 && asksWhoInitiated(ofTalks))
    return `${ofTalks} between ${names.join(' and ')}?`
  const said = readSaidBy(asked)
  if (said && said.about === '') {
    const about = subjectOf(previous, [said.speaker])
    return about !== '' && saidBy(engine, { ...said, about }, {}).length > 0
      ? `${bare} about ${about}?`
      : asked
  }
  if (!LEAD.test(next) && !POINTS_BACK.test(asked) && contentWords(asked).length > FEW) return asked
  const missing = names.filter((name) => !asked.toLowerCase().includes(name.toLowerCase()))
  return missing.length > 0 && (POINTS_BACK.test(asked) || contentWords(asked).length <= FEW)
    ? `${bare} (${missing.join(', ')})?`
    : asked
}

/** The question before, asked of somebody or something else. */
function inPlaceOf(engine: Engine, previous: string, names: readonly string[], instead: string): string {
  const [name] = names
  if (name && names.length === 1 && namesIn(engine, instead).length > 0)
    return previous.replace(name, instead)
  const said = readSaidBy(previous)
  if (said && namesIn(engine, instead).length === 0) return `What did ${said.speaker} say about ${instead}?`
  return `${previous.replace(/[?.!\s]+$/, '')} (${instead})?`
}

/** The people and countries that a question names, as it spells them. */
function namesIn(engine: Engine, question: string): string[] {
  const surnames = new Set(engine.talks.people.flatMap((p) => foldName(p.name).split(' ').slice(-1)))
  const countries = findCountries(question).map((c) => question.slice(c.start, c.end))
  const people = question.match(/[\p{L}][\p{L}'’-]*/gu)?.filter((word) => surnames.has(foldName(word))) ?? []
  return [...new Set([...people, ...countries])].sort((a, b) => question.indexOf(a) - question.indexOf(b))
}

/** What a question is about, in its own words, without those whom it names as speakers. */
function subjectOf(question: string, without: readonly string[]): string {
  const said = readSaidBy(question)
  if (said && said.about !== '') return said.about
  const left = new Set(without.flatMap((name) => name.toLowerCase().split(/\s+/)))
  return contentWords(question)
    .filter((word) => !left.has(word.toLowerCase()))
    .join(' ')
}

const contentWords = (text: string): string[] =>
  wordsWithCase(text).flatMap(({ word }) =>
    isStopWord(word.toLowerCase()) || /^(?:said|say|says|initiated|who|what|when|where|why|how)$/i.test(word)
      ? []
      : [word],
  )

import { findCountries } from '../library/countries.ts'
import { foldName } from '../library/same-person.ts'
import { isStopWord, wordsWithCase } from '../search/terms.ts'
import { asksWhoInitiated } from './asks-who.ts'
import type { Engine } from './engine.ts'
import { readSaidBy, saidBy } from './said-by.ts'

const LEAD = /^\s*(?:(?:and|but|so|ok|okay|also|then|no|sorry|i mean|i meant)\b[,\s]*)+/i
const INSTEAD = /^(?:what|how) about\s+(.+?)\s*\??$/i
const ASKS =
  /\b(?:who|whom|whose|what|when|where|why|which|how|did|does|do|is|are|was|were|has|have|had|will|can)\b/i
const BARE = /^(?:who|when|where|why|how(?: long| many| much)?)\??$/i
const POINTS_BACK = /\b(?:he|she|they|him|her|them|his|their|it|its|that|this|there|then)\b/i
/** With so few words of its own a question says little without the one before. */
const FEW = 2
/** Longer stretches are no name to put in another's place. */
const SHORT = 4

/**
 * Completes a question that continues another: "and what did Moscow say?" behind "Who initiated the call between
 * Rubio and Lavrov?" asks what Moscow said about Rubio and Lavrov.
 * @returns the question in full, or as it is when it needs nothing of the one before
 */
export function followUp(engine: Engine, previous: string, next: string): string {
  const asked = next.replace(LEAD, '').trim()
  const bare = asked.replace(/[?.!\s]+$/, '')
  const names = namesIn(engine, previous)
  if (BARE.test(asked)) return `${bare} ${contentWords(previous).join(' ')}?`
  const instead = INSTEAD.exec(asked)?.[1] ?? (ASKS.test(asked) ? null : bare)
  if (instead && instead.split(/\s+/).length <= SHORT) return inPlaceOf(engine, previous, names, instead)
  const ofTalks = bare.replace(/\b(?:it|that|this)$/i, 'the talks')
  if (namesIn(engine, asked).length === 0 && names.length > 0 && asksWhoInitiated(ofTalks))
    return `${ofTalks} between ${names.slice(0, 2).join(' and ')}?`
  const said = readSaidBy(asked)
  if (said && said.about === '') {
    const about =
      readSaidBy(previous)?.about || names.filter((name) => !said.speaker.includes(name)).join(' and ')
    return about !== '' && saidBy(engine, { ...said, about }, {}).length > 0
      ? `${bare} about ${about}?`
      : asked
  }
  const isWhole = !LEAD.test(next) && !POINTS_BACK.test(asked) && contentWords(asked).length > FEW
  const missing = names.filter((name) => !asked.toLowerCase().includes(name.toLowerCase()))
  return isWhole || missing.length === 0 ? asked : `${bare} (${missing.join(', ')})?`
}

/** The question before, asked of somebody or something else. */
function inPlaceOf(engine: Engine, previous: string, names: readonly string[], instead: string): string {
  const topic = instead.replace(/^(?:about|on|regarding)\s+/i, '')
  const isName = namesIn(engine, topic).length > 0 || (/^\p{Lu}/u.test(topic) && topic === instead)
  const said = readSaidBy(previous)
  if (said) {
    if (isName && topic === instead) return previous.replace(said.speaker, topic)
    return `What did ${said.speaker} say about ${topic}?`
  }
  const [name] = names
  if (name && names.length === 1 && isName) return previous.replace(name, topic)
  return `${previous.replace(/[?.!\s]+$/, '')} (${topic})?`
}

/** The people and countries that a question names, as it spells them. */
function namesIn(engine: Engine, question: string): string[] {
  const surnames = new Set(engine.talks.people.flatMap((p) => foldName(p.name).split(' ').slice(-1)))
  const countries = findCountries(question).map((c) => question.slice(c.start, c.end))
  const people = question.match(/[\p{L}][\p{L}'’-]*/gu)?.filter((word) => surnames.has(foldName(word))) ?? []
  return [...new Set([...people, ...countries])].sort((a, b) => question.indexOf(a) - question.indexOf(b))
}

/** What a question asks about, in its own words. */
const contentWords = (text: string): string[] =>
  wordsWithCase(text).flatMap(({ word }) =>
    isStopWord(word.toLowerCase()) || /^(?:said|say|says|initiated|who|what|when|where|why|how)$/i.test(word)
      ? []
      : [word],
  )

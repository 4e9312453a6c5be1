import { BODIES, ROLES } from '../library/name-words.ts'
import { SPEECH_NOUNS } from './cues.ts'
import type { Item } from './frame.ts'

/** A run of items `[from, to)`. */
export interface Run {
  readonly from: number
  readonly to: number
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const AUXILIARIES = set(
  "has have had having is are was were be been being do does did will would can could may might must shall should to 's 've 'd not n't didn't doesn't don't hasn't haven't hadn't wasn't weren't isn't aren't won't wouldn't never also later then once again first still now even just further simply repeatedly publicly recently previously already both all each often always sometimes subsequently reportedly famously so too that himself herself themselves itself together jointly thereupon therefore thus",
)
export const DETERMINERS = set(
  'the a an his her their its our my your this these those that some several two three four five six many most one another other both all few each every no any',
)
/** Prepositions that may join a noun to another inside a subject: "a spokesman for the ministry". */
export const JOINERS = set('of for at in from to on with under near against between over about behind')
export const BREAKERS = set(
  'that which who whom whose when while where because if as although though since after before until unless but or so than whether why how yet nor what',
)
export const PRONOUNS = set('he she they it i we who one')
export const TIME_WORDS = set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday week month year later earlier ago afternoon morning evening night january february march april may june july august september october november december',
)
export const VERBISH =
  /^(?:is|are|was|were|has|had|have|will|would|could|should|can|may|might|must|did|does|do|met|spoke|held|went|came|made|took|gave|got|began|became|left|told|said|says|visited|arrived|called|asked|wants|wanted|plans|agreed|found|caught|woke|reached|interrupted|surprised|being|be|been)$/

export const isNoun = (item: Item | undefined): boolean => item?.kind === 'word' || item?.kind === 'number'
export const isComma = (item: Item | undefined): boolean =>
  item?.kind === 'mark' && (item.text === ',' || item.text === '–' || item.text === '—' || item.text === ')')

export const isAuxiliary = (item: Item | undefined): boolean =>
  item !== undefined && (AUXILIARIES.has(item.lower) || /^[a-z]{3,}ly$/.test(item.lower))

/** Whether a run of items holds a name, a role or a pronoun. */
export function looksHuman(items: readonly Item[], run: Run): boolean {
  const part = items.slice(run.from, run.to)
  if (part.length === 1 && PRONOUNS.has(part[0]?.lower ?? '')) return true
  if (part.some((p) => TIME_WORDS.has(p.lower))) return false
  return (
    part.some((p) => ROLES.has(singular(p.lower))) || part.some((p) => p.capital && !DETERMINERS.has(p.lower))
  )
}

const PEOPLE = set(
  'people person man woman men women boy girl child children parent parents mother father wife husband son daughter brother sister friend friends colleague colleagues crowd audience protester protesters demonstrators supporters critics opponents voters residents analysts sources source insiders observers experts lawyers members allies rivals republicans democrats conservatives liberals group groups team campaign company firm others several many some both two three most all neither witnesses prosecutors investigators officers soldiers troops families relatives workers farmers students teachers doctors neighbours neighbors fans users readers newspaper paper magazine outlet article story editorial site website document documents law bill rule ruling filing complaint motion sign banner headline caption',
)

/** Whether a run of items can be a speaker: somebody, some body, or something written. */
export function canSpeak(items: readonly Item[], run: Run): boolean {
  if (looksHuman(items, run)) return true
  const part = items.slice(run.from, run.to)
  return part.some(
    (p) =>
      PEOPLE.has(p.lower) ||
      BODIES.has(p.lower) ||
      SPEECH_NOUNS.has(p.lower) ||
      SPEECH_NOUNS.has(singular(p.lower)),
  )
}

export const singular = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : word)

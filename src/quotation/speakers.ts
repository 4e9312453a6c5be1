import type { Article, Span } from '../library/article.ts'
import { genderByFirstName } from '../library/first-names.ts'
import type { Gender } from '../library/name-runs.ts'
import { BODIES, FEMALE_WORDS, MALE_WORDS, ROLES } from '../library/name-words.ts'
import { findNames, mentionsWithin, type NameMention, type Names, type Person } from '../library/names.ts'
import { tokenize } from '../library/tokens.ts'
import { SPEECH_NOUNS } from './cues.ts'
import { PRONOUNS } from './phrase-words.ts'

/**
 * Tells whom the words of an article mean. Made anew for each article; `hear` is called in document order, and what
 * has been heard behind a mention never counts for it.
 */
export interface Speakers {
  readonly names: Names
  /** The name to show for a mention, or null where the article does not tell whom it means. */
  resolve(mention: Span): string | null
  /** Remembers who has just been mentioned as a subject or a speaker. */
  hear(mention: Span, speaker: string): void
  /** Whether a "he" or "she" may as well be another, as nothing tells which of several people is a man or a woman. */
  isGuess(pronoun: Span): boolean
  /** The person, other than the given one, who has been heard of last since a place in the text. */
  personSince(at: number, other: string | null): Heard | null
}

export interface Heard extends Span {
  readonly speaker: string
}

/** How far back, in characters, a pronoun may find whom it means. */
const REACH = 1200
/** How far apart two people may stand who are named together. */
const TOGETHER = 100

export function speakersOf(article: Article): Speakers {
  const names = findNames(article)
  const heard: Heard[] = []
  const learned = gendersOf(article, names)
  /** Of those whom a pronoun was taken for. */
  const assumed = new Map<string, Gender>()
  const byName = new Map(names.people.map((p) => [p.name, p]))

  const resolve = (mention: Span): string | null => {
    const text = article.text.slice(mention.start, mention.end)
    const words = tokenize(text, 0, text.length).filter((t) => t.kind === 'word')
    const lower = words.map((t) => t.lower)
    const [word] = lower
    if (word === undefined) return null
    if (lower.length === 1 && (PRONOUNS.has(word) || word === 'his' || word === 'him' || word === 'her'))
      return resolvePronoun(word, mention)
    const named = mentionsWithin(names, mention)
    const [first, last] = [named[0], named.at(-1)]
    const only = named.length === 1 ? first : undefined
    if (only && servesOnly(article, mention, only)) return tidy(text)
    const apposed = apposedTo(article, names, mention)
    if (apposed && (!last || isPossessor(article, last, mention.end))) return apposed.person.name
    if (first && last && first !== last) {
      const between = article.text.slice(first.end, last.start)
      if (/\band\b/.test(between)) return tidy(text)
      // "Mexico's Izquierdo" is Izquierdo; "Gerou of Democratic Renewal" and "Ruiz, speaking after Berg" are the first.
      return /^[’']s\b/.test(between) ? last.person.name : first.person.name
    }
    if (last && !isPossessor(article, last, mention.end)) return last.person.name
    const core = lower.filter((w) => !/^(?:the|a|an|['’]s|his|her|their|its|this|that)$/.test(w))
    const head = core.at(-1)
    if (head === undefined) return null
    // "Two hours later he sent a message".
    if (/^(?:minutes|hours?|days?|weeks?|months?|years?)$/.test(head)) return null
    if (SPEECH_NOUNS.has(head) && core.length <= 2) return lastBody(mention) ?? tidy(text)
    if (ROLES.has(head) || ROLES.has(core[0] ?? ''))
      return byRole(core, /^(?:a|an)$/.test(word), mention) ?? describe(text, lower)
    if (core.length === 1 && BODIES.has(head) && /^(?:the|its)$/.test(word))
      return lastBody(mention, head) ?? tidy(text)
    return tidy(text)
  }

  const resolvePronoun = (pronoun: string, at: Span): string | null => {
    if (pronoun === 'he' || pronoun === 'his' || pronoun === 'him') return resolvePerson('male', at)
    if (pronoun === 'she' || pronoun === 'her') return resolvePerson('female', at)
    if (pronoun !== 'it' && pronoun !== 'they') return null
    const last = heard.findLast((h) => h.end <= at.start)
    if (!last || at.start - last.end > REACH || byName.has(last.speaker)) return null
    // "A counsellor said that it was they who …" is not the counsellor.
    return pronoun === 'they' && /^an? /i.test(last.speaker) ? null : last.speaker
  }

  const told = (p: Person): Gender | null => p.gender ?? learned.get(p.name) ?? assumed.get(p.name) ?? null
  const genderOf = (p: Person): Gender | null => told(p) ?? genderByFirstName(p.name)

  const isGuess = (pronoun: Span): boolean => {
    const gender = /^he$/i.test(article.text.slice(pronoun.start, pronoun.end)) ? 'male' : 'female'
    const near = mentionsWithin(names, { start: pronoun.start - REACH, end: pronoun.start })
    const known = [...new Set(near.map((m) => m.person))].map(
      (p) => p.gender ?? learned.get(p.name) ?? genderByFirstName(p.name),
    )
    return !known.includes(gender) && known.filter((g) => g === null).length > 1
  }

  const resolvePerson = (gender: Gender, at: Span): string | null => {
    const unnamed = unnamedBefore(at, gender)
    if (unnamed !== null) return unnamed
    // A first name only hints: nobody is left out for it when the pronoun can mean no other.
    const found =
      lastPerson(at, gender, (p) => (genderOf(p) ?? gender) === gender) ??
      lastPerson(at, gender, (p) => (told(p) ?? gender) === gender)
    if (found && !assumed.has(found)) assumed.set(found, gender)
    return found
  }

  /** ""It is wrong," **a ministry spokesman** said. "We did not ask," **he** added": who spoke last in the paragraph, and has no name. */
  const unnamedBefore = (at: Span, gender: Gender): string | null => {
    const from = article.paragraphs.findLast((p) => p.start <= at.start)?.start ?? 0
    const last = heard.findLast((h) => h.end <= at.start)
    if (!last || last.start < from || byName.has(last.speaker) || !UNNAMED.test(last.speaker)) return null
    if (/woman$/.test(last.speaker) === (gender === 'male') && /(?:wo)?man$/.test(last.speaker)) return null
    const since = mentionsWithin(names, { start: last.end, end: at.start })
    return since.length === 0 ? last.speaker : null
  }

  /** Who was heard of last, or else named last, of those that fit. */
  const lastPerson = (at: Span, gender: Gender, fits: (p: Person) => boolean): string | null => {
    const spoke = heard.findLast(
      (h) => h.end <= at.start && at.start - h.end <= REACH && isFitting(byName.get(h.speaker), fits),
    )
    // "The elder Lokwang Apetet folded the letter. "We will post it," **he** said": not who spoke a paragraph before.
    const from = article.paragraphs.findLast((p) => p.start <= at.start)?.start ?? 0
    const [opens, ...others] = mentionsWithin(names, { start: from, end: at.start })
    const isAlone = others.every((m) => m.person === opens?.person)
    const isSubject = OPENS.test(article.text.slice(from, opens?.start ?? from))
    if (opens && isAlone && isSubject && fits(opens.person) && (spoke?.end ?? 0) < from)
      return opens.person.name
    if (spoke) return spoke.speaker
    const near = mentionsWithin(names, { start: at.start - REACH, end: at.start })
    const own = (m: NameMention): boolean =>
      OWN_COUNTERPART.test(article.text.slice(Math.max(0, m.start - 60), m.start))
    // "The minister telephoned his Iraqi colleague, Dhia al-Rubaie. Later **he** received": whose colleague it was.
    const last = near.findLast((m) => fits(m.person) && !own(m)) ?? near.findLast((m) => fits(m.person))
    const bearer = askedOf(at)
    if (bearer && fits(bearer)) return bearer.name
    // Of two named together, the one who is known to be a woman is "she".
    const beside =
      last && genderOf(last.person) === null
        ? near.findLast((m) => m.start > last.start - TOGETHER && genderOf(m.person) === gender)
        : undefined
    return (beside ?? last)?.person.name ?? null
  }

  /** "Did **the Secretary** get a call? — No. He reached out": the one bearer of an office whom a question right before was about. */
  const askedOf = (at: Span): Person | undefined => {
    const front = article.text.slice(Math.max(0, at.start - ASKED_WITHIN), at.start)
    const office = ASKED_OF.exec(front)?.slice(1).find(Boolean)
    return byName.get((office && byRole(office.toLowerCase().split(' '), false, at)) ?? '')
  }

  /** The person to whom the article gives all these words as a role; with several, the one named last. */
  const byRole = (core: readonly string[], indefinite: boolean, at: Span): string | null => {
    if (indefinite) return null
    const bearers = names.people.filter((p) => p.roles.some((role) => bearsRole(role, core)))
    const [only] = bearers
    if (bearers.length <= 1) return only?.name ?? null
    const last = heard.findLast((h) => h.end <= at.start && bearers.some((p) => p.name === h.speaker))
    return last?.speaker ?? null
  }

  const lastBody = (at: Span, head?: string): string | null => {
    const fits = (h: Heard): boolean => {
      const last = h.speaker.toLowerCase().split(/\s+/).at(-1) ?? ''
      return head === undefined ? !byName.has(h.speaker) && BODIES.has(last) : last === head
    }
    return heard.findLast((h) => h.end <= at.start && fits(h))?.speaker ?? null
  }

  const personSince = (at: number, other: string | null): Heard | null => {
    for (let i = heard.length - 1; i >= 0 && (heard[i]?.start ?? 0) >= at; i--) {
      const last = heard[i]
      if (last && last.speaker !== other && byName.has(last.speaker)) return last
    }
    return null
  }

  return {
    names,
    resolve,
    isGuess,
    hear: (mention, speaker) => void heard.push({ ...mention, speaker }),
    personSince,
  }
}

/** What may stand in front of who is the subject of the first sentence of a paragraph. */
const OPENS =
  /^\s*(?:(?:In|At|On|From|Near|For) [^,.]{2,30}, )?(?:[Tt]he [a-z]+(?: [a-z]+)?, )?(?:(?!(?:of|to|with|for|by|from|about|against|on|in|at|said|told)\b)[\p{L}’'-]+ ){0,3}$/u

/** An office with a capital and without its bearer's name, as briefings have it. */
const OFFICE = String.raw`the ((?:(?:Prime|Foreign|Deputy) )?(?:Secretary|Minister|President|Chancellor|Premier|Ambassador))\b(?! \p{Lu})`
/** A question about its bearer, up to how an answer begins; "I mean the Secretary." */
const ASKED_OF = new RegExp(
  String.raw`\b(?:(?:Did|Has|Had|Was|Is|Does) ${OFFICE} [^?.]{0,160}\?\s+(?:\p{Lu}[^:\n]{0,40}: )?(?:(?:No|Yes|Right|Correct)[.,] )?|mean ${OFFICE}\. )$`,
  'u',
)
const ASKED_WITHIN = 300

/** One person, described and not named. */
const UNNAMED =
  /^(?:an?|one|the) (?:.*\b)?(?:spokes(?:man|woman|person)|official|advis[eo]r|diplomat|aide|officer|source)\b/i

/** In front of who is named as somebody's colleague. */
const OWN_COUNTERPART =
  /\b(?:his|her) (?:[\w-]+ ){0,2}(?:colleague|counterpart|opposite number|host|guest),? $/

const PRONOUN_OF = /\b(?:([Hh]e|[Hh]im|[Hh]is|[Hh]imself)|(?:[Ss]he|[Hh]er|[Hh]ers|[Hh]erself))\b/g
/** One pronoun may be somebody else's. */
const MIN_VOTES = 2

/** In front of a colleague's name, behind that of whose colleague he is: "and **her Togolese colleague,** Kossi Agbodjan". */
const COLLEAGUE_OF =
  /^[^.;:?!"“”]{0,100}(?:\b|\. )([Hh]is|[Hh]er) (?:[\w-]+ ){0,3}(?:colleague|counterpart|opposite number|host|guest),? (?:\p{Lu}[\p{L}.]+ ){0,3}$/u

/**
 * Whether somebody is a woman or a man, where no title tells: by whose colleague another one is, or by the pronouns
 * behind the name in sentences that name nobody else, "Ramdeen said that **he** would call". Nothing of those whose
 * pronouns differ, or stand once only.
 */
function gendersOf(article: Article, names: Names): Map<string, Gender> {
  const balance = new Map<string, number>()
  names.mentions.forEach(({ person, end }, i) => {
    const next = names.mentions[i + 1]
    if (!next || next.person === person || person.gender !== null) return
    const owner = COLLEAGUE_OF.exec(article.text.slice(end, next.start))?.[1]
    if (owner)
      balance.set(
        person.name,
        (balance.get(person.name) ?? 0) + (owner.toLowerCase() === 'his' ? 1 : -1) * MIN_VOTES,
      )
  })
  for (const sentence of article.sentences) {
    const [first, ...others] = mentionsWithin(names, sentence)
    if (!first || first.person.gender !== null || others.some((m) => m.person !== first.person)) continue
    const behind = article.text.slice(first.end, sentence.end)
    for (const [, he] of behind.matchAll(PRONOUN_OF))
      balance.set(first.person.name, (balance.get(first.person.name) ?? 0) + (he ? 1 : -1))
  }
  return new Map(
    [...balance]
      .filter(([, votes]) => Math.abs(votes) >= MIN_VOTES)
      .map(([name, votes]): [string, Gender] => [name, votes > 0 ? 'male' : 'female']),
  )
}

const isFitting = (person: Person | undefined, fits: (p: Person) => boolean): boolean =>
  person !== undefined && fits(person)

/** "A spokesman for Mr Rama", "an aide to Vucic", "a Rama aide": somebody else than the one who is named. */
const servesOnly = ({ text }: Article, mention: Span, name: NameMention): boolean =>
  /\b(?:spokes\w+|aides?|advis[eo]rs?|counsell?ors?|sources?|officials?|diplomats?|ally|allies|lawyers?|staff|office|deputy|envoy|representative|member|critic|friend|relative|people|person|wife|husband|widow|widower|sons?|daughters?|brothers?|sisters?|mother|father|parents|family)\s+(?:close to|near|for|to|of|from|with)\s+(?:(?:the|mr|mrs|ms|president|prime|minister|premier|chancellor|captain|driver|foreign)\.?\s+)*$/i.test(
    text.slice(mention.start, name.start),
  ) ||
  /^\s+(?:aides?|advis[eo]rs?|spokes\w+|officials?|ally|allies|lawyers?|supporters?|critics?|campaign|administration|team|office)\b/i.test(
    text.slice(name.end, mention.end),
  )

/** The name that stands between commas behind a description: "Her French counterpart, **Étienne Lacombe**, said". */
function apposedTo(article: Article, names: Names, mention: Span): NameMention | null {
  const [next] = mentionsWithin(names, { start: mention.end, end: mention.end + MAX_APPOSITION })
  if (
    !next ||
    !/^[,:]\s+(?:(?:H\.E\.|H\.R\.H\.|HE|HRH|Hon\.)\s+)?(?:[A-Z][A-Za-z’'-]*\.?\s+){0,4}$/.test(
      article.text.slice(mention.end, next.start),
    )
  )
    return null
  // "The British side, Brannigan's department said": a possessive is no apposition.
  const behind = article.text.slice(next.end, next.end + 3)
  return /^(?:[,.;:)]|\s*[(–—]|$)|^\s+[-–—]/.test(behind) ? next : null
}

const MAX_APPOSITION = 80

/** "Halvorsen's deputy" is not Halvorsen: words follow the possessive. */
const isPossessor = (article: Article, name: NameMention, end: number): boolean =>
  /^[’']s?\s+\p{L}/u.test(article.text.slice(name.end, end))

function bearsRole(role: string, core: readonly string[]): boolean {
  const words = role.split(/\s+/)
  return core.every((word) => words.includes(word))
}

/** A description that names nobody ("a senior official") is shown as it stands; a bare "the minister" is nobody. */
function describe(text: string, lower: readonly string[]): string | null {
  return lower.length <= 2 &&
    /^(?:the|his|her|their)$/.test(lower[0] ?? '') &&
    ![...FEMALE_WORDS, ...MALE_WORDS].includes(lower[1] ?? '')
    ? null
    : tidy(text)
}

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^the (?!Hague\b)/i, '')
    .replace(/[’']s$/, '')
    .trim()

import type { Article, Span } from '../library/article.ts'
import { findCountries } from '../library/countries.ts'
import { mentionsWithin } from '../library/names.ts'
import { isCue } from '../quotation/find-cues.ts'
import type { Item } from '../quotation/frame.ts'
import { looksHuman, type Run } from '../quotation/phrase-words.ts'
import type { Quotation } from '../quotation/quotation.ts'
import { subjectBefore } from '../quotation/subject.ts'
import type { FoundClaim } from './found-claim.ts'
import { INITIATIVE } from './initiating-words.ts'
import { pointedAt } from './pointed-at.ts'
import { relationOf } from './relation.ts'
import { indexOf, type Sight } from './sight.ts'
import { isSpokesman } from './spokesmen.ts'

/** Offices as headlines write them. */
const SHORT_OFFICES: Readonly<Record<string, RegExp>> = {
  PM: /\bprime minister\b/i,
  FM: /\bforeign minister\b/i,
  President: /\bpresident\b/i,
}

/** "The minister", and not whose. */
const BARE_OFFICE = /^the (?:(?:foreign|prime) )?(?:minister|president|secretary|premier|chancellor)$/i
/** Those who speak for one person: "Tamberg’s office". */
const OWN_OFFICE =
  /^((?:\p{Lu}[\p{L}.'’-]*? ?){1,4})['’]s? (?:office|chancery|chancellery|spokes(?:man|woman|person)|press (?:office|service|secretary))$/u
type Named = Pick<FoundClaim, 'initiator' | 'claimedBy' | 'relative'>

/** Whom a run of words means, and who says so. */
export function nameInitiator(
  article: Article,
  sight: Sight,
  whole: Run,
  quotations: readonly Quotation[],
): Named | null {
  const { items, speakers } = sight
  const run = withoutManner(items, whole)
  const named = spanOf(items, run)
  if (!named || !isParty(article, items, run, named)) return null
  const said = quotations.filter((q) => q.start <= named.start && q.end >= named.end)
  const direct = said.find((q) => q.kind === 'direct')
  const claimedBy = (direct ?? said[0])?.speaker ?? null
  const first = items[pastCleft(items, run)]?.lower ?? ''
  const by = direct?.speaker ?? null
  const words = article.text.slice(items[pastCleft(items, run)]?.start ?? named.start, named.end)
  const related = relationOf(sight, named, words, by, claimedBy)
  if (related !== undefined) return related && { ...related, claimedBy }
  // "**It was** the former who contacted him": nobody yet.
  if (/^it$/i.test(words) && /^ (?:was|had been)\b/.test(sight.text.slice(indexOf(sight, named.end))))
    return null
  if (/\baccording to (?:the )?$/i.test(sight.text.slice(0, indexOf(sight, named.start)))) return null
  if (MANY.test(words)) return null
  if (/^(?:none|no|nobody|neither|few|many|any)$/.test(first) || OF_OLD.test(words)) return null
  if (/^(?:an?|another|some|one)$/.test(first) && (!namesSomebody(sight, named) || isAnybody(items, run)))
    return null
  const apposed = apposedFar(article, sight, named)
  if (apposed) return { initiator: apposed, claimedBy, relative: null }
  const pointed = pointedAt(sight, run)
  if (pointed === null) return null
  // "**Kronbergs's office** says that the prime minister rang": the one whose office it is.
  const boss = BARE_OFFICE.test(words) ? OWN_OFFICE.exec(claimedBy ?? '')?.[1] : undefined
  if (boss && claimedBy) return { initiator: boss, claimedBy, relative: 'own' }
  const meant = pointed ?? speakers.resolve(reportedSubject(sight, run) ?? trimCleft(items, run, named))
  // "**The minister** called him back": not the prime minister.
  const minister = /^the minister$/i.test(words) ? onlyMinister(sight, meant) : null
  if (minister) return { initiator: minister, claimedBy, relative: null }
  const initiator =
    /^(?:his|her)$/.test(first) && /^(?:an?|the|one) /i.test(meant ?? '') ? onlyBefore(sight) : meant
  // "**She** contacted him", where nothing tells who is a woman and who a man.
  const isPronoun = run.to - run.from === 1 || /^it$/i.test(items[run.from]?.text ?? '')
  const pronoun =
    isPronoun && /^(?:he|she)$/.test(items[run.to - 1]?.lower ?? '') ? items[run.to - 1] : undefined
  if ((isPair(sight, run, named) || isCleft(items, run)) && pronoun && speakers.isGuess(pronoun)) return null
  // "Tveitane was on the train when **she** rang": not Tveitane.
  if (pronoun && initiator && isWaiting(sight, pronoun, initiator))
    return { initiator, claimedBy, relative: 'other' }
  // "**He** dialled Vilhena's number": not Vilhena.
  if (pronoun && initiator && isReached(sight, pronoun, initiator)) return null
  // "**PM** phones Malagasy President": the only one of whom the article speaks.
  const office = SHORT_OFFICES[words]
  const [bearer, ...others] = office
    ? speakers.names.people.filter(({ roles }) => roles.some((role) => office.test(role)))
    : []
  if (bearer && others.length === 0) return { initiator: bearer.name, claimedBy, relative: null }
  // Of several ministers, **the minister** of whom a spokesperson speaks is his own.
  const isForeign = /minister/i.test(words) && /\b[Tt]he Secretary\b/.test(article.text)
  const isNobody = initiator === null || BARE_OFFICE.test(`the ${initiator}`)
  if (isNobody && claimedBy !== null && BARE_OFFICE.test(words) && !isForeign)
    return { initiator: claimedBy, claimedBy, relative: 'own' }
  if (initiator === null) return null
  if (TOGETHER_WORDS.test(initiator)) return { initiator: 'both sides', claimedBy, relative: null }
  // "She called him", a spokeswoman says: whoever that is, not she herself.
  const isTeller = claimedBy !== null && initiator === claimedBy && isSpokesman(speakers.names, claimedBy)
  if (isTeller && /^(?:he|she|his|her)$/.test(first)) return null
  // Nobody calls himself "she": the other side is meant.
  const relative = by !== null && initiator === by && /^(?:he|she)$/.test(first) ? 'other' : null
  return {
    initiator: initiator
      .replace(SLUG, '')
      .replace(REQUEST_OF, '')
      .replace(/^(?:his|her|their|its) (?=\p{Lu})| (?:denies|denied|says|said|wished|wanted)$/gu, ''),
    claimedBy,
    relative,
  }
}

/** "Made at **the insistent request of the** Kenyan president, who telephoned": of whom "who" tells. */
/** "**CORRECTED-**Colombian president calls Brazil's leader", as agencies mark their headlines. */
const SLUG = /^\p{Lu}{3,}(?: \d{1,2})?-(?=\p{Lu}\p{Ll})/u
const REQUEST_OF = new RegExp(`^(?:the )?(?:[a-z-]+ )?(?:${INITIATIVE}) (?:of|from|by) (?:the )?`)

/** "**Local Hungarian politicians**, who had asked for an hour": some of many, who are no side. */
const MANY =
  /\b(?:politicians|lawmakers|deputies|senators|mayors|unions|activists|farmers|fishermen|growers|journalists|reporters|students|parents|families|relatives|residents|opponents|critics|groups|businessmen|companies|firms|hauliers|traders|artists|bishops)$/i

/** "**The then minister** phoned Bangkok": somebody of another time. */
const OF_OLD = /^(?:the |his |her |its )?(?:then[ -](?!again)|late\b)/i

/** The one minister of whom an article speaks, where a prime minister was taken for him. */
function onlyMinister({ speakers: { names } }: Sight, meant: string | null): string | null {
  const isPrime = (role: string): boolean => /\bprime minister\b/.test(role)
  const prime = names.people.find(({ name, roles }) => name === meant && roles.some(isPrime))
  const [only, ...others] = names.people.filter((p) =>
    p.roles.some((role) => /\bminister\b/.test(role) && !isPrime(role)),
  )
  return prime && only && others.length === 0 ? only.name : null
}

/** "**X**, who …, **was** on the train **when** she rang": whether somebody is told to have been elsewhere just then. */
function isWaiting(sight: Sight, { start }: Span, name: string): boolean {
  const before = sight.text.slice(0, indexOf(sight, start))
  const [first] = mentionsWithin(sight.speakers.names, { start: sight.offset, end: start })
  return first?.person.name === name && WAITING.test(before)
}
const WAITING =
  /\b(?:was|were) (?:at|on|in|having|asleep|boarding|travelling|driving|sitting|still|about to|just)\b[^.;]* when $/

/** "A diplomat said that **Dahl** had thought of it. It was his idea, he said": not the diplomat's, but that of the only one named. */
function onlyBefore({ speakers, before, offset }: Sight): string | null {
  const from = offset - before.length - 1
  const people = new Set(
    mentionsWithin(speakers.names, { start: from, end: offset }).map((m) => m.person.name),
  )
  const [only, ...others] = people
  return only && others.length === 0 ? only : null
}

/** "It was **she** who had asked". */
const isCleft = (items: readonly Item[], run: Run): boolean =>
  items[run.from]?.lower === 'it' ||
  (items[run.to]?.lower === 'who' && /^(?:was|been)$/.test(items[run.from - 1]?.lower ?? ''))

/** Whether the name of whom a pronoun is taken for stands right behind what is done: "he dialled **Vilhena's** number". */
const isReached = (sight: Sight, { end }: Span, name: string): boolean => {
  const surname = name.split(' ').at(-1) ?? name
  return new RegExp(
    `^(?: (?:had|has|then|again|first))* \\p{Ll}+ (?:the |his |her )?(?:\\p{Lu}[\\p{L}.]+ ){0,2}${surname}(?!\\p{L})`,
    'u',
  ).test(sight.text.slice(indexOf(sight, end)))
}

/** A pronoun that acts on another: "she contacted him". */
const isPair = (sight: Sight, run: Run, { end }: Span): boolean =>
  run.to - run.from === 1 &&
  /^(?:he|she)$/.test(sight.items[run.from]?.lower ?? '') &&
  /^(?: [a-z]+){1,4} (?:him|her)\b(?! (?:[A-Z]\w+ )?[a-z]+(?:er|or|nt|ue|rt|st|ry)\b)/.test(
    sight.text.slice(indexOf(sight, end)),
  )

/** "The Minister of Foreign Affairs **of the sisterly State of Kuwait, Sheikh Fahad**": the name behind the whole office. */
function apposedFar({ text }: Article, { speakers }: Sight, named: Span): string | null {
  if (mentionsWithin(speakers.names, named).length > 0 || !OFFICE_IN.test(text.slice(named.start, named.end)))
    return null
  const isBearer = ({ start, end }: Span): boolean =>
    start > named.end &&
    start - named.end < MAX_OFFICE &&
    OF_STATE.test(text.slice(named.end, start)) &&
    !/^['’]/.test(text.slice(end))
  return speakers.names.mentions.find(isBearer)?.person.name ?? null
}

/** So many characters may stand between the first words of an office and its bearer's name. */
const MAX_OFFICE = 120
const OFFICE_IN =
  /\b(?:colleague|counterpart|neighbour|minister|president|secretary|chancellor|premier|king|emir|sultan)\b/i
const OF_STATE =
  /^(?:, (?:[A-Z][\w-]+ ){1,3}and [A-Z][\w-]+)?(?: (?:of|for|and|in) [^.;,]{2,80}?){1,3}(?:,|(?= (?:HE|H\.E\.) ))(?: (?:Sheikh|Prince|Princess|Sir|Dr|Mr|Mrs|Ms|HE|H\.E\.|His Excellency|Her Excellency)\.?)* $/

/** "Arranged by **the two ministers together**". */
const TOGETHER_WORDS =
  /^(?:the )?(?:both|two|pair)(?: (?:prime |foreign |[a-z]+ )?(?:sides|parties|ministers|presidents|leaders|governments|countries|capitals|ministries))?(?: together| jointly)?$|^the (?:prime |foreign )?(?:presidents|ministers|leaders|premiers)$|^(?:the )?(?:foreign )?(?:ministries|governments)$|^(?:both |the )?(?:[a-z]+ ){0,2}(?:ministries|ministers|departments|governments|presidents|leaders|authorities|services) of (?:both|the two) (?:countries|sides|states|nations|republics)$/i

/** "A Swedish official" may be one of hundreds. */
const isAnybody = (items: readonly Item[], run: Run): boolean =>
  /^(?:officials?|diplomats?|officers?|envoys?|aides?|advis[eo]rs?|sources?|delegates?|negotiators?)$/.test(
    items[run.to - 1]?.lower ?? '',
  )

/** "A boy" is nobody in particular; "a Kenyan minister" may well be one of the sides. */
const namesSomebody = (sight: Sight, { start, end }: Span): boolean =>
  mentionsWithin(sight.speakers.names, { start, end }).length > 0 ||
  findCountries(sight.text, indexOf(sight, start), indexOf(sight, end)).length > 0

/** "**The bishop** said that he had phoned": the subject of the report is the nearest whom the pronoun can mean. */
function reportedSubject({ items }: Sight, run: Run): Span | null {
  if (run.to - run.from !== 1 || !/^(?:he|she)$/.test(items[run.from]?.lower ?? '')) return null
  const that = items[run.from - 1]?.lower === 'that' ? run.from - 1 : run.from
  if (!isCue(items[that - 1], 'say')) return null
  const subject = subjectBefore(items, that - 1)
  // A name is left to the resolution of pronouns, which knows who is a woman and who a man.
  if (!subject || items.slice(subject.from, subject.to).some((x) => x.capital)) return null
  return spanOf(items, subject)
}

/** "**The Norwegian side** through its embassy": without how and when it was done. */
function withoutManner(items: readonly Item[], { from, to }: Run): Run {
  const past = items.findIndex(
    (x, i) =>
      i > from &&
      i < to &&
      (/^(?:up|today|yesterday|through|via|at|on|during|after|before|over|about|last|late|early|when|while|as|with)$/.test(
        x.lower,
      ) ||
        (HOW_MANY.test(x.lower) && LENGTH.test(items[i + 1]?.lower ?? '')) ||
        (x.lower === 'the' && WHICH_DAY.test(items[i + 1]?.lower ?? '')) ||
        (x.lower === 'for' &&
          (/^(?:his|her|their|its|your|our)$/.test(items[i + 1]?.lower ?? '') ||
            isStretch(items, i + 1) ||
            items.slice(i + 1, i + 4).some((y) => TALK_WORD.test(y.lower))))),
  )
  return { from, to: past < 0 ? to : past }
}

/** "Requested by Oslo **two weeks** ago", "**the day** before". */
const HOW_MANY = /^(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten|several|some|many)$/
const LENGTH = /^(?:minutes|hours?|days?|weeks?|months?|years?|few|couple|fortnight)$/
const WHICH_DAY = /^(?:day|night|evening|week|month|year|previous|next|following|same)$/

/** "A plea from Oslo **for urgent talks**". */
const TALK_WORD =
  /^(?:calling|phoning|telephoning|ringing|talks?|calls?|meetings?|conversations?|visits?|summits?)$/

/** "Sought by Tallinn **for the better part of two weeks**". */
const isStretch = (items: readonly Item[], from: number): boolean =>
  items.slice(from, from + 7).some((x) => /^(?:hours?|days?|weeks?|months?|years?|time)$/.test(x.lower))

/** "it was **Larrea** who": without the words that only point ahead. */
function trimCleft(items: readonly Item[], run: Run, named: Span): Span {
  return { start: items[pastCleft(items, run)]?.start ?? named.start, end: named.end }
}

function pastCleft(items: readonly Item[], run: Run): number {
  let from = run.from
  while (from < run.to - 1 && /^(?:it|was|is|had|been|not|that)$/.test(items[from]?.lower ?? '')) from++
  return from
}

export function spanOf(items: readonly Item[], run: Run): Span | null {
  const [first, last] = [items[run.from], items[run.to - 1]]
  return first && last ? { start: first.start, end: last.end } : null
}

/** A person, a body, a country or a side: somebody who can pick up a telephone. */
function isParty(article: Article, items: readonly Item[], run: Run, named: Span): boolean {
  const part = items.slice(run.from, run.to)
  if (
    part.some((p) =>
      /^(?:him|his|her|them|office|staff|team|secretariat|cabinet|department|chancellery|sides?|delegation|governments?|ministry|ministries|embassy|embassies|parties|capitals?|hosts?|guests?|visitors?|colleagues?|counterparts?|we|us|i|ours?|mine|theirs?|former|latter|both|two|pair)$/.test(
        p.lower,
      ),
    )
  )
    return true
  return looksHuman(items, run) || findCountries(article.text, named.start, named.end).length > 0
}

import type { Article, Span } from '../library/article.ts'
import { findCountries } from '../library/countries.ts'
import { mentionsWithin } from '../library/names.ts'
import { isCue } from '../quotation/find-cues.ts'
import type { Item } from '../quotation/frame.ts'
import type { Quotation } from '../quotation/quotation.ts'
import { looksHuman, type Run, subjectBefore } from '../quotation/subject.ts'
import type { Sight } from './claim-context.ts'
import type { FoundClaim } from './found-claim.ts'

const HOSTS =
  /^(?:his|her|their) (?:hosts?|guests?|visitors?|colleague|counterpart|neighbou?r|opposite number|interlocutor)$/i

const ITS_OWN =
  /^(?:(?:its|their) (?:own )?(?:[a-z]+ )?(?:minister|president|premier|government|side|secretary)|(?:his|her) own (?:[a-z]+ )?(?:ministry|government|side|office|country))$/i

const BARE_OFFICE = /^the (?:(?:foreign|prime) )?(?:minister|president|secretary|premier|chancellor)$/i
const OTHER_SIDE = /^(?:the )?other (?:side|party|country|capital|government|minister|president)$/i

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
  // "X said that **his hosts** had pressed for it".
  if (HOSTS.test(article.text.slice(named.start, named.end)) && claimedBy !== null)
    return { initiator: claimedBy, claimedBy, relative: 'other' }
  const isOther = /^(?:theirs?|they)$/.test(first) || isOtherSide(sight, named)
  if (isOther && by !== null) return { initiator: by, claimedBy, relative: 'other' }
  // "A minister said that **the other side** had begged for it".
  if (OTHER_SIDE.test(article.text.slice(items[pastCleft(items, run)]?.start ?? named.start, named.end)))
    return claimedBy === null ? null : { initiator: claimedBy, claimedBy, relative: 'other' }
  // "Singapore's ministry says **its minister** made the call".
  const owner = ITS_OWN.test(article.text.slice(named.start, named.end))
    ? (claimedBy ?? speakers.resolve({ start: named.start, end: items[run.from]?.end ?? named.end }))
    : null
  if (owner !== null) return { initiator: owner, claimedBy, relative: 'own' }
  // "Our Korean partners" are not ours.
  const isOwn =
    /^(?:ours?|my|we|us|i)$/.test(first) && findCountries(article.text, named.start, named.end).length === 0
  if (isOwn) return by === null ? null : { initiator: by, claimedBy, relative: 'own' }
  if (/^(?:an?|another|some|one)$/.test(first) && (!namesSomebody(sight, named) || isAnybody(items, run)))
    return null
  const apposed = apposedFar(article, sight, named)
  if (apposed) return { initiator: apposed, claimedBy, relative: null }
  const isPointing =
    /^(?:former|latter)$/.test(items[run.from + 1]?.lower ?? '') &&
    (run.to - run.from === 2 ||
      (run.to - run.from === 3 && POINTED_NOUN.test(items[run.to - 1]?.lower ?? '')))
  const pointed = isPointing ? pointedAt(sight, run) : null
  if (isPointing && pointed === null) return null
  const initiator = pointed ?? speakers.resolve(reportedSubject(sight, run) ?? trimCleft(items, run, named))
  // "**She** contacted him", where nothing tells who is a woman and who a man.
  if (isPair(sight, run, named) && speakers.isGuess(named)) return null
  // Of several ministers, **the minister** of whom a spokesperson speaks is his own.
  const isBare = BARE_OFFICE.test(article.text.slice(named.start, named.end))
  if (initiator === null && isBare && claimedBy !== null)
    return { initiator: claimedBy, claimedBy, relative: 'own' }
  if (initiator === null) return null
  if (TOGETHER_WORDS.test(initiator)) return { initiator: 'both sides', claimedBy, relative: null }
  // Nobody calls himself "she": the other side is meant.
  const relative = by !== null && initiator === by && /^(?:he|she)$/.test(first) ? 'other' : null
  return {
    initiator: initiator.replace(
      /^(?:his|her|their|its) (?=\p{Lu})| (?:denies|denied|says|said|wished|wanted)$/gu,
      '',
    ),
    claimedBy,
    relative,
  }
}

/** A pronoun that acts on another: "she contacted him". */
const isPair = ({ text, offset, items }: Sight, run: Run, { end }: Span): boolean =>
  run.to - run.from === 1 &&
  /^(?:he|she)$/.test(items[run.from]?.lower ?? '') &&
  /^(?: [a-z]+){1,4} (?:him|her)\b(?! [a-z]+(?:er|or|nt|ue|st|ry)\b)/.test(text.slice(end - offset))

/** "The Minister of Foreign Affairs **of the sisterly State of Kuwait, Sheikh Fahad**": the name behind the whole office. */
function apposedFar({ text }: Article, { speakers }: Sight, named: Span): string | null {
  if (mentionsWithin(speakers.names, named).length > 0 || !OFFICE_IN.test(text.slice(named.start, named.end)))
    return null
  const behind = OF_STATE.exec(text.slice(named.end, named.end + MAX_OFFICE))
  const at = behind ? named.end + behind[0].length : null
  return (
    speakers.names.mentions.find((m) => m.start === at && !/^['’]/.test(text.slice(m.end)))?.person.name ??
    null
  )
}

/** So many characters may stand between the first words of an office and its bearer's name. */
const MAX_OFFICE = 120
const OFFICE_IN =
  /\b(?:colleague|counterpart|neighbour|minister|president|secretary|chancellor|premier|king|emir|sultan)\b/i
const OF_STATE =
  /^(?: (?:of|for|and|in) [^.;,]{2,80}?){1,3}, (?:(?:Sheikh|Prince|Princess|Sir|Dr|Mr|Mrs|Ms|H\.E\.|His Excellency|Her Excellency)\.? )*/

/** "**The Prime Minister's office** reached out to us", "**our neighbour** telephoned": nobody by name, and not ours. */
function isOtherSide(sight: Sight, named: Span): boolean {
  const [start, end] = [named.start - sight.offset, named.end - sight.offset]
  const words = sight.text.slice(start, end)
  if (mentionsWithin(sight.speakers.names, named).length > 0 || findCountries(words).length > 0) return false
  const isOffice =
    /^the\b.*\b(?:minister|president|ministry|office|government|palace|side|delegation|presidency)\b/i
  return (
    /^our (?:neighbou?rs?|counterparts?|colleagues?|partners?|friends?)$/i.test(words) ||
    (isOffice.test(words) && /^[^.;,]{0,25}\b(?:us|me)\b/.test(sight.text.slice(end)))
  )
}

/** "Arranged by **the two ministers together**". */
const TOGETHER_WORDS =
  /^(?:the )?(?:both|two) (?:sides|parties|ministers|presidents|leaders|governments|countries|capitals|ministries)(?: together| jointly)?$/i

/** "A Swedish official" may be one of hundreds. */
const isAnybody = (items: readonly Item[], run: Run): boolean =>
  /^(?:officials?|diplomats?|officers?|envoys?|aides?|advis[eo]rs?|sources?|delegates?|negotiators?)$/.test(
    items[run.to - 1]?.lower ?? '',
  )

/** "A boy" is nobody in particular; "a Kenyan minister" may well be one of the sides. */
const namesSomebody = (sight: Sight, { start, end }: Span): boolean =>
  mentionsWithin(sight.speakers.names, { start, end }).length > 0 ||
  findCountries(sight.text, start - sight.offset, end - sight.offset).length > 0

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
      (/^(?:through|via|at|on|during|after|before|over|about|last|late|early|when|while|as|with)$/.test(
        x.lower,
      ) ||
        (x.lower === 'the' && /^(?:previous|next|following|same)$/.test(items[i + 1]?.lower ?? '')) ||
        (x.lower === 'for' &&
          (isStretch(items, i + 1) || items.slice(i + 1, i + 4).some((y) => TALK_WORD.test(y.lower))))),
  )
  return { from, to: past < 0 ? to : past }
}

/** "A plea from Oslo **for urgent talks**". */
const TALK_WORD = /^(?:talks?|calls?|meetings?|conversations?|visits?|summits?)$/

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

const POINTED_NOUN = /^(?:country|state|side|capital|government|minister|president)$/

/** Two people named this close to each other, in characters, are named together. */
const TOGETHER = 90

/** "The former" and "the latter" of the two people named together last. */
function pointedAt({ text, before: previous, offset, items, speakers }: Sight, run: Run): string | null {
  const at = items[run.from]?.start ?? 0
  const isFormer = items[run.from + 1]?.lower === 'former'
  const here = mentionsWithin(speakers.names, { start: offset, end: at })
  // "The meeting with the minister of Gabon was held at the request of the latter".
  const countries = here.length > 0 ? [] : findCountries(text.slice(0, at - offset))
  const country = isFormer ? countries.at(-2) : countries.at(-1)
  if (country) return text.slice(country.start, country.end)
  // "Between the owners and the crew, at the request of the latter".
  if (here.length === 0 && /\b(?:between|with|of)\b.*\b(?:and|with)\b/.test(text.slice(0, at - offset)))
    return null
  const [one, other, ...more] = [...new Set(here.map((m) => m.person.name))]
  if (one && other && more.length === 0) return isFormer ? one : other
  // "She also spoke with her Qatari and Norwegian colleagues. The latter …"
  const colleagues = /\band (?:[A-Z]\w+) (?:colleague|counterpart|minister|president|neighbour)s\b/.test(
    previous,
  )
    ? findCountries(previous)
    : []
  const colleague = isFormer ? colleagues.at(-2) : colleagues.at(-1)
  if (here.length === 0 && colleague) return previous.slice(colleague.start, colleague.end)
  const before = speakers.names.mentions.filter((m) => m.end <= at)
  const last = before.findLastIndex((m, i) => {
    const other = before[i - 1]
    return other !== undefined && other.person.name !== m.person.name && m.start - other.end < TOGETHER
  })
  const [former, latter] = [before[last - 1], before[last]]
  return (isFormer ? former : latter)?.person.name ?? null
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
      /^(?:sides?|delegation|governments?|ministry|ministries|embassy|embassies|parties|capitals?|hosts?|guests?|visitors?|colleagues?|counterparts?|we|us|i|ours?|theirs?|former|latter)$/.test(
        p.lower,
      ),
    )
  )
    return true
  return looksHuman(items, run) || findCountries(article.text, named.start, named.end).length > 0
}

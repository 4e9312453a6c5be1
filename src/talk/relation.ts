import type { Span } from '../library/article.ts'
import { findCountries } from '../library/countries.ts'
import { mentionsWithin } from '../library/names.ts'
import type { FoundClaim } from './found-claim.ts'
import { indexOf, type Sight } from './sight.ts'

/** A side told by whom it is the own or the other one of. */
export type Relation = Pick<FoundClaim, 'initiator' | 'relative'>

/**
 * Whose side words mean that tell it by its relation to who says them: "we", "our minister", "their hosts", "the other
 * side".
 * @param words the words at `named`, without what only points ahead
 * @param by who is quoted with them, word for word
 * @param claimedBy who says so, in whatever way
 * @returns null where nobody tells who says them; undefined for words that tell it in another way
 */
export function relationOf(
  sight: Sight,
  named: Span,
  words: string,
  by: string | null,
  claimedBy: string | null,
): Relation | null | undefined {
  if (
    HIS_OTHER.test(words) &&
    (claimedBy !== null || ENDS_HERE.test(sight.text.slice(indexOf(sight, named.end))))
  ) {
    const guest = claimedBy ?? ownerOf(sight, named)
    return guest === null ? null : { initiator: guest, relative: 'other' }
  }
  if ((THEY.test(words) || isOtherSide(sight, named)) && by !== null)
    return { initiator: by, relative: 'other' }
  // "**He** called me": nobody calls himself, nor his own side.
  if (/^(?:he|she)$/i.test(words) && by !== null && reachesSpeaker(sight, named))
    return { initiator: by, relative: 'other' }
  // "**Her office** got Islamabad on the line".
  const served = HIS_STAFF.test(words) ? ownerOf(sight, named) : null
  if (served !== null) return { initiator: served, relative: null }
  if (OTHER_SIDE.test(words)) return claimedBy === null ? null : { initiator: claimedBy, relative: 'other' }
  // "The embassy said that **its minister**, Nils Dahl, wished to talk": he has a name.
  const apposed = ITS_OWN.test(words) ? apposedTo(sight, named) : null
  if (apposed !== null) return { initiator: apposed, relative: null }
  const owner = ITS_OWN.test(words) ? (claimedBy ?? ownerOf(sight, named)) : null
  if (owner !== null) return { initiator: owner, relative: 'own' }
  // "Our Korean partners" are not ours.
  if (!WE.test(words) || findCountries(words).length > 0) return undefined
  // A ministry's own note: "proposed by **our country**".
  if (by === null && /^our (?:country|government|ministry|minister|embassy|side)$/i.test(words))
    return { initiator: claimedBy ?? 'ministry', relative: 'own' }
  return by === null ? null : { initiator: by, relative: 'own' }
}

/** "X said that **his hosts** had pressed for it", "X is here at the invitation of **his host**". */
const HIS_OTHER =
  /^(?:his|her|their) (?:hosts?|guests?|visitors?|colleague|counterpart|neighbou?r|opposite number|interlocutor)$/i
/** Behind "his host": neither a name nor, as in "her colleague **in Colombia**", another country. */
const ENDS_HERE = /^(?:[.;]|,(?! \p{Lu})|$| (?:and|who)\b)/u
/** "A minister said that **the other side** had begged for it". */
const OTHER_SIDE = /^(?:the )?other (?:side|party|country|capital|government|minister|president)$/i
/** "Singapore's ministry says **its minister** made the call". */
const ITS_OWN =
  /^(?:(?:its|their) (?:own )?(?:[a-z]+ )?(?:minister|president|premier|government|side|secretary)|(?:his|her) own (?:[a-z]+ )?(?:ministry|government|side|office|country|minister['’]s (?:office|staff|cabinet|secretariat)))$/i
const HIS_STAFF = /^(?:his|her) (?:office|staff|secretariat|ministry|cabinet|department|aides?|people|team)$/i

const reachesSpeaker = (sight: Sight, { end }: Span): boolean =>
  /^(?: (?:had|has|then|first|again|also|simply))*(?: [a-z]+){1,3} (?:me|us)(?=[.,;]| (?:on|at|in|from|to|for|about|this|that|last|just|again|first|back|yesterday|late|early|up)\b|$)/.test(
    sight.text.slice(indexOf(sight, end)),
  )

const THEY = /^(?:theirs?|they)\b/i
const WE = /^(?:ours?|my|mine|we|us|i)\b/i

/** The name behind a description, between commas. */
const apposedTo = (sight: Sight, { end }: Span): string | null =>
  sight.speakers.names.mentions.find(
    ({ start }) => start > end && sight.text.slice(indexOf(sight, end), indexOf(sight, start)) === ', ',
  )?.person.name ?? null

/** Whom the "her" of "her own ministry" means. */
const ownerOf = (sight: Sight, { start }: Span): string | null => {
  const word = /^\w+/.exec(sight.text.slice(indexOf(sight, start)))
  return sight.speakers.resolve({ start, end: start + (word?.[0].length ?? 0) })
}

/** "**The Prime Minister's office** reached out to us", "**our neighbour** telephoned": nobody by name, and not ours. */
function isOtherSide(sight: Sight, named: Span): boolean {
  const [start, end] = [indexOf(sight, named.start), indexOf(sight, named.end)]
  const words = sight.text.slice(start, end)
  if (mentionsWithin(sight.speakers.names, named).length > 0 || findCountries(words).length > 0) return false
  const isOffice =
    /^the\b.*\b(?:minister|president|ministry|office|government|palace|side|delegation|presidency)\b/i
  return (
    /^our (?:neighbou?rs?|counterparts?|colleagues?|partners?|friends?)$/i.test(words) ||
    (isOffice.test(words) && /^[^.;,]{0,25}\b(?:us|me)\b/.test(sight.text.slice(end)))
  )
}

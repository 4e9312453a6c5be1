import type { Article, Sentence } from '../library/article.ts'
import { countryName } from '../library/countries.ts'
import type { Speakers } from '../quotation/speakers.ts'
import type { Parties, Party, Side } from './parties.ts'
import { isSpokesman } from './spokesmen.ts'
import { TALK_OBJECT } from './talk-words.ts'

/** "He", "she", and the owner of "his phone call". */
const PRONOUN = new RegExp(
  `\\b(?:[Hh]e|[Ss]he|(?:[Hh]is|[Hh]er)(?= (?:[\\w-]+ ){0,2}(?:${TALK_OBJECT})\\b))\\b`,
  'g',
)

/** "**The Secretary** reached out to", in a briefing: an office without its bearer's name. */
const BEARER =
  /\b[Tt]he (?:(?:[Pp]rime|[Ff]oreign|[Dd]eputy) )?(?:Secretary|[Mm]inister|[Pp]resident|[Cc]hancellor|[Pp]remier)\b(?! (?:of|for)\b)(?! \p{Lu})(?!['’])/gu

/** Whom they mean, as sides of a talk. */
export function pronounsIn(
  article: Article,
  sentence: Sentence,
  speakers: Speakers,
  parties: Parties,
): Side[] {
  const text = article.text.slice(sentence.start, sentence.end)
  return [...text.matchAll(PRONOUN), ...text.matchAll(BEARER)].flatMap((match) => {
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
    const name = speakers.resolve(span)
    const atHome = PRONOUN_WORD.test(match[0]) ? null : bearerAtHome(article, name, parties)
    if (atHome) return [{ ...span, party: atHome, pronoun: true }]
    const party = name ? parties.partyOf(name) : null
    const isNobody = party?.person === null && party.countries.size === 0
    return party && !isNobody && !isSpokesman(speakers.names, party.person)
      ? [{ ...span, party, pronoun: true }]
      : []
  })
}

const PRONOUN_WORD = /^(?:he|she|his|her)$/i

/** "**The Prime Minister** took a call from the Cambodian one", in a briefing in Bangkok: the country's own, though no text names him. */
function bearerAtHome(article: Article, name: string | null, parties: Parties): Party | null {
  const [home, ...others] = parties.homeOf(article)
  const country = home && others.length === 0 ? countryName(home) : null
  const meant = name === null ? null : parties.partyOf(name)
  const isForeign = meant === null || (meant.countries.size > 0 && home && !meant.countries.has(home))
  return country && isForeign ? parties.partyOf(country) : null
}

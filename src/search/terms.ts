import { stemmer } from 'stemmer'
import { withoutAccents } from '../library/accents.ts'

/**
 * Words that carry a question's form, not its subject. They are left out of the index: MiniSearch's cost grows with
 * the passages that contain a word, and these stand in nearly all of them.
 */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after all also am an and any are aren't as at be because been before being between both but by can can't
  cannot could couldn't did didn't do does doesn't doing don't down during each few for from further had hadn't has
  hasn't have haven't having he her here hers herself him himself his how i if in into is isn't it it's its itself just
  let's me more most my myself no nor not of off on once only or other our ours ourselves out over own same she should
  shouldn't so some such than that that's the their theirs them themselves then there these they this those through to
  too under until up very was wasn't we were weren't what when where which while who whom whose why will with won't
  would wouldn't you your yours yourself may might must shall us please tell know say said does anyone anybody someone
  something anything whether according article articles mention mentioned text happen happened many much long
  exactly name names kind type sort some else want wants mean means meant go goes going gonna still ever actually really whats what's
  who's whos where's wheres whens whys hows did'nt didnt doesnt isnt wasnt there's
  i'm i've i'd i'll you're you've you'd you'll we're we've they're they've`
    .trim()
    .split(/\s+/)
    // "US" is a country far more often than a pronoun in news.
    .filter((word) => word !== 'us'),
)

/** Forms that no suffix rule finds, of the verbs that news about talks is full of. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `speak spoke spoken;meet met;hold held;begin began begun;take took taken;give gave given;go went gone;come came;
  see saw seen;make made;send sent;lead led;leave left;find found;think thought;write wrote written;tell told;
  get got gotten;keep kept;bring brought;buy bought;seek sought;fight fought;catch caught;teach taught;sell sold;
  pay paid;lose lost;win won;build built;spend spent;stand stood;understand understood;rise rose risen;fall fell
  fallen;grow grew grown;know knew known;show shown;break broke broken;choose chose chosen;drive drove driven;
  ride rode ridden;fly flew flown;draw drew drawn;throw threw thrown;wear wore worn;steal stole stolen;hide hid
  hidden;strike struck;sit sat;shoot shot;swear swore sworn;ring rang rung;sing sang sung;sink sank sunk;
  drink drank drunk;swim swam;run ran;become became;feel felt;hear heard;mean meant;deal dealt;sleep slept;
  sweep swept;feed fed;flee fled;bear bore borne;bind bound;freeze froze frozen;forget forgot forgotten;die died dying;
  lie lay lain lying;withdraw withdrew withdrawn;overcome overcame;undertake undertook undertaken;man men;woman women;
  child children;person people;foot feet;life lives;wife wives;good better best;bad worse worst`
    .split(';')
    .flatMap((row) => {
      const [base = '', ...forms] = row.trim().split(/\s+/)
      return forms.map((form): [string, string] => [form, base])
    }),
)

/** Words that mean the same in questions and in news. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['telephone', 'phone'],
  ['telephonic', 'phone'],
  ['telephoned', 'phone'],
  ['videoconference', 'video'],
  ['invasion', 'invade'],
  ['prep', 'prepare'],
  ['european', 'europe'],
  ['europeans', 'europe'],
  ...'jan january,feb february,mar march,apr april,jun june,jul july,aug august,sept september,sep september,oct october,nov november,dec december'
    .split(',')
    .map((pair): [string, string] => pair.split(' ') as [string, string]),
])

/** Words that people asking about talks use for one another. */
const EXCHANGES: ReadonlySet<string> = new Set(
  'talk talks talked talking speak speaks spoke spoken speaking call calls called calling phone phones phoned telephone telephoned ring rang conversation conversations converse conversed chat chatted'.split(
    ' ',
  ),
)

/** The stems of the words that a word can stand for in a question about talks, its own among them. */
export const interchangeable = (word: string): readonly string[] =>
  EXCHANGES.has(word) ? [...new Set([...EXCHANGES].map(stemOf))] : []

/** Abbreviations with periods, ordinals, numbers with separators, words with inner apostrophes or hyphens. */
const WORD =
  /(?:\p{L}\.){2,}|\b\d{1,2}(?:st|nd|rd|th)\b|\p{N}+(?:[.,:]\p{N}+)*%?|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*/gu

/** A word of a text as it is indexed, and how the text writes it. */
export interface Word {
  readonly word: string
  /** It begins with an upper-case letter. */
  readonly capital: boolean
  /** Where it begins in the text. */
  readonly start: number
}

/**
 * Splits a text into words for the index: `U.S.` is one word, `5.7%` is one, hyphens separate, accents and case are
 * folded, a possessive `'s` is dropped.
 */
export const wordsIn = (text: string): string[] => wordsWithCase(text).map(({ word }) => word)

/** The same, with how each word begins. */
export function wordsWithCase(text: string): Word[] {
  return [...text.matchAll(WORD)]
    .map(({ 0: written, index }) => ({
      word: foldWord(written),
      capital: /^\p{Lu}/u.test(written),
      start: index,
    }))
    .filter(({ word }) => word !== '')
}

function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (/^[a-z]+$/.test(lower)) return lower
  const folded = withoutAccents(lower).replaceAll('’', "'")
  if (/^(?:\p{L}\.)+$/u.test(folded)) return folded.replaceAll('.', '')
  // "June 23rd" is the 23 June of the articles.
  return folded
    .replace(/'s$|'$/, '')
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/^(\d{1,2})(?:st|nd|rd|th)$/, '$1')
}

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word)

/** The stem under which a word is indexed (Porter, 1980): "initiated", "initiative" and "initiates" become one. */
export function stemOf(word: string): string {
  return /^[a-z']+$/.test(word)
    ? stemmer((IRREGULAR.get(word) ?? SAME.get(word) ?? word).replaceAll("'", ''))
    : word
}

/** The index terms of a text: its words without stop words, stemmed. */
export const termsIn = (text: string): string[] =>
  wordsIn(text)
    .filter((w) => !isStopWord(w))
    .map(stemOf)

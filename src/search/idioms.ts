/** A phrase of a question for which newspapers have other words. */
export interface Idiom {
  /** Which of the question's words it takes: from the first, up to the last and not including that. */
  readonly from: number
  readonly to: number
  /** What newspapers write, the plainest word first. */
  readonly words: readonly string[]
}

const LEADING =
  'headed led head leader leads chief director manager boss commander chairman chaired presided run'
const DETAINED = 'detained held imprisoned prison jail jailed custody cell arrested locked'
const MEETING = 'meet meeting talks'
const WHO =
  '(?<=^(?:(?:so|ok|and|but|please) )?(?:who|whos|which \\w+)(?: is| was| are| were| will| is going to)? )'

/**
 * Phrases that people type in a chat, as regular expressions over a question's words in lower case, and what newspapers
 * write for them. A word of the phrase stands for itself only where it is listed again: "in charge of" is no charge.
 */
const IDIOMS: readonly (readonly [phrase: string, words: string])[] = [
  // Who somebody is
  ['in charge of|in charge|calling the shots|(?:head|leader|boss) of', LEADING],
  [
    `${WHO}(?:run|runs|ran|running|leads?|led|leading|headed|heads|heading|chaired|chairs|presid(?:es|ed)(?: over| at)?)`,
    LEADING,
  ],
  ['(?:speaks?|spoke|speaking) for', 'spokesman spokeswoman spokesperson'],
  ['owns|owned|belongs to|belonged to', 'owner owned owns belongs'],
  ['(?:went|came|come|comes|travell?ed|flew|tagged)(?: along)? with', 'accompanied accompanying joined'],
  ['(?:at|behind) the wheel(?: of)?', 'driver driven drove wheel'],
  ['t(?:ook|ake|aken|akes) over(?: from)?', 'succeeded successor replaced took'],
  ['step(?:s|ped)? down|quits?', 'resigned resignation stepped'],
  // What becomes of talks
  ['g[eo]t(?:ting)? together|(?:sit|sat|sitting) down(?: together)?|c[ao]me together', MEETING],
  ['br(?:ing|ought|inging) up', 'raised brought'],
  ['call(?:s|ed|ing)? off', 'cancelled called scrapped'],
  ['put(?:ting)? off|pushed back', 'postponed delayed put'],
  [
    '(?:fall|fell|fallen|falling|break|broke|broken|breaking) (?:apart|down|up)|g(?:o|oes|one) (?:wrong|bust)|went (?:wrong|bust)|c[ao]me to nothing',
    'collapsed collapse failure failed broke breaking',
  ],
  ['(?:pull|back)(?:s|ed|ing)? out(?: of)?', 'withdraw withdrawal pulled'],
  ['turn(?:s|ed|ing)? down|sa(?:y|id|ys|ying) no to', 'rejected refused declined turned'],
  ['sa(?:y|id|ys|ying) yes to|go along with|went along with', 'accepted agreed approved'],
  ['(?:sort|iron)(?:ed|ing)? out', 'settled resolved agreed'],
  // What is done to people
  ['lock(?:s|ed) up|behind bars|in (?:jail|prison|custody)|t(?:ook|aken|ake) away', DETAINED],
  ['(?:let|set)(?: \\w+)? (?:go|free)|let out', 'released freed pardon'],
  ['(?:throw|thrown|threw|kick|kicked) out', 'expelled thrown'],
  ['let(?:ting)? in', 'admitted allowed'],
  // What is done to things
  ['(?:giv(?:e|en|es|ing)|gave|hand(?:s|ed|ing)?) (?:back|over)|g[eo]t back', 'returned restored handed'],
  ['(?:send(?:ing)?|sent|turn(?:ed|ing)?) (?:back|away)', 'turned refused returned sent'],
  [
    'g[eo]t(?:ting)? rid of|(?:tak(?:e|en|ing)|took|tear(?:ing)?|tore|torn) down',
    'removed scrapped dismantled demolished',
  ],
  ['set(?:ting)? up', 'established formed created founded set'],
  ['look(?:s|ed|ing)? into', 'investigated examined inquiry'],
  ['look(?:s|ed|ing)? at|check(?:ed|ing)? out', 'examined inspected studied looked'],
  ['f(?:ind|ound|inding) out', 'discovered established found learned'],
  ['bl(?:ow|ew|own)(?:ing)? up', 'explosion exploded blast blown'],
  ['(?:carr(?:y|ied|ies)|carrying|keep going|kept going) on', 'continued resumed carried'],
  ['g(?:o|oes|oing|one) up|went up', 'rise increased raised'],
  ['g(?:o|oes|oing|one) down|went down', 'fall decreased cut drop'],
  ['shut(?:ting)?(?: down)?', 'closed closure shut'],
  ['t(?:ake|aken|akes|aking|ook) part(?: in)?', 'attended participated'],
  ['(?:show|turn)(?:s|ed|ing)? up|c[ao]me along', 'attended arrived turned'],
  ['(?:foot|pick)(?:s|ed|ing)? (?:up )?the (?:bill|tab)', 'paid bear cost financed'],
  ['own(?:s|ed)? up to|c[ao]me clean about', 'admitted acknowledged'],
  [
    'kick(?:s|ed|ing)? in|c[ao]me into (?:force|effect)|g(?:o|oes|oing) live|(?:take|takes|took) effect',
    'effect force enter start begin operation',
  ],
  ['(?:call|haul)(?:s|ed|ing)? in', 'summoned called summons'],
  ['tear(?:s|ing)? up|tore up|torn up', 'cancelled terminated withdrew scrapped'],
  ['(?:hand|turn)(?:s|ed|ing)? in', 'submitted handed surrendered'],
  ['pick(?:s|ed)? up by (?:the )?police|nabbed|busted', 'arrested detained'],
  ['(?:mak(?:e|es|ing)|made) up with', 'reconciled settled'],
  [
    '(?:stay|stays|stayed|staying) away(?: from)?|(?:skip|skips|skipped|skipping)|no-show',
    'boycott absent attend skipped',
  ],
  ['(?:deal|deals|dealt|dealing) with', 'handle handled address resolve dealt'],
  ['(?:go|goes|went|going) home|g[eo]t home|c[ao]me home|back home', 'returned home return repatriated'],
  ['(?:pay|pays|paid|paying) for', 'finance financed pay paid expense cost fund'],
  ['(?:chip|chips|chipped|chipping) in', 'contribute contributed pay'],
  ['(?:point|points|pointed|pointing) (?:the )?finger at', 'blamed accused'],
  [
    '(?:back|backs|backed|backing) down|(?:give|gives|gave|given|giving) (?:in|up|way)',
    'abandoned dropped conceded yielded gave',
  ],
  ['(?:kick|kicks|kicked|kicking) off', 'began started opened'],
  ['(?:wrap|wraps|wrapped|wrapping) up|(?:wind|winds|wound) up', 'ended concluded finished'],
  ['(?:drag|drags|dragged) on', 'lasted continued'],
  ['(?:cut|cuts|cutting) off', 'interrupted suspended severed cut'],
  ['(?:cut|cuts|cutting) short', 'interrupted ended shortened'],
  ['(?:speed|speeds|sped) up', 'accelerate accelerated faster'],
  ['(?:work|works|worked|working) on', 'prepare drafting preparing work'],
  ['(?:ask|asks|asked|asking) for', 'requested demanded sought asked'],
  ['(?:stand|stands|stood) for', 'represents means'],
  ['(?:make|makes|made) (?:a )?fun of|poke[sd]? fun at', 'mocked joke joked'],
  ['(?:crack|cracks|cracked) (?:a )?jokes?', 'joked quipped joke'],
  ['(?:say|says|said) sorry|apologi[sz]e[sd]? for', 'apologised apology regret apologized'],
  [
    '(?:fed|pissed|ticked) (?:up|off)(?: with| about| at)?|mad (?:at|about)',
    'angry anger complained criticised',
  ],
  ['not happy (?:with|about)|unhappy (?:with|about)', 'criticised complained regret dissatisfied'],
  ['how come', 'because reason'],
]

const FORMS = IDIOMS.map(([phrase, words]) => ({
  phrase: new RegExp(`\\b(?:${phrase})(?= |$)`, 'g'),
  words: words.split(' '),
}))

/** The idioms among a question's words, none in another. */
export function idiomsIn(words: readonly string[]): readonly Idiom[] {
  const text = words.join(' ')
  const indexOf = (offset: number): number => text.slice(0, offset).split(' ').length - 1
  const found: Idiom[] = []
  for (const { phrase, words: others } of FORMS) {
    for (const { 0: matched, index } of text.matchAll(phrase)) {
      const from = indexOf(index)
      const to = from + matched.split(' ').length
      if (found.every((other) => to <= other.from || other.to <= from))
        found.push({ from, to, words: others })
    }
  }
  return found
}

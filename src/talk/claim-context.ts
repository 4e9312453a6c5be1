import { isAuxiliary } from '../quotation/phrase-words.ts'
import { itemAt, type Sight } from './sight.ts'
import { EXCHANGED_THINGS, TALK_OBJECT } from './talk-words.ts'

const TALK = new RegExp(
  `\\b(?:${TALK_OBJECT}|dinner|lunch|breakfast|spoke|met|meet|talked|speak|conferred|came about|brought together|took place|takes place|sat (?:there|together|down)|come|came|arrived|travell?(?:ed|ing)|visit(?:s|ed|ing)|(?:was|were|been) received|journey|trip|detour|stopover|(?:is|was) (?:here|in [A-Z]\\w+)(?= [^.;]{0,40}\\b(?:invitation|request|guest)\\b)|(?<!\\bbeing )held(?! (?:up\\b|separately|captive|hostage|prisoner|responsible|since|for questioning|in (?:custody|jail|prison|detention)))|flew)\\b`,
  'i',
)
/** Whether a text has a word that tells of a talk, or of somebody coming to one. */
export const speaksOfTalk = (text: string): boolean => TALK.test(text)

/** "The first, on 4 January, …", "It was set up …": a sentence whose subject is a talk that the one before names. */
export const isElliptic = (text: string): boolean =>
  /^["“]?[A-Z][a-z]+day['’]s,? (?:which [^,;.]*, )?(?:was|had been|came)\b|^["“]?(?:It|They|Both) (?:was|were|had been) (?:set up|arranged|held|convened|organi[sz]ed|called|scheduled|planned|put together|initiated|requested|proposed|suggested|sought)\b|^["“]?It was (?:held |arranged )?(?:at|on|upon) (?:our|his|her|their|the)\b(?![^.;]* that\b)|^["“]?They did so\b|^["“]?It (?:happened|came about|took place|originated)\b|^["“]?(?:The|That|This) (?:first|second|third|fourth|other|latter|former|(?:earlier|later|previous) one|one)\b(?! [a-z]*(?:minister|president|man|woman|side|half|part|question|point|reason|matter|proposal|thing))/.test(
    text.replace(LABEL, ''),
  )

/** "SPOKESPERSON: " in front of a turn. */
const LABEL = /^\p{Lu}[\p{Lu} .'’-]{1,60}: /u

/** "A: No." in front of what the answer goes on with. */
export const isNo = (text: string): boolean =>
  /^(?:\p{L}[^:]{0,40}: )?["“]?(?:No|(?:The )?[Oo]ther way (?:a?round)|On the contrary|Quite the (?:opposite|contrary))\.?$/u.test(
    text,
  )

/** "25 minutes, “at Chisinau's request”": a quoted fragment that says nothing else. */
export const isQuotedAlone = (text: string, start: number, end: number): boolean =>
  /["“]$/.test(text.slice(0, start)) && /^[.,]?["”]/.test(text.slice(end))

/** "The president **is in Senegal**, as the protocol office recalls, at the invitation of". */
const IS_IN =
  /\b(?:is|was|are|were) (?:here|in (?:\p{Lu}[\p{L}-]+|the (?:\p{Lu}\p{L}+ )?(?:capital|country|kingdom|republic|island)))\b[^.;]{0,130}$/u

/** Whether the clause around the words speaks of a talk: "at the request of X they stopped, and the talks went on" does not. */
export const clauseSpeaksOfTalk = (text: string, start: number, end: number): boolean =>
  isElliptic(text) ||
  IS_IN.test(text.slice(0, start)) ||
  speaksOfTalk(text.slice(0, start).split(';').at(-1) ?? '') ||
  // "At the initiative of both sides, the Minister of X, A, **and** the Minister of Y, B, held a conference".
  speaksOfTalk(text.slice(end).split(start === 0 ? /;/ : /;|, and /)[0] ?? '')

const IS_TALK = new RegExp(`^(?:${TALK_OBJECT})$`)
const TALK_AS_HEAD = new RegExp(
  `\\b(?:${TALK_OBJECT})\\b((?: \\S+){0,10}|(?: on \\S+)? between(?: \\S+){1,16})\\s*$`,
  'i',
)

/** What stands in front of ", requested by", the last two stretches between commas without who says it. */
const beforeComma = (before: string): string =>
  before
    .slice(-200)
    .split(/[,–—]/)
    .slice(0, -1)
    .filter((part, i) => i === 0 || !/\b(?:said|says|told|added|according)\b/.test(part))
    .slice(-2)
    .join(',')

/** "The summit's final **document**, proposed by". */
const PAPER =
  /\b(?:[Ii]nitiative|document|declaration|communiqu[ée]|resolution|text|agenda|statement|treaty|agreement|deal|draft|motion|law|list|plan|scheme|project), $/

/** A sentence about something else that is set up or proposed. */
const OTHER_THING =
  /^(?:An?|The|Their|This) (?:(?!call\b|meeting\b|talks\b)[\w-]+ ){0,4}(?:group|commission|committee|fund|body|panel|team|cent(?:re|er)|forum|unit|project|scheme|plan|mission|register|programme|study|survey)\b/

/** Whether what was initiated is a talk: the noun before the participle, or what "which", "it" or "that" stands for. */
export function isAboutTalk(sight: Sight, start: number): boolean {
  const { items } = sight
  let i = itemAt(sight, start) - 1
  while (i >= 0 && isAuxiliary(items[i])) i--
  const before = sight.text.slice(0, start)
  const word = items[i]?.lower ?? ''
  // "A working group will count the boats. **It** was proposed by".
  if (/^(?:it|this)$/.test(word) && before.length < 10 && OTHER_THING.test(sight.before)) return false
  // "And the quarantine? — It was initiated by".
  if (word === 'it' && /\?["”]?$/.test(sight.before) && !speaksOfTalk(sight.before)) return false
  // "A dairy farm, **the establishment of which** was initiated by", "**the public discussion** of laws, which was".
  const whole = /\bthe ([a-z]+) of which (?:was|were|had been) $/.exec(before)?.[1]
  // "**The dialogue on visas** was initiated by": a process.
  if (/^The (?:[a-z]+ )?dialogue on [^,;.]* (?:was|were|had been) $/.test(before)) return false
  if ((whole !== undefined && !speaksOfTalk(whole)) || PUBLIC.test(before) || OF_MANY.test(before))
    return false
  // "**Yesterday's, which went on for an hour,** was requested by".
  if (word === ',' && /day['’]s, which /.test(before) && isElliptic(sight.text)) return true
  if (/^(?:which|that|it|this|,|–|—|\))$/.test(word))
    return (
      word === 'it' ||
      word === 'this' ||
      (speaksOfTalk(word === ',' ? beforeComma(before) : before.slice(-140)) &&
        !(word === ',' && PAPER.test(before)))
    )
  // "The call followed **one** made on Saturday by": another one.
  if (word === 'one') return THIS_ONE.test(before) && (speaksOfTalk(sight.before) || speaksOfTalk(before))
  // "The data **exchange** was suggested by".
  // "The **dialogue** was initiated by this government", behind a sentence on nothing of the kind.
  if (word === 'dialogue' && before.length < 20 && !speaksOfTalk(sight.before)) return false
  if (/^exchanges?$/.test(word) && EXCHANGED_THINGS.test(items[i - 1]?.lower ?? '')) return false
  if (IS_TALK.test(word) || (isElliptic(sight.text) && before.length < 60)) return true
  // "**The conversation which** the two had on Tuesday by video link was proposed by".
  if (OF_RELATIVE.test(before)) return true
  // "The call, **which lasted an hour and** was requested by".
  const clause = (before.slice(-170).replace(AND_WAS, ' ').split(/[,;:]/).at(-1) ?? '').replace(
    / by (?:(?:tele)?phone|video)\b/,
    '',
  )
  const head = TALK_AS_HEAD.exec(clause)
  // "the review of the call was requested by": the first noun is what was requested.
  return (
    head !== null &&
    !/\bby\b/.test(head[1] ?? '') &&
    !/\b(?:inquiry|investigation|probe|arbitration|reform|review|report|bill|debate|project|proceedings|commission|study|truce|ceasefire|lunch|dinner|round table)\b/i.test(
      clause,
    )
  )
}

/** "The gathering**, which brought together the countries** around the bay, was convened by": more than the talk of two. */
const OF_MANY =
  /, (?:which|that) (?:brought|brings|had brought) together [^;.]*\b(?:countries|nations|states|leaders|ministers|delegates|members)\b[^;.]*$/
/** "**The public discussion** of laws, which was initiated by". */
const PUBLIC = /\b(?:public|parliamentary|national) (?:discussion|debate|consultations?|dialogue)\b[^.;]*$/
const AND_WAS =
  /, (?:which|that) (?:lasted|ran|took|went on|began|came|dealt)[^,;:]{0,60} and (?=(?:was|had been) $)/
const OF_RELATIVE = new RegExp(
  `^["“]?(?:The|That|This) (?:[a-z]+ )?(?:${TALK_OBJECT}) (?:which|that) [^,;:.]* (?:was|had been|has been) $`,
)

/** "**The present one** was proposed by", behind a sentence on the round before. */
const THIS_ONE = /\b(?:present|current|latest|new|second|third|fourth|this) one (?:was|had been|has been) $/i

/** What is called somebody's idea is a talk: the sentence or its subject speaks of one, or points back with "it". */
export const isAboutIdea = (sight: Sight, start: number): boolean => {
  const before = sight.text.slice(0, start)
  return (
    speaksOfTalk(before) ||
    /\b(?:it|this|that|so|idea|initiative|thing|affair|venture|exercise)(?: had| has)?\s*$/i.test(before)
  )
}

const UNREAL =
  /\b(?:would|will|could|might|should|may|can|to|be|will be|not yet|unless|lest|plans? to|wants? to|expected to|due to|if|whether|offered to|ready to|who|prepared to|hoped to|hopes to|about to|when asked to|without|considering)\s+(?:\S+\s+)?$/i
/** "Agreed to meet in New York, on the proposal of": what the clause tells of is still to come. */
const INTENDED =
  /\b(?:(?:agreed|decided|plan(?:s|ned)?|intend(?:s|ed)?|promised|arranged|undertook|resolved) to (?:meet|hold|speak|talk|continue|resume|convene|reconvene)|(?:would|will|is to|are to|is due to|are due to) (?:be held|take place|meet|convene|reconvene|gather|come|visit|travel|join|continue|proceed|fly|go))\b[^;.]*$/i
/** "Asked who had called" and "it is unclear whether": what the clause tells is what nobody knows. */
const UNKNOWN =
  /\b(?:whether|which (?:of|side)|if|(?:^|["“‘;:,–—-]|(?:ask\w*|say\w*|said|kn[oe]w\w*|unknown|clear|unclear|about|over|of|on|as to|and|or|tell\w*|told|reveal\w*|disclos\w*|explain\w*|specif\w*|mention\w*|confirm\w*|establish\w*|guess\w*|wonder\w*|remember\w*|matters?|question)) who)\b[^,;]*$/i

/** "Asked **whether it had been** he or his guest who wanted it". */
const ASKED_WHETHER_IT_WAS = /\b(?:whether|if) it (?:was|had been|is)\b[^,;]*$/i

/** "**Asked by the Gazette who** had proposed it". */
const ASKED_BY = /\b[Aa]sked by [^,;.]{2,50} (?:who|which|whether|if|why)\b[^,]*$/

/** Where "**is said to have** proposed" begins, in front of the verb; the verb itself, where nobody tells of it so. */
export const beforeReport = (text: string, at: number): number =>
  REPORTED.exec(text.slice(0, at))?.index ?? at

const REPORTED =
  /\b(?:is|are|was|were) (?:[a-z]+ )?(?:said|understood|believed|reported|thought|known|rumou?red) to have $/

/** What is planned, possible, asked about or unknown has not been done; "X, who called" and "it was X who" have. */
export function isReal({ text }: Sight, at: number): boolean {
  const start = beforeReport(text, at)
  if (INTENDED.test(text.slice(0, start))) return false
  // "To Rabat", "to 19" and "to an invitation" are no infinitives, and "May" is a month.
  const before = text
    .slice(Math.max(0, start - 40), start)
    .replace(/\bto(?= (?:[\p{Lu}\d]|(?:an?|the|his|her|their|its)\b))|\bMay\b/gu, 'in')
  if (UNREAL.test(before) && !/\b(?:[A-Z]\S*|[,a-z]+),? ["“]?who\s+(?:had\s+|has\s+|first\s+)?$/.test(before))
    return false
  const clause = text.slice(0, start)
  if (ASKED_WHETHER_IT_WAS.test(clause) || ASKED_BY.test(clause)) return false
  return (
    !UNKNOWN.test(clause) ||
    /, who\b[^,;]*$/.test(clause) ||
    /(?:(?!Asked\b)[A-Z]\S*|he|she|they|we|I|us|side|sides|minister|president|ones?|ministry|embassy),? (?:who|that|which)\b[^,;]*$/.test(
      clause,
    )
  )
}

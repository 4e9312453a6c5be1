import type { Article } from '../library/article.ts'
import { isOfTwo } from './ordinals.ts'

/** What has the words of a claim and is none. */

/** Whether a whole sentence names nobody: a question, one that somebody leaves open, one about "the latter meeting". */
export const tellsNothing = (text: string): boolean =>
  [/\?["”’']*\s*$/, LATTER, LEFT_OPEN, FOLLOW_UP].some((isNone) => isNone.test(text))

/** "Before a meeting of leaders began. **The latter meeting** was called by": another one. */
const LATTER = /^The latter (?:meeting|call|talks|conversation)\b/
/** "Asked about reports that she had requested it, **the minister smiled**". */
const LEFT_OPEN =
  /^(?:Asked|Pressed|Questioned) (?:about|whether|if|on|over)\b[^.]*, [^.,]*\b(?:smiled|shrugged|laughed|declined|refused|did not (?:answer|reply|comment|say)|would not|gave no)\b/

/** "**To the follow-up question of whether**, then, it had been X's wish, he replied". */
const FOLLOW_UP =
  /^(?:To|On|Asked) (?:the|a) (?:[a-z-]+ )?question (?:of |as to |about )?(?:whether|who|if)\b/

/**
 * Whether the words that a pattern has found in a sentence make no claim: nobody's talk, one that was turned down, is
 * still asked for or only read of, a call returned.
 */
export function isNoClaim(article: Article, text: string, match: RegExpExecArray): boolean {
  const [words, at] = [match[0], match.index]
  const [before, behind] = [text.slice(0, at), text.slice(at + words.length)]
  return (
    NO_TALK.test(words) ||
    isStillAsked(text, at) ||
    (/^Initiative\b/.test(words) && /\p{Lu}\p{Ll}+ $/u.test(before)) ||
    (/^initiative\b/i.test(words) && /["”] $/.test(before)) ||
    OF_PAPER.test(behind) ||
    DECLINED.test(before) ||
    BOTH_WANTED.test(before) ||
    READ_IN.test(before) ||
    PRECEDED.test(before) ||
    WITH_OTHERS.test(before) ||
    isAskedOfOther(article, words + behind) ||
    // "When **it rang**", the telephone.
    (/^rang\b/i.test(words) && /\b(?:it|phone|telephone|bell) $/i.test(before)) ||
    (/^called$/i.test(words) && /\bfor which [^,;.]*$/.test(before)) ||
    [TURNED_DOWN, FOR_AGENDA, RANG_BACK].some((isNone) => isNone.test(behind)) ||
    (RETURNS.test(`${words}|${behind}`) &&
      !AGAIN.test(behind) &&
      !isOfTwo(article.text) &&
      !(ON_A_DAY.test(behind) && SPOKEN_BEFORE.test(article.text)))
  )
}

/** Who only **called back** has not initiated a call, unless that is the second of two; a stroke ends the words found. */
const RETURNS = /^[^|]*\bback\||^[^|]*\| (?:him|her|them) back\b/
/** "Called back **with an offer**": another call. */
const AGAIN = /^(?: (?:him|her|them) back)? with\b/
/** "Called her back **on Wednesday**", where the two had **already spoken** on Monday. */
const ON_A_DAY = /^(?: (?:him|her|them) back)? on\b/
const SPOKEN_BEFORE = /\balready (?:spoken|talked)\b|\bhad (?:first )?(?:spoken|talked) on\b/

/** "Z **had turned down an earlier** proposal by X to meet". */
const DECLINED =
  /\b(?:turned down|rejected|declined|refused|rebuffed) (?:an?|the|his|her|their|its) (?:[a-z]+ ){0,2}$/
/** "**They wanted it and** we wanted it": both did. */
const BOTH_WANTED =
  /\b(?:they|he|she|we|I) (?:wanted|sought|asked for) it,? and (?:so did )?(?:they|he|she|we|I)? ?$/i
/** "The embassy, which contacted **us on the matter**": the paper that prints a note. */
const OF_PAPER =
  /^ us (?:on|about|over|concerning|regarding) (?:the|this|that) (?:matter|report|article|error|item|mistake|story)\b/
/** "**The two meetings which preceded it** had been held at". */
const PRECEDED =
  /\b(?:meetings?|rounds?|talks|calls?|conversations?|visits?) (?:which|that) (?:had )?(?:preceded|gone before)\b/
/** "Had **asked the culture ministry** for an appointment", where no minister of culture talks with anybody. */
function isAskedOfOther({ text }: Article, words: string): boolean {
  const matter = /^asked the (?!foreign )([a-z]+) ministry\b/.exec(words)?.[1]
  return (
    matter !== undefined &&
    !new RegExp(`\\b${matter} minister\\b|\\bminister (?:of|for) ${matter}\\b`, 'i').test(text)
  )
}
/** "The **talks with creditors** initiated by his government": none of two states. */
const WITH_OTHERS =
  /\b(?:talks|negotiations|discussions|consultations|dialogue|meetings?) with (?:the |its |his |her |their |some )?(?:[a-z-]+ ){0,2}(?:creditors|lenders|donors|bondholders|investors|unions|employers|farmers|traders|companies|firms|owners|operators|insurers|opposition|parties|rebels|tribes|elders|civil society)\b[^.;,]{0,20}$/
/** "He **had read in the newspapers that** X was the one to ask": hearsay. */
const READ_IN =
  /\b(?:had )?(?:read|heard|seen) (?:in|on|from) [^.;,]{3,40} that\b|\b(?:statements|reports|claims|allegations|suggestions|speculation) in (?:the|some|parts of the|sections of the) (?:[a-z]+ )?(?:press|media|papers|newspapers)\b[^.;,]* that\b/
/** "X had telephoned Y **to settle the agenda**". */
const FOR_AGENDA =
  /^[^.;]{0,80}? to (?:settle|fix|prepare|go over|work out|agree on) (?:the|its|their|his|her) (?:[a-z]+ )?(?:agenda|date|programme|program|details|seating|venue)\b/
/** "X telephoned Y, **but he was calling back**". */
const RANG_BACK =
  /^[^.;:]*\b(?:was|were) (?:only |merely |just |in fact )?(?:calling|ringing|phoning) (?:[a-z]+ )?back\b|^[^.;:]*,? (?:in return for|returning) (?:an?|his|her|their|the) (?:missed |earlier |unanswered )?call\b/

/** "Briefed them on Brazil's Clean Rivers Initiative", "made the first boarding call". */
const NO_TALK =
  /\bon (?:the |some )?(?:[a-z-]+ ){0,2}initiatives of\b|['’]s (?:\p{Lu}\p{Ll}+ )+initiative$|\p{Lu}\p{Ll}+ (?:Initiative|Appeal|Proposal|Call)$|\b(?:boarding|roll|curtain|wake-up|distress|emergency) calls?\b/u

/** "Asked for a meeting in April **and was turned down**". */
const TURNED_DOWN =
  /^[^.;]{0,120}?\b(?:(?:and|but) (?:was|were|had been) (?:turned down|refused|rejected|rebuffed)|but (?:later |then )?(?:withdrew|dropped) (?:the|his|her|its) (?:request|proposal|offer|idea|invitation))\b|^(?:[^.;,]{0,60}?|[^.;]{0,90},) (?:in vain|to no avail|(?:so far )?without success)\b/

/** "The president **has asked** Oslo for **a** conversation": what is not held yet. */
const isStillAsked = (text: string, at: number): boolean =>
  /\bha(?:s|ve) (?:[a-z]+ly |also |now )?$/.test(text.slice(0, at)) &&
  /^asked [A-Z][^.;,]{0,50}? to (?:speak|talk|meet)\b|^(?:asked|requested|proposed|sought|suggested|invited|called for|put in|applied)\b[^.;,]{0,50}? (?:an?|another) (?:[a-z-]+ ){0,2}(?:call|conversation|meeting|talk|summit|visit|round|appointment|audience)\b/.test(
    text.slice(at),
  )

import { speaksOfTalk } from './claim-context.ts'
import { INITIATIVE } from './initiating-words.ts'
import type { Sight } from './sight.ts'
import { TALK_OBJECT } from './talk-words.ts'

/**
 * Whether what was done at somebody's suggestion, the words at `[start, end)`, is something else than holding the talk: "a
 * unit **that was set up** at his suggestion", "the ministers **joined** the talks at her request", "at X's request **the
 * call was cut short**".
 */
export function isOfSomethingElse({ text, byVideo }: Sight, start: number, end: number): boolean {
  const [before, behind] = [text.slice(0, start), text.slice(end)]
  if (
    AGREED.test(before) ||
    OTHER_ACT.test(before) ||
    OTHER_BODY.test(before) ||
    (isOtherEvent(before) && !(byVideo && THE_CONFERENCE.test(before)))
  )
    return true
  if (TO_BE_DONE.test(before) || OF_EVENT.test(before) || ADOPTED.test(before) || TALKED_OF.test(before))
    return true
  if (OF_COMPANY.test(before) || (BEGUN.test(before) && !A_TALK.test(BEGUN.exec(before)?.[0] ?? '')))
    return true
  if (
    THAT_EVENT.test(before) ||
    ATTENDS.test(before) ||
    PREPARED.test(before) ||
    WHOSE.test(before) ||
    isOfThingBehind(before, behind)
  )
    return true
  const done = DONE.exec(before)?.[1]
  if (done !== undefined && !HOLDING.test(done) && !ADDED.test(before)) return true
  if (isOnlyItsManner(behind) || ONLY_CHANGED.test(behind) || TO_DO_ELSE.test(behind)) return true
  // "And at his suggestion **the lawyers were asked to wait outside**": what opens its clause is told behind.
  const opens = /(?:;|, (?:and|but|while)) $/.test(before)
  return opens && !speaksOfTalk(behind.split(/;|, (?:and|but) /)[0] ?? '')
}

/** "**The conference** was convened at the initiative of", in an article on a video conference. */
const THE_CONFERENCE = /^The conference (?:was|had been|took place)\b[^.;,]*$/

/** "Pictures **were released** at the suggestion of", "the call **was recorded** at". */
const DONE =
  /\b(?:was|were|been|being) (?:[a-z]+ly )?([a-z]+(?:ed|[aeo]wn|ut|ept|eft|ent|ade|old)|run)\b[^,;.]{0,60}(?:, )?$/
/** "At the suggestion of the other side, **a paragraph was inserted**": what is done is done to no talk. */
function isOfThingBehind(before: string, behind: string): boolean {
  if (/\S/.test(before) && !/(?:[;,] (?:and |but )?|["“])$/.test(before)) return false
  const subject =
    /^[^.;,]{0,60}, ((?:an?|the|its|their|two|three|several|some) [^.;,]{3,80}?) (?:was|were|has been|have been) /.exec(
      behind,
    )
  return subject?.[1] !== undefined && !A_TALK.test(subject[1]) && !TAKES_PART.test(subject[1])
}
const TAKES_PART =
  /\b(?:two|both|sides?|parties|ministers?|presidents?|leaders?|delegations?|envoys?|officials?|premiers?|ambassadors?|line|date)\b/

/** "Was accompanied by **representatives of the trade, who** travelled at the invitation of". */
const OF_COMPANY =
  /\b(?:representatives|members|businessmen|businesspeople|entrepreneurs|delegates|journalists|artists|students|experts|merchants|farmers|investors)\b[^.;]*, who\b[^.;]*$/i
/** "About **a rail study begun** on the initiative of". */
const BEGUN =
  /\b(?:an?|the|two|three|several) (?:[a-z-]+ ){1,4}(?:begun|started|launched|carried out|drawn up|set up|founded|built|undertaken|conducted|opened|published|run|financed|written|commissioned)(?: (?:in|last|this) \w+)? $/i

/** "He had hosted **that summit, which** brought ten leaders to Rio at his invitation". */
const THAT_EVENT = /\bthat (?:summit|conference|forum|meeting|congress), which\b[^;.]*$/

/** "From Argentina, **whose energy secretary was in Oslo** at the invitation of". */
const WHOSE = /, whose [a-z][^,;.]* (?:was|is|had been|were) (?:in|here|there)\b[^,;.]*$/

/** "The summit, which the two countries **are preparing** at the request of". */
const PREPARED = /\b(?:is|are|was|were) (?:preparing|drafting|writing|building|developing)\b[^,;.]{0,20}$/

/** "In Vilnius, where he is **attending the NATO summit** at the invitation of". */
const ATTENDS =
  /\b(?:attend(?:s|ed|ing)|took part in|taking part in|takes part in|participat(?:es|ed|ing) in|present at) (?:the|an?) [^,;.]*\b(?:summit|session|meeting|gathering|celebrations?|anniversary|wedding|funeral|parade|inauguration|games|assembly)\b[^,;.]*$/i

/** "The cultural centre **to be opened** in Riga on the initiative of". */
const TO_BE_DONE = /\b(?:to|will|would) be [a-z]+ed\b[^,;.]{0,60}$/
/** "On the sidelines of the forum**, which is held** for the third time at the initiative of". */
const OF_EVENT =
  /\b(?:sidelines|margins|fringes) of [^.;]*, (?:which|that|held|taking place|organi[sz]ed)\b[^.;]*$/i
/** "They **welcomed the negotiations on a treaty**, which were initiated at the suggestion of". */
const TALKED_OF =
  /\b(?:welcomed|discussed|reviewed|noted|supported|praised|commended) (?:the )?(?:progress (?:of|in) (?:the )?)?(?:[a-z]+ ){0,2}(?:negotiations|consultations|dialogue|talks|process|study|conference) (?:on|about|for|between)\b[^.;]*$/i
/** "**Adopted the decision** at a session, on the proposal of". */
const ADOPTED =
  /\b(?:adopted|approved|endorsed|passed|signed|took) (?:the|an?) (?:[a-z]+ )?(?:decision|law|resolution|decree|plan|bill|motion|budget)\b[^;.]*$/i
/** "**The meeting was added** to the programme of the tour at". */
const ADDED =
  /\b(?:meeting|talks|visit|stop|stopover|call|conversation|encounter)\b[^.;]{0,140} (?:was|were|had been) (?:[a-z]+ )?added\b/
/** Of what is done to a talk, or to those who take part: that it is held. */
const HOLDING =
  /^(?:held|arranged|organi[sz]ed|convened|convoked|set|initiated|placed|made|put|called|conducted|scheduled|planned|fixed|agreed|summoned|invited|received|requested|proposed|staged|started|opened|undertaken|resumed|hosted|prepared|connected|renewed|contacted|telephoned|phoned|based|located|asked|interrupted|followed|concluded|completed|represented|granted|accepted)$/
/** "They **agreed that** data would be exchanged, following a proposal of". */
const AGREED =
  /\bagreed (?:that|on|to (?!(?:meet|hold|talk|speak|see|convene|sit|have|come)\b)[a-z]+)\b[^.;]*, $/i
const OTHER_ACT =
  /\b(?:last (?:met|convened|sat)|(?:was|were) present|sat in|attended|observed|drafted|called off|drawn up|written|joined|included|adopted|founded|established|built|represented|excluded|moved|postponed|put off|delayed|adjourned|cut short|extended|shortened|changed|removed|dropped|struck out|left out|laid (?:an?|the) wreaths?|inserted|reworded|translated|printed|visited (?:the|an?|his|her) [a-z]*)\b[^,;.]{0,60}(?:, )?$/i
const OTHER_BODY =
  /\b(?:visa|trade|strategic|rights|political|security) dialogue\b[^,;.]{0,30}$|\bpredecessor\b[^.;]*$|\ba (?:change|amendment|exception|addition|concession|correction)(?: made)? $|\b(?:unit|body|fund|commission|committee|group|cent(?:re|er)|office|agency|team|network|scheme|programme|panel|company|museum|school|law|rule|pact|treaty|hotline|mechanism|declaration|paragraph|partnership)\b[^,;.]{0,30} (?:was|were|had been|been) (?:[a-z]+ly )?(?:set up|formed|created|launched|introduced|made|proposed|initiated|agreed|signed)\b[^,;.]{0,30}$/i

/** "It was at X's suggestion **that the talk was brought forward**". */
const ONLY_CHANGED =
  /^ that the (?:[a-z]+ ){1,3}(?:was|were) (?:brought forward|postponed|moved|put off|delayed|shortened|extended|adjourned)\b/

/**
 * "At the request of X, **the talks were conducted in Russian**" tells how, not that they were held; "the board **will
 * meet**" is still to come.
 */
export const isOnlyItsManner = (behind: string): boolean => ONLY_ITS_MANNER.test(behind)
const ONLY_ITS_MANNER =
  /^(?:[^.;,]{1,60})?, it (?:was|had been) held (?:without|in (?:English|French|Russian|Arabic|Spanish|private)|behind)|^(?:[^.;,]{1,60})?,? the (?:[\w-]+ )?(?:talks|meeting|call|conversation|round|session)(?: on [a-z ]{3,30})? (?:also |then )?(?:covered|touched|dealt|turned|included|went on to|(?:was|were) (?:conducted in|cut short|moved|postponed|adjourned|closed|interrupted|translated|shortened|extended|broadcast|recorded|filmed))\b|^[^.;]{1,90}\b(?:will|would|is to|are to) (?:\w+ ){0,4}(?:meet|hold|be held|convene|take place|gather|visit|attend|travel)\b/

/** "They touched on X's initiative **to build a plant**". */
const TO_DO_ELSE =
  /^ to (?!(?:meet|talk|speak|call|phone|ring|hold|convene|sit|confer|see|bring|discuss|come|visit)\b)[a-z]+ (?:an?|the|[a-z]+s)\b/

/** "In January, where the **cable conference** takes place at the invitation of": something else that is held. */
const OTHER_EVENT =
  /(?<!\b(?:video|press|news) )\b(?:conference|fair|festival|forum|seminar|workshop|ceremony|exhibition|congress|concert|match|regatta|hearing)s?\b[^,;.]*$/i
const A_TALK = new RegExp(`\\b(?:${TALK_OBJECT})\\b`, 'i')

function isOtherEvent(before: string): boolean {
  // "The meeting on the sidelines of the forum" is no forum.
  const event = OTHER_EVENT.exec(
    before.replace(/\bon the (?:sidelines|margins|fringes) of (?:the|an?) (?:[\w-]+ ){0,3}\w+/gi, ''),
  )
  return event !== null && !A_TALK.test(event[0].replace(/^\w+/, ''))
}

/** Whether a meeting that was initiated "by", the words at `[start, end)`, is none of two sides, or was not held. */
export const isOtherMeeting = ({ text, before, byVideo }: Sight, start: number, end: number): boolean =>
  (VENUE.test(text) && !byVideo && !/\b(?:video|tele)[ -]?conference/i.test(before)) ||
  OWN_SESSION.test(text.slice(0, start)) ||
  SEPARATE.test(text.slice(0, start)) ||
  ON_SIDELINES.test(text.slice(0, start)) ||
  CAME_TO_NOTHING.test(text.slice(end)) ||
  (WHICH_WAS.test(text.slice(0, start)) && isOtherEvent(text.slice(0, start).split(',').at(-2) ?? ''))

/** "They met on the margins of a conference. **The conference** was convened by": where they met. */
const VENUE = /^The (?:conference|forum) (?:was|had been)\b/

/** "In **a separate session** sought by", "leaves **on a trip** proposed by", "next-of-kin **visits**, proposed by". */
const SEPARATE =
  /\b(?:an? separate|another|a different) (?:[a-z]+ )?[a-z]+,? (?:[a-z]+ )?$|\b(?:on|for) an? (?:[a-z]+ )?(?:trip|visit|tour) $|\bvisits,? $/

/** "They met **on the sidelines of the conference** convened by". */
const ON_SIDELINES = /\b(?:sidelines|margins|fringes|framework|occasion) of (?:the|an?) [^,;.]*$/i

/** "After **a cabinet session** called by the prime minister". */
const OWN_SESSION =
  /\b(?:cabinet|parliamentary|party|council|board|committee|union|government) (?:session|meeting|conference)s?,? (?:[a-z]+ )?$/i

/** "A visit, which had been suggested by the embassy, **was put off**". */
const CAME_TO_NOTHING =
  /^[^.;,]{0,60}, (?:had|has) yet to\b|^[^.;,]{0,60}, (?:was|were|has been|had been) (?:put off|postponed|cancelled|canceled|called off|delayed|abandoned|dropped)\b/

/** "The outcomes of the conference in New York**, which was** initiated by". */
const WHICH_WAS = /, which (?:was|were|had been) $/

/** Whether an idea is of something else: "it was X's idea **that telephones should be left with the porter**". */
export const isOtherIdea = (behind: string): boolean => OTHER_IDEA.test(behind)
const OTHER_IDEA = /^ that (?!.*\b(?:meet|talk|speak|call|sit|come|get together)\b)/

/** Whether the initiative is for something else: "the impulse **for the study** came from". */
export const isForSomethingElse = (words: string): boolean =>
  FOR_OTHER.test(words) || TO_MEET_LATER.test(words)
/** "The proposal **to meet in Ulan-Ude in the spring** came from". */
const TO_MEET_LATER =
  /\bto (?:meet|talk|speak|see each other)(?: again)? [^.;]{0,40}\b(?:in the (?:spring|summer|autumn|winter|new year|coming \w+)|next (?:week|month|year|spring|summer|autumn|winter))\b/
const FOR_OTHER = new RegExp(
  `\\b(?:${INITIATIVE})s? (?:for|of) (?:the|an?|this|its|his|her|their) (?!(?:[\\w-]+ ){0,3}(?:${TALK_OBJECT}|date|journey|dinner|lunch|breakfast)\\b)`,
  'i',
)

/** Whether somebody only arranged what another asked for: "X arranged the call, **responding to an approach** from Y". */
export const isOnlyArranged = (text: string, start: number, end: number): boolean =>
  /^(?:arranged|set up|convened|placed)\b/.test(text.slice(start)) && ON_REQUEST.test(text.slice(end))
const ON_REQUEST =
  /\b(?:responding|in (?:response|reply|answer)|acting on|at the (?:request|suggestion|wish|initiative|proposal)|on the (?:initiative|proposal))\b/

/** Whether no talk is asked for: "**a dispute** over fish, **in which** X had requested consultations", "a **consular visit**". */
export const isOtherRequest = (text: string, start: number): boolean =>
  IN_DISPUTE.test(text.slice(0, start)) ||
  SEPARATE_ONE.test(text.slice(start)) ||
  OTHER_VISIT.test(text.slice(start)) ||
  PROCESS.test(text.slice(start)) ||
  (/\b(?:has|have) $/.test(text.slice(0, start)) && NOT_YET_HELD.test(text.slice(start)))
/** "Two companies **initiated negotiations on** gas", "**initiated consultations with island states**": a process of its own. */
const PROCESS =
  /^initiat(?:ed|es|ing) (?!(?:tele)?phone|video)(?:[a-z]+ )?(?:talks|negotiations|consultations|discussions|contacts|dialogue|a dialogue|procedures?)\b(?= (?:on|about|over|last|in (?:19|20)\d\d|with (?:(?!him\b|her\b|them\b|the\b|his\b|their\b)[a-z]|[^.;,]{3,30} (?:states|companies|suppliers|firms|partners)\b)))/
/** "Peru **has requested consultations** in Geneva": nobody has held them. */
const NOT_YET_HELD =
  /^(?:requested|asked for|sought|demanded) (?:an? )?(?:urgent |formal |emergency |early |special )?(?:consultations|talks|negotiations|meeting|session|summit)\b/
/** "**Requested a separate meeting** with the central bank", "**requested talks in Washington**". */
const SEPARATE_ONE =
  /^[a-z]+(?: for)? an? (?:separate|further|follow-up|different) |^(?:requested|asked for|sought) talks in \p{Lu}|^(?:requested|asked for|sought) an? (?:[a-z]+ )?(?:appointment|audience|meeting|hearing) with (?:the|its|his|her) (?:[a-z]+ )?(?:directorate|regulator|authority|commission|board|bank|company|mayor|governor|parliament|committee|union|archbishop|speaker|police)\b/u
const IN_DISPUTE = /\b(?:dispute|case|complaint|suit|panel|appeal)\b[^.;]*, in which [^,;]*$/
const OTHER_VISIT = /^[a-z]+(?: for)? (?:an?|the) (?:consular|prison|family|site) visit/

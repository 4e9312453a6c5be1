const ASKS_WHO =
  /\b(?:who|whom|whose|whos|which (?:\w+ ){0,2}?(?:of|side|party|country|minister|leader|president|government|capital|ministry|one)|what (?:side|country|government)|was it\b.+\b(?:who|that)|(?:did|was it|was|is|has|had|were)\b.{2,60}\bor\b.+)\b|\b(?:initiated|requested|sought|proposed|suggested|arranged|placed) by\W*$/i
const OF_INITIATING =
  /\b(?:initiat\w+|wish(?:ed)?|urging|instigation|prompting|insistence|came up with|started|request\w*|ask(?:ed|s|ing)?(?= \S+ for| for| to (?:speak|talk|meet))|propos\w+|suggest\w+|sought|seek\w*|invit\w+|idea|behest|wanted|first move|got in touch|made contact|arranged?|convened?|set up|organi[sz]ed|placed|made|put (?:the |this |that |it )?(?:[a-z]+ )?together|brokered|engineered)\b/i
/** "Who rang", "which of them called first"; not "who called for", and not "whom did he call", which asks for the other. */
const PHONING =
  /\b(?:who|whos|which|whose|side|of them|minister|president|leader|country|capital)\s+(?:\w+\s+){0,2}?(?<!\b(?:was|were|is|are|got|gets|been|being)\s+)(?:called|calls|phoned|phones|rang|telephoned|dial(?:l?ed)|contacted|reached out|made contact|picked up the (?:tele)?phone)\b(?! for\b| on\b| off\b)|\bwho(?: was| is|['’]?s) the (?:caller|initiator)\b/i
/** "Who called **the claims** baseless": neither somebody nor a talk. */
const CALLED_OTHERWISE =
  /\bcall(?:ed|s) (?:the|an?|it|this|that|his|her|their|these|those) (?!(?:[\w-]+ ){0,2}(?:ministers?|presidents?|premier|chancellor|other|secretary|colleague|counterpart|king|leader|meeting|talks|summit|round|session|conference|conversation|consultations?|negotiations?|call)(?=\s*(?:[?.!,;]|$|(?:in|on|at|of|for|from|between|with|about|after|before|first|and|or|last|back|together|today|yesterday)\b)|[’']))/i
const ASKS_FOR_OTHER =
  /\bwhom?\s+(?:did|does|has|had|was)\s+(?:\S+\s+){1,4}?(?:call(?!er)|phone|ring|contact|telephone|invite|dial)/i
/** "Whose idea was it **to bring in observers**". */
const OTHER_IDEA =
  /\b(?:idea|initiative|suggestion|proposal|request) (?:was it |is it |had it been )?to (?!(?:meet|talk|speak|call|phone|ring|hold|convene|sit|get together|have (?:an? |the )?(?:[a-z]+ )?(?:talks?|meetings?|calls?|conversations?|summits?))\b)/i
/** "Whose idea was **the shed with the women**". */
const IDEA_OF_THING = /\bwhose (?:idea|initiative) (?:was|is|were) (?:the|an?|this|that|these|those) (?=\w)/i
/** Nouns and verbs that name a talk. */
export const OF_TALK =
  /\b(?:calls?|phone|telephone|conversations?|talks?|meetings?|meet|met|summits?|visits?|contacts?|discussions?|negotiations?|consultations?|dialogue|exchange|touch|videoconference|video|round|speak|spoke|spoken)\b/i

/** Verbs for a call. */
export const CALLING = '(?:call(?:ed)?|phoned?|rang|ring|telephoned?|dial(?:l?ed)?|contact(?:ed)?)'
/** "Did Lavrov call Rubio or the other way round?", "did Lavrov call Rubio or Rubio Lavrov?", "Lavrov called Rubio, right?" */
const WHICH_WAY = new RegExp(
  `\\b(?:${CALLING}|ask(?:ed)?|invited?|want(?:ed)?|seek|sought|request(?:ed)?|proposed?|summon(?:ed)?)\\b.*\\b(?:other way (?:a?round|about)|vice versa)|\\bdid\\b.+ ${CALLING} .+\\bor\\b|^\\W*\\p{L}[\\p{L} '’-]{1,40}? ${CALLING} (?!for\\b|on\\b|off\\b)\\p{L}[\\p{L} '’-]{1,40}?,? (?:right|correct|yes|no|didn['’]t (?:he|she|they))\\s*\\?`,
  'iu',
)

/** "Did Cambodia **ask for** that call?": a question for yes or no about one who may have initiated a talk. */
const DID_INITIATE =
  /^\W*(?:(?:and|so|but|ok)\b,?\s+)?(?:did|was|were|had|has|have|is it true that)\s+(.{2,60}?)\s+(?:really |actually |first |ever )?(?:ask(?:ed)? for|request(?:ed)?|initiated?|proposed?|suggest(?:ed)?|seek|sought|want(?:ed)?)\s+(?:the|that|this|their)\b/i

/** "Was the call **requested by** Moscow?", "was it **on the initiative of** Oslo?" */
const WAS_INITIATED_BY =
  /^\W*(?:(?:and|so|but|ok)\b,?\s+)?(?:was|were|did|had|is it true that)\b.{2,80}?\s(?:(?:initiated|requested|proposed|suggested|sought|arranged|placed|made|convened) by|(?:at|on|upon) the (?:request|initiative|invitation|suggestion|behest|insistence|urging) of)\s+(?:the )?([^?,;]{2,50}?)\W*$/i
/** "Was the call at **Moscow's** request?" */
const WAS_AT_REQUEST =
  /^\W*(?:(?:and|so|but|ok)\b,?\s+)?(?:was|were|did|had|is it true that)\b.{2,80}?\s(?:at|on|upon)\s+(?:the )?([^?,;]{2,50}?)(?:['’]s?)\s+(?:own )?(?:request|initiative|invitation|suggestion|behest|insistence|urging)\W*$/i

/** "Did **Moscow** call Washington?", with no more than the two names. */
const NAMED =
  "(?!(?:on|off|for|it|with|of|to)\\b)\\p{L}[\\p{L}\\p{M}.'’-]*(?: (?!(?:in|on|at|of|up|after|before|during|about|with|a|an)\\b)[\\p{L}\\p{M}.'’-]+){0,4}"
const DID_CALL = new RegExp(
  `^\\W*(?:(?:and|so|but|ok)\\b,?\\s+)?did (${NAMED}?) (?:really |actually |first |ever )?(?:call|phone|ring|telephone|contact)(?: up)? ${NAMED}\\W*$`,
  'iu',
)

/** Whom a question for yes or no supposes to have initiated a talk; null for another question. */
export function supposedInitiator(question: string): string | null {
  const asked = [DID_INITIATE, DID_CALL, WAS_INITIATED_BY, WAS_AT_REQUEST].map(
    (form) => form.exec(question)?.[1],
  )
  const named = asked.find((name) => name !== undefined) ?? null
  return named !== null && OF_TALK.test(question) && !/\bor\b/i.test(question) ? named : null
}

/** Whose account a question asks for: "according to **the Ivorians**", "who rang, do **the Fijians** say"; null for anybody's. */
export const accountOf = (question: string): string | null =>
  /\b(?:according to|if you (?:believe|ask)) (?:the )?([\p{L}'’ -]{2,40}?)(?=[,?.;:]|$| who\b| which\b| whose\b)/iu.exec(
    question,
  )?.[1] ??
  /\b(?:do|does|did) (?:the )?([\p{L}'’ -]{2,40}?) (?:say|claim|insist|maintain)\b/iu.exec(question)?.[1] ??
  null

/** Whether a question asks who initiated a talk, in whatever words: "who rang whom", "whose idea was the summit". */
export function asksWhoInitiated(question: string): boolean {
  if (WHICH_WAY.test(question)) return true
  if (!ASKS_WHO.test(question) || ASKS_FOR_OTHER.test(question) || OTHER_IDEA.test(question)) return false
  if (OF_INITIATING.test(question) && OF_TALK.test(question)) return true
  if (IDEA_OF_THING.test(question)) return false
  return (
    /\bwhom?\s+(?:\w+\s+){0,3}?whom?\b|\b(?:whose|whos|who['’]s) (?:idea|initiative)\b/i.test(question) ||
    (PHONING.test(question) && !CALLED_OTHERWISE.test(question))
  )
}

/** A question names its sides among words that no article need contain; a bare list of names does not. */
export const isWhoQuestion = (question: string): boolean =>
  ASKS_WHO.test(question) || WHICH_WAY.test(question) || supposedInitiator(question) !== null

import { ANY_MONTH } from '../library/dates.ts'
import { anyOf } from './any-of.ts'

/** The full stop of what is written for short: "on Feb. 20". */
export const SHORTENED = '(?<=\\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Gen|St))\\.'

/** Nouns for the act of initiating: at the … of, the … came from. */
export const INITIATIVE = anyOf`
  initiative|request|proposal|suggestion|invitation|behest|urging|instigation|prompting|idea|insistence
  wish|bidding|overture|approach|invite|brainchild|prodding|nudging|instance|entreaty|solicitation|plea
  pleading|impulse|impetus|desire|summons|petition|feelers
`

/** What the hints of a pattern with such a noun are: one of them stands in its sentence. */
export const NOUNS: readonly string[] = [...INITIATIVE.split('|'), 'offer']

/** An offer is one where it is of a talk. */
export const OFFER =
  'offer(?= (?:of (?:talks|dialogue|a (?:meeting|call|conversation))|to (?:meet|talk|speak|sit down|hold talks)))'

/** Past forms of the verbs with which somebody seeks a talk, whose object is the talk: "talks that X had …". */
export const SOUGHT = anyOf`
  requested|sought|solicited|asked for|proposed|suggested|initiated|pressed for|pushed for|pleaded for
  begged for|lobbied for|angled for|applied for|insisted on|wanted|wished for|demanded|urged|floated
  mooted|instigated|engineered|arranged|placed|made|put forward|brought up|set up
  been (?:asking|pressing|pushing|pleading|begging|lobbying|angling|clamouring|looking) for
  been (?:seeking|requesting|proposing|suggesting|urging|demanding|after)
`

/** What may stand between somebody and such a verb. */
export const HAD = '(?:(?:had|has|have|himself|herself|itself|themselves|first|long|repeatedly|already|so) )*'

/** Participles: the call was … by. */
export const INITIATED = anyOf`
  initiated|requested|sought|proposed|suggested|convened|instigated|arranged|asked for|placed|made|set up
  brokered|mediated|organised|organized|solicited|called(?! (?:on|for|off)\b)|prompted|set in motion
  put forward|floated|mooted|brought about|pressed for|pushed for|urged|wanted|engineered|orchestrated
  conceived|thought up|put together|set in train|got going|triggered|broached|raised(?= by)|willed|ordered
  convoked
`

/** Active verbs whose object is the talk itself. */
export const INITIATE_VERBS = anyOf`
  initiated|initiates|requested|requests|requesting|sought|seeks(?=, and (?:gets|got|has got))|seeking|proposed|proposes|proposing
  suggested|suggesting|instigated|asked for|had asked for|asks for|asking for|pushing for|lobbying for
  angling for|begging for|pleading for|clamouring for|been after
  made(?= (?:the|a|an|this|that|his|her|[A-Z][a-z]+['’]s) (?:[\w-]+ ){0,2}(?:calls?|contact|approach|connection)\b)
  placed|places|convened|arranged|pushed for
  (?:pushed|pressed|lobbied|asked|begged) (?:hard|repeatedly|long|twice|again) for
  kept (?:asking|pressing|pushing) for|filed for|applied for|petitioned for|sued for|wanted|demanded
  asked (?:on [a-z]+day(?: (?:morning|afternoon|evening|night))?|yesterday|today|last week|at the weekend|in writing|formally|urgently|in (?:${ANY_MONTH})) for
  solicited|set up|asked to have|put in for|pressed for|presses for|pressing for|pushes for|lobbied for
  angled for|insisted on|put forward|puts forward|came up with|come up with|floated|floats|mooted
  brought about|engineered|orchestrated|urged|wished for|begged for
  summoned(?= (?:the|this|an?) (?:[a-z]+ )?(?:gathering|summit|session|meeting|conference)\b)|convoked
  clamoured for
  (?:pressing|pushing|lobbying|pestering|badgering|pressed|pushed|lobbied|pestered|badgered) (?!for\b)[^.;,]{2,40}? for
  called for(?= (?:the|this|that) (?:talks|meeting|call|summit|round)(?=[.,;]| (?:on|in|at|last)\b))
  broached|initiating|suggests|seeking out|prompted|triggered|occasioned
  called(?= (?:the|this|that|an?) (?:[a-z]+ )?(?:meeting|summit|talks)(?=[.,;]| (?:for|in|on|at|to|of|after|with|by|last|about|over|jointly|together)\b|$))
`

const ASKED = anyOf`
  asked|asks|requested|wished|wishes|sought|offered|proposed|proposes|suggested|wanted|had wanted|pressed
  pushed|lobbied|begged|urged
`
const TO_TALK = anyOf`
  to (?:speak|talk|meet|confer|sit down|hold (?:a |the )?(?:talks|call|conversation|meeting)|have (?:a |the )?(?:talks|call|conversation|meeting))
  that (?:they|we|the two|both)[^.;:]{0,30}? (?:meet|met|speak|talk|spoke|talked|sit down|sat down|confer|get together)(?! again\b)
  (?:there |then )?that (?:he|she|the [a-z ]{3,30}|[A-Z][^.;:,]{1,40}) (?:come|visit|pay (?:him |her |them )?a visit)(?=[.,;]|$| (?:to|and|over|for|himself|herself)\b)
  meeting|talking|speaking|sitting down|holding (?:a |the )?(?:talks|call|meeting)
  (?:us|him|her|them) to (?:come|meet|talk|visit|sit down)(?=[.,;"”]|$| (?:over|for|at)\b)
  for (?:the |both |two )?(?:us|them|two|delegations|ministers|leaders|presidents|sides|teams|experts|foreign ministers|parties|governments) to (?:meet|sit down|talk|speak|come together|confer)
  (?:for [^.;,]{2,40}? )?to be (?:received|seen|invited|put through|connected)
  that [^.;,]{2,40} (?:should |might )?be (?:put through|connected|received)
  for (?:half an hour|an hour|(?!the )\w+ minutes|a word|some time)(?= of\b| with\b| and (?:was|got|had|received)\b|[.,;])
  (?:[a-z]+ )?(?:whether|if) [^.;,]{2,40}? (?:could|might|would) (?:see|receive|meet|speak to|talk to|make time for) (?:him|her|them|us)
  (?:his|her|their) (?:[a-z]+ )?(?:guests?|colleague|counterpart|host|neighbour) to come
  to come(?=[.,;]| (?:to|for|and|in|at|on|over)\b|$)
  to see (?:him|her|me|them|us|the (?:former|latter)|the [A-Z]\w+ (?:delegate|minister|president|side|delegation|leader|ambassador|envoy)|(?:his|her|their) (?:\w+ )?(?:counterpart|colleague|neighbou?r|host))
`

/** Verbs with which somebody asks for a talk by what is done in it: "asked to speak to", "proposed to meet". */
export const ASK_TO_TALK = String.raw`(?:${ASKED})(?: (?:urgently|personally|again|first|on \w+day(?: (?:morning|afternoon|evening|night))?))?(?: to [^.;,]{2,60}?(?= that\b))? (?:${TO_TALK})`

/** Active verbs for a call whose object is the other side. */
export const PHONE_VERBS = anyOf`
  called up|(?:rings|phones|calls) up|tried|buzzed|(?:got|gets) on (?:the )?(?:tele)?phone to
  got on the line to|(?:got|gets) back to|returned the call of
  was on the (?:tele)?phone to(?= [^.;]{1,40}? (?:within|before|by|the same|minutes|hours|first thing|as soon as|immediately)\b)
  tracked down|tracked (?=(?:him|her|them|me|us) down)|got through to|gets through to|got hold of
  gets hold of|had (?:himself|herself|themselves) (?:put through|connected) (?:to|with)
  (?:asked|asking) to be (?:put through|connected) (?:to|with)
  established (?:a )?(?:telephone|phone) (?:contact|connection) with
  got (?=(?:him|her) on the (?:line|phone))
  reached(?= [^.;]{0,60}? (?:by|on (?:the|a)|over the) (?:[a-z]+ )?(?:tele)?phone)
  raised(?= [^.;]{0,60}? on the (?:tele)?phone)|called|calls|phoned|telephoned|rang up|had rung|has rung
  rang|rings|dialled|dialed|dials|phones|telephones
  placed (?:a|the) (?:(?:phone|telephone|video) )?call to
  made (?:a|the) (?:(?:phone|telephone|video) )?call to|put in a call to
  puts? through (?:a|the) (?:(?:phone|telephone|video) )?call to|pick(?:s|ed) up phone to
  puts? (?:a|the) (?:(?:phone|telephone|video) )?call through to|picked up the (?:tele)?phone to
`

/** Active verbs for any talk whose object is the other side. */
export const REACH_VERBS = anyOf`
  contacted|contacts|sought out|sounded out|reached out to|reaches out to|got in touch with
  made contact with|took up contact with|approached
  asked(?= [^.;:]{1,60}? (?:for (?:an?|the|this|that) (?:[a-z]+ )?(?:meeting|call|conversation|talk|(?:date|day)(?= for)|appointment|session|slot)\b|for talks\b|for (?:half an hour|an hour|(?!the )\w+ minutes)|to (?:call|ring|meet|speak|talk|phone)))
  (?<=\bhad )asked(?= [^.;:]{1,60}? to (?:come|visit)\b)
`

/** Participles with which the other side is reached: "was … by". */
export const REACHED = 'called|reached|phoned|telephoned|rung|dialled'

/** What tells that an initiative is that of a talk: "took the initiative **of calling**". */
const OF_TALK = anyOf`
  (?:of|to|in) (?:call|contact|ask|invit|propos|suggest|bring|conven|phon|telephon|ring|seek|meet|speak|talk|communicat|arrang|organi[sz]|hold|reach)\w*
  for it
  (?:for|in) (?:the|this|an?) (?:[a-z]+ )?(?:talks?|calls?|meeting|conversation|visit|summit|contact)
  and (?:called|rang|phoned|asked|wrote|proposed)
`

/** What somebody does who is "the first to" do it. */
const TO_BE_FIRST = anyOf`
  seek (?:him|her|them|us) out|make a move|move|act|knock|call(?! (?:for|on|off|it)\b)|phone|ring
  reach out|get in touch|make contact
  (?:ask|suggest|propose|raise)(?! (?:an?|the|that) (?!(?:idea of )?(?:such )?(?:an? )?(?:[a-z]+ )?(?:talks|meetings?|calls?|conversation|visit|summit|contact|session)\b)[a-z])
  (?:lift|pick up|reach for) the (?:telephone|phone|receiver|handset)|dial|break the (?:ice|silence)|write
  approach
`

/** What somebody does who is first, without naming the other side or the talk. */
export const FIRST_MOVE = anyOf`
  (?:made|makes) the (?:first (?:move|call|approach|overture)|approach|overture|call)
  (?:took|taken|takes) the (?:first step|initiative(?=[.,;]|$| (?:(?:today|yesterday|on \w+day) )?(?:${OF_TALK})\b))
  put out (?:[a-z]+ )?feelers|set the ball rolling
  (?:was|were|had been) the (?:driving force|moving spirit|prime mover)
  (?:picked up|reached for|lifted) the (?:telephone|phone|receiver|handset)(?! (?:when|as soon as|after) (?:it|they|he|she|the \w+) (?:rang|called|had rung))
  (?:was|were|had been) the (?:first|one)s? to (?:${TO_BE_FIRST})|made contact first
  got in (?:touch )?first|tried (?:his|her|their) (?:[a-z]+ )?(?:mobile|number|phone|telephone|line)
  got in touch(?= (?:in|on|at|after|when|while|late|early|shortly|by|as soon)\b|[.,;])
  (?:activated|opened) the hotline|called first|rang first|phoned first
  reached out(?= (?:as|when|overnight|yesterday|today|first|shortly|soon|early|late|at|on|last|this|before|after)\b|[.,;])
  (?:was|were) behind the (?:idea|initiative|proposal)|put the call through|set the call up
  broke the (?:ice|silence)|(?:was|were|had been) on the (?:line|phone|telephone) first|ended the silence
  (?:knocked|(?:come|came) knocking) (?:on|at) (?:(?:the|our|their|his|her)(?: [a-z]+['’]s)?|[A-Z][a-z]+['’]s?) door
  (?:come|came) knocking(?=[.,;]|$)|had the idea|came up with the idea
  (?:dialled|dialed) (?:his|her|their|the) (?:\w+ )?number|(?:called|rang|phoned) out of the blue
  did the (?:ringing|calling|phoning|telephoning|dialling|asking|inviting)
  c[ao]me forward with the (?:offer|proposal|idea|suggestion|invitation|initiative)(?=[.,;]|$| (?:on|in|at|last|early|late|himself|herself|to (?:meet|talk|hold (?:it|them|one|the|a)))\b)
`

/** "It was again X, a spokesman said, who had …": in front of a verb; its parenthesis stays open. */
export const CLEFT =
  '\\bit (?:was|had been)(?: (?:again|also|once more|once again))? (?=[^.;:]{2,70}?(?:, [^,]{2,40},)? (?:who|that|which) (?:had )?'

/** What may follow the verb of a cleft that has no object, or whose object is the talk. */
export const CLEFT_ENDS =
  '(?: back)?(?:[.,;"”]|$| first\\b| and\\b| (?:on|at|in|late|early|yesterday|last)\\b| (?:the|for the|for a) (?:[a-z]+ ){0,2}?(?:ministers|leaders|presidents|two|sides|call|meeting|talks|visit|conversation)\\b)'

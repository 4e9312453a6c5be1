import type { TalkKind } from './talk.ts'

/** Words that name a talk, most telling first. Each row: what it makes the talk, and the words. */
export const TALK_NOUNS: readonly (readonly [TalkKind, RegExp])[] = [
  [
    'video call',
    /\b(?:(?:video|virtual|online)[ -]?(?:calls?|conferences?|conversations?|talks?|meetings?|consultations?|sessions?|summits?)|videoconferences?|video hook-up)\b/gi,
  ],
  [
    'phone call',
    /\b(?:(?:tele)?phon(?:e|ic) (?:calls?|conversations?|talks?|discussions?|contacts?)|telephonic conversations?|phone-?calls?|(?:exchange|contact|talk|conversation) (?:by|over the|on the) (?:tele)?phone)\b/gi,
  ],
  [
    // A noun, with a determiner in front: not "they call on", "to call off", "a call for restraint".
    'phone call',
    /(?<=\b(?:the|an?|this|that|their|his|her|its|no|any|one|first|second|last|earlier|same|recent|\w+['’]s|each) (?:[a-z-]+ ){0,2})(?<!\b(?:boarding|roll|wake-up|distress|emergency|curtain|conference) |\b(?:would|will|could|may|might|to|should|can|must|he|she|they|we|you|not|also|again) )calls?\b(?! (?:off|for|it|him|her|them|into question|to (?:arms|order|prayer))\b)(?! on (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d|the (?:day|eve|same|evening|morning|afternoon|night)|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/gi,
  ],
  ['summit', /\bsummits?\b(?: meetings?\b)?(?! telephone)/gi],
  ['visit', /\b(?:(?:state|official|working|two-day|three-day|one-day) )?visits?\b/gi],
  ['meeting', /\b(?:meetings?|gatherings?|sit-down|face-to-face|tête-à-tête|encounters?|get-together)\b/gi],
  [
    'talks',
    /\b(?:(?<=\b(?:first|second|third|fourth|fifth|sixth|latest|last|next|previous|this|that|another|new) )rounds?|(?<=\b(?:\w+-hour|working|joint|bilateral|closed-door|marathon) )sessions?|talks|negotiations|consultations|conversations?|discussions|dialogue|contacts?)\b/gi,
  ],
]

/** Verbs that tell of a talk and stand between the sides. */
export const TALK_VERBS: readonly (readonly [TalkKind, RegExp])[] = [
  [
    'phone call',
    /\b(?:spoke|speak|spoken|talked|speaks|talks|speaking|talking) (?:\w+ ){0,4}?(?:by|on the|over the) (?:tele)?phone\b/gi,
  ],
  ['phone call', /\b(?:told|informed|assured)(?= [^.;]{2,60}? (?:by|over the|on the) (?:tele)?phone\b)/gi],
  [
    'video call',
    /\b(?:spoke|spoken|talk|talked|conferred) (?:\w+ ){0,4}?by (?:secure )?video(?: ?link)?\b/gi,
  ],
  [
    'phone call',
    /\breached(?= (?:[A-Z]|his\b|her\b|the\b)[^.;]{2,70}? (?:by|on (?:the|a)|over the) (?:[a-z]+ )?(?:tele)?phone\b)/g,
  ],
  ['video call', /\b(?:was|were) on (?:a|the) video(?: ?link| call)\b/gi],
  ['phone call', /\b(?:phoned|telephoned|rang|dialled|dialed|buzzed)\b/gi],
  [
    'phone call',
    /(?<=\b(?:was|were|been) )(?<!\b(?:meetings?|summit|talks|session|conference|round|gathering|encounter)\b[^.;]{0,40})(?:called|rung)(?= [^.;]{0,120}?\bby (?:[A-Z]|his\b|her\b|the (?:[A-Z]|[a-z]+ (?:minister|president|leader))))/g,
  ],
  [
    'phone call',
    /\b(?:(?:were|was|been) on the (?:tele)?phone|picked up the (?:tele)?phone|(?:himself|herself) (?:connected|put through))\b/gi,
  ],
  ['phone call', /\b(?:called|rang|phoned|telephoned) back\b/gi],
  ['phone call', /\b(?:phones|telephones|rings|dials)(?= (?:[A-Z]|him\b|her\b|his\b|[a-z]+ counterpart))/g],
  [
    'phone call',
    /\b(?:called|calls|calling)(?= (?:[A-Z\u00c0-\u00de]|him\b|her\b|his\b|the [a-z]+ (?:minister|president|leader)))/g,
  ],
  ['talks', /\b(?:discussed|spoke|talked)\b(?<=^With [^.;]{3,90})/g],
  [
    'talks',
    /\b(?:negotiated|conferred|(?<!\b(?:before|until|after|since) [^.;,]{0,40})(?:have|had) (?:again |just |now )?(?:spoken|talked|conferred)(?=[.,;]| again\b| twice\b|$))\b/gi,
  ],
  [
    'talks',
    /\b(?:contacted|reached out to|reaches out to|got in touch with|made contact|got hold of|got through to)\b/gi,
  ],
  [
    'talks',
    /\b(?:brought|got|bringing|gathered|coaxed|assembled)\b(?= [^.;]{0,40}\b(?:together|table|on the line|same room)\b| (?:the (?:two|ministers|leaders|presidents|sides|rivals|parties)|both|the pair) to [A-Z])/gi,
  ],
  [
    'meeting',
    /(?<!\bhad )\bsummoned\b(?= [^.;]{0,60}?\b(?:ambassador|high commissioner|chargé|envoy|consul|representative)\b)|(?<=\b(?:was|were|been) )(?:summoned|received)\b(?=,? [^.;]{0,60}?\bby (?:[A-Z]|his\b|her\b|the ))/gi,
  ],
  ['meeting', /\b(?:met|sat down)\b(?! (?:the|a) (?:requirements?|deadline|criteria|demands?))/gi],
  [
    'meeting',
    /\breceived(?=(?: today| yesterday| on [A-Z]\w+day)?(?:, [^.;]{3,60},)? (?:his |her |the )?(?:(?!credentials|letter|call|message|copies|report|request|note|delegation)[\w-]+ ){0,4}?(?:[Mm]inister|[Pp]resident|[Cc]ounterpart|[Cc]olleague|[Aa]mbassador|[Cc]hancellor|[Pp]remier|[Ee]nvoy)\b)/g,
  ],
  ['visit', /\b(?:arrived|landed|flew|travell?ed)(?= (?:\w+ ){0,6}?(?:visit|talks)\b)/gi],
  [
    'talks',
    /\b(?:spoke|spoken|speaks|did speak|conferred|talked)(?= (?:\w+,? ){0,6}?(?:with|to|for|about|on|by)\b)/gi,
  ],
]

/** Nouns of which somebody can be the initiator. */
export const TALK_OBJECT =
  'calls?|conversations?|phone calls?|phone conversations?|telephone (?:calls?|conversations?|talks?)|video (?:calls?|conferences?|meetings?|links?|talks?)|videoconferences?|teleconferences?|meetings?|talks?|summits?|visits?|contacts?|discussions?|negotiations?|consultations?|dialogue|encounters?|sit-down|gathering|get-together|rendezvous|(?<=\\b(?:the|this|that|their) )conference|chat|sessions?|rounds?|exchanges?(?! (?:programmes?|programs?|students?|rates?)\\b| of (?!views|opinions|words))|appointments?|connection|slot|audience|trip|tête-à-tête|face-to-face|hook-up|link-up|parley|working (?:lunch|dinner|breakfast)|(?<=\\b(?:the|this|that|their) )breakfast'

const PREPOSITION =
  'at|in|into|of|about|for|during|by|on|upon|with|from|to|and|or|over|after|before|that|against|between|until'
/** The talk is the whole object: "asked for the call", not "made calls for restraint", "placed the call on hold". */
export const OBJECT_ENDS = `(?! (?:on hold|off|kept|be|been|[a-z]+ed|useful|constructive|difficult|frank|productive|good|positive|for (?:tenders?|bids|papers|proposals|applications))\\b)(?!['’])(?=\\s*(?:[.,;:!?)"”–—-]|$)|\\s(?:and|with|in|at|on|to|for|since|ahead|within (?:hours|minutes|days|weeks|an?)|shortly|immediately|after|before|because|from|when|which|that|by|about|so|but|last|this|face to face|ever|hours|days|weeks|months|long|himself|herself|first|themselves|together|jointly|as|over|during|earlier|late|early|while|between|through|via|yesterday|several|two|not|[a-z]+ (?:hours?|days?|weeks?|months?)|of (?:his|her|its|their) own|the (?:day|evening|morning|night|week|month|year) before|a (?:day|week|month|fortnight|year) (?:ago|earlier|before))\\b)`
/** The talk as the object of a verb. */
export const OBJECT = `(?:(?!(?:${PREPOSITION}|no)\\b)[^\\s.,;:!?()"“”]+ ){0,4}?(?:${TALK_OBJECT})\\b${OBJECT_ENDS}`

/** Nouns for the act of initiating: at the … of, the … came from. */
export const INITIATIVE =
  'initiative|request|proposal|suggestion|invitation|behest|urging|instigation|prompting|idea|insistence|wish|bidding|overture|approach|invite|brainchild|prodding|nudging|instance|entreaty|solicitation|plea|pleading|impulse|impetus|desire|summons|petition'

/** Past forms of the verbs with which somebody seeks a talk, whose object is the talk: "talks that X had …". */
export const SOUGHT =
  '(?:requested|sought|solicited|asked for|proposed|suggested|initiated|pressed for|pushed for|pleaded for|begged for|lobbied for|angled for|applied for|insisted on|wanted|wished for|demanded|urged|floated|mooted|instigated|engineered|arranged|placed|made|put forward|brought up|set up|been (?:asking|pressing|pushing|pleading|begging|lobbying|angling|clamouring|looking) for|been (?:seeking|requesting|proposing|suggesting|urging|demanding|after))'

/** What may stand between somebody and such a verb. */
export const HAD = '(?:(?:had|has|have|himself|herself|itself|themselves|first|long|repeatedly|already|so) )*'

/** Participles: the call was … by. */
export const INITIATED =
  'initiated|requested|sought|proposed|suggested|convened|instigated|arranged|asked for|placed|made|set up|brokered|mediated|organised|organized|solicited|called(?! (?:on|for|off)\\b)|prompted|set in motion|put forward|floated|mooted|brought about|pressed for|pushed for|urged|wanted|engineered|orchestrated|conceived|thought up|put together|set in train|got going|triggered|broached|raised(?= by)|willed|ordered'

/** Active verbs whose object is the talk itself. */
export const INITIATE_VERBS =
  "initiated|initiates|requested|requests|requesting|sought|seeks|seeking|proposed|proposes|proposing|suggested|suggesting|instigated|asked for|had asked for|asks for|asking for|pushing for|lobbying for|angling for|begging for|pleading for|clamouring for|been after|made(?= (?:the|a|an|this|that|his|her|[A-Z][a-z]+['’]s) (?:[\\w-]+ ){0,2}(?:calls?|contact|approach|connection)\\b)|placed|places|convened|arranged|pushed for|(?:pushed|pressed|lobbied|asked|begged) (?:hard|repeatedly|long|twice|again) for|kept (?:asking|pressing|pushing) for|filed for|applied for|petitioned for|sued for|wanted|demanded|solicited|set up|asked to have|put in for|pressed for|presses for|pressing for|pushes for|lobbied for|angled for|insisted on|put forward|puts forward|came up with|come up with|floated|floats|mooted|brought about|engineered|orchestrated|urged|wished for|begged for|summoned(?= (?:the|this|an?) (?:[a-z]+ )?(?:gathering|summit|session|meeting|conference)\\b)|convoked|clamoured for|called for(?= (?:the|this|that) (?:talks|meeting|call|summit|round)(?=[.,;]| (?:on|in|at|last)\\b))|broached|initiating|suggests|seeking out|prompted|triggered|occasioned|called(?= (?:the|this|that|an?) (?:[a-z]+ )?(?:meeting|summit|talks)(?=[.,;]| (?:for|in|on|at|to|of|after|with|by|last|about|over|jointly|together)\\b|$))"

/** Verbs with which somebody asks for a talk by what is done in it: "asked to speak to", "proposed to meet". */
export const ASK_TO_TALK =
  '(?:asked|asks|requested|wished|wishes|sought|offered|proposed|proposes|suggested|wanted|had wanted|pressed|pushed|lobbied|begged|urged)(?: (?:urgently|personally|again|first|on \\w+day(?: (?:morning|afternoon|evening|night))?))?(?: to [^.;,]{2,60}?(?= that\\b))? (?:to (?:speak|talk|meet|confer|sit down|hold (?:a |the )?(?:talks|call|conversation|meeting)|have (?:a |the )?(?:talks|call|conversation|meeting))|that (?:they|we|the two|both)[^.;:]{0,30}? (?:meet|met|speak|talk|spoke|talked|sit down|sat down|confer|get together)(?! again\\b)|meeting|talking|speaking|sitting down|holding (?:a |the )?(?:talks|call|meeting)|for (?:the |both |two )?(?:two|delegations|ministers|leaders|presidents|sides|teams|experts|foreign ministers|parties|governments) to (?:meet|sit down|talk|speak|come together|confer)|(?:for [^.;,]{2,40}? )?to be (?:received|seen|invited|put through|connected)|that [^.;,]{2,40} (?:should |might )?be (?:put through|connected|received)|for (?:half an hour|an hour|(?!the )\\w+ minutes|a word|some time)(?= of\\b| with\\b| and (?:was|got|had|received)\\b|[.,;])|(?:[a-z]+ )?(?:whether|if) [^.;,]{2,40}? (?:could|might|would) (?:see|receive|meet|speak to|talk to|make time for) (?:him|her|them|us)|(?:his|her|their) (?:[a-z]+ )?(?:guests?|colleague|counterpart|host|neighbour) to come|to come(?=[.,;]| (?:to|for|and|in|at|on|over)\\b|$)|to see (?:him|her|me|them|us|the [A-Z]\\w+ (?:delegate|minister|president|side|delegation|leader|ambassador|envoy)|(?:his|her|their) (?:\\w+ )?(?:counterpart|colleague|neighbou?r|host)))'

/** Active verbs for a call whose object is the other side. */
export const PHONE_VERBS =
  'called up|(?:rings|phones|calls) up|tried|buzzed|(?:got|gets) on (?:the )?(?:tele)?phone to|got on the line to|was on the (?:tele)?phone to(?= [^.;]{1,40}? (?:within|before|by|the same|minutes|hours|first thing|as soon as|immediately)\\b)|tracked down|tracked (?=(?:him|her|them|me|us) down)|got through to|gets through to|got hold of|gets hold of|had (?:himself|herself|themselves) (?:put through|connected) (?:to|with)|(?:asked|asking) to be (?:put through|connected) (?:to|with)|established (?:a )?(?:telephone|phone) (?:contact|connection) with|got (?=(?:him|her) on the (?:line|phone))|reached(?= [^.;]{0,60}? (?:by|on (?:the|a)|over the) (?:[a-z]+ )?(?:tele)?phone)|raised(?= [^.;]{0,60}? on the (?:tele)?phone)|called|calls|phoned|telephoned|rang up|had rung|has rung|rang|rings|dialled|dialed|dials|phones|telephones|placed (?:a|the) (?:(?:phone|telephone|video) )?call to|made (?:a|the) (?:(?:phone|telephone|video) )?call to|put in a call to|put through (?:a|the) (?:(?:phone|telephone|video) )?call to|pick(?:s|ed) up phone to|put (?:a|the) (?:(?:phone|telephone|video) )?call through to|picked up the (?:tele)?phone to'

/** Active verbs for any talk whose object is the other side. */
export const REACH_VERBS =
  'contacted|contacts|sought out|sounded out|reached out to|reaches out to|got in touch with|made contact with|approached|asked(?= [^.;:]{1,60}? (?:for (?:an?|the|this|that) (?:[a-z]+ )?(?:meeting|call|conversation|talk|(?:date|day)(?= for)|appointment|session)\\b|for talks\\b|for (?:half an hour|an hour|(?!the )\\w+ minutes)|to (?:call|ring|meet|speak|talk|phone)))|(?<=\\bhad )asked(?= [^.;:]{1,60}? to (?:come|visit)\\b)'

/** Participles with which the other side is reached: "was … by". */
export const REACHED = 'called|reached|phoned|telephoned|rung|dialled'

/** What somebody does who is first, without naming the other side or the talk. */
export const FIRST_MOVE =
  "(?:made|makes) the (?:first (?:move|call|approach|overture)|approach|overture|call)|(?:took|taken|takes) the (?:first step|initiative(?=[.,;]|$| (?:(?:today|yesterday|on \\w+day) )?(?:(?:of|to) (?:call|contact|ask|invit|propos|suggest|bring|conven|phon|telephon|ring|seek|meet|speak|talk|communicat|arrang|organi[sz]|hold|reach)\\w*|for it|(?:for|in) (?:the|this|an?) (?:[a-z]+ )?(?:talks?|calls?|meeting|conversation|visit|summit|contact)|and (?:called|rang|phoned|asked|wrote|proposed))\\b))|put out (?:[a-z]+ )?feelers|set the ball rolling|(?:was|were|had been) the (?:driving force|moving spirit|prime mover)|(?:picked up|reached for|lifted) the (?:telephone|phone|receiver|handset)|(?:was|were|had been) the (?:first|one)s? to (?:seek (?:him|her|them|us) out|make a move|move|act|knock|call(?! (?:for|on|off|it)\\b)|phone|ring|reach out|get in touch|ask|make contact|suggest|propose|(?:lift|pick up|reach for) the (?:telephone|phone|receiver|handset)|dial|break the (?:ice|silence)|write|approach)|made contact first|got in (?:touch )?first|tried (?:his|her|their) (?:[a-z]+ )?(?:mobile|number|phone|telephone|line)|got in touch(?= (?:in|on|at|after|when|while|late|early|shortly|by|as soon)\\b|[.,;])|(?:activated|opened) the hotline|called first|rang first|phoned first|reached out(?= (?:overnight|yesterday|today|first|shortly|soon|early|late|at|on|last|this|before|after)\\b|[.,;])|(?:was|were) behind the (?:idea|initiative|proposal)|put the call through|set the call up|broke the (?:ice|silence)|(?:was|were|had been) on the (?:line|phone|telephone) first|ended the silence|(?:knocked|(?:come|came) knocking) (?:on|at) (?:the|our|their|his|her)(?: [a-z]+['’]s)? door|(?:come|came) knocking(?=[.,;]|$)|had the idea|came up with the idea|(?:dialled|dialed) (?:his|her|their|the) (?:\\w+ )?number|(?:called|rang|phoned) out of the blue|did the (?:ringing|calling|phoning|telephoning|dialling|asking|inviting)|c[ao]me forward with the (?:offer|proposal|idea|suggestion|invitation)(?=[.,;]|$| (?:on|in|at|last|early|late|himself|herself)\\b)"

/** "It was again X, a spokesman said, who had …": in front of a verb; its parenthesis stays open. */
export const CLEFT =
  '\\bit (?:was|had been)(?: (?:again|also|once more|once again))? (?=[^.;:]{2,70}?(?:, [^,]{2,40},)? (?:who|that|which) (?:had )?'

/** What may follow the verb of a cleft that has no object, or whose object is the talk. */
export const CLEFT_ENDS =
  '(?: back)?(?:[.,;"”]|$| first\\b| and\\b| (?:on|at|in|late|early|yesterday|last)\\b| (?:the|for the|for a) (?:[a-z]+ ){0,2}?(?:ministers|leaders|presidents|two|sides|call|meeting|talks|visit|conversation)\\b)'

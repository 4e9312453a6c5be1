import { anyOf } from './any-of.ts'
import type { TalkKind } from './talk.ts'

/** Words that name a talk, most telling first. Each row: what it makes the talk, and the words. */
export const TALK_NOUNS: readonly (readonly [TalkKind, RegExp])[] = [
  [
    'video call',
    /\b(?:(?:video|virtual|online|remote)[ -]?(?:calls?|conferences?|conversations?|talks?|meetings?|consultations?|sessions?|summits?)|videoconferences?|video hook-up)\b/gi,
  ],
  [
    'phone call',
    /\b(?:(?:tele)?phon(?:e|ic) (?:calls?|conversations?|talks?|discussions?|contacts?)|telephonic conversations?|phone-?calls?|(?:exchange|contact|talk|conversation) (?:by|over the|on the) (?:tele)?phone)\b/gi,
  ],
  [
    // A noun, with a determiner in front: not "they call on", "to call off", "a call for restraint".
    'phone call',
    /(?<=\b(?:the|an?|this|that|their|his|her|its|no|any|one|first|second|last|earlier|same|recent|\w+['’]s|each) (?:[a-z\d-]+ ){0,2})(?<!\b(?:boarding|roll|wake-up|distress|emergency|curtain|conference) |\b(?:would|will|could|may|might|to|should|can|must|he|she|they|we|you|not|also|again) )calls?\b(?! (?:off|for|it|him|her|them|into question|to (?:arms|order|prayer))\b)(?!(?<!\b(?:week|month|year|day)['’]s call) on (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d|the (?:day|eve|same|evening|morning|afternoon|night)|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/gi,
  ],
  ['summit', /\bsummits?\b(?: meetings?\b)?(?! telephone)/gi],
  ['visit', /\b(?:(?:state|official|working|two-day|three-day|one-day) )?visits?\b/gi],
  [
    'meeting',
    /\b(?:(?!meeting (?:the |its |their |an? |this |these )?(?:[a-z]+ )?(?:shortages?|needs?|demands?|targets?|requirements?|deadlines?|costs?|conditions?|criteria|standards?|challenges?|goals?|commitments?|obligations?)\b)meetings?|gatherings?|sit-down|face-to-face|tête-à-tête|encounters?|get-together)\b/gi,
  ],
  // "Monday's conversation was requested by the former. **Yesterday's** was requested by the latter".
  [
    'talks',
    /\b(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|[Yy]esterday)['’]s(?=,? (?:which [^,;.]*, )?(?:was|had been|came about)\b)/g,
  ],
  // "The call with A was made by X, while **that** with B came from Y".
  ['talks', /\bthat(?= with (?:the )?[A-Z][^.;,]{2,40}? (?:was|had been|took|came)\b)/g],
  [
    'talks',
    /\b(?:(?<=\b(?:first|second|third|fourth|fifth|sixth|latest|last|next|previous|this|that|another|new|further|follow-up|two|three|four|both|earlier|preceding|prior) )rounds?|(?<=\b(?:\w+-hour|working|joint|bilateral|closed-door|marathon|earlier|previous|next|second|third|further|follow-up|emergency|extraordinary|special|plenary) )sessions?|talks|(?<=\b(?:the|this|that|their|telephone|phone) )talk(?! (?:is|was) of\b| show\b| of\b)|negotiations|consultations|conversations?|discussions|dialogue|contacts?)\b/gi,
  ],
]

/** Verbs that tell of a talk and stand between the sides. */
export const TALK_VERBS: readonly (readonly [TalkKind, RegExp])[] = [
  [
    'phone call',
    /\b(?:spoke|speak|spoken|talked|speaks|talks|speaking|talking) (?:\w+ ){0,4}?(?:by|on the|over the) (?:tele)?phone\b/gi,
  ],
  [
    'phone call',
    /\b(?:discussed|reviewed|exchanged views|conferred|consulted)\b(?= [^.;“”"]{0,140}?(?<! (?:said|told [^.;]{1,30}))\b(?:by|over the|on the|over) (?:tele)?phone\b)/gi,
  ],
  [
    'phone call',
    /(?<!["”] (?:[\w.’'-]+ ){1,3})\b(?:told|informed|assured)(?! (?:(?:[\w-]+ )?(?:Radio|TV|Television|News|radio|television|reporters|journalists|media)|the (?:newspaper|paper|agency|station|broadcaster|daily|press)|[A-Z][\w-]+ (?:Radio|TV|Television|News|Times|Post|Press))\b)(?= (?:(?!when\b)[^.;]){2,60}? (?:by|over the|on the) (?:tele)?phone\b)/gi,
  ],
  [
    'video call',
    /\b(?:spoke|spoken|talk|talked|conferred) (?:\w+ ){0,4}?by (?:secure )?video(?: ?link)?\b/gi,
  ],
  [
    'phone call',
    /\breached(?= (?:[A-Z]|his\b|her\b|the\b)[^.;]{2,70}? (?:by|on (?:the|a)|over the) (?:[a-z]+ )?(?:tele)?phone\b)/g,
  ],
  ['video call', /\b(?:was|were) on (?:a|the) video(?: ?link| call)\b/gi],
  [
    'phone call',
    /\b(?:phoned|telephoned|rang(?! (?:for (?:an?|\w+) (?:seconds?|minutes?|hours?)|out|true|hollow|false)\b)|dialled|dialed|buzzed)\b/gi,
  ],
  [
    'phone call',
    /(?<=\b(?:was|were|been) )(?<!\b(?:meetings?|summit|talks|session|conference|round|gathering|encounter)\b[^.;]{0,40})(?:called(?= (?:by|on|there|at|early|late|shortly|this|yesterday|the (?:day|evening|night|morning) before|the same|up|from|again|twice|first)\b|,)|rung)(?= [^.;]{0,120}?\bby (?:[A-Z]|his\b|her\b|the (?:[A-Z]|[a-z]+ (?:minister|president|leader))))/g,
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
    /\b(?:contacted|reached out to(?! (?:arrange|set up|propose|suggest|ask|request|organi[sz]e)\b)|reaches out to|got in touch with|made contact|got hold of|got through to)\b/gi,
  ],
  [
    'talks',
    /\b(?:brought|got|bringing|gathered|coaxed|assembled)\b(?= [^.;]{0,40}\b(?:together|table|on the line|same room)\b| (?:the (?:two|ministers|leaders|presidents|sides|rivals|parties)|both|the pair) to [A-Z])/gi,
  ],
  [
    'meeting',
    /(?<!\bhad )\b(?:summoned|called in|convoked)\b(?= [^.;]{0,60}?\b(?:ambassador|high commissioner|charg[eé]|envoy|consul|counsellor|representative)(?![a-z]))|\bsummoning (?=him|her)|\b(?:convinced|persuaded)\b(?= [^.;,]{2,60}? to meet (?:him|her|them)\b)|(?<=, whom (?:the |his |her |[A-Z])[^.,;]{2,60}? had )summoned\b|(?<=\b(?:was|were|been) )(?:summoned|received)\b(?=,? [^.;]{0,60}?\bby (?:[A-Z]|his\b|her\b|the ))/gi,
  ],
  ['meeting', /\b(?:breakfast|lunch|dinner)(?= with (?:the|his|her|[A-Z]))/g],
  ['meeting', /\b(?:talked|spoke|met) over (?:dinner|lunch|breakfast|tea|coffee)\b/gi],
  // "On Wednesday the minister also **saw** the director of the ILO office".
  [
    'meeting',
    /\b(?:also|later|then) saw(?= (?:the|his|her|its) (?:[A-Za-z]+ ){0,3}?(?:director|ambassador|minister|president|head|chief|secretary|commissioner|speaker|governor|envoy|counterpart|colleague)\b)/g,
  ],
  // "Is to call on the prime minister in Astana": a courtesy, not "called on the minister to resign".
  [
    'meeting',
    /(?<!\b(?:an?|the|this|that|their|his|her|phone|telephone|video|conference|first|second|last|next) )\bcall(?:ed|s)? on (?=(?:the )?[A-Z][^.;,]{3,60}? (?:in [A-Z]\w+|on [A-Z]\w+day|at (?:his|her|the))\b(?![^.;]* to [a-z]+ (?:the|an?|his|her|its)\b))/g,
  ],
  // "Spent 40 minutes on Thursday **with** Liberia's ambassador".
  [
    'meeting',
    /\bspent (?:(?:about |almost |nearly |over |more than )?(?:an?|one|two|three|four|five|half an|\d+|[a-z]+(?:ty|een)) (?:hours?|minutes)|half an hour)(?= [^.;,"“]{0,30}?\bwith (?:his |her |the )?(?:[A-Z]|(?:[a-z]+ )?(?:counterpart|colleague|minister|president|ambassador|secretary|envoy))| (?:this (?:morning|afternoon|evening) )?(?:together|on an? [a-z]+ that)\b)/g,
  ],
  [
    'meeting',
    /\b(?:met|sat down|sat together)\b(?! (?:the|a) (?:requirements?|deadline|criteria|demands?))/gi,
  ],
  [
    'meeting',
    /\breceived(?= (?:Her|His) (?:Excellency|Majesty|Highness)\b|(?: today| yesterday| on [A-Z]\w+day)?(?:, [^.;]{3,60},)? (?:his |her |the )?(?:(?!credentials|letter|call|message|copies|report|request|note|delegation)[\w-]+ ){0,4}?(?:[Mm]inister|[Pp]resident|[Cc]ounterpart|[Cc]olleague|[Aa]mbassador|[Cc]harge|[Cc]hancellor|[Pp]remier|[Ee]nvoy)\b)/g,
  ],
  ['visit', /\b(?:arrived|landed|flew|travell?ed)(?= (?:\w+ ){0,6}?(?:visit|talks)\b)/gi],
  [
    'talks',
    /\b(?:spoke|spoken|speaks|did speak|conferred|talked)(?= (?:\w+,? ){0,6}?(?:with|to|for|about|on|by)\b)/gi,
  ],
]

/** What is exchanged in no talk: "the **data** exchange". */
const THINGS = 'data|prisoners?|students?|gas|information|stock|foreign|currency|cultural|heat|fire|youth'
export const EXCHANGED_THINGS = new RegExp(`^(?:${THINGS})$`)

/** Nouns of which somebody can be the initiator. */
export const TALK_OBJECT = anyOf`
  calls?|conversations?|phone calls?|phone conversations?|telephone (?:calls?|conversations?|talks?)
  video (?:calls?|conferences?|meetings?|links?|talks?)|videoconferences?|teleconferences?|meetings?
  talks?|summits?|visits?|contacts?|discussions?|negotiations?|consultations?|dialogue|encounters?
  sit-down|gathering|get-together|rendezvous|(?<=\b(?:the|this|that|their) )conference|chat|sessions?
  bilaterals?(?= |[.,;])|pull-aside|one-on-one|(?<=\bthe )interview|(?<=\b(?:the|this) )engagement|rounds?|(?<!\b(?:${THINGS}) )exchanges?(?! (?:programmes?|programs?|students?|rates?)\b| of (?!views|opinions|words))
  appointments?|connection|slot|audience|trip|tête-à-tête|face-to-face|hook-up|link-up|parley
  working (?:lunch|dinner|breakfast)|(?<=\b(?:the|this|that) )half[ -]hour|(?<=\b(?:the|this|that|their) )breakfast
`

const PREPOSITION =
  'at|in|into|of|about|for|during|by|on|upon|with|from|to|and|or|over|after|before|that|against|between|until'
/** Behind these the talk is not the whole object: "placed the call **on hold**", "kept the talks **useful**". */
const NO_WHOLE = anyOf`
  on hold|off|kept|be|been|[a-z]+ed|useful|constructive|difficult|frank|productive|good|positive
  for (?:tenders?|bids|papers|proposals|applications)
`
/** With these a sentence goes on behind its object: "asked for the call **on Monday**". */
const GOES_ON = anyOf`
  and|with|in|at|on|to|for|since|ahead|within (?:hours|minutes|days|weeks|an?)|shortly|immediately|after
  before|because|from|when|which|that|by|about|so|but|last|this|face to face|ever|hours|days|weeks|months
  long|himself|herself|first|themselves|together|jointly|as|over|during|earlier|late|early|while|between|under|out of
  through|via|yesterday|several|two|not|[a-z]+ (?:hours?|days?|weeks?|months?)
  of (?:his|her|its|their) own|the (?:day|evening|morning|night|week|month|year) before
  a (?:day|week|month|fortnight|year) (?:ago|earlier|before)
`
/** The talk is the whole object: "asked for the call", not "made calls for restraint", "placed the call on hold". */
export const OBJECT_ENDS = String.raw`(?! (?:${NO_WHOLE})\b)(?!['’])(?=\s*(?:[.,;:!?)"”–—-]|$)|\s(?:${GOES_ON})\b)`
/** The talk as the object of a verb. */
export const OBJECT = String.raw`(?:that (?=(?:(?!they|he|she|we|both|the|two)[a-z]+ )?(?:${TALK_OBJECT})\b))?(?:(?!(?:${PREPOSITION}|no)\b)[^\s.,;:!?()"“”]+ ){0,4}?(?:${TALK_OBJECT})\b${OBJECT_ENDS}`

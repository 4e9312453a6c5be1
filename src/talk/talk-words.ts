import type { TalkKind } from './talk.ts'

/** Words that name a talk, most telling first. Each row: what it makes the talk, and the words. */
export const TALK_NOUNS: readonly (readonly [TalkKind, RegExp])[] = [
  [
    'video call',
    /\b(?:video[ -]?(?:calls?|conferences?|conversations?|talks?|links?|meetings?)|videoconferences?)\b/gi,
  ],
  [
    'phone call',
    /\b(?:(?:tele)?phon(?:e|ic) (?:calls?|conversations?|talks?|discussions?)|telephonic conversations?|phone-?calls?|calls?(?= (?:between|with|on|took|was|were|came|lasted|had|is|,|that|which|from|to (?!on|off|for)))|(?<=\b(?:the|a|this|that|their|first|last|[a-z]+day's|earlier|second|same|recent|[a-z-]+) )calls?(?=[\s,.;:]))\b/gi,
  ],
  ['summit', /\bsummits?\b(?! telephone)/gi],
  ['visit', /\b(?:(?:state|official|working|two-day|three-day|one-day) )?visits?\b/gi],
  ['meeting', /\b(?:meetings?|gatherings?|conferences?|sit-down|face-to-face|tête-à-tête)\b/gi],
  ['talks', /\b(?:talks|negotiations|consultations|conversations?|discussions|dialogue|contacts?)\b/gi],
]

/** Verbs that tell of a talk and stand between the sides. */
export const TALK_VERBS: readonly (readonly [TalkKind, RegExp])[] = [
  ['phone call', /\b(?:spoke|speak|spoken|talked|speaks|talks) (?:\w+ ){0,4}?by (?:tele)?phone\b/gi],
  ['video call', /\b(?:spoke|spoken|talked) (?:\w+ ){0,4}?by (?:secure )?video(?: link)?\b/gi],
  ['phone call', /\b(?:phoned|phones|telephoned|telephones|rang|dialled|dialed)\b/gi],
  [
    'phone call',
    /\b(?:called|calls|calling)(?= (?:[A-Z\u00c0-\u00de]|him\b|her\b|his\b|the [a-z]+ (?:minister|president|leader)))/g,
  ],
  ['meeting', /\bmet\b(?! (?:the|a) (?:requirements?|deadline|criteria|demands?))/gi],
  ['talks', /\b(?:spoke|spoken|speaks)(?= (?:\w+ ){0,4}?(?:with|to|for|about|on)\b)/gi],
]

/** Nouns of which somebody can be the initiator. */
export const TALK_OBJECT =
  'calls?|conversations?|phone calls?|telephone (?:calls?|conversations?|talks?)|video (?:calls?|conferences?)|videoconferences?|meetings?|talks?|summits?|visits?|contacts?|discussions?|negotiations?|consultations?|dialogue|encounters?|sit-down|gathering'

/** Nouns for the act of initiating: at the … of, the … came from. */
export const INITIATIVE =
  'initiative|request|proposal|suggestion|invitation|behest|urging|instigation|prompting|idea|insistence|wish'

/** Participles: the call was … by. */
export const INITIATED =
  'initiated|requested|sought|proposed|suggested|convened|instigated|arranged|asked for|placed|called for by|set up|brokered|organised|organized|solicited'

/** Active verbs whose object is the talk itself. */
export const INITIATE_VERBS =
  'initiated|initiates|requested|requests|sought|seeks|proposed|proposes|suggested|instigated|asked for|had asked for|asks for|made|placed|convened|arranged|pushed for|wanted|demanded'

/** Active verbs whose object is the other side. */
export const PHONE_VERBS =
  'called|phoned|telephoned|rang|rings|dialled|dialed|phones|telephones|contacted|reached out to|placed a (?:phone |telephone )?call to|made a (?:phone |telephone )?call to|got in touch with|put in a call to|rang up|called up'

import { namedAfter, namedBefore, personBefore, possessor } from './agent.ts'
import { isNo, isReal } from './claim-context.ts'
import { CLEFT, CLEFT_ENDS, INITIATIVE, PHONE_VERBS } from './initiating-words.ts'
import type { Pattern } from './pattern.ts'
import { reachesSomebody } from './reached.ts'
import { realAfter, realBefore } from './real-agent.ts'
import type { TalkKind } from './talk.ts'

/** The kinds of talk that somebody rings up for. */
export const CALLS: readonly TalkKind[] = ['phone call', 'video call', 'talks']

/** Ways that tell who rang or phoned, from the side of whoever did. */
export const CALL_PATTERNS: readonly Pattern[] = [
  {
    example: 'the line between them had been opened by X',
    hints: [' by '],
    words:
      /\b(?:line|channel|connection|contact)\b[^.;,]{0,30}? (?:was|had been|were) (?:opened|established|made|arranged|set up)(?:,[^,;.]{1,60},)? by\b/gi,
    initiator: realAfter,
    outsiders: true,
  },
  {
    example: 'it was the Norwegian who rang; it was again X who had telephoned Y',
    hints: ['it was ', 'it had been '],
    words: new RegExp(
      `${CLEFT}(?:(?:rang|phoned|telephoned|dialled|called up)\\b|(?:called|was calling|were calling)${CLEFT_ENDS}))`,
      'gi',
    ),
    initiator: (sight, _start, end) => namedAfter(sight, end),
    outsiders: false,
    kinds: CALLS,
  },
  {
    example: 'X telephoned Y; X phones Y counterpart',
    words: new RegExp(`\\b(?:${PHONE_VERBS})(?= )`, 'gi'),
    initiator: (sight, start, end) =>
      isReal(sight, start) && reachesSomebody(sight, end) ? namedBefore(sight, start) : null,
    outsiders: false,
    kinds: CALLS,
  },
  {
    // The person named last before the participle.
    example: 'X shocked his allies by calling Y',
    hints: ['calling', 'phoning', 'ringing', 'contacting', 'dialling'],
    words:
      /\b(?:by|after|before|in|(?<!\b(?:thinking|thought|idea|talk|possibility|point) )of) (?:calling|phoning|telephoning|ringing|contacting|dialling)(?= )/gi,
    initiator: (sight, start, end) => (reachesSomebody(sight, end) ? personBefore(sight, start) : null),
    outsiders: false,
    kinds: CALLS,
  },
  {
    example: 'Moscow says Washington called; Washington says Moscow did',
    words:
      /\b(?:(?:called|phoned|rang|telephoned|dialled|had called|had phoned|had rung)(?=[.,;]| first\b|$)|(?:rang|phoned|called) (?:up|back)(?=[.,;]| (?:first|and|with|to|at|in|late|within|shortly|soon|an hour|minutes|hours|the same|that|on|before|after|from)\b|$))/gi,
    initiator: (sight, start) =>
      isReal(sight, start) && !/\b(?:so|was|were|been|being)\s*$/.test(sight.text.slice(0, start))
        ? namedBefore(sight, start)
        : null,
    outsiders: false,
    kinds: CALLS,
  },
  {
    example: 'X connected them',
    hints: ['connected', 'patched', 'put them through', 'put the two through'],
    words:
      /\b(?:(?:connected|patched) (?:them|the two(?: [a-z]+)?|both|the pair)(?: through)?|put (?:them|the two(?: [a-z]+)?|both) through)(?=[.,;]| (?:from|by|on|at|over|in|himself|herself|with each other|to each other|to one another)\b|$)/gi,
    initiator: realBefore,
    outsiders: true,
  },
  {
    example: 'X thanked her for taking his call',
    hints: ['thank'],
    words:
      /\b(?:thank|thanked|thanks|thanking) [^.;,]{2,60}?(?:, [^.;,]{2,60},)? for (?:taking|answering|accepting|returning) (?:his|her|their|my|our) (?:[a-z]+ )?call\b/gi,
    initiator: realBefore,
    outsiders: false,
    kinds: CALLS,
  },
  {
    example: 'the purpose of my call, X said, was to make sure',
    hints: [' of my call', ' of his call', ' of her call', ' for my call', ' for his call', ' for her call'],
    words: /\b(?:purpose|reason|aim|object|motive) (?:of|for|behind) (?:his|her|my|our) (?:[a-z]+ )?call\b/gi,
    initiator: possessor,
    outsiders: false,
    kinds: CALLS,
  },
  {
    example: 'X was the caller; the Israeli diplomat was calling to brief her partners',
    hints: ['the caller', 'was calling', 'was phoning'],
    words:
      /\b(?:was|had been) the (?:caller|one (?:calling|ringing))\b|\bwas (?:calling|phoning|telephoning|ringing)(?=, | to (?:brief|inform|explain|ask|offer|thank|say|discuss|convey|warn)\b| from\b| because\b)/gi,
    initiator: realBefore,
    outsiders: false,
    kinds: CALLS,
  },
  {
    example:
      'X, calling from Pristina, informed her; X, who called after the raid; X, from whom the initiative came',
    hints: [
      ', calling from',
      ', phoning from',
      ', telephoning from',
      ', who called ',
      ', who had called ',
      ', from whom ',
    ],
    words: new RegExp(
      `, (?:(?:calling|phoning|telephoning) from [A-Z]|who (?:had )?called (?=(?:after|when|because|from|while|before|as)\\b)|from whom (?:the|this) (?:${INITIATIVE})\\b[^.;,]{0,40}? (?:came|had come|originated))`,
      'g',
    ),
    initiator: (sight, start) => personBefore(sight, start, 2),
    outsiders: false,
  },
  {
    example: 'the caller was X; the initiator of the call was X; the one who called was the Finn',
    hints: ['caller', 'initiator', 'one who '],
    words:
      /\b(?:the )?(?:caller|initiator(?: of (?:the|this|that|today['’]s|yesterday['’]s|[A-Z]\w+day['’]s) (?:(?:tele)?phone |telephonic |video )?(?:call|conversation|contact|exchange|talks|meeting))?|(?:one|person) who (?:had )?(?:called|rang|phoned|telephoned|asked|placed the call|made the call)) (?:was|being|had been|is)\b(?= )/gi,
    initiator: realAfter,
    outsiders: false,
  },
  {
    example:
      'X, the initiator of the call, …; X came out as the initiator; X was the initiator of the contact',
    hints: ['initiator'],
    words:
      /\b(?:was|were|had been) the initiators? of (?=(?:the|this|that|their|[A-Z]\w+day['’]s) (?:[a-z]+ )?(?:calls?|contacts?|conversations?|talks?|meetings?|exchange|visit|summit)\b)|, the initiator(?: of [^.;,]{3,30})?(?=,)|\b(?:came out|acted|appeared|figured) as (?:the )?initiator\b/gi,
    initiator: (sight, start) =>
      sight.text[start] === ',' ? personBefore(sight, start, 0) : realBefore(sight, start),
    outsiders: false,
  },
  {
    example: 'the call was placed from State House in Lusaka',
    hints: [' from '],
    words:
      /\bcall\b[^.;]{0,120}? (?:was|had been) (?:placed|made|put through|dialled) from\b|\b(?:call|conversation|contact|talks), (?:initiated|requested|placed|made|proposed) from(?= [A-Z]|the )/gi,
    initiator: realAfter,
    outsiders: false,
    kinds: CALLS,
  },
  {
    example: 'X had been trying for days to get Y on the phone',
    hints: ['trying', 'tried'],
    words:
      /\b(?:had been |was |were )?(?:repeatedly )?(?:trying|tried) (?:(?:since|for|all|over) [^.;,]{2,30} |repeatedly |again and again )?to (?:(?:get|raise|reach) [^.;,]{2,60}? on the (?:line|phone|telephone)|(?:get|raise|reach) [A-Z][^.;,]{2,40}? before (?:he|she|they) (?:came|answered|picked))\b/gi,
    initiator: realBefore,
    outsiders: false,
    kinds: CALLS,
  },
  {
    example: 'X apologised for calling so late',
    hints: ['apologi'],
    words:
      /\bapologi[sz]ed (?:to [^.;,]{2,40} )?for (?:having )?(?:called|calling|phoning|ringing|telephoning)\b/gi,
    initiator: realBefore,
    outsiders: false,
    kinds: CALLS,
  },
  {
    example: 'It came in from X; it was placed from X',
    hints: ['it ', 'that ', 'this '],
    words:
      /^(?:\p{Lu}[^:]{0,40}: )?["“]?(?:It|That|This) (?:(?:came|had come)(?: in| through)?|(?:was|had been) (?:placed|made|put through)) from\b/gu,
    initiator: (sight, start, end) =>
      isNo(sight.before) ||
      /\b(?:call|request|initiative|idea|proposal|suggestion|invitation|wanted)\b/i.test(sight.before)
        ? realAfter(sight, start, end)
        : null,
    outsiders: false,
  },
  {
    example: 'X called with congratulations; X telephoned to offer condolences; X rang at dawn',
    words:
      /\b(?:(?:called|phoned|rang|telephoned)(?: in| up)? (?:with (?:(?:his|her|their|the|an?|some) )?(?:[a-z]+ )?(?:congratulations|greetings|condolences|wishes|news|offer|warning|request|apology|apologies|word|question|proposal)|to (?:offer|extend|present|relay|share|deliver|hear|consult|report|raise|repeat|congratulate|express|convey|thank|apologi[sz]e|explain|warn|inform|enquire|inquire|wish|pay|say|ask|tell|make|assure|reassure|discuss|brief|update|seek|request|press|remind|propose|suggest|invite|urge|complain|protest|clarify|check|find out))|called(?= (?:(?:shortly|just|soon|right) (?:before|after)|at (?:\d|noon|midnight|dawn|half past))\b(?![^.;,]{0,40}? (?:for|on) (?:an?|the|all|both)\b))|(?:had )?(?:called|rung|rang)(?= (?:as soon as|(?:[a-z]+ )?(?:minutes|hours) after|out of the blue|at once)\b)|(?:rang|phoned|telephoned|dialled)(?= (?:at|from|while|when|after|during|before|late|early|again|twice|straight|immediately|personally|himself|herself|because|as soon|within|on|in the|that|this|last)\b)|(?:phoned|dialled|called) in(?= (?:from|on|at)\b|[.,;]|$)|(?:checked in|reached out|got in touch) by (?:tele)?phone)\b/gi,
    initiator: (sight, start) =>
      isReal(sight, start) && !/\b(?:so|is|was|are|were|being|been|be)\s*$/.test(sight.text.slice(0, start))
        ? namedBefore(sight, start)
        : null,
    outsiders: false,
    kinds: CALLS,
  },
  {
    example: 'X had her office place the call; X demanded Athens on the line; X gave Y a ring',
    hints: ['had ', ' on the ', ' gave '],
    words:
      /\bhad (?:me|him|her|us|them) tracked down\b|\bhad (?:his|her|their|its|the) (?:[a-z]+ ){1,4}?(?:place|make|put through|dial|call|phone|ring|get|set up|ask for|(?:find|reach|locate|connect) (?:him|her|them))\b|\bhad a (?:connection|line|call) (?:made|opened|put through|placed) to\b|\b(?:demanded|wanted|asked for|got|get|gets) (?!on\b)[^.;,]{2,60}? on (?:the|his|her) (?:private )?(?:line|phone|telephone|mobile|cell|cellphone|blower)\b|\bgave (?:him|her|them|[^.;,]{2,60}?) a (?:quick |short |second )?(?:call|ring|bell|buzz|phone call)\b/gi,
    initiator: realBefore,
    outsiders: false,
    kinds: CALLS,
  },
  {
    example: 'X had left his seat in the fourth inning to make the call himself',
    hints: [' the call'],
    words:
      /\b(?:left|stepped out|interrupted|broke off|got up|excused (?:him|her)self)\b[^.;]{0,70}? to (?:make|place) the call\b/gi,
    initiator: realBefore,
    outsiders: false,
    kinds: CALLS,
  },
  {
    example: 'X took it upon himself to telephone; X took the step of calling',
    hints: [' to ', ' of ', ' in '],
    words:
      /\b(?:took it upon (?:him|her|it)self to|(?:took|taken) the (?:step|trouble|liberty) (?:of|to)|chose to|saw fit to|hastened to|was quick to|made a point of|wasted no time in) (?:call|phone|telephone|ring|contact|calling|phoning|telephoning|ringing|contacting)\b/gi,
    initiator: realBefore,
    outsiders: false,
    kinds: CALLS,
  },
  {
    example: 'Rung up by X, she …; Having initiated the call, X …; Calling from the plane, X …',
    hints: [' by ', 'having ', ' from ', 'calling', 'placing', 'making', 'initiating', 'requesting'],
    words:
      /^["“]?(?:(?:Rung|Called|Phoned|Telephoned|Contacted|Approached|Woken|Reached)(?: up)?(?: [^.;,]{0,40}?)? by (?!(?:tele)?phone)|Having (?:initiated|requested|asked for|sought|proposed|placed|made) (?:the|this|that) (?:[a-z]+ )?(?:call|conversation|contact|talks|meeting)[^.;,]{0,40}, |(?:Calling|Phoning|Telephoning|Ringing) (?:from|in|on)\b[^.;,]{2,60}, |(?:Placing|Making|Initiating|Requesting|Opening) the (?:[a-z]+ )?(?:call|conversation)\b[^.;,]{0,60}, )/g,
    initiator: (sight, _start, end) => namedAfter(sight, end),
    outsiders: false,
    kinds: CALLS,
  },
  {
    example: 'X said he was calling because the season would not wait',
    hints: ['was calling', 'was phoning', 'was ringing'],
    words:
      /\b(?:said|told [^.;,]{2,40}|explained)(?: that)? (?:he|she) was (?:calling|phoning|telephoning|ringing)\b/gi,
    initiator: realBefore,
    outsiders: false,
    kinds: CALLS,
  },
]

import { namedAfter, namedBefore, ownerBefore, personBefore } from './agent.ts'
import { isReal } from './claim-context.ts'
import type { Pattern } from './pattern.ts'
import { invitesSomebody, isToEvent, reachesSomebody } from './reached.ts'
import { realAfter, realBefore } from './real-agent.ts'
import type { TalkKind } from './talk.ts'
import { TALK_OBJECT } from './talk-words.ts'

const IN_PERSON: readonly TalkKind[] = ['meeting', 'summit', 'visit']

/** What somebody is thanked for an invitation to. */
const INVITED_TO: readonly TalkKind[] = ['visit', 'meeting', 'summit']

/** "Had summoned **the ambassador** to her office": there is one of whom the text has spoken. */
const ENVOY =
  /^ (?:(?:the|its|his|her) (?:[A-Za-z]+ )?|[A-Z][\w’'-]+['’]s? )(?:ambassador|diplomat|envoy|charg[eé] d['’]affaires|high commissioner|head of mission)(?=[.,;]| (?:late |early )?on [A-Z]\w+day| (?:to (?:the|his|her)|on|over|at|by|for|in|of)\b)/i

/** Those of whom a third party brings one to the other. */
const BOTH =
  '(?:both(?: of them)?|them(?: both)?|the (?:two|pair|ministers|presidents|sides|leaders|rivals))(?: [a-z]+){0,2}'

/** "He **has been** invited by the prime minister **for January and he intends** to go". */
const isStillToGo = (text: string, start: number, end: number): boolean =>
  /\bha(?:s|ve) $/.test(text.slice(0, start)) &&
  /\b(?:for (?:[A-Z][a-z]+|the (?:second|first)|next)|next|intends?|will|plans?|hopes?|later this)\b/.test(
    text.slice(end),
  )

/** Ways that tell who invited, summoned or brought together those who met. */
export const MEETING_PATTERNS: readonly Pattern[] = [
  {
    example: 'she thanked X for the invitation; is grateful to X for her invitation',
    hints: ['invitation'],
    words:
      /\b(?:thanked|thanks|thanking|grateful to) (?=[^.;,]{2,60}?(?:, [^.;,]{2,60},)? for (?:the|his|her|their|your) (?:kind )?invitation\b(?! to (?:hold|attend|take part|send|speak|join|open|inspect)\b))/gi,
    initiator: realAfter,
    outsiders: false,
    kinds: INVITED_TO,
  },
  {
    example: "X's invitation to Belgrade had gone out in April",
    hints: ['invitation'],
    words:
      /['’]s? invitation(?= (?:to [^.;,]{2,40}? )?(?:had |has )?(?:gone out|went out|reached|arrived|been sent|been delivered|was sent|was delivered)\b)/gi,
    initiator: ownerBefore,
    outsiders: false,
    kinds: INVITED_TO,
  },
  {
    example: 'a meeting with X, whose invitation she has accepted',
    hints: ['whose invitation'],
    words: /, whose invitation (?=[^.;,]{2,40}? (?:has |had )?(?:accepted|taken up|followed)\b)/g,
    initiator: (sight, start) => (isReal(sight, start) ? personBefore(sight, start, 2) : null),
    outsiders: false,
    kinds: INVITED_TO,
  },
  {
    example: 'X, who had extended the invitation in May',
    hints: ['invitation'],
    words:
      /\b(?:extended|issued|sent|had made) (?:the|an|his|her|their|a (?:formal|written|standing|official)) invitations?(?=[.,;]| to (?:both|the two|each)\b| after\b| (?:in|on|last|during|when|at|by)\b| (?:\w+ ){1,2}(?:days|weeks|months) (?:ago|earlier|before)\b|$)/gi,
    initiator: realBefore,
    outsiders: false,
    kinds: INVITED_TO,
  },
  {
    example: 'it was X who had issued the invitation',
    hints: ['invitation'],
    words:
      /\bit (?:was|had been) (?=[^.;,]{2,60}? who (?:had )?(?:issued|extended|sent|made) (?:the|an) (?:[a-z]+ )?invitation\b)/gi,
    initiator: realAfter,
    outsiders: false,
    kinds: INVITED_TO,
  },
  {
    example: 'the meeting came about through the good offices of X; we owe this meeting to X',
    hints: [' through ', ' thanks to ', ' owe '],
    words:
      /\b(?:came about|(?:was|were|been) (?:arranged|made possible|set up|brought about)|took place) (?:(?:through|thanks to) (?:the )?(?:good offices|mediation|efforts|intercession|brokering|services) of\b|thanks to(?= (?:the [a-z]+|[A-Z])))|\bowe (?:this|the|that) (?:meeting|call|talks|conversation|encounter|session) to\b/gi,
    initiator: realAfter,
    outsiders: true,
  },
  {
    example: 'X offered to bring them together and did so',
    hints: ['offered to '],
    words:
      /\boffered to (?:bring|get) (?:them|both|the two)(?: [a-z]+)? together and (?:did so|has done so|did)\b/g,
    initiator: namedBefore,
    outsiders: true,
  },
  {
    example: 'he came as an invited guest of X',
    hints: ['guest of'],
    words: /\bas (?:an invited guest|invited guests|an? (?:[a-z]+ )?guest at the invitation) of\b/g,
    initiator: realAfter,
    outsiders: false,
    kinds: INVITED_TO,
  },
  {
    example: 'the man who brought them together was X',
    hints: [' was '],
    words:
      /\bthe (?:man|woman|one|person|country|side|party) (?:who|that) (?:had )?(?:brought|got) (?:them|both|the two|the pair|the \w+) (?:together|talking|to the table)\b[^.;:]{0,30}? was (?:in fact )?/gi,
    initiator: (sight, _start, end) => namedAfter(sight, end),
    outsiders: true,
  },
  {
    example: 'X had written to both capitals, urging them to send ministers',
    hints: ['both ', 'the two ', 'parties', 'sides'],
    words:
      /\b(?:wrote|written|appealed|turned|spoke|spoken|sent (?:word|letters|invitations|envoys)) to (?:both|the two|the) (?:capitals|camps|sides|parties|governments|leaders|ministers|presidents|rivals|countries|neighbours|delegations)\b(?=[^.;:]{0,40}?,? (?:urging|asking|inviting|begging|suggesting|proposing|offering|to (?:urge|suggest|propose|invite|ask|offer))\b)/gi,
    initiator: realBefore,
    outsiders: true,
  },
  {
    example: 'the president received him, as the minister had asked',
    hints: [', as '],
    words:
      /, as (?=[^.;,]{2,50}? had (?:asked|requested|wished|proposed|suggested)(?:[.,;]|$| (?:in|on|last|him|her|them)\b))/g,
    initiator: (sight, start, end) =>
      /\b(?:received|met|saw|spoke|talked|called)\b/.test(sight.text.slice(0, start))
        ? namedAfter(sight, end)
        : null,
    outsiders: false,
  },
  {
    example: 'heads of state, summoned to Addis Ababa by X',
    hints: ['summoned', 'convened', 'called ', 'invited to', 'bidden to', 'asked to'],
    words:
      /(?:,|\bwas|\bwere|\bbeen) (?:summoned|convened|called|invited|bidden|asked) to [A-Z][^.;,]{2,40}? by\b/g,
    // "Has been invited to Batumi": the visit is still to come.
    initiator: (sight, start, end) =>
      /\bha(?:s|ve) $/.test(sight.text.slice(0, start)) ? null : realAfter(sight, start, end),
    outsiders: true,
  },
  {
    example: 'Y had been invited in a letter from X',
    hints: ['invited'],
    words:
      /\b(?:was|were|been) invited (?:[a-z]+ ){0,4}(?:in|by) an? (?:[a-z]+ )?(?:letter|note|message) (?:from|signed by|of)\b/gi,
    initiator: realAfter,
    outsiders: false,
    kinds: INVITED_TO,
  },
  {
    example: 'X summoned Y; X called in the ambassador; after summoning him',
    hints: ['summon', 'called in', 'hauled in', 'convoked', 'asked for '],
    words:
      /\b(?:summoned|summons|(?:after|before|by) summoning)(?= )|\b(?:called in|hauled in|convoked)(?= (?:the|its|[A-Z])[^.;]{3,90}?(?:[Aa]mbassador|[Cc]harg[eé]|[Ee]nvoy|[Cc]onsul|[Cc]ommissioner|[Cc]ounsellor)(?![a-z]))|\basked for (?=(?:him|her|the ambassador|the envoy) to come in\b)/gi,
    initiator: (sight, start, end) =>
      isReal(sight, start) && (reachesSomebody(sight, end) || ENVOY.test(sight.text.slice(end)))
        ? namedBefore(sight, start)
        : null,
    outsiders: false,
    kinds: [...IN_PERSON, 'talks'],
  },
  {
    example: 'the ambassador, whom X had summoned to the ministry',
    hints: [', whom '],
    words:
      /, whom (?=(?:the |his |her |[A-Z])[^.,;]{2,60}? (?:had |has )?(?:summoned|called in|convoked|invited (?:to|for|over))\b)/g,
    initiator: realAfter,
    outsiders: false,
    kinds: [...IN_PERSON, 'talks'],
  },
  {
    example: 'X had the ambassador, Y, summoned to the ministry; X had Ambassador Y come in on Thursday',
    hints: ['summoned', 'called in', 'convoked', 'come in', 'come to'],
    words:
      /\bhad (?:(?:him|her) summoned(?= (?:to|on|over|for|as|at|late|early)\b|[.,;])|(?=(?:the|its|her|his|[A-Z])[^.;]{3,90}?,? (?:(?:summoned|called in|convoked) (?:to|on|over|for)|come (?:in (?:on|over|for|at)|to (?:the|his|her) (?:ministry|office|department|palace)))\b))/g,
    initiator: realBefore,
    outsiders: false,
    kinds: [...IN_PERSON, 'talks'],
  },
  {
    example: 'it took X to get both of them on the line',
    hints: ['it took '],
    words: /\b[Ii]t took (?=[^.;]{3,90}?,? to (?:get|bring|coax) (?:both|them|the two|the pair)\b)/g,
    initiator: (sight, _start, end) => namedAfter(sight, end),
    outsiders: true,
  },
  {
    example: 'X put A and B on the same line',
    hints: ['the same ', 'one table', 'in touch with each other'],
    words:
      /\b(?:put|brought|got) (?=[A-Z][^.;]{5,90}? (?:on(?:to)? the same line|(?:to|at|around|round) (?:one|the same) table|in touch with each other|into the same room)\b)/g,
    initiator: realBefore,
    outsiders: true,
  },
  {
    example: 'the ambassador was summoned by X',
    hints: ['summoned', 'convoked', 'called in', 'hauled in'],
    words:
      /\b(?:was|were|been|being) (?:[a-z]+ly )?(?:summoned|convoked|called in|hauled in)\b[^.;]{0,90}? by\b/gi,
    initiator: realAfter,
    outsiders: false,
    kinds: [...IN_PERSON, 'talks'],
  },
  {
    example: 'the ambassador was summoned to the Foreign Ministry',
    hints: ['summoned', 'convoked', 'called ', 'ordered ', 'asked to '],
    words:
      /\b(?:was|were|been|being) (?:[a-z]+ly )?(?:summoned|convoked|called(?: in)?|ordered|asked to (?:present (?:him|her)self|appear|report))(?: (?:on|late|early|this|last) [\w ]{3,20})? (?:to|at) (?=(?:the |[A-Z][\w-]+['’]s )?(?:[\w-]+ ){0,3}?(?:Ministry|ministry|Office|Department|Chancellery|Kremlin)\b)(?![^.;]{0,90}? by\b)/g,
    initiator: realAfter,
    outsiders: false,
    kinds: [...IN_PERSON, 'talks'],
  },
  {
    example: 'X, who mediates, had invited both to the talks',
    hints: ['invited'],
    words:
      /\b(?:invited|summoned|asked|called|brought) (?:both|the two|them both|both of them)(?: [a-z]+)? (?=to (?:the (?:[a-z]+ )?(?:talks|meeting|summit|table|capital|palace)|[A-Z]))|\bhad invited (?:both|the two) (?:[a-z]+ )?(?:ministers|presidents|leaders|sides|premiers|delegations|colleagues)\b/g,
    initiator: realBefore,
    outsiders: true,
    kinds: [...IN_PERSON, 'talks'],
  },
  {
    example: 'X invited Y for talks',
    hints: ['invited'],
    words:
      /\b(?:had |has )?invited (?:him|her|them|(?:the |his |her )?(?:(?!\bto\b)[^.,;:]){2,60}?)(?= for (?:talks|a (?:meeting|visit))| to (?:meet (?:him|her|them)|see [^.;,]{3,40} for (?:him|her|my)self|the capital\b|these (?:talks|consultations)|the [A-Z]\w+ (?:Palace|House|Castle|Residence)|talks|the (?:talks|meeting|summit)|[A-Z][a-z]+(?=[ ,.;]))| over(?=[.,;]| for\b| to\b)| last [a-z]+| earlier| in the hope| in order| so that| because| to (?:discuss|settle|talk)\b| in [A-Z][a-z]+(?:[.,]|$)| at the (?:beginning|start|end) of\b| (?:\w+ ){1,2}(?:days|weeks|months|week|month) ago\b|[.,;]|$)/g,
    initiator: (sight, start, end) =>
      isReal(sight, start) &&
      // "Has invited him to Dhaka": the visit is still to come.
      !(/^has\b/.test(sight.text.slice(start)) && /^ to [A-Z]/.test(sight.text.slice(end))) &&
      // At a meeting somebody invites the other to a visit that is still to come.
      !/^invited (?:him|her|them) (?=to [A-Z]|[.,;]|$)(?![^.;]*(?: and|;|,) (?:he|she|they) (?:had )?(?:accepted|came|agreed)\b|to [A-Z]\w+ (?:when|during [^.;,]*? (?:last|in) |last (?:month|year|week|spring|summer|autumn|winter)|in (?:19|20)\d\d))/.test(
        sight.text.slice(start),
      ) &&
      !/\b(?:which|whom|where)\b[^,;]*$/.test(sight.text.slice(0, start)) &&
      !/\b(?:will|would) (?:come|go|travel|attend|accept|call|agree)\b|\bnever been\b|\b(?:next|in the (?:coming|spring|summer|autumn|fall|winter|new)|later this|forum|wedding|conference|signing|anniversary|festival)\b|^ to [A-Z]\w+ for (?!talks|an? (?:[a-z]+ )?(?:visit|meeting|summit|conversation)|consultations|discussions|negotiations|\w+ (?:minutes|hours|days))/.test(
        sight.text.slice(end),
      ) &&
      invitesSomebody(sight, start)
        ? namedBefore(sight, start)
        : null,
    outsiders: false,
    kinds: IN_PERSON,
  },
  {
    example: 'X had practically invited himself',
    hints: ['invited '],
    words: /\binvited (?:him|her|it|them)sel(?:f|ves)\b/g,
    initiator: realBefore,
    outsiders: false,
    kinds: IN_PERSON,
  },
  {
    example: 'X was asked to come by Y; X had been invited over by Y',
    hints: [' by '],
    words:
      /\b(?:was|were|been) invited by\b|\b(?:was|were|been|being) (?:asked|invited|bidden|urged|pressed|begged) (?:to (?:the [a-z]+\b|come|visit|talks|meet|talk|attend|travel|fly|the (?:talks|meeting|summit))|over|for talks|in)\b[^.;,]{0,60}? by\b/gi,
    initiator: (sight, start, end) =>
      isToEvent(sight.text.slice(end)) || isStillToGo(sight.text, start, end)
        ? null
        : realAfter(sight, start, end),
    outsiders: false,
    kinds: [...IN_PERSON, 'talks'],
  },
  {
    example: 'X brought the two together',
    hints: ['br', 'got ', 'called ', 'summoned ', 'gathered ', 'coaxed ', 'assembled '],
    words:
      /\b(?:brought|bringing|got|had brought|called|summoned|gathered|coaxed|assembled) (?:the (?:two|ministers|leaders|presidents|sides|rivals|parties)|both|them|the pair)(?: of them)?(?: [a-z]+){0,2} (?:together|(?:to|around|round) (?:the (?:same |negotiating )?|one |a )table|on(?:to)? (?:the|one|the same) line|into (?:the same|one) room|face to face|to (?=[A-Z]))/gi,
    initiator: realBefore,
    outsiders: true,
  },
  {
    example: 'X had talked both men into coming, or into the encounter; X persuaded the two to sit down',
    hints: [
      'talked ',
      'coaxed ',
      'cajoled ',
      'nudged ',
      'persuaded ',
      'prevailed ',
      'urged ',
      'pressed ',
      'begged ',
      'convinced ',
      'pushed ',
    ],
    words: new RegExp(
      `\\b(?:(?:talked|coaxed|cajoled|nudged|persuaded) ${BOTH} (?:into|to) (?:coming|meeting|talking|going|attending|sitting down|travelling|(?:the|an?|that|this) (?:[a-z]+ )?(?:${TALK_OBJECT})\\b)|(?:persuaded|cajoled|prevailed (?:up)?on|urged|pressed|begged|convinced|pushed) ${BOTH} to (?:come|meet|sit down|talk|speak|attend|travel)\\b)`,
      'gi',
    ),
    initiator: realBefore,
    outsiders: true,
  },
  {
    example: 'X brought together in Muscat today the ministers of A and B',
    hints: ['brought together '],
    words:
      /(?<!\b(?:was|were|been|being) (?:[a-z]+ )?)\bbrought together (?=(?:(?:in|at) [A-Z]\w+ )?(?:today |yesterday |on \w+day )?(?:[A-Z]|the (?:two|ministers|presidents|leaders)\b))/g,
    initiator: realBefore,
    outsiders: true,
  },
  {
    example: 'the two were brought together by X',
    hints: ['brought', 'got ', 'put '],
    words:
      /\b(?:were|was|been) (?:first |finally )?(?:brought|got|put) (?:[a-z]+ )?(?:together|(?:on)?to (?!(?:him|her|it|me|us) )(?:(?:[a-z]+ ){1,3}|[A-Z][a-z]+)|on (?:the|one|the same) line|into (?:[a-z]+ ){1,3}|face to face|in touch)\b[^.;]{0,60}? by\b/gi,
    initiator: realAfter,
    outsiders: true,
  },
]

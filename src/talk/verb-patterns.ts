import { namedAfter, namedBefore } from './agent.ts'
import { isAboutTalk, isReal, reachesSomebody, speaksOfTalk } from './claim-context.ts'
import { isOtherMeeting } from './other-matter.ts'
import type { Pattern } from './pattern.ts'
import { realAfter, realBefore } from './real-agent.ts'
import {
  ASK_TO_TALK,
  CLEFT,
  CLEFT_ENDS,
  FIRST_MOVE,
  HAD,
  INITIATE_VERBS,
  INITIATED,
  REACH_VERBS,
  SOUGHT,
  TALK_OBJECT,
} from './talk-words.ts'

const PREPOSITION =
  'at|in|into|of|about|for|during|by|on|upon|with|from|to|and|or|over|after|before|that|against|between|until'
/** The talk is the whole object: "asked for the call", not "made calls for restraint", "placed the call on hold". */
const OBJECT_ENDS = `(?! (?:on hold|off|kept|be|been|[a-z]+ed|useful|constructive|difficult|frank|productive|good|positive|for (?:tenders?|bids|papers|proposals|applications))\\b)(?!['’])(?=\\s*(?:[.,;:!?)"”–—-]|$)|\\s(?:and|with|in|at|on|to|for|since|ahead|within (?:hours|minutes|days|weeks|an?)|shortly|immediately|after|before|because|from|when|which|that|by|about|so|but|last|this|face to face|ever|hours|days|weeks|months|long|himself|herself|first|themselves|together|jointly|as|over|during|earlier|late|early|while|between|through|via|yesterday|several|two|not|[a-z]+ (?:hours?|days?|weeks?|months?)|of (?:his|her|its|their) own|the (?:day|evening|morning|night|week|month|year) before|a (?:day|week|month|fortnight|year) (?:ago|earlier|before))\\b)`
const OBJECT = `(?:(?!(?:${PREPOSITION}|no)\\b)[^\\s.,;:!?()"“”]+ ){0,4}?(?:${TALK_OBJECT})\\b${OBJECT_ENDS}`

/** What is done to tell somebody something. */
const TOLD =
  '(?:wrote|written|sent word|sent a (?:[a-z]+ )?(?:letter|note|message|cable|text)|turned|appealed) to|messaged|texted|cabled|e-?mailed|petitioned|pestered|implored|sent(?= (?:his|her|its|their|an?) (?:[a-z]+ )?(?:ambassador|envoy|emissary|deputy|aide|secretary|message|letter|note)\\b)'
/** What for. */
const ASKING =
  '(?:asking|and (?:had )?asked|proposing|and (?:had )?proposed|suggesting|and (?:had )?suggested|requesting|and (?:had )?requested|inviting|urging|seeking|begging|to (?:ask|propose|suggest|request|invite|seek|beg))(?: (?:for|that|whether|if|to))?|that (?:we|they|the two) should|for(?= an? )|with (?:a|the) (?:request|wish|proposal|suggestion) (?:for|to)'
const TALKING = `${TALK_OBJECT}|meet|talk|speak|sit down|come(?=[.,;]| (?:to|and|for|over)\\b|$)|see (?:him|her|them|each other)|call (?:him|her|back)|confer|get together|spare (?:him|her) [a-z]+ minutes`

/** Ways that tell what somebody did, or had done to him: "X asked for the call", "the call was requested by X". */
export const VERB_PATTERNS: readonly Pattern[] = [
  {
    example: 'talks that she had requested; the half hour that her colleague had asked for',
    words: new RegExp(
      `\\b(?:${TALK_OBJECT}|half hour|half an hour)\\b (?:that |which )?(?=(?:he|she|they|(?:the|his|her|its|their|our) [^.,;]{2,40}?|[A-Z][^.,;]{2,40}?) ${HAD}${SOUGHT}(?=[.,;:"”)]|$| (?:and|in|on|at|to|last|after|before|with|by|because|earlier|weeks|days)\\b))`,
      'g',
    ),
    initiator: realAfter,
    outsiders: false,
  },
  {
    example: 'the call on Tuesday, which X had asked for on Friday',
    hints: [', which '],
    words: new RegExp(
      `\\b(?:${TALK_OBJECT})\\b[^.;:]{0,60}?, which (?=(?:he|she|they|(?:the|his|her|its|their|our) [^.,;]{2,40}?|[A-Z][^.,;]{2,40}?) ${HAD}${SOUGHT}\\b)`,
      'g',
    ),
    initiator: realAfter,
    outsiders: false,
  },
  {
    example: 'the conversation, which X had brought about',
    hints: [', which '],
    words: new RegExp(
      `\\b(?:${TALK_OBJECT})\\b[^.;:]{0,60}?, which (?=(?:he|she|they|(?:the|his|her|its|their|our) [^.,;]{2,40}?|[A-Z][^.,;]{2,40}?) ${HAD}(?:brought about|brokered|convened|mediated|put together)\\b)`,
      'g',
    ),
    initiator: realAfter,
    outsiders: true,
  },
  {
    example: 'the call was initiated … by X',
    hints: [' by '],
    words: new RegExp(
      `\\b(?:${INITIATED})\\b(?:[^.;:]{0,120}?|,[^.;:]{0,200}?,) ?\\bby\\b(?! (?:hand|(?:tele)?phone|video|e?-?mail|letter|fax|courier|train|road|air|ship|then|now|noon|midnight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b)`,
      'gi',
    ),
    initiator: (sight, start, end) =>
      isAboutTalk(sight, start) &&
      !isOtherMeeting(sight.text, start, end) &&
      isReal(sight, start) &&
      // "Proposed in writing and accepted by Malé": that is who accepted.
      !/ and (?:\w+ ){0,2}\w+ed by$/.test(sight.text.slice(start, end))
        ? namedAfter(sight, end)
        : null,
    outsiders: true,
  },
  {
    example: 'Initiated by X, the call lasted an hour',
    hints: [' by '],
    words: new RegExp(
      `^["“]?(?:Initiated|Requested|Proposed|Suggested|Sought|Arranged|Brokered|Convened|Mediated) (?:[^.;,]{0,40} )?by\\b(?=[^,]*?(?:, [^,]{2,60})?, (?:the|this|their) (?:[\\w-]+ ){0,3}(?:${TALK_OBJECT})\\b|[^,;]{2,80}\\.$)`,
      'g',
    ),
    initiator: (sight, _start, end) =>
      speaksOfTalk(sight.text.slice(end)) || speaksOfTalk(sight.before) ? namedAfter(sight, end) : null,
    outsiders: true,
  },
  {
    example: 'X sent word that he would like to talk; X let it be known that it wished to meet',
    hints: ['sent word', 'known', 'passed ', 'signalled', ' know '],
    words:
      /\b(?:sent word(?: to (?:us|him|her|them|[A-Z]\w+))?(?:(?: in \w+)?, [^.;,]{3,40},)?|passed word|passed on|let it be known|made (?:it )?known|signalled|let [^.;,]{2,40}? know)(?: (?:once|twice|several times|again|repeatedly|since|on|in|last|early|late) ?[\w ]{0,25}?)? that (?!.{0,40}\bnot\b)[^.;,]{2,60}? (?:would like|wished|wanted) to (?:talk|speak|meet|see|confer|come)\b/gi,
    initiator: realBefore,
    outsiders: false,
  },
  {
    example: 'if X had not called, the two would still not be talking',
    hints: ['if '],
    words:
      /\bif (?=[^.;,]{1,40}? had(?: not|n['’]t) (?:called|phoned|rung|asked|invited|proposed|suggested|insisted|pressed|reached out)\b[^.;]*, [^.;]*\bwould (?:never|not|still)\b)/gi,
    initiator: (sight, _start, end) => namedAfter(sight, end),
    outsiders: false,
  },
  {
    example: 'X had instructed the embassy to ask for the call',
    hints: ['instructed', 'ordered', 'told', 'directed', 'tasked'],
    words: new RegExp(
      `\\b(?:instructed|ordered|told|directed|tasked) (?:the|his|her|its|our|their) [^.;:]{1,60}?\\bto (?:ask for|request|seek|arrange|propose|suggest|set up|obtain) ${OBJECT}`,
      'gi',
    ),
    initiator: realBefore,
    outsiders: false,
  },
  {
    example: 'the meeting came about because X wanted it to; because X put it to his colleague',
    hints: ['because '],
    words:
      /\b(?:came about|took place|(?:was|were|been) (?:held|set up|arranged|organi[sz]ed)|happened|exists?) (?:only |simply )?because (?=[^.;:,]{1,60}?(?:, who [^;]{1,160},)? (?:had )?(?:put it to (?:his|her|the)|made an approach|approached|reached out|asked for a|had asked|(?:wanted|wished|asked for|insisted on|sought|pressed for|pushed for|requested|proposed|suggested) (?:it|them))\b)/gi,
    initiator: (sight, _start, end) => namedAfter(sight, end),
    outsiders: true,
  },
  {
    example:
      'it was the Moldovan ministry that asked; it was Lilongwe, Kigali says, that wanted the ministers to talk',
    hints: ['it was ', 'it had been '],
    words: new RegExp(
      `${CLEFT}(?:(?:contacted|approached|sought out|reached out|got in touch|made contact|wrote|came to (?:us|him|her|them)|looked for (?:us|him|her|them)|came looking for (?:us|him|her|them))\\b|(?:asked|wished to (?:talk|speak|meet)|wanted|requested|proposed|suggested|sought|insisted|pressed|set it up)${CLEFT_ENDS}))`,
      'gi',
    ),
    initiator: (sight, _start, end) => namedAfter(sight, end),
    outsiders: false,
  },
  {
    example: 'X wrote to her in May, asking to meet; X turned to Y for a conversation',
    hints: [
      'wrote ',
      'written ',
      'sent ',
      'messaged',
      'texted',
      'cabled',
      'mailed',
      'petitioned',
      'pestered',
      'implored',
      'turned to',
      'appealed to',
    ],
    words: new RegExp(
      `\\b(?:${TOLD}) (?!both\\b|the two\\b)[^.;]{2,90}?,? (?:${ASKING}) (?:[^.;,]{0,50}? )?(?:${TALKING})\\b`,
      'gi',
    ),
    initiator: realBefore,
    outsiders: false,
  },
  {
    example: 'not Kyiv but Bucharest had asked',
    hints: ['not '],
    words:
      /\b[Nn]ot (?:by |from )?[A-Z][^,;.]{1,40} but (?=[^.;,]{2,50}? (?:had |has )?(?:asked|called|phoned|rung|rang|telephoned|wanted|pressed|pushed|proposed|suggested|requested|sought|initiated|taken the first step)\b)/g,
    initiator: (sight, _start, end) => namedAfter(sight, end),
    outsiders: false,
  },
  {
    example: 'a call for which Accra had been pushing',
    hints: ['for which '],
    words:
      /\bfor which (?![^.;,]{0,50}\bnot\b)(?=[^.;,]{2,50}? (?:had |has )?(?:been )?(?:asked|asking|pushed|pushing|pressed|pressing|lobbied|lobbying|begged)\b)/gi,
    initiator: (sight, start, end) =>
      speaksOfTalk(sight.text.slice(0, start)) ? namedAfter(sight, end) : null,
    outsiders: false,
  },
  {
    example: 'the executive secretary of the bloc called the meeting of his own motion',
    hints: ['convened ', 'called ', 'convoked ', 'brokered ', 'mediated '],
    words: new RegExp(
      `\\b(?:convened|called|convoked|brokered|mediated) (?:the|this|that) (?:[a-z]+ )?(?:meeting|talks|session|round|consultations)\\b(?! ["“‘])${OBJECT_ENDS}`,
      'g',
    ),
    initiator: realBefore,
    outsiders: true,
  },
  {
    example: 'X initiated the call; it was X who had asked for the meeting',
    words: new RegExp(`\\b(?:${INITIATE_VERBS}) ${OBJECT}`, 'gi'),
    // "Initiated a discussion on aviation" at some council is no talk of the two.
    initiator: (sight, start) =>
      isReal(sight, start) &&
      // "Oslo had been asked for the meeting".
      !(
        /\b(?:been|was|were|being) $/.test(sight.text.slice(0, start)) &&
        /^\w+ed\b/.test(sight.text.slice(start))
      ) &&
      !/^\w+ an? (?:[a-z]+ )?(?:discussion|debate|dialogue|exchange(?! with))\b/.test(sight.text.slice(start))
        ? namedBefore(sight, start)
        : null,
    outsiders: false,
  },
  {
    example: 'X asked to speak to Y; X proposed that they meet',
    hints: [
      'ask',
      'wish',
      'want',
      'request',
      'offer',
      'suggest',
      'sought',
      'propos',
      'press',
      'push',
      'urge',
      'lobb',
      'beg',
    ],
    words: new RegExp(`\\b${ASK_TO_TALK}\\b`, 'gi'),
    initiator: (sight, start) =>
      // "We were asked to come" tells not by whom.
      /\b(?:is|are|was|were|been|being) (?:\w+ )?$/.test(sight.text.slice(0, start))
        ? null
        : realBefore(sight, start),
    outsiders: false,
  },
  {
    example: 'X had been trying for a month to see the minister',
    hints: ['trying ', 'tried '],
    words:
      /\b(?:had been |was |were )?(?:trying|tried) (?:(?:since|for|all|over) [^.;,]{2,30} )?to (?:see|meet|speak to|talk to|get hold of) (?=(?:the|his|her) [a-z]|[A-Z])/g,
    initiator: realBefore,
    outsiders: false,
  },
  {
    example: 'X contacted Y; X asked Y for a meeting',
    hints: ['contact', 'reach', 'touch', 'approach', 'sought out', 'sounded out', 'ask'],
    words: new RegExp(`\\b(?:${REACH_VERBS})(?= )`, 'gi'),
    initiator: (sight, start, end) =>
      isReal(sight, start) && reachesSomebody(sight, end) ? namedBefore(sight, start) : null,
    outsiders: false,
  },
  {
    example: 'X made the first move; X was the first to call',
    hints: [
      'first',
      'mak',
      'made',
      'took',
      'taken',
      'takes',
      'pick',
      'reach',
      'lifted',
      'broke',
      'ended',
      'put the',
      'set the',
      'behind',
      'idea',
      'dial',
      'feelers',
      'force',
      'spirit',
      'mover',
      'ball',
      'out of the blue',
      'touch',
      'hotline',
      'tried ',
      'did the ',
      ' forward with the ',
      'got in',
      'knock',
      'the one',
      'on the ',
    ],
    words: new RegExp(`\\b(?:${FIRST_MOVE})\\b`, 'gi'),
    initiator: realBefore,
    outsiders: false,
  },
  {
    example: 'X had pressed for it since the spring',
    hints: [' it since', ' it for '],
    words:
      /\b(?:suggested|proposed|requested|asked for|wanted|sought|pressed for|pushed for|insisted on) it (?=(?:since|for (?:a|some|many|several|two|three|weeks|months|days|years))\b)/gi,
    initiator: (sight, start) =>
      isReal(sight, start) && speaksOfTalk(sight.before) ? namedBefore(sight, start) : null,
    outsiders: false,
  },
  {
    example: 'it was X who had suggested it',
    words:
      /\b(?:suggested|proposed|requested|initiated|asked for|wanted|sought|arranged|placed|instigated|pressed for|pushed for|insisted on|solicited|begged for|applied for) it(?=[.,;]| (?:by|on|to|at|first|in|twice|three times|several times|repeatedly|again|last|early|late|through|via|himself|herself)\b|$)/gi,
    initiator: realBefore,
    outsiders: false,
  },
  {
    example: '… says Moscow did',
    words: /\bdid(?=[.,;]|$)/gi,
    initiator: (sight, start) =>
      /\b(?:called|phoned|rang|telephoned|asked for|requested|initiated|proposed|suggested)\b[^.]*[;,][^.]*$/i.test(
        sight.text.slice(0, start),
      )
        ? namedBefore(sight, start)
        : null,
    outsiders: false,
  },
  {
    example: 'we came because X had asked us to',
    hints: [' us', ' them', ' him', ' her', ' me'],
    words:
      /\b(?:asked|invited|begged|pressed|urged|bade) (?:us|them|him|her|me)(?: (?:to|come|to come|to meet|to talk|for it|for one|for the (?:call|meeting|talks)))?(?=[.,;"”]| (?:over|on|last|in|at|yesterday|earlier|by|through|via|again|late|early|when|while|during)\b|$)/gi,
    initiator: (sight, start) =>
      isReal(sight, start) &&
      !/\b(?:(?:which|whom|where)\b[^,;]*|ha(?:s|ve) )$/.test(sight.text.slice(0, start))
        ? namedBefore(sight, start)
        : null,
    outsiders: false,
  },
  {
    example: 'asked who had called whom, X said it had been Y',
    hints: [' it ', 'it was', 'it had'],
    words: /\bit (?:was|had been|has been|is)(?= (?!who|that|not known|unclear|clear)\S)/gi,
    initiator: (sight, start, end) =>
      ASKED_WHO.test(sight.text.slice(0, start)) ? namedAfter(sight, end) : null,
    outsiders: false,
  },
]

const ASKED_WHO =
  /\b(?:who|which side|whose)\b[^.;]{0,60}?\b(?:called|phoned|rang|rung|initiat\w+|requested|asked for|sought|proposed|suggested|first|idea|initiative|contacted|wanted|dialled|made|placed)\b/i

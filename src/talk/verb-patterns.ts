import { namedAfter, namedBefore } from './agent.ts'
import { isAboutTalk, isReal, speaksOfTalk } from './claim-context.ts'
import {
  CLEFT,
  CLEFT_ENDS,
  FIRST_MOVE,
  HAD,
  INITIATE_VERBS,
  INITIATED,
  SHORTENED,
  SOUGHT,
} from './initiating-words.ts'
import { isOnlyArranged, isOtherMeeting, isOtherRequest } from './other-matter.ts'
import type { Pattern } from './pattern.ts'
import { realAfter, realBefore } from './real-agent.ts'
import { OBJECT, OBJECT_ENDS, TALK_OBJECT } from './talk-words.ts'

/** Ways that tell what somebody did, or had done to him: "X asked for the call", "the call was requested by X". */
export const VERB_PATTERNS: readonly Pattern[] = [
  {
    example: "a call that a third country's president had set up",
    hints: [' set up', ' arranged', 'brokered', 'mediated', 'brought about', 'engineered'],
    words: new RegExp(
      `\\b(?:${TALK_OBJECT})\\b (?:that |which )(?=(?:(?:the |an? )?[A-Z]|the [a-z]+ of [A-Z])[^.,;]{2,60}? (?:had |has )?(?:set up|arranged|brokered|mediated|brought about|engineered)(?=[.,;:"”)]|$| (?:and|in|on|at|for|last|after|before)\\b))`,
      'g',
    ),
    initiator: realAfter,
    outsiders: true,
  },
  {
    example: 'talks that she had requested; the half hour that her colleague had asked for',
    words: new RegExp(
      `\\b(?:${TALK_OBJECT}|half hour|half an hour)\\b (?:that |which )?(?![^.,;]{2,90}? with (?:both|the two|all) (?:sides|parties))(?=(?:he|she|they|we|(?:the|his|her|its|their|our) [^.,;]{2,40}?|[A-Z][^.,;]{2,40}?) ${HAD}(?:${SOUGHT})(?=[.,;:"”)]|$| (?:and|in|on|at|to|last|after|before|with|by|because|earlier|weeks|days)\\b))`,
      'g',
    ),
    initiator: realAfter,
    outsiders: false,
  },
  {
    example: 'the call on Tuesday, which X had asked for on Friday',
    hints: [', which '],
    words: new RegExp(
      `\\b(?:${TALK_OBJECT})\\b(?:[^.;:]{0,60}?|[^.;:,]{0,60} (?:with|between) (?:his |her |the |[A-Z])[^.;:]{5,90}?), which (?=(?:he|she|they|(?:the|his|her|its|their|our) [^.,;]{2,40}?|[A-Z][^.,;]{2,40}?) ${HAD}(?:${SOUGHT})\\b(?! to host\\b))(?![^.;]*, (?:did not take place|never took place|(?:was|were|has been|had been) (?:put off|postponed|cancelled|called off)))`,
      'g',
    ),
    initiator: realAfter,
    outsiders: false,
  },
  {
    example: 'the conversation, which X had brought about',
    hints: [', which '],
    words: new RegExp(
      `\\b(?:${TALK_OBJECT})\\b[^.;:]{0,60}?, which (?=(?:he|she|they|(?:the|his|her|its|their|our) [^.,;]{2,40}?|[A-Z][^.,;]{2,40}?) ${HAD}(?:brought about|brokered|convened|mediated|put together|called(?= (?:jointly|together|on \\w+day|at|after)\\b))\\b)`,
      'g',
    ),
    initiator: realAfter,
    outsiders: true,
  },
  {
    example: 'the presidents convened the summit jointly; the two ministers called it together',
    hints: ['jointly', 'together'],
    words: new RegExp(
      `\\b(?:convened|called|arranged|initiated|organi[sz]ed|requested|proposed|sought) (?:it|(?:the|this|that) (?:${TALK_OBJECT})) (?:jointly|together)\\b`,
      'gi',
    ),
    initiator: realBefore,
    outsiders: false,
  },
  {
    example: 'the call was initiated … by X',
    hints: [' by '],
    words: new RegExp(
      `\\b(?:${INITIATED})\\b(?:(?:(?!\\b(?:was|were|been) (?:${INITIATED})\\b|\\b(?:was|were) [a-z]+(?:ed|en|wn) by\\b|(?<!\\b(?:and|or|but) )\\b(?:${INITIATED}) by\\b)(?:[^.;:]|(?<=\\d)\\.(?=\\d)|(?<=\\b[ap]|\\b[ap]\\.m)\\.)){0,120}?|,(?:[^.;:]|${SHORTENED}){0,200}?,| [^,.;:]{2,60}, (?:when|after|because|as|where|before) [^,.;:]{3,120},|[^.;:]{120,240}?,) ?\\bby\\b(?! (?:hand|(?:tele)?phone|video|e?-?mail|letter|fax|courier|train|road|air|ship|then|now|noon|midnight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b)`,
      'gi',
    ),
    initiator: (sight, start, end) =>
      isAboutTalk(sight, start) &&
      !isOtherMeeting(sight, start, end) &&
      isReal(sight, start) &&
      // "Proposed in writing and accepted by Malé", "and had been put off twice by Oslo": that is who accepted or put it off.
      !/ and (?:\w+ ){0,2}\w+ed by$| and (?:had been|has been|was|were) [^,]* by$/.test(
        sight.text.slice(start, end),
      ) &&
      !IS_ACTIVE.test(sight.text.slice(0, start)) &&
      // "A courtesy call is requested by the ambassador" is what is usual.
      !/^An? [^,;.]* is $/.test(sight.text.slice(0, start))
        ? namedAfter(sight, end)
        : null,
    outsiders: true,
  },
  {
    example: 'spoke to her colleague, whom X had contacted at 8.30',
    hints: [', whom '],
    words:
      /, whom (?=(?:he|she|they|(?:the|his|her|its|their) [^.,;]{2,40}?|[A-Z][^.,;]{2,40}?) (?:had |first )?(?:contacted|phoned|telephoned|rung|rang|approached|asked to (?:see|meet|speak to)|called(?= (?:at|on|in|after|before|this|last|yesterday|early|late)\b))\b)/g,
    initiator: realAfter,
    outsiders: false,
  },
  {
    example: 'the man who had proposed the video call was X',
    hints: [' was ', ' had been '],
    words: new RegExp(
      `\\b[Tt]he (?:man|woman|one|person|side|party|country|minister|president|official|diplomat) (?:who|that|which) (?:had |has )?(?:first )?(?:${SOUGHT}) (?:the|this|that) (?:[a-z]+ ){0,2}(?:${TALK_OBJECT})\\b[^.;,]{0,40}?(?:, [^,;.]{3,60},)? (?:was|had been|is)\\b(?= )`,
      'g',
    ),
    initiator: realAfter,
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
    example: 'if X had not called, the two would still not be talking',
    hints: ['if '],
    words:
      /\bif (?=[^.;,]{1,40}? had(?: not|n['’]t) (?:called|phoned|rung|asked|invited|proposed|suggested|insisted|pressed|reached out)\b[^.;]*, [^.;]*\bwould (?:never|not|still)\b)/gi,
    initiator: (sight, _start, end) => namedAfter(sight, end),
    outsiders: false,
  },
  {
    example: 'the meeting came about because X wanted it to; because X put it to his colleague',
    hints: ['because ', ' after '],
    words:
      /\b(?:came(?: about)?|took place|(?:was|were|been) (?:held|set up|arranged|organi[sz]ed)|happened|exists?) (?:only |simply )?(?:because|after) (?=[^.;:,]{1,60}?(?:, (?:who|the) [^;]{1,160},)? (?:had )?(?:(?:flew|flown|travelled|went|gone) to [^.;]{3,60}? and (?:persuaded|convinced|urged|invited|asked)\b|(?:persuaded|convinced|urged|pressed) (?:both|the two|them|his|her)\b|put it to (?:his|her|the)|made an approach|approached|reached out|asked for a|had asked|(?:wanted|wished|asked for|insisted on|sought|pressed for|pushed for|requested|proposed|suggested) (?:it|them))\b)/gi,
    initiator: (sight, _start, end) => namedAfter(sight, end),
    outsiders: true,
  },
  {
    example:
      'it was the Moldovan ministry that asked; it was Lilongwe, Kigali says, that wanted the ministers to talk',
    hints: ['it was ', 'it had been '],
    words: new RegExp(
      `${CLEFT}(?:(?:contacted|approached|sought out|reached out|got in touch|made contact|wrote|came to (?:us|him|her|them)|looked for (?:us|him|her|them)|came looking for (?:us|him|her|them)|wish(?:ed|es) to (?:hear|speak to|speak with|talk to|see|consult) (?:the|his|her|him|us|them|[A-Z][a-z]+))\\b|(?:asked|wished to (?:talk|speak|meet)|wanted|requested|proposed|suggested|sought|insisted|pressed|set it up)${CLEFT_ENDS}))`,
      'gi',
    ),
    initiator: realAfter,
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
    hints: [
      'convened ',
      'called ',
      'convoked ',
      'brokered ',
      'mediated ',
      'arranged ',
      'organi',
      'set up ',
      'put together ',
    ],
    words: new RegExp(
      `\\b(?:convened|called|convoked|brokered|mediated|arranged|organi[sz]ed|set up|put together) (?:the|this|that) (?:[a-z]+ )?(?:meeting|talks|session|round|consultations|conversation|summit)\\b(?! ["“‘])${OBJECT_ENDS}`,
      'g',
    ),
    initiator: realBefore,
    outsiders: true,
  },
  {
    example: 'X initiated the call; it was X who had asked for the meeting',
    words: new RegExp(`\\b(?:${INITIATE_VERBS})(?:, and [a-z]+,)? ${OBJECT}`, 'gi'),
    // "Initiated a discussion on aviation" at some council is no talk of the two.
    initiator: (sight, start, end) =>
      isReal(sight, start) &&
      !isOnlyArranged(sight.text, start, end) &&
      !isOtherRequest(sight.text, start) &&
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
    example: 'we did not request it: X did not ask for the call',
    hints: [' not ', "n't ", 'n’t ', 'never '],
    words: new RegExp(
      `\\b(?:did not|didn['’]t|never) (?:request|ask for|seek|propose|suggest|initiate|solicit) (?:it|(?:the|this|that|an?|any) (?:[a-z]+ ){0,2}(?:${TALK_OBJECT}))\\b`,
      'g',
    ),
    initiator: realBefore,
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
      /\b(?:suggested|proposed|requested|asked for|wanted|sought|pressed for|pushed for|pressing for|pushing for|asking for|lobbying for|insisted on) it (?=(?:since|for (?:a|some|many|several|two|three|weeks|months|days|years))\b)/gi,
    initiator: (sight, start) =>
      isReal(sight, start) && speaksOfTalk(sight.before) ? namedBefore(sight, start) : null,
    outsiders: false,
  },
  {
    example: 'it was X who had suggested it; X put it forward in a letter',
    words:
      /\bput it forward\b|\b(?:suggested|proposed|requested|initiated|asked for|wanted|sought|arranged|placed|instigated|pressed for|pushed for|insisted on|solicited|begged for|applied for) it(?=[.,;]| (?:by|on|to|at|first|in|when|after|twice|three times|several times|repeatedly|again|last|early|late|through|via|himself|herself)\b|$)/gi,
    initiator: (sight, start) => (isOfOther(sight.before) ? null : realBefore(sight, start)),
    outsiders: false,
  },
  {
    example: 'X received the call, and Y made it',
    hints: [' made it', ' placed it'],
    words: /(?<=\bcalls?\b[^.;]{0,60}\band [^.;,]{2,60} )(?:made|placed) it(?=[.,;:"”]|$)/g,
    initiator: realBefore,
    outsiders: false,
  },
  {
    example: 'agreed to the meeting after the Grenadian delegation had applied for one',
    hints: [' for one'],
    words:
      /\b(?:applied|asked|pressed|pushed|pleaded|begged|lobbied) for one(?=[.,;"”]|$| (?:on|in|at|by|through|last|repeatedly|twice)\b)/gi,
    initiator: (sight, start) => (speaksOfTalk(sight.text.slice(0, start)) ? realBefore(sight, start) : null),
    outsiders: false,
  },
  {
    example: 'the latter having asked for a word before the deadline',
    hints: ['having '],
    words: new RegExp(
      `\\bhaving (?:asked for|requested|sought|proposed|suggested|initiated|solicited) (?:a word|it|(?:the|an?|this|that) (?:[a-z]+ ){0,2}(?:${TALK_OBJECT}))\\b`,
      'gi',
    ),
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
    example: 'asked who had called whom, X said it had been Y',
    hints: [' it ', 'it was', 'it had'],
    words: /\bit (?:was|had been|has been|is)(?= (?!who|that|not known|unclear|clear)\S)/gi,
    initiator: (sight, start, end) =>
      ASKED_WHO.test(sight.text.slice(0, start)) ? namedAfter(sight, end) : null,
    outsiders: false,
  },
]

/** "**The halal initiative** is open to all. The dairy board requested it": no talk. */
const isOfOther = (before: string): boolean => OTHER_THING.test(before) && !speaksOfTalk(before)
const OTHER_THING =
  /\b(?:the|an?|this|its|their) (?:[a-z-]+ ){0,2}(?:initiative|programme|project|scheme|loan|report|review|study|survey|course|campaign|inquiry) (?:is|was|had|has|will|would|runs|ran|ended)\b/i

/** "In the call **he** made", "the former **had** proposed the meeting": a verb, no participle. */
const IS_ACTIVE =
  /\b(?:(?:he|she|they|we|I|had|has|have)(?: [a-z]+ly)?|(?:call|meeting|conversation|talks|contact|visit) [A-Z][\w’'-]+) $/

const ASKED_WHO =
  /\b(?:who|which side|whose)\b[^.;]{0,60}?\b(?:called|phoned|rang|rung|initiat\w+|requested|asked for|sought|proposed|suggested|first|idea|initiative|contacted|wanted|dialled|made|placed)\b/i

import { namedAfter, ownerBefore } from './agent.ts'
import { CALLS } from './call-patterns.ts'
import { isReal } from './claim-context.ts'
import { REACHED } from './initiating-words.ts'
import type { Pattern } from './pattern.ts'
import { realAfter } from './real-agent.ts'

/** What a call does to the one who receives it: "X's call reached her on the train". */
const ARRIVES =
  '(?:(?:had )?(?:reached|caught|interrupted|surprised|found|woke|disturbed)\\b|(?:came|comes) (?:at|as|in|on|shortly|after|before|while|just|out of)\\b|(?:was|had been) (?:put|patched) through\\b|(?:went|goes) (?:out )?to\\b|to (?=(?:her|his|the|[A-Z])))'
/** "**The accord** was reached by the two ministers". */
const IS_AGREED =
  /\b(?:accord|agreement|deal|compromise|understanding|decision|settlement|consensus|result|conclusion|stage|point)s? $/i
/** In front of the word "call". */
const KIND_OF_CALL = '(?:[a-z-]+ ){0,2}(?:phone |telephone |video )?'

/** Ways that tell who rang, from the side of whoever was rung up. */
export const RECEIVED_CALL_PATTERNS: readonly Pattern[] = [
  {
    example: 'X gets call from Y counterpart',
    hints: ['call from'],
    words:
      /\b(?:gets|got|receives|received|takes|took|fields|fielded) (?:(?:phone|telephone|video) )?call from\b/gi,
    initiator: realAfter,
    outsiders: false,
    kinds: CALLS,
  },
  {
    example: 'X was called by Y',
    hints: [' by '],
    words: new RegExp(
      `\\b(?:was|were|been|being) (?:[a-z]+ly )?(?:(?:${REACHED})(?: up)?(?: there| at home)?(?: (?:in the )?(?:late |early )?(?:morning|afternoon|evening))?(?: (?:shortly |just |soon )?(?:after|before|around|at) [\\d:.]+(?: [ap]\\.?m\\.?)?)?(?: on \\d{1,2} [A-Z][a-z]+)?(?: (?:(?:late |early )?(?:on|late|early|that|last|this|at|in)) [A-Za-z]+(?: (?:morning|afternoon|evening|night))?){0,2}(?: on the (?:tele)?phone)?(?: (?:yesterday|today|again|first|the (?:day|evening|night|morning|week) before|the (?:same|previous) (?:day|evening|night|morning)))?|(?:phoned|telephoned|rung)[^.;,]{0,60}?)(?:, (?:as|while|when|after|before|during|shortly|on|in|at|with|for the (?:first|second|third)) [^.;]{3,120},)? by\\b(?! (?:tele)?phone)`,
      'gi',
    ),
    initiator: (sight, start, end) =>
      IS_AGREED.test(sight.text.slice(0, start)) ? null : realAfter(sight, start, end),
    outsiders: false,
    kinds: CALLS,
  },
  {
    example: 'X had been approached by Y',
    hints: [' by '],
    words:
      /\b(?:was|were|been|being) (?:[a-z]+ly )?(?:contacted|approached|sounded out|sought out)[^.;,]{0,60}? by\b(?! (?:tele)?phone)/gi,
    initiator: realAfter,
    outsiders: false,
  },
  {
    example: 'X received a call from Y; a call on Friday from Y interrupted the dinner',
    hints: [' from '],
    // "A call from lawmakers for restraint", "a call from the unions to resign" is no telephone call.
    words: new RegExp(
      `\\b(?:an?|the|another|this|that|one|[A-Z][a-z]+day['’]s) ${KIND_OF_CALL}(?:call|telephone contact|communication)(?: (?:(?:on|late|early|at|in|this|that|last) )?[A-Za-z]+(?: (?:morning|afternoon|evening|night))?){0,2}(?:, (?:[A-Z][^.;]{3,20}(?:, \\d{4})?|(?:following|after|before|during|on|upon|while|shortly) [^.;,]{3,70}),)? from\\b(?![^.;,]{0,60}? (?:for (?:an?|the|more|calm|restraint|peace|talks)|to (?:end|stop|resign|halt|free|release))\\b)`,
      'gi',
    ),
    initiator: (sight, start, end) =>
      !/\b(?:placed|made|making|placing) $/.test(sight.text.slice(0, start)) &&
      (isReal(sight, start) ||
        /\b(?:agreed|had|(?:left|interrupted|stepped out|broke off|excused (?:him|her)self|paused|adjourned)\b[^;]{0,90}|forced|obliged|about|happy|glad|pleased|delighted|honou?red|grateful|surprised) to (?:have )?(?:take|taken|field|accept|answer|receive|received|get) $/i.test(
          sight.text.slice(0, start),
        ))
        ? namedAfter(sight, end)
        : null,
    outsiders: false,
    kinds: CALLS,
  },
  {
    example: 'a call, which His Majesty received from the Cypriot president',
    hints: [' received '],
    words:
      /\bcall\b(?:[^.;]{0,60}?,? (?:which|that))? (?!from\b)[^.;,]{1,40}? (?:had )?received (?:(?:today|yesterday|on \w+day|earlier) )?from\b/gi,
    initiator: realAfter,
    outsiders: false,
    kinds: CALLS,
  },
  {
    example: "X's call reached her on the train; X's second call to Kingston",
    hints: ['call'],
    words: new RegExp(`['’]s?(?= ${KIND_OF_CALL}call(?: abroad)? ${ARRIVES})`, 'g'),
    initiator: (sight, start) => (isReal(sight, start) ? ownerBefore(sight, start) : null),
    outsiders: false,
    kinds: CALLS,
  },
  {
    example: 'the call of X, the foreign minister, reached her; the purpose of his call was',
    hints: ['call'],
    words: new RegExp(`\\bcall of (?=[A-Z][^.;]{2,90}? ${ARRIVES})`, 'g'),
    initiator: realAfter,
    outsiders: false,
    kinds: CALLS,
  },
  {
    example: 'she thanked X for calling; thanked him for the call',
    hints: [
      'for calling',
      'for the call',
      'for his call',
      'for her call',
      'for their call',
      'for having ',
      'phoning',
      'ringing',
    ],
    words:
      /\b(?:thank|thanked|thanks|thanking|grateful to) (?=[^.;,]{2,60}?(?:, [^.;,]{2,60},)? for (?:(?:having )?(?:calling|called|phoning|phoned|telephoning|telephoned|ringing|rung)|(?:the|his|her|their|your) (?:[a-z-]+ )?(?:phone |telephone )?call)\b)/gi,
    initiator: realAfter,
    outsiders: false,
    kinds: CALLS,
  },
  {
    example:
      "welcomed her colleague's gesture of calling; that his colleague had taken the step of telephoning",
    hints: ['calling', 'phoning', 'ringing'],
    words:
      /['’]s? (?:gesture|courtesy|kindness|decision) (?:of|in) (?:calling|phoning|telephoning|ringing)\b/gi,
    initiator: ownerBefore,
    outsiders: false,
    kinds: CALLS,
  },
  {
    example: "Y took X's call at his headquarters",
    hints: ['call'],
    words:
      /\b(?:took|takes|received|receives|answered|accepted|fielded|returned) (?=(?:an? |the )?[A-Z][^.;,]{1,50}?['’]s? (?:(?:tele)?phone |video )?call(?=[.,;]| (?:at|in|on|from|while|during|late|early|as|before|after)\b|$))/g,
    initiator: (sight, start, end) => {
      const owner = /^.*?['’]s?(?= )/.exec(sight.text.slice(end))?.[0] ?? ''
      return isReal(sight, start) ? ownerBefore(sight, end + owner.replace(/['’]s?$/, '').length) : null
    },
    outsiders: false,
    kinds: CALLS,
  },
  {
    example: 'she appreciated the call by X; in a call to his neighbour, X promised help',
    hints: ['call by ', 'call to ', 'call made by ', 'call placed by '],
    words:
      /\b(?:the|this|that) (?:phone |telephone )?call (?:made |placed )?by (?=[A-Z]|the )|^In (?:a|his|her) (?:[a-z-]+ ){0,2}(?:(?:phone|telephone|video) )?call (?:made |placed )?to [^.;,]{2,60}, /g,
    initiator: realAfter,
    outsiders: false,
    kinds: CALLS,
  },
  {
    example: 'among the callers was X',
    hints: ['callers'],
    words: /\bamong the callers\b[^.;]{0,90}? (?:was|were)\b/gi,
    initiator: realAfter,
    outsiders: false,
    kinds: CALLS,
  },
]

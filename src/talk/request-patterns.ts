import { adjectiveAt, namedAfter, namedBefore, ownerBefore, personBefore } from './agent.ts'
import { isReal, speaksOfTalk } from './claim-context.ts'
import { ASK_TO_TALK, INITIATIVE, REACH_VERBS, SHORTENED } from './initiating-words.ts'
import type { Pattern } from './pattern.ts'
import { isToEvent, reachesSomebody } from './reached.ts'
import { realAfter, realBefore } from './real-agent.ts'
import type { TalkKind } from './talk.ts'
import { OBJECT, TALK_OBJECT } from './talk-words.ts'

/** A talk that somebody asks for, and does not ring up for. */
const NO_CALLS: readonly TalkKind[] = ['meeting', 'visit', 'summit', 'talks', 'video call']

/** In front of a request that does not say for what: they met, and what for can only be that. */
const ASKED_FOR_TALK =
  /\b(?:met|held talks|spoke|talked|conferred|received|(?:held|had) (?:an? |the )?(?:[a-z-]+ ){0,2}(?:meeting|talks|call|conversation))\b/

/** What is done to tell somebody something. */
const TOLD =
  '(?:wrote|written|sent word|sent a (?:[a-z]+ )?(?:letter|note|message|cable|text)|turned|appealed) to|messaged|texted|cabled|e-?mailed|petitioned|pestered|implored|sent(?= (?:me |us |him |her )?(?:his|her|its|their|an?) (?:[a-z]+ )?(?:ambassador|envoy|emissary|deputy|aide|secretary|message|letter|note)\\b)'
/** What for. */
const ASKING =
  '(?:asking|and (?:had )?asked|proposing|and (?:had )?proposed|suggesting|and (?:had )?suggested|requesting|and (?:had )?requested|inviting|urging|seeking|begging|to (?:ask|propose|suggest|request|invite|seek|beg))(?: (?:for|that|whether|if|to))?|that (?:we|they|the two) should|for(?= an? )|with (?:a|the) (?:request|wish|proposal|suggestion) (?:for|to)'
const TALKING = `${TALK_OBJECT}|meet|talk|speak|sit down|hold (?:them|it|one)|come(?=[.,;]| (?:to|and|for|over)\\b|$)|see (?:him|her|them|each other)|call (?:him|her|back)|confer|receive (?:him|her|them|their|his|the)|(?:it|them)(?=[.,;]|$| (?:on|in|at|last)\\b)|get together|spare (?:him|her) (?:[a-z]+ minutes|some time|a (?:moment|minute)|an hour|half an hour|time)`

/** "She **was taking up an** invitation", "responded to an invitation which he had sent her". */
const TAKES_UP =
  /\b(?:(?:tak(?:es|ing|en)|took) up|respond(?:ed|s|ing) to|accept(?:ed|ing)) (?:an?|the) (?:[a-z]+ )?$/

/** The talk is still to come. */
const IS_PLAN = /\b(?:would|will|could|might|may|is to|are to)\b/

/** Ways that tell how one side asked the other: by word of mouth, in a letter, through an envoy. */
export const REQUEST_PATTERNS: readonly Pattern[] = [
  {
    example: 'the meeting goes back to a proposal that X sent to Y',
    hints: ['proposal', 'invitation', 'request', 'suggestion', 'letter', 'note', 'message'],
    words:
      /\b(?:proposal|invitation|request|suggestion|letter of invitation|(?:letter|note|message)(?=[^.;]{5,90}?,? (?:asking|inviting|proposing|suggesting|requesting|urging)\b)),? (?:that|which) (?!he\b|she\b|it\b|they\b)(?=[^.;:,]{2,60}?(?:, [^.;:,]{2,40},)? (?:had |has )?(?:sent|written|made|extended|put forward|submitted|conveyed|forwarded|addressed)\b)/gi,
    initiator: (sight, start, end) =>
      (speaksOfTalk(sight.text.slice(0, start)) || TAKES_UP.test(sight.text.slice(0, start))) &&
      !IS_PLAN.test(sight.text.slice(0, end))
        ? namedAfter(sight, end)
        : null,
    outsiders: true,
  },
  {
    example: 'the visit follows the invitation X extended to her in October',
    hints: ['invitation', 'proposal', 'request', 'suggestion'],
    words:
      /\b(?:proposal|invitation|request|suggestion) (?=[A-Z][^.;:,]{1,60}? (?:had |has )?(?:sent|made|extended|put forward|submitted|conveyed|handed|addressed)\b)/g,
    initiator: (sight, start, end) =>
      speaksOfTalk(sight.text.slice(0, start)) && !IS_PLAN.test(sight.text.slice(0, end))
        ? namedAfter(sight, end)
        : null,
    outsiders: true,
  },
  {
    example: 'a plea from X for urgent talks had reached Y',
    hints: [' from', ' by'],
    words: new RegExp(
      `\\b(?:plea|request|appeal|proposal|suggestion|overture|approach) (?:from|by) (?=[^.;,]{2,50}? (?:for (?:(?:an?|the) )?(?:[a-z-]+ ){0,2}(?:${TALK_OBJECT})|to (?:meet|talk|speak))\\b)`,
      'gi',
    ),
    initiator: realAfter,
    outsiders: false,
  },
  {
    example: 'a letter of May in which X suggested an exchange',
    hints: [' in which '],
    words: new RegExp(
      `\\b(?:letter|note|message|cable)\\b[^.;,]{0,30}? in which (?=[^.;,]{2,60}? (?:had )?(?:suggested|proposed|requested|asked for|sought) (?:(?:an?|the) (?:[a-z]+ ){0,2}(?:${TALK_OBJECT})|(?:to [^.;,]{2,40}? )?that (?:they|the two|both)\\b[^.;,]{0,40}? (?:meet|talk|speak))\\b)`,
      'gi',
    ),
    initiator: realAfter,
    outsiders: false,
  },
  {
    example: 'a letter from X proposing a meeting',
    hints: [' from '],
    words: new RegExp(
      `\\b(?:letter|note|message|cable|telegram|text|fax|e-?mail|envoy|emissary)s? from (?=[^.;,]{2,60}?,? (?:asking for|asking to|proposing|requesting|seeking|suggesting|that (?:asked for|proposed|suggested)) [^.;,]{0,40}?\\b(?:${TALK_OBJECT}|meet|talk|speak)\\b)`,
      'gi',
    ),
    initiator: realAfter,
    outsiders: false,
  },
  {
    example: "a Serbian plea for a meeting had lain on a desk; Oslo's request for talks had reached Nairobi",
    hints: INITIATIVE.split('|'),
    words: new RegExp(
      `(?:\\b[Aa]n? [A-Z][a-z]+|['’]s?)(?= (?:[a-z]+ )?(?:${INITIATIVE}) (?:for (?:(?:an?|the) )?(?:[a-z-]+ ){0,2}(?:${TALK_OBJECT})|to (?:meet|talk|speak|hold (?:them|it|the talks)))\\b[^.;,]{0,40}? (?:reached|arrived|(?:had )?(?:come|came|lain|lay|gone out|went out|been (?:lying|waiting|pending))|(?:was|had been) (?:granted|accepted|sent|lodged|delivered|conveyed|handed over|pending|waiting|on the table))\\b)`,
      'g',
    ),
    initiator: (sight, start, end) =>
      /^['’]/.test(sight.text.slice(start)) ? ownerBefore(sight, start) : adjectiveAt(sight, end),
    outsiders: false,
  },
  {
    example: 'X sent word that he would like to talk; X let it be known that it wished to meet',
    hints: ['told me', 'told us', 'sent word', 'wrote to', 'known', 'passed ', 'signalled', ' know '],
    words:
      /\b(?:wrote to (?:us|him|her|them)|sent word(?: to (?:us|him|her|them|[A-Z]\w+)| through [^.;,]{3,30}?)?(?:(?: in \w+)?, [^.;,]{3,40},)?|passed word|passed on|let it be known|made (?:it )?known|signalled|let [^.;,]{2,40}? know|told (?:me|us))(?: (?:once|twice|several times|again|repeatedly|since|on|in|last|early|late) ?[\w ]{0,25}?)? that (?!.{0,40}\bnot\b)[^.;,]{2,60}?(?: would like| wished| wanted|['’]d like) to (?:talk|speak|meet|see|confer|come|sit down)\b/gi,
    initiator: realBefore,
    outsiders: false,
  },
  {
    example: 'Y was asked for this conversation by X',
    hints: ['asked for'],
    words: new RegExp(
      `\\b(?:was|were|been) asked for (?:the|this|that|an?) (?:[a-z]+ ){0,2}(?:${TALK_OBJECT}) by\\b`,
      'gi',
    ),
    initiator: realAfter,
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
      `\\b(?:${TOLD}) (?!both\\b|the two\\b)(?:[^.;]|${SHORTENED}){2,90}?,? (?:${ASKING}) (?:[^.;,]{0,50}? )?(?:${TALKING})\\b`,
      'gi',
    ),
    initiator: realBefore,
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
    initiator: (sight, start, end) =>
      // "We were asked to come" tells not by whom.
      // "The chancellor, whom X has asked to come", comes another time.
      // "Both men wished to talk" tells who was glad of it.
      /\b(?:is|are|was|were|been|being) (?:\w+ )?$|, whom\b[^,;]*$|\bboth [a-z]+ $/i.test(
        sight.text.slice(0, start),
      ) ||
      // "Asked his host to come to Bergen for a conference".
      /^ to [A-Z]\w+(?: [A-Z]\w+)? (?:in (?:the (?:spring|summer|autumn|winter)|[A-Z]\w+)|next )\b/.test(
        sight.text.slice(end),
      ) ||
      /^[^.;]*\b(?:conference|forum|fair|festival|wedding|anniversary)\b/.test(sight.text.slice(end))
        ? null
        : realBefore(sight, start),
    outsiders: false,
  },
  {
    example: 'X had called her colleague to ask for the meeting; X had reached out to arrange the talks',
    hints: [
      ' to ask for',
      ' to propose',
      ' to suggest',
      ' to request',
      ' to seek',
      ' to arrange',
      ' to set up',
    ],
    words:
      /\b(?:called|phoned|telephoned|rang|contacted|approached|visited|reached out|got in touch|made contact)(?: (?!for\b|on\b)[^.;,]{2,60}?)? to (?:ask for|propose|suggest|request|seek|arrange|set up|organi[sz]e) (?:the|this|that) (?:[a-z]+ ){0,2}(?:meeting|talks|visit|summit|session|round|encounter|consultations)\b/gi,
    initiator: realBefore,
    outsiders: false,
    kinds: NO_CALLS,
  },
  {
    example: 'Damascus had put in a request through diplomatic channels',
    hints: [' request'],
    words:
      /\b(?:put in|submitted|lodged|sent|conveyed|filed|made) (?:a|an|its|his|her|their) (?:[a-z]+ )?request(?=[.,;]|$| (?:through|via|on \w+day|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:\w+ ){1,2}(?:days|weeks|months) (?:ago|earlier|before))\b)/gi,
    initiator: (sight, start) =>
      ASKED_FOR_TALK.test(sight.before) && !speaksOfTalk(sight.text) ? realBefore(sight, start) : null,
    outsiders: false,
  },
  {
    example: 'X wrote in July asking for talks; X had turned to him with the request two weeks ago',
    hints: ['wrote ', 'turned to '],
    words: new RegExp(
      `\\bwrote (?:in|on|last|earlier) [^.;,]{2,30}?,? (?:asking for|proposing|requesting|suggesting) (?:an? |the )?(?:[a-z]+ ){0,2}(?:${TALK_OBJECT})\\b|\\bturned to (?:him|her|us|them) with (?:the|this|a) (?:request|proposal|wish|suggestion)(?=[.,;]|$| (?:on|in|last|\\w+ (?:days|weeks|months))\\b)`,
      'g',
    ),
    initiator: (sight, start) =>
      speaksOfTalk(sight.text) || ASKED_FOR_TALK.test(sight.before) ? realBefore(sight, start) : null,
    outsiders: false,
  },
  {
    example: 'X convinced his colleague to meet him',
    hints: [' to meet ', ' to see ', ' to receive '],
    words:
      /\b(?:convinced|persuaded|talked|got|prevailed on) (?:his|her|its|the|[A-Z])[^.;,]{2,60}? (?:to|into) (?:meet|meeting|see|seeing|receive|receiving) (?:him|her|them)\b/g,
    initiator: realBefore,
    outsiders: false,
    kinds: NO_CALLS,
  },
  {
    example: 'X took the Gabonese up on an invitation made last year',
    hints: [' up on '],
    words:
      /\b(?:took|taken|takes|taking) (?=[^.;,]{3,50}? up on (?:an?|the|his|her|its|their) (?:[a-z]+ )?(?:invitation|offer|proposal)\b)/g,
    initiator: realAfter,
    outsiders: false,
  },
  {
    example: '"They asked, we said yes"',
    hints: ['asked'],
    words:
      /\b(?:asked|called|wrote|invited)(?=, (?:and )?we (?:said yes|agreed|accepted|answered|came|went|were glad)\b)/g,
    initiator: realBefore,
    outsiders: false,
  },
  {
    example: 'spoke with the minister of A, B, upon request',
    hints: ['on request'],
    words: /(?<=\b(?:with|to) [^.;]{4,90}) (?:up)?on request(?! (?:of|by|from))\b/g,
    initiator: (sight, start) => personBefore(sight, start, 2),
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
    example: '"Tashkent came to us," he said',
    hints: ['came to '],
    words:
      /\bcame to (?:us|them)(?=[.,;"”]| (?:first|about it|over this|with (?:a|the|this) (?:request|proposal|idea|wish|suggestion))\b)/g,
    initiator: realBefore,
    outsiders: false,
  },
  {
    example: 'we came because X had asked us to',
    hints: [' us', ' them', ' him', ' her', ' me'],
    words:
      /\b(?:asked|invited|begged|pressed|urged|bade|(?:(?:(?:would|did|could) not|wouldn['’]t|didn['’]t|never) stop(?:ped)?|kept(?: on)?) (?:asking|pressing|urging|inviting|begging|badgering|pestering)) (?:us|them|him|her|me)(?: (?:to|come|to come|to meet|to talk|for it|for one|for the (?:call|meeting|talks)))?(?=[.,;"”]| (?:over|on|last|in|at|yesterday|earlier|by|through|via|again|late|early|when|while|during)\b|$)/gi,
    initiator: (sight, start, end) =>
      isReal(sight, start) &&
      !/\b(?:(?:which|whom|where)\b[^,;]*|ha(?:s|ve) )$/.test(sight.text.slice(0, start)) &&
      !isToEvent(sight.text.slice(end))
        ? namedBefore(sight, start)
        : null,
    outsiders: false,
  },
]

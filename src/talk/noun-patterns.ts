import { namedAfter, namedBefore, personBefore } from './agent.ts'
import { clauseSpeaksOfTalk, isAboutIdea, isReal, speaksOfTalk } from './claim-context.ts'
import { INITIATIVE, NOUNS, OFFER } from './initiating-words.ts'
import { isForSomethingElse, isOfSomethingElse, isOnlyItsManner } from './other-matter.ts'
import type { Pattern } from './pattern.ts'
import { realAfter, realBefore } from './real-agent.ts'
import { TALK_OBJECT } from './talk-words.ts'

/** "She accepted an invitation from the Bolivian government." */
const ACCEPTED = /^accepted (?:an?|the) (?:[a-z]+ )?invitation\b/
const TO_SOMETHING =
  /^[^.;]*\bto (?:see|attend|tour|inspect|address|speak at)\b|^[^.;]*\b(?:to|for) (?:an?|the) (?:[\w-]+ ){0,3}(?:conference|festival|forum|fair|wedding|anniversary|ceremony|seminar|next)\b|^[^.;]*\bfor (?:another|a further|a second|the next)\b/

/** "Had merely responded to an approach by X". */
const IS_REPLY =
  /^(?:(?:respond(?:ed|ing)|repl(?:ied|ying)|acced(?:ed|ing)|yield(?:ed|ing)|agree(?:d|ing)) to|answer(?:ed|ing)) (?:an?|the|repeated|several|many) (?:[a-z]+ )?(?:approach|overture|request|proposal|suggestion|plea|wish)(?:e?s)?\b/

/** "The fifth **global initiative** put forward by": a programme. */
const IS_PROGRAMME =
  /\b(?:railway|corridor|trade|security|energy|water|health|food|maritime|border|development|global|peace|regional|international|national|economic|climate|green|environmental|cultural|legislative|\w+th) initiatives?\b/i

/** "Transport along **the route, an** initiative put forward by": of a thing, and of no talk. */
const isApposedToThing = (before: string): boolean =>
  /, an? (?:[a-z]+ )?$/.test(before) && !speaksOfTalk(before.split(/[;,]/).at(-2) ?? '')

/** "The initiative taken by Djibouti **for the inspection of dhows**". */
const FOR_THING = new RegExp(
  `^ (?:the )?[A-Z][\\w'’-]+(?: [A-Z][\\w'’-]+)* for (?!(?:(?:the|an?) )?(?:[\\w-]+ ){0,3}(?:${TALK_OBJECT})\\b)`,
)

/** "At whose invitation **she is in the city**". */
const IS_THERE = /^ (?:he|she|they) (?:is|was|are|were|had been) (?:in|here|there|at)\b/

/** Ways that name the initiative itself, as somebody's: "at the request of X", "it was X's idea". */
export const NOUN_PATTERNS: readonly Pattern[] = [
  {
    example: 'the idea of putting the two in one building was that of X',
    hints: [' that of ', ' one of '],
    words: new RegExp(
      `\\b(?:${INITIATIVE})\\b[^.;]{0,90}? (?:was|had been) (?:that|a (?:joint|shared|common) one) of\\b(?: the (?:man|woman|person|host|lady|gentleman) [a-z][^,;.]{3,40},)?`,
      'gi',
    ),
    initiator: (sight, _start, end) => namedAfter(sight, end),
    outsiders: true,
  },
  {
    example: 'at the initiative of X; in response to a request from X',
    hints: NOUNS,
    words: new RegExp(
      `\\b(?:at|on|upon|following|after|by|under|with|to|through|(?:respond(?:ed|ing)|repl(?:ied|ying)|acced(?:ed|ing)|yield(?:ed|ing)|agree(?:d|ing)) to|answer(?:ed|ing)|accepted|accepting|granted|from|out of|(?:product|result|fruit|outcome|upshot) of) (?:the|an?|this)? ?(?:[a-z-]+ ){0,3}?(?:${INITIATIVE})s? (?:of|from|by|received from|put forward by|(?:extended|made|sent|addressed|handed)(?: to [^.;,]{2,40}?)? by|expressed by|voiced by|submitted by|sent by|conveyed by)\\b`,
      'gi',
    ),
    initiator: (sight, start, end) =>
      !(ACCEPTED.test(sight.text.slice(start, end)) && TO_SOMETHING.test(sight.text.slice(end))) &&
      (clauseSpeaksOfTalk(sight.text, start, end) ||
        IS_REPLY.test(sight.text.slice(start, end)) ||
        ACCEPTED.test(sight.text.slice(start, end))) &&
      isReal(sight, start) &&
      !isOfSomethingElse(sight, start, end)
        ? namedAfter(sight, end)
        : null,
    outsiders: true,
  },
  {
    example: 'held at the prompting, first by letter and last week through the Commission, of X',
    hints: [', of '],
    words: new RegExp(`\\b(?:at|on|upon) the (?:[a-z-]+ )?(?:${INITIATIVE}), [^.;:]{5,140}, of\\b`, 'gi'),
    initiator: (sight, start, end) =>
      clauseSpeaksOfTalk(sight.text, start, end) && isReal(sight, start) ? namedAfter(sight, end) : null,
    outsiders: true,
  },
  {
    example: 'the conversation was arranged on the instructions of X',
    hints: ['on the instruction', 'on the order', 'on instructions', 'on orders'],
    words:
      /\b(?:arranged|organi[sz]ed|set up|placed|put through|made|held|requested|convened|(?:summoned|called in)\b[^.;]{0,60}?) (?:up)?on (?:the )?(?:instructions?|orders?) (?:of|from)\b/gi,
    initiator: (sight, start, end) =>
      (speaksOfTalk(sight.text.slice(0, start)) ||
        /^(?:summoned|called in)/i.test(sight.text.slice(start))) &&
      isReal(sight, start)
        ? namedAfter(sight, end)
        : null,
    outsiders: false,
  },
  {
    example: 'the call followed an approach by X',
    hints: [
      'approach',
      'overture',
      'initiative',
      'invitation',
      'request',
      'proposal',
      'suggestion',
      'wish',
      'plea',
      'petition',
    ],
    words:
      /\b(?:followed|follows|answered|answers|came after|arose from|resulted from|grew out of|went back to) (?:(?:the|an?|repeated|several|earlier|discreet) )?(?:[a-z]+ ){0,2}?(?:approach(?:es)?|overtures?|initiative|invitation|requests?|proposal|suggestion|wish|pleas?|petition|feelers) (?:(?:made|transmitted|conveyed|sent|lodged|expressed) )?(?:by|from|of)\b/gi,
    initiator: (sight, start, end) =>
      speaksOfTalk(sight.text.slice(0, start)) && isReal(sight, start) ? namedAfter(sight, end) : null,
    outsiders: true,
  },
  {
    example: 'X, on whose initiative the call took place',
    hints: ['whose'],
    words: new RegExp(`\\b(?:at|on|upon) whose (?:[a-z]+ )?(?:${INITIATIVE})\\b`, 'gi'),
    initiator: (sight, start, end) =>
      // "X, at whose request **a tour was added to the programme**".
      (speaksOfTalk(sight.text.slice(end).split(/[;–—]/)[0] ?? '') || IS_THERE.test(sight.text.slice(end))) &&
      !isOnlyItsManner(sight.text.slice(end))
        ? (personBefore(sight, start, 4) ?? namedBefore(sight, start))
        : null,
    outsiders: true,
  },
  {
    example:
      'the request for the meeting came from X; the initiative lay with X; the talks owe their existence to X',
    hints: [' from', ' with', ' to ', 'originated', 'born in'],
    words: new RegExp(
      `\\b(?:${INITIATIVE}|${OFFER}|demand for the|credit for the|calls?|contacts?|first (?:move|approach|step))\\b(?:[^.;:]{0,60}?|[^.;:,]{0,40}, [^.;:]{3,140}, |[^.;:–—]{0,60} [–—-] [^.;:]{1,140} [–—-] )\\b(?:had come|has come|came|comes|coming|did not come|was received|went|had gone|originated(?: in)?|emanated|stemmed|was|had been|(?:was|were|had been) (?:issued|sent|made|extended|launched|put forward)|(?:had )?reached [^.;:,]{2,40}?)(?:,? (?:in, )?[^.;:,]{1,70},| [^.;:,]{1,40}, [^.;:,]{3,50},)? (?:[a-z]+ly |in |out |through )?from\\b|\\b(?:${INITIATIVE})\\b[^.;:]{0,60}?\\b(?:(?:lay|lies|rested|rests|originated) with|belong(?:ed|s) to)\\b|^["“]?It originated in\\b|\\b(?:ow(?:ed|es) (?:its|their) (?:existence|origins?|being) to|credit for [^.;,]{2,40} (?:belongs|goes|is due) to)\\b|\\b(?:${INITIATIVE})\\b[^.;:]{0,60}? (?:was|were|had been) born in\\b|\\b(?:${TALK_OBJECT})\\b[^.;:]{0,40}? originated (?:with|in)\\b`,
      'gi',
    ),
    initiator: (sight, start, end) =>
      isForSomethingElse(sight.text.slice(start, end)) ||
      // "A migration partnership, the initiative for which came from".
      (/ for which /.test(sight.text.slice(start, end)) && !speaksOfTalk(sight.text.slice(0, start)))
        ? null
        : realAfter(sight, start, end),
    outsiders: true,
  },
  {
    example: 'the invitation went out in May over the signature of X',
    hints: ['signature'],
    words: new RegExp(
      `\\b(?:${INITIATIVE}|letter)\\b[^.;:]{0,50}? (?:over|under|with|bearing) the signature of\\b`,
      'gi',
    ),
    initiator: realAfter,
    outsiders: true,
  },
  {
    example: 'the letter of invitation from X was handed over in January',
    hints: ['invitation from', 'request from'],
    words:
      /\b(?:invitation|request) from (?=[^.;:]{2,90}? (?:was|had been) (?:handed over|delivered|conveyed|transmitted|passed on|received)\b)/gi,
    initiator: (sight, start, end) => (isForSomethingElse(sight.text) ? null : realAfter(sight, start, end)),
    outsiders: true,
  },
  {
    example: 'from X had come the wish to meet',
    hints: ['from '],
    words: new RegExp(
      `\\bfrom (?=[^.;:]{1,60}?\\b(?:had come|has come|came) (?:the|an?) (?:[a-z]+ )?(?:${INITIATIVE})\\b)`,
      'gi',
    ),
    initiator: realAfter,
    outsiders: true,
  },
  {
    example: 'the overture was made by X; the invitation had been sent by X',
    hints: [' by '],
    words: new RegExp(
      `\\b(?:${INITIATIVE}|first (?:move|approach|step)|thought of (?:an?|the) (?:[a-z]+ )?(?:${TALK_OBJECT}))\\b(?:(?!\\b(?:from|by|of)\\b)[^.;:]){0,60}?\\b(?:made|taken|put(?! off\\b)|sent|floated|mooted|broached|aired|expressed|voiced|lodged|conveyed|transmitted|issued|extended|submitted|tabled|stretched out)\\b(?:[^.;:]{0,60}?|,[^.;:]{5,120}?,) by\\b`,
      'gi',
    ),
    initiator: (sight, start, end) =>
      isForSomethingElse(sight.text.slice(start, end)) ||
      IS_PROGRAMME.test(sight.text.slice(0, end)) ||
      isApposedToThing(sight.text.slice(0, start)) ||
      (/\baccepted an? (?:[a-z]+ )?$/.test(sight.text.slice(0, start)) &&
        TO_SOMETHING.test(sight.text.slice(end))) ||
      FOR_THING.test(sight.text.slice(end))
        ? null
        : realAfter(sight, start, end),
    outsiders: true,
  },
  {
    example: 'the summit was the brainchild of X',
    hints: [...NOUNS, 'work of', 'doing of'],
    words: new RegExp(
      `\\b(?:was|were|is|been) (?:the|an?) (?:joint |common |shared |personal )?(?:${INITIATIVE}|work|doing) of\\b`,
      'gi',
    ),
    initiator: (sight, start, end) => (isAboutIdea(sight, start) ? namedAfter(sight, end) : null),
    outsiders: true,
  },
  {
    example: 'the summit, a common initiative of X and Y, was',
    hints: NOUNS,
    words: new RegExp(
      `\\b(?:summit|meeting|call|talks|conversation|visit|round|session), (?:an?|the) (?:[a-z]+ )?(?:${INITIATIVE}) of\\b`,
      'gi',
    ),
    initiator: realAfter,
    outsiders: true,
  },
  {
    example: 'X had put forward the idea of a meeting; X issued the invitation to the summit',
    hints: ['idea', 'notion', 'invitation', 'offer', 'request', 'proposal', 'suggestion', 'wish', 'desire'],
    words: new RegExp(
      `\\bput the (?:idea|proposal|suggestion)\\b[^.;,]{0,40}? forward\\b|\\b(?:put|puts) (?:the|an?|his|her) (?:idea|proposal|suggestion) (?:of|for) (?:a |an |the )?(?:[a-z-]+ ){0,2}(?:${TALK_OBJECT}) to (?:both|them|the two|his|her|[A-Z])|\\b(?:put forward|puts forward|floated|raised|mooted|had|c[ao]me (?:up|forward)(?: (?:[a-z]+ ){1,2}(?:earlier|before|ago))? with|handed over|relayed|forwarded|registered|drew up|put in|filed|expressed|voiced|issued|extended|sent|made|conveyed|passed on|transmitted|delivered|launched|lodged|submitted|tabled) (?:the|an?|his|her|their|its) (?:[a-z]+ ){0,2}(?:idea|notion|invitation|offer|request|proposal|suggestion|wish|desire)s? (?:of|to|for) (?:(?:it|one)(?=[.,;]| (?:on|in|through|via)\\b)|meet|talk|speak|confer|meeting|talking|speaking|sitting down|getting together|(?:a |an |the |[A-Z][a-z]+['’]s |[a-z]+['’]s )?(?:(?!to\\b)[a-z-]+ ){0,2}(?:${TALK_OBJECT}))\\b`,
      'gi',
    ),
    initiator: realBefore,
    outsiders: true,
  },
]

import { adjectiveAt, endingAt, namedAfter, oneWord, possessor } from './agent.ts'
import { isAboutIdea, isElliptic, isQuotedAlone, isReal, speaksOfTalk } from './claim-context.ts'
import { INITIATIVE, NOUNS, OFFER } from './initiating-words.ts'
import { isOfSomethingElse, isOtherIdea } from './other-matter.ts'
import type { Pattern } from './pattern.ts'
import { TALK_OBJECT } from './talk-words.ts'

/** "Bamako **was responding** to an Algerian overture". */
const RESPONDS =
  /\b(?:respond(?:ed|ing)|repl(?:ied|ying)|acced(?:ed|ing)|yield(?:ed|ing)|agree[ds]?|agreeing)\s*$/i

/** Ways that tell whose the initiative is, by an owner or an adjective: "it was X's idea", "ours", "a Spanish suggestion". */
export const OWNER_PATTERNS: readonly Pattern[] = [
  {
    example: 'the proposal to meet was ours; the idea was mine',
    hints: [' ours', ' theirs', ' mine', ' his'],
    words: new RegExp(
      `\\b(?:${INITIATIVE})\\b[^.;:,]{0,50}? (?:was|were|had been) (?:not )?(?=(?:ours|theirs|mine|his)(?=[.,;"”]|$| (?:and|alone|in|from)\\b))`,
      'gi',
    ),
    initiator: (sight, _start, end) => oneWord(sight, end),
    outsiders: false,
  },
  {
    example: '"So the initiative was on our side"',
    hints: [' our side', ' our part'],
    words: new RegExp(
      `\\b(?:${INITIATIVE}) (?:was|had been|lay|came) (?:on|from|with) (?=our (?:side|part)\\b)`,
      'gi',
    ),
    initiator: (sight, _start, end) => namedAfter(sight, end),
    outsiders: false,
  },
  {
    example: "it was X's idea; the round was X's doing",
    hints: [...NOUNS, 'doing'],
    words: new RegExp(
      `\\b(?:was|were|is|been) (?:entirely |all |really |very much |not )?(?:(?!\\b(?:at|on|upon|by) )[^,;:!?.]){1,40}?['’]s? (?:own )?(?:${INITIATIVE}|doing)\\b`,
      'gi',
    ),
    initiator: (sight, start, end) =>
      isAboutIdea(sight, start) && !isOtherIdea(sight.text.slice(end)) ? possessor(sight, start, end) : null,
    outsiders: true,
  },
  {
    example: 'the conversation was his idea; the trip was her own proposal',
    hints: [' his ', ' her ', ' their ', ' our ', ' my '],
    words: new RegExp(
      `\\b(?:was|were|been) (?:entirely |all |really |of |on )?(?:his|her|their|our|my) (?:own )?(?:${INITIATIVE})\\b`,
      'gi',
    ),
    initiator: (sight, start, end) => (isAboutIdea(sight, start) ? possessor(sight, start, end) : null),
    outsiders: true,
  },
  {
    example: "the idea for the meeting was X's; the first move had been X's",
    hints: [...NOUNS, 'first ', 'thought of '],
    words: new RegExp(
      `\\b(?:${INITIATIVE}|first (?:move|approach|step|call)|thought(?= of (?:meeting|talking|sitting)))\\b[^.;:,]{0,60}?(?:, [^.;]{1,90},)? (?:was|were|is|had been) (?:not )?[^,;:!?.]{1,40}?['’]s(?=[ ]?(?:[.,;)"”]|$| and\\b| alone\\b| from\\b))`,
      'gi',
    ),
    initiator: (sight, _start, end) => endingAt(sight, end),
    outsiders: true,
  },
  {
    example: 'asked whose idea it had been, she said: "Oslo\'s."',
    hints: ['whose '],
    words: new RegExp(
      `\\bwhose (?:${INITIATIVE})\\b[^"“.;]{3,120}\\b(?:said|replied|answered)[:,]? ["“](?=(?:[A-Z][\\w-]+ ?){1,3}['’]s?[.,!]?["”])`,
      'g',
    ),
    initiator: (sight, _start, end) => namedAfter(sight, end),
    outsiders: true,
  },
  {
    example:
      'the talks were a Mauritian suggestion; she acted on a Brazilian request; it accepted a Danish offer to talk',
    hints: [...NOUNS, 'offer'],
    words: new RegExp(
      `\\b(?:(?:was|were|been|on|at|to|after|following|followed|accepted|accepting|granted|answered|took up|taken up|in response to) (?:in fact |really )?an?|at|on|due to|owing to|thanks to) (?:Costa |Sri |South |North |New |Saudi |East )?[A-Z][a-z]+(?= (?:${INITIATIVE}|demand|offer(?= to (?:talk|meet)))\\b)`,
      'g',
    ),
    initiator: (sight, start, end) =>
      isReal(sight, start) &&
      (speaksOfTalk(sight.text) || RESPONDS.test(sight.text.slice(0, start))) &&
      !isOfSomethingElse(sight, start, end)
        ? adjectiveAt(sight, end)
        : null,
    outsiders: true,
  },
  {
    example: "X welcomed Chisinau's suggestion that they meet; X accepted Norway's offer to meet",
    hints: NOUNS,
    words: new RegExp(
      `\\b(?:accepted|welcomed|granted|took up|taken up|seized on|heeded|answered|honou?red|agreed to) (?:(?!(?:at|on|by|to|in|of|from|with|and)\\b)[^\\s,;:!?"“”]+ ){0,4}?[^\\s,;:!?"“”]+['’]s? (?:[a-z]+ ){0,2}(?:${INITIATIVE}|offer)(?= (?:that (?:they|the two|both)\\b[^.;,]{0,30}? (?:meet|talk|speak|confer)|to (?:meet|talk|speak|sit down|hold (?:talks|them))|(?:for|of) (?:an? |the )?(?:[a-z-]+ ){0,2}(?:${TALK_OBJECT}))\\b(?![^.;]*\\b(?:next|later this|will)\\b))`,
      'gi',
    ),
    initiator: (sight, start, end) => (isReal(sight, start) ? possessor(sight, start, end) : null),
    outsiders: true,
  },
  {
    example: 'the suggestion was a Spanish one',
    hints: [' one'],
    words: new RegExp(`\\b(?:${INITIATIVE}) (?:was|had been|is) an? [A-Z][a-z]+(?= one\\b)`, 'g'),
    initiator: (sight, _start, end) => adjectiveAt(sight, end),
    outsiders: true,
  },
  {
    example: 'the initiative was Cypriot',
    hints: NOUNS,
    words: new RegExp(
      `\\b(?:${INITIATIVE}) (?:was|were|had been|is) (?:entirely |purely )?(?=[A-Z])[A-Za-z]+(?=[.,;"”]| (?:and|alone|from)\\b)`,
      'g',
    ),
    initiator: (sight, _start, end) => adjectiveAt(sight, end),
    outsiders: true,
  },
  {
    example: "at X's suggestion; at her request; following X's invitation",
    hints: NOUNS,
    words: new RegExp(
      `\\b(?:at|on|upon|following|after|by|accepted|accepting|to) (?:(?:(?!(?:at|on|upon|by|to|in|of|from|with|came|was|were|and)\\b)[^\\s,;:!?"“”]+ ){0,4}?[^\\s,;:!?"“”]+['’]s?|his|her|its|their|our) (?:[a-z]+ ){0,3}(?:${INITIATIVE}|${OFFER})\\b`,
      'gi',
    ),
    initiator: (sight, start, end) =>
      (speaksOfTalk(sight.text) || isElliptic(sight.text) || isQuotedAlone(sight.text, start, end)) &&
      isReal(sight, start) &&
      !isOfSomethingElse(sight, start, end)
        ? possessor(sight, start, end)
        : null,
    outsiders: true,
  },
]

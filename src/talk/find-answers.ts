import type { Article, Sentence, Span } from '../library/article.ts'
import { findCountries } from '../library/countries.ts'
import { looksHuman } from '../quotation/phrase-words.ts'
import type { Quotation } from '../quotation/quotation.ts'
import { subjectAfter } from '../quotation/subject.ts'
import type { FoundClaim } from './found-claim.ts'
import { placeOf, type Sight } from './sight.ts'
import { TALK_OBJECT } from './talk-words.ts'

const ASKS =
  /\b(?:who|whose|which (?:side|of (?:them|the two|these)|country|party|capital|minister)|was (?:it|that))\b[^.]{0,80}?\b(?:call\w*|phon\w*|rang|rung|initiat\w+|request\w*|ask(?:ed)? for|sought|propos\w+|suggest\w+|first|idea|initiative|contact\w*|want\w*|dial\w*|invit\w*|plac(?:e|ed)|ma(?:ke|de) the|g[eo]t in touch|reach\w* out|approach\w*|behind)\b/i
/** "Did Kabul ask for that meeting, or did Islamabad?" */
const ASKS_WHETHER = new RegExp(
  `\\bdid\\b[^.?]{0,60}? (?:(?:ask for|request|seek|propose|suggest|initiate|want) (?:the|that|this) (?:[a-z]+ ){0,2}(?:${TALK_OBJECT})\\b|(?:ring|call|phone|telephone|reach out|get in touch|make contact|ask|come to us)\\b[^.?]{0,40}?,? or (?:did|was it)\\b)`,
  'i',
)
/** "And **the initiative** for the conversation was on the Brazilian **side**?" */
const ASKS_OF_SIDE = new RegExp(
  `\\b(?:initiative|idea|request|proposal|suggestion) (?:for|of) (?:the|that|this) (?:[a-z]+ ){0,2}(?:${TALK_OBJECT})\\b[^.?]{0,40}\\b(?:on|from|of|with) [^.?]{2,40}\\?`,
  'i',
)
const ANSWER =
  /^(?:["“„«]\s*)?(?:\p{Lu}[^:.!?"“]{0,40}:\s*|(?:M[RS]|MRS|DR)\. [^:.!?"“]{2,30}:\s*)?(?:["“]\s*)?(?:(?:No|Well|Yes|Oh|Look|So), )?(?:(?:[Ii]t|[Tt]hat) (?:was|had been|would be) )?(?:(?:[Oo]n|[Aa]t|[Ff]rom) (?=ours\b|the \p{Lu}[^.,;:]{2,30} side['’]s\b|\p{Lu}[^.,;:]{2,30}['’]s[.,]))?((?:[Tt]he |[Oo]ur )?[^.,;:!?"“”]{2,40}?)(?: (?:did(?! not\b)|had(?! (?:[a-z]+ )?(?:said|told|hoped|been|warned|stated|made|explained)\b)|(?:was|were)(?=[.,;!"”]|$| (?:asked|called|phoned|rung|requested|proposed|suggested|sought|initiated|invited|contacted|approached|reached|placed|made|wanted|the (?:one|first|caller)|behind|first)\b)|called|rang|phoned|asked|got in touch|came to us|contacted us|approached us)\b|['’]s?(?=[.,!;"”]|$)|[,.!;"”’]|$)/u

/** A question that is only told of: "a reporter wanted to know which country had taken the first step". */
const WANTED_TO_KNOW =
  /\b(?:asked|wanted to know|inquired|enquired|wondered|pressed on|put to (?:him|her|them)|the question(?: of)?)\b[^.]*?\b(?:who|whose|which)\b/i

/** "We did not ask for that call": what follows may say who did. */
const NOT_US =
  /\b(?:did not|didn['’]t|never) (?:ask(?:ed)? for|seek|sought|request(?:ed)?|initiated?|propos(?:ed?)|suggest(?:ed)?|call(?:ed)?|phoned?|want(?:ed)?|go looking for|went looking for|chas(?:ed?)|press(?:ed)? for)\b|\bdid not (?:have|need) to\.?$/i

/** "Did **Finland** ask for this meeting?", "was it **she** who had asked for it, or **Mr. Kobalava**?" */
const SUPPOSES = new RegExp(
  `\\b(?:did|was it) (?<one>(?:[Tt]he )?[^?.,;:]{2,40}?) (?:(?:who|that) (?:had |has )?)?(?:ask(?:ed)? for|requested?|sought|seek|proposed?|suggest(?:ed)?|initiated?|wanted?|placed?) (?:it|(?:the|that|this) (?:[a-z]+ ){0,2}(?:${TALK_OBJECT}))\\b[^?.]{0,40}?(?:,? or (?:was it |did )?(?<other>[^?;:]{2,40}))?\\?`,
  'id',
)
/** "Was the call at **your** request?" */
const SUPPOSES_REQUEST = new RegExp(
  `\\b(?:was|did) (?:it|(?:the|that|this) (?:[a-z]+ ){0,2}(?:${TALK_OBJECT})\\b[^?.;:]{0,60}?) (?:(?:held|made|placed|come(?: about)?) )?(?:at|on) (?<one>your|(?:[Tt]he )?[^?.,;:]{2,40}?(?=['’]))(?:['’]s?)? (?:own )?(?:request|initiative|invitation|suggestion|insistence|urging)\\b[^?]{0,20}\\?`,
  'id',
)
/** "Did **Accra** ring **Ouagadougou**, or was it the other way round?" */
const EITHER_WAY =
  /\bdid (?<one>(?:[Tt]he )?[^?.,;:]{2,40}?) (?:ring|call|phone|telephone|contact|approach|invite) (?<other>[^?.,;:]{2,40}?),? or (?:was it |is it )?the other way (?:a)?round\b[^?]{0,20}\?/di
const SPOKEN_BY = String.raw`^(?:\p{Lu}[^:!?"“]{0,40}: )?["“]?`
const YES = new RegExp(
  `${SPOKEN_BY}(?:Yes|Indeed|Correct|Exactly|That(?: is|['’]s) (?:right|correct|so|true))(?=[.!,;]|$)(?!, but\\b)`,
  'u',
)
const OTHER_WAY = new RegExp(
  `${SPOKEN_BY}(?:No[,.] )?(?:(?:[Ii]t|[Tt]hat) was )?[Tt]he other way (?:a)?round(?=[.!,;]|$)`,
  'u',
)
const ONE_OF_TWO = new RegExp(`${SPOKEN_BY}The (former|latter)(?=[.!,;]|$)`, 'u')

/** "Did Finland ask for this meeting? — Yes.", "… or Mr. Kobalava? — The latter.": whom the question names, in its words and those of the answer. */
export function affirmedIn(
  { text }: Article,
  { text: answer, speakers }: Sight,
  question: Sentence | undefined,
  sentence: Sentence,
  quotations: readonly Quotation[],
): FoundClaim[] {
  if (!question) return []
  const line = text.slice(question.start, question.end).replace(/\s/g, ' ')
  const asked = EITHER_WAY.exec(line) ?? SUPPOSES.exec(line) ?? SUPPOSES_REQUEST.exec(line)
  const pointed = ONE_OF_TWO.exec(answer)?.[1] ?? (OTHER_WAY.test(answer) ? 'latter' : undefined)
  const isOfTwo = asked?.groups?.other !== undefined
  const which = pointed === 'latter' ? 'other' : pointed === 'former' || YES.test(answer) ? 'one' : null
  if (!asked || which === null || isOfTwo !== (pointed !== undefined)) return []
  const [from, to] = asked.indices?.groups?.[which] ?? [0, 0]
  const span: Span = { start: question.start + from, end: question.start + to }
  const words = text.slice(span.start, span.end)
  const speaker = quotations.find((q) => q.start <= sentence.end && q.end > sentence.start)?.speaker ?? null
  const own = /^(?:your?|your side)$/i.test(words)
  const initiator = own ? speaker : speakers.resolve(span)
  if (!initiator || /^(?:no|nobody|neither|both|it|they)\b/i.test(words)) return []
  return [
    {
      initiator,
      claimedBy: speaker,
      relative: own ? 'own' : null,
      denied: false,
      withdrawn: false,
      outsiders: false,
      kinds: null,
      sentence: { ...sentence, start: question.start },
      span,
    },
  ]
}

/** "Who requested the meeting? — The Norwegians did." */
export function answerIn(
  sight: Sight,
  sentence: Sentence,
  asked: string,
  quotations: readonly Quotation[],
): FoundClaim[] {
  const { text, items, speakers } = sight
  const isAnswer =
    (ASKS.test(asked) || ASKS_WHETHER.test(asked) || ASKS_OF_SIDE.test(asked)) &&
    (/\?["”’']*\s*$/.test(asked) || WANTED_TO_KNOW.test(asked))
  if (!isAnswer && !(NOT_US.test(asked) && /\bdid\b/.test(text))) return []
  const match = ANSWER.exec(text)
  if (!match?.[1]) return []
  const at = match.index + match[0].indexOf(match[1])
  const span = { start: placeOf(sight, at), end: placeOf(sight, at + match[1].length) }
  const from = items.findIndex((x) => x.start >= span.start)
  const to = items.findIndex((x) => x.start >= span.end)
  const run = { from, to: to < 0 ? items.length : to }
  if (from < 0 || run.to <= run.from) return []
  const said = quotations.find((q) => q.start <= span.start && q.end >= span.end)
  // "Annaberdiyev only smiled" is no answer: more than a name stands there.
  const isName = subjectAfter(items, from)?.to === run.to
  // "Nakata, whose ministry is hosting the round, called it overdue" goes on with something else.
  if (/^, (?:who|which)\w*\b/.test(text.slice(at + match[1].length))) return []
  // "Our colleagues in Vilnius" are not ours.
  // The president, to who speaks for one side, is its own.
  const own =
    /^(?:(?:we|us|ours?|I)\b|the (?:head of state|president|prime minister|minister|chancellor|king|queen|emir|sultan)$)/i.test(
      match[1],
    ) && findCountries(match[1]).length === 0
  if (/^(?:yes|indeed|correct|exactly|right|sure)$/i.test(match[1])) return []
  if (/^\p{Lu}\p{L}+ (?:nods|smiles|shrugs|laughs|grins|declines|hesitates)$/u.test(match[1])) return []
  if (/\b(?:rang|wouldn|would|have|not|know|say|comment|only|just|merely|[a-z]+ed)\b/i.test(match[1]))
    return []
  if (own && !said?.speaker) return []
  if (!own && !isName) return []
  if (!own && !looksHuman(items, run) && findCountries(match[1]).length === 0) return []
  const isThey = /^they$/i.test(match[1])
  const other = isThey && said?.speaker
  if (isThey && !other) return []
  const initiator = own || other ? (said?.speaker ?? null) : speakers.resolve(span)
  if (!initiator || /^(?:no|nobody|neither|both)\b/i.test(match[1])) return []
  return [
    {
      initiator,
      claimedBy: said?.speaker ?? null,
      relative: own ? 'own' : other ? 'other' : null,
      denied: false,
      withdrawn: false,
      outsiders: false,
      kinds: null,
      sentence,
      span,
    },
  ]
}

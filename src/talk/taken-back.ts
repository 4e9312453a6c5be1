import type { Article, Paragraph, Sentence } from '../library/article.ts'
import type { Quotation } from '../quotation/quotation.ts'
import type { FoundClaim } from './found-claim.ts'

/**
 * Whether a claim stands in what an earlier version is said to have told. "An earlier version said that X had rung; the
 * call was made by Y": that is Y's own clause.
 * @param before the sentence in front of the claim
 */
export const isOfEarlierVersion = (before: string): boolean =>
  EARLIER_VERSION.test(before.split(/; (?:it|the|that) /).at(-1) ?? '')
const EARLIER_VERSION =
  /\b(?:owing|due) to (?:an? |our )?(?:[a-z]+ )?(?:error|mistake|misunderstanding|mistranslation|slip)\b|\b(?:in )?an? (?:early|earlier) (?:online |print )?(?:edition|version),? (?:we|the paper|this newspaper)\b|\b(?:disregard|ignore|withdraw|withdrew|recalled|recall) (?:the|our|an?) (?:[a-z]+ )?(?:alert|flash|bulletin|headline|report|story|item|snap)\b|\byesterday['’]s (?:[a-z]+ )?edition\b|\b(?:online|print|printed|web) (?:edition|version) of (?:this|the|our)|\ban? version of (?:this|the|our) (?:report|story|article|item|dispatch)\b|\b(?:earlier|previous|initial|original|first) (?:version|edition|report|story|item|statement|release|readout|account|dispatch|article|entry|update|post)|\b(?:our|this (?:newspaper|agency|site)['’]s) (?:report|story|article|item|dispatch|account)\b(?: ["“][^"”]{3,90}["”])?(?: \([^)]{3,20}\))?(?: (?:of|on|published|dated|from|in)[^.;:]{1,50}?)? (?:had )?(?:stated|said|gave|reported|claimed|attributed)\b|\bthis (?:report|story|article|dispatch) (?:had |wrongly )?(?:stated|said|reported|claimed)\b|\bwe (?:had )?(?:reported|wrote|said|stated) (?:earlier|yesterday|at first|first)\b|\bparagraph of (?:this|our) (?:report|story|article)\b|\b(?:delet(?:es|ed|ing)|drops|dropped|removes|removed|strikes|omits|cuts) (?:from [^.;]{3,40} )?(?:an?|the|our) (?:statement|sentence|passage|claim|words|reference|line|assertion|paragraph)\b|\b(?:an?|the|our) (?:sentence|passage|paragraph|line|words) (?:saying|stating|claiming|suggesting|which said)\b|\b(?:wrongly|mistakenly|incorrectly|erroneously)\b|\b(?:said|stated|wrote|told [^.;,]{2,30}|reported|claimed) (?:at first|initially|originally)\b|\b(?:first|initially|originally|at first|previously) (?:told|said|reported|stated|announced|wrote|claimed|suggested)/i

/**
 * Withdraws or denies the claim found last, where a sentence takes it back: "That was wrong", "a spokesman denied this".
 * @param plain the sentence's text without accents
 * @param found the claims before it, of which the last may be replaced
 * @param here the sentence's own claims
 */
export function takeBackLast(
  { text }: Article,
  plain: string,
  sentence: Sentence,
  found: FoundClaim[],
  here: readonly FoundClaim[],
  quotations: readonly Quotation[],
): void {
  if (CORRECTS_HIMSELF.test(plain)) withdrawOwn(found, sentence, text, quotations)
  if (TAKEN_BACK.test(plain)) withdrawLast(found, sentence, here, text, quotations)
  if (DENIED_THIS.test(plain)) denyLast(found, sentence)
}

/** "I have to correct **what I said** at the beginning". */
const CORRECTS_HIMSELF = /\bI (?:have to|must|need to|want to|should) correct (?:what I said|myself|my)\b/

/** Withdraws what the speaker of a sentence claimed last. */
function withdrawOwn(
  found: FoundClaim[],
  sentence: Sentence,
  text: string,
  quotations: readonly Quotation[],
): void {
  const quoted = quotations.find((q) => q.start <= sentence.end && q.end > sentence.start)
  const label = /^(\p{Lu}[\p{Lu} .'’-]+):/u.exec(text.slice(sentence.start, sentence.end))?.[1]
  const speaker = (quoted?.speaker ?? label ?? '').split(' ').at(-1)?.toLowerCase() ?? ''
  const at = found.findLastIndex(
    (c) =>
      !c.withdrawn &&
      speaker !== '' &&
      ((c.claimedBy ?? '').toLowerCase().endsWith(speaker) ||
        (label !== undefined && text.startsWith(`${label}:`, c.sentence.start))),
  )
  const own = found[at]
  if (own) found[at] = { ...own, withdrawn: true }
}

const TAKEN_BACK =
  /\b(?:withdraws?|withdrew|retracts?|retracted|took back|corrected|recanted|disowned|walked back|has withdrawn|has retracted) (?:the|that|his|her|its|this|their) (?:\w+ )?(?:remarks?|statements?|claims?|comments?|accounts?|words|versions?|assertions?|reports?)\b|\b(?:was|were) (?:mistaken|in error|(?:an|our|my) error|(?:a|our|my) mistake|not correct|incorrect)\b|\b(?:took|takes|taken) (?:this|that|it) back\b|\bno longer stands? by (?:that|this|the|our|its) (?:account|report|story|article|version)\b|\bmisspoke\b|^["“]?(?:This|That) was (?:wrong|untrue|not so|said in error|said by mistake)\b|\bI was wrong about (?:this|that|it)\b|\b(?:disregard|forget|ignore) what I (?:said|told)\b|\b(?:deleted|took down|taken down|taken off|removed) (?:the|his|her|its) (?:\w+ )?(?:message|post|tweet|statement|entry)\b|\b(?:taken|took) (?:the|this|that) (?:sentence|claim|line|passage|report|story|item|paragraph) (?:off|down|out|back)\b|\b(?:said|wrote|spoke) (?:that |it )?too (?:quickly|soon|hastily)\b|\b(?:put|set) (?:it|this|that|the record) (?:right|straight)\b/i

/** A sentence that takes a remark back withdraws what was claimed last in the paragraph, or what its own speaker claimed just before. */
function withdrawLast(
  found: FoundClaim[],
  sentence: Sentence,
  here: readonly FoundClaim[],
  text: string,
  quotations: readonly Quotation[],
): void {
  const last = found.at(-1)
  if (!last || here.some((claim) => claim.initiator === last.initiator)) return
  const speaker = last.claimedBy?.split(' ').at(-1)
  const quoted = quotations.find(
    (q) => q.kind === 'direct' && q.start <= sentence.end && q.end > sentence.start,
  )
  const isHis =
    speaker !== undefined &&
    (text.slice(sentence.start, sentence.end).includes(speaker) ||
      (quoted !== undefined && (quoted.speaker ?? last.claimedBy) === last.claimedBy))
  const back = sentence.paragraph - last.sentence.paragraph
  if (back === 0 || (back === 1 && isHis)) found[found.length - 1] = { ...last, withdrawn: true }
}

/** "A rumour had it that Senegal had asked. A spokesman **denied this**.", "Senegal **made no such request**". */
const DENIED_THIS =
  /^["“](?:That|This|It) (?:is|was) (?:simply |quite |completely )?(?:untrue|false|not true|a lie|wrong)\b|^[^"“]{3,60}? (?:denied|rejected|dismissed) (?:this|that|it|the (?:report|claim|story|account))(?=[.,;]| (?:on|in|as|at|and|but|while|within|the (?:next|same|following)|outright|firmly|yesterday)\b)|^[^"“]{3,60}? said (?:that )?(?:this|that|it) was (?:wrong|untrue|false|incorrect|not (?:so|true|correct|the case))\b|^[^"“]{3,60}? said (?:that )?neither [^.;]{3,60} had (?:done so|asked|requested|sought|called)\b|^[^"“]{3,60}? denied (?:ever )?having (?:requested|asked for|sought|proposed|suggested) (?:any|one|it|them)\b|\bmade no such (?:request|approach|proposal|overture|call|move|suggestion)\b/

function denyLast(found: FoundClaim[], sentence: Sentence): void {
  const last = found.at(-1)
  if (last && last.sentence.end <= sentence.start && sentence.start - last.sentence.end < 3)
    found[found.length - 1] = { ...last, denied: true }
}

/** "We withdraw what was said about the origin of the call": a note that repeats no name takes back what the article says. */
const WITHDRAWS =
  /\b(?:[Ww]e|newspaper|paper|agency|[A-Z]\w+) (?:hereby |therefore |now )?(?:withdraws?|retracts?|takes? back) (?:what|the (?:claim|statement|account|passage|assertion)|that (?:claim|statement|account|passage)|its (?:claim|statement|account))\b(?:[^.]{0,80}?\b(?:origin|initiat|call|conversation|meeting|talks|contact|idea|request|who|which)| and have removed it\b)/
/** A note that corrects, in a live ticker behind the hour. */
const NOTE =
  /^(?:\d{1,2}[:.h]\d\d\b[^\p{L}]{0,4})?(?:\(?(?:replaces|corrects)\b|correction|clarification|editor['’]?s[’']? note|notes? to editors?|corrected|we (?:have to|must|need to) correct)\b/iu

const REPLACES = /^\(?(?:replaces|corrects)\b/i

/** So many characters are the head of an article. */
const HEAD = 300
const HEADED = /^(?:Editor['’]s note|Correction|Clarification|Retraction)$/im

/** "**Radio Teranga** has taken down its report". */
const TAKEN_DOWN =
  /^(?:\d{1,2}[:.]\d\d )?((?:[A-Z][\w’'-]* ?){1,4}?) (?:has |have )?(?:since )?(?:taken down|withdrawn|withdrew|retracted|deleted|removed) (?:its|their|the) (?:own )?(?:report|story|article|item|post|entry|account)\b|^((?:[A-Z][\w’'-]* ?|[a-z]+ ){1,4}?)took (?:its|their|the) (?:own )?(?:report|story|article|item|post|entry|account) (?:down|offline|off)\b/

const THE_PAPER =
  /^The (?:newspaper|paper|daily|weekly|broadcaster|website|portal|news agency) (?:had |has )?(?:written|wrote|reported|claimed|said)\b/

const MISTAKEN =
  /\b(?:correct (?:our|an)|gave the wrong|changed (?:its|his|her|their) (?:report|account|version|story)|mistake(?:n)?|wrong(?:ly)?|error|incorrect(?:ly)?|misheard|misunderstood|not so|not the other way (?:a)?round)\b/i

/** The last word of who took a report down. */
function takenDownBy(sentence: string): string | undefined {
  const [, one, other] = TAKEN_DOWN.exec(sentence) ?? []
  return (one ?? other)?.trim().split(' ').at(-1)
}

/** What a correction takes back in the article's own voice is withdrawn wherever the article said it. */
export function withdrawCorrected(article: Article, found: readonly FoundClaim[]): FoundClaim[] {
  const isMistaken = ({ start, end }: Paragraph): boolean => MISTAKEN.test(article.text.slice(start, end))
  // "CORRECTION: Estonia, Hungary, video call", a headline: the paragraph that tells what was wrong is the note.
  const [title] = article.paragraphs
  const isOfNote = title !== undefined && NOTE.test(article.text.slice(title.start, title.end))
  const headed = isOfNote ? article.paragraphs.slice(1).find(isMistaken) : undefined
  const isNote = (paragraph: Paragraph): boolean =>
    paragraph === headed ||
    NOTE.test(paragraph.label?.text ?? article.text.slice(paragraph.start, paragraph.end))
  const inNote = (c: FoundClaim): boolean => {
    const paragraph = article.paragraphs[c.sentence.paragraph - 1]
    return paragraph !== undefined && isNote(paragraph)
  }
  // "Editor's note", as a line of the head: the whole article is one.
  const isWhole = HEADED.test(article.text.slice(0, HEAD))
  const notes = isWhole ? article.paragraphs : article.paragraphs.filter(isNote)
  const isAll = notes.some(({ start, end }) => WITHDRAWS.test(article.text.slice(start, end)))
  // "Correction to our 09:50 entry: the duty officer was mistaken. The call was initiated by Monrovia."
  const put = notes.filter(isMistaken).flatMap(({ start, end }) => {
    const isLive = (c: FoundClaim): boolean => !c.denied && !c.withdrawn && c.span.start >= start
    // "(Replaces item 412, which stated wrongly who made the call.)": what the article goes on to tell.
    if (REPLACES.test(article.text.slice(start, end)))
      return found.filter(isLive).map((right) => ({ right, wrong: undefined }))
    const right = found.find((c) => isLive(c) && c.span.end <= end)
    // "We have to correct our entry of **09:50**": what stands behind that hour.
    const hour = /\bentry (?:of|at|from) (\d{1,2}[:.]\d\d)/.exec(article.text.slice(start, end))?.[1]
    const isOfEntry = (c: FoundClaim): boolean =>
      hour === undefined ||
      article.text.startsWith(hour, article.paragraphs[c.sentence.paragraph - 1]?.start ?? -1)
    const wrong = found.findLast((c) => c.span.end <= start && isOfEntry(c))
    return right ? [{ right, wrong: right.initiator === wrong?.initiator ? undefined : wrong }] : []
  })
  const retracted = article.sentences.flatMap(
    ({ start, end }) => takenDownBy(article.text.slice(start, end)) ?? [],
  )
  const isTakenDown = ({ sentence }: FoundClaim): boolean =>
    retracted.some((name) => article.text.slice(sentence.start, sentence.end).includes(name)) ||
    (retracted.length > 0 && THE_PAPER.test(article.text.slice(sentence.start, sentence.end)))
  const back = new Set(found.filter((c) => (c.withdrawn || c.denied) && inNote(c)).map((c) => c.initiator))
  const isBack = (c: FoundClaim): boolean => (isAll || back.has(c.initiator)) && !c.denied && !inNote(c)
  return found.map((c) => {
    if (isBack(c) || isTakenDown(c) || put.some(({ wrong }) => wrong === c)) return { ...c, withdrawn: true }
    return put.some(({ right, wrong }) => right === c && !wrong) ? { ...c, corrects: true } : c
  })
}

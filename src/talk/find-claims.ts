import type { Article, Sentence, Span } from '../library/article.ts'
import { findCountries } from '../library/countries.ts'
import { mentionsWithin } from '../library/names.ts'
import { isCue } from '../quotation/find-cues.ts'
import { framesOf, type Item } from '../quotation/frame.ts'
import type { Quotation } from '../quotation/quotation.ts'
import type { Speakers } from '../quotation/speakers.ts'
import { looksHuman, type Run, subjectAfter, subjectBefore } from '../quotation/subject.ts'
import { isNo, type Sight } from './claim-context.ts'
import { PATTERNS } from './claim-patterns.ts'
import { answerIn } from './find-answers.ts'
import { isEndless } from './find-mentions.ts'
import type { FoundClaim } from './found-claim.ts'
import { plainText } from './plain-text.ts'
import type { TalkKind } from './talk.ts'

/** Finds the statements in an article of who initiated a talk. Possible and planned acts are none. */
export function findClaims(
  article: Article,
  speakers: Speakers,
  quotations: readonly Quotation[],
): FoundClaim[] {
  const found: FoundClaim[] = []
  const texts = article.sentences.map((sentence) => (isEndless(sentence) ? '' : plainText(article, sentence)))
  article.sentences.forEach((sentence, i) => {
    if (isEndless(sentence)) return
    const [before = '', text = ''] = [texts[i - 1], texts[i]]
    const sight = { text, before, offset: sentence.start, items: itemsOf(article, sentence), speakers }
    const asked = askedBefore(article, i)
    const here = [
      ...claimsIn(article, sight, sentence, quotations),
      ...answerIn(sight, sentence, asked, quotations),
    ]
    if (TAKEN_BACK.test(text)) withdrawLast(found, sentence, here, article.text)
    found.push(...here)
  })
  return settleCorrections(article, found)
}

/** The sentence in front of another one, over a "No." that only turns down what was asked. */
function askedBefore({ text, sentences }: Article, at: number): string {
  const [before, previous] = [sentences[at - 2], sentences[at - 1]].map((s) =>
    s ? text.slice(s.start, s.end) : '',
  )
  return isNo(previous ?? '') ? (before ?? '') : (previous ?? '')
}

function itemsOf(article: Article, sentence: Sentence): readonly Item[] {
  const paragraph = article.paragraphs[sentence.paragraph - 1]
  if (!paragraph) return []
  const alone = { ...paragraph, start: sentence.start, bodyStart: sentence.start, end: sentence.end }
  return framesOf(article, alone, []).flatMap((frame) => frame.items)
}

const NEGATION =
  /\b(?:not|never|no|den(?:y|ied|ies|ying)|rejected|false|untrue|dismissed|brushed aside|waved away|shrugged off|laughed off|neither|nor)\b|n[’']t\b/i
/** How far in front of the words their "not" may stand: "had never been initiated by". */
const DENIAL_REACH = 18
/** A denial that governs the clause behind it: "denied that it had asked", "rejected claims that". */
const DENIES =
  /\b(?:den(?:ied|ies|y|ying)|rejected|rejects|rejecting|dismissed|dismissing|brushed aside|brushed off|waved away|shrugged off|laughed off|scoffed at|disputed|disputes|contradicted|false|untrue|wrong)\b(?![^,;]*\bbut\b)[^;]*$/i
/** "Reports according to which it had asked for the call **were without foundation**". */
const isBaseless = (before: string, behind: string): boolean =>
  /\b(?:reports?|claims?|rumou?rs?|suggestions?|allegations?|stories|story)\b[^.;]*$/i.test(before) &&
  /^[^.;]*?\b(?:was|were|is|are) ["“]?(?:without (?:any )?(?:foundation|basis)|baseless|false|untrue|wrong|incorrect|inaccurate|unfounded|invented|nonsense|fiction|not true)\b/i.test(
    behind,
  )
const EARLIER_VERSION =
  /\ban? version of (?:this|the|our) (?:report|story|article|item|dispatch)\b|\b(?:earlier|previous|initial|original|first) (?:version|edition|report|story|item|statement|release|readout|account|dispatch|article)|\b(?:our|this (?:newspaper|agency|site)['’]s) (?:report|story|article|item|dispatch|account)\b(?: (?:of|on|published|dated|from|in)[^.;:]{1,50}?)? (?:had )?(?:stated|said|gave|reported|claimed|attributed)\b|\b(?:wrongly|mistakenly|incorrectly|erroneously)\b|\b(?:first|initially|originally|at first) (?:told|said|reported|stated|announced|wrote|claimed|suggested)/i
const TAKEN_BACK =
  /\b(?:withdrew|retracted|took back|corrected|recanted|disowned|walked back|has withdrawn|has retracted) (?:the|that|his|her|its|this|their) (?:\w+ )?(?:remarks?|statements?|claims?|comments?|accounts?|words|versions?|assertions?|reports?)\b|\b(?:was|were) (?:mistaken|in error|(?:an|our|my) error|(?:a|our|my) mistake|not correct|incorrect)\b|\bmisspoke\b|^["“]?(?:This|That) was (?:wrong|untrue|not so)\b|\bI was wrong about (?:this|that|it)\b|\b(?:deleted|took down) (?:the|his|her|its) (?:\w+ )?(?:message|post|tweet|statement|entry)\b|\b(?:said|wrote|spoke) (?:that |it )?too (?:quickly|soon|hastily)\b|\b(?:put|set) (?:it|this|that|the record) (?:right|straight)\b/i
/** "Briefed them on Brazil's Clean Rivers Initiative", "made the first boarding call". */
const NO_TALK =
  /\p{Lu}\p{Ll}+ (?:Initiative|Appeal|Proposal|Call)$|\b(?:boarding|roll|curtain|wake-up|distress|emergency) calls?\b/u
const NOTE = /^(?:correction|clarification|editor['’]?s[’']? note|corrected)\b/i

function claimsIn(
  article: Article,
  sight: Sight,
  sentence: Sentence,
  quotations: readonly Quotation[],
): FoundClaim[] {
  const { text, offset, items } = sight
  const found: FoundClaim[] = []
  if (/\?["”’']*\s*$/.test(text)) return found
  const lower = text.toLowerCase()
  for (const { hints, words, initiator, outsiders, kinds = null } of PATTERNS) {
    if (hints && !hints.some((hint) => lower.includes(hint))) continue
    for (const match of text.matchAll(words)) {
      const run = initiator(sight, match.index, match.index + match[0].length)
      if (!run) continue
      const named = spanOf(items, run)
      if (!named || NO_TALK.test(match[0])) continue
      const span = {
        start: Math.min(named.start, offset + match.index),
        end: Math.max(named.end, offset + match.index + match[0].length),
      }
      const before = text.slice(0, span.start - offset)
      const denied =
        isBaseless(before, text.slice(span.end - offset)) ||
        NEGATION.test(denialRange(text, span.start - offset, span.end - offset)) ||
        DENIES.test(before)
      const withdrawn = EARLIER_VERSION.test(before)
      const add = (r: Run, isDenied: boolean): void => {
        const claim = toClaim(article, sight, r, quotations)
        if (!claim || found.some((f) => f.initiator === claim.initiator)) return
        // "It was Oman that initiated the talks" stresses who it was, and may mean a third party.
        const isStressed = /\bit (?:was|had been) (?:not )?$/i.test(before)
        found.push({
          ...claim,
          denied: isDenied,
          withdrawn,
          outsiders: outsiders || isStressed,
          kinds: kinds ?? (INVITED.test(match[0]) ? NOT_BY_PHONE : null),
          sentence,
          span,
        })
      }
      const instead = insteadOf(sight, named.end)
      add(run, denied)
      if (instead && denied) add(instead, false)
    }
  }
  return found
}

/** Nobody is invited to be rung up. */
const INVITED = /\binvit(?!\w+ to (?:talk|speak)\b)/i
const NOT_BY_PHONE: readonly TalkKind[] = ['visit', 'meeting', 'summit', 'video call', 'talks']

/** The words themselves, without what is told of somebody in passing, and those right in front; "No." is an answer of its own. */
const denialRange = (text: string, start: number, end: number): string =>
  (text
    .slice(0, start)
    // "The call, for which Oslo had not asked, was initiated by".
    .replace(/, (?:for |of |to |in |with )?(?:who|which|whom|whose)\b[^,]*,/g, ',')
    .slice(-DENIAL_REACH)
    .split(/[.!?]\s/)
    .at(-1) ?? '') + text.slice(start, end).replace(/, (?:who|which)\b.*,/, ',')

/** "not by Oslo **but by Nairobi**": whom the sentence names in place of the one it denies. */
function insteadOf({ text, offset, items }: Sight, at: number): Run | null {
  const match = INSTEAD.exec(text.slice(at - offset))
  return match
    ? subjectAfter(
        items,
        items.findIndex((x) => x.start >= at + match[0].length),
      )
    : null
}

/** Behind the one who is denied: what is told of him in passing, the "but", and how it was done. */
const INSTEAD =
  /^(?:, (?:who|whose|which)\b[^,;.]{1,90},|,)?\s+but\s+(?:rather\s+)?(?:[–—-] [^–—;.]{1,90} [–—-] )?(?:(?:by|from|of|at the \w+ of)\s+)?/

const HOSTS = /^(?:his|her|their) (?:hosts?|guests?|visitors?)$/i

type Named = Pick<FoundClaim, 'initiator' | 'claimedBy' | 'relative'>

/** Whom a run of words means, and who says so. */
function toClaim(article: Article, sight: Sight, whole: Run, quotations: readonly Quotation[]): Named | null {
  const { items, speakers } = sight
  const run = withoutManner(items, whole)
  const named = spanOf(items, run)
  if (!named || !isParty(article, items, run, named)) return null
  const said = quotations.filter((q) => q.start <= named.start && q.end >= named.end)
  const direct = said.find((q) => q.kind === 'direct')
  const claimedBy = (direct ?? said[0])?.speaker ?? null
  const first = items[pastCleft(items, run)]?.lower ?? ''
  const by = direct?.speaker ?? null
  // "X said that **his hosts** had pressed for it".
  if (HOSTS.test(article.text.slice(named.start, named.end)) && claimedBy !== null)
    return { initiator: claimedBy, claimedBy, relative: 'other' }
  const isOther = /^(?:theirs?|they)$/.test(first) || isOtherSide(sight, named)
  if (isOther && by !== null) return { initiator: by, claimedBy, relative: 'other' }
  // "Our Korean partners" are not ours.
  const isOwn =
    /^(?:ours?|my|we|us|i)$/.test(first) && findCountries(article.text, named.start, named.end).length === 0
  if (isOwn) return by === null ? null : { initiator: by, claimedBy, relative: 'own' }
  if (/^(?:an?|another|some|one)$/.test(first) && (!namesSomebody(sight, named) || isAnybody(items, run)))
    return null
  const isPointing = run.to - run.from === 2 && /^(?:former|latter)$/.test(items[run.from + 1]?.lower ?? '')
  const pointed = isPointing ? pointedAt(sight, run) : null
  if (isPointing && pointed === null) return null
  const initiator = pointed ?? speakers.resolve(reportedSubject(sight, run) ?? trimCleft(items, run, named))
  if (initiator === null) return null
  if (TOGETHER_WORDS.test(initiator)) return { initiator: 'both sides', claimedBy, relative: null }
  // Nobody calls himself "she": the other side is meant.
  const relative = by !== null && initiator === by && /^(?:he|she)$/.test(first) ? 'other' : null
  return {
    initiator: initiator.replace(/^(?:his|her|their|its) (?=\p{Lu})| (?:denies|denied|says|said)$/gu, ''),
    claimedBy,
    relative,
  }
}

/** "**The Prime Minister's office** reached out to us", "**our neighbour** telephoned": nobody by name, and not ours. */
function isOtherSide(sight: Sight, named: Span): boolean {
  const [start, end] = [named.start - sight.offset, named.end - sight.offset]
  const words = sight.text.slice(start, end)
  if (mentionsWithin(sight.speakers.names, named).length > 0 || findCountries(words).length > 0) return false
  const isOffice =
    /^the\b.*\b(?:minister|president|ministry|office|government|palace|side|delegation|presidency)\b/i
  return (
    /^our (?:neighbou?rs?|counterparts?|colleagues?|partners?|friends?)$/i.test(words) ||
    (isOffice.test(words) && /^[^.;,]{0,25}\b(?:us|me)\b/.test(sight.text.slice(end)))
  )
}

/** "Arranged by **the two ministers together**". */
const TOGETHER_WORDS =
  /^(?:the )?(?:both|two) (?:sides|parties|ministers|presidents|leaders|governments|countries|capitals|ministries)(?: together| jointly)?$/i

/** "A Swedish official" may be one of hundreds. */
const isAnybody = (items: readonly Item[], run: Run): boolean =>
  /^(?:officials?|diplomats?|officers?|envoys?|aides?|advis[eo]rs?|sources?|delegates?|negotiators?)$/.test(
    items[run.to - 1]?.lower ?? '',
  )

/** "A boy" is nobody in particular; "a Kenyan minister" may well be one of the sides. */
const namesSomebody = (sight: Sight, { start, end }: Span): boolean =>
  mentionsWithin(sight.speakers.names, { start, end }).length > 0 ||
  findCountries(sight.text, start - sight.offset, end - sight.offset).length > 0

/** "**The bishop** said that he had phoned": the subject of the report is the nearest whom the pronoun can mean. */
function reportedSubject({ items }: Sight, run: Run): Span | null {
  if (run.to - run.from !== 1 || !/^(?:he|she)$/.test(items[run.from]?.lower ?? '')) return null
  const that = items[run.from - 1]?.lower === 'that' ? run.from - 1 : run.from
  if (!isCue(items[that - 1], 'say')) return null
  const subject = subjectBefore(items, that - 1)
  // A name is left to the resolution of pronouns, which knows who is a woman and who a man.
  if (!subject || items.slice(subject.from, subject.to).some((x) => x.capital)) return null
  return spanOf(items, subject)
}

/** "**The Norwegian side** through its embassy": without how and when it was done. */
function withoutManner(items: readonly Item[], { from, to }: Run): Run {
  const past = items.findIndex(
    (x, i) =>
      i > from &&
      i < to &&
      (/^(?:through|via|at|on|during|after|before|over|about|last|late|early|when|while|as|with)$/.test(
        x.lower,
      ) ||
        (x.lower === 'for' && isStretch(items, i + 1))),
  )
  return { from, to: past < 0 ? to : past }
}

/** "Sought by Tallinn **for the better part of two weeks**". */
const isStretch = (items: readonly Item[], from: number): boolean =>
  items.slice(from, from + 7).some((x) => /^(?:hours?|days?|weeks?|months?|years?|time)$/.test(x.lower))

/** "it was **Larrea** who": without the words that only point ahead. */
function trimCleft(items: readonly Item[], run: Run, named: Span): Span {
  return { start: items[pastCleft(items, run)]?.start ?? named.start, end: named.end }
}

function pastCleft(items: readonly Item[], run: Run): number {
  let from = run.from
  while (from < run.to - 1 && /^(?:it|was|is|had|been|not|that)$/.test(items[from]?.lower ?? '')) from++
  return from
}

/** Two people named this close to each other, in characters, are named together. */
const TOGETHER = 90

/** "The former" and "the latter" of the two people named together last. */
function pointedAt({ text, offset, items, speakers }: Sight, run: Run): string | null {
  const at = items[run.from]?.start ?? 0
  const isFormer = items[run.from + 1]?.lower === 'former'
  const here = mentionsWithin(speakers.names, { start: offset, end: at })
  // "The meeting with the minister of Gabon was held at the request of the latter".
  const countries = here.length > 0 ? [] : findCountries(text.slice(0, at - offset))
  const country = isFormer ? countries.at(-2) : countries.at(-1)
  if (country) return text.slice(country.start, country.end)
  // "Between the owners and the crew, at the request of the latter".
  if (here.length === 0 && /\b(?:between|with|of)\b.*\b(?:and|with)\b/.test(text.slice(0, at - offset)))
    return null
  const [one, other, ...more] = [...new Set(here.map((m) => m.person.name))]
  if (one && other && more.length === 0) return isFormer ? one : other
  const before = speakers.names.mentions.filter((m) => m.end <= at)
  const last = before.findLastIndex((m, i) => {
    const other = before[i - 1]
    return other !== undefined && other.person.name !== m.person.name && m.start - other.end < TOGETHER
  })
  const [former, latter] = [before[last - 1], before[last]]
  return (isFormer ? former : latter)?.person.name ?? null
}

function spanOf(items: readonly Item[], run: Run): Span | null {
  const [first, last] = [items[run.from], items[run.to - 1]]
  return first && last ? { start: first.start, end: last.end } : null
}

/** A sentence that takes a remark back withdraws what was claimed last in the paragraph, or what its own speaker claimed just before. */
function withdrawLast(
  found: FoundClaim[],
  sentence: Sentence,
  here: readonly FoundClaim[],
  text: string,
): void {
  const last = found.at(-1)
  if (!last || here.some((claim) => claim.initiator === last.initiator)) return
  const speaker = last.claimedBy?.split(' ').at(-1)
  const isHis = speaker !== undefined && text.slice(sentence.start, sentence.end).includes(speaker)
  const back = sentence.paragraph - last.sentence.paragraph
  if (back === 0 || (back === 1 && isHis)) found[found.length - 1] = { ...last, withdrawn: true }
}

/** What a correction takes back in the article's own voice is withdrawn wherever the article said it. */
function settleCorrections(article: Article, found: readonly FoundClaim[]): FoundClaim[] {
  const inNote = (c: FoundClaim): boolean => {
    const paragraph = article.paragraphs[c.sentence.paragraph - 1]
    return (
      paragraph !== undefined &&
      NOTE.test(paragraph.label?.text ?? article.text.slice(paragraph.start, paragraph.end))
    )
  }
  const back = new Set(found.filter((c) => (c.withdrawn || c.denied) && inNote(c)).map((c) => c.initiator))
  return found.map((c) => (back.has(c.initiator) && !c.denied && !inNote(c) ? { ...c, withdrawn: true } : c))
}

/** A person, a body, a country or a side: somebody who can pick up a telephone. */
function isParty(article: Article, items: readonly Item[], run: Run, named: Span): boolean {
  const part = items.slice(run.from, run.to)
  if (
    part.some((p) =>
      /^(?:sides?|delegation|governments?|ministry|ministries|embassy|embassies|parties|capitals?|hosts?|guests?|visitors?|we|us|i|ours?|theirs?|former|latter)$/.test(
        p.lower,
      ),
    )
  )
    return true
  return looksHuman(items, run) || findCountries(article.text, named.start, named.end).length > 0
}

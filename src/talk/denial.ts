const NEGATION =
  /\b(?:not|never|no|den(?:y|ied|ies|ying)|rejected|false|untrue|dismissed|brushed aside|waved away|shrugged off|laughed off|neither|nor)\b|n[’']t\b/i

/** How far in front of the words their "not" may stand: "had never been initiated by". */
const DENIAL_REACH = 18

/** A denial that governs the clause behind it: "denied that it had asked", "rejected claims that". */
const DENIES =
  /\b(?:den(?:ied|ies|y|ying)|rejected|rejects|rejecting|dismissed|dismissing|brushed aside|brushed off|waved away|shrugged off|laughed off|scoffed at|disputed|disputes|contradicted|false|untrue|wrong)\b(?![^,;]*\bbut\b)(?![^;]*(?:["”],? |\b(?:adding|added|saying|insisting|explaining|telling [^,;]{2,60}?) (?:that )?|\b(?:and|but) (?:[a-z]+ )?(?:said|says|insisted|maintained|stated|explained) (?:that )?|: ))[^;]*$/i

/** "Reports according to which it had asked for the call **were without foundation**". */
const isBaseless = (before: string, behind: string): boolean =>
  /\b(?:reports?|claims?|rumou?rs?|suggestions?|allegations?|stories|story)\b[^.;]*$/i.test(before) &&
  /^[^.;]*?\b(?:was|were|is|are) ["“]?(?:without (?:any )?(?:foundation|basis)|baseless|false|untrue|wrong|incorrect|inaccurate|unfounded|invented|nonsense|fiction|not true)\b/i.test(
    behind,
  )

/** "X, **asked whether** the request had been his, **denied it**". */
const ASKED_WHETHER = /\b(?:asked|pressed|questioned)\b[^.;]*\b(?:whether|if|about|that)\b[^.;]*$/i
const DENIED_IT =
  /^[^.;]{0,60}, (?:[a-z]+ ){0,2}(?:denied (?:it|this|that)|said (?:[a-z]+ )?not?\b|shook (?:his|her) head)/
/** "Asmara had **complained about reports that** it had asked for the talks". */
const COMPLAINED =
  /\b(?:complain(?:ed|s|ing)|protest(?:ed|s|ing))(?: (?:on|in) [A-Z]\w+)? (?:about|at|against|over|of) (?:[a-z]+ ){0,2}(?:reports?|claims?|rumou?rs?|suggestions?|allegations?)\b[^.;]*$/i

/** The words themselves, without what is told of somebody in passing, and those right in front; "No." is an answer of its own. */
const denialRange = (text: string, start: number, end: number): string =>
  (text
    .slice(0, start)
    // "The call, for which Oslo had not asked, was initiated by".
    .replace(/, (?:for |of |to |in |with )?(?:who|which|whom|whose)\b[^,]*,/g, ',')
    .slice(-DENIAL_REACH)
    .split(/[.!?:]\s|, that /)
    .at(-1) ?? '') +
  text
    .slice(start, end)
    .replace(/, (?:who|which)\b.*,/, ',')
    .replace(/, in (?:an?|the) [^,]* of which [^,]*,/, ',')
    .replace(/, (?:as|while|when|after|before|since|during|following|not in) [^,]*(?:, as [^,]*)?,/, ',')

/** "It was Budapest, **not Vienna**, that wanted it", "he **did not wait** for Friday and called": nothing is denied of him. */
const withoutContrast = (words: string): string =>
  words
    .replace(/, not [^,]{2,40}, (?=(?:that|who|which)\b|$)/g, ', ')
    .replace(/^(?:[\p{Lu}][\p{Lu} .'’-]*: )?["“]?No, (?=(?:it|he|she|they|we|the)\b)/u, '')
    .replace(/\b(?:did|does|do|could|would) not (?:wait|hesitate|stop|rest)\b/g, '')
    .replace(/^[Nn]ot (?=[^,;.]{1,50} but )/, '')

/** Whether a sentence denies what its words at `[start, end)` say of somebody. */
export function isDenied(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start)
  return (
    isBaseless(before, text.slice(end)) ||
    (ASKED_WHETHER.test(before) && DENIED_IT.test(text.slice(end))) ||
    COMPLAINED.test(before) ||
    NEGATION.test(withoutContrast(denialRange(text, start, end))) ||
    DENIES.test(before)
  )
}

import type { Candidate } from './candidate.ts'
import type { Question } from './question.ts'
import { stemOf, wordsIn } from './terms.ts'

/** "**What is** cubic ft", "**where is** Osaka", "what does WAPP **stand for**". */
const ASKS_WHAT_IS =
  /^\W*(?:(?:and|so|but|ok|please)\W+)*(?:what|who|where)(?:['’]?s| is| are| was| were)\b|\bwhat (?:do|does|did) .* (?:mean|stand for|refer to)\W*$/i
/** "What was **reopened**", "who is **making** investments in the port": what is done to or by somebody is no definition. */
const ASKS_WHAT_IS_DONE =
  /(?<!^\W*\w+(?:['’]s)? (?:(?:is|are|was|were) )?(?:the|an?) )\b(?!(?:used|known|called|located|named|found)\b)\w+(?:ed|ing)\b(?: (?:by|in|at|to|from|on|for|with|as|about|into|of)\b.*)?\W*$/i

/** What a sentence defines, up to "(UK) **is a**", ", INN, **are the**", "**stands for**". */
const DEFINED =
  /^(.{1,120}?)(?:["”’]|\s*\([^)]*\)|\s*,[^,.]{1,60},)*(?:\s+(?:is|are|was|were)\s+(?:usually |often |mainly |also )?(?:an?|the|one|any|defined|used|when|what|those|made|for)\b|\s*,?\s+(?:means?|refers?|stands? for|denotes?|describes?|consists?)\b)/i

/** Whether a question asks what somebody or something is, and a passage tells that of at least half of its words. */
export function defines({ text, terms }: Question, candidate: Candidate): boolean {
  if (!ASKS_WHAT_IS.test(text) || ASKS_WHAT_IS_DONE.test(text)) return false
  const defined = wordsIn(DEFINED.exec(candidate.text)?.[1] ?? '').map(stemOf)
  return terms.length > 0 && 2 * terms.filter(({ term }) => defined.includes(term)).length >= terms.length
}

import { isSmallTalk } from './small-talk.ts'

/** Words that open a question, or ask for something to be shown. */
const OPENS =
  /^\W*(?:(?:and|but|so|ok|okay|hey|hi|hello|please|pls|sorry|also|btw)\b[,\s]*)*(?:who|whom|whose|what|whats|what's|when|where|why|which|how|did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|any|anyone|anybody|show|list|find|tell me|give me|quotes?|quotations?)\b/i
/** Said to other people, not to a library of articles. */
const TO_PEOPLE =
  /\b(?:i|i'm|i'll|i've|me|my|you|you're|your|u|ur|we|we're|our|guys|everyone|folks|somebody|lol|lmao|haha|imo|imho|tbh)\b/i
/** "Has anyone read the piece?" */
const ASKS_PEOPLE = /^\W*(?:can|could|has|have|does|is) (?:any|some)(?:one|body)\b/i
/** Polite ways round to a question. */
const ASKS_FOR_IT =
  /\b(?:tell|show|give) (?:me|us)\b|\bi(?: was|['’]m)? wonder(?:ing)?\b|\b(?:do|can|could) you (?:know|say|tell|find)\b|\bi want to know\b/i
const LONG = 40

/**
 * Whether a message in a channel asks the articles something, and is no conversation between people: "who called whom",
 * "Did they meet?", not "did you see that lol".
 */
export function isQuestion(message: string): boolean {
  const text = message.replace(/@(?:everyone|here)\b/g, ' ').trim()
  const words = text.split(/\s+/).length
  if (words > LONG) return false
  const marked = /\?\s*$/.test(text)
  if (/<@[!&]?\d+>/.test(message) || ASKS_PEOPLE.test(text)) return false
  if (TO_PEOPLE.test(text))
    return ASKS_FOR_IT.test(text) || (isSmallTalk(text) && /\bwhat can you do\b/i.test(text))
  return OPENS.test(text) || (marked && words > 1)
}

/** Whether a message is a few words to look up, and nothing said to anybody: "rubio lavrov call". */
export const isKeywords = (message: string): boolean => {
  const words = message.trim().split(/\s+/)
  return words.length > 1 && words.length <= FEW && !TO_PEOPLE.test(message) && !/[!.…]$/.test(message.trim())
}

const FEW = 5

import { isStopWord, stemOf, wordsIn } from '../search/terms.ts'

/** The words of a text that are also a question's, in any inflection, as the text spells them, each once. */
export function matchedWords(question: string, text: string): readonly string[] {
  const asked = new Set(
    wordsIn(question)
      .filter((w) => !isStopWord(w))
      .map(stemOf),
  )
  const found = text.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []
  const matching = found.filter((word) => wordsIn(word).some((w) => asked.has(stemOf(w))))
  return [...new Map(matching.map((word) => [word.toLowerCase(), word])).values()]
}

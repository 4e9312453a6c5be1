import type { Article, Sentence } from '../library/article.ts'
import { findCountries } from '../library/countries.ts'
import { ENTRY_TIME } from '../library/entry-time.ts'

/** Among so many first paragraphs a line of its own may tell the place: "Astana, 19 May 2025", "Transcript of the briefing, Astana". */
const MAX_HEAD = 5

const MAX_LINE = 150

const HEAD_WITH_PLACE = [
  // "Embassy of Nepal, Manama", "Statement from the Office of the Prime Minister of New Zealand".
  /\b(?:Embassy|High Commission|Ministry|Office|Government|Presidency|Department)\b[^.,]* of (?:the )?(?:Republic of )?(\p{Lu}[\p{L}' -]{2,30})(?:,|$)/u,
  // "MINISTRY OF FOREIGN AFFAIRS OF THE REPUBLIC OF LITHUANIA".
  /^(?:MINISTRY|OFFICE|GOVERNMENT|PRESIDENCY|DEPARTMENT)\b[^.,]* OF (?:THE )?(?:REPUBLIC OF |KINGDOM OF )?(\p{Lu}[\p{Lu}' -]{2,30})$/u,
  /^\s*(\p{Lu}[\p{L}' -]{2,30}),\s+(?:\p{L}+,?\s+)?(?:\d{1,2}\.?\s+\p{L}{3,9}|\p{L}{3,9}\.?\s+\d{1,2}),?\s+\d{4}\s*$/u,
  /^[^.]*\b(?:briefing|transcript|conference|statement|remarks|ministry|department|embassy)\b[^.]*?(?:, | [–—-] )(\p{Lu}[\p{L}' -]{2,30})(?:, [\p{L}\d ,.]{5,25})?(?: \([^)]*\))?\s*$/iu,
  // "Government House, Bangkok".
  /^\p{Lu}[\p{L}' -]{2,40}, (\p{Lu}[\p{L}' -]{2,30})$/u,
  // "Rwanda – Ministry of Health".
  /^(\p{Lu}[\p{L}' -]{2,30}) [–-] (?:Federal )?(?:Ministry|Department|Office|Government|Presidency)\b/u,
  // "Transcript: Foreign Office afternoon briefing".
  /^(?:\p{L}+: )?((?:\p{Lu}\p{L}+ )+)(?:[a-z]+ )*(?:briefing|remarks|statement|transcript)\b/u,
]

/** The country of the dateline, when it is a capital's or a country's name. */
export function homeOf({ dateline, text, paragraphs }: Article): readonly string[] {
  const first = paragraphs.find((p) => p.role === 'text')
  const opening = first
    ? /^\s*(\p{Lu}{3,}(?: \p{Lu}{3,}){0,2})[.,:]/u.exec(text.slice(first.start, first.end))?.[1]
    : undefined
  const head = paragraphs
    .slice(0, MAX_HEAD)
    .flatMap((p) => text.slice(p.start, p.end).split('\n'))
    .filter((line) => line.length <= MAX_LINE)
  const embassies = head.map((line) => EMBASSY.exec(line)?.[1])
  const lines = head.flatMap((line) => HEAD_WITH_PLACE.map((form) => form.exec(line)?.[1]))
  const places = [...embassies, dateline, opening, ...lines].map(
    (words) => words?.split(/[,(–—-]|(?<!\bSt)\./i)[0]?.trim() ?? '',
  )
  return (
    places
      .filter((words) => !/\d/.test(words))
      .map((words) => findCountries(titled(words)).flatMap((c) => c.codes))
      .find((codes) => codes.length > 0) ?? []
  )
}

/** "19:02 **Phnom Penh** gives some colour": the country of which an entry of a live page tells; null where it names none first. */
export function homeAt({ text, paragraphs }: Article, { paragraph }: Sentence): readonly string[] | null {
  const entry = paragraphs[paragraph - 1]
  const words = entry ? text.slice(entry.start, entry.end) : ''
  const time = ENTRY_TIME.exec(words)?.[0].length
  if (time === undefined) return null
  return findCountries(words).find(({ start }) => start === time)?.codes ?? null
}

/** "Embassy of Malaysia, Copenhagen" is Malaysian. */
const EMBASSY =
  /^(?:The )?(?:Embassy|High Commission|Consulate General|Permanent Mission) of (?:the )?(?:Republic of )?(\p{Lu}[\p{L}' -]{2,30})/iu

/** "SOLOMON ISLANDS" as "Solomon Islands". */
const titled = (words: string): string =>
  words.toLowerCase().replace(/(?:^|[\s'’-])\p{L}/gu, (letter) => letter.toUpperCase())

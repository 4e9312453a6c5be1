import type { TalkKind, TalkStatus } from '../talk/talk.ts'

/** An exact slice of an article with where it stands and, if it is quoted speech, who said it. */
export interface AttributedPassage {
  /** Permanent while the article is unchanged; `cite` finds the passage by it. */
  readonly id: string
  readonly file: string
  readonly start: number
  readonly end: number
  /** Always `article.text.slice(start, end)`. */
  readonly text: string
  readonly paragraph: number
  readonly title: string
  readonly date: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly speaker: string | null
  /** The pronoun that the passage begins with and whom it means, where the article tells. */
  readonly pronoun: { readonly text: string; readonly name: string } | null
  /** 0 to 1, for ordering within one answer. */
  readonly score: number
}

/** A passage with those of other articles that say the same, which are named and not shown. */
export interface AgreedPassage extends AttributedPassage {
  readonly agreeing: readonly AttributedPassage[]
}

export interface Searched {
  readonly articles: number
  readonly passages: number
}

export interface AskAnswer {
  readonly question: string
  readonly status: 'answered' | 'not-found'
  /** 0 to 1: how likely the first passage answers the question. */
  readonly confidence: number
  /** The question is none, but a greeting, thanks or the like. */
  readonly smallTalk: boolean
  /** The talks whose claims answer it, when it asks who initiated; empty for any other question. */
  readonly talks: readonly AnsweredTalk[]
  readonly passages: readonly AgreedPassage[]
  /** Ranked passages that are not offered as an answer. */
  readonly closest: readonly AttributedPassage[]
  /** The question's words that no article contains. */
  readonly missing: readonly string[]
  readonly searched: Searched
}

export interface Mentioned {
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface AttributedQuotation extends AttributedPassage {
  readonly kind: 'direct' | 'indirect'
  readonly partial: boolean
  readonly mention: Mentioned | null
  readonly cue: Mentioned | null
  readonly group: string | null
}

export interface QuotesAnswer {
  /** How many match, shown or not. */
  readonly total: number
  readonly quotations: readonly AttributedQuotation[]
}

export interface AnsweredClaim {
  readonly initiator: string
  readonly claimedBy: string | null
  readonly denied: boolean
  readonly withdrawn: boolean
  /** How many articles say the same of this party. */
  readonly articles: number
  readonly passage: AttributedPassage
}

export interface AnsweredTalk {
  readonly label: string
  readonly participants: readonly string[]
  readonly kind: TalkKind
  readonly date: string | null
  /** It has not been held yet, as far as the articles tell. */
  readonly planned: boolean
  readonly status: TalkStatus
  /** The first sentence that speaks of it. */
  readonly mention: AttributedPassage | null
  readonly claims: readonly AnsweredClaim[]
}

export interface InitiatorAnswer {
  readonly question: string
  readonly status: TalkStatus
  readonly talks: readonly AnsweredTalk[]
}

export interface CheckAnswer {
  readonly verdict: 'verbatim' | 'altered' | 'not-found'
  /** Altered by putting together words from several places, each of which is a passage. */
  readonly stitched: boolean
  /** Whom the post gives the words to and who says them in the articles, when the two differ. */
  readonly misattributed: { readonly posted: string; readonly source: string } | null
  readonly passages: readonly AttributedPassage[]
  /** Where the posted words differ from the article's, in order; an empty side means added or left out. */
  readonly differences: readonly { readonly posted: string; readonly source: string }[]
}

/** A passage in its surroundings: exact slices too, in the order of the article, null where nothing stands. */
export type CiteAnswer =
  | {
      readonly status: 'found'
      readonly passage: AttributedPassage
      /** The paragraph before. */
      readonly before: AttributedPassage | null
      /** What stands in front of the passage in its own paragraph, and behind it. */
      readonly leading: AttributedPassage | null
      readonly trailing: AttributedPassage | null
      readonly after: AttributedPassage | null
      /** To the very words of the article, where it has an address. */
      readonly link: string | null
    }
  | { readonly status: 'changed'; readonly title: string }
  | { readonly status: 'unknown' | 'mistyped' }

export interface SourceSummary {
  readonly file: string
  readonly title: string
  readonly date: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly words: number
  readonly paragraphs: number
  readonly quotations: number
  readonly speakers: readonly string[]
  readonly furniture: readonly { readonly start: number; readonly end: number; readonly reason: string }[]
}

export interface SourcesAnswer {
  readonly revision: string
  readonly sources: readonly SourceSummary[]
  readonly skipped: readonly { readonly file: string; readonly reason: string }[]
}

import type { Article, Span } from '../library/article.ts'
import type { Speakers } from './speakers.ts'

/** Words in the text that name a speaker or carry a cue. */
export interface Words extends Span {
  readonly text: string
}

/** A passage somebody is quoted as saying. */
export interface Quotation extends Span {
  readonly file: string
  readonly paragraph: number
  readonly kind: 'direct' | 'indirect'
  /** The marks hold a fragment, not a whole sentence. */
  readonly partial: boolean
  /** The name to show, pronouns and descriptions resolved to it; null where the article does not say. */
  readonly speaker: string | null
  /** What the text says at that place: "he", "the US president". */
  readonly mention: Words | null
  readonly cue: Words | null
  /** Shared by the parts of one quotation that its cue interrupts, or that is too long to show in one piece. */
  readonly group: string | null
}

/** An article with the quotations found in it, in document order, and with what its words mean. */
export interface Reading {
  readonly article: Article
  readonly quotations: readonly Quotation[]
  readonly speakers: Speakers
}

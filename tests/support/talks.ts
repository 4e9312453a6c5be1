import { readQuotations } from '../../src/quotation/find-quotations.ts'
import { findTalks, type Talks } from '../../src/talk/find-talks.ts'
import { article } from './articles.ts'

/** The talks of a few articles given by their text. */
export const talksIn = (...texts: string[]): Talks =>
  findTalks(texts.map((text, i) => article(text, `${i}.txt`)).map(readQuotations))

/** A first sentence that tells of one talk, by phone or in person. */
export const OPENING =
  'Kenyan Foreign Minister Grace Wekesa and Norwegian Foreign Minister Nils Dahl spoke by phone on Monday.'
export const MET =
  'Kenyan Foreign Minister Grace Wekesa and Norwegian Foreign Minister Nils Dahl met in Oslo on Monday.'

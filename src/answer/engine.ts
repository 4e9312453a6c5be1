import type { Article, Library } from '../library/article.ts'
import { findCountries } from '../library/countries.ts'
import { readLibrary } from '../library/read-library.ts'
import { readQuotations } from '../quotation/find-quotations.ts'
import type { Quotation, Reading } from '../quotation/quotation.ts'
import { personMeantAt, speakerAt } from '../quotation/whom.ts'
import { buildIndex, type SearchIndex } from '../search/index.ts'
import { findTalks, type Talks } from '../talk/find-talks.ts'

/** A library with everything that was derived from it: what every answer is made of. Immutable. */
export interface Engine {
  readonly library: Library
  readonly readings: ReadonlyMap<string, Reading>
  readonly quotations: readonly Quotation[]
  readonly talks: Talks
  /** Codes of the countries of which any article speaks. */
  readonly countries: ReadonlySet<string>
  readonly index: SearchIndex
}

/**
 * Reads a folder and derives quotations, talks and the retrieval index.
 * @throws {UserError} when the folder holds no article that can be read
 */
export async function openEngine(folder: string): Promise<Engine> {
  return buildEngine(await readLibrary(folder))
}

/** Derives everything from a library that has been read. Talks, countries and index are made when first asked for. */
export function buildEngine(library: Library): Engine {
  const readings = library.articles.map(readQuotations)
  const byFile = new Map(readings.map((reading) => [reading.article.file, reading]))
  const lazy = {
    talks: once(() => findTalks(readings)),
    countries: once(
      () => new Set(library.articles.flatMap(({ text }) => findCountries(text).flatMap((c) => c.codes))),
    ),
    index: once(() =>
      buildIndex(
        library.articles,
        readings.flatMap((r) => r.speakers.names.people),
        (file, place) => {
          const reading = readingOf({ readings: byFile }, file)
          return [speakerAt(reading, place), personMeantAt(reading, place)?.name].flatMap(
            (name) => name ?? [],
          )
        },
      ),
    ),
  }
  return {
    library,
    readings: byFile,
    quotations: readings.flatMap((reading) => reading.quotations),
    get talks() {
      return lazy.talks()
    },
    get countries() {
      return lazy.countries()
    },
    get index() {
      return lazy.index()
    },
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The article of that file. */
export const articleOf = (engine: Engine, file: string): Article => readingOf(engine, file).article

/** The article of that file, read. Files come from the engine itself, so a missing one is a bug. */
export function readingOf({ readings }: Pick<Engine, 'readings'>, file: string): Reading {
  const reading = readings.get(file)
  if (!reading) throw new Error(`No article ${file} in this library`)
  return reading
}

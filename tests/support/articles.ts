import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { buildEngine, type Engine } from '../../src/answer/engine.ts'
import type { Article, Span } from '../../src/library/article.ts'
import { readArticle } from '../../src/library/read-article.ts'

export const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))

export const article = (text: string, file = 'article.txt'): Article =>
  readArticle({ file, text, head: null })

/** An engine over texts, one article each, in the order of their file names. */
export function engineOf(texts: Readonly<Record<string, string>>): Engine {
  const articles = Object.keys(texts)
    .sort()
    .map((file) => article(texts[file] ?? '', file))
  return buildEngine({ revision: 'test', articles, skipped: [] })
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A folder on disk with these files, contents as text or as bytes; it is gone when the tests have run. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'articles-'))
  folders.push(folder)
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), content)
  }
  return folder
}

export const slices = ({ text }: Article, spans: readonly Span[]): string[] =>
  spans.map((s) => text.slice(s.start, s.end))

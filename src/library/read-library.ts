import { createHash } from 'node:crypto'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'
import type { Article, Library, Skipped } from './article.ts'
import { decode, MAX_BYTES, TOO_LARGE } from './decode.ts'
import { UserError } from './errors.ts'
import { readLabelledHead } from './labelled-head.ts'
import { readArticle } from './read-article.ts'

const EXTENSIONS = /\.(?:txt|md)$/i

/**
 * Reads every `.txt` and `.md` file below a folder, hidden ones excepted. A file that cannot be read or decoded is
 * listed as skipped and never stops the others.
 * @throws {UserError} when the folder is missing, is no folder, or holds no readable article
 */
export async function readLibrary(folder: string): Promise<Library> {
  const files = (await listFiles(folder)).sort(byCodeUnit)
  const articles: Article[] = []
  const skipped: Skipped[] = []
  const hash = createHash('sha256')
  for (const file of files) {
    const read = await readFileAsArticle(folder, file)
    if ('reason' in read) {
      skipped.push({ file, reason: read.reason })
      continue
    }
    articles.push(read)
    hash.update(`${file}\0${read.text}\0`)
  }
  if (articles.length === 0) {
    const reasons = skipped.map((s) => `${s.file}: ${s.reason}`).join('; ')
    throw new UserError(`${folder} holds no article (.txt or .md) to read${reasons && `: ${reasons}`}.`)
  }
  return { revision: hash.digest('hex').slice(0, 12), articles, skipped }
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    if (!(await stat(folder)).isDirectory())
      throw new UserError(`${folder} is a file, not a folder of articles.`)
    const entries = await readdir(folder, { withFileTypes: true, recursive: true })
    return entries
      .filter((entry) => !entry.isDirectory() && EXTENSIONS.test(entry.name))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter((file) => !file.split('/').some((part) => part.startsWith('.')))
  } catch (error) {
    if (error instanceof UserError) throw error
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new UserError(`There is no folder ${folder}.`)
    throw new UserError(`The folder ${folder} cannot be read (${code ?? 'unknown error'}).`)
  }
}

async function readFileAsArticle(folder: string, file: string): Promise<Article | { reason: string }> {
  try {
    const path = join(folder, file)
    // A link may lead out of the folder, to what nobody meant to publish.
    const real = relative(await realpath(folder), await realpath(path))
    if (real.startsWith('..') || isAbsolute(real)) return { reason: 'a link that leads out of the folder' }
    const found = await stat(path)
    // A named pipe would be waited for without end.
    if (!found.isFile()) return { reason: 'not a regular file' }
    if (found.size > MAX_BYTES) return { reason: TOO_LARGE }
    const decoded = decode(await readFile(path))
    if ('reason' in decoded) return decoded
    const { text } = decoded
    // The YAML parser is loaded for folders that need it only: it would double the start-up time.
    const head =
      /\.md$/i.test(file) && text.startsWith('---')
        ? (await import('./front-matter.ts')).readFrontMatter(text)
        : readLabelledHead(text)
    return readArticle({ file, text, head })
  } catch (error) {
    return { reason: `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})` }
  }
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

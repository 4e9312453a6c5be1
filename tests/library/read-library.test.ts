import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/library/errors.ts'
import { readLibrary } from '../../src/library/read-library.ts'
import { folderOf, SEEDS } from '../support/articles.ts'

const STORY = 'The ministers met on Friday and agreed to open the border.\n\nThey will meet again.'

describe('readLibrary', () => {
  it('reads .txt and .md below the folder, and no hidden file', async () => {
    const folder = folderOf({
      'b.txt': STORY,
      'deep/a.md': STORY,
      '.hidden.txt': STORY,
      '.git/c.txt': STORY,
      'notes.pdf': STORY,
    })
    expect((await readLibrary(folder)).articles.map((a) => a.file)).toEqual(['b.txt', 'deep/a.md'])
  })

  it('follows no link that leads out of the folder', async () => {
    const folder = folderOf({ 'a.txt': STORY })
    const elsewhere = folderOf({ 'secret.txt': STORY })
    symlinkSync(join(elsewhere, 'secret.txt'), join(folder, 'link.txt'))
    const library = await readLibrary(folder)
    expect(library.articles.map((a) => a.file)).toEqual(['a.txt'])
    expect(library.skipped).toEqual([{ file: 'link.txt', reason: 'a link that leads out of the folder' }])
  })

  it('takes title, date, publisher and url from YAML front matter', async () => {
    const text = `---\ntitle: "Talks: a beginning"\ndate: 2025-03-01\npublisher: Nordic Press\nurl: https://example.org/talks\n---\n\n# Another title\n\n${STORY}`
    const [read] = (await readLibrary(folderOf({ 'a.md': text }))).articles
    expect(read).toMatchObject({
      title: 'Talks: a beginning',
      date: '2025-03-01',
      publisher: 'Nordic Press',
      url: 'https://example.org/talks',
    })
    expect(read?.sentences.every((s) => s.start > text.indexOf('---\n\n'))).toBe(true)
  })

  it('takes them from labelled lines in front of a text as well', async () => {
    const head =
      'Headline: Oslo and Lisbon talk\nPublished: 4 March 2026\nSource: Daily Post\nBy: A. Writer\nURL: https://example.org/a'
    const text = `${head}\n\nLISBON - ${STORY}`
    const [read] = (await readLibrary(folderOf({ 'a.txt': text }))).articles
    expect(read).toMatchObject({
      title: 'Oslo and Lisbon talk',
      date: '2026-03-04',
      publisher: 'Daily Post',
      url: 'https://example.org/a',
    })
    expect(read?.sentences[0]).toMatchObject({ start: text.indexOf('The ministers'), paragraph: 1 })
  })

  it.each([
    ['one line that looks like a label', `Title: a history\n\n${STORY}`],
    ['lines of which one has no known label', `Title: Talks\nMinister: yes\n\n${STORY}`],
    ['a head without a title', `Date: 4 March 2026\nSource: Daily Post\n\n${STORY}`],
    ['a head that nothing follows', 'Title: Talks\nSource: Daily Post'],
  ])('reads %s as text', async (_, text) => {
    const [read] = (await readLibrary(folderOf({ 'a.txt': text }))).articles
    expect(read?.paragraphs[0]?.start).toBe(0)
  })

  it('offers no address that is not on the web, and survives broken front matter', async () => {
    const folder = folderOf({
      'a.md': `---\nurl: javascript:alert(1)\n---\n${STORY}`,
      'b.md': `---\n{ not: [yaml\n---\n${STORY}`,
    })
    expect((await readLibrary(folder)).articles.map((a) => a.url)).toEqual([null, null])
  })

  it('lists a broken file as skipped, with the reason, and reads the others', async () => {
    const folder = folderOf({
      'a.txt': STORY,
      'b.txt': new Uint8Array([0xff, 0xfe, 0x00]),
      'c.txt': '',
      'd.txt': new Uint8Array(6 * 1024 * 1024).fill(97),
    })
    const library = await readLibrary(folder)
    expect(library.articles.map((a) => a.file)).toEqual(['a.txt'])
    expect(library.skipped).toEqual([
      { file: 'b.txt', reason: 'binary, not text' },
      { file: 'c.txt', reason: 'empty' },
      { file: 'd.txt', reason: 'larger than 5 MiB' },
    ])
  })

  it('says in one sentence what is wrong with a folder', async () => {
    await expect(readLibrary('/nowhere/at/all')).rejects.toThrow(
      new UserError('There is no folder /nowhere/at/all.'),
    )
    await expect(readLibrary(folderOf({}))).rejects.toThrow(/holds no article/)
    await expect(readLibrary(join(folderOf({ 'a.txt': STORY }), 'a.txt'))).rejects.toThrow(
      /is a file, not a folder/,
    )
  })

  it('changes its revision with the articles and not otherwise', async () => {
    const one = await readLibrary(folderOf({ 'a.txt': STORY }))
    expect((await readLibrary(folderOf({ 'a.txt': STORY }))).revision).toBe(one.revision)
    expect((await readLibrary(folderOf({ 'a.txt': `${STORY} ` }))).revision).not.toBe(one.revision)
    expect((await readLibrary(folderOf({ 'b.txt': STORY }))).revision).not.toBe(one.revision)
  })
})

describe('the seeds', () => {
  it('are read with their metadata, the list of other headlines left out', async () => {
    const [first, second] = (await readLibrary(SEEDS)).articles
    expect(first).toMatchObject({ date: '2025-02-15', furniture: [] })
    expect(second).toMatchObject({
      title: 'Moscow says Lavrov and Rubio held talks on Ukraine war',
      dateline: 'MOSCOW',
      date: null,
    })
    expect(second?.furniture).toHaveLength(8)
  })

  it('are the texts as they were given, byte for byte', async () => {
    for (const { file, text } of (await readLibrary(SEEDS)).articles) {
      expect(Buffer.from(text)).toEqual(readFileSync(join(SEEDS, file)))
    }
  })
})

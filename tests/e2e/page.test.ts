import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageServer } from '../../src/test-guild/serve-page.ts'
import { SEEDS } from '../support/articles.ts'
import { CHROMIUM, launch } from '../support/browser.ts'
import { type Running, startBoth } from '../support/guild.ts'

const ARTEFACTS = fileURLToPath(new URL('../../artefacts', import.meta.url))
const BUNDLED = fileURLToPath(new URL('../../dist/src/test-guild/page', import.meta.url))
const SECOND_SEED = readFileSync(join(SEEDS, '001_d8c1006cbb1a5e2a.txt'), 'utf8')

if (!CHROMIUM)
  console.warn('No Chromium found: the tests of the page are left out. Debian has it as "chromium".')

describe.runIf(CHROMIUM)('the page of the test guild', () => {
  let running: Running
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    running = await startBoth({ fallback: pageServer(BUNDLED) })
    browser = await launch()
    page = await browser.newPage({ viewport: { width: 1100, height: 800 } })
    page.on('pageerror', (error) => {
      throw error
    })
    await page.goto(`http://127.0.0.1:${running.guild.port}/`)
    await page.waitForSelector('#message')
  }, 90_000)

  afterAll(async () => {
    mkdirSync(ARTEFACTS, { recursive: true })
    await page?.screenshot({ path: join(ARTEFACTS, 'page.png') })
    await browser?.close()
    await running?.stop()
  })

  const lastReply = () => page.locator('discord-message[bot]').last()
  const quotes = async (): Promise<string[]> =>
    (await lastReply().locator('discord-quote').allInnerTexts()).map((t) => t.trim())

  it('answers a question asked in the channel with words that stand in the article', async () => {
    await page.fill('#message', '@On the Record What specific barriers were discussed?')
    await page.keyboard.press('Enter')
    await page.waitForSelector('discord-message[bot] discord-quote')
    const shown = await quotes()
    expect(shown.length).toBeGreaterThan(0)
    for (const text of shown) expect(SECOND_SEED).toContain(text)
  }, 20_000)

  it('takes /quotes by keyboard alone, with autocomplete', async () => {
    const before = await page.locator('discord-message').count()
    await page.focus('#message')
    await page.keyboard.type('/quo')
    await page.waitForSelector('[role=option]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#option-speaker')
    await page.keyboard.type('trum')
    await page.waitForSelector('[role=option]:has-text("Donald Trump (2)")')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.locator('discord-message').nth(before).waitFor()
    expect(await lastReply().innerText()).toContain('2 quotations')
    expect(await quotes()).toContain(
      'to stop the millions of deaths taking place in the war with Russia/Ukraine',
    )
  }, 20_000)

  it('turns a page by its button', async () => {
    await page.fill('#message', '/quotes')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#option-speaker')
    await page.click('button[type=submit]')
    const next = page.locator('discord-button', { hasText: 'Next' }).last()
    await next.waitFor({ state: 'attached' })
    const first = await quotes()
    await next.press('Enter')
    await page.waitForSelector('text=Page 2 of')
    expect(await quotes()).not.toEqual(first)
  }, 20_000)

  it('shows a passage in its surroundings, and only to who asked', async () => {
    const replies = page.locator('discord-message[bot]')
    const before = await replies.count()
    await page.fill('#message', '@On the Record What specific barriers were discussed?')
    await page.keyboard.press('Enter')
    const answer = replies.nth(before)
    await answer.locator('discord-quote').first().waitFor()
    const [passage = ''] = await quotes()
    await answer.locator('discord-button', { hasText: 'Context' }).first().press('Enter')
    await page.locator('text=The passage').waitFor()
    const parts = await quotes()
    expect(parts.length).toBeGreaterThan(2)
    expect(parts).toContain(passage)
    for (const part of parts) expect(SECOND_SEED).toContain(part)
    await page.selectOption('#person', 'ada')
    await page.locator('text=The passage').waitFor({ state: 'detached' })
    await page.selectOption('#person', 'ben')
    await page.locator('text=The passage').waitFor()
  }, 20_000)

  it('says whether a quotation is real, from the menu of its message', async () => {
    await page.fill('#message', 'They want a "mutually profitable interstate dialogue".')
    await page.keyboard.press('Enter')
    const posted = page.locator('discord-message', { hasText: 'mutually profitable' }).last()
    await posted.waitFor()
    await posted.locator('button', { hasText: 'Is this quote real?' }).click()
    await page.waitForSelector('text=Altered: the articles have these words otherwise.')
    expect(await lastReply().innerText()).toContain('article: respectful')
  }, 20_000)

  it('speaks the language of the app, commands and replies alike', async () => {
    await page.selectOption('#locale', 'uk')
    // The page has heard of it when the menus of the messages speak it.
    await page.waitForSelector('button:has-text("Чи справжня ця цитата?")', { state: 'attached' })
    await page.fill('#message', '/джер')
    await page.waitForSelector('[role=option]:has-text("/джерела")')
    await page.keyboard.press('Enter')
    await page.click('button[type=submit]')
    await page.waitForSelector('text=2 статті')
    await page.selectOption('#locale', 'en-US')
  }, 20_000)

  it('says what Discord says when nobody answers', async () => {
    running.guild.faults.routes.push({
      method: 'POST',
      path: '/callback',
      times: 1,
      effect: { kind: 'delay', milliseconds: 4000 },
    })
    await page.fill('#message', '/sources')
    await page.keyboard.press('Enter')
    await page.click('button[type=submit]')
    await page.waitForSelector('#notice:has-text("The application did not respond")')
  }, 20_000)

  it('refuses a person without permission in words', async () => {
    await page.selectOption('#person', 'guest')
    await page.fill('#message', 'hello')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#notice:has-text("Missing Permissions")')
    await page.selectOption('#person', 'ben')
  }, 20_000)

  it('loads nothing from elsewhere, and fits a phone', async () => {
    const requested: string[] = []
    page.on('request', (request) => requested.push(request.url()))
    await page.setViewportSize({ width: 390, height: 780 })
    await page.reload()
    await page.waitForSelector('discord-message')
    expect(
      requested.filter(
        (url) => !url.startsWith(`http://127.0.0.1:${running.guild.port}/`) && !url.startsWith('data:'),
      ),
    ).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    await page.setViewportSize({ width: 1100, height: 800 })
  }, 20_000)
})

// Makes the README's picture: a real question to the real bot in the test guild, as its page shows the reply.
//   npm run picture      (wants Debian's Chromium)
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const root = fileURLToPath(new URL('..', import.meta.url))
const guild = spawn(process.execPath, ['dist/src/guild.js'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
try {
  const [line] = await once(guild.stdout, 'data')
  const address = /http:\S+/.exec(String(line))?.[0]
  if (!address) throw new Error(`The guild did not print its address: ${line}`)
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  const page = await browser.newPage({ viewport: { width: 940, height: 640 } })
  await page.goto(address)
  await page.fill('#message', '@On the Record Who initiated the call between Rubio and Lavrov?')
  await page.keyboard.press('Enter')
  const reply = page.locator('discord-message[bot]')
  await reply.locator('discord-quote').first().waitFor()
  await page.addStyleTag({ content: '.message-tools { display: none }' })
  await reply.screenshot({ path: `${root}.ci/reply.png` })
  await browser.close()
} finally {
  guild.kill('SIGTERM')
}

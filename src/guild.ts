import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { until } from './test-guild/actor.ts'
import { plainText } from './test-guild/plain-text.ts'
import { Refusal } from './test-guild/refusal.ts'
import { pageServer } from './test-guild/serve-page.ts'
import { startTestGuild, type TestGuild } from './test-guild/test-guild.ts'
import { readTyped } from './test-guild/typed.ts'
import type { StoredMessage } from './test-guild/world.ts'

/** The composition root of the test guild: a Discord on loopback, the real bot in it, and a page to use both. */

const USAGE = `npm run guild                          start a test guild with the bot in it, and a page at a printed address
npm run guild -- --say "/ask Who called?"   send one line, print the reply, and stop (--json: the payload)

Options:
  --say LINE       a command with its options (/quotes speaker:Trump), a message, or a message with @bot in it
  --as NAME        ada (owns the guild), ben (the default) or guest (may only read)
  --channel NAME   general (the default; needs a command or @bot), ask-the-record, newsroom
  --json           with --say: the payload of the reply
  --corpus DIR     folder of articles (default: seeds)
  --port N         port of the page (default: any free one)
  --help           this page`

interface Options {
  readonly say: string | undefined
  readonly as: string
  readonly channel: string
  readonly json: boolean
  readonly corpus: string
  readonly port: number
}

function readOptions(args: string[]): Options | null {
  const { values } = parseArgs({
    args,
    options: {
      say: { type: 'string' },
      as: { type: 'string', default: 'ben' },
      channel: { type: 'string', default: 'general' },
      json: { type: 'boolean', default: false },
      corpus: { type: 'string', default: 'seeds' },
      port: { type: 'string', default: '0' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return null
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port takes a port number, not "${values.port}"`)
  return { ...values, say: values.say, port }
}

/** Starts the bot as a process of its own, as `npm start` does, with settings that point at the guild. */
function startBot(guild: TestGuild, { corpus, say }: Options, dataFolder: string) {
  return spawn(
    process.execPath,
    ['--max-semi-space-size=1', fileURLToPath(new URL('./main.js', import.meta.url))],
    {
      env: {
        ...process.env,
        DISCORD_TOKEN: guild.world.application.token,
        DISCORD_APPLICATION_ID: '',
        DISCORD_GUILD_ID: guild.world.guild.id,
        DISCORD_API_URL: guild.apiUrl,
        ASK_CHANNEL_IDS: guild.channel('ask-the-record'),
        CORPUS_DIR: corpus,
        DATA_DIR: dataFolder,
        LOG_LEVEL: say === undefined ? 'info' : 'error',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
}

/** Sends one line and waits for what the bot makes of it. */
async function sayOnce(guild: TestGuild, line: string, { as, channel }: Options): Promise<StoredMessage> {
  const { world } = guild
  const actor = guild.as(as)
  const typed = readTyped(line, world.commands.guild)
  if (typed.kind === 'slash') {
    const interaction = actor.slash(guild.channel(channel), typed.name, typed.options)
    return until(world, () => {
      if (interaction.state === 'failed') throw new Error('The application did not respond.')
      const message = interaction.originalId ? world.messages.get(interaction.originalId) : undefined
      return message && !message.thinking ? message : null
    })
  }
  const addressed = channel === 'ask-the-record' || typed.content.includes('@bot')
  if (!addressed)
    throw new Error('Nobody is asked: begin with a command, write @bot, or choose --channel ask-the-record.')
  const sent = actor.say(guild.channel(channel), typed.content.replaceAll('@bot', `<@${world.bot.id}>`))
  return until(world, () =>
    [...world.messages.values()].find((m) => m.data.message_reference?.message_id === sent.data.id),
  )
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  if (!options) return void process.stdout.write(`${USAGE}\n`)
  const guild = await startTestGuild({
    port: options.port,
    fallback: pageServer(),
    onRequest: ({ method, path, status }) => {
      if (status === 404 && options.say === undefined)
        process.stderr.write(`test guild: 404 for ${method} ${path}\n`)
    },
  })
  // Each guild is a new one: its settings and votes go with it.
  const dataFolder = await mkdtemp(join(tmpdir(), 'test-guild-'))
  const bot = startBot(guild, options, dataFolder)
  const stopped = once(bot, 'exit').then(([code]) => {
    throw new Error(`The bot stopped with ${code}.`)
  })
  try {
    await Promise.race([until(guild.world, () => (guild.gateway.ready() ? true : null), 30_000), stopped])
    if (options.say !== undefined) {
      const reply = await Promise.race([sayOnce(guild, options.say, options), stopped])
      process.stdout.write(
        `${options.json ? JSON.stringify(reply.data, null, 2) : plainText(guild.world, reply)}\n`,
      )
      return
    }
    process.stdout.write(`The test guild is at http://127.0.0.1:${guild.port}/ (Ctrl-C stops it)\n`)
    await Promise.race([stopped, once(process, 'SIGINT'), once(process, 'SIGTERM')])
  } finally {
    stopped.catch(() => {})
    bot.kill('SIGTERM')
    if (bot.exitCode === null) await once(bot, 'exit')
    await guild.close()
    await rm(dataFolder, { recursive: true, force: true })
  }
}

main().catch((error: Error) => {
  process.stderr.write(`${error instanceof Refusal ? 'Discord refuses: ' : ''}${error.message}\n`)
  process.exitCode = 1
})

import { Events } from 'discord.js'
import { config as loadDotenv } from 'dotenv'
import { commands } from '../commands/index.ts'
import { openEngine } from './answer/engine.ts'
import { type Config, ConfigError, EXIT_CONFIG, readConfig } from './config.ts'
import { attach, createClient } from './discord/client.ts'
import { loginProblem } from './discord/errors.ts'
import { createMessageHandler } from './discord/messages.ts'
import { registerCommands } from './discord/register.ts'
import { createRouter } from './discord/router.ts'
import { UserError } from './library/errors.ts'
import { createLog, type Log } from './log.ts'

/** How long replies in work may take once the bot is told to stop. */
const STOP_MILLISECONDS = 4000

const USAGE = `npm start              log in and answer
npm run deploy         register the commands globally, and stop`

async function start(config: Config, log: Log): Promise<void> {
  const engine = await openEngine(config.corpus)
  const { library, quotations, talks, index } = engine
  log.info('library', {
    revision: library.revision,
    articles: library.articles.length,
    passages: index.passages,
    quotations: quotations.length,
    talks: talks.talks.length,
  })
  for (const { file, reason } of library.skipped) log.warn('skipped', { file, reason })

  const context = { engine, log }
  const client = createClient(config, log)
  const finish = attach(client, {
    onInteraction: createRouter(commands, context),
    onMessage: createMessageHandler(config.askChannelIds, context),
  })
  client.once(Events.ClientReady, (ready) =>
    log.info('ready', { user: ready.user.tag, guilds: ready.guilds.cache.size }),
  )

  const stop = async (signal: string): Promise<void> => {
    log.info('stopping', { signal })
    await finish(STOP_MILLISECONDS)
    await client.destroy()
    process.exit(0)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)

  if (config.guildId)
    log.info('registered', { scope: 'guild', commands: await registerCommands(config, commands, 'guild') })
  await client.login(config.token)
}

async function main(argv: readonly string[]): Promise<void> {
  const unknown = argv.find((argument) => argument !== '--deploy')
  if (unknown) {
    process.stderr.write(`${unknown === '--help' ? '' : `There is no option ${unknown}.\n`}${USAGE}\n`)
    process.exitCode = unknown === '--help' ? 0 : 2
    return
  }
  loadDotenv({ quiet: true })
  const config = readConfig(process.env)
  const log = createLog({ level: config.logLevel, secrets: [config.token] })
  if (argv.includes('--deploy')) {
    log.info('registered', { scope: 'global', commands: await registerCommands(config, commands, 'global') })
    return
  }
  await start(config, log)
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const known =
    error instanceof ConfigError || error instanceof UserError ? error.message : loginProblem(error)
  const { name, stack } = error as Error
  process.stderr.write(`${known ?? `${name}: this is a bug of the bot's.\n${stack}`}\n`)
  process.exit(error instanceof ConfigError ? EXIT_CONFIG : 1)
})

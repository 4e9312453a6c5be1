import { config as loadDotenv } from 'dotenv'
import { commands, messageCommands } from '../commands/index.ts'
import { startBot } from './bot.ts'
import { ConfigError, EXIT_CONFIG, readConfig } from './config.ts'
import { loginProblem } from './discord/errors.ts'
import { registerCommands } from './discord/register.ts'
import { UserError } from './library/errors.ts'
import { createLog } from './log.ts'

const USAGE = `npm start              log in and answer
npm run deploy         register the commands globally, and stop`

/** `EX_TEMPFAIL` of sysexits.h: a supervisor may start the bot again. */
const EXIT_STUCK = 75

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
    const registered = await registerCommands(config, [...commands, ...messageCommands], 'global')
    log.info('registered', { scope: 'global', commands: registered })
    return
  }
  const bot = await startBot(config, log, () => process.exit(EXIT_STUCK))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      log.info('stopping', { signal })
      await bot.stop()
      process.exit(0)
    })
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const known =
    error instanceof ConfigError || error instanceof UserError ? error.message : loginProblem(error)
  const { name, message, stack } = error as Error
  process.stderr.write(`${known ?? `${name}: ${message}\nThis is a bug. ${stack}`}\n`)
  process.exit(error instanceof ConfigError ? EXIT_CONFIG : 1)
})

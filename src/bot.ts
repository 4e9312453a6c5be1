import { Events } from 'discord.js'
import { commands } from '../commands/index.ts'
import { openEngine } from './answer/engine.ts'
import type { Config } from './config.ts'
import { attach, createClient } from './discord/client.ts'
import { createMessageHandler } from './discord/messages.ts'
import { registerCommands } from './discord/register.ts'
import { createRouter } from './discord/router.ts'
import type { Log } from './log.ts'

/** How long replies in work may take once the bot is told to stop. */
const STOP_MILLISECONDS = 4000

export interface Bot {
  /** Lets the replies in work finish, then leaves Discord. */
  stop(): Promise<void>
}

/**
 * Reads the articles, registers the commands in the test guild, and logs in.
 * @throws {UserError} when there is nothing to answer from; discord.js errors when Discord does not let it in
 */
export async function startBot(config: Config, log: Log): Promise<Bot> {
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
  const ready = new Promise<void>((resolve) => {
    client.once(Events.ClientReady, ({ user, guilds }) => {
      log.info('ready', { user: user.tag, guilds: guilds.cache.size })
      resolve()
    })
  })
  try {
    if (config.guildId) {
      log.info('registered', { scope: 'guild', commands: await registerCommands(config, commands, 'guild') })
    }
    await client.login(config.token)
    await ready
  } catch (error) {
    await client.destroy()
    throw error
  }
  return {
    stop: async () => {
      await finish(STOP_MILLISECONDS)
      // The library calls its own leaving a reconnection.
      client.removeAllListeners(Events.ShardReconnecting)
      await client.destroy()
    },
  }
}

import { Events } from 'discord.js'
import { commands, messageCommands } from '../commands/index.ts'
import { openEngine } from './answer/engine.ts'
import type { Config } from './config.ts'
import { buttons } from './discord/buttons.ts'
import { attach, createClient, inviteLink } from './discord/client.ts'
import { createCooldown } from './discord/cooldown.ts'
import { openFeedback } from './discord/feedback.ts'
import { createMessageHandlers } from './discord/messages.ts'
import { registerCommands } from './discord/register.ts'
import { createRouter } from './discord/router.ts'
import { openSettings } from './discord/settings.ts'
import { pulseOf, watch } from './discord/watchdog.ts'
import type { Log } from './log.ts'

/** How long replies in work may take once the bot is told to stop. */
const STOP_MILLISECONDS = 4000
/** Discord answers a heartbeat every 41 seconds; after five minutes without a sign of life there will be none. */
const WATCH = { every: 30_000, patience: 300_000 } as const

export interface Bot {
  /** Lets the replies in work finish, then leaves Discord. */
  stop(): Promise<void>
}

/**
 * Reads the articles, registers the commands in the test guild, and logs in.
 * @param onStuck called once when the connection to Discord neither works nor ends
 * @throws {UserError} when there is nothing to answer from; discord.js errors when Discord does not let it in
 */
export async function startBot(config: Config, log: Log, onStuck: () => void = () => {}): Promise<Bot> {
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

  const settings = await openSettings(config.dataFolder, log)
  const { askChannelIds } = config
  const services = {
    engine,
    log,
    settings,
    askChannelIds,
    feedback: config.countsVotes ? openFeedback(config.dataFolder) : null,
    readsMessages: askChannelIds.length > 0 || settings.readsMessages,
  }
  const cooldown = createCooldown(config.questionsPerMinute)
  const client = createClient(config, services.readsMessages, log)
  const finish = attach(client, {
    onInteraction: createRouter({ commands, messageCommands, buttons }, services, cooldown),
    ...createMessageHandlers(services, cooldown),
  })
  const ready = new Promise<void>((resolve) => {
    client.once(Events.ClientReady, (ready) => {
      const { user, guilds } = ready
      log.info('ready', { user: user.tag, guilds: guilds.cache.size, invite: inviteLink(ready) })
      resolve()
    })
  })
  try {
    if (config.guildId) {
      const registered = await registerCommands(config, [...commands, ...messageCommands], 'guild')
      log.info('registered', { scope: 'guild', commands: registered })
    }
    await client.login(config.token)
    await ready
  } catch (error) {
    await client.destroy()
    throw error
  }
  const unwatch = watch({ ...WATCH, pulse: () => pulseOf(client), onStuck, log })
  return {
    stop: async () => {
      unwatch()
      await finish(STOP_MILLISECONDS)
      // The library calls its own leaving a reconnection.
      client.removeAllListeners(Events.ShardReconnecting)
      await client.destroy()
    },
  }
}

import {
  Client,
  Events,
  GatewayIntentBits,
  type Interaction,
  type Message,
  OAuth2Scopes,
  Options,
  type PartialMessage,
  Partials,
  PermissionFlagsBits,
} from 'discord.js'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'

export interface Handlers {
  readonly onInteraction: (interaction: Interaction) => Promise<void>
  readonly onMessage: (message: Message) => Promise<void>
  readonly onEdit: (message: Message) => Promise<void>
  readonly onDelete: (message: Message | PartialMessage) => Promise<void>
}

/** How many refused requests in ten minutes are worth a warning; at 10,000 Discord bans the address. */
const INVALID_REQUESTS = 100

/** The discord.js client as this bot needs it: few intents, small caches, replies that ping nobody. */
export function createClient(config: Config, readsMessages: boolean, log: Log): Client {
  const client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(readsMessages ? [GatewayIntentBits.MessageContent] : []),
    ],
    // Edits and deletions of messages that are not kept in memory arrive as partial ones.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    enforceNonce: true,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
    }),
    rest: { api: config.apiUrl, invalidRequestWarningInterval: INVALID_REQUESTS },
  })
  client.on(Events.Error, (error) => log.error('client-error', { error }))
  client.on(Events.Warn, (message) => log.warn('client-warning', { message }))
  client.on(Events.ShardResume, (shard, replayed) => log.info('resumed', { shard, replayed }))
  client.on(Events.ShardReconnecting, (shard) => log.warn('reconnecting', { shard }))
  client.rest.on('invalidRequestWarning', ({ count, remainingTime }) =>
    log.warn('invalid-requests', { count, remainingTime }),
  )
  client.rest.on('rateLimited', ({ route, timeToReset }) =>
    log.warn('rate-limited', { route, milliseconds: timeToReset }),
  )
  return client
}

/**
 * Feeds events to the handlers and counts those in work.
 * @returns a function that waits until all of them are done, at most for the given milliseconds
 */
export function attach(client: Client, handlers: Handlers): (timeout: number) => Promise<void> {
  const working = new Set<Promise<void>>()
  const track = (work: Promise<void>): void => {
    working.add(work)
    void work.finally(() => working.delete(work))
  }
  client.on(Events.InteractionCreate, (interaction) => track(handlers.onInteraction(interaction)))
  client.on(Events.MessageCreate, (message) => track(handlers.onMessage(message)))
  client.on(Events.MessageUpdate, (_, message) => track(handlers.onEdit(message)))
  client.on(Events.MessageDelete, (message) => track(handlers.onDelete(message)))
  client.on(Events.MessageBulkDelete, (messages) => {
    for (const message of messages.values()) track(handlers.onDelete(message))
  })
  return async (timeout) => {
    const limit = new Promise<void>((resolve) => setTimeout(resolve, timeout).unref())
    await Promise.race([Promise.allSettled(working), limit])
  }
}

/** The link that adds the bot to a server, with no more permissions than it uses. */
export const inviteLink = (client: Client<true>): string =>
  client.generateInvite({
    scopes: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands],
    permissions: [
      PermissionFlagsBits.ViewChannel,
      PermissionFlagsBits.SendMessages,
      PermissionFlagsBits.SendMessagesInThreads,
      PermissionFlagsBits.CreatePublicThreads,
      PermissionFlagsBits.ReadMessageHistory,
    ],
  })

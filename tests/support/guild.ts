import { type Bot, startBot } from '../../src/bot.ts'
import type { Config } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { until } from '../../src/test-guild/actor.ts'
import { startTestGuild, type TestGuild, type TestGuildOptions } from '../../src/test-guild/test-guild.ts'
import type { StoredInteraction, StoredMessage } from '../../src/test-guild/world.ts'
import { folderOf, SEEDS } from './articles.ts'

export interface Running {
  readonly guild: TestGuild
  readonly bot: Bot
  /** Lines the bot has logged, parsed. */
  readonly log: Record<string, unknown>[]
  readonly config: Config
  stop(): Promise<void>
}

export function configFor(guild: TestGuild, change: Partial<Config> = {}): Config {
  return {
    token: guild.world.application.token,
    applicationId: null,
    guildId: guild.world.guild.id,
    askChannelIds: [guild.channel('ask-the-record')],
    corpus: SEEDS,
    dataFolder: folderOf({}),
    countsVotes: true,
    questionsPerMinute: 100_000,
    logLevel: 'debug',
    apiUrl: guild.apiUrl,
    ...change,
  }
}

/** The real bot, logged in to a test guild of its own. */
export async function startBoth(
  options: TestGuildOptions = {},
  change: Partial<Config> = {},
): Promise<Running> {
  const guild = await startTestGuild(options)
  const log: Record<string, unknown>[] = []
  const config = configFor(guild, change)
  const sink = createLog({
    level: 'debug',
    secrets: [config.token],
    write: (line) => void log.push(JSON.parse(line)),
  })
  const bot = await startBot(config, sink)
  return {
    guild,
    bot,
    log,
    config,
    stop: async () => {
      await bot.stop()
      await guild.close()
    },
  }
}

/** The message that answers an interaction. */
export function answerTo({ world }: TestGuild, interaction: StoredInteraction): Promise<StoredMessage> {
  return until(world, () => {
    if (interaction.state === 'failed') throw new Error('The application did not respond')
    const message = interaction.originalId ? world.messages.get(interaction.originalId) : undefined
    return message && !message.thinking ? message : null
  })
}

/** The bot's reply to a message. */
export function replyTo({ world }: TestGuild, message: StoredMessage): Promise<StoredMessage> {
  return until(world, () =>
    [...world.messages.values()].find(
      (m) => m.data.author.bot && m.data.message_reference?.message_id === message.data.id,
    ),
  )
}

/** A button as a message holds it. */
export interface ShownButton {
  readonly label?: string
  readonly custom_id?: string
  readonly disabled?: boolean
}

/** The buttons below a message, in reading order. */
export const buttonsOf = ({ data }: StoredMessage): ShownButton[] =>
  ((data.components ?? []) as unknown as { readonly components: ShownButton[] }[]).flatMap(
    (row) => row.components,
  )

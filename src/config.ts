import { z } from 'zod'

/** `EX_CONFIG` of sysexits.h: something was found in an unconfigured or misconfigured state. */
export const EXIT_CONFIG = 78

export interface Config {
  readonly token: string
  readonly applicationId: string | null
  readonly guildId: string | null
  readonly askChannelIds: readonly string[]
  readonly corpus: string
  /** Where settings and votes are kept. */
  readonly dataFolder: string
  /** Whether votes under answers are counted. */
  readonly countsVotes: boolean
  /** How many questions a person may ask in one channel in a minute. */
  readonly questionsPerMinute: number
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error'
  /** Root of a Discord-compatible REST API, without the version: `https://discord.com/api`. */
  readonly apiUrl: string
}

/** Wrong settings. The message names every one of them, and the value of none. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

const snowflake = z.string().regex(/^\d{17,20}$/, 'must be an id of 17 to 20 digits')
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

const Environment = z.object({
  DISCORD_TOKEN: z.string('is missing').trim().min(1, 'is missing').regex(/^\S+$/, 'must not contain spaces'),
  DISCORD_APPLICATION_ID: optional(snowflake),
  DISCORD_GUILD_ID: optional(snowflake),
  ASK_CHANNEL_IDS: optional(
    z
      .string()
      .transform((list) => list.split(/[\s,]+/).filter((id) => id !== ''))
      .pipe(z.array(snowflake)),
  ),
  CORPUS_DIR: optional(z.string()),
  DATA_DIR: optional(z.string()),
  FEEDBACK: optional(z.enum(['on', 'off'], 'must be on or off')),
  QUESTIONS_PER_MINUTE: optional(
    z.coerce
      .number('must be a number')
      .int('must be a whole number')
      .min(1, 'must be at least 1')
      .max(100_000, 'must be at most 100000'),
  ),
  LOG_LEVEL: optional(z.enum(['debug', 'info', 'warn', 'error'], 'must be debug, info, warn or error')),
  DISCORD_API_URL: optional(z.url({ protocol: /^https?$/, error: 'must be an http or https address' })),
})

/**
 * Reads the settings from the environment.
 * @throws {ConfigError} listing every setting that is missing or wrong, names only
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const read = Environment.safeParse(env)
  if (!read.success) {
    const problems = read.error.issues.map((issue) => `  ${String(issue.path[0])} ${issue.message}`)
    throw new ConfigError(`Wrong settings (see .env.example):\n${[...new Set(problems)].join('\n')}`)
  }
  const values = read.data
  return {
    token: values.DISCORD_TOKEN,
    applicationId: values.DISCORD_APPLICATION_ID ?? null,
    guildId: values.DISCORD_GUILD_ID ?? null,
    askChannelIds: values.ASK_CHANNEL_IDS ?? [],
    corpus: values.CORPUS_DIR ?? 'seeds',
    dataFolder: values.DATA_DIR ?? '.data',
    countsVotes: values.FEEDBACK !== 'off',
    questionsPerMinute: values.QUESTIONS_PER_MINUTE ?? 30,
    logLevel: values.LOG_LEVEL ?? 'info',
    apiUrl: (values.DISCORD_API_URL ?? 'https://discord.com/api').replace(/\/+$/, ''),
  }
}

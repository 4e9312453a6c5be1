import { DiscordAPIError, HTTPError, RESTJSONErrorCodes, type RepliableInteraction } from 'discord.js'
import type { Log } from '../log.ts'
import type { Words } from '../words/words.ts'
import { privately } from './reply.ts'

/** The interaction can no longer be answered, or perhaps already was (a retried callback): nothing more to send. */
const GONE: readonly unknown[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
]

export const isGone = (error: unknown): boolean =>
  error instanceof DiscordAPIError && GONE.includes(error.code)

/**
 * Tells the person that something went wrong, in whichever of the three ways is still open, and never throws.
 * @param id shown to the person and logged beside the error, so that one finds the other
 */
export async function reportToPerson(
  interaction: RepliableInteraction,
  id: string,
  words: Words,
  log: Log,
): Promise<void> {
  const reply = privately(words.somethingWrong(id))
  try {
    if (interaction.replied) await interaction.followUp(reply)
    else if (interaction.deferred) await interaction.editReply({ content: reply.content ?? '' })
    else await interaction.reply(reply)
  } catch (error) {
    log.warn('report-not-delivered', { id, error })
  }
}

/** Why Discord does not let the bot in, as a sentence that says what to do; null for anything else. */
export function loginProblem(error: unknown): string | null {
  const { message = '', code, status } = error as { message?: string; code?: unknown; status?: unknown }
  if (/disallowed intents?/i.test(message)) {
    return 'Discord refuses an intent: turn on "Message Content Intent" in the developer portal, page "Bot", or leave ASK_CHANNEL_IDS empty.'
  }
  if (code === 'TokenInvalid' || status === 401 || /authentication failed/i.test(message)) {
    return 'Discord refuses the token: copy a new one from the developer portal, page "Bot", "Reset Token", into DISCORD_TOKEN.'
  }
  if (code === RESTJSONErrorCodes.MissingAccess || code === RESTJSONErrorCodes.UnknownGuild) {
    return 'Discord does not let the bot into the guild of DISCORD_GUILD_ID: invite it there with the scopes "bot" and "applications.commands".'
  }
  if (error instanceof HTTPError || /fetch failed|ECONNREFUSED|ENOTFOUND|connect/i.test(message)) {
    return 'Discord cannot be reached: check the network, or DISCORD_API_URL where it is set.'
  }
  return null
}

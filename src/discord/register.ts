import {
  REST,
  type RESTGetCurrentApplicationResult,
  type RESTPutAPIApplicationCommandsResult,
  Routes,
} from 'discord.js'
import type { Config } from '../config.ts'
import type { Command, MessageCommand } from './command.ts'
import { localize } from './localize.ts'

/** Anything that Discord has to be told of. */
export type Registrable = Pick<Command | MessageCommand, 'data'>

/** In one guild the commands can be used at once; globally, everywhere the bot is. */
export type RegistrationScope = 'guild' | 'global'

/**
 * Makes the commands of a scope exactly these. Other scopes are not touched, and doing it twice changes nothing: a
 * bulk overwrite keeps the id of a command whose name it finds again.
 * https://discord.com/developers/docs/interactions/application-commands#bulk-overwrite-global-application-commands
 * @returns how many commands are registered
 */
export async function registerCommands(
  config: Config,
  commands: readonly Registrable[],
  scope: RegistrationScope,
): Promise<number> {
  const rest = new REST({ api: config.apiUrl }).setToken(config.token)
  const applicationId =
    config.applicationId ??
    ((await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult).id
  const route =
    scope === 'guild' && config.guildId
      ? Routes.applicationGuildCommands(applicationId, config.guildId)
      : Routes.applicationCommands(applicationId)
  const registered = await rest.put(route, { body: commands.map((command) => localize(command.data)) })
  return (registered as RESTPutAPIApplicationCommandsResult).length
}

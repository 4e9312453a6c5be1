import type { AutocompleteInteraction, Interaction, RepliableInteraction } from 'discord.js'
import { describeError } from '../log.ts'
import type { Command, Context, Outcome } from './command.ts'
import { isGone, reportToPerson } from './errors.ts'
import { clip, LIMITS } from './limits.ts'
import { privately } from './reply.ts'

/** Hands interactions to their commands; no error leaves it, and each question becomes one line in the log. */
export function createRouter(commands: readonly Command[], context: Context) {
  const byName = new Map(commands.map((command) => [command.data.name, command]))

  return async function route(interaction: Interaction): Promise<void> {
    if (interaction.isAutocomplete())
      return suggest(byName.get(interaction.commandName), interaction, context)
    if (!interaction.isRepliable()) return
    if (interaction.isChatInputCommand()) {
      const command = byName.get(interaction.commandName)
      if (!command) return outdated(interaction, context)
      return guarded(interaction, interaction.commandName, context, () =>
        command.execute(interaction, context),
      )
    }
    if (interaction.isButton()) {
      const [name = '', ...argument] = interaction.customId.split(':')
      const button = byName.get(name)?.button
      if (!button) return outdated(interaction, context)
      return guarded(interaction, name, context, () => button(interaction, argument.join(':'), context))
    }
  }
}

async function guarded(
  interaction: RepliableInteraction,
  command: string,
  { log }: Context,
  run: () => Promise<Outcome>,
): Promise<void> {
  const started = performance.now()
  const about = { command, guild: interaction.guildId }
  try {
    const outcome = await run()
    log.info('answered', { ...about, milliseconds: Math.round(performance.now() - started), outcome })
  } catch (error) {
    if (isGone(error))
      return log.warn('interaction-gone', { ...about, code: (error as { code: unknown }).code })
    log.error('command-failed', { ...about, id: interaction.id, ...describeError(error as Error) })
    await reportToPerson(interaction, interaction.id, log)
  }
}

/** A command or button of an earlier version of the bot. */
async function outdated(interaction: RepliableInteraction, context: Context): Promise<void> {
  return guarded(interaction, 'outdated', context, async () => {
    await interaction.reply(privately('This is from an earlier version of the bot. Please ask again.'))
    return 'not-found'
  })
}

async function suggest(
  command: Command | undefined,
  interaction: AutocompleteInteraction,
  context: Context,
): Promise<void> {
  try {
    const { name: option, value: text } = interaction.options.getFocused(true)
    const choices = command?.autocomplete?.({ option, text }, context) ?? []
    const fitting = choices
      .filter((c) => c.value !== '' && c.value.length <= LIMITS.choiceValue)
      .slice(0, LIMITS.choices)
    await interaction.respond(
      fitting.map(({ name, value }) => ({ name: clip(name, LIMITS.choiceName), value })),
    )
  } catch (error) {
    // Suggestions are worth nothing a moment later; a late one is dropped.
    if (!isGone(error)) context.log.warn('autocomplete-failed', { error })
  }
}

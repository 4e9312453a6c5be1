import type { AutocompleteInteraction, Interaction, RepliableInteraction } from 'discord.js'
import { describeError } from '../log.ts'
import { languageOf, type Words, wordsIn } from '../words/index.ts'
import type { ButtonHandler, Command, Context, MessageCommand, Outcome, Services } from './command.ts'
import type { Cooldown } from './cooldown.ts'
import { unpackId } from './custom-id.ts'
import { isGone, reportToPerson } from './errors.ts'
import { clip, LIMITS } from './limits.ts'
import { privately } from './reply.ts'

/** Everything a person can do with the bot besides writing. */
export interface Handlers {
  readonly commands: readonly Command[]
  readonly messageCommands: readonly MessageCommand[]
  /** Buttons that belong to no command, by the name in their custom ids. */
  readonly buttons: Readonly<Record<string, ButtonHandler>>
}

/** Hands interactions to their handlers; no error leaves it, and each question becomes one line in the log. */
export function createRouter(
  { commands, messageCommands, buttons }: Handlers,
  services: Services,
  cooldown: Cooldown,
) {
  const byName = new Map(commands.map((command) => [command.data.name, command]))
  const inMenu = new Map(messageCommands.map((command) => [command.data.name, command]))

  return async function route(interaction: Interaction): Promise<void> {
    if (interaction.isAutocomplete())
      return suggest(byName.get(interaction.commandName), interaction, services)
    if (!interaction.isRepliable()) return
    const pressed = interaction.isButton() ? unpackId(interaction.customId) : null
    const { language, isPrivate } = services.settings.of(interaction.guildId)
    const words = wordsIn(pressed?.language ?? language ?? languageOf(interaction.locale) ?? 'en')
    const context: Context = { ...services, words, isPrivate }
    const run = (name: string, handle: (() => Promise<Outcome>) | undefined): Promise<void> =>
      guarded(interaction, name, context, async () => {
        const taken = cooldown.take(`${interaction.user.id}:${interaction.channelId}`, Date.now())
        if (!taken.ok) return tooFast(interaction, words, taken.until)
        return handle ? handle() : outdated(interaction, words)
      })
    if (interaction.isChatInputCommand()) {
      const command = byName.get(interaction.commandName)
      return run(interaction.commandName, command && (() => command.execute(interaction, context)))
    }
    if (interaction.isMessageContextMenuCommand()) {
      const command = inMenu.get(interaction.commandName)
      return run(interaction.commandName, command && (() => command.execute(interaction, context)))
    }
    if (pressed && interaction.isButton()) {
      const { name, values } = pressed
      const button = byName.get(name)?.button ?? (Object.hasOwn(buttons, name) ? buttons[name] : undefined)
      return run(name, button && (() => button(interaction, values, context)))
    }
  }
}

async function guarded(
  interaction: RepliableInteraction,
  command: string,
  { log, words }: Context,
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
    await reportToPerson(interaction, interaction.id, words, log)
  }
}

async function tooFast(interaction: RepliableInteraction, words: Words, until: number): Promise<Outcome> {
  await interaction.reply(privately(words.coolDown(relativeTime(until))))
  return 'too-fast'
}

/** A time as each person's Discord writes it: "in 5 seconds". */
export const relativeTime = (milliseconds: number): string => `<t:${Math.ceil(milliseconds / 1000)}:R>`

/** A command or button of an earlier version of the bot. */
async function outdated(interaction: RepliableInteraction, words: Words): Promise<Outcome> {
  await interaction.reply(privately(words.outdated))
  return 'not-found'
}

async function suggest(
  command: Command | undefined,
  interaction: AutocompleteInteraction,
  services: Services,
): Promise<void> {
  try {
    const { name: option, value: text } = interaction.options.getFocused(true)
    const choices = command?.autocomplete?.({ option, text }, services) ?? []
    const fitting = choices
      .filter((c) => c.value !== '' && c.value.length <= LIMITS.choiceValue)
      .slice(0, LIMITS.choices)
    await interaction.respond(
      fitting.map(({ name, value }) => ({ name: clip(name, LIMITS.choiceName), value })),
    )
  } catch (error) {
    // Suggestions are worth nothing a moment later; a late one is dropped.
    if (!isGone(error)) services.log.warn('autocomplete-failed', { error })
  }
}

import { ApplicationIntegrationType, InteractionContextType, PermissionFlagsBits } from 'discord.js'
import type { Command } from '../src/discord/command.ts'
import { slashCommand, textOption } from '../src/discord/definition.ts'
import { privately } from '../src/discord/reply.ts'
import { draftSettings, readSettings } from '../src/discord/settings-form.ts'
import { LANGUAGES, wordsIn } from '../src/words/index.ts'

const choice = (value: string) => ({ name: value, value })

export default {
  data: slashCommand('settings')
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .setContexts(InteractionContextType.Guild)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .addStringOption(textOption('questions', (o) => o.addChoices(choice('on'), choice('off'))))
    .addStringOption(textOption('replies', (o) => o.addChoices(choice('public'), choice('private'))))
    .addStringOption(
      textOption('language', (o) =>
        o.addChoices(choice('own'), ...LANGUAGES.map((l) => ({ name: wordsIn(l).name, value: l }))),
      ),
    )
    .toJSON(),

  async execute(interaction, context) {
    const refused = !interaction.inGuild()
      ? context.words.settingsOnlyInServers
      : !interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild)
        ? context.words.settingsNotAllowed
        : null
    await interaction.reply(privately(refused ?? (await draftSettings(context, readSettings(interaction)))))
    return refused ? 'not-found' : 'found'
  },
} satisfies Command

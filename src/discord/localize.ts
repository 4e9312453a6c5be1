import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js'
import {
  type ChoiceName,
  type CommandName,
  LANGUAGES,
  type OptionName,
  type Words,
  wordsIn,
} from '../words/index.ts'

/** Discord's locales for each language of the bot. https://discord.com/developers/docs/reference#locales */
const LOCALES = { uk: ['uk'], ru: ['ru'], de: ['de'], fr: ['fr'], es: ['es-ES', 'es-419'] } as const

const inEveryLanguage = (text: (words: Words) => string): Record<string, string> =>
  Object.fromEntries(
    LANGUAGES.flatMap((language) =>
      language === 'en' ? [] : LOCALES[language].map((locale) => [locale, text(wordsIn(language))]),
    ),
  )

/**
 * A command as it is registered: with its names and descriptions in every language of the bot, and, unless it says
 * otherwise, for servers, user installs and direct messages alike.
 */
export function localize(
  data: RESTPostAPIApplicationCommandsJSONBody,
): RESTPostAPIApplicationCommandsJSONBody {
  const name = data.name as CommandName
  const places = {
    contexts: data.contexts ?? [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
    integration_types: data.integration_types ?? [
      ApplicationIntegrationType.GuildInstall,
      ApplicationIntegrationType.UserInstall,
    ],
    name_localizations: inEveryLanguage((w) => w.commands[name].name),
  }
  if (data.type !== undefined && data.type !== ApplicationCommandType.ChatInput) return { ...data, ...places }
  return {
    ...data,
    ...places,
    description_localizations: inEveryLanguage((w) => w.commands[name].description),
    options: (data.options ?? []).map((option) => ({
      ...option,
      name_localizations: inEveryLanguage((w) => w.options[option.name as OptionName].name),
      description_localizations: inEveryLanguage((w) => w.options[option.name as OptionName].description),
      ...(option.type === ApplicationCommandOptionType.String && option.choices
        ? {
            choices: option.choices.map((choice) => ({
              ...choice,
              ...(isChoiceName(choice.value)
                ? { name_localizations: inEveryLanguage((w) => w.choices[choice.value as ChoiceName]) }
                : {}),
            })),
          }
        : {}),
    })),
  } as RESTPostAPIApplicationCommandsJSONBody
}

const isChoiceName = (value: string): value is ChoiceName => value in wordsIn('en').choices

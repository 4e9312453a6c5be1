import { z } from 'zod'
import { nullish, read, refuse, snowflake, text } from './form-body.ts'
import { Refusal } from './refusal.ts'

/*
 * Discord's rules for application commands, as tables to be held against its API reference:
 * https://discord.com/developers/docs/interactions/application-commands
 */

const CHAT_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u
const localized = (max: number) => nullish(z.record(z.string(), z.string().min(1).max(max)))
export const Choice = z.object({
  name: text(100, 1),
  name_localizations: localized(100),
  value: z.union([text(100), z.number()]),
})
const lowerCase = (name: string): boolean => name === name.toLowerCase()

const CommandOption: z.ZodType<CommandOptionShape> = z.lazy(() =>
  z.object({
    type: z.int().min(1).max(11),
    name: z.string().regex(CHAT_NAME).refine(lowerCase),
    name_localizations: localized(32),
    description: text(100, 1),
    description_localizations: localized(100),
    required: z.boolean().optional(),
    autocomplete: z.boolean().optional(),
    choices: z.array(Choice).max(25).optional(),
    options: z.array(CommandOption).max(25).optional(),
    min_length: z.int().min(0).max(6000).optional(),
    max_length: z.int().min(1).max(6000).optional(),
    min_value: z.number().optional(),
    max_value: z.number().optional(),
    channel_types: z.array(z.int()).optional(),
  }),
)

export interface CommandOptionShape {
  type: number
  name: string
  name_localizations?: Record<string, string> | null | undefined
  description: string
  description_localizations?: Record<string, string> | null | undefined
  required?: boolean | undefined
  autocomplete?: boolean | undefined
  choices?:
    | {
        name: string
        name_localizations?: Record<string, string> | null | undefined
        value: string | number
      }[]
    | undefined
  options?: CommandOptionShape[] | undefined
  min_length?: number | undefined
  max_length?: number | undefined
}

const CommandBody = z.object({
  id: snowflake.optional(),
  name: text(32, 1),
  name_localizations: localized(32),
  description: nullish(text(100)),
  description_localizations: localized(100),
  options: nullish(z.array(CommandOption).max(25)),
  default_member_permissions: nullish(z.string().regex(/^\d+$/)),
  dm_permission: nullish(z.boolean()),
  type: nullish(z.int().min(1).max(4)),
  nsfw: nullish(z.boolean()),
  integration_types: nullish(z.array(z.int().min(0).max(1))),
  contexts: nullish(z.array(z.int().min(0).max(2))),
})

export type CommandPayload = z.infer<typeof CommandBody>

/** @throws {Refusal} 50035 */
export function readCommand(body: unknown): CommandPayload {
  const command = read(CommandBody, body)
  if ((command.type ?? 1) === 1) {
    if (!CHAT_NAME.test(command.name) || !lowerCase(command.name))
      refuse(['name'], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid')
    if (!command.description) refuse(['description'], 'BASE_TYPE_REQUIRED', 'This field is required')
  }
  checkOptions(command.options ?? [], ['options'])
  return command
}

function checkOptions(options: readonly CommandOptionShape[], path: readonly string[]): void {
  const firstOptional = options.findIndex((o) => o.type > 2 && !o.required)
  const late = options.findIndex((o, i) => firstOptional >= 0 && i > firstOptional && o.required)
  if (late >= 0) {
    refuse(
      [...path, String(late)],
      'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
      'Required options must be placed before non-required options',
    )
  }
  options.forEach((option, i) => {
    const twin = options.findIndex((o) => o.name === option.name)
    if (twin < i)
      refuse(
        [...path, String(i)],
        'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
        'Option name already exists',
      )
    if (option.autocomplete && option.choices?.length)
      refuse(
        [...path, String(i)],
        'APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_CHOICES',
        'Autocomplete and choices exclude each other',
      )
    checkOptions(option.options ?? [], [...path, String(i), 'options'])
  })
}

/** @throws {Refusal} 50035, 30032 */
export function readCommands(body: unknown): CommandPayload[] {
  const list = read(z.array(z.unknown()), body)
  if (list.length > 110) throw new Refusal(30032)
  const commands = list.map(readCommand)
  const byType = (type: number): CommandPayload[] => commands.filter((c) => (c.type ?? 1) === type)
  if (byType(1).length > 100 || byType(2).length > 15 || byType(3).length > 15) throw new Refusal(30032)
  commands.forEach((command, i) => {
    const twin = commands.findIndex((c) => c.name === command.name && (c.type ?? 1) === (command.type ?? 1))
    if (twin < i)
      refuse(
        [String(i), 'name'],
        'APPLICATION_COMMANDS_DUPLICATE_NAME',
        'Application command names must be unique',
      )
  })
  return commands
}

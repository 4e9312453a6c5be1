import { z } from 'zod'
import { Refusal } from './refusal.ts'

/*
 * Discord's rules for what a bot sends, as tables to be held against its API reference:
 * https://discord.com/developers/docs/resources/message, /components/reference, /interactions/application-commands
 */

const snowflake = z.string().regex(/^\d{17,20}$/)
const nullish = <T extends z.ZodType>(schema: T) => schema.nullish()
const text = (max: number, min = 0) => z.string().min(min).max(max)

// --- Messages

const EmbedFooter = z.object({ text: text(2048, 1), icon_url: z.string().optional() })
const EmbedField = z.object({ name: text(256, 1), value: text(1024, 1), inline: z.boolean().optional() })
const Embed = z.object({
  title: nullish(text(256)),
  description: nullish(text(4096)),
  url: nullish(z.url()),
  timestamp: nullish(z.iso.datetime({ offset: true })),
  color: nullish(z.int().min(0).max(0xffffff)),
  footer: nullish(EmbedFooter),
  image: nullish(z.object({ url: z.string() })),
  thumbnail: nullish(z.object({ url: z.string() })),
  author: nullish(
    z.object({ name: text(256, 1), url: z.string().optional(), icon_url: z.string().optional() }),
  ),
  fields: nullish(z.array(EmbedField).max(25)),
})
const Emoji = z.object({
  id: nullish(snowflake),
  name: nullish(z.string()),
  animated: z.boolean().optional(),
})
const customId = text(100, 1)

const LinkButton = z.object({
  type: z.literal(2),
  style: z.literal(5),
  label: nullish(text(80)),
  emoji: nullish(Emoji),
  url: z.url().max(512),
  disabled: z.boolean().optional(),
})
const ActionButton = z.object({
  type: z.literal(2),
  style: z.int().min(1).max(4),
  label: nullish(text(80)),
  emoji: nullish(Emoji),
  custom_id: customId,
  disabled: z.boolean().optional(),
})
const Button = z.union([LinkButton, ActionButton])
const SelectOption = z.object({
  label: text(100, 1),
  value: text(100, 1),
  description: nullish(text(100)),
  emoji: nullish(Emoji),
  default: z.boolean().optional(),
})
const StringSelect = z.object({
  type: z.literal(3),
  custom_id: customId,
  options: z.array(SelectOption).min(1).max(25),
  placeholder: nullish(text(150)),
  min_values: z.int().min(0).max(25).optional(),
  max_values: z.int().min(1).max(25).optional(),
  disabled: z.boolean().optional(),
  required: z.boolean().optional(),
})
const EntitySelect = z.object({
  type: z.int().min(5).max(8),
  custom_id: customId,
  placeholder: nullish(text(150)),
  min_values: z.int().min(0).max(25).optional(),
  max_values: z.int().min(1).max(25).optional(),
  disabled: z.boolean().optional(),
})
const TextInput = z.object({
  type: z.literal(4),
  custom_id: customId,
  style: z.int().min(1).max(2),
  label: nullish(text(45, 1)),
  min_length: z.int().min(0).max(4000).optional(),
  max_length: z.int().min(1).max(4000).optional(),
  required: z.boolean().optional(),
  value: nullish(text(4000)),
  placeholder: nullish(text(100)),
})
const ActionRow = z.object({
  type: z.literal(1),
  components: z.union([
    z.array(Button).min(1).max(5),
    z.array(z.union([StringSelect, EntitySelect])).length(1),
    z.array(TextInput).length(1),
  ]),
})
const TextDisplay = z.object({ type: z.literal(10), content: text(4000, 1) })
const Separator = z.object({
  type: z.literal(14),
  divider: z.boolean().optional(),
  spacing: z.int().min(1).max(2).optional(),
})
const Thumbnail = z.object({
  type: z.literal(11),
  media: z.object({ url: z.string() }),
  description: nullish(text(1024)),
  spoiler: z.boolean().optional(),
})
const Section = z.object({
  type: z.literal(9),
  components: z.array(TextDisplay).min(1).max(3),
  accessory: z.union([Button, Thumbnail]),
})
const Container = z.object({
  type: z.literal(17),
  components: z.array(z.union([ActionRow, TextDisplay, Section, Separator])).min(1),
  accent_color: nullish(z.int().min(0).max(0xffffff)),
  spoiler: z.boolean().optional(),
})
const Component = z.union([ActionRow, TextDisplay, Section, Separator, Container])

const AllowedMentions = z.object({
  parse: z.array(z.enum(['roles', 'users', 'everyone'])).optional(),
  roles: z.array(snowflake).max(100).optional(),
  users: z.array(snowflake).max(100).optional(),
  replied_user: z.boolean().optional(),
})

export const MessageFlag = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  componentsV2: 1 << 15,
} as const
const EMBED_SUM = 6000
const MAX_ROWS = 5
const MAX_COMPONENTS_V2 = 40
const MAX_TEXT_V2 = 4000

const MessageBody = z.object({
  content: nullish(text(2000)),
  embeds: nullish(z.array(Embed).max(10)),
  components: nullish(z.array(Component)),
  allowed_mentions: nullish(AllowedMentions),
  flags: nullish(z.int()),
  tts: z.boolean().optional(),
  nonce: z.union([z.string().max(25), z.int()]).nullish(),
  enforce_nonce: nullish(z.boolean()),
  message_reference: nullish(
    z.object({
      message_id: snowflake,
      channel_id: snowflake.optional(),
      guild_id: snowflake.optional(),
      fail_if_not_exists: z.boolean().optional(),
    }),
  ),
  attachments: nullish(z.array(z.unknown())),
})

export type MessagePayload = z.infer<typeof MessageBody>

// --- Commands

const CHAT_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u
const localized = (max: number) => nullish(z.record(z.string(), z.string().min(1).max(max)))
const Choice = z.object({
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
  description: string
  required?: boolean | undefined
  autocomplete?: boolean | undefined
  choices?: { name: string; value: string | number }[] | undefined
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

// --- Interactions

const AutocompleteData = z.object({ choices: z.array(Choice).max(25) })
const ModalData = z.object({
  custom_id: customId,
  title: text(45, 1),
  components: z.array(z.unknown()).min(1).max(5),
})
const Callback = z.object({ type: z.int().min(1).max(12), data: z.unknown().optional() })

/**
 * Reads a request body by a table.
 * @throws {Refusal} 50035 with Discord's tree of errors
 */
function read<T extends z.ZodType>(schema: T, body: unknown): z.infer<T> {
  const result = schema.safeParse(body)
  if (result.success) return result.data
  const issues = result.error.issues.flatMap((issue) => plainIssues(issue, []))
  throw new Refusal(
    50035,
    errorTree(issues.map(({ issue, path }) => ({ path: path.map(String), ...describeIssue(issue) }))),
  )
}

interface PlacedIssue {
  readonly issue: z.core.$ZodIssue
  readonly path: readonly PropertyKey[]
}

/**
 * What is really wrong with a value that may be of several kinds: the complaints about the kind it was meant to be,
 * which is the one whose `type` fits and that complains of the least.
 */
function plainIssues(issue: z.core.$ZodIssue, before: readonly PropertyKey[]): PlacedIssue[] {
  const path = [...before, ...issue.path]
  if (issue.code !== 'invalid_union') return [{ issue, path }]
  const kinds = issue.errors.map((branch) => branch.flatMap((inner) => plainIssues(inner, path)))
  const fitting = kinds.filter(
    (kind) => !kind.some((i) => i.path.at(-1) === 'type' || i.path.at(-1) === 'style'),
  )
  const [meant] = [...fitting].sort(
    (a, b) => (b[0]?.path.length ?? 0) - (a[0]?.path.length ?? 0) || a.length - b.length,
  )
  return meant ?? [{ issue, path }]
}

interface Complaint {
  readonly path: readonly string[]
  readonly code: string
  readonly message: string
}

/** `{ content: { _errors: [{ code, message }] } }`, nested by path. https://discord.com/developers/docs/reference#error-messages */
export function errorTree(complaints: readonly Complaint[]): Record<string, unknown> {
  const tree: Record<string, unknown> = {}
  for (const { path, code, message } of complaints) {
    let node = tree
    for (const key of path) {
      node[key] ??= {}
      node = node[key] as Record<string, unknown>
    }
    node._errors = [...((node._errors as unknown[] | undefined) ?? []), { code, message }]
  }
  return tree
}

function describeIssue(issue: z.core.$ZodIssue): { code: string; message: string } {
  const size = issue as { maximum?: unknown; minimum?: unknown; origin?: string }
  if (issue.code === 'too_big') {
    if (size.origin === 'array')
      return { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${size.maximum} or fewer in length.` }
    if (size.origin === 'string')
      return { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${size.maximum} or fewer in length.` }
    return { code: 'NUMBER_TYPE_MAX', message: `int value should be less than or equal to ${size.maximum}.` }
  }
  if (issue.code === 'too_small') {
    if (size.origin === 'string' && size.minimum === 1)
      return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }
    return { code: 'BASE_TYPE_BAD_LENGTH', message: `Must be ${size.minimum} or more in length.` }
  }
  if (issue.code === 'invalid_type') return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }
  if (issue.code === 'invalid_format')
    return { code: 'STRING_TYPE_REGEX', message: 'String value did not match validation regex.' }
  if (issue.code === 'custom')
    return { code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' }
  return { code: 'BASE_TYPE_CHOICES', message: 'Value is not one of the allowed ones.' }
}

const refuse = (path: readonly string[], code: string, message: string): never => {
  throw new Refusal(50035, errorTree([{ path, code, message }]))
}

/** @throws {Refusal} 50035 or 50006 */
export function readMessage(body: unknown, { mayBeEmpty = false } = {}): MessagePayload {
  const message = read(MessageBody, body ?? {})
  const v2 = ((message.flags ?? 0) & MessageFlag.componentsV2) !== 0
  checkComponents(message, v2)
  const sum = (message.embeds ?? []).reduce((n, e) => n + embedLength(e), 0)
  if (sum > EMBED_SUM)
    refuse(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', 'Embed size exceeds maximum size of 6000')
  const empty = !message.content?.trim() && !message.embeds?.length && !message.components?.length
  if (empty && !mayBeEmpty) throw new Refusal(50006)
  return message
}

function embedLength(e: z.infer<typeof Embed>): number {
  const fields = (e.fields ?? []).reduce((n, f) => n + f.name.length + f.value.length, 0)
  return (
    (e.title?.length ?? 0) +
    (e.description?.length ?? 0) +
    (e.footer?.text.length ?? 0) +
    (e.author?.name.length ?? 0) +
    fields
  )
}

function checkComponents({ components, content, embeds }: MessagePayload, v2: boolean): void {
  const list = components ?? []
  if (!v2) {
    if (list.length > MAX_ROWS)
      refuse(['components'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 5 in length.')
    list.forEach((c, i) => {
      if (c.type !== 1)
        refuse(
          ['components', String(i), 'type'],
          'UNION_TYPE_CHOICES',
          'Value of field "type" must be one of (1,).',
        )
    })
  } else {
    if (content)
      refuse(
        ['content'],
        'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        "The 'content' field cannot be used when using MessageFlags.IS_COMPONENTS_V2",
      )
    if (embeds?.length)
      refuse(
        ['embeds'],
        'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        "The 'embeds' field cannot be used when using MessageFlags.IS_COMPONENTS_V2",
      )
    const all = flatten(list)
    if (all.length > MAX_COMPONENTS_V2)
      refuse(['components'], 'COMPONENT_MAX_COUNT_EXCEEDED', 'Must be 40 or fewer in total.')
    const length = all.reduce(
      (n, c) => n + ('content' in c && typeof c.content === 'string' ? c.content.length : 0),
      0,
    )
    if (length > MAX_TEXT_V2)
      refuse(
        ['components'],
        'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
        'Component displayable text size exceeds maximum size of 4000',
      )
  }
  const ids = flatten(list).flatMap((c) =>
    'custom_id' in c && typeof c.custom_id === 'string' ? c.custom_id : [],
  )
  if (new Set(ids).size < ids.length)
    refuse(['components'], 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated')
}

interface AnyComponent {
  readonly type: number
  readonly [key: string]: unknown
}

/** Components with all that are inside them. */
export function flatten(components: readonly unknown[]): AnyComponent[] {
  return (components as AnyComponent[]).flatMap((c) => [
    c,
    ...flatten(Array.isArray(c.components) ? c.components : []),
    ...(c.accessory ? flatten([c.accessory]) : []),
  ])
}

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

/** @throws {Refusal} 50035 */
export const readCallback = (body: unknown) => read(Callback, body)
export const readAutocomplete = (body: unknown) => read(AutocompleteData, body)
export const readModal = (body: unknown) => read(ModalData, body)

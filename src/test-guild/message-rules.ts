import { z } from 'zod'
import { nullish, read, refuse, snowflake, text } from './form-body.ts'
import { Refusal } from './refusal.ts'

/*
 * Discord's rules for messages, as tables to be held against its API reference:
 * https://discord.com/developers/docs/resources/message and /components/reference
 */

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
export const customId = text(100, 1)

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

/** @throws {Refusal} 50035 or 50006 */
export function readMessage(body: unknown, { mayBeEmpty = false } = {}): MessagePayload {
  const message = read(MessageBody, body ?? {})
  const v2 = ((message.flags ?? 0) & MessageFlag.componentsV2) !== 0
  checkComponents(message, v2)
  checkMentions(message)
  checkEach(flatten(message.components ?? []))
  for (const [i, embed] of (message.embeds ?? []).entries()) {
    const hasText = embedLength(embed) > 0 || embed.image || embed.thumbnail
    if (!hasText) refuse(['embeds', String(i)], 'BASE_TYPE_REQUIRED', 'This field is required')
  }
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

function checkMentions({ allowed_mentions: allowed }: MessagePayload): void {
  for (const kind of ['users', 'roles'] as const) {
    if (!allowed?.parse?.includes(kind) || !allowed[kind]?.length) continue
    refuse(
      ['allowed_mentions'],
      'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
    )
  }
}

/** What the tables cannot say of single components: a button shows something, a select can be satisfied. */
function checkEach(components: readonly AnyComponent[]): void {
  for (const c of components) {
    const [min, max] = [Number(c.min_values ?? 1), Number(c.max_values ?? 1)]
    const values = Array.isArray(c.options) ? c.options.map((o: { value: string }) => o.value) : []
    if (c.type === 2 && !c.label && !c.emoji)
      refuse(
        ['components'],
        'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED',
        'A button must have a label or emoji',
      )
    if (c.type === 3 && min > max)
      refuse(
        ['components'],
        'COMPONENT_SELECT_MIN_GREATER_THAN_MAX',
        'Minimum values cannot be greater than maximum values',
      )
    if (c.type === 3 && new Set(values).size < values.length)
      refuse(
        ['components'],
        'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        'Select option values must be unique',
      )
    if (c.type === 4) refuse(['components'], 'UNION_TYPE_CHOICES', 'A text input stands in a form only')
  }
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

/** Any component, as it was sent. */
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

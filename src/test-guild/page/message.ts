import type { PageMessage, PageState } from '../page-api.ts'
import { type Names, renderMarkdown } from './markdown.ts'

export interface MessageActions {
  press(messageId: string, customId: string): void
  select(messageId: string, customId: string, values: string[]): void
  menu(name: string, messageId: string): void
  reply(messageId: string): void
  edit(messageId: string, content: string): void
  remove(messageId: string): void
}

interface Component {
  readonly type: number
  readonly style?: number
  readonly label?: string
  readonly custom_id?: string
  readonly url?: string
  readonly disabled?: boolean
  readonly content?: string
  readonly placeholder?: string
  readonly emoji?: { readonly name?: string }
  readonly accent_color?: number
  readonly options?: readonly {
    readonly label: string
    readonly value: string
    readonly description?: string
  }[]
  readonly components?: readonly Component[]
  readonly accessory?: Component
}

const make = (
  tag: string,
  attributes: Readonly<Record<string, string | null | undefined>> = {},
  ...children: (Node | string)[]
): HTMLElement => {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) if (value != null) element.setAttribute(name, value)
  element.append(...children)
  return element
}

/** An avatar drawn here: the page loads nothing from elsewhere. */
function avatar(name: string, bot: boolean): string {
  const colour = bot
    ? '5865f2'
    : (['3ba55c', 'faa61a', 'ed4245', 'eb459e'][name.charCodeAt(0) % 4] ?? '3ba55c')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80"><rect width="80" height="80" fill="#${colour}"/><text x="40" y="54" font-family="sans-serif" font-size="40" fill="#fff" text-anchor="middle">${name.charAt(0)}</text></svg>`
  return `data:image/svg+xml;base64,${btoa(unescape(encodeURIComponent(svg)))}`
}

const namesOf = (state: PageState): Names => ({
  ...Object.fromEntries(state.people.map((p) => [p.id, p.name])),
  ...Object.fromEntries(state.channels.map((c) => [c.id, c.name])),
})

/** A message as Discord shows it to one person. */
export function drawMessage(message: PageMessage, state: PageState, actions: MessageActions): HTMLElement {
  const names = namesOf(state)
  const body = make('div', { class: 'body' })
  if (message.thinking)
    body.append(make('span', { class: 'thinking' }, `${message.author.name} is thinking…`))
  else body.append(renderMarkdown(message.content, names))
  for (const embed of message.embeds) body.append(drawEmbed(embed, names))
  const components = (message.components as Component[]).map((c) => drawComponent(c, message, names, actions))
  body.append(drawTools(message, state, actions))

  const element = make('discord-message', {
    author: message.author.name,
    avatar: avatar(message.author.name, message.author.bot),
    timestamp: new Date(message.timestamp).toLocaleString('en-GB', {
      dateStyle: 'short',
      timeStyle: 'short',
    }),
    bot: message.author.bot ? '' : null,
    edited: message.edited ? '' : null,
    ephemeral: message.ephemeral ? '' : null,
    highlight: message.pinged ? '' : null,
    'data-id': message.id,
  })
  if (message.repliesTo) {
    const { author, content } = message.repliesTo
    element.append(
      make(
        'discord-reply',
        {
          slot: 'reply',
          'author-color': document.documentElement.dataset.theme === 'light' ? '#2e3338' : null,
          author: author.name,
          avatar: avatar(author.name, author.bot),
          bot: author.bot ? '' : null,
        },
        clipped(renderMarkdown(content, names).textContent ?? ''),
      ),
    )
  }
  if (message.usedCommand) {
    element.append(
      make('discord-command', {
        slot: 'reply',
        'light-theme': document.documentElement.dataset.theme === 'light' ? '' : null,
        author: message.usedCommand.author,
        avatar: avatar(message.usedCommand.author, false),
        command: message.usedCommand.name,
      }),
    )
  }
  element.append(body)
  if (components.length > 0)
    element.append(make('discord-attachments', { slot: 'components' }, ...components))
  return element
}

function drawTools(message: PageMessage, state: PageState, actions: MessageActions): HTMLElement {
  const tools = make('div', {
    class: 'message-tools',
    role: 'group',
    'aria-label': `Actions on the message of ${message.author.name}`,
  })
  const tool = (label: string, run: () => void): void => {
    const button = make('button', { type: 'button' }, label)
    button.addEventListener('click', run)
    tools.append(button)
  }
  if (!message.ephemeral) tool('Reply', () => actions.reply(message.id))
  for (const command of state.commands.filter((c) => c.type === 3))
    tool(command.label, () => actions.menu(command.name, message.id))
  if (message.own) {
    tool('Edit', () => actions.edit(message.id, message.content))
    tool('Delete', () => actions.remove(message.id))
  }
  return tools
}

interface Embed {
  readonly title?: string
  readonly description?: string
  readonly url?: string
  readonly color?: number
  readonly author?: { readonly name: string }
  readonly footer?: { readonly text: string }
  readonly fields?: readonly { readonly name: string; readonly value: string; readonly inline?: boolean }[]
}

function drawEmbed(raw: unknown, names: Names): HTMLElement {
  const embed = raw as Embed
  const colour = embed.color === undefined ? null : `#${embed.color.toString(16).padStart(6, '0')}`
  const element = make('discord-embed', {
    'embed-title': embed.title,
    color: colour,
    url: embed.url,
    'author-name': embed.author?.name,
  })
  if (embed.description)
    element.append(
      make('discord-embed-description', { slot: 'description' }, renderMarkdown(embed.description, names)),
    )
  if (embed.fields?.length) {
    const fields = make('discord-embed-fields', { slot: 'fields' })
    for (const field of embed.fields) {
      fields.append(
        make(
          'discord-embed-field',
          { 'field-title': field.name, inline: field.inline ? '' : null },
          renderMarkdown(field.value, names),
        ),
      )
    }
    element.append(fields)
  }
  if (embed.footer) element.append(make('discord-embed-footer', { slot: 'footer' }, embed.footer.text))
  return element
}

const clipped = (text: string): string => (text.length > 90 ? `${text.slice(0, 90)}…` : text)

const BUTTON_STYLES: Readonly<Record<number, string>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'destructive',
  5: 'secondary',
}

function drawComponent(
  component: Component,
  message: PageMessage,
  names: Names,
  actions: MessageActions,
): Node {
  const inside = (): Node[] =>
    (component.components ?? []).map((c) => drawComponent(c, message, names, actions))
  switch (component.type) {
    case 1:
      return make('discord-action-row', {}, ...inside())
    case 2:
      return drawButton(component, message, actions)
    case 3:
      return drawSelect(component, message, actions)
    case 9:
      return make(
        'div',
        { class: 'row' },
        ...inside(),
        ...(component.accessory ? [drawComponent(component.accessory, message, names, actions)] : []),
      )
    case 10:
      return make('div', {}, renderMarkdown(component.content ?? '', names))
    case 14:
      return make('hr')
    case 17: {
      const colour =
        component.accent_color === undefined
          ? 'var(--line)'
          : `#${component.accent_color.toString(16).padStart(6, '0')}`
      return make(
        'section',
        {
          style: `border-left: 4px solid ${colour}; padding: 8px 12px; background: var(--side); border-radius: 8px`,
        },
        ...inside(),
      )
    }
    default:
      return make('em', {}, `(component of type ${component.type})`)
  }
}

function drawButton(component: Component, message: PageMessage, actions: MessageActions): HTMLElement {
  const label = [component.emoji?.name, component.label].filter(Boolean).join(' ')
  const button = make(
    'discord-button',
    {
      type: BUTTON_STYLES[component.style ?? 2],
      url: component.url,
      disabled: component.disabled ? '' : null,
    },
    label,
  )
  if (component.custom_id && !component.disabled) {
    const id = component.custom_id
    button.setAttribute('role', 'button')
    button.setAttribute('tabindex', '0')
    button.setAttribute('aria-label', label)
    button.setAttribute('data-custom-id', id)
    const press = (): void => actions.press(message.id, id)
    button.addEventListener('click', press)
    button.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') press()
    })
  }
  return button
}

function drawSelect(component: Component, message: PageMessage, actions: MessageActions): HTMLElement {
  const select = make('select', {
    'aria-label': component.placeholder ?? 'Choose',
    disabled: component.disabled ? '' : null,
  }) as HTMLSelectElement
  select.append(make('option', { value: '' }, component.placeholder ?? 'Choose'))
  for (const option of component.options ?? [])
    select.append(make('option', { value: option.value }, option.label))
  select.addEventListener('change', () => {
    if (select.value !== '' && component.custom_id)
      actions.select(message.id, component.custom_id, [select.value])
  })
  return select
}

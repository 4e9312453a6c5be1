import '@skyra/discord-components-core'
import { LOCALES, type PageInteraction, type PageState } from '../page-api.ts'
import { act, loadState, onChange } from './api.ts'
import { createComposer } from './composer.ts'
import { drawFaults } from './faults.ts'
import { drawMessage } from './message.ts'

const find = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T
const log = find('log')
const person = find<HTMLSelectElement>('person')
const locale = find<HTMLSelectElement>('locale')
locale.append(...Object.entries(LOCALES).map(([value, name]) => new Option(name, value)))

let state: PageState
let channelId = new URLSearchParams(location.search).get('channel') ?? ''
const wanted = new URLSearchParams(location.search).get('as') ?? ''
let acting = /^(?:ada|ben|guest)$/.test(wanted) ? wanted : 'ben'

const notice = (text: string): void => {
  find('notice').textContent = text
}

/** Does something as the person, and shows Discord's words when it is refused or not answered. */
async function attempt(run: () => Promise<unknown>): Promise<void> {
  notice('')
  try {
    const result = (await run()) as PageInteraction | undefined
    if (result?.state === 'failed') notice('The application did not respond')
  } catch (error) {
    notice((error as Error).message)
  }
}

/** Mentions as a person types them, and as messages hold them. */
const withIds = (text: string): string =>
  state.people.reduce((typed, p) => typed.replaceAll(`@${p.name}`, `<@${p.id}>`), text)
const withNames = (text: string): string =>
  state.people.reduce((typed, p) => typed.replaceAll(`<@${p.id}>`, `@${p.name}`), text)

const composer = createComposer(find('composer'), {
  say: (content) => {
    const text = withIds(content)
    const to = composer.repliesTo()
    void attempt(() => act({ kind: 'say', as: acting, channelId, content: text, ...(to ? { to } : {}) }))
  },
  edit: (messageId, content) =>
    void attempt(() => act({ kind: 'edit', as: acting, messageId, content: withIds(content) })),
  slash: (name, options) => void attempt(() => act({ kind: 'slash', as: acting, channelId, name, options })),
  complete: async (name, option, typed) => {
    try {
      const { choices } = await act<PageInteraction>({
        kind: 'complete',
        as: acting,
        channelId,
        name,
        option,
        typed,
      })
      return choices ?? []
    } catch (error) {
      notice((error as Error).message)
      return []
    }
  },
})

const messageActions = {
  press: (messageId: string, customId: string) =>
    void attempt(() => act({ kind: 'press', as: acting, messageId, customId })),
  select: (messageId: string, customId: string, values: string[]) =>
    void attempt(() => act({ kind: 'select', as: acting, messageId, customId, values })),
  menu: (name: string, messageId: string) =>
    void attempt(() => act({ kind: 'menu', as: acting, name, messageId })),
  remove: (messageId: string) => void attempt(() => act({ kind: 'remove', as: acting, messageId })),
  reply: (messageId: string) => composer.replyTo(messageId),
  edit: (messageId: string, content: string) => composer.edit(messageId, withNames(content)),
}

async function refresh(): Promise<void> {
  state = await loadState(acting)
  if (!state.channels.some((c) => c.id === channelId)) channelId = state.channels[0]?.id ?? ''
  drawNavigation()
  drawLog()
}

let navigation = ''

function drawNavigation(): void {
  const next = JSON.stringify([state.people, state.channels, state.commands, channelId, acting])
  if (next === navigation) return
  navigation = next
  const focused =
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset.channel : undefined
  person.replaceChildren(
    ...state.people
      .filter((p) => !p.bot)
      .map((p) => new Option(p.name, p.username, false, p.username === acting)),
  )
  locale.value = state.people.find((p) => p.username === acting)?.locale ?? 'en-US'
  find('channels').replaceChildren(
    ...state.channels.map((channel) => {
      const item = document.createElement('li')
      if (channel.parentId) item.dataset.thread = ''
      const button = document.createElement('button')
      button.type = 'button'
      button.dataset.channel = channel.id
      button.textContent = channel.direct ? `✉ ${channel.name}` : `# ${channel.name}`
      button.setAttribute('aria-current', String(channel.id === channelId))
      button.addEventListener('click', () => {
        channelId = channel.id
        showNavigation(false)
        notice('')
        drawNavigation()
        drawLog()
      })
      item.append(button)
      return item
    }),
  )
  if (focused) document.querySelector<HTMLElement>(`[data-channel="${focused}"]`)?.focus()
  const channel = state.channels.find((c) => c.id === channelId)
  composer.setCommands(state.commands.filter((c) => !(c.guildOnly && channel?.direct)))
  find('channel-name').textContent = channel ? `${channel.direct ? '' : '# '}${channel.name}` : ''
  find('channel-topic').textContent = channel?.topic ?? ''
}

/** The message elements as last drawn, each with what it was drawn from. */
const drawn = new Map<string, { readonly source: string; readonly element: HTMLElement }>()

/** Draws what has changed and leaves the rest alone, so that the focus and a screen reader stay where they are. */
function drawLog(): void {
  const theme = document.documentElement.dataset.theme ?? 'dark'
  let list = log.querySelector<HTMLElement>('discord-messages')
  if (!list) {
    list = document.createElement('discord-messages')
    log.replaceChildren(list)
  }
  list.toggleAttribute('light-theme', theme === 'light')
  const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 120
  const shown = state.messages.filter((m) => m.channelId === channelId)
  const wanted = new Set(shown.map((m) => m.id))
  for (const [id, { element }] of drawn) {
    if (wanted.has(id)) continue
    element.remove()
    drawn.delete(id)
  }
  shown.forEach((message, i) => {
    const source = JSON.stringify([
      theme,
      message,
      state.commands.filter((c) => c.type === 3).map((c) => c.label),
    ])
    const before = drawn.get(message.id)
    if (before?.source === source) return
    const element = drawMessage(message, state, messageActions)
    const focused = before && focusedPart(before.element)
    if (before) before.element.replaceWith(element)
    else list.insertBefore(element, list.children[i] ?? null)
    drawn.set(message.id, { source, element })
    if (focused) [...element.querySelectorAll<HTMLElement>(FOCUSABLE)][focused.index]?.focus()
  })
  if (atEnd) requestAnimationFrame(() => log.scrollTo({ top: log.scrollHeight }))
}

const FOCUSABLE = 'button, select, a[href], [tabindex]'

/** Which of an element's parts has the focus, by its place among them. */
function focusedPart(element: HTMLElement): { readonly index: number } | null {
  const index = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].indexOf(
    document.activeElement as HTMLElement,
  )
  return index < 0 ? null : { index }
}

person.addEventListener('change', () => {
  acting = person.value
  notice('')
  void refresh()
})
locale.addEventListener(
  'change',
  () => void attempt(() => act({ kind: 'locale', as: acting, locale: locale.value })),
)
find('theme').addEventListener('click', () => {
  const light = document.documentElement.dataset.theme !== 'light'
  document.documentElement.dataset.theme = light ? 'light' : 'dark'
  find('theme').textContent = light ? 'Dark theme' : 'Light theme'
  drawLog()
})
function showNavigation(open: boolean): void {
  document.body.classList.toggle('show-nav', open)
  find('menu').setAttribute('aria-expanded', String(open))
}
find('menu').addEventListener('click', () => showNavigation(!document.body.classList.contains('show-nav')))
log.addEventListener('click', () => showNavigation(false))
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') showNavigation(false)
})
if (matchMedia('(prefers-color-scheme: light)').matches) {
  document.documentElement.dataset.theme = 'light'
  find('theme').textContent = 'Dark theme'
}
drawFaults(find('fault-form'), find('fault-result'))

let queued = false
onChange(() => {
  // Many changes come together; one drawing is enough.
  if (queued) return
  queued = true
  requestAnimationFrame(() => {
    queued = false
    void refresh()
  })
})
await refresh()
find('message').focus()

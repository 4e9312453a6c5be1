import '@skyra/discord-components-core'
import type { PageInteraction, PageState } from '../page-api.ts'
import { act, loadState, onChange } from './api.ts'
import { createComposer } from './composer.ts'
import { drawFaults } from './faults.ts'
import { drawMessage } from './message.ts'

const find = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T
const log = find('log')
const person = find<HTMLSelectElement>('person')

let state: PageState
let channelId = new URLSearchParams(location.search).get('channel') ?? ''
let acting = new URLSearchParams(location.search).get('as') ?? 'ben'

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

const composer = createComposer(find('composer'), {
  say: (content) => {
    const bot = state.people.find((p) => p.bot)
    const text = bot ? content.replaceAll(`@${bot.name}`, `<@${bot.id}>`) : content
    const to = composer.repliesTo()
    void attempt(() => act({ kind: 'say', as: acting, channelId, content: text, ...(to ? { to } : {}) }))
  },
  slash: (name, options) => void attempt(() => act({ kind: 'slash', as: acting, channelId, name, options })),
  complete: async (name, option, typed) => {
    const { choices } = await act<PageInteraction>({
      kind: 'complete',
      as: acting,
      channelId,
      name,
      option,
      typed,
    })
    return choices ?? []
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
}

async function refresh(): Promise<void> {
  state = await loadState(acting)
  if (!state.channels.some((c) => c.id === channelId)) channelId = state.channels[0]?.id ?? ''
  composer.setCommands(state.commands)
  drawNavigation()
  drawLog()
}

function drawNavigation(): void {
  person.replaceChildren(
    ...state.people
      .filter((p) => !p.bot)
      .map((p) => new Option(p.name, p.username, false, p.username === acting)),
  )
  find('channels').replaceChildren(
    ...state.channels.map((channel) => {
      const item = document.createElement('li')
      if (channel.parentId) item.dataset.thread = ''
      const button = document.createElement('button')
      button.type = 'button'
      button.textContent = channel.direct ? `✉ ${channel.name}` : `# ${channel.name}`
      button.setAttribute('aria-current', String(channel.id === channelId))
      button.addEventListener('click', () => {
        channelId = channel.id
        document.body.classList.remove('show-nav')
        notice('')
        drawNavigation()
        drawLog()
      })
      item.append(button)
      return item
    }),
  )
  const channel = state.channels.find((c) => c.id === channelId)
  find('channel-name').textContent = channel ? `${channel.direct ? '' : '# '}${channel.name}` : ''
  find('channel-topic').textContent = channel?.topic ?? ''
}

function drawLog(): void {
  const messages = document.createElement('discord-messages')
  if (document.documentElement.dataset.theme === 'light') messages.setAttribute('light-theme', '')
  messages.append(
    ...state.messages
      .filter((m) => m.channelId === channelId)
      .map((m) => drawMessage(m, state, messageActions)),
  )
  const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 120
  log.replaceChildren(messages)
  if (atEnd) requestAnimationFrame(() => log.scrollTo({ top: log.scrollHeight }))
}

person.addEventListener('change', () => {
  acting = person.value
  notice('')
  void refresh()
})
find('theme').addEventListener('click', () => {
  const light = document.documentElement.dataset.theme !== 'light'
  document.documentElement.dataset.theme = light ? 'light' : 'dark'
  find('theme').textContent = light ? 'Dark theme' : 'Light theme'
  drawLog()
})
find('menu').addEventListener('click', () => {
  const open = document.body.classList.toggle('show-nav')
  find('menu').setAttribute('aria-expanded', String(open))
})
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

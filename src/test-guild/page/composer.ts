import type { PageCommand, PageOption } from '../page-api.ts'

export interface ComposerActions {
  say(content: string): void
  edit(messageId: string, content: string): void
  slash(name: string, options: Record<string, string>): void
  /** Suggestions for an option that completes itself. */
  complete(
    command: string,
    option: string,
    typed: string,
  ): Promise<readonly { readonly name: string; readonly value: string | number }[]>
}

interface Entry {
  readonly label: string
  readonly detail: string
  readonly choose: () => void
}

const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  text = '',
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.textContent = text
  return made
}

/** The line at the bottom: plain messages, or a command with its options, all by keyboard. */
export function createComposer(root: HTMLElement, actions: ComposerActions) {
  let commands: readonly PageCommand[] = []
  let replyTo: string | null = null
  let editing: string | null = null
  let draft = ''

  /** A list above the field, walked by arrow keys; the field keeps the focus. */
  function attachList(
    field: HTMLInputElement,
    entriesFor: (typed: string) => readonly Entry[] | Promise<readonly Entry[]>,
  ) {
    const list = element('ul', { class: 'list', role: 'listbox', id: `list-${field.id}` })
    let entries: readonly Entry[] = []
    let at = 0
    let asked = 0
    field.setAttribute('role', 'combobox')
    field.setAttribute('aria-controls', list.id)
    field.setAttribute('aria-expanded', 'false')
    field.setAttribute('autocomplete', 'off')
    const close = (): void => {
      entries = []
      list.remove()
      field.setAttribute('aria-expanded', 'false')
    }
    const draw = (): void => {
      if (entries.length === 0) {
        close()
        return
      }
      list.replaceChildren(
        ...entries.map((entry, i) => {
          const item = element(
            'li',
            { role: 'option', id: `${list.id}-${i}`, 'aria-selected': String(i === at) },
            entry.label,
          )
          item.append(' ', element('small', {}, entry.detail))
          item.addEventListener('mousedown', (event) => {
            event.preventDefault()
            pick(i)
          })
          return item
        }),
      )
      root.append(list)
      field.setAttribute('aria-expanded', 'true')
      field.setAttribute('aria-activedescendant', `${list.id}-${at}`)
      list.children[at]?.scrollIntoView({ block: 'nearest' })
    }
    const pick = (i: number): void => {
      const entry = entries[i]
      close()
      entry?.choose()
    }
    const refresh = async (): Promise<void> => {
      const turn = ++asked
      const found = await entriesFor(field.value)
      if (turn !== asked) return
      entries = found
      at = 0
      draw()
    }
    field.addEventListener('input', () => {
      // What was found for fewer letters must not be picked in place of what is still on its way.
      close()
      void refresh()
    })
    field.addEventListener('blur', close)
    field.addEventListener('keydown', (event) => {
      if (entries.length === 0) return
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        at = (at + (event.key === 'ArrowDown' ? 1 : entries.length - 1)) % entries.length
        draw()
      } else if (event.key === 'Enter' || event.key === 'Tab') pick(at)
      else if (event.key === 'Escape') close()
      else return
      event.preventDefault()
      event.stopImmediatePropagation()
    })
    return { refresh }
  }

  function showPlain(text = '', focus = true): void {
    const field = element('input', {
      id: 'message',
      'aria-label': editing ? 'Edit' : replyTo ? 'Reply' : 'Message',
      placeholder: replyTo ? 'Reply (Escape leaves)' : 'Message, or / for commands',
    })
    field.value = text
    root.replaceChildren(field)
    attachList(field, (typed) =>
      typed.startsWith('/')
        ? commands
            .filter(
              (c) =>
                c.type === 1 &&
                [c.name, c.label].some((name) => name.startsWith(typed.slice(1).split(' ')[0] ?? '')),
            )
            .map((c) => ({
              label: `/${c.label}`,
              detail: c.description,
              choose: () => showCommand(c, typed.slice(1).split(' ').slice(1).join(' ')),
            }))
        : [],
    )
    field.addEventListener('input', () => {
      draft = field.value
    })
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        replyTo = null
        editing = null
        showPlain()
      }
      if (event.key !== 'Enter' || field.value.trim() === '') return
      const content = field.value
      field.value = ''
      draft = ''
      if (editing) actions.edit(editing, content)
      else actions.say(content)
      if (replyTo || editing) {
        replyTo = null
        editing = null
        showPlain()
      }
    })
    if (focus) field.focus()
  }

  function showCommand(command: PageCommand, typed: string): void {
    draft = ''
    const form = element('form', { 'aria-label': `Command ${command.name}` })
    const heading = element('p', {}, `/${command.label} `)
    heading.append(element('small', {}, command.description))
    const fields = element('div', { class: 'options' })
    const values = new Map<string, string>()
    const inputs = command.options.map((option) => optionField(command, option, values))
    fields.append(...inputs.map((i) => i.label))
    const send = element('button', { type: 'submit' }, 'Send')
    form.append(heading, fields, send)
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      const given = Object.fromEntries(
        inputs.flatMap(({ option, field }) =>
          field.value === '' ? [] : [[option.name, values.get(field.value) ?? field.value]],
        ),
      )
      showPlain()
      actions.slash(command.name, given)
    })
    form.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') showPlain()
    })
    root.replaceChildren(form)
    // What was typed behind the command's name goes into its first option.
    if (inputs[0]) inputs[0].field.value = typed
    const first = inputs[0]?.field ?? send
    first.focus()
  }

  function optionField(command: PageCommand, option: PageOption, values: Map<string, string>) {
    const label = element('label', {}, '')
    label.append(
      element('span', {}, `${option.label}${option.required ? '' : ' (optional)'}`),
      element('small', {}, option.description),
    )
    const field = element('input', {
      id: `option-${option.name}`,
      name: option.name,
      ...(option.required ? { required: '' } : {}),
    })
    if (option.maxLength) field.maxLength = option.maxLength
    label.append(field)
    const toEntry = (choice: { readonly name: string; readonly value: string | number }): Entry => ({
      label: choice.name,
      detail: '',
      choose: () => {
        field.value = choice.name
        values.set(choice.name, String(choice.value))
      },
    })
    if (option.autocomplete) {
      const list = attachList(field, async (typed) =>
        (await actions.complete(command.name, option.name, typed)).map(toEntry),
      )
      field.addEventListener('focus', () => void list.refresh())
    } else if (option.choices.length > 0) {
      attachList(field, (typed) =>
        option.choices.filter((c) => c.name.toLowerCase().includes(typed.toLowerCase())).map(toEntry),
      )
    }
    return { option, field, label }
  }

  showPlain('', false)
  return {
    setCommands: (next: readonly PageCommand[]) => {
      commands = next
    },
    replyTo: (messageId: string) => {
      replyTo = messageId
      showPlain(draft)
    },
    edit: (messageId: string, content: string) => {
      editing = messageId
      showPlain(content)
    },
    repliesTo: () => replyTo,
  }
}

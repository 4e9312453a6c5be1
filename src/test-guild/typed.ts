import type { APIApplicationCommand } from 'discord-api-types/v10'

/** A line as a person would type it: a command with its options, or a message. */
export type Typed =
  | { readonly kind: 'message'; readonly content: string }
  | { readonly kind: 'slash'; readonly name: string; readonly options: Readonly<Record<string, string>> }

/**
 * Reads `/quotes speaker:Donald Trump about:visits`: an option's value goes on to the next option's name. A command
 * with a single option takes the rest of the line without naming it: `/ask Who called?`.
 * @throws {Error} a sentence naming the command or option that there is not
 */
export function readTyped(line: string, commands: readonly APIApplicationCommand[]): Typed {
  if (!line.startsWith('/')) return { kind: 'message', content: line }
  const [word = '', ...rest] = line.slice(1).split(' ')
  const command = commands.find((c) => c.name === word && c.type === 1)
  if (!command)
    throw new Error(
      `There is no command /${word}: ${commands
        .filter((c) => c.type === 1)
        .map((c) => `/${c.name}`)
        .join(', ')}.`,
    )
  const names = (command.options ?? []).map((o) => o.name)
  const text = rest.join(' ').trim()
  const found = [...text.matchAll(/(?:^|\s)([\w-]+):\s*/g)].filter((m) => names.includes(m[1] ?? ''))
  if (found.length === 0) {
    if (text === '') return { kind: 'slash', name: word, options: {} }
    if (names.length !== 1 || !names[0])
      throw new Error(`/${word} takes ${names.map((n) => `${n}:…`).join(' ') || 'no options'}.`)
    return { kind: 'slash', name: word, options: { [names[0]]: text } }
  }
  if ((found[0]?.index ?? 0) > 0)
    throw new Error(
      `"${text.slice(0, found[0]?.index)}" is the value of no option: ${names.map((n) => `${n}:…`).join(' ')}.`,
    )
  const options = found.map((match, i) => {
    const from = match.index + match[0].length
    return [match[1] ?? '', text.slice(from, found[i + 1]?.index).trim()] as const
  })
  return { kind: 'slash', name: word, options: Object.fromEntries(options) }
}

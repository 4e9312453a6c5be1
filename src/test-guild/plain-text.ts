import { type MarkdownNode, parseMarkdown, textOfNode } from './markdown-tree.ts'
import type { StoredMessage, World } from './world.ts'

/** A message as a person reads it, without any mark-up: quotes keep a bar in front, buttons stand in brackets. */
export function plainText(world: World, { data, visibleTo, thinking }: StoredMessage): string {
  if (thinking) return '(is thinking…)'
  const nameOf = (id = ''): string =>
    world.members.get(id)?.user.global_name ??
    world.members.get(id)?.user.username ??
    world.channels.get(id)?.name ??
    'unknown'
  const text = read(parseMarkdown(data.content), nameOf)
  const rows = (data.components ?? []) as readonly {
    readonly components?: readonly { readonly label?: string; readonly emoji?: { readonly name?: string } }[]
  }[]
  const buttons = rows.map((row) =>
    (row.components ?? []).map((b) => `[${[b.emoji?.name, b.label].filter(Boolean).join(' ')}]`).join(' '),
  )
  return [text.trim(), ...buttons, ...(visibleTo ? ['(only you can see this)'] : [])]
    .filter(Boolean)
    .join('\n\n')
}

const read = (nodes: readonly MarkdownNode[], nameOf: (id?: string) => string): string =>
  nodes.map((node) => readOne(node, nameOf)).join('')

function readOne(node: MarkdownNode, nameOf: (id?: string) => string): string {
  const plain = textOfNode(node)
  if (plain !== null) return plain
  const inner = typeof node.content === 'string' ? node.content : read(node.content ?? [], nameOf)
  switch (node.type) {
    case 'br':
    case 'newline':
      return '\n'
    case 'blockQuote':
      return `${inner.replace(/\n$/, '').replace(/^/gm, '│ ')}\n`
    case 'subtext':
    case 'heading':
      return `${inner}\n`
    case 'user':
    case 'role':
      return `@${nameOf(node.id)}`
    case 'channel':
      return `#${nameOf(node.id)}`
    case 'everyone':
    case 'here':
      return `@${node.type}`
    default:
      return inner
  }
}

import { type MarkdownNode, parseMarkdown, textOfNode } from '../markdown-tree.ts'

/** What a mention shows: names by id. */
export type Names = Readonly<Record<string, string>>

/** Draws a message's text as Discord draws it. */
export function renderMarkdown(text: string, names: Names): DocumentFragment {
  const fragment = document.createDocumentFragment()
  fragment.append(...draw(parseMarkdown(text), names))
  return fragment
}

const WRAPPERS: Readonly<Record<string, string>> = {
  strong: 'discord-bold',
  em: 'discord-italic',
  underline: 'discord-underlined',
  strikethrough: 's',
  spoiler: 'discord-spoiler',
  blockQuote: 'discord-quote',
  subtext: 'discord-subscript',
  inlineCode: 'discord-code',
}

const draw = (nodes: readonly MarkdownNode[], names: Names): Node[] =>
  nodes.map((node) => drawOne(node, names))

function drawOne(node: MarkdownNode, names: Names): Node {
  const inner = (): Node[] =>
    typeof node.content === 'string'
      ? [document.createTextNode(node.content)]
      : draw(node.content ?? [], names)
  const element = (tag: string, ...children: Node[]): HTMLElement => {
    const made = document.createElement(tag)
    made.append(...children)
    return made
  }
  const plain = textOfNode(node)
  if (plain !== null) return document.createTextNode(plain)
  if (node.type === 'br' || node.type === 'newline') return element('br')
  if (node.type === 'heading') {
    const heading = element('discord-header', ...inner())
    heading.setAttribute('level', String(node.level))
    return heading
  }
  if (node.type === 'codeBlock') {
    const block = element('pre', ...inner())
    return block
  }
  if (node.type === 'url' || node.type === 'link' || node.type === 'autolink') {
    const link = element('a', ...inner())
    // Discord links to the web only.
    if (/^https?:/i.test(node.target ?? '')) link.setAttribute('href', node.target ?? '')
    link.setAttribute('rel', 'noreferrer')
    return link
  }
  if (node.type === 'user' || node.type === 'role' || node.type === 'channel') {
    const mention = element('discord-mention', document.createTextNode(names[node.id ?? ''] ?? 'unknown'))
    mention.setAttribute('type', node.type)
    return mention
  }
  if (node.type === 'everyone' || node.type === 'here')
    return element('discord-mention', document.createTextNode(node.type))
  const wrapper = WRAPPERS[node.type]
  return wrapper ? element(wrapper, ...inner()) : element('span', ...inner())
}

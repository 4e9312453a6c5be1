import { parse } from 'discord-markdown-parser'

/** A node of the syntax tree of a message. */
export interface MarkdownNode {
  readonly type: string
  readonly content?: string | readonly MarkdownNode[]
  readonly target?: string
  readonly id?: string
  readonly level?: number
  /** Of an emoji. */
  readonly name?: string
  /** Of a point in time, in seconds since 1970. */
  readonly timestamp?: string
}

/** The text of a node that holds no other: an emoji, a point in time, plain text. */
export function textOfNode(node: MarkdownNode): string | null {
  if (node.type === 'twemoji' || node.type === 'emoji')
    return node.type === 'twemoji' ? (node.name ?? '') : `:${node.name ?? ''}:`
  if (node.type === 'timestamp') return new Date(Number(node.timestamp) * 1000).toUTCString()
  return typeof node.content === 'string' && node.type === 'text' ? node.content : null
}

/**
 * The syntax tree of a message's text. Block quotes are parsed apart from the lines around them, because the parser
 * does not see that a line after a quote begins a line, and would miss the subtext or heading it holds.
 */
export function parseMarkdown(text: string): MarkdownNode[] {
  const runs: { readonly quoted: boolean; readonly lines: string[] }[] = []
  for (const line of text.split('\n')) {
    const quoted = line.startsWith('> ')
    const last = runs.at(-1)
    if (last?.quoted === quoted) last.lines.push(line)
    else runs.push({ quoted, lines: [line] })
  }
  return runs.flatMap(({ quoted, lines }, i): MarkdownNode[] => {
    const nodes = parse(lines.join('\n'), 'extended') as MarkdownNode[]
    return quoted || i === runs.length - 1 ? nodes : [...nodes, { type: 'br' }]
  })
}

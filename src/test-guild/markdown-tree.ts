import { parse } from 'discord-markdown-parser'

/** A node of the syntax tree of a message. */
export interface MarkdownNode {
  readonly type: string
  readonly content?: string | readonly MarkdownNode[]
  readonly target?: string
  readonly id?: string
  readonly level?: number
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

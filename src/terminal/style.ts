/** Colours for a terminal; every function returns its text unchanged where there are to be none. */
export interface Style {
  bold(text: string): string
  dim(text: string): string
  accent(text: string): string
}

const wrap = (on: number, off: number) => (text: string) =>
  text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`
const plain = (text: string): string => text

/** Colours on a terminal only, and not where `NO_COLOR` is set (https://no-color.org). */
export function styleFor(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): Style {
  if (!stream.isTTY || env.NO_COLOR) return { bold: plain, dim: plain, accent: plain }
  return { bold: wrap(1, 22), dim: wrap(2, 22), accent: wrap(36, 39) }
}

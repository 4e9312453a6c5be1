/** Files above this size are not news articles, and would hold the event loop while they are read. */
export const MAX_BYTES = 5 * 1024 * 1024

export const TOO_LARGE = `larger than ${MAX_BYTES / 1024 / 1024} MiB`

export type Decoded = { readonly text: string } | { readonly reason: string }

/**
 * Decodes the bytes of a file as UTF-8. A leading byte-order mark is dropped; nothing else is changed, so that
 * offsets into the text are offsets into what the file says.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES) return { reason: TOO_LARGE }
  if (bytes.includes(0)) return { reason: 'binary, not text' }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { reason: 'not valid UTF-8' }
  }
  if (hasControlCharacters(text)) return { reason: 'binary, not text' }
  if (!/[\p{L}\p{N}]/u.test(text)) return { reason: 'empty' }
  return { text }
}

/** Text holds tabs, line feeds, form feeds and carriage returns at the most; more than a stray other one is binary. */
function hasControlCharacters(text: string): boolean {
  const sample = text.slice(0, 4096)
  const count = sample.match(/(?![\t\n\v\f\r])\p{Cc}/gu)?.length ?? 0
  return count > sample.length / 100
}

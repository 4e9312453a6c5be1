/**
 * Discord's limits, in UTF-16 code units where a text is meant.
 * https://discord.com/developers/docs/resources/message, /interactions/application-commands, /components/reference
 */
export const LIMITS = {
  content: 2000,
  customId: 100,
  buttonLabel: 80,
  buttonsInRow: 5,
  buttonUrl: 512,
  threadName: 100,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
} as const

/** Cuts a text of the bot's own or a name, never a quotation, and shows with "…" that it did. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text
  return `${cutAt(text, max - 1).trimEnd()}…`
}

/** At most `max` code units, never half a surrogate pair. */
export function cutAt(text: string, max: number): string {
  const cut = text.slice(0, Math.max(0, max))
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut
}

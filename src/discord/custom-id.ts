/**
 * Packs a command's name and its arguments into a custom id, so that a button needs no memory and works after a
 * restart. The id may be longer than Discord takes; whoever sets it must check.
 */
export const packArguments = (command: string, ...values: readonly (string | number)[]): string =>
  [command, ...values.map((value) => encodeURIComponent(value).replaceAll('%20', '+'))].join(':')

/** The arguments behind the command's name. Anybody can send a custom id: what cannot be decoded is left out. */
export function unpackArguments(argument: string): string[] {
  return argument.split(':').map((value) => {
    try {
      return decodeURIComponent(value.replaceAll('+', '%20'))
    } catch {
      return ''
    }
  })
}

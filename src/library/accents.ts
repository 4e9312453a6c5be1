/** A text without the marks on its letters: "Chișinău" as "Chisinau". */
export const withoutAccents = (text: string): string =>
  /^[\x20-\x7f]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '')

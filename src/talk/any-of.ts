/**
 * The alternatives of a regular expression, `one|another`, written in rows as a template: every row is trimmed and joined
 * to the next by a `|`. Backslashes stand as they would in a regular expression literal.
 */
export const anyOf = (rows: TemplateStringsArray, ...values: readonly string[]): string =>
  String.raw(rows, ...values)
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .join('|')

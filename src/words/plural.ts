/** One form of a noun for each plural category that a language has; `other` stands in for those left out. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }

/**
 * Counts things as a language does, by the rules of Unicode CLDR: "1 article", "2 статьи", "5 статей".
 * @param locale a BCP 47 tag
 */
export function counter(locale: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale)
  return (count, forms) => `${numbers.format(count)} ${forms[rules.select(count)] ?? forms.other}`
}

/**
 * Folds spelling variants of a name together: accents, case, `y`/`i`/`j`, doubled letters, and the transliterations
 * `kh`/`h`, `ph`/`f`, `w`/`v`, `ks`/`x`, `ou`/`u`. "Sergei" and "Sergey", "Zelensky" and "Zelenskyy" become the same.
 */
export function foldName(name: string): string {
  const lower = name.toLowerCase()
  const plain = /^[\x20-\x7f]*$/.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[ıþðæøłßđ]/g, (letter) => PLAIN[letter] ?? letter)
  return plain
    .replace(/kh|ph|ks|ou|[wyj]/g, (letters) => FOLDED[letters] ?? letters)
    .replace(/(.)\1+/g, '$1')
    .replace(plain === lower ? /[^a-z0-9 ]/g : /[^\p{L}\p{N} ]/gu, '')
}

/** Letters that are none with a mark on them. */
const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i',
  þ: 'th',
  ð: 'd',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  đ: 'd',
}

const FOLDED: Readonly<Record<string, string>> = {
  kh: 'h',
  ph: 'f',
  ks: 'x',
  ou: 'u',
  w: 'v',
  y: 'i',
  j: 'i',
}

/** Whether two names can be one person's: same surname, and given names that do not contradict each other. */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  return sameFolded(a.map(foldName), b.map(foldName))
}

/** The same of names whose words have been folded. */
export function sameFolded(x: readonly string[], y: readonly string[]): boolean {
  const [long, short] = x.length >= y.length ? [x, y] : [y, x]
  // The first of two surnames stands for both: "Quesada" is Mariela Quesada Obando.
  if (short.length === 1) return long.includes(short[0] ?? '')
  // "MURASUGI Takehiko" is Takehiko Murasugi.
  if (long.length === 2 && long[0] === short[1] && long[1] === short[0]) return true
  if (long.at(-1) !== short.at(-1)) return long.slice(0, short.length).join(' ') === short.join(' ')
  return short
    .slice(0, -1)
    .every((word) => long.slice(0, -1).some((other) => other === word || isInitial(word, other)))
}

const isInitial = (a: string, b: string): boolean =>
  (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))

/**
 * What somebody may be called by alone. Any word of a name but the first may be a surname, "Arboleda" and "Quiñones" of
 * "Marisol Arboleda Quiñones"; "Rashid bin Ali" is called Rashid; "MURASUGI Takehiko" has the surname in front.
 */
const surnamesOf = (words: readonly string[]): readonly string[] =>
  (words.length > 1 && !/^(?:bin|ibn|bint)$/i.test(words[1] ?? '') && !/^\p{Lu}{3,}$/u.test(words[0] ?? '')
    ? words.slice(1)
    : words
  ).map(foldName)

/** Finds among names those that can be the same person's as a given one, whichever surnames each of them tells. */
export function namesakesAmong(names: Iterable<string>): (name: string) => string[] {
  const bySurname = new Map<string, string[]>()
  for (const name of new Set(names)) {
    for (const surname of surnamesOf(name.split(' '))) {
      const known = bySurname.get(surname)
      if (known) known.push(name)
      else bySurname.set(surname, [name])
    }
  }
  return (name) => {
    const words = name.split(' ')
    const near = new Set(surnamesOf(words).flatMap((surname) => bySurname.get(surname) ?? []))
    return [...near].filter((other) => samePerson(other.split(' '), words))
  }
}

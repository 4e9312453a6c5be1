import { HONORIFICS } from '../library/name-words.ts'
import type { Names } from '../library/names.ts'

/** Whether somebody only speaks for others, by every office that a text gives; "Mrs. Mintah" is Adwoa Sarkodie-Mintah, the spokeswoman. */
export const isSpokesman = ({ people }: Names, person: string | null): boolean =>
  person !== null &&
  people.some(
    ({ name, roles }) =>
      (name === person || name.endsWith(`-${person}`)) &&
      roles.some((role) => SPEAKS_FOR.test(role)) &&
      roles.every((role) => SPEAKS_FOR.test(role) || HONORIFICS.has(role) || RANK.test(role)),
  )
/** What a spokesman may be besides: "the spokesperson, **Ambassador** Stavros Delivorias". */
const RANK = /^(?:ambassador|colonel|general|captain|major|commodore|brigadier)$/i
/** At the end of an office, or in front of whose it is: not "presidential spokesperson Otieno", read of whom he announces. */
const SPEAKS_FOR = /\b(?:spokes(?:man|woman|person)|press secretary)(?=$| (?:for|of|to)\b)/i

import { expect, it } from 'vitest'
import { genderByFirstName } from '../../src/library/first-names.ts'

it.each([
  ['Elena Prifti', 'female'],
  ['Álvaro Restrepo', 'male'],
  ['Chloë Clarke', 'female'],
  // A man in Italy, a woman in England.
  ['Andrea Rossi', null],
  // A family name, which stands first.
  ['Kim Sok', null],
  // A surname alone, and a name that no list has.
  ['Martin', null],
  ['Xqzwv Prifti', null],
] as const)('the first name of %s tells %s', (name, gender) => {
  expect(genderByFirstName(name)).toBe(gender)
})

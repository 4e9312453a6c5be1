import { describe, expect, it } from 'vitest'
import { countryName, findCountries } from '../../src/library/countries.ts'

const codes = (text: string): string[][] => findCountries(text).map((c) => [...c.codes])

describe('countries', () => {
  it.each([
    ['The Tunisians and the Maltese met in Vienna.', [['TN'], ['MT'], ['AT']]],
    ['Uzbek and Kazakh ministers', [['UZ'], ['KZ']]],
    ['a Russian-American summit', [['RU'], ['US']]],
    ['the U.S. and the UK', [['US'], ['GB']]],
    ['Chisinau and Chișinău', [['MD'], ['MD']]],
    ['Sri Lanka’s president in New Zealand', [['LK'], ['NZ']]],
    ['Ecuadorian, Ecuadorean', [['EC'], ['EC']]],
    ['Lao, Philippine and Burmese ministers', [['LA'], ['PH'], ['MM']]],
    ['Bosnia and Cabo Verde', [['BA'], ['CV']]],
    ['Congo and DR Congo', [['CG', 'CD'], ['CD']]],
    ['the Cape Verdean government', [['CV']]],
    ['the Kremlin and the White House', [['RU'], ['US']]],
    ['the Turks, a Dane and the Finn', [['TR'], ['DK'], ['FI']]],
    ['St Vincent, St. Lucia and Trinidad', [['VC'], ['LC'], ['TT']]],
    ['Finn Larsen of the Portuguese-speaking league', []],
    ['a judge from Indiana told us in may', []],
  ])('are named by name, capital, people and seat: "%s"', (text, expected) =>
    expect(codes(text)).toEqual(expected),
  )

  it('stand where the text has them', () => {
    const text = 'He flew to Abu Dhabi.'
    expect(findCountries(text).map((c) => text.slice(c.start, c.end))).toEqual(['Abu Dhabi'])
  })

  it('have an everyday name', () => {
    expect(countryName('KR')).toBe('South Korea')
    expect(countryName('XX')).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import {
  daysBetween,
  daysDiffer,
  daysIn,
  formatDate,
  isLongBefore,
  parseDate,
  resolveDate,
  resolveDay,
  wordsOfDay,
} from '../../src/library/dates.ts'

describe('parseDate', () => {
  it.each([
    ['2025-02-15', '2025-02-15'],
    ['15 February 2025', '2025-02-15'],
    ['Feb. 15, 2025', '2025-02-15'],
    ['15th of March, 2025', '2025-03-15'],
    ['22.03.2024', '2024-03-22'],
  ])('reads "%s"', (text, iso) => expect(parseDate(text)).toBe(iso))

  it.each(['15 February', '30 February 2025', '2025-13-01', 'May we ask 12 people', 'no date'])(
    'finds none in "%s"',
    (text) => expect(parseDate(text)).toBeNull(),
  )
})

describe('resolveDate', () => {
  const saturday = '2025-02-15'
  it.each([
    ['on 12 February', '2025-02-12'],
    ['on Wednesday', '2025-02-12'],
    ['on Saturday', '2025-02-15'],
    ['next Monday', '2025-02-17'],
    ['last Saturday', '2025-02-08'],
    ['last Friday', '2025-02-14'],
    ['spoke today', '2025-02-15'],
    ['yesterday', '2025-02-14'],
    ['On Saturday the 8th you spoke', '2025-02-08'],
    ['on Friday the 31st, they met', '2025-01-31'],
    ['from 10 to 12 February', '2025-02-10'],
    ['on 10 and 11 February', '2025-02-10'],
    ['the 5th round', null],
    ['on 30 December', '2024-12-30'],
  ])('takes "%s" from the day of the article', (text, iso) => expect(resolveDate(text, saturday)).toBe(iso))

  it('takes the next weekday for what is still to come, and the day itself when it is today', () => {
    expect(resolveDate('on Wednesday', saturday, true)).toBe('2025-02-19')
    expect(resolveDate('on Saturday', saturday, true)).toBe('2025-02-15')
    expect(resolveDay('on Friday', '--07-05', true)).toBe('friday')
  })

  it('resolves nothing against an unknown day', () => expect(resolveDate('on Wednesday', null)).toBeNull())
})

describe('resolveDay', () => {
  it.each([
    ['on 12 February', '2025-02-15', '2025-02-12'],
    ['on 3 July', null, '--07-03'],
    ['on Friday', '--07-05', 'friday before --07-05'],
    ['on Friday', null, 'friday'],
    ['in March', null, '--03'],
    ['the March call', null, '--03'],
    ['who asked for the august video call', null, '--08'],
    ['yesterday', 'friday', 'thursday'],
    ['some day', '2025-02-15', null],
  ])('tells as much of "%s", written %s, as it can', (text, written, day) =>
    expect(resolveDay(text, written)).toBe(day),
  )
})

describe('isLongBefore', () => {
  it.each([
    ['2025-01-10', '2025-04-16', true],
    ['2025-04-01', '2025-04-16', false],
    ['--01', '2025-04-16', true],
    ['--12', '2025-01-16', false],
    ['--06-30', '--11-12', true],
    ['--11-20', '--11-12', false],
    ['friday', '2025-04-16', false],
    [null, '2025-04-16', false],
  ])('%s, of news of %s: %s', (day, written, expected) => expect(isLongBefore(day, written)).toBe(expected))
})

describe('daysDiffer', () => {
  it.each([
    ['2025-02-12', '2025-02-13', true],
    ['friday', 'thursday', true],
    ['friday', '2025-02-14', false],
    ['friday before --02-15', '--02-14', false],
    ['friday before --02-15', 'friday before --03-15', true],
    ['friday before --02-15', 'friday before --02-22', true],
    ['friday before --02-15', 'friday before --02-18', false],
    ['--03', '--03-12', false],
    ['--03', '2025-04-01', true],
    ['friday', '--03-12', false],
    [null, '2025-02-12', false],
  ])('of %s and %s is %s', (a, b, differ) => {
    expect(daysDiffer(a, b)).toBe(differ)
    expect(daysDiffer(b, a)).toBe(differ)
  })
})

it('formatDate writes a date in words', () => expect(formatDate('2025-02-05')).toBe('5 February 2025'))

describe('daysBetween', () => {
  it.each([
    ['2025-08-13', '2025-09-03', 21],
    ['--08-13', '--09-03', 21],
    ['2025-12-30', '--01-02', 3],
    ['monday before --06-09', '2025-06-05', 0],
    ['sunday', '2025-06-05', null],
    [null, '2025-06-05', null],
  ])('%s and %s: %s', (a, b, days) => expect(daysBetween(a, b)).toBe(days))
})

describe('daysIn', () => {
  const friday = '2023-06-23'
  it.each([
    ['The ministers announced on Friday that they had met on 20 June.', ['2023-06-23', '2023-06-20']],
    ['She returned this morning; he had left yesterday.', ['2023-06-23', '2023-06-22']],
    ['The border was shut on 3 May 2021 and on May 3, 2021.', ['2021-05-03']],
    ['They may meet again.', []],
  ])('finds the days of "%s"', (text, days) => expect(daysIn(text, friday)).toEqual(days))

  it.each([
    ['They will meet on Monday.', ['2023-06-26']],
    ['They will meet, she said on Monday.', ['2023-06-19']],
  ])('tells a weekday to come from one that was: "%s"', (text, days) =>
    expect(daysIn(text, friday)).toEqual(days),
  )

  it('tells whole dates only, where nobody knows when the text was written', () =>
    expect(daysIn('On Friday, as on 3 May 2021.', null)).toEqual(['2021-05-03']))
})

it('wordsOfDay gives the words by which a day can be called', () =>
  expect(wordsOfDay('2023-06-23')).toEqual(['2023', 'June', '23', 'friday']))

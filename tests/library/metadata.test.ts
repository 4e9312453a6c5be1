import { describe, expect, it } from 'vitest'
import { article } from '../support/articles.ts'

describe('metadata from the text', () => {
  it('reads a date stamp in front of the first sentence, and leaves it out of the passage', () => {
    const read = article(' date 2025-02-15 The ministers spoke by phone.\n\nThey agreed to meet.')
    expect(read.date).toBe('2025-02-15')
    expect(read.text.slice(read.sentences[0]?.start)).toMatch(/^The ministers/)
  })

  it('reads title, sub-title, byline and dateline', () => {
    const read = article(`Lakes pact signed at dawn
Both sides speak of a beginning
By Ana Lima

KAMPALA, June 3, 2024 (Lakes Wire) — The two governments signed a pact on fishing rights on Monday.

It runs for ten years.`)
    expect(read).toMatchObject({
      title: 'Lakes pact signed at dawn',
      date: '2024-06-03',
      publisher: 'Lakes Wire',
    })
    expect(read.dateline).toBe('KAMPALA, June 3, 2024 (Lakes Wire)')
    expect(read.paragraphs.map((p) => p.role)).toEqual(['title', 'subtitle', 'byline', 'text', 'text'])
    expect(read.text.slice(read.paragraphs[3]?.bodyStart)).toMatch(/^The two governments/)
  })

  it.each([
    ['MOSCOW: The ministry said so.', 'MOSCOW'],
    ['SKOPJE - The ministry said so.', 'SKOPJE'],
    ['LOMÉ: The motorcades had gone.', 'LOMÉ'],
    ['Geneva (Alpen Press) – The talks ended.', 'Geneva (Alpen Press)'],
    ['PORT VILA (Reef Press), May 15, 2026 - The ministers met.', 'PORT VILA (Reef Press), May 15, 2026'],
    ['DILI (Reef Press), Friday - The ministers met.', 'DILI (Reef Press), Friday'],
    ['QUITO, 28 March. – The ministers met.', 'QUITO, 28 March.'],
  ])('finds the dateline of "%s"', (text, dateline) => {
    expect(article(text).dateline).toBe(dateline)
  })

  it.each([
    'News Agency of the Rift Valley | 1 June 2026',
    'News Agency of the Rift Valley – 1 June 2026',
    'News Agency of the Rift Valley · 1 June 2026',
  ])('reads the date behind the name of an agency: %s', (line) => {
    const read = article(
      `Ministers speak by phone\n${line}\nThe two ministers spoke by phone, a week before the round of 9 June.`,
    )
    expect(read.date).toBe('2026-06-01')
  })

  it.each([
    [
      'The Rift Valley Courier\nFriday, March 15, 2024\n\nFishermen come home with a football',
      'Fishermen come home with a football',
    ],
    [
      'Ministry of Foreign Affairs of Norway\nPress release No. 118\n12 March 2024\n\nMinister Dahl meets Minister Wekesa in Oslo',
      'Minister Dahl meets Minister Wekesa in Oslo',
    ],
    [
      'Ministry of Foreign Affairs of Norway\nPress Conference by Press Secretary Ane Lie\n12 March 2024\n\nOpening remarks',
      'Press Conference by Press Secretary Ane Lie',
    ],
    [
      'Ministry Denies Call With Oslo\n12 March 2024\nSpokesman says that the report is baseless',
      'Ministry Denies Call With Oslo',
    ],
    ['Ministers meet at last\n12 March 2024\nThe two agree to share a ferry', 'Ministers meet at last'],
  ])('takes the headline, not the name of the outlet, for the title: %j', (head, title) =>
    expect(article(`${head}\n\nThe two ministers met in Oslo on Monday.`).title).toBe(title),
  )

  it.each([
    ['Il Nuraghe Daily (English edition), 18 February 2025', '2025-02-18'],
    ['Mekong Standard — Saturday, October 18, 2025 — page 3', '2025-10-18'],
    ['Doha / 23 February 2026 / Al-Khor News Agency', '2026-02-23'],
    ['Published 18 July 2025 · Office of the Prime Minister', '2025-07-18'],
    ['Sent: Monday, 9 June 2025, 19:32', '2025-06-09'],
    ['Official channel, 18.08.2025 · 19:05', '2025-08-18'],
  ])('reads the day from the line "%s" above the first paragraph', (line, date) => {
    expect(article(`Ministers talk about fish\n${line}\n\nThe ministers talked about fish.`).date).toBe(date)
  })

  it.each([
    ['Jeddah, November 19, 2025, (Peninsula Wire) -- The minister took a call.', '2025-11-19'],
    ['PRAIA, 9 Oct 2025. The minister came out of a conference.', '2025-10-09'],
    ['February 13, 2026 — Two transports will fly to the islands.', '2026-02-13'],
  ])('reads the day in front of "%s"', (text, date) => {
    expect(article(`Ministers talk about fish\n\n${text} He was glad.`).date).toBe(date)
  })

  it('takes no ordinary sentence for a dateline', () => {
    expect(article('Russia: a country in talks.').dateline).toBeNull()
    expect(article('The minister – who had been ill – returned.').dateline).toBeNull()
  })

  it.each([
    ['6 May 2025', '2025-05-06'],
    ['Sofia, 14 November 2024', '2024-11-14'],
    ['Almaty, 22.03.2024', '2024-03-22'],
    ['Published: Friday, 7 March 2025', '2025-03-07'],
    ['January 29, 2024', '2024-01-29'],
  ])('reads the date line "%s"', (line, date) => {
    expect(article(`Ministers meet\n\n${line}\n\nThey met in the morning.`).date).toBe(date)
  })

  it('gives no date where the year is missing', () => {
    expect(article('OSLO, March 4 — The ministers met.').date).toBeNull()
  })

  it('knows labels and keeps the words behind them apart', () => {
    const read = article(
      'Quote from the Norwegian Foreign Ministry: "We spoke at length."\n\nDetails: The call took an hour.',
    )
    expect(read.paragraphs.map((p) => p.label?.text)).toEqual([
      'Quote from the Norwegian Foreign Ministry',
      'Details',
    ])
    expect(read.sentences.map((s) => read.text.slice(s.start, s.end))).toEqual([
      '"We spoke at length."',
      'The call took an hour.',
    ])
  })

  it('keeps a source line quotable', () => {
    const read = article('The call took an hour.\n\nSource: Norwegian Foreign Ministry')
    expect(read.sentences.map((s) => read.text.slice(s.start, s.end))).toContain(
      'Source: Norwegian Foreign Ministry',
    )
  })

  it('shows an article without a headline by its first words', () => {
    const read = article(
      'The foreign ministers of the two countries had a telephone conversation on Monday evening and agreed to meet soon.',
    )
    expect(read.title).toBe('The foreign ministers of the two countries had a telephone conversation on …')
  })
})

import { describe, expect, it } from 'vitest'
import { article, slices } from '../support/articles.ts'

const BODY =
  'The ministers of both countries met in Oslo on Friday.\n\nThey agreed to open the border in stages.'
const furniture = (text: string): string[] => {
  const read = article(text)
  return slices(read, read.furniture)
}

describe('furniture', () => {
  it('is a heading such as "Read also" with the headlines under it', () => {
    expect(
      furniture(`${BODY}\n\nRead also\nFerry line to reopen in June\nHarbour strike enters third week`),
    ).toHaveLength(3)
    expect(furniture(`${BODY}\n\nMore from the Nordics\nSnow closes mountain road`)).toHaveLength(2)
  })

  it('is a list of unrelated headlines at the end', () => {
    expect(
      furniture(`${BODY}\n- Snow closes mountain road\n- Parliament to vote on teachers' pay`),
    ).toHaveLength(2)
    expect(furniture(`${BODY}\n-\nBaker wins lottery twice\n-\nWhy eggs cost more this year`)).toHaveLength(2)
  })

  it('is a bare run of three headlines at the end', () => {
    const headlines =
      'Baker wins lottery for the second time\n\nWhy eggs cost more than last year\n\nFerry runs aground near the old harbour'
    expect(furniture(`${BODY}\n\n${headlines}`)).toHaveLength(3)
  })

  it.each([
    'Share this story: Facebook | X',
    'Subscribe to our newsletter',
    'Follow us on Telegram',
    '© 2025 Nordic Press. All rights reserved.',
    'Read more: Ferry line to reopen in June',
    'Advertisement',
  ])('is the line "%s"', (line) => {
    expect(furniture(`${BODY}\n\n${line}\n\nThe next round is in May.`)).toEqual([line])
  })

  it('is not a list of what was agreed', () => {
    expect(
      furniture(
        'The ministers agreed on the following:\n- a hotline between the coast guards\n- a joint patrol',
      ),
    ).toEqual([])
    expect(
      furniture(`${BODY}\n\n- the border will be opened in stages;\n- both sides will send experts.`),
    ).toEqual([])
    expect(furniture('The ministers agreed on:\n\n- Joint patrols at the border\n- A hotline')).toEqual([])
  })

  it('is not a signature', () => {
    expect(furniture(`${BODY}\n\nPress Office\nMinistry of Foreign Affairs`)).toEqual([])
  })

  it.each([
    'Share prices fell after the talks.',
    'Follow-up talks are planned.',
    'More on the border will be known in May.',
  ])('is not the sentence "%s"', (line) => {
    expect(furniture(`${BODY}\n\n${line}`)).toEqual([])
  })

  it('is in no passage and no paragraph', () => {
    const read = article(`${BODY}\n\nRead also\nFerry line to reopen in June`)
    expect(slices(read, read.sentences).join(' ')).not.toMatch(/Ferry|Read also/)
    expect(read.paragraphs).toHaveLength(2)
  })
})

import { describe, expect, it } from 'vitest'
import { splitBlocks } from '../../src/library/blocks.ts'

const blocks = (text: string, markdown = false): string[] =>
  splitBlocks(text, 0, markdown).map((b) => text.slice(b.start, b.end))

describe('splitBlocks', () => {
  it('separates paragraphs at blank lines', () => {
    expect(blocks('The ministers met.\n\nThey agreed.\r\n\r\nThey left.')).toEqual([
      'The ministers met.',
      'They agreed.',
      'They left.',
    ])
  })

  it('separates paragraphs at single line feeds when each line is a paragraph', () => {
    const text = `Ministers meet in Oslo
The ministers of both countries met on Friday for the first time since the border was closed in the spring of last year, officials said.
They agreed to meet again.`
    expect(blocks(text)).toHaveLength(3)
  })

  it('joins the lines of a hard-wrapped paragraph, keeping the text as it is', () => {
    const text = `The foreign ministers of the two countries met on
Friday in Oslo, where they spoke about the border
that has been closed since April and agreed that it
should be opened again in stages.

Neither side would say when the first lorries will
be let through.`
    expect(blocks(text)).toEqual([text.split('\n\n')[0], text.split('\n\n')[1]])
  })

  it('joins a line that plainly goes on, whatever the width', () => {
    expect(blocks('The ministry in Oslo said\nthat the border will be opened.')).toHaveLength(1)
  })

  it('reports bullets, numbers and headings and leaves their marks out', () => {
    const found = splitBlocks('# Talks\n\n- a hotline;\n- a meeting.\n\n1. First\n> Quoted', 0, true)
    expect(found.map((b) => b.marker)).toEqual(['heading', 'bullet', 'bullet', 'number', 'quote'])
  })

  it('takes a dash alone on its line as the bullet of the next line', () => {
    expect(splitBlocks('Text.\n-\nA headline\n-\nAnother', 0, false).map((b) => b.marker)).toEqual([
      null,
      'bullet',
      'bullet',
    ])
  })

  it('never ends a Markdown paragraph at a single line feed', () => {
    expect(blocks('The call was short.\nIt lasted ten minutes.', true)).toEqual([
      'The call was short.\nIt lasted ten minutes.',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { decode, MAX_BYTES } from '../../src/library/decode.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('decode', () => {
  it('keeps the text exactly, line ends and no-break spaces included', () => {
    expect(decode(bytes('Kyiv said:\r\n«Так»\u00a0— yes'))).toEqual({
      text: 'Kyiv said:\r\n«Так»\u00a0— yes',
    })
  })

  it('drops a leading byte-order mark, so that offsets count from the first letter', () => {
    expect(decode(bytes('\ufeffMoscow said'))).toEqual({ text: 'Moscow said' })
  })

  it('gives the reason why a file is no text', () => {
    expect(decode(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x00]))).toEqual({ reason: 'binary, not text' })
    expect(decode(new Uint8Array([0x4c, 0x61, 0xe7, 0x61]))).toEqual({ reason: 'not valid UTF-8' })
    expect(decode(bytes(''))).toEqual({ reason: 'empty' })
    expect(decode(bytes(' \n\t—\n'))).toEqual({ reason: 'empty' })
    expect(decode(bytes('\u0001\u0002\u0003\u0004 ok'))).toEqual({ reason: 'binary, not text' })
    expect(decode(new Uint8Array(MAX_BYTES + 1).fill(97))).toEqual({ reason: 'larger than 5 MiB' })
  })
})

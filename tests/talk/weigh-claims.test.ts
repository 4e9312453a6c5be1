import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuotations } from '../../src/quotation/find-quotations.ts'
import { CLAIM_WEIGHTS } from '../../src/talk/claim-weights.ts'
import { liveClaims } from '../../src/talk/find-talks.ts'
import { gatherTalks } from '../../src/talk/gather-talks.ts'
import { readClaims } from '../../src/talk/weigh-claims.ts'
import { article } from '../support/articles.ts'
import { OPENING, talksIn } from '../support/talks.ts'

const gathered = (text: string) => gatherTalks([readQuotations(article(text, 'a.txt'))])
const initiatorsOf = (text: string): string[] =>
  talksIn(text).talks.flatMap((talk) => liveClaims(talk).map((claim) => claim.initiator))

describe('the weights of a claim', () => {
  it('are there for each feature, and for nothing else', () => {
    const [first] = readClaims(gathered(`${OPENING} The call was requested by Oslo.`))
    expect(Object.keys(CLAIM_WEIGHTS)).toEqual(Object.keys(first?.readings[0]?.features ?? {}))
  })

  it('count features between 0 and 1', () => {
    const sentences = [
      'The call was requested by Oslo.',
      'Wekesa had telephoned Dahl in March.',
      'They met in Nairobi last year at the invitation of Kenya.',
      'A visit is planned for May.',
      '"It was our idea," Dahl said.',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 8 }), (told) => {
        const values = readClaims(gathered(`${OPENING} ${told.join(' ')}`)).flatMap(({ readings }) =>
          readings.flatMap(({ features }) => Object.values(features)),
        )
        expect(values.every((value) => value >= 0 && value <= 1)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})

describe('a claim is given', () => {
  const background =
    'The two countries signed a treaty on fish in 1998. Their fleets share a bank. Prices have risen since. A strike closed two ports in the north. The union wants more pay.'

  it('to the talk of the news, where the sentence names it', () =>
    expect(initiatorsOf(`${OPENING} The call was requested by Oslo. ${background}`)).toEqual(['Oslo']))

  it('to one talk at most', () => {
    const { talks } = talksIn(
      `${OPENING} The call was requested by Oslo. In March they had met in Nairobi. ${background} The meeting had been proposed by Dahl.`,
    )
    const claims = talks.flatMap((talk) => talk.claims.map((claim) => claim.evidence.start))
    expect(new Set(claims).size).toBe(claims.length)
  })

  it('to none, where it stands far below in other news of its own', () =>
    expect(
      initiatorsOf(
        `${OPENING} ${background} A separate session of that commission in 2019, he recalled, had been asked for by Sweden.`,
      ),
    ).toEqual([]))
})

import fc from 'fast-check'

const PIECES = [
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<@&123456789012345678>',
  '<#123456789012345678>',
  '<t:1700000000:R>',
  '<:a:123456789012345678>',
  '</ask:123456789012345678>',
  '[click](https://evil.example)',
  'https://evil.example/x',
  '# ',
  '-# ',
  '> ',
  '>>> ',
  '- ',
  '1. ',
  '**',
  '__',
  '~~',
  '||',
  '```',
  '`',
  '\\',
  '\n',
  '\r\n',
  '\u2028',
  '\u202e',
  '\u200b',
  '👩‍👩‍👧',
  'Z̸͎͝',
  'ﷺ',
  '“',
  '”',
  '"',
  '‘',
  '’',
  '«',
  '»',
  '…',
  '—',
  '\u0000',
  '\ud83d',
  'Moscow said ',
  'the call',
  ' ',
  '. ',
  ': ',
  'said',
  ' the US side ',
]

/** Text made of what breaks renderers: marks, mentions, links, line breaks, surrogates, direction marks. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''))

const SENTENCES = [
  'Moscow said the call was initiated by the US side.',
  '"We agreed on the border," Grace Wekesa said.',
  '“A padlock,” she added, “and a key.”',
  'Lavrov called Rubio on Saturday.',
  'Source: Russian Foreign Ministry',
  'Read also',
  '- Baker wins lottery twice',
  'Details: According to the ministry, it was "useful".',
  ' date 2025-02-15 ',
  'MOSCOW: The two ministers met in Riyadh on 18 February.',
  "It was not the ministers' idea; they didn't ask.",
  'The talks on the border were held at the request of @everyone in Oslo.',
]

/** An article: plausible sentences with hostile text among them, in paragraphs of every kind. */
export const hostileArticle: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...SENTENCES) },
        { weight: 1, arbitrary: hostileText },
      ),
      fc.constantFrom(' ', '\n', '\n\n', '\r\n', '\u00a0'),
    ),
    {
      minLength: 1,
      maxLength: 25,
    },
  )
  .map((parts) => parts.flat().join(''))
  .filter((text) => /\p{L}/u.test(text))

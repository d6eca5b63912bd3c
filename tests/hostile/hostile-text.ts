import fc from 'fast-check';

/** What people and pages write to break a reader: markup, turned lines, formulas, numbers that are none, deep nests. */
export const HOSTILE_TEXTS = [
  '',
  ' ',
  '\u200b\u2060',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  "';alert(1)//",
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://medium.com@evil.example/@a',
  'https://evilmedium.com/@a',
  'https://medium.com.evil.example/@a',
  '//evil.example/@a',
  'https://xn--mdium-9ra.com/@a',
  'https://medium.com/@a%00b',
  'https://medium.com/%',
  '@а\u043dna',
  '\u202egnirts\u202c',
  '\u2066isolated\u2069',
  'z\u0335\u0321\u0327'.repeat(50),
  '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}\u{1f1eb}\u{1f1f7}',
  '\ud800',
  '\udc00x',
  '\u0000\u0001\u001b[31m',
  'a\u2028b\u2029c',
  '1e309K',
  '1.2K',
  '12,3K',
  '1,234',
  '1.234',
  "1'234",
  '\u0661\u0662\u0663',
  '\uff11\uff12',
  '-5',
  'NaN',
  'Infinity',
  '0x10',
  '--',
  '9007199254740993',
  `1${'0'.repeat(30)}`,
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  "=cmd|' /C calc'!A0",
  '+1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\uff1d1',
  '$NAME$',
  '$0',
  '9999-12-31',
  '31/02/2026',
  '1969-12-31T23:59:59Z',
  '2d',
  'Yesterday',
  '('.repeat(300),
  '!'.repeat(300),
  '['.repeat(300),
  '{"a":'.repeat(100),
] as const;

/** Any text that a stranger may have written, most often one with a purpose. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom(...HOSTILE_TEXTS, 'follow', 'back', '\n', '@', '/', '?', '#', '&source=', '0'), {
        maxLength: 6,
      })
      .map((parts) => parts.join('')),
  },
);

/** Any value that JSON can carry, with the keys that objects inherit. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  {
    weight: 2,
    arbitrary: fc.constantFrom(null, true, false, -1, 0, 1.5, 1e300, 2 ** 53, Number.NaN, [], {}, [[]]),
  },
  {
    weight: 1,
    // Where counts and moments end.
    arbitrary: fc.constantFrom(
      10_000_000_000,
      10_000_000_001,
      1_325_376_000_000,
      4_102_444_800_000,
      '10000000000',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.jsonValue({ maxDepth: 4 }),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.tuple(hostileText, fc.jsonValue({ maxDepth: 1 })), { maxLength: 5 })
      .map((entries) => JSON.parse(`{${entries.map(([key, value]) => pair(key, value)).join()}}`) as unknown),
  },
);

function pair(key: string, value: unknown): string {
  return `${JSON.stringify(key)}:${JSON.stringify(value)}`;
}

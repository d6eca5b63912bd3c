import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyResponse, TEXT_READ_MAX } from '../../../../lib/ledger/intent/classify-response';
import { RESPONSE_KINDS } from '../../../../lib/ledger/intent/response-kind';
import { TUNING_SWAPS } from './texts/tuning-swaps';
import { TUNING_SWAPS_ABROAD } from './texts/tuning-swaps-abroad';

const PHRASES = [TUNING_SWAPS, TUNING_SWAPS_ABROAD].flatMap((texts) => Object.values(texts).flat());

/** Words that mean something here, torn apart and put together at random, with anything between. */
const salad = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PHRASES.flatMap((phrase) => phrase.split(' '))),
      fc.constantFrom(...PHRASES),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom('"', '“', '”', '> ', '\n', '\u0000', '\ud800', '👩‍👩‍👧', 'İ', 'ﷺ', "'", '‘', '’', '`'),
    ),
    { maxLength: 40 },
  )
  .map((words) => words.join(' '));

describe('classifyResponse on any text', () => {
  it('gives a known kind, and quotes words of the text whenever it is not none', () => {
    fc.assert(
      fc.property(salad, (text) => {
        const { kind, quoted } = classifyResponse(text);
        expect(RESPONSE_KINDS).toContain(kind);
        expect(quoted === undefined).toBe(kind === 'none');
        if (quoted !== undefined) {
          expect(quoted).not.toBe('');
          expect(text).toContain(quoted);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds nothing in a text that is quoted whole', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PHRASES.filter((phrase) => !/["“”\n]/.test(phrase))), (phrase) => {
        expect(classifyResponse(`“${phrase}”`).kind).toBe('none');
        expect(classifyResponse(`> ${phrase}`).kind).toBe('none');
      }),
    );
  });

  it('does not mind capitals, curly apostrophes or space around', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(TUNING_SWAPS).flat()), (phrase) => {
        const { kind } = classifyResponse(phrase);
        expect(classifyResponse(phrase.toUpperCase()).kind).toBe(kind);
        expect(classifyResponse(phrase.replaceAll("'", '’')).kind).toBe(kind);
        expect(classifyResponse(`\n  ${phrase}  \n`).kind).toBe(kind);
      }),
    );
  });
});

const HOSTILE = [
  'a',
  '(',
  '!',
  '"',
  '“',
  '‘',
  '> ',
  'i ',
  'you ',
  'follow ',
  'followed you ',
  'i will follow ',
  'i do not ',
  'please ',
  'just ',
  'f4f ',
  '关注',
  '互粉',
  'フォロー',
  '맞팔',
  '1 ',
  '#',
  "'a ",
  'é',
  '👍',
];

describe('the work of classifyResponse', () => {
  const stepsFor = (text: string): number => {
    const steps = { count: 0 };
    classifyResponse(text, steps);
    return steps.count;
  };

  it.each(HOSTILE)('grows in step with a text made of %j', (piece) => {
    const short = piece.repeat(Math.floor(2_000 / piece.length));
    const long = piece.repeat(Math.floor(8_000 / piece.length));
    expect(stepsFor(long)).toBeLessThanOrEqual(4.2 * stepsFor(short) + 4_000);
  });

  it.each(HOSTILE)('grows no further past the length that is read, on a megabyte of %j', (piece) => {
    const megabyte = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(stepsFor(megabyte)).toBe(stepsFor(megabyte.slice(0, TEXT_READ_MAX)));
    expect(stepsFor(megabyte)).toBeLessThanOrEqual(1_500 * TEXT_READ_MAX);
  });
});

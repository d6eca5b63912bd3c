import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitNote } from '../../../../lib/carry/csv/split-note';

describe('splitNote', () => {
  test.each([
    ['nothing', '', []],
    ['a short one', ' Writes about gardens.\nKind. ', ['Writes about gardens.\nKind.']],
    ['one as long as a note may be', 'y'.repeat(2_000), ['y'.repeat(2_000)]],
    [
      'lines',
      `${'a'.repeat(1_500)}\n${'b '.repeat(400).trim()}`,
      ['a'.repeat(1_500), 'b '.repeat(400).trim()],
    ],
    ['words', `${'a'.repeat(1_500)} ${'b'.repeat(800)}`, ['a'.repeat(1_500), 'b'.repeat(800)]],
    ['no break at all', 'y'.repeat(2_100), ['y'.repeat(2_000), 'y'.repeat(100)]],
    ['pictures of two units', `y${'🦊'.repeat(1_000)}`, [`y${'🦊'.repeat(999)}`, '🦊']],
  ])('makes notes of %s', (_, cell, notes) => {
    expect(splitNote(cell)).toEqual(notes);
  });

  test('takes ten notes from a cell, and no more', () => {
    expect(splitNote('y'.repeat(20_000))).toHaveLength(10);
    expect(splitNote('y'.repeat(20_001))).toBeUndefined();
    expect(splitNote('y'.repeat(5_000_000))).toBeUndefined();
  });

  test('loses nothing but white space, and no note is too long', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 1_500 }), { maxLength: 8 }), (parts) => {
        const notes = splitNote(parts.join('\n')) ?? [];
        expect(notes.join('').replace(/\s/g, '')).toBe(parts.join('').replace(/\s/g, ''));
        expect(notes.every((note) => note !== '' && note.length <= 2_000)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

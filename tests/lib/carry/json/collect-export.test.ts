import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectExport } from '../../../../lib/carry/json/collect-export';
import { parseExport } from '../../../../lib/carry/json/parse-export';
import { ROWS_MAX } from '../../../../lib/carry/limits';
import { FILE_MAX } from '../../../../lib/facts/values';
import type { Entry } from '../../../../lib/ledger/entry';

const HEAD = { exportedAt: 5, settings: { goal: 250 } };
const sizeOf = (text: string) => new TextEncoder().encode(text).length;
const readingOf = (at: number): Entry => ({ id: `r${at}`, at, kind: 'readingTaken', count: at, exact: true });
const noteOf = (at: number, text: string): Entry => ({
  id: `n${at}`,
  at,
  kind: 'personNoted',
  person: { username: 'mara' },
  text,
});

/** The files of an export to which the entries came a piece at a time. */
function filesOf(entries: readonly Entry[], piece: number, limits?: { rows: number; bytes: number }) {
  const collector = collectExport(HEAD, limits);
  for (let at = 0; at < entries.length; at += piece) collector.add(entries.slice(at, at + piece));
  return collector.files().map((texts) => texts.join(''));
}

function read(text: string) {
  const parsed = parseExport(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
  return parsed.value;
}

describe('an export', () => {
  it('is one file that names no part while it fits', () => {
    const [file = '', ...others] = filesOf([readingOf(1), readingOf(2)], 1);
    expect(others).toEqual([]);
    expect(read(file)).toEqual({ ...HEAD, entries: [readingOf(1), readingOf(2)] });
    expect(filesOf([], 1).map((text) => read(text).entries)).toEqual([[]]);
  });

  it('of more entries than one import takes is several files, each of which is taken', () => {
    const entries = Array.from({ length: ROWS_MAX + 1 }, (_, at) => readingOf(at));
    const files = filesOf(entries, 2_000).map(read);
    expect(files.map(({ part }) => part)).toEqual([
      { number: 1, of: 2 },
      { number: 2, of: 2 },
    ]);
    expect(files.map(({ entries: held }) => held.length)).toEqual([ROWS_MAX, 1]);
    expect(files.flatMap(({ entries: held }) => held)).toEqual(entries);
  });

  it('of more bytes than one import takes is several files, none too large', () => {
    const entries = Array.from({ length: 900 }, (_, at) => noteOf(at, '漢'.repeat(9_000)));
    const files = filesOf(entries, 2_000);
    expect(files.length).toBe(2);
    expect(files.every((text) => sizeOf(text) <= FILE_MAX)).toBe(true);
    expect(files.flatMap((text) => read(text).entries)).toEqual(entries);
  });

  it('keeps every entry once and every file within its limits, wherever the pieces end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 900, max: 2_000 }),
        (texts, piece, rows, bytes) => {
          const entries = texts.map((text, at) => noteOf(at, text));
          const files = filesOf(entries, piece, { rows, bytes });
          expect(files.every((text) => sizeOf(text) <= bytes)).toBe(true);
          expect(files.every((text) => read(text).entries.length <= rows)).toBe(true);
          expect(files.flatMap((text) => read(text).entries)).toEqual(entries);
        },
      ),
    );
  });
});

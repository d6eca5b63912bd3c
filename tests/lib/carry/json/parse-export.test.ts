import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../../../lib/carry/json/migrate';
import { parseExport } from '../../../../lib/carry/json/parse-export';
import { writeExport } from '../../../../lib/carry/json/write-export';
import { SETTINGS_DEFAULT } from '../../../../lib/ledger/settings';
import { ledgerOf } from '../../ledger/arbitraries';

const HEAD = { format: 'good-turn', version: 1, exportedAt: 1_790_000_000_000, settings: {} };
const file = (entries: string) => `${JSON.stringify(HEAD).slice(0, -1)},\n"entries":[\n${entries}\n]}`;
const NOTE = '{"id":"n1","at":1790000000000,"kind":"personNoted","person":{"username":"ann"},"text":"hm"}';

function refusalOf(text: string) {
  const parsed = parseExport(text);
  if (parsed.ok) throw new Error('it was not refused');
  return parsed.refusal;
}

describe('an export', () => {
  it('comes back as the same ledger', () => {
    const { welcomed: _, ...settings } = SETTINGS_DEFAULT;
    fc.assert(
      fc.property(ledgerOf, (entries) => {
        const text = writeExport({
          exportedAt: 5,
          settings: SETTINGS_DEFAULT,
          viewer: { id: 'a1' },
          entries,
        });
        expect(parseExport(text)).toEqual({
          ok: true,
          value: { exportedAt: 5, settings, viewer: { id: 'a1' }, entries },
        });
      }),
    );
  });

  it('keeps texts of any letters as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const entry = { id: 'n', at: 1, kind: 'personNoted' as const, person: { id: 'a' }, text };
        const parsed = parseExport(writeExport({ exportedAt: 5, settings: {}, entries: [entry] }));
        expect(parsed.ok && parsed.value.entries).toEqual([entry]);
      }),
    );
    const odd = {
      id: 'n',
      at: 1,
      kind: 'personNoted' as const,
      person: { id: 'a' },
      text: '\ud800 \0 \u2028',
    };
    const parsed = parseExport(writeExport({ exportedAt: 5, settings: {}, entries: [odd] }));
    expect(parsed.ok && parsed.value.entries).toEqual([odd]);
  });

  it('of version 1 is read for ever', () => {
    const text = readFileSync(new URL('../versions/v1.json', import.meta.url), 'utf8');
    const parsed = parseExport(text);
    expect(parsed.ok && parsed.value.entries).toHaveLength(5);
    expect(parsed.ok && parsed.value.settings).toMatchObject({ goal: 120 });
  });

  it('with an entry of a kind from later keeps it as it is', () => {
    const parsed = parseExport(file('{"id":"x1","at":5,"kind":"storyPlanned","title":"One"}'));
    expect(parsed.ok && parsed.value.entries).toEqual([
      { id: 'x1', at: 5, kind: 'storyPlanned', title: 'One' },
    ]);
  });
});

describe('an older file', () => {
  it('goes through every step from its version on', () => {
    const steps = [(one: object) => ({ ...one, b: 1 }), (one: object) => ({ ...one, c: 2 })];
    expect(migrate({ a: 0 }, 1, steps)).toEqual({ a: 0, b: 1, c: 2 });
    expect(migrate({ a: 0 }, 2, steps)).toEqual({ a: 0, c: 2 });
    expect(migrate({ a: 0 }, 3, steps)).toEqual({ a: 0 });
  });
});

describe('a file that is refused', () => {
  it.each([
    ['a line that breaks off', file(`${NOTE},\n{"id":"n2","at":`), 'notJson', 5],
    ['a key that comes twice', file(`${NOTE},\n{"id":"n2","at":1,"at":2}`), 'duplicateKey', 4],
    ['a key that changes prototypes', file(`${NOTE},\n{"__proto__":{"admin":true}}`), 'forbiddenKey', 4],
    ['a moment after 2100', file(NOTE.replace('1790000000000', '9999999999999')), 'wrongField', 3],
    ['a moment that is no whole number', file(NOTE.replace('1790000000000', '1.5')), 'wrongField', 3],
    ['a moment as an object', file(NOTE.replace('1790000000000', '{}')), 'wrongField', 3],
    ['a number too large for any machine', file(NOTE.replace('1790000000000', '1e999')), 'wrongField', 3],
    ['a username of markup', file(NOTE.replace('ann', '<b>')), 'wrongField', 3],
    ['an entry that is none', file('7'), 'wrongField', undefined],
    ['a raw line break in a text', file(NOTE.replace('hm', 'h\nm')), 'notJson', 3],
    ['something after the end', `${file(NOTE)}\nx`, 'notJson', 5],
  ])('names the line of %s', (_, text, code, line) => {
    expect(refusalOf(text)).toMatchObject({ code, ...(line !== undefined && { line }) });
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('names the field', () => {
    expect(refusalOf(file(NOTE.replace('"ann"', '7')))).toEqual({
      code: 'wrongField',
      line: 3,
      column: 1,
      detail: 'person.username',
    });
  });

  it('is deep, long, foreign or from later', () => {
    expect(refusalOf('['.repeat(200_000)).code).toBe('tooDeep');
    expect(refusalOf(`[${'0,'.repeat(200_000)}0]`).code).toBe('tooManyRows');
    expect(refusalOf('{"a":1}').code).toBe('notOurs');
    expect(refusalOf('<html></html>').code).toBe('notJson');
    expect(refusalOf(JSON.stringify({ ...HEAD, version: 2, entries: [] })).code).toBe('newerVersion');
    expect(refusalOf(JSON.stringify({ ...HEAD, version: 0, entries: [] })).code).toBe('wrongField');
    expect(refusalOf(JSON.stringify({ ...HEAD, settings: { goal: -1 }, entries: [] })).detail).toBe(
      'settings.goal',
    );
  });

  it.each([
    ['no version', { version: undefined }, 'version'],
    ['half a version', { version: 0.5 }, 'version'],
    ['a version in words', { version: '1' }, 'version'],
    ['no entries', { entries: undefined }, 'entries'],
    ['entries that are no list', { entries: {} }, 'entries'],
  ])('names %s with its place', (_, change, detail) => {
    expect(refusalOf(JSON.stringify({ ...HEAD, entries: [], ...change }))).toEqual({
      code: 'wrongField',
      line: 1,
      column: 1,
      detail,
    });
  });

  it('says which version it is of when that is newer', () => {
    expect(refusalOf(JSON.stringify({ ...HEAD, version: 99, entries: [] }))).toEqual({
      code: 'newerVersion',
      detail: '99',
    });
  });

  it.each(['[]', 'null', '7', '"text"', 'true'])('is no export of ours when it is %s', (text) => {
    expect(refusalOf(text).code).toBe('notOurs');
  });

  it('is named by its kind when that is no word', () => {
    expect(refusalOf(file('{"id":"x","at":5}'))).toMatchObject({ code: 'wrongField', detail: 'kind' });
    expect(refusalOf(file('[]')).code).toBe('wrongField');
  });

  it('may nest 64 levels and no more', () => {
    const nest = (levels: number) => `${`{"a":`.repeat(levels)}1${'}'.repeat(levels)}`;
    expect(refusalOf(nest(64)).code).toBe('notOurs');
    expect(refusalOf(nest(65)).code).toBe('tooDeep');
    expect(refusalOf('['.repeat(64) + ']'.repeat(64)).code).toBe('notOurs');
    expect(refusalOf('['.repeat(65) + ']'.repeat(65)).code).toBe('tooDeep');
    expect(refusalOf(`[${'[1],'.repeat(100)}[1]]`).code).toBe('notOurs');
  });

  it('never throws, whatever is in it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseExport(text).ok).toBe(false);
      }),
    );
  });

  it('is refused as a whole wherever it was cut', () => {
    const whole = file(NOTE);
    for (let at = 0; at < whole.length; at += 1) expect(parseExport(whole.slice(0, at)).ok).toBe(false);
  });
});

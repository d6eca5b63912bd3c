import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { storeErrorOf } from '../../../lib/store/errors';
import { generationOfKey, openChunk, sealChunk } from '../../../lib/store/mirror/chunk';
import { parseSubject, SUBJECT_KINDS } from '../../../lib/store/subject';
import { ledgerOf } from '../../lib/ledger/arbitraries';
import type { FuzzTarget } from '../fuzz-target';
import { hostileText, hostileValue } from '../hostile-text';
import { spoiled } from '../spoil';

export const STORE_TARGETS: readonly FuzzTarget[] = [
  {
    name: 'store: a part of the second copy is as it was sealed, or it is damaged',
    share: 1,
    property: fc.asyncProperty(
      ledgerOf,
      hostileText,
      fc.nat(),
      hostileValue,
      async (entries, put, at, other) => {
        const rows = JSON.parse(JSON.stringify(entries.map((entry, seq) => ({ seq, entry })))) as Parameters<
          typeof sealChunk
        >[0];
        const sealed = await sealChunk(rows);
        const cut = at % sealed.text.length;
        const text = `${sealed.text.slice(0, cut)}${put}${sealed.text.slice(cut + put.length)}`;
        const opened = await openChunk({ ...sealed, text });
        if (opened) deepStrictEqual(opened.rows, rows);
        if (await openChunk(other)) throw new Error('a stranger’s');
        const [spoiledChunk] = fc.sample(spoiled(sealed), { numRuns: 1, seed: at });
        const found = await openChunk(spoiledChunk);
        if (found) deepStrictEqual(found.rows, rows);
      },
    ),
  },
  {
    name: 'store: a key is of one kind and keeps its letters',
    share: 1,
    property: fc.property(fc.constantFrom(...SUBJECT_KINDS), hostileText, (kind, key) => {
      deepStrictEqual(parseSubject(`${kind}:${key}`), { kind, key });
      const generation = generationOfKey(key);
      if (generation !== undefined && !(generation >= 0)) throw new Error(key);
    }),
  },
  {
    name: 'store: whatever was thrown is an error of the store or a bug',
    share: 1,
    property: fc.property(hostileValue, hostileText, (value, text) => {
      for (const thrown of [value, { name: text }, { inner: value }, new Error(text)]) storeErrorOf(thrown);
    }),
  },
];

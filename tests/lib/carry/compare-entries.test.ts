import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareEntries } from '../../../lib/carry/compare-entries';
import { foldLedger } from '../../../lib/ledger/fold-ledger';
import { ledgerOf } from '../ledger/arbitraries';
import { GRACE } from '../ledger/examples';

const byId = (entries: readonly { id: string }[]) =>
  new Map(entries.map((entry) => [entry.id, entry] as const));

it('counts every entry of a file once, and adds only what is not there', () => {
  fc.assert(
    fc.property(ledgerOf, ledgerOf, (held, incoming) => {
      const ids = byId(held);
      const { fresh, same, different } = compareEntries(new Map(held.map((one) => [one.id, one])), incoming);
      expect(fresh.length + same + different.length).toBe(incoming.length);
      expect(fresh.every(({ id }) => !ids.has(id))).toBe(true);
      expect(different.every(({ id }) => ids.has(id))).toBe(true);
      // Nothing of either side is lost, and once imported nothing is new.
      const after = [...held, ...fresh];
      expect(new Set(after.map(({ id }) => id))).toEqual(new Set([...held, ...incoming].map(({ id }) => id)));
      expect(compareEntries(new Map(after.map((one) => [one.id, one])), incoming).fresh).toEqual([]);
      expect(() => foldLedger(after, { graceMs: GRACE })).not.toThrow();
    }),
  );
});

it('takes a key order for no difference', () => {
  const held = { id: 'a', at: 1, kind: 'undone' as const, entryId: 'b' };
  const turned = { entryId: 'b', kind: 'undone' as const, at: 1, id: 'a' };
  expect(compareEntries(new Map([['a', held]]), [turned])).toEqual({ fresh: [], same: 1, different: [] });
  expect(compareEntries(new Map([['a', held]]), [{ ...held, at: 2 }])).toMatchObject({
    same: 0,
    different: [{ at: 2 }],
  });
  expect(compareEntries(new Map([['a', held]]), [{ ...held, at: 2 }], true)).toMatchObject({ same: 1 });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standingIds } from '../../../lib/ledger/undo';
import { ledgerOf } from './arbitraries';
import { leg, START, undo } from './examples';

const entry = leg('iFollowed', START, { id: 'x' });

function stands(...undos: ReturnType<typeof undo>[]): boolean {
  return standingIds([entry, ...undos]).has('x');
}

describe('standingIds', () => {
  it.each([
    ['nothing', [], true],
    ['an undo', [undo('x', 1, 'u1')], false],
    ['an undo of the undo', [undo('x', 1, 'u1'), undo('u1', 2, 'u2')], true],
    ['three undos in a chain', [undo('x', 1, 'u1'), undo('u1', 2, 'u2'), undo('u2', 3, 'u3')], false],
    [
      'two undos, one of them taken back',
      [undo('x', 1, 'u1'), undo('x', 2, 'u2'), undo('u1', 3, 'u3')],
      false,
    ],
    [
      'two undos, both taken back',
      [undo('x', 1, 'u1'), undo('x', 2, 'u2'), undo('u1', 3, 'u3'), undo('u2', 3, 'u4')],
      true,
    ],
    ['an undo of itself', [undo('u1', 1, 'u1')], true],
    ['a circle of undos', [undo('u2', 1, 'u1'), undo('u1', 2, 'u2')], true],
    ['an undo of something that is not there', [undo('y', 1, 'u1')], true],
  ])('with %s', (_what, undos, standing) => {
    expect(stands(...undos)).toBe(standing);
  });

  it('does not mind the order', () => {
    fc.assert(
      fc.property(ledgerOf, (entries) => {
        expect(standingIds([...entries].reverse())).toEqual(standingIds(entries));
      }),
    );
  });

  it('says of every entry what the definition says: it stands unless a standing undo names it', () => {
    const target = fc.constantFrom('x', 'e0', 'e1', 'e2', 'e3', 'e4', 'e5');
    const undosOf = fc.uniqueArray(fc.tuple(fc.constantFrom('e0', 'e1', 'e2', 'e3', 'e4', 'e5'), target), {
      selector: ([id]) => id,
    });
    fc.assert(
      fc.property(undosOf, (pairs) => {
        const undos = pairs.map(([id, entryId]) => undo(entryId, START, id));
        // From a real entry backwards the undos form a tree, so this ends, whatever circles there are elsewhere.
        const byDefinition = (id: string): boolean =>
          !undos.some((one) => one.entryId === id && byDefinition(one.id));
        expect(stands(...undos)).toBe(byDefinition('x'));
      }),
    );
  });

  it('follows a chain of 20,000 undos without running out of stack', () => {
    const chain = Array.from({ length: 20_000 }, (_, at) =>
      undo(at === 0 ? 'x' : `u${at - 1}`, at, `u${at}`),
    );
    expect(standingIds([entry, ...chain]).has('x')).toBe(true);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inThreadOrder } from '../../../lib/ledger/thread-order';

const response = (id: string, parentId?: string) => ({
  id,
  ...(parentId !== undefined && { parentId }),
  kind: 'none' as const,
  length: 0,
  cut: false,
});
const order = (...responses: ReturnType<typeof response>[]) =>
  inThreadOrder(responses)
    .map(({ id }) => id)
    .join(' ');

describe('inThreadOrder', () => {
  it('puts replies after what they reply to, however late they were read', () => {
    expect(
      order(response('a'), response('b'), response('a1', 'a'), response('a11', 'a1'), response('a2', 'a')),
    ).toBe('a a1 a11 a2 b');
  });

  it('leaves a reply to something that was not read where it is', () => {
    expect(order(response('a'), response('x1', 'x'), response('b'))).toBe('a x1 b');
  });

  it('keeps replies in the order in which they were first seen, each with what hangs on it', () => {
    expect(order(response('a2', 'a'), response('a1', 'a'), response('a21', 'a2'), response('a'))).toBe(
      'a a2 a21 a1',
    );
  });

  it('cuts a circle where it was first seen, after what stands in the thread', () => {
    expect(order(response('x', 'y'), response('y', 'x'), response('a'))).toBe('a x y');
  });

  it('loses none and repeats none, even where parents go round in a circle', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(id, id), { selector: ([one]) => one }), (pairs) => {
        const responses = pairs.map(([one, parent]) => response(one, parent));
        const ordered = inThreadOrder(responses).map((one) => one.id);
        expect([...ordered].sort()).toEqual(responses.map((one) => one.id).sort());
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { keysInOrder } from '../../../lib/ledger/keys-in-order';

const keys = Array.from({ length: 40 }, (_, at) => `u:${(at * 7) % 40}`);
const positions = new Map(keys.map((key, at) => [key, at]));

describe('keysInOrder', () => {
  test.each([
    { name: 'few of many', found: ['u:1', 'u:39', 'u:14'] },
    { name: 'many', found: keys.toSorted() },
    { name: 'somebody whom two words found', found: ['u:3', 'u:14', 'u:3'] },
    { name: 'nobody', found: [] },
    { name: 'somebody who is not in the list', found: ['u:14', 'u:99', 'u:0'] },
    { name: 'the first and the last alone', found: [keys.at(-1) ?? '', keys[0] ?? ''] },
  ])('gives $name in the order of the list, looked up or not', ({ found }) => {
    const inList = keys.filter((key) => found.includes(key));
    expect(keysInOrder(found, keys, positions)).toEqual(inList);
    expect(keysInOrder(found, keys, undefined)).toEqual(inList);
  });

  test('looks at nobody else when they are few', () => {
    const looked: string[] = [];
    const recording = new Map(positions);
    recording.get = (key) => {
      looked.push(key);
      return positions.get(key);
    };
    expect(keysInOrder(['u:14', 'u:1'], keys, recording)).toHaveLength(2);
    expect(looked).toEqual(['u:14', 'u:1']);
  });
});

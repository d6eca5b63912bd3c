import { describe, expect, it } from 'vitest';
import { parseJson, valueAt } from '../../../lib/medium/json';

describe('valueAt', () => {
  it('finds own keys only', () => {
    expect(valueAt({}, 'constructor')).toBeUndefined();
    expect(valueAt({}, 'toString', 'name')).toBeUndefined();
    expect(valueAt([1], 'length')).toBe(1);
    expect(valueAt('text', 'length')).toBeUndefined();
  });

  it('takes keys of prototypes for keys', () => {
    expect(valueAt(parseJson('{"__proto__":{"a":1}}', 100), '__proto__', 'a')).toBe(1);
  });
});

describe('parseJson', () => {
  it('reads 64 levels and no more', () => {
    const nested = (levels: number) => parseJson(`${'['.repeat(levels)}${']'.repeat(levels)}`, 1_000);
    expect(nested(64)).toBeDefined();
    expect(nested(65)).toBeUndefined();
  });
});

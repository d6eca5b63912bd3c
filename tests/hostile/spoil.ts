import fc from 'fast-check';
import { hostileValue } from './hostile-text';

/** A value with one of its parts, at any depth, exchanged for something of a stranger's. */
export function spoiled(value: unknown): fc.Arbitrary<unknown> {
  return fc.tuple(fc.array(fc.nat(20), { maxLength: 4 }), hostileValue).map(([way, put]) => {
    const copy: unknown = structuredClone(value);
    return replace(copy, way, put);
  });
}

function replace(value: unknown, [step, ...rest]: readonly number[], put: unknown): unknown {
  if (typeof value !== 'object' || value === null || step === undefined) return put;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return put;
  Reflect.set(value, key, replace(Reflect.get(value, key), rest, put));
  return value;
}

import fc from 'fast-check';
import { hostileValue } from './hostile-text';

type Way = readonly string[];

/** A value with one of its parts, any of them and as likely as each other, exchanged for something of a stranger's. */
export function spoiled(value: unknown): fc.Arbitrary<unknown> {
  const ways = listWays(value);
  return fc.tuple(fc.nat(ways.length - 1), hostileValue).map(([at, put]) => {
    const copy: unknown = structuredClone(value);
    return replace(copy, ways[at] ?? [], put);
  });
}

/** The way to each part of a value, the whole of it first. */
function listWays(value: unknown, way: Way = []): readonly Way[] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way, ...Object.keys(value).flatMap((key) => listWays(Reflect.get(value, key), [...way, key]))];
}

function replace(value: unknown, [key, ...rest]: Way, put: unknown): unknown {
  if (typeof value !== 'object' || value === null || key === undefined) return put;
  const replaced = replace(Reflect.get(value, key), rest, put);
  // Not by assignment: the key may be `__proto__`.
  Object.defineProperty(value, key, {
    value: replaced,
    enumerable: true,
    writable: true,
    configurable: true,
  });
  return value;
}

import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { MESSAGES, type MessageType } from '../../../lib/messages/protocol';

const TYPES = Object.keys(MESSAGES) as MessageType[];

/** How a schema of zod describes itself; only what is needed to walk through it. */
interface Described {
  readonly _zod: {
    readonly def: {
      readonly type: string;
      readonly shape?: Record<string, Described>;
      readonly element?: Described;
      readonly innerType?: Described;
      readonly options?: readonly Described[];
      readonly checks?: readonly { _zod: { def: { check: string; pattern?: RegExp } } }[];
    };
  };
}

/** Every text and list of a schema that may be of any length, by its path. */
function listUnlimited(schema: Described, path: string): readonly string[] {
  const { type, shape = {}, element, innerType, options = [], checks = [] } = schema._zod.def;
  const inner = [
    ...Object.entries(shape).map(([key, one]) => [one, `${path}.${key}`] as const),
    ...(element ? [[element, `${path}[]`] as const] : []),
    ...[innerType, ...options].flatMap((one) => (one ? [[one, path] as const] : [])),
  ].flatMap(([one, at]) => listUnlimited(one, at));
  const isLimited = checks.some(({ _zod: { def } }) => {
    // A pattern limits a text when it is anchored and nothing in it repeats without end.
    const pattern = def.pattern?.source ?? '';
    return def.check === 'max_length' || (/^\^.*\$$/.test(pattern) && !/[*+]|,\}/.test(pattern));
  });
  const isAsked =
    type === 'string' ||
    type === 'array' ||
    type === 'record' ||
    type === 'map' ||
    type === 'any' ||
    type === 'unknown';
  return isAsked && !isLimited ? [path, ...inner] : inner;
}

describe('every message', () => {
  it.each(TYPES)('%s has an end to each of its texts and lists', (type) => {
    const schema = MESSAGES[type].schema as z.ZodMiniType as unknown as Described;
    expect(listUnlimited(schema, type)).toEqual([]);
  });

  it.each(TYPES)('%s names its senders, and no type is for pages and for our own pages at once', (type) => {
    expect([['page'], ['app']]).toContainEqual([...MESSAGES[type].from]);
  });

  it('would be found without one, in whatever it lies', () => {
    const schema = z.object({
      a: z.optional(z.array(z.string())),
      b: z.string().check(z.regex(/^[a-z]+$/)),
      c: z.string().check(z.maxLength(3)),
    });
    expect(listUnlimited(schema as unknown as Described, 'x')).toEqual(['x.a', 'x.a[]', 'x.b']);
  });
});

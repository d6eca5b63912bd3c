import { DEPTH_MAX, ROWS_MAX } from '../limits';
import type { Carried, RefusalCode } from '../refusal';
import { carried, refused } from '../refusal';

/** A value read from JSON, and where each object and list of it begins. */
export interface JsonFile {
  readonly value: unknown;
  /** Line and column, counted from 1, of an object or list of the file; of the beginning for anything else. */
  placeOf(value: unknown): { readonly line: number; readonly column: number };
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS: readonly (readonly [string, unknown])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

class Fault extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly at: number,
    readonly detail?: string,
  ) {
    super(code);
  }
}

/**
 * Reads JSON more strictly than the platform does: depth and length are limited while reading, keys must not come twice
 * (the later one would win in silence), `__proto__` is refused, numbers must be finite. Linear in the length.
 */
export function readJson(text: string): Carried<JsonFile> {
  const starts = new WeakMap<object, number>();
  const placeAt = (at: number) => {
    const before = text.slice(0, at);
    return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
  };
  try {
    const value = readWhole(text, starts);
    return carried({
      value,
      placeOf: (part) => placeAt(part instanceof Object ? (starts.get(part) ?? 0) : 0),
    });
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const { code, at, detail } = error;
    return refused(code, { ...placeAt(at), ...(detail !== undefined && { detail }) });
  }
}

function readWhole(text: string, starts: WeakMap<object, number>): unknown {
  let at = 0;

  function skipSpace(): void {
    for (;;) {
      const code = text.charCodeAt(at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      at += 1;
    }
  }
  function expect(sign: string): void {
    skipSpace();
    if (text[at] !== sign) throw new Fault('notJson', at, text.slice(at, at + 20));
    at += 1;
  }
  /** Whether the list or object goes on after this item. */
  function goesOn(end: string): boolean {
    skipSpace();
    if (text[at] === ',') {
      at += 1;
      return true;
    }
    expect(end);
    return false;
  }
  function isNext(sign: string): boolean {
    skipSpace();
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  }
  function readString(): string {
    const from = at;
    let isPlain = true;
    for (at += 1; text[at] !== '"'; at += 1) {
      const code = text.charCodeAt(at);
      if (Number.isNaN(code) || code < 32) throw new Fault('notJson', at);
      if (code === 92) {
        isPlain = false;
        at += 1;
      }
    }
    at += 1;
    if (isPlain) return text.slice(from + 1, at - 1);
    try {
      return JSON.parse(text.slice(from, at)) as string;
    } catch {
      throw new Fault('notJson', from, text.slice(from, from + 20));
    }
  }
  function readObject(depth: number): object {
    const object: Record<string, unknown> = {};
    starts.set(object, at);
    at += 1;
    if (isNext('}')) return object;
    do {
      skipSpace();
      const keyAt = at;
      if (text[at] !== '"') throw new Fault('notJson', at, text.slice(at, at + 20));
      const key = readString();
      if (key === '__proto__') throw new Fault('forbiddenKey', keyAt, key);
      if (Object.hasOwn(object, key)) throw new Fault('duplicateKey', keyAt, key);
      expect(':');
      object[key] = readValue(depth);
    } while (goesOn('}'));
    return object;
  }
  function readList(depth: number): unknown[] {
    const list: unknown[] = [];
    starts.set(list, at);
    at += 1;
    if (isNext(']')) return list;
    do {
      if (list.length >= ROWS_MAX) throw new Fault('tooManyRows', at);
      list.push(readValue(depth));
    } while (goesOn(']'));
    return list;
  }
  function readNumber(): number {
    NUMBER.lastIndex = at;
    const found = NUMBER.exec(text)?.[0];
    if (found === undefined) throw new Fault('notJson', at, text.slice(at, at + 20));
    const value = Number(found);
    if (!Number.isFinite(value)) throw new Fault('wrongField', at, found);
    at += found.length;
    return value;
  }
  function readValue(depth: number): unknown {
    skipSpace();
    const sign = text[at];
    if ((sign === '{' || sign === '[') && depth >= DEPTH_MAX) throw new Fault('tooDeep', at);
    if (sign === '{') return readObject(depth + 1);
    if (sign === '[') return readList(depth + 1);
    if (sign === '"') return readString();
    const word = WORDS.find(([name]) => text.startsWith(name, at));
    if (word === undefined) return readNumber();
    at += word[0].length;
    return word[1];
  }

  const value = readValue(0);
  skipSpace();
  if (at < text.length) throw new Fault('notJson', at, text.slice(at, at + 20));
  return value;
}

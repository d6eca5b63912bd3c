import fc from 'fast-check';
import type * as z from 'zod/mini';

/** The part of a schema's own description that is looked at here. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly innerType?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly options?: readonly z.ZodMiniType[];
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
}

interface Check {
  readonly check: string;
  readonly maximum?: number;
  readonly minimum?: number;
  readonly value?: number;
  readonly pattern?: RegExp;
}

/** Longest list and text that is made up; the limits themselves are told by tests of their own. */
const LENGTH_MAX = 40;

/** Values that a schema accepts, made from the schema itself: a new message or entry is covered without a word here. */
export function arbitraryOfSchema(schema: z.ZodMiniType, text: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const definition = schema._zod.def as unknown as Definition;
  const checks = (definition.checks ?? []).map(({ _zod }) => _zod.def);
  const inner = (part: z.ZodMiniType | undefined) => arbitraryOfSchema(expectPart(part, definition), text);
  switch (definition.type) {
    case 'object': {
      const fields = Object.entries(definition.shape ?? {});
      const required = fields.filter(([, field]) => field._zod.def.type !== 'optional').map(([name]) => name);
      const record = Object.fromEntries(fields.map(([name, field]) => [name, withoutOptional(field, text)]));
      return fc.record(record, { requiredKeys: required });
    }
    case 'optional':
      return inner(definition.innerType);
    case 'nullable':
      return fc.option(inner(definition.innerType));
    case 'array':
      return fc.array(inner(definition.element), {
        minLength: limitOf(checks, 'min_length') ?? 0,
        maxLength: Math.min(limitOf(checks, 'max_length') ?? 6, 6),
      });
    case 'union':
      return fc.oneof(...(definition.options ?? []).map((option) => inner(option)));
    case 'enum':
      return fc.constantFrom(...Object.values(definition.entries ?? {}));
    case 'literal':
      return fc.constantFrom(...(definition.values ?? []));
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.integer({
        min: limitOf(checks, 'greater_than') ?? 0,
        max: limitOf(checks, 'less_than') ?? 1_000_000,
      });
    case 'string':
      return textOf(checks, text);
    default:
      throw new Error(`no values are known for a schema of type ${definition.type}: tell them here`);
  }
}

function withoutOptional(field: z.ZodMiniType, text: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const { type, innerType } = field._zod.def as unknown as Definition;
  return arbitraryOfSchema(type === 'optional' && innerType ? innerType : field, text);
}

function textOf(checks: readonly Check[], text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const pattern = checks.find((check) => check.pattern)?.pattern;
  if (pattern) return fc.constantFrom(...samplesOf(pattern));
  const max = Math.min(limitOf(checks, 'max_length') ?? LENGTH_MAX, LENGTH_MAX);
  const min = limitOf(checks, 'min_length') ?? 0;
  return text.map((some) => some.slice(0, max).padEnd(min, 'x'));
}

/** Texts that a pattern accepts, found once each: making them is slow where a pattern knows all letters of all scripts. */
const samples = new Map<string, readonly string[]>();

function samplesOf(pattern: RegExp): readonly string[] {
  const found =
    samples.get(pattern.source) ?? fc.sample(fc.stringMatching(pattern), { numRuns: 50, seed: 1 });
  samples.set(pattern.source, found);
  return found;
}

function limitOf(checks: readonly Check[], name: string): number | undefined {
  const found = checks.find(({ check }) => check === name);
  return found?.value ?? found?.maximum ?? found?.minimum;
}

function expectPart(part: z.ZodMiniType | undefined, { type }: Definition): z.ZodMiniType {
  if (!part) throw new Error(`a schema of type ${type} without its part`);
  return part;
}

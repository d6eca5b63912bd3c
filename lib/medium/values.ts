import { COUNT_MAX, MOMENT_MAX, MOMENT_MIN, NAME_MAX } from './limits';

/** Values of untrusted JSON: each returns undefined unless the value is exactly what it is expected to be. */

export function asId(value: unknown): string | undefined {
  return typeof value === 'string' && /^[0-9a-f]{1,32}$/.test(value) ? value : undefined;
}

export function asHandle(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\p{L}\p{N}._-]{1,60}$/u.test(value) ? value : undefined;
}

export function asName(value: unknown): string | undefined {
  return (typeof value === 'string' && value.trim().slice(0, NAME_MAX)) || undefined;
}

export function asCount(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= COUNT_MAX
    ? value
    : undefined;
}

/** A moment in ms since the epoch, from a number of ms or an ISO date with a time zone. */
export function asMoment(value: unknown): number | undefined {
  const isIso = typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z$/.test(value);
  const at = isIso ? Date.parse(value) : value;
  return typeof at === 'number' && Number.isInteger(at) && at >= MOMENT_MIN && at <= MOMENT_MAX
    ? at
    : undefined;
}

/** A whole number, also one that is written as text, as 64-bit numbers of an API are. */
export function asNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^-?\d{1,16}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}

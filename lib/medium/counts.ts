import type { Followers } from '../facts/person-facts';
import { COUNT_MAX } from './limits';

const SCALE: Record<string, number> = { k: 1e3, m: 1e6, b: 1e9 };
const PRINTED = /^(\d+|\d{1,3}(?:,\d{3})+|\d+\.\d+)([KMB])?(?: (?:followers?|following))?$/i;

/**
 * A count as Medium's English pages print it: "97", "1,234", "1.4K", "213K followers" (seen 2015 to 2026; Medium
 * cuts, it does not round, so any K or M stands for a range and is not exact). Undefined when the text is anything
 * else, or could mean two numbers in different languages ("1.234", "12,3K", "1'234"), or is above 10^10.
 */
export function parseCount(text: string): Followers | undefined {
  const [, digits, letter] = PRINTED.exec(text.trim().slice(0, 60)) ?? [];
  if (!digits || (!letter && digits.includes('.')) || (letter && digits.includes(','))) return undefined;
  const scale = letter ? (SCALE[letter.toLowerCase()] ?? 0) : 1;
  const count = Math.round(Number(digits.replaceAll(',', '')) * scale);
  return count <= COUNT_MAX ? { count, exact: !letter } : undefined;
}

/** A bare number without a word, only when it is exact: claps and responses are kept as plain numbers. */
export function parseExactCount(text: string): number | undefined {
  return /^[\d,]+$/.test(text) ? parseCount(text)?.count : undefined;
}

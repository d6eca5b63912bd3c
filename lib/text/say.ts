import type { Catalogue, CountedKey, MessageKey, Values } from './catalogue';

let spoken: Catalogue = {};
let tag = 'en';
/** Made when they are first needed, by locale: hundreds of marks ask for the same. */
const plurals = new Map<string, Intl.PluralRules>();

/**
 * Sets the language of this context before anything is said.
 * `catalogue` holds a message for every key: where a language misses one, the English one.
 * `locale` is a BCP 47 tag, "pt-BR"; it decides plural forms, numbers and dates.
 */
export function setLanguage(catalogue: Catalogue, locale: string): void {
  spoken = catalogue;
  tag = locale;
}

/** The locale that was set, a BCP 47 tag: what Intl asks for. */
export function currentLocale(): string {
  return tag;
}

/** A message in the language that was set; numbers among the values are written as its readers write them. */
export function say(key: MessageKey, values: Values = {}): string {
  return fill(spoken[key]?.message ?? key, values);
}

/** A number as readers of the language write it: "1,097", "1.097". */
export function sayNumber(count: number): string {
  return count.toLocaleString(tag);
}

/**
 * The form of a message that fits a number: "1 follower", "2 followers". $COUNT$ is the number itself, unless the
 * values bring another spelling of it.
 */
export function sayCount(key: CountedKey, count: number, values: Values = {}): string {
  const rules = plurals.get(tag) ?? new Intl.PluralRules(tag);
  plurals.set(tag, rules);
  const form = spoken[`${key}_${rules.select(count)}`] ?? spoken[`${key}_other`];
  return fill(form?.message ?? key, { count, ...values });
}

/** A message in pieces, where something else than text stands for a placeholder: "Last exported ", a moment, ".". */
export function sayAround<T>(key: MessageKey, values: Readonly<Record<string, T>>): readonly (string | T)[] {
  return piecesOf(spoken[key]?.message ?? key, values);
}

/** Several things in a row, where they are something else than text. */
export function sayListAround<T>(things: readonly T[]): readonly (string | T)[] {
  const rest = things.values();
  return new Intl.ListFormat(tag)
    .formatToParts(things.map(() => '0'))
    .map(({ type, value }) => (type === 'element' ? (rest.next().value ?? value) : value));
}

/** Several things in a row: "a", "a and b", "a, b, and c". */
export function sayList(parts: readonly string[]): string {
  return new Intl.ListFormat(tag).format(parts);
}

function fill(message: string, values: Values): string {
  return piecesOf(message, values)
    .map((piece) => (typeof piece === 'number' ? sayNumber(piece) : piece))
    .join('');
}

/** Every second piece is the name of a placeholder; "$$" is a "$", and one without a value stays, so that it is seen. */
function piecesOf<T>(message: string, values: Readonly<Record<string, T>>): (string | T)[] {
  return message
    .split(/\$(\w*)\$/)
    .map((piece, at) =>
      at % 2 === 0 ? piece : (values[piece.toLowerCase()] ?? (piece ? `$${piece}$` : '$')),
    );
}

import type { Catalogue, CountedKey, MessageKey, Values } from './catalogue';

let spoken: Catalogue = {};
let plurals = new Intl.PluralRules('en');
let numbers = new Intl.NumberFormat('en');
let lists = new Intl.ListFormat('en');
let tag = 'en';

/**
 * Sets the language of this context before anything is said.
 * `catalogue` holds a message for every key: where a language misses one, the English one.
 * `locale` is a BCP 47 tag, "pt-BR"; it decides plural forms, numbers and dates.
 */
export function setLanguage(catalogue: Catalogue, locale: string): void {
  spoken = catalogue;
  tag = locale;
  plurals = new Intl.PluralRules(locale);
  numbers = new Intl.NumberFormat(locale);
  lists = new Intl.ListFormat(locale);
}

/** The locale that was set, a BCP 47 tag: what Intl asks for. */
export function currentLocale(): string {
  return tag;
}

/** How the language is written: what the `dir` of a root element is. */
export function textDirection(): 'ltr' | 'rtl' {
  return say('textDirection') === 'rtl' ? 'rtl' : 'ltr';
}

/** A message in the language that was set; numbers among the values are written as its readers write them. */
export function say(key: MessageKey, values: Values = {}): string {
  return fill(spoken[key]?.message ?? key, values);
}

/** A number as readers of the language write it: "1,097", "1.097". */
export function sayNumber(count: number): string {
  return numbers.format(count);
}

/**
 * The form of a message that fits a number: "1 follower", "2 followers". $COUNT$ is the number itself, unless the
 * values bring another spelling of it.
 */
export function sayCount(key: CountedKey, count: number, values: Values = {}): string {
  const form = spoken[`${key}_${plurals.select(count)}`] ?? spoken[`${key}_other`];
  return fill(form?.message ?? key, { count, ...values });
}

/** A message in pieces, where something else than text stands for a placeholder: "Last exported ", a moment, ".". */
export function sayAround<T>(key: MessageKey, values: Readonly<Record<string, T>>): readonly (string | T)[] {
  return (spoken[key]?.message ?? key)
    .split(/\$(\w+)\$/)
    .map((piece, at) => (at % 2 === 0 ? piece : (values[piece.toLowerCase()] ?? `$${piece}$`)));
}

/** Several things in a row, where they are something else than text. */
export function sayListAround<T>(things: readonly T[]): readonly (string | T)[] {
  const rest = things.values();
  return lists
    .formatToParts(things.map(() => '0'))
    .map(({ type, value }) => (type === 'element' ? (rest.next().value ?? value) : value));
}

/** Several things in a row: "a", "a and b", "a, b, and c". */
export function sayList(parts: readonly string[]): string {
  return lists.format(parts);
}

function fill(message: string, values: Values): string {
  return message.replace(/\$(\w*)\$/g, (whole, name: string) => {
    const value = values[name.toLowerCase()];
    if (value === undefined) return name === '' ? '$' : whole;
    return typeof value === 'number' ? numbers.format(value) : value;
  });
}

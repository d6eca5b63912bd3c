const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** A month as an English page prints it, "October 2026", as "2026-10"; undefined for any other text. */
export function parseShownMonth(text: string): string | undefined {
  const [, name = '', year] = /^([A-Z][a-z]{2,8}),? (20\d\d)$/.exec(text.slice(0, 40)) ?? [];
  const at = MONTHS.indexOf(name.toLowerCase());
  return at < 0 || year === undefined ? undefined : `${year}-${String(at + 1).padStart(2, '0')}`;
}

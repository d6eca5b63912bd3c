/** An amount of money as typed, "5" or "5.25" or "5,25", in cents; nothing is 0; undefined for anything else. */
export function parseDollars(text: string): number | undefined {
  const [, dollars, , cents = ''] = /^(\d{0,7})([.,](\d{1,2}))?$/.exec(text.trim()) ?? [];
  if (dollars === undefined) return undefined;
  return Number(dollars) * 100 + Number(cents.padEnd(2, '0'));
}

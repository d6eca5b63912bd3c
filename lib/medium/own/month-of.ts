/** How far a span may lie beside the month it means: time zones reach 14 hours. */
const SLACK = 14 * 3_600_000;

/** The month of a moment in UTC, as "2026-10". */
export function monthOf(at: number): string {
  return new Date(at).toISOString().slice(0, 7);
}

/** The month that lies around the middle of a span, when the span reaches into no other; else undefined. */
export function monthOfSpan(fromAt: number, untilAt: number): string | undefined {
  if (untilAt <= fromAt) return undefined;
  const month = monthOf((fromAt + untilAt) / 2);
  const isWithin = (at: number) => monthOf(at - SLACK) === month || monthOf(at + SLACK) === month;
  return isWithin(fromAt) && isWithin(untilAt) ? month : undefined;
}

/**
 * When a day begins in the writer's own time zone, ms since epoch; with `later` so many days after it. Undefined for
 * what is no day, such as '' or "2026-02-31".
 */
export function startOfDay(day: string, later = 0): number | undefined {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (year === undefined) return undefined;
  const begin = new Date(Number(year), Number(month) - 1, Number(date));
  if (begin.getMonth() !== Number(month) - 1) return undefined;
  return new Date(Number(year), Number(month) - 1, Number(date) + later).getTime();
}

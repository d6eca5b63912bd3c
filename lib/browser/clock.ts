/** The present moment, ms since epoch. The only place that reads the clock: everything else takes the time as an argument. */
export function readClock(): number {
  return Date.now();
}

/** The hour of the day, 0 to 23, where the writer is. */
export function hourOf(at: number): number {
  return new Date(at).getHours();
}

/** A random id for an entry or a request. */
export function newId(): string {
  return crypto.randomUUID();
}

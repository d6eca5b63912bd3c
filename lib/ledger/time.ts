/** Spans in milliseconds. Elapsed time only: a day is 24 hours, whatever the clocks on the wall do. */
export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The grace periods a writer can choose from; 2 x 24 hours unless they say otherwise. */
export const GRACE_CHOICES = [DAY, 2 * DAY, 3 * DAY, 7 * DAY] as const;
export const GRACE_DEFAULT = 2 * DAY;

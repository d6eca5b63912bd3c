import browser from 'webextension-polyfill';

/** Rings when the next deadline passes. */
export const DEADLINE_ALARM = 'next-deadline';
/** Rings at the hour of the daily summary. */
const SUMMARY_ALARM = 'summary';
/** Rings regularly, so that a badge is right again even after a deadline alarm was lost. */
export const ROUND_ALARM = 'round';
const ROUND_MINUTES = 15;

/** Makes the regular alarm unless it is there: making it anew at every start of the worker would put it off for ever. */
export async function ensureRoundAlarm(): Promise<void> {
  const present = await browser.alarms.get(ROUND_ALARM);
  if (!present) await browser.alarms.create(ROUND_ALARM, { periodInMinutes: ROUND_MINUTES });
}

/** Sets the alarm for the next deadline (ms since epoch), or takes it away when there is none. */
export async function setDeadlineAlarm(at: number | undefined): Promise<void> {
  if (at === undefined) await browser.alarms.clear(DEADLINE_ALARM);
  else await browser.alarms.create(DEADLINE_ALARM, { when: at });
}

/** Sets the alarm for the next summary (ms since epoch), or takes it away when none is wanted. */
export async function setSummaryAlarm(at: number | undefined): Promise<void> {
  if (at === undefined) await browser.alarms.clear(SUMMARY_ALARM);
  else await browser.alarms.create(SUMMARY_ALARM, { when: at });
}

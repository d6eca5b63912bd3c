import { displayName } from '../../components/text/display-name';
import { setSummaryAlarm } from '../../lib/browser/alarms';
import { nextHourAt, readClock, wallTimeOf } from '../../lib/browser/clock';
import { mayNotify, showNotification } from '../../lib/browser/notifications';
import type { Person } from '../../lib/ledger/person';
import { NAMES_MAX, summarySince, summaryWords } from '../../lib/ledger/summary/summary';
import { isSummaryDue, summaryHour } from '../../lib/ledger/summary/summary-time';
import { StoreError } from '../../lib/store/errors';
import type { Store } from '../../lib/store/store';
import { say } from '../../lib/text/say';
import { openDesk } from './desk';
import { oneAtATime } from './one-at-a-time';

/** Summaries are looked at one after another, so that no day has two. */
const SUMMARY_LINE = -3;

/**
 * Shows the summary of the day when it is due, and sets the alarm for the next one. Asked at every start of the worker
 * and whenever an alarm rings: one that was missed is made up for. Never rejects.
 */
export function showSummary(): Promise<void> {
  return oneAtATime(SUMMARY_LINE, async () => {
    try {
      await showDue(await openDesk());
    } catch (error) {
      if (!(error instanceof StoreError)) console.warn('Good Turn: the summary could not be shown', error);
    }
  });
}

async function showDue(store: Store): Promise<void> {
  const settings = await store.readSettings();
  const now = readClock();
  const hour = summaryHour(settings);
  await setSummaryAlarm(hour === undefined ? undefined : nextHourAt(hour, now));
  if (hour === undefined || !(await mayNotify())) return;
  const last = await store.readSummaryNote();
  if (!isSummaryDue(settings, wallTimeOf(now), last && wallTimeOf(last.lookedAt))) return;
  const news = await store.readNews(summarySince(last?.toldAt, now), now, NAMES_MAX);
  const names = { becameOverdue: namesOf(news.overduePeople), youOwe: namesOf(news.owedPeople) };
  const words = summaryWords(news, settings.summaryNames ? names : undefined);
  // Put down first: should the worker end in between, a day without a summary is better than one with two.
  await store.putSummaryNote({ lookedAt: now, toldAt: now });
  if (words !== undefined) await showNotification(say('extensionName'), words);
}

/** Another hour was chosen, or other quiet hours. One that is over today counts from tomorrow on: nothing is shown at the click. */
export function beginSummaries(store: Store): Promise<void> {
  return oneAtATime(SUMMARY_LINE, async () => {
    const now = readClock();
    const last = await store.readSummaryNote();
    const settings = await store.readSettings();
    if (!isSummaryDue(settings, wallTimeOf(now), last && wallTimeOf(last.lookedAt))) return;
    await store.putSummaryNote({ ...last, lookedAt: now });
  });
}

function namesOf(people: readonly Person[]): readonly string[] {
  return people.map(({ name, username }) => {
    const handle = username === undefined ? undefined : `@${username}`;
    return displayName(name) ?? handle ?? say('noName');
  });
}

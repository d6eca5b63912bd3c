import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeExport } from '../../../lib/carry/json/write-export';
import type { Entry } from '../../../lib/ledger/entry';
import type { Settings } from '../../../lib/ledger/settings';
import { MINUTE } from '../../../lib/ledger/time';
import { type Browser, newBrowser, requestId, startWorker, type Worker } from './make-worker';

let browser: Browser;
let worker: Worker;
/** The moment so many days after the first, at an hour of the writer's own clock. */
const at = (day: number, hour: number) => new Date(2026, 10, 2 + day, hour).getTime();
const goTo = (day: number, hour: number, minutes = 0) => vi.setSystemTime(at(day, hour) + minutes * MINUTE);
const said = () => browser.shown.map(({ message }) => message);
const choose = (settings: Partial<Omit<Settings, 'views'>>) =>
  worker.app({ type: 'changeSettings', requestId: requestId(), settings });

/** You followed somebody, or they followed you; overdue or late two days after. */
const followed = (name: string, when: number, kind: 'iFollowed' | 'theyFollowed' = 'iFollowed'): Entry => ({
  id: requestId(),
  at: when,
  kind,
  person: { username: name.toLowerCase(), name },
  evidence: 'ownWord',
});
const put = (...entries: Entry[]) =>
  worker.app({
    type: 'importFile',
    text: writeExport({ exportedAt: Date.now(), settings: {}, entries }),
    takeSettings: false,
  });

beforeEach(async () => {
  // Only the clock is moved: the database has timers of its own.
  vi.useFakeTimers({ toFake: ['Date'] });
  goTo(0, 8);
  browser = newBrowser();
  browser.mayNotify = true;
  worker = await startWorker(browser);
});
afterEach(() => vi.useRealTimers());

describe('the summary of the day', () => {
  it('is shown once a day from the hour that was chosen, and says what is new', async () => {
    await choose({ summaryAt: 9 });
    await put(
      followed('Ann', at(0, 10)),
      followed('Bea', at(0, 11)),
      followed('Cy', at(2, 0), 'theyFollowed'),
    );
    goTo(2, 8, 59);
    await worker.showSummary();
    expect(said()).toEqual([]);
    // At nine nobody is overdue yet: Cy's follow is what is new.
    goTo(2, 9);
    await worker.showSummary();
    expect(browser.shown).toEqual([{ title: 'Good Turn', message: '1 person you owe' }]);
    goTo(2, 23);
    await worker.showSummary();
    expect(browser.shown).toHaveLength(1);
    goTo(3, 9);
    await worker.showSummary();
    expect(said().at(-1)).toBe('2 became overdue, 1 person you owe');
    // Cy's two days are over on the fifth day; the day after nothing becomes new, and nothing is shown.
    goTo(4, 9);
    await worker.showSummary();
    expect(said().at(-1)).toBe('1 person you owe');
    goTo(5, 9);
    await worker.showSummary();
    expect(browser.shown).toHaveLength(3);
  });

  it('comes once though the worker was stopped and every alarm is gone', async () => {
    await choose({ summaryAt: 9 });
    await put(followed('Ann', at(0, 8)));
    browser.alarms.clear();
    goTo(2, 17, 20);
    worker = await startWorker(browser);
    await worker.showSummary();
    expect(said()).toEqual(['1 became overdue']);
    expect(browser.alarms.get('summary')).toEqual({ when: at(3, 9) });
    worker = await startWorker(browser);
    await Promise.all([worker.showSummary(), worker.showSummary()]);
    expect(browser.shown).toHaveLength(1);
  });

  it('waits until the quiet hours are over', async () => {
    await choose({ summaryAt: 23, quietFrom: 22, quietTo: 7 });
    await put(followed('Ann', at(0, 8)));
    goTo(2, 23);
    await worker.showSummary();
    expect(said()).toEqual([]);
    expect(browser.alarms.get('summary')).toEqual({ when: at(3, 7) });
    goTo(3, 6, 59);
    await worker.showSummary();
    expect(said()).toEqual([]);
    goTo(3, 7);
    await worker.showSummary();
    expect(said()).toEqual(['1 became overdue']);
  });

  it('says names only where that was allowed', async () => {
    await choose({ summaryAt: 9, summaryNames: true });
    await put(
      ...['Ann', 'Bea', 'Cy', 'Dee', 'Eli'].map((name) => followed(name, at(0, 8))),
      followed('Fay', at(1, 8), 'theyFollowed'),
    );
    goTo(2, 9);
    await worker.showSummary();
    expect(said()).toEqual(['5 became overdue: Ann, Bea, Cy, and 2 more\n1 person you owe: Fay']);
  });

  it('is not shown, and not used up, while the browser does not allow it', async () => {
    await choose({ summaryAt: 9 });
    await put(followed('Ann', at(0, 8)));
    browser.mayNotify = false;
    goTo(2, 9);
    await worker.showSummary();
    expect(said()).toEqual([]);
    browser.mayNotify = true;
    goTo(2, 15);
    await worker.showSummary();
    expect(said()).toEqual(['1 became overdue']);
  });

  it('begins tomorrow when the hour is over that is chosen, and forgets nothing meanwhile', async () => {
    await put(followed('Ann', at(0, 8)));
    goTo(2, 12);
    await choose({ summaryAt: 9 });
    goTo(2, 14);
    await worker.showSummary();
    expect(said()).toEqual([]);
    goTo(3, 7);
    await worker.showSummary();
    expect(said()).toEqual([]);
    goTo(3, 8);
    await choose({ summaryAt: 8 });
    expect(said()).toEqual([]);
    goTo(4, 8);
    await put(followed('Bea', at(2, 7)));
    await worker.showSummary();
    expect(said()).toEqual(['1 became overdue']);
  });

  it('is not shown at the click that changes the quiet hours alone, and forgets nothing', async () => {
    await choose({ summaryAt: 9, quietFrom: 8, quietTo: 20 });
    await put(followed('Ann', at(0, 11)));
    goTo(2, 12);
    await worker.showSummary();
    expect(said()).toEqual([]);
    await choose({ quietTo: 10 });
    expect(said()).toEqual([]);
    goTo(2, 14);
    await choose({ quietFrom: null, quietTo: null });
    expect(said()).toEqual([]);
    goTo(3, 9);
    await worker.showSummary();
    expect(said()).toEqual(['1 became overdue']);
  });

  it('is not shown at all unless it was chosen, and no more when it is not', async () => {
    await put(followed('Ann', at(0, 8)));
    goTo(2, 12);
    await worker.showSummary();
    expect(browser.alarms.has('summary')).toBe(false);
    await choose({ summaryAt: 9 });
    expect(browser.alarms.has('summary')).toBe(true);
    await choose({ summaryAt: null });
    expect(browser.alarms.has('summary')).toBe(false);
    goTo(3, 12);
    await worker.showSummary();
    expect(said()).toEqual([]);
  });

  it('does not come twice when the clock is moved within the day', async () => {
    await choose({ summaryAt: 9 });
    await put(followed('Ann', at(0, 8)));
    goTo(2, 9);
    await worker.showSummary();
    for (const [day, hour] of [
      [2, 8],
      [2, 9],
      [2, 23],
    ] as const) {
      goTo(day, hour);
      await worker.showSummary();
    }
    expect(said()).toEqual(['1 became overdue']);
  });

  it('goes when somebody is forgotten', async () => {
    await choose({ summaryAt: 9, summaryNames: true });
    await put(followed('Ann', at(0, 8)));
    goTo(2, 9);
    await worker.showSummary();
    expect(said()).toEqual(['1 became overdue: Ann']);
    await worker.app({ type: 'forgetPerson', personKey: '@ann', notes: [] });
    expect(said()).toEqual([]);
  });
});

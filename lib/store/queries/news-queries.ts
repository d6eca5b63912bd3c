import type { Person } from '../../ledger/person';
import type { SummaryCounts } from '../../ledger/summary/summary';
import type { Database } from '../database';
import { readSettings } from './meta-queries';
import { swapsOfState, withPeople } from './swap-queries';

/** What a summary tells, and whom it is about: the first of them. */
export interface News extends SummaryCounts {
  readonly overduePeople: readonly Person[];
  readonly owedPeople: readonly Person[];
}

/**
 * What became overdue after `sinceAt` and up to `now`, and whom you owe. Somebody is newly owed when their follow came
 * in that time, or when your time ran out in it. Counts are ranges of an index.
 */
export async function readNews(db: Database, sinceAt: number, now: number, limit: number): Promise<News> {
  const { graceMs } = await readSettings(db);
  const overdue = () => swapsOfState(db, 'theyOwe', sinceAt + 1, now + 1);
  const owed = () => swapsOfState(db, 'youOwe');
  const [becameOverdue, youOwe, becameLate, began, overdueRows, owedRows] = await Promise.all([
    overdue().count(),
    owed().count(),
    swapsOfState(db, 'youOwe', sinceAt + 1, now + 1).count(),
    swapsOfState(db, 'youOwe', Math.max(now, sinceAt + graceMs) + 1, now + graceMs + 1).count(),
    overdue().limit(limit).toArray(),
    owed().limit(limit).toArray(),
  ]);
  const [overduePeople, owedPeople] = await Promise.all([
    withPeople(db, overdueRows, now),
    withPeople(db, owedRows, now),
  ]);
  return {
    becameOverdue,
    youOwe,
    newlyOwed: becameLate + began,
    overduePeople: overduePeople.map(({ person }) => person),
    owedPeople: owedPeople.map(({ person }) => person),
  };
}

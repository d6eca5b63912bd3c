import type { OwnResponse, Thread } from '../../ledger/thread';
import type { Database } from '../database';

/** The threads you responded in, the one you responded in last first. */
export async function listThreads(db: Database, limit: number): Promise<readonly Thread[]> {
  const rows = await db.threads.orderBy('thread.lastRespondedAt').reverse().limit(limit).toArray();
  return rows.map((row) => row.thread);
}

/** This response of yours, with its words where any thread has them; undefined when it is not in the ledger. */
export async function findResponse(db: Database, responseId: string): Promise<OwnResponse | undefined> {
  const rows = await db.threads.where('responseIds').equals(responseId).toArray();
  const found = rows.map(({ thread: { place, responses } }): OwnResponse => {
    const text = responses.find((one) => one.responseId === responseId)?.text;
    return { place, ...(text !== undefined && { text }) };
  });
  return found.find(({ text }) => text !== undefined) ?? found[0];
}

/** The thread with this key (a story's id, or its address); undefined when you never responded there. */
export async function findThread(db: Database, key: string): Promise<Thread | undefined> {
  return (await db.threads.get(key))?.thread;
}

/** The threads in which you responded at or after a moment, the last first. */
export async function listThreadsSince(db: Database, at: number): Promise<readonly Thread[]> {
  const rows = await db.threads.where('thread.lastRespondedAt').aboveOrEqual(at).reverse().toArray();
  return rows.map((row) => row.thread);
}

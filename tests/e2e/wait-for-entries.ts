import type { Entry } from '../../lib/ledger/entry';
import { readEverything } from './kept';
import type { Stage } from './stage';

const POLL_MS = 50;
const WAIT_MAX_MS = 20_000;

/** Waits until the ledger holds entries that fit, each of them at least once. Fails after 20 s. */
export async function waitForEntries(
  stage: Stage,
  ...wanted: readonly ((entry: Entry) => boolean)[]
): Promise<void> {
  const endsAt = Date.now() + WAIT_MAX_MS;
  for (;;) {
    const { entries = [] } = (await (await stage.worker()).evaluate(readEverything)).tables;
    const kept = (entries as readonly { entry: Entry }[]).map(({ entry }) => entry);
    const missing = wanted.filter((fits) => !kept.some(fits));
    if (missing.length === 0) return;
    if (Date.now() > endsAt) throw new Error(`no such entry in the ledger: ${missing.join('; ')}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

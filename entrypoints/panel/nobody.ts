import type { PanelView } from '../../lib/ledger/panel-view';
import type { Who } from '../../lib/messages/protocol';

/** Shown where the background gave no reason of its own. */
export const UNREACHED = 'Good Turn did not answer. Reload this page and try again.';

/** A panel that offers nothing to record, for when nothing could be asked about the person. */
export function nobody(who: Who): PanelView {
  const username = who.username ?? '';
  return {
    username,
    name: who.name ?? `@${username}`,
    standing: 'Unknown',
    tone: 'plain',
    yourLegDone: true,
    theirLegDone: true,
    closed: true,
    history: [],
    notes: [],
  };
}

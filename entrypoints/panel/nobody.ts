import type { PanelView } from '../../lib/ledger/panel-view';
import type { Who } from '../../lib/messages/page-messages';
import { say } from '../../lib/text/say';

/** A panel that offers nothing to record, for when nothing could be asked about the person. */
export function nobody(who: Who): PanelView {
  const username = who.username ?? '';
  return {
    username,
    name: who.name ?? `@${username}`,
    standing: say('pageUnknown'),
    tone: 'plain',
    yourLegDone: true,
    theirLegDone: true,
    closed: true,
    history: [],
    notes: [],
  };
}

import type { PanelView } from '../../lib/ledger/panel-view';
import type { PageRecord } from '../../lib/messages/page-messages';
import { say } from '../../lib/text/say';

export interface PanelAction {
  readonly what: PageRecord;
  readonly words: string;
  readonly kind: '' | 'is-first' | 'is-quiet';
}

/**
 * What can be put down from the page: the follows that are not there yet, the open one first, and the two ways to say
 * that there is no swap. Nothing on a page takes anything away.
 */
export function panelActions(
  view: Pick<PanelView, 'yourLegDone' | 'theirLegDone' | 'closed'>,
): readonly PanelAction[] {
  const legs: { what: PageRecord; words: string }[] = [];
  if (!view.yourLegDone) legs.push({ what: 'iFollowed', words: say('pageIFollowed') });
  if (!view.theirLegDone) legs.push({ what: 'theyFollowed', words: say('pageFollowsMe') });
  const first = legs.map((leg, index) => ({ ...leg, kind: index === 0 ? 'is-first' : '' }) as const);
  const even = view.yourLegDone && view.theirLegDone;
  if (view.closed || even) return first;
  return [
    ...first,
    { what: 'notASwap', words: say('pageNotASwap'), kind: 'is-quiet' },
    { what: 'declined', words: say('pageDeclined'), kind: 'is-quiet' },
  ];
}

import type { Status } from '../../lib/ledger/status';
import type { MessageKey } from '../../lib/text/catalogue';
import { say } from '../../lib/text/say';
import type { RowAction } from './row-view';

const THEY_FOLLOWED = { what: 'theyFollowed', key: 'actTheyFollowed' } as const;
const I_FOLLOWED = { what: 'iFollowed', key: 'actIFollowed' } as const;
const ASK_ONCE = { what: 'askedOnce', key: 'actAskOnce' } as const;
const LET_GO = { what: 'letGo', key: 'actLetGo' } as const;
const LOOKED_AT = { what: 'lookedAt', key: 'actLookedAt' } as const;

/**
 * The one or two obvious actions for a status, and "Let it go", which is always one click away while a swap is
 * open. Asking is offered only when they are overdue, once, and only when it is known where it was agreed.
 */
export function actionsFor(status: Status, known: Known): readonly RowAction[] {
  return choose(status, known).map(({ what, key }) => ({ what, words: say(key) }));
}

interface Known {
  readonly asked: boolean;
  readonly thread: boolean;
  readonly lookedAt?: boolean;
}

function choose(
  status: Status,
  known: Known,
): readonly { readonly what: RowAction['what']; readonly key: MessageKey }[] {
  switch (status) {
    case 'overdue':
      return known.asked || !known.thread ? [THEY_FOLLOWED, LET_GO] : [THEY_FOLLOWED, ASK_ONCE, LET_GO];
    case 'waiting':
      return [THEY_FOLLOWED, LET_GO];
    case 'due':
    case 'late':
      return [I_FOLLOWED, LET_GO];
    case 'lapsed':
      return known.lookedAt === true ? [THEY_FOLLOWED, LET_GO] : [LOOKED_AT, THEY_FOLLOWED, LET_GO];
    case 'offered':
      return [I_FOLLOWED, THEY_FOLLOWED, LET_GO];
    case 'even':
    case 'letGo':
    case 'declined':
    case 'notASwap':
      return [];
  }
}

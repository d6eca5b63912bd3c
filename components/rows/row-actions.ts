import type { Status } from '../../lib/ledger/status';
import type { RowAction } from './row-view';

const THEY_FOLLOWED: RowAction = { what: 'theyFollowed', words: 'They followed' };
const I_FOLLOWED: RowAction = { what: 'iFollowed', words: 'I followed' };
const ASK_ONCE: RowAction = { what: 'askedOnce', words: 'Ask once...' };
const LET_GO: RowAction = { what: 'letGo', words: 'Let it go' };
const LOOKED_AT: RowAction = { what: 'lookedAt', words: 'Looked at' };

/**
 * The one or two obvious actions for a status, and "Let it go", which is always one click away while a swap is
 * open. Asking is offered only when they are overdue, once, and only when it is known where it was agreed.
 */
export function actionsFor(
  status: Status,
  known: { readonly asked: boolean; readonly thread: boolean; readonly lookedAt?: boolean },
): readonly RowAction[] {
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

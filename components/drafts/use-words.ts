import type { DraftUse } from '../../lib/ledger/drafts/draft';

/** What a draft is for, in words. */
export const USE_WORDS = {
  response: 'draftUseResponse',
  reminder: 'draftUseReminder',
} as const satisfies Record<DraftUse, string>;

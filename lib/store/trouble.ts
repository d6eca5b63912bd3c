import type { MessageKey } from '../text/catalogue';
import { say } from '../text/say';
import type { Loss } from './loss';

const TROUBLES = {
  unavailable: 'troubleUnavailable',
  'open-blocked': 'troubleOpenBlocked',
  'too-new': 'troubleTooNew',
  'not-migrated': 'troubleNotMigrated',
  'write-failed': 'troubleWriteFailed',
  blocked: 'troubleBlocked',
  'mirror-late': 'troubleMirrorLate',
  restored: 'troubleRestored',
  'restored-partly': 'troubleRestoredPartly',
  'both-gone': 'troubleBothGone',
  'clock-moved-back': 'troubleClock',
} as const satisfies Record<string, MessageKey>;

export type TroubleCode = keyof typeof TROUBLES;

/** What is wrong with the store, in a code for the program and words for the writer. */
export interface Trouble {
  readonly code: TroubleCode;
  readonly words: string;
  /** Of a ledger that had been damaged: what was lost and what came back. */
  readonly loss?: Loss;
}

/** A trouble, in the language that is spoken now: it may stand for longer than the language does. */
export function troubleOf(code: TroubleCode, loss?: Loss): Trouble {
  return { code, words: say(TROUBLES[code]), ...(loss && { loss }) };
}

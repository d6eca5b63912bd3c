import type { PageRecord } from '../../lib/messages/page-messages';
import type { MessageKey } from '../../lib/text/catalogue';
import { say } from '../../lib/text/say';

const RECORDED: Record<PageRecord, MessageKey> = {
  iFollowed: 'pageNotedIFollowed',
  theyFollowed: 'pageNotedTheyFollowed',
  swapOffered: 'pageNotedSwapOffered',
  notASwap: 'pageNotedNotASwap',
  declined: 'pageNotedDeclined',
};

/** What was just put down, beside "Undo". */
export function recordedWords(what: PageRecord): string {
  return say(RECORDED[what]);
}

import type { RowView } from '../../components/rows/row-view';
import { displayName } from '../../components/text/display-name';
import type { AppRecord } from '../../lib/messages/app-messages';
import type { MessageKey } from '../../lib/text/catalogue';
import { say } from '../../lib/text/say';

const ACTED: Readonly<Record<AppRecord, MessageKey>> = {
  iFollowed: 'actedIFollowed',
  theyFollowed: 'actedTheyFollowed',
  swapOffered: 'actedSwapOffered',
  notASwap: 'actedNotASwap',
  declined: 'actedDeclined',
  iUnfollowed: 'actedIUnfollowed',
  askedOnce: 'actedAskedOnce',
  letGo: 'actedLetGo',
  lookedAt: 'actedLookedAt',
};

/** What was just put down: "Mira Solberg: they followed". */
export function actedWords(who: Pick<RowView, 'name' | 'username'>, what: AppRecord): string {
  const name = displayName(who.name) ?? (who.username === undefined ? say('noName') : `@${who.username}`);
  return say(ACTED[what], { name });
}

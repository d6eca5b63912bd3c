import type { RowView } from '../../components/rows/row-view';
import { displayName } from '../../components/text/display-name';
import type { AppRecord } from '../../lib/messages/protocol';

const ACTED: Readonly<Record<AppRecord, string>> = {
  iFollowed: 'you followed',
  theyFollowed: 'they followed',
  swapOffered: 'agreed on a swap',
  notASwap: 'not a swap',
  declined: 'they declined',
  iUnfollowed: 'you unfollowed',
  askedOnce: 'asked once',
  letGo: 'let go',
  lookedAt: 'looked at',
};

/** What was just put down: "Mira Solberg: they followed". */
export function actedWords(who: Pick<RowView, 'name' | 'username'>, what: AppRecord): string {
  const name = displayName(who.name) ?? (who.username === undefined ? 'No name' : `@${who.username}`);
  return `${name}: ${ACTED[what]}`;
}

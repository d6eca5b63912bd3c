import type { FollowOffer } from '../../lib/ledger/mark';
import type { Dock } from '../../lib/page/dock';
import { showOffer } from '../../lib/page/offer-line';
import { sendOrder } from '../panel/send-order';
import type { PainterParts } from '../reader.content/painter-door';

/** Asks whether the follow that was just clicked is kept as a swap, and carries the answer out. */
export function offerFollow(offer: FollowOffer, dock: Dock, parts: PainterParts): void {
  const { url, background, onRecorded, signal } = parts;
  const { username, name, responseId } = offer;
  const who = { username, name };
  const answer = (keep: boolean) =>
    sendOrder(background, { type: 'offerAnswered', requestId: crypto.randomUUID(), url, who, keep });
  const undo = async (entryId: string) => {
    const undone = await sendOrder(background, {
      type: 'undoFromPage',
      requestId: crypto.randomUUID(),
      url,
      who,
      entryId,
      responseId,
    });
    onRecorded();
    return undone?.ok === true;
  };
  const keep = async () => {
    const kept = await answer(true);
    onRecorded();
    const entryId = kept?.ok ? kept.value.entryId : undefined;
    return entryId ? () => undo(entryId) : undefined;
  };
  showOffer(dock, name || `@${username}`, { keep, ignore: () => void answer(false) }, signal);
}

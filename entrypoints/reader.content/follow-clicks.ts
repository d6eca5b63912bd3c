import type { FollowOffer } from '../../lib/ledger/mark';
import type { Dock } from '../../lib/page/dock';
import { showOffer } from '../../lib/page/offer-line';
import { onDocument } from '../../lib/page/own-document';
import type { Background } from './background';
import type { PageReader } from './page-reader';
import type { Session } from './session';

interface FollowParts {
  readonly url: string;
  readonly reader: PageReader;
  readonly background: Background;
  readonly session: Session;
  readonly signal: AbortSignal;
}

/**
 * Notices the writer's own clicks on Medium's Follow buttons: trusted ones only, and only by listening. It runs before
 * Medium's own handler, while the button still says what the click will do.
 */
export function watchFollowClicks({ url, reader, background, session, signal }: FollowParts): void {
  onDocument(
    'click',
    (event) => {
      if (!event.isTrusted || !(event.target instanceof Element)) return;
      const button = reader.findFollowButton(event.target);
      if (button && background.isThere()) void session.tellFollow({ type: 'followClicked', url, ...button });
    },
    signal,
  );
}

/** Asks whether the follow is kept as a swap. */
export function offerFollow(
  offer: FollowOffer,
  {
    url,
    background,
    dock,
    signal,
    onKept,
  }: Omit<FollowParts, 'reader' | 'session'> & { dock: Dock; onKept: () => void },
): void {
  const who = { username: offer.username, name: offer.name };
  const answer = (keep: boolean) =>
    background.tell({ type: 'offerAnswered', requestId: crypto.randomUUID(), url, who, keep });
  const undo = async (entryId: string) => {
    const requestId = crypto.randomUUID();
    const undone = await background.tell({ type: 'undoFromPage', requestId, url, who, entryId });
    onKept();
    return undone !== undefined;
  };
  showOffer(
    dock,
    offer.name || `@${offer.username}`,
    {
      async keep() {
        const kept = await answer(true);
        onKept();
        const entryId = kept?.entryId;
        return entryId ? () => undo(entryId) : undefined;
      },
      ignore: () => void answer(false),
    },
    signal,
  );
}

import { onDocument } from '../../lib/page/own-document';
import type { PageReader } from './page-reader';
import type { Session } from './session';

/**
 * Notices the writer's own clicks on Medium's Follow buttons: trusted ones only, and only by listening. It runs before
 * Medium's own handler, while the button still says what the click will do.
 */
export function watchFollowClicks(reader: PageReader, session: Session, signal: AbortSignal): void {
  onDocument(
    'click',
    (event) => {
      if (!event.isTrusted || !(event.target instanceof Element)) return;
      const button = reader.findFollowButton(event.target);
      if (button) void session.tellFollow(button);
    },
    signal,
  );
}

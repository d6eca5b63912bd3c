import { findStateText } from '../../lib/medium/find-state-text';
import type { Background } from './background';
import { watchFollowClicks } from './follow-clicks';
import { createPageReader } from './medium-page-reader';
import { findOwnReader } from './own-door';
import { Places } from './places';
import { Session } from './session';

export interface OpenPage {
  /** Absent on pages that are not read. */
  readonly session?: Session;
  close(): void;
}

/**
 * Everything of ours for one address of a tab; `close` takes it all away. `isFirst`: the document was loaded with
 * this address, so that its state speaks of it. `end` comes with the end of the copy of Good Turn that runs here. `isTold`: whether all that Medium's data has said so far was passed on.
 */
export function openPage(
  background: Background,
  isFirst: boolean,
  isTold: () => boolean,
  end: AbortSignal,
): OpenPage {
  const closing = new AbortController();
  const signal = AbortSignal.any([closing.signal, end]);
  const close = () => closing.abort();
  const url = location.href;
  const reader = createPageReader(url);
  if (!reader) return { close };

  const places = new Places(reader.isPainted, {
    url,
    background,
    onRecorded: () => void session.askMarks(),
    signal,
  });
  const stateText = isFirst ? findStateText(document) : undefined;
  const session = new Session({
    url,
    reader,
    background,
    places,
    isTold,
    ...(stateText !== undefined && { stateText }),
    signal,
  });
  watchFollowClicks(reader, session, signal);
  session.start();
  if (reader.isOwn && !findOwnReader())
    void background.tell({ type: 'ownReaderWanted' }).then(() => session.readAgain());
  return { session, close };
}

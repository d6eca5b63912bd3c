import { Dock } from '../../lib/page/dock';
import type { Background } from './background';
import { offerFollow, watchFollowClicks } from './follow-clicks';
import { createPageReader, findStateText } from './medium-page-reader';
import { openPanel } from './open-panel';
import { Painter } from './painter';
import { Session } from './session';

export interface OpenPage {
  /** Absent on pages that are not read. */
  readonly session?: Session;
  close(): void;
}

interface Surroundings {
  readonly background: Background;
  /** Resolves when nodes may be added to the page. */
  readonly hydrated: Promise<void>;
  /** The document was loaded with this address, so that its state speaks of it. */
  readonly isFirst: boolean;
  /** Ended with the copy of Good Turn that runs here. */
  readonly signal: AbortSignal;
}

/** Everything of ours for one address of a tab; `close` takes it all away. */
export function openPage({ background, hydrated, isFirst, signal: end }: Surroundings): OpenPage {
  const closing = new AbortController();
  const signal = AbortSignal.any([closing.signal, end]);
  const close = () => closing.abort();
  const url = location.href;
  const reader = createPageReader(url);
  if (reader.kind === 'other') return { close };

  const dock = new Dock(signal);
  const onKept = () => void session.askMarks();
  const painter = new Painter({
    dock,
    onMark: (mark, { button }) =>
      void openPanel({
        who: { username: mark.username },
        ...(mark.responseId ? { responseId: mark.responseId } : {}),
        mark: button,
        url,
        background,
        onRecorded: onKept,
        signal,
      }),
    findHeading: () => reader.findHeading(),
    signal,
  });
  const stateText = isFirst ? findStateText() : undefined;
  const session = new Session({
    url,
    reader,
    background,
    painter,
    ...(stateText === undefined ? {} : { stateText }),
    onAnswer: (answer) => {
      painter.apply(answer);
      if (answer.offer) offerFollow(answer.offer, { url, background, dock, signal, onKept });
    },
    signal,
  });
  watchFollowClicks({ url, reader, background, session, signal });
  session.start();
  if (reader.kind !== 'editor') void hydrated.then(() => signal.aborted || painter.open());
  return { session, close };
}

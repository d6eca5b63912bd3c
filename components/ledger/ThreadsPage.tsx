import { useRef } from 'preact/hooks';
import { say } from '../../lib/text/say';
import { useListKeys, walkKeys } from '../rows/use-list-keys';
import { useRoving } from '../rows/use-roving';
import type { LedgerHandlers } from './Ledger';
import { ThreadItem } from './ThreadItem';
import type { ThreadsView } from './thread-view';

export interface ThreadsPageProps {
  readonly view: ThreadsView;
  readonly on: Pick<LedgerHandlers, 'onOpen' | 'onUndo' | 'onMore'>;
  readonly onHelp: () => void;
}

/** The threads you responded in: what is new there, your own words, who owes you, and the way back. */
export function ThreadsPage({ view, on, onHelp }: ThreadsPageProps) {
  const list = useRef<HTMLUListElement>(null);
  const roving = useRoving(
    view.rows.map(({ key }) => key),
    list,
  );
  useListKeys({
    ...walkKeys(roving),
    undo: on.onUndo,
    help: onHelp,
    open: () => {
      const url = view.rows.find(({ key }) => key === roving.currentKey)?.url;
      if (url !== undefined) on.onOpen(url);
    },
  });
  return (
    <section class="ledger-page">
      <h1>{say('threadsTitle')}</h1>
      {view.rows.length === 0 ? (
        <p class="soft ledger-empty">{say('threadsNone')}</p>
      ) : (
        <>
          <p class="soft ledger-empty">{say('threadsWhy')}</p>
          <ul class="threads" ref={list}>
            {view.rows.map((thread) => (
              <ThreadItem
                key={thread.key}
                thread={thread}
                now={view.now}
                isCurrent={thread.key === roving.currentKey}
                onCurrent={() => roving.setCurrent(thread.key)}
              />
            ))}
          </ul>
        </>
      )}
      {view.more && (
        <p>
          <button type="button" class="button" onClick={on.onMore}>
            {say('showMore')}
          </button>
        </p>
      )}
    </section>
  );
}

import type { ThreadsView } from './ledger-view';

/** The threads you responded in, with your own words and the way back. */
export function ThreadsPage({ view, onMore }: { readonly view: ThreadsView; readonly onMore: () => void }) {
  return (
    <section class="ledger-page">
      <h1>Threads</h1>
      {view.rows.length === 0 ? (
        <p class="soft ledger-empty">
          None yet. When you respond to a story, or your own response is seen in a thread, it is remembered
          here with its link.
        </p>
      ) : (
        <ul class="threads">
          {view.rows.map((thread) => (
            <li key={thread.key}>
              <h2>
                {thread.url === undefined ? (
                  <bdi>{thread.title}</bdi>
                ) : (
                  <a class="link" href={thread.url} target="_blank" rel="noopener noreferrer">
                    <bdi>{thread.title}</bdi>
                  </a>
                )}
              </h2>
              <p class="soft">
                {thread.respondedWords}
                {thread.lookedWords !== undefined && ` · ${thread.lookedWords}`}
              </p>
              {thread.texts.map((text) => (
                <p key={text} class="thread-text">
                  <q>{text}</q>
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
      {view.more && (
        <p>
          <button type="button" class="button" onClick={onMore}>
            Show more
          </button>
        </p>
      )}
    </section>
  );
}

import { say } from '../../lib/text/say';
import type { PageReadRow } from './pages-read-of';

/** Whether the report was copied; absent: nobody asked. */
export type ReportTold = 'copied' | 'failed';

export interface PagesReadProps {
  readonly rows: readonly PageReadRow[];
  readonly told?: ReportTold | undefined;
  readonly onCopy: () => void;
}

/** How well pages of Medium are read, kind by kind, and a report of it that names nobody. */
export function PagesRead({ rows, told, onCopy }: PagesReadProps) {
  return (
    <section class="data" aria-labelledby="pages-read-title">
      <h2 id="pages-read-title">{say('pagesReadTitle')}</h2>
      <p class="soft">{say('pagesReadHint')}</p>
      {rows.length === 0 ? (
        <p>{say('pagesReadNone')}</p>
      ) : (
        <dl class="pages-read">
          {rows.map(({ kind, title, words, missed }) => (
            <div key={kind} data-missed={missed === undefined ? undefined : ''}>
              <dt>{title}</dt>
              <dd class="soft">{words}</dd>
              {missed !== undefined && <dd>{missed}</dd>}
            </div>
          ))}
        </dl>
      )}
      <p class="data-row">
        <button type="button" class="button" onClick={onCopy}>
          {say('pagesReadCopy')}
        </button>
        <span class="soft" role="status">
          {told === undefined ? '' : say(told === 'copied' ? 'pagesReadCopied' : 'pagesReadCopyFailed')}
        </span>
      </p>
    </section>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { useRoving } from '../rows/use-roving';
import { useRowKeys } from '../rows/use-row-keys';
import { FilterChips } from './FilterChips';
import type { LedgerHandlers } from './Ledger';
import type { PeopleView } from './ledger-view';
import { PeopleTable } from './PeopleTable';
import type { Filter } from './route';

export interface PeoplePageProps {
  readonly view: PeopleView;
  readonly on: LedgerHandlers;
  readonly onHelp: () => void;
  /** The writer came to search: the box takes the focus. */
  readonly searching: boolean;
}

const FIRST_USE =
  'Your ledger is empty. Open a story on Medium whose responses offer to follow back, click the small mark beside a responder, and say what happened.';

const EMPTY: Readonly<Record<Filter, string>> = {
  needsYou: 'Nobody needs you. Nothing is overdue, and you owe nobody.',
  theyOwe: 'Nobody is overdue.',
  youOwe: 'You owe nobody.',
  waiting: 'You are waiting for nobody.',
  agreed: 'No swap is agreed on and not begun.',
  even: 'No swap is even yet.',
  leftAgain: 'Nobody has left again, as far as your followers list was read.',
  closed: 'You have closed no swap.',
  all: FIRST_USE,
};

/** Why there is no row. */
function emptyWords({ search, filter, counts }: PeopleView): string {
  if (search !== '') return `Nobody in your ledger is called “${search}”.`;
  return Object.values(counts).every((count) => count === 0) ? FIRST_USE : EMPTY[filter];
}

/** Every swap, filtered by where it stands or searched by name. */
export function PeoplePage({ view, on, onHelp, searching }: PeoplePageProps) {
  const box = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const roving = useRoving(
    view.rows.map(({ key }) => key),
    table,
  );
  const focusBox = () => box.current?.focus();
  useEffect(() => {
    if (searching) box.current?.focus();
  }, [searching]);
  useRowKeys({ rows: view.rows, roving, on: { ...on, onSearch: focusBox }, onHelp });
  return (
    <section class="ledger-page">
      <div class="ledger-top">
        <h1>People</h1>
        <input
          ref={box}
          class="field search"
          type="search"
          aria-label="Search names and handles"
          placeholder="Search names and handles  /"
          value={view.search}
          onInput={(event) => on.onSearch(event.currentTarget.value)}
        />
      </div>
      <FilterChips counts={view.counts} current={view.search === '' ? view.filter : undefined} />
      {view.rows.length === 0 ? (
        <p class="soft ledger-empty">{emptyWords(view)}</p>
      ) : (
        <PeopleTable
          rows={view.rows}
          now={view.now}
          tableRef={table}
          currentKey={roving.currentKey}
          onCurrent={roving.setCurrent}
          onAct={on.onAct}
        />
      )}
      {view.more && (
        <p>
          <button type="button" class="button" onClick={on.onMore}>
            Show more
          </button>
        </p>
      )}
    </section>
  );
}

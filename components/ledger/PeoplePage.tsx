import { useEffect, useRef } from 'preact/hooks';
import type { Filter } from '../../lib/ledger/swap-filter';
import { useRoving } from '../rows/use-roving';
import { useRowKeys } from '../rows/use-row-keys';
import { FilterChips } from './FilterChips';
import type { LedgerHandlers } from './Ledger';
import type { PeopleView } from './ledger-view';
import { PeopleTable } from './PeopleTable';
import { useRowWindow } from './use-row-window';

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
function emptyWords({ query: { search, filter, small }, counts }: PeopleView): string {
  if (small) return 'Nobody here is known to have fewer than 300 followers.';
  if (search !== '') return `Nothing in your ledger has “${search}”: no name, handle, note or quoted word.`;
  return Object.values(counts).every((count) => count === 0) ? FIRST_USE : EMPTY[filter];
}

/** Every swap, filtered by where it stands or searched by name. */
export function PeoplePage({ view, on, onHelp, searching }: PeoplePageProps) {
  const box = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const window = useRowWindow(view.keys.length, body);
  const roving = useRoving(view.keys, table, window.reveal);
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
          aria-label="Search names, handles, notes and quoted words"
          placeholder="Search names, notes, words  /"
          value={view.query.search}
          onInput={(event) => on.onSearch(event.currentTarget.value)}
        />
      </div>
      <FilterChips counts={view.counts} query={view.query} />
      <p class="unseen" role="status">
        {view.keys.length === 1 ? '1 person' : `${view.keys.length} people`}
      </p>
      {view.keys.length === 0 ? (
        <p class="soft ledger-empty">{emptyWords(view)}</p>
      ) : (
        <PeopleTable
          keys={view.keys}
          rows={view.rows}
          query={view.query}
          now={view.now}
          window={window}
          tableRef={table}
          bodyRef={body}
          currentKey={roving.currentKey}
          onCurrent={roving.setCurrent}
          onAct={on.onAct}
          onRows={on.onRows}
        />
      )}
    </section>
  );
}

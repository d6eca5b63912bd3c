import type { RefObject } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { COLUMNS, type SwapQuery } from '../../lib/ledger/swap-filter';
import type { AppRecord } from '../../lib/messages/app-messages';
import { currentLocale, say } from '../../lib/text/say';
import type { RowView } from '../rows/row-view';
import { ColumnHead } from './ColumnHead';
import type { PersonRow } from './ledger-view';
import { PeopleRow } from './PeopleRow';
import type { RowWindow } from './use-row-window';
import type { Selection } from './use-selection';

export interface PeopleTableProps {
  /** How many people the list has. */
  readonly count: number;
  /** They in their order; the beginning only, until all were read. */
  readonly keys: readonly string[];
  /** Those of them that were read. */
  readonly rows: readonly PersonRow[];
  readonly query: SwapQuery;
  readonly now: number;
  readonly window: RowWindow;
  readonly tableRef: RefObject<HTMLTableElement | null>;
  readonly bodyRef: RefObject<HTMLTableSectionElement | null>;
  readonly currentKey: string | undefined;
  readonly selection: Selection;
  readonly onCurrent: (key: string) => void;
  readonly onAct: (row: RowView, what: AppRecord) => void;
  /** Other rows are shown now and must be read. */
  readonly onRows: (from: number, to: number) => void;
}

const COLUMN_COUNT = COLUMNS.length + 1;

/** A table of which only the rows that can be seen, and some around them, exist. */
export function PeopleTable(props: PeopleTableProps) {
  const {
    count,
    keys,
    rows,
    query,
    now,
    window,
    tableRef,
    bodyRef,
    currentKey,
    selection,
    onCurrent,
    onAct,
    onRows,
  } = props;
  const { from, to, rowHeight } = window;
  const { has, toggle } = selection;
  const shown = useMemo(() => keys.slice(from, to), [keys, from, to]);
  // Each letter of a search draws the page anew: rows that stay as they are shall cost nothing then.
  const lines = useMemo(() => {
    const byKey = new Map(rows.map((row) => [row.key, row]));
    return shown.map((key, at) => {
      const row = byKey.get(key);
      return row === undefined ? (
        <tr key={key} class="people-row" data-key={key} aria-rowindex={from + at + 2}>
          <td colSpan={COLUMN_COUNT} />
        </tr>
      ) : (
        <PeopleRow
          key={key}
          row={row}
          index={from + at + 2}
          now={now}
          current={key === currentKey}
          selected={has(key)}
          onSelect={(toRange) => toggle(key, toRange)}
          onCurrent={() => onCurrent(key)}
          onAct={(what) => onAct(row, what)}
        />
      );
    });
  }, [shown, from, rows, now, currentKey, has, toggle, onCurrent, onAct]);
  useEffect(() => onRows(from, to), [from, to, onRows]);
  const locale = currentLocale();
  const heads = useMemo(
    () => COLUMNS.map((column) => <ColumnHead key={`${column} ${locale}`} column={column} query={query} />),
    [query, locale],
  );
  return (
    <table class="people" ref={tableRef} aria-rowcount={count + 1}>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" class="is-pick">
            <input
              type="checkbox"
              aria-label={say('selectAll')}
              checked={selection.keys.length === count}
              disabled={keys.length < count}
              onChange={(event) => (event.currentTarget.checked ? selection.selectAll() : selection.clear())}
            />
          </th>
          {heads}
        </tr>
      </thead>
      <tbody ref={bodyRef}>
        <Room height={from * rowHeight} />
        {lines}
        <Room height={(count - from - shown.length) * rowHeight} />
      </tbody>
    </table>
  );
}

/** Stands for rows that do not exist. */
function Room({ height }: { readonly height: number }) {
  return height > 0 ? (
    <tr class="people-room" style={{ blockSize: `${height}px` }}>
      <td colSpan={COLUMN_COUNT} />
    </tr>
  ) : null;
}

import type { RefObject } from 'preact';
import type { AppRecord } from '../../lib/messages/protocol';
import type { RowView } from '../rows/row-view';
import type { PersonRow } from './ledger-view';
import { PeopleRow } from './PeopleRow';

export interface PeopleTableProps {
  readonly rows: readonly PersonRow[];
  readonly now: number;
  readonly tableRef: RefObject<HTMLTableElement | null>;
  readonly currentKey: string | undefined;
  readonly onCurrent: (key: string) => void;
  readonly onAct: (row: RowView, what: AppRecord) => void;
}

export function PeopleTable({ rows, now, tableRef, currentKey, onCurrent, onAct }: PeopleTableProps) {
  return (
    <table class="people" ref={tableRef}>
      <thead>
        <tr>
          <th scope="col">Status</th>
          <th scope="col">Person</th>
          <th scope="col">Followers</th>
          <th scope="col">Since</th>
          <th scope="col">Where</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <PeopleRow
            key={row.key}
            row={row}
            now={now}
            current={row.key === currentKey}
            onCurrent={() => onCurrent(row.key)}
            onAct={(what) => onAct(row, what)}
          />
        ))}
      </tbody>
    </table>
  );
}

import type { Meaning } from '../../lib/carry/csv/columns';
import type { DateOrder } from '../../lib/carry/csv/parse-date';
import { Choice } from './Choice';
import type { ColumnView } from './data-view';

export interface ImportColumnsProps {
  readonly columns: readonly ColumnView[];
  /** Null: asked; undefined: no date needs it. */
  readonly order?: DateOrder | null | undefined;
  readonly onMeaning: (column: number, meaning: Meaning) => void;
  readonly onOrder: (order: DateOrder) => void;
}

const MEANINGS: readonly { readonly value: Meaning; readonly words: string }[] = [
  { value: 'person', words: 'Who: username or profile link' },
  { value: 'name', words: 'Their name' },
  { value: 'iFollowed', words: 'I followed: yes, no or a date' },
  { value: 'theyFollowed', words: 'They followed: yes, no or a date' },
  { value: 'date', words: 'When, for the whole row' },
  { value: 'followers', words: 'Their followers' },
  { value: 'note', words: 'Note' },
  { value: 'where', words: 'Where: a link' },
  { value: 'ignore', words: 'Leave out' },
];

/** What each column of a spreadsheet is taken to mean; the writer has the last word. */
export function ImportColumns({ columns, order, onMeaning, onOrder }: ImportColumnsProps) {
  return (
    <>
      <p>What the columns mean:</p>
      <ul class="import-columns">
        {columns.map(({ id, head, meaning, samples }, at) => (
          <li key={id}>
            <div class="import-column">
              <label class="import-head" for={`column-${at}`}>
                <bdi>{head === '' ? `Column ${at + 1}` : head}</bdi>
              </label>
              <select
                id={`column-${at}`}
                class="field"
                onChange={(event) => onMeaning(at, meaningOf(event.currentTarget.value))}
              >
                {MEANINGS.map(({ value, words }) => (
                  <option key={value} value={value} selected={value === meaning}>
                    {words}
                  </option>
                ))}
              </select>
            </div>
            <span class="soft import-samples">
              <bdi>{samples.join(' · ')}</bdi>
            </span>
          </li>
        ))}
      </ul>
      {order !== undefined && (
        <Choice
          legend="In dates such as 05/03/2026"
          name="date-order"
          options={[
            { value: 'dayFirst', words: 'the day comes first (5 March)' },
            { value: 'monthFirst', words: 'the month comes first (3 May)' },
          ]}
          value={order ?? ''}
          onChange={(chosen) => chosen !== '' && onOrder(chosen)}
        />
      )}
    </>
  );
}

function meaningOf(value: string): Meaning {
  return MEANINGS.find((one) => one.value === value)?.value ?? 'ignore';
}

import type { Meaning } from '../../lib/carry/csv/columns';
import type { DateOrder } from '../../lib/carry/csv/parse-date';
import type { MessageKey } from '../../lib/text/catalogue';
import { say } from '../../lib/text/say';
import { Choice } from './Choice';
import type { ColumnView } from './data-view';

export interface ImportColumnsProps {
  readonly columns: readonly ColumnView[];
  /** Null: asked; undefined: no date needs it. */
  readonly order?: DateOrder | null | undefined;
  readonly onMeaning: (column: number, meaning: Meaning) => void;
  readonly onOrder: (order: DateOrder) => void;
}

const MEANINGS: readonly { readonly value: Meaning; readonly key: MessageKey }[] = [
  { value: 'person', key: 'meaningPerson' },
  { value: 'name', key: 'meaningName' },
  { value: 'iFollowed', key: 'meaningIFollowed' },
  { value: 'theyFollowed', key: 'meaningTheyFollowed' },
  { value: 'date', key: 'meaningDate' },
  { value: 'followers', key: 'meaningFollowers' },
  { value: 'note', key: 'meaningNote' },
  { value: 'where', key: 'meaningWhere' },
  { value: 'ignore', key: 'meaningIgnore' },
];

/** What each column of a spreadsheet is taken to mean; the writer has the last word. */
export function ImportColumns({ columns, order, onMeaning, onOrder }: ImportColumnsProps) {
  return (
    <>
      <p>{say('importColumnsTitle')}</p>
      <ul class="import-columns">
        {columns.map(({ id, head, meaning, samples }, at) => (
          <li key={id}>
            <div class="import-column">
              <label class="import-head" for={`column-${at}`}>
                <bdi>{head === '' ? say('importColumnNo', { number: at + 1 }) : head}</bdi>
              </label>
              <select
                id={`column-${at}`}
                class="field"
                onChange={(event) => onMeaning(at, meaningOf(event.currentTarget.value))}
              >
                {MEANINGS.map(({ value, key }) => (
                  <option key={value} value={value} selected={value === meaning}>
                    {say(key)}
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
          legend={say('importDateOrder')}
          name="date-order"
          options={[
            { value: 'dayFirst', words: say('importDayFirst') },
            { value: 'monthFirst', words: say('importMonthFirst') },
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

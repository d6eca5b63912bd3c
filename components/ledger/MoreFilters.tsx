import { useMemo, useState } from 'preact/hooks';
import type { SwapQuery } from '../../lib/ledger/swap-filter';
import { say } from '../../lib/text/say';
import { displayLabel } from '../text/display-name';
import type { Label } from './ledger-view';

export interface MoreFiltersProps {
  readonly query: SwapQuery;
  readonly tags: readonly Label[];
  readonly places: readonly Label[];
  readonly onQuery: (change: Partial<SwapQuery>) => void;
}

const NONE = { tag: '', where: '', fromDay: '', untilDay: '' } as const;

/** Whether the list is narrowed by any of these filters. */
export function isNarrowed(query: SwapQuery): boolean {
  return query.tag !== '' || query.where !== '' || query.fromDay !== '' || query.untilDay !== '';
}

/** The filters that are needed less often: by tag, by the story where it was agreed, and by date. */
export function MoreFilters({ query, tags, places, onQuery }: MoreFiltersProps) {
  const [isOpen, setOpen] = useState(isNarrowed(query));
  return (
    <details class="more-filters" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('filterMore')}</summary>
      <div class="more-filters-fields">
        <Select
          words={say('filterTag')}
          none={say('filterAnyTag')}
          value={query.tag.toLowerCase()}
          options={tags}
          onChange={(tag) => onQuery({ tag })}
        />
        <Select
          words={say('filterWhere')}
          none={say('filterAnywhere')}
          value={query.where}
          options={places}
          onChange={(where) => onQuery({ where })}
        />
        <label>
          <span class="soft">{say('filterFrom')}</span>
          <input
            class="field"
            type="date"
            value={query.fromDay}
            onChange={(event) => onQuery({ fromDay: event.currentTarget.value })}
          />
        </label>
        <label>
          <span class="soft">{say('filterUntil')}</span>
          <input
            class="field"
            type="date"
            value={query.untilDay}
            onChange={(event) => onQuery({ untilDay: event.currentTarget.value })}
          />
        </label>
        {isNarrowed(query) && (
          <button type="button" class="button" onClick={() => onQuery(NONE)}>
            {say('filterClear')}
          </button>
        )}
      </div>
    </details>
  );
}

interface SelectProps {
  readonly words: string;
  /** What the choice is called that narrows nothing. */
  readonly none: string;
  readonly value: string;
  readonly options: readonly Label[];
  readonly onChange: (key: string) => void;
}

function Select({ words, none, value, options, onChange }: SelectProps) {
  // Hundreds of them, drawn only when they changed.
  const known = useMemo(
    () =>
      options.map((option) => (
        <option key={option.key} value={option.key}>
          {displayLabel(option.words)}
        </option>
      )),
    [options],
  );
  const isKnown = value === '' || options.some(({ key }) => key === value);
  return (
    <label>
      <span class="soft">{words}</span>
      <select class="field" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{none}</option>
        {!isKnown && <option value={value}>{displayLabel(value)}</option>}
        {known}
      </select>
    </label>
  );
}

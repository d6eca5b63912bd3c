import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Filter } from '../../lib/ledger/swap-filter';
import type { MessageKey } from '../../lib/text/catalogue';
import { currentLocale, say, sayCount } from '../../lib/text/say';
import { useRoving } from '../rows/use-roving';
import { useRowKeys } from '../rows/use-row-keys';
import { BulkBar } from './BulkBar';
import { FilterChips } from './FilterChips';
import type { LedgerHandlers } from './Ledger';
import type { PeopleView } from './ledger-view';
import { isNarrowed, MoreFilters } from './MoreFilters';
import { PeopleTable } from './PeopleTable';
import { FIND_MAX, routeLink } from './route';
import { SavedViews } from './SavedViews';
import { useRowWindow } from './use-row-window';
import { useSelection } from './use-selection';

export interface PeoplePageProps {
  readonly view: PeopleView;
  readonly on: LedgerHandlers;
  readonly onHelp: () => void;
  /** The writer came to search: the box takes the focus. */
  readonly searching: boolean;
}

const EMPTY: Readonly<Record<Filter, MessageKey>> = {
  needsYou: 'emptyNeedsYou',
  theyOwe: 'emptyTheyOwe',
  youOwe: 'emptyYouOwe',
  waiting: 'emptyWaiting',
  agreed: 'emptyAgreed',
  even: 'emptyEven',
  leftAgain: 'emptyLeftAgain',
  closed: 'emptyClosed',
  all: 'peopleFirstUse',
};

/** Why there is no row. */
function emptyWords({ query, counts }: PeopleView): string {
  if (isNarrowed(query)) return say('emptyNarrowed');
  if (query.small) return say('emptySmall');
  if (query.search !== '') return say('emptySearch', { search: query.search });
  const isFirstUse = Object.values(counts).every((count) => count === 0);
  return say(isFirstUse ? 'peopleFirstUse' : EMPTY[query.filter]);
}

/** Every swap, filtered by where it stands or searched by name. */
export function PeoplePage({ view, on, onHelp, searching }: PeoplePageProps) {
  const box = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const window = useRowWindow(view.count, body);
  const roving = useRoving(view.keys, table, window.reveal);
  const focusBox = () => box.current?.focus();
  useEffect(() => {
    if (searching) box.current?.focus();
  }, [searching]);
  const selection = useSelection(view.keys, view.keys.length >= view.count);
  const onSelect = (what: 'one' | 'all' | 'none') => {
    if (what === 'all') selection.selectAll();
    else if (what === 'none') selection.clear();
    else if (roving.currentKey !== undefined) selection.toggle(roving.currentKey);
  };
  useRowKeys({ rows: view.rows, roving, on: { ...on, onSearch: focusBox, onSelect }, onHelp });
  const { query, counts, views, tags, places } = view;
  const { onQuery, onViews, viewsMax } = on;
  const locale = currentLocale();
  // A search is drawn once more when it has found people and when their rows are read: this stays as it was then.
  const choices = useMemo(
    () => <Choices key={locale} {...{ query, counts, views, tags, places, viewsMax, onQuery, onViews }} />,
    [locale, query, counts, views, tags, places, viewsMax, onQuery, onViews],
  );
  return (
    <section class="ledger-page">
      <div class="ledger-top">
        <h1>{say('peopleTitle')}</h1>
        <input
          ref={box}
          class="field search"
          type="search"
          maxLength={FIND_MAX}
          aria-label={say('peopleSearchLabel')}
          placeholder={say('peopleSearchHint')}
          value={query.search}
          onInput={(event) => onQuery({ search: event.currentTarget.value })}
        />
      </div>
      {choices}
      <p class="unseen" role="status">
        {sayCount('peopleCount', view.count)}
      </p>
      <p class={selection.lost > 0 ? 'soft' : 'unseen'} role="status">
        {selection.lost > 0 ? sayCount('selectionLost', selection.lost) : ''}
      </p>
      {view.count === 0 ? (
        <p class="soft ledger-empty">{emptyWords(view)}</p>
      ) : (
        <PeopleTable
          count={view.count}
          keys={view.keys}
          rows={view.rows}
          query={query}
          now={view.now}
          window={window}
          tableRef={table}
          bodyRef={body}
          currentKey={roving.currentKey}
          selection={selection}
          onCurrent={roving.setCurrent}
          onAct={on.onAct}
          onRows={on.onRows}
        />
      )}
      {selection.keys.length > 0 && (
        <BulkBar keys={selection.keys} max={on.bulkMax} tags={view.tags} on={on} onClear={selection.clear} />
      )}
    </section>
  );
}

type ChoicesProps = Pick<PeopleView, 'query' | 'counts' | 'views' | 'tags' | 'places'> &
  Pick<LedgerHandlers, 'viewsMax' | 'onQuery' | 'onViews'>;

/** What the list can be narrowed to. */
function Choices({ query, counts, views, tags, places, viewsMax, onQuery, onViews }: ChoicesProps) {
  return (
    <>
      <SavedViews
        views={views}
        address={routeLink({ page: 'people', query })}
        max={viewsMax}
        onViews={onViews}
      />
      <FilterChips counts={counts} query={query} />
      <MoreFilters query={query} tags={tags} places={places} onQuery={onQuery} />
    </>
  );
}

import { useCallback, useMemo } from 'preact/hooks';
import type { LedgerHandlers } from '../../components/ledger/Ledger';
import { Ledger } from '../../components/ledger/Ledger';
import type { PageView } from '../../components/ledger/ledger-view';
import { parseRoute, QUERY_DEFAULT, type Route, routeLink } from '../../components/ledger/route';
import { openTab } from '../../lib/browser/open-tab';
import { exportReminderOf } from '../../lib/carry/export-reminder';
import { VIEWS_MAX } from '../../lib/facts/values';
import type { SwapQuery } from '../../lib/ledger/swap-filter';
import { BULK_MAX } from '../../lib/messages/bulk-messages';
import type { Reader } from '../../lib/store/reader';
import { useActions } from '../app/use-actions';
import { useLedger } from '../app/use-ledger';
import { useRowActs } from '../app/use-row-acts';
import { useTrouble } from '../app/use-trouble';
import { exportSelected } from './data/export-selected';
import { exportStories } from './data/export-stories';
import { useData } from './data/use-data';
import { useDrafts } from './drafts/use-drafts';
import { orderOf, readPage } from './read-page';
import { useNotify } from './use-notify';
import { usePeople } from './use-people';
import { usePlace } from './use-place';
import { useReport } from './use-report';
import { useSites } from './use-sites';

/** The ledger page: one place at a time, read live. */
export function LedgerApp() {
  const { hash, limit, change, showMore } = usePlace();
  const route = useMemo(() => parseRoute(hash), [hash]);
  // What is typed changes only what is found, not the order it is found in.
  const order = JSON.stringify(
    route.page === 'people' ? { ...route, query: { ...QUERY_DEFAULT, ...orderOf(route.query) } } : route,
  );
  const place = useMemo(() => JSON.parse(order) as Route, [order]);
  const actions = useActions();
  const onAct = useRowActs(actions.act);
  const { isKnown, isSlow, trouble, answerTrouble } = useTrouble();
  const sites = useSites();

  const query = useCallback(
    async (reader: Reader, now: number) => {
      // Asked at once, not one after the other: what is asked after an await would not be observed for changes.
      const [view, exports, people] = await Promise.all([
        readPage(reader, now, { route: place, limit }),
        reader.readExports(),
        reader.countSwaps(),
      ]);
      return { view, exports, people };
    },
    [place, limit],
  );
  const loaded = useLedger(query);
  const view: PageView =
    loaded.state === 'ready' && !isKnown && loaded.value.people === 0
      ? // Nobody is shown an empty list before it is known that nothing was lost.
        { page: 'loading', slow: isSlow }
      : loaded.state === 'ready'
        ? loaded.value.view
        : loaded.state === 'failed'
          ? { page: 'failed', words: loaded.words, canExport: loaded.isOlder }
          : { page: 'loading', slow: loaded.slow };
  const exports = loaded.state === 'ready' ? loaded.value.exports : undefined;
  const now = loaded.state === 'ready' ? loaded.now : 0;
  const data = useData({
    now,
    exportedAt: exports?.exportedAt,
    isShown: route.page === 'settings' || trouble?.loss !== undefined,
  });
  const people = usePeople(route, place);
  const { copying, on: drafts } = useDrafts(actions, (search) =>
    change(routeLink({ page: 'drafts', search })),
  );
  const { notify, onAllow } = useNotify((summaryAt) => void actions.change({ summaryAt }));
  const onQuery = useCallback(
    (changed: Partial<SwapQuery>) => {
      if (route.page === 'people') change(routeLink({ ...route, query: { ...route.query, ...changed } }));
    },
    [route, change],
  );
  const report = useReport(view.page === 'settings' ? view.health : undefined);
  const on: LedgerHandlers = {
    drafts,
    onAct,
    onUndo: actions.undo,
    onOpen: openTab,
    bulkMax: BULK_MAX,
    viewsMax: VIEWS_MAX,
    onQuery,
    onViews: actions.keepViews,
    onTag: (personKey, tag, on) => actions.tag([personKey], tag, on),
    onLetGoOfMany: actions.letGoOfMany,
    onTagMany: actions.tag,
    onExportMany: exportSelected,
    onRows: people.showRows,
    onMore: showMore,
    onNote: actions.note,
    onEditNote: actions.editNote,
    onTakeNote: actions.takeNote,
    onForgetAsked: actions.countTraces,
    onSay: actions.sayProgram,
    onSettings: actions.change,
    onTrouble: answerTrouble,
    onForget: async (personKey, notes) => {
      if (await actions.forget(personKey, notes))
        location.hash = routeLink({ page: 'people', query: { ...QUERY_DEFAULT, filter: 'all' } });
    },
    onStories: (changed) => {
      if (route.page === 'stories') change(routeLink({ ...route, query: { ...route.query, ...changed } }));
    },
    onExportStories: exportStories,
    onExportLater: actions.putOffExport,
    onRetry: () => location.reload(),
  };
  return (
    <Ledger
      route={route}
      view={view.page === 'people' ? people.complete(view, route) : view}
      totals={{ people: loaded.state === 'ready' ? loaded.value.people : undefined }}
      sites={sites}
      data={data}
      beside={{ notify, onAllow, reportTold: report.told, onCopyReport: report.onCopy }}
      exportDue={exports && route.page !== 'settings' ? exportReminderOf(exports, now) : undefined}
      trouble={trouble}
      copying={copying}
      undo={actions.last?.words}
      canUndo={actions.last?.takeBack !== undefined}
      error={actions.error}
      on={on}
    />
  );
}

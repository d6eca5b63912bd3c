import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/ledger/settings';
import type { SwapQuery } from '../../lib/ledger/swap-filter';
import type { AppRecord } from '../../lib/messages/app-messages';
import type { ForgetCounts } from '../../lib/messages/carry-messages';
import type { OnSay } from '../desk/desk-view';
import { CopyDialog } from '../drafts/CopyDialog';
import type { CopyingView, DraftHandlers } from '../drafts/draft-view';
import { DRAFT_SHORTCUTS, SELECT_SHORTCUTS, SHORTCUTS } from '../rows/row-keys';
import type { RowView } from '../rows/row-view';
import { ShortcutsDialog } from '../ShortcutsDialog';
import type { DataProps } from '../settings/Data';
import { ExportDialog } from '../settings/ExportDialog';
import type { SettingsBeside } from '../settings/Settings';
import type { SitesProps } from '../settings/SitesSettings';
import type { StoriesQuery } from '../stories/stories-view';
import type { TroubleView } from '../TroubleNotice';
import { TroubleNotice } from '../TroubleNotice';
import { UndoBar } from '../UndoBar';
import type { BulkHandlers } from './BulkBar';
import { ExportNotice } from './ExportNotice';
import { LedgerPage } from './LedgerPage';
import type { PageView } from './ledger-view';
import { Recovery } from './Recovery';
import type { Route } from './route';
import type { ViewsMax } from './SavedViews';
import { Sidebar } from './Sidebar';

export interface LedgerHandlers extends BulkHandlers {
  /** The most people that one action takes. */
  readonly bulkMax: number;
  /** The most lists that are saved, and the longest address of one. */
  readonly viewsMax: ViewsMax;
  readonly onAct: (row: RowView, what: AppRecord) => void;
  readonly onUndo: () => void;
  readonly onOpen: (url: string) => void;
  /** The list is to be searched or narrowed otherwise. */
  readonly onQuery: (change: Partial<SwapQuery>) => void;
  readonly onViews: (views: Settings['views'], words: string) => void;
  readonly onTag: (personKey: string, tag: string, on: boolean) => Promise<boolean>;
  /** The rows of the people table from `from` up to `to` are shown now. */
  readonly onRows: (from: number, to: number) => void;
  readonly onMore: () => void;
  /** True once the note is kept. */
  readonly onNote: (personKey: string, text: string) => Promise<boolean>;
  readonly onEditNote: (noteId: string, text: string) => Promise<boolean>;
  readonly onTakeNote: (noteId: string) => void;
  /** The writer says something about themselves. */
  readonly onSay: OnSay;
  readonly onSettings: (changed: Partial<Settings>) => void;
  readonly onTrouble: (answer: 'read' | 'tryAgain') => void;
  /** What would go with a person; undefined when it could not be counted. */
  readonly onForgetAsked: (personKey: string) => Promise<ForgetCounts | undefined>;
  /** Erases them, and these notes about others. */
  readonly onForget: (personKey: string, notes: readonly string[]) => void;
  /** The stories are to be looked at otherwise. */
  readonly onStories: (change: Partial<StoriesQuery>) => void;
  readonly onExportStories: () => void;
  readonly onExportLater: () => void;
  readonly onRetry: () => void;
  readonly drafts: DraftHandlers;
}

export interface LedgerProps {
  readonly route: Route;
  readonly view: PageView;
  readonly totals: { readonly people?: number | undefined; readonly threads?: number | undefined };
  readonly sites: SitesProps;
  readonly data: DataProps;
  readonly beside: SettingsBeside;
  /** Why an export is due; absent: it is not. */
  readonly exportDue?: 'days' | 'entries' | undefined;
  readonly trouble?: TroubleView | undefined;
  /** A draft that is about to be copied. */
  readonly copying?: CopyingView | undefined;
  /** What was just done, and whether it can be taken back; yes unless told. */
  readonly undo?: string | undefined;
  readonly canUndo?: boolean;
  readonly error?: string | undefined;
  readonly on: LedgerHandlers;
}

/** The ledger page: a sidebar of places, and the place the address names. */
export function Ledger(props: LedgerProps) {
  const { route, view, totals, sites, data, beside, exportDue, trouble, copying, undo, canUndo, error, on } =
    props;
  const [helping, setHelping] = useState(false);
  const { exportParts, exportTold } = data.view;
  const exporting = exportParts !== undefined && (
    <ExportDialog parts={exportParts} told={exportTold} on={data.on} />
  );
  if (trouble?.loss !== undefined) {
    return (
      <main class="ledger-main">
        <Recovery loss={trouble.loss} data={data} onGoOn={() => on.onTrouble('read')} />
        <UndoBar words={undefined} canUndo={false} error={error} onUndo={on.onUndo} />
        {exporting}
      </main>
    );
  }
  return (
    <div class="ledger">
      <Sidebar page={route.page} {...totals} />
      <main class="ledger-main">
        <TroubleNotice trouble={trouble} onAnswer={on.onTrouble} />
        <ExportNotice
          reason={exportDue}
          onExport={() => data.on.onExport('json')}
          onLater={on.onExportLater}
        />
        <LedgerPage
          route={route}
          view={view}
          on={on}
          sites={sites}
          data={data}
          beside={beside}
          onHelp={() => setHelping(true)}
        />
        <UndoBar words={undo} canUndo={canUndo ?? true} error={error} onUndo={on.onUndo} />
      </main>
      {copying !== undefined && <CopyDialog view={copying} on={on.drafts} />}
      {exporting}
      {helping && (
        <ShortcutsDialog
          shortcuts={route.page === 'drafts' ? DRAFT_SHORTCUTS : [...SHORTCUTS, ...SELECT_SHORTCUTS]}
          onClose={() => setHelping(false)}
        />
      )}
    </div>
  );
}

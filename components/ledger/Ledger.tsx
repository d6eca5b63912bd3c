import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/ledger/settings';
import type { AppRecord } from '../../lib/messages/protocol';
import { SHORTCUTS } from '../rows/row-keys';
import type { RowView } from '../rows/row-view';
import { ShortcutsDialog } from '../ShortcutsDialog';
import type { TroubleView } from '../TroubleNotice';
import { TroubleNotice } from '../TroubleNotice';
import { UndoBar } from '../UndoBar';
import { LedgerPage } from './LedgerPage';
import type { PageView } from './ledger-view';
import type { Route } from './route';
import { Sidebar } from './Sidebar';

export interface LedgerHandlers {
  readonly onAct: (row: RowView, what: AppRecord) => void;
  readonly onUndo: () => void;
  readonly onOpen: (url: string) => void;
  readonly onSearch: (text: string) => void;
  readonly onMore: () => void;
  /** True once the note is kept. */
  readonly onNote: (personKey: string, text: string) => Promise<boolean>;
  readonly onSettings: (changed: Partial<Settings>) => void;
  readonly onTrouble: (answer: 'read' | 'tryAgain') => void;
  readonly onRetry: () => void;
}

export interface LedgerProps {
  readonly route: Route;
  readonly view: PageView;
  readonly totals: { readonly people?: number | undefined; readonly threads?: number | undefined };
  readonly trouble?: TroubleView | undefined;
  readonly undo?: string | undefined;
  readonly error?: string | undefined;
  readonly on: LedgerHandlers;
}

/** The ledger page: a sidebar of places, and the place the address names. */
export function Ledger({ route, view, totals, trouble, undo, error, on }: LedgerProps) {
  const [helping, setHelping] = useState(false);
  return (
    <div class="ledger">
      <Sidebar page={route.page} {...totals} />
      <main class="ledger-main">
        <TroubleNotice trouble={trouble} onAnswer={on.onTrouble} />
        <LedgerPage route={route} view={view} on={on} onHelp={() => setHelping(true)} />
        <UndoBar words={undo} error={error} onUndo={on.onUndo} />
      </main>
      {helping && <ShortcutsDialog shortcuts={SHORTCUTS} onClose={() => setHelping(false)} />}
    </div>
  );
}

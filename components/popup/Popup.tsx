import { useState } from 'preact/hooks';
import type { AppRecord } from '../../lib/messages/app-messages';
import { SHORTCUTS } from '../rows/row-keys';
import type { RowView } from '../rows/row-view';
import { ShortcutsDialog } from '../ShortcutsDialog';
import type { TroubleView } from '../TroubleNotice';
import { TroubleNotice } from '../TroubleNotice';
import { UndoBar } from '../UndoBar';
import { PopupHeader } from './PopupHeader';
import { PopupLists } from './PopupLists';
import { PopupPlain } from './PopupPlain';
import type { PopupView, UndoView } from './popup-view';

export interface PopupHandlers {
  readonly onAct: (row: RowView, what: AppRecord) => void;
  readonly onUndo: () => void;
  /** Opens one address in one new tab. */
  readonly onOpen: (url: string) => void;
  readonly onOpenLedger: (route: '' | 'search' | 'settings' | 'desk') => void;
  readonly onOpenWelcome: () => void;
  /** Opens the place where a ledger is brought back from a file. */
  readonly onRestore: () => void;
  readonly onCopyReport: () => void;
  /** Asks the browser's leave to read this host always. To be called at once when the writer clicks. */
  readonly onAllowSite: (site: string) => void;
  readonly onTrouble: (answer: 'read' | 'tryAgain') => void;
  readonly onRetry: () => void;
}

export interface PopupProps {
  readonly view: PopupView;
  readonly trouble?: TroubleView | undefined;
  readonly undo?: UndoView | undefined;
  readonly error?: string | undefined;
  readonly reportCopied: boolean;
  readonly on: PopupHandlers;
}

/** The popup in all its states. */
export function Popup({ view, trouble, undo, error, reportCopied, on }: PopupProps) {
  const [helping, setHelping] = useState(false);
  const help = () => setHelping(true);
  return (
    <div class="popup">
      <PopupHeader
        onOpenLedger={() => on.onOpenLedger('')}
        onOpenSettings={() => on.onOpenLedger('settings')}
        onHelp={view.state === 'ready' ? help : undefined}
      />
      <TroubleNotice trouble={trouble} onAnswer={on.onTrouble} onSee={() => on.onOpenLedger('')} />
      {view.state === 'ready' ? (
        <PopupLists view={view} on={on} reportCopied={reportCopied} onHelp={help} />
      ) : (
        <PopupPlain view={view} on={on} />
      )}
      <UndoBar words={undo?.words} error={error} onUndo={on.onUndo} />
      {helping && <ShortcutsDialog shortcuts={SHORTCUTS} onClose={() => setHelping(false)} />}
    </div>
  );
}

import type { PopupHandlers } from '../../components/popup/Popup';
import { Popup } from '../../components/popup/Popup';
import type { PopupData } from '../../components/popup/popup-of';
import { popupOf } from '../../components/popup/popup-of';
import { openOwnPage, openTab } from '../../lib/browser/open-tab';
import { useActions } from '../app/use-actions';
import type { Loaded } from '../app/use-ledger';
import { useLedger } from '../app/use-ledger';
import { useRowActs } from '../app/use-row-acts';
import { useTrouble } from '../app/use-trouble';
import { readPopup } from './read-popup';
import { usePageHealth } from './use-page-health';

/** The popup: reads the ledger live, asks the background to write, opens one tab per click. */
export function PopupApp() {
  const loaded = useLedger(readPopup);
  const { act, undo, last, error } = useActions();
  const { health, copied, copy, allowSite } = usePageHealth();
  const { isKnown, isSlow, trouble, answerTrouble } = useTrouble();

  const onAct = useRowActs(act);
  const on: PopupHandlers = {
    onAct,
    onUndo: undo,
    onOpen: openTab,
    onOpenLedger: (route) => leaveFor('ledger', route),
    onOpenWelcome: () => leaveFor('welcome'),
    onRestore: () => leaveFor('ledger', 'settings'),
    onCopyReport: copy,
    onAllowSite: allowSite,
    onTrouble: answerTrouble,
    onRetry: () => location.reload(),
  };
  return (
    <Popup
      view={isKnown || !isBare(loaded) ? popupOf(loaded, health) : { state: 'loading', slow: isSlow }}
      trouble={trouble}
      undo={last}
      error={error}
      reportCopied={copied}
      on={on}
    />
  );
}

async function leaveFor(page: 'ledger' | 'welcome', route = ''): Promise<void> {
  await openOwnPage(page, route);
  window.close();
}

/** Nothing is there to show; nobody is shown that before it is known that nothing was lost. */
function isBare(loaded: Loaded<PopupData>): boolean {
  if (loaded.state !== 'ready') return false;
  const { settings, counts, readings } = loaded.value;
  const open = counts.theyOwe + counts.youOwe + counts.lapsed;
  return !settings.welcomed || (open === 0 && readings.length === 0);
}

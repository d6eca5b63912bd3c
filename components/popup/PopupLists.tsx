import { useRef } from 'preact/hooks';
import type { AppRecord } from '../../lib/messages/app-messages';
import { say } from '../../lib/text/say';
import { Goal } from '../goal/Goal';
import type { RowView } from '../rows/row-view';
import { useRoving } from '../rows/use-roving';
import { useRowKeys } from '../rows/use-row-keys';
import { HealthLine } from './HealthLine';
import { NothingYet } from './NothingYet';
import type { PopupHandlers } from './Popup';
import type { PopupReady } from './popup-view';
import { SwapSection } from './SwapSection';

export interface PopupListsProps {
  readonly view: PopupReady;
  readonly on: PopupHandlers;
  readonly reportCopied: boolean;
  readonly onHelp: () => void;
}

/** The goal, the lists, which scroll together, and the foot. */
export function PopupLists({ view, on, reportCopied, onHelp }: PopupListsProps) {
  const lists = useRef<HTMLDivElement>(null);
  const rows = [...view.theyOwe.rows, ...view.youOwe.rows, ...view.lapsed.rows];
  const roving = useRoving(
    rows.map(({ key }) => key),
    lists,
  );
  useRowKeys({ rows, roving, on: { ...on, onSearch: () => on.onOpenLedger('search') }, onHelp });
  const section = {
    currentKey: roving.currentKey,
    onCurrent: roving.setCurrent,
    onAct: (row: RowView, what: AppRecord) => on.onAct(row, what),
    onOpenLedger: () => on.onOpenLedger(''),
  };
  return (
    <main class="popup-main">
      <Goal view={view.goal} />
      {rows.length === 0 ? (
        <NothingYet />
      ) : (
        <div class="popup-lists" ref={lists}>
          <SwapSection
            {...section}
            title={say('popupTheyOwe')}
            list={view.theyOwe}
            empty={say('popupNobody')}
          />
          <SwapSection
            {...section}
            title={say('popupYouOwe')}
            list={view.youOwe}
            empty={say('popupNobody')}
          />
          {view.lapsed.total > 0 && (
            <SwapSection
              {...section}
              title={say('popupLapsed')}
              note={say('popupLapsedNote')}
              list={view.lapsed}
            />
          )}
        </div>
      )}
      <footer class="popup-foot">
        <a href={view.followersUrl} target="_blank" rel="noopener noreferrer">
          {say('popupCheck')}
        </a>
        <button type="button" class="popup-desk" onClick={() => on.onOpenLedger('desk')}>
          {view.deskWords}
        </button>
        <HealthLine
          health={view.health}
          copied={reportCopied}
          onCopy={on.onCopyReport}
          onAllowSite={on.onAllowSite}
        />
      </footer>
    </main>
  );
}

import type { PopupHandlers } from '../../../components/popup/Popup';
import { Popup } from '../../../components/popup/Popup';
import type { PopupView } from '../../../components/popup/popup-view';
import type { TroubleView } from '../../../components/TroubleNotice';
import { GOAL, LAPSED, NOW, ODD_NAMES, READY, THEY_OWE } from './examples';
import type { Scene } from './scenes';

const on: PopupHandlers = {
  onAct: () => {},
  onUndo: () => {},
  onOpen: () => {},
  onOpenLedger: () => {},
  onOpenWelcome: () => {},
  onRestore: () => {},
  onCopyReport: () => {},
  onAllowSite: () => {},
  onTrouble: () => {},
  onRetry: () => {},
};

function scene(name: string, view: PopupView, undo?: string, error?: string, trouble?: TroubleView): Scene {
  return {
    name,
    root: 'popup',
    width: 384,
    draw: () => (
      <Popup
        view={view}
        undo={undo === undefined ? undefined : { words: undo }}
        error={error}
        trouble={trouble}
        reportCopied={false}
        on={on}
      />
    ),
  };
}

const { pace: _, ...UNPACED } = GOAL;
const REACHED = { ...UNPACED, count: 104, countWords: '104', toGo: 'reached' };
const NONE = { rows: [], total: 0 };

export const POPUP_SCENES: readonly Scene[] = [
  scene('popup', READY),
  { ...scene('popup-hover', READY), hover: '[data-key="@kwameb"]' },
  { ...scene('popup-focus', READY), press: ['j', 'j', 'Tab'] },
  { ...scene('popup-keys', READY), press: ['?'] },
  scene(
    'popup-undo',
    { ...READY, theyOwe: { rows: THEY_OWE.slice(1), total: 2 } },
    'Mira Solberg: they followed',
  ),
  scene('popup-error', READY, undefined, 'That was not saved. Try once more.'),
  scene('popup-left-again', { ...READY, theyOwe: NONE, lapsed: { rows: LAPSED, total: 1 } }),
  scene('popup-many', { ...READY, theyOwe: { rows: ODD_NAMES, total: 127 } }),
  scene('popup-nothing-yet', {
    ...READY,
    goal: { goal: 100, points: [], curveWords: '', fromAt: NOW - 1, toAt: NOW },
    theyOwe: NONE,
    youOwe: NONE,
    health: { state: 'not-medium', words: 'This page is not Medium', report: '' },
  }),
  scene(
    'popup-trouble',
    {
      ...READY,
      goal: REACHED,
      health: {
        state: 'problems',
        words: 'This page: responses could not be read',
        report: 'responses-not-found',
      },
    },
    undefined,
    undefined,
    {
      words:
        'Part of your ledger was damaged and has been restored from its copy. Nothing you put down is lost.',
      remedy: 'read',
    },
  ),
  scene('popup-loading', { state: 'loading', slow: true }),
  scene('popup-first-run', { state: 'firstRun' }),
  scene('popup-failed', {
    state: 'failed',
    words:
      'The browser does not let Good Turn keep anything here. Check that cookies and site data are allowed.',
  }),
];

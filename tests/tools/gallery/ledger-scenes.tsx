import type { CopyingView } from '../../../components/drafts/draft-view';
import type { LedgerHandlers } from '../../../components/ledger/Ledger';
import { Ledger } from '../../../components/ledger/Ledger';
import type { PageView } from '../../../components/ledger/ledger-view';
import { parseRoute } from '../../../components/ledger/route';
import type { DataProps } from '../../../components/settings/Data';
import { pagesReadOf } from '../../../components/settings/pages-read-of';
import type { SettingsBeside } from '../../../components/settings/Settings';
import { SETTINGS_DEFAULT } from '../../../lib/ledger/settings';
import { DAY } from '../../../lib/ledger/time';
import type { LossAnswer } from '../../../lib/messages/answers';
import type { ForgetCounts } from '../../../lib/messages/carry-messages';
import { exampleData, FILE_IMPORT, REFUSED_IMPORT, SHEET_IMPORT } from './data-examples';
import { NO_DRAFT_ACTS } from './draft-examples';
import { NOW } from './examples';
import { NOBODY, PEOPLE } from './people-examples';
import type { Scene } from './scenes';
import { HEALTH, NO_SETTINGS_ACTS } from './settings-examples';

const on: Omit<LedgerHandlers, 'bulkMax'> = {
  onAct: () => {},
  onUndo: () => {},
  onOpen: () => {},
  viewsMax: { count: 30, address: 600 },
  onQuery: () => {},
  onViews: () => {},
  onTag: async () => true,
  onLetGoOfMany: async () => true,
  onTagMany: async () => true,
  onExportMany: () => {},
  onRows: () => {},
  onMore: () => {},
  onNote: async () => true,
  onEditNote: async () => true,
  onTakeNote: () => {},
  onForgetAsked: async () => undefined,
  onSay: () => {},
  onSettings: () => {},
  onTrouble: () => {},
  onForget: () => {},
  onStories: () => {},
  onExportStories: () => {},
  onExportLater: () => {},
  onRetry: () => {},
  drafts: NO_DRAFT_ACTS,
};

interface Beside {
  readonly beside?: Partial<SettingsBeside>;
  readonly undo?: string;
  readonly trouble?: string;
  readonly loss?: LossAnswer;
  readonly copying?: CopyingView;
  readonly data?: DataProps;
  readonly exportDue?: 'days' | 'entries';
  readonly press?: readonly string[];
  readonly traces?: ForgetCounts;
  /** The most people that one action takes. */
  readonly bulkMax?: number;
}

/** A picture of the whole ledger page at one place. */
export function scene(name: string, hash: string, view: PageView, beside: Beside = {}): Scene {
  const {
    undo,
    trouble,
    loss,
    copying,
    data = exampleData(),
    exportDue,
    press,
    traces,
    bulkMax = 5_000,
  } = beside;
  return {
    name: `ledger-${name}`,
    root: 'ledger',
    width: 1280,
    ...(press && { press }),
    draw: () => (
      <Ledger
        route={parseRoute(hash)}
        view={view}
        totals={{ people: 214, threads: 31 }}
        trouble={
          loss
            ? { words: '', remedy: 'read', loss }
            : trouble === undefined
              ? undefined
              : { words: trouble, remedy: 'tryAgain' }
        }
        copying={copying}
        undo={undo}
        sites={{ sites: ['stories.example'], onForgetSite: () => {} }}
        data={data}
        beside={{ ...NO_SETTINGS_ACTS, ...beside.beside }}
        exportDue={exportDue}
        on={{ ...on, bulkMax, onForgetAsked: async () => traces }}
      />
    ),
  };
}

const SETTINGS: PageView = {
  page: 'settings',
  settings: { ...SETTINGS_DEFAULT, quietFrom: 22, quietTo: 7, summaryAt: 6 },
  health: HEALTH,
  pages: pagesReadOf(HEALTH, NOW),
};

export const LEDGER_SCENES: readonly Scene[] = [
  scene('settings', '#settings', SETTINGS),
  scene('settings-first', '#settings', {
    page: 'settings',
    settings: SETTINGS_DEFAULT,
    health: {},
    pages: [],
  }),
  scene('settings-refused', '#settings', SETTINGS, { beside: { notify: 'refused', reportTold: 'failed' } }),
  scene('settings-revoked', '#settings', SETTINGS, { beside: { notify: 'missing', reportTold: 'copied' } }),
  { ...scene('data-delete', '#settings', SETTINGS), click: '.data-part .button.is-danger' },
  scene('data-none', '#settings', SETTINGS, { data: exampleData(undefined, { copies: [] }) }),
  scene('import-file', '#settings', SETTINGS, { data: exampleData(FILE_IMPORT) }),
  scene('import-sheet', '#settings', SETTINGS, { data: exampleData(SHEET_IMPORT) }),
  scene('import-refused', '#settings', SETTINGS, { data: exampleData(REFUSED_IMPORT) }),
  scene('import-done', '#settings', SETTINGS, {
    data: exampleData({ name: 'swaps.csv', step: 'done', added: 38 }),
  }),
  scene('export-parts', '#settings', SETTINGS, {
    data: exampleData(undefined, {
      exportTold: 'good-turn-everything-2026-11-01-1-of-2.json is where your downloads go.',
      exportParts: [
        { name: 'good-turn-everything-2026-11-01-1-of-2.json', isSaved: true },
        { name: 'good-turn-everything-2026-11-01-2-of-2.json', isSaved: false },
      ],
    }),
  }),
  scene('export-due', '', PEOPLE, { exportDue: 'days' }),
  scene('promises', '#promises', { page: 'promises' }),
  scene('recovery', '', NOBODY, {
    loss: { noticedAt: NOW, restored: 1_204, asOf: NOW - DAY / 8, maybeMissing: false },
  }),
  scene('recovery-part', '', NOBODY, {
    loss: { noticedAt: NOW, restored: 1, asOf: NOW - DAY / 8, maybeMissing: true },
  }),
  scene('recovery-gone', '', NOBODY, {
    loss: { noticedAt: NOW, restored: 0, before: 1_204, asOf: NOW - 1.25 * DAY, maybeMissing: true },
  }),
  scene('failed', '', { page: 'failed', words: 'The browser does not let Good Turn keep anything here.' }),
  scene('failed-older', '', {
    page: 'failed',
    words:
      'This cannot be shown while your ledger has its older form. Every line of it can still be exported.',
    canExport: true,
  }),
];

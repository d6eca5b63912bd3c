import type { DataProps } from '../../../components/settings/Data';
import type { CarryView, DataHandlers, ImportView } from '../../../components/settings/data-view';
import { DAY } from '../../../lib/ledger/time';
import { NOW } from './examples';

const HANDLERS: DataHandlers = {
  onExport: () => {},
  onPart: () => {},
  onPartsClosed: () => {},
  onFile: () => {},
  onCopy: () => {},
  onMeaning: () => {},
  onOrder: () => {},
  onTakeSettings: () => {},
  onImport: () => {},
  onImportClosed: () => {},
  onForgetStrangers: () => {},
  onDeleteAll: () => {},
};

/** The "Data" part of the settings with invented copies, and with an import under way when one is given. */
export function exampleData(importing?: ImportView, more: Partial<CarryView> = {}): DataProps {
  return {
    view: {
      now: NOW,
      exportedAt: NOW - 12 * DAY,
      copies: [0.2, 1.2, 2.2, 9.2].map((days, at) => ({ at: NOW - days * DAY, rows: 1_204 - 31 * at })),
      ...(importing && { importing }),
      ...more,
    },
    on: HANDLERS,
  };
}

const SUMMARY = { fresh: 38, same: 112, different: 1, newPeople: 14, knownPeople: 51, isWhole: true };
const NAMES = ['Mira Solberg', '@teovance', 'Ilse O.'];

export const FILE_IMPORT: ImportView = {
  name: 'good-turn-everything-2026-11-01.json',
  step: 'asking',
  summary: { ...SUMMARY, names: NAMES },
  takeSettings: false,
};

export const SHEET_IMPORT: ImportView = {
  name: 'my follow swaps.csv',
  step: 'asking',
  columns: [
    {
      id: '0',
      head: 'Medium profile',
      meaning: 'person',
      samples: ['@mirasolberg', 'https://medium.com/@teovance'],
    },
    {
      id: '1',
      head: 'I followed',
      meaning: 'iFollowed',
      samples: ['05/03/2026', '06/03/2026', '06/03/2026'],
    },
    { id: '2', head: 'Follows back?', meaning: 'theyFollowed', samples: ['yes', 'no'] },
    {
      id: '3',
      head: 'Column with a very long head that somebody once typed',
      meaning: 'ignore',
      samples: [],
    },
  ],
  order: 'dayFirst',
  summary: { ...SUMMARY, different: 0, names: NAMES },
};

export const REFUSED_IMPORT: ImportView = {
  name: 'my follow swaps.csv',
  step: 'asking',
  columns: SHEET_IMPORT.columns ?? [],
  refusal: { code: 'badYesNo', line: 12, column: 3, detail: 'soon, she says' },
};

export const FIGURES_IMPORT: ImportView = {
  name: 'Figures from a spreadsheet',
  step: 'asking',
  figures: {
    fresh: 19,
    freshLines: 12,
    sameLines: 3,
    newStories: 2,
    knownStories: 4,
    names: [
      'Rain on the allotment',
      'Nine doors, one stairwell, and the long story of how a recipe for one grew',
    ],
  },
};

export const FIGURES_REFUSED: ImportView = {
  name: 'Figures from a spreadsheet',
  step: 'asking',
  refusal: { code: 'badCount', line: 4, column: 3, detail: '1.2K' },
};

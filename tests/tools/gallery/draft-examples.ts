import type { CopyingView, DraftHandlers, DraftsView } from '../../../components/drafts/draft-view';

/** Handlers that do nothing. */
export const NO_DRAFT_ACTS: DraftHandlers = {
  onFind: () => {},
  onKeep: async () => true,
  onRemove: () => {},
  onCopying: () => {},
  onThread: () => {},
  onAddress: () => {},
  onMention: () => {},
  onCopy: () => {},
  onCopyClosed: () => {},
};

const FERRIES =
  'I write about gardens and small ferries, twice a week. Your paragraph on the harbour clock stayed with me.\n\nI read before I follow, and I return what I receive.';

/** Invented texts. */
export const DRAFTS: DraftsView = {
  page: 'drafts',
  search: '',
  total: 3,
  rows: [
    { key: 'd1', use: 'response', text: FERRIES, writtenWords: 'written 2 d ago' },
    {
      key: 'd2',
      use: 'reminder',
      text: 'We agreed on it under this story. No hurry, and if you changed your mind that is fine too.',
      writtenWords: 'written 9 d ago',
    },
    {
      key: 'd3',
      use: 'response',
      text: 'أكتب عن الحدائق، وأقرأ قبل أن أتابع.',
      writtenWords: 'written 31 d ago',
    },
  ],
};

export const COPYING: CopyingView = {
  text: `@teovance ${FERRIES}`,
  threads: [
    { key: 'a1', words: 'The small club, you responded 3 d ago' },
    { key: 'b1', words: 'Quiet corners, loud hearts, you responded 12 d ago' },
  ],
  thread: 'a1',
  address: '',
  isAddressWrong: false,
  people: [
    { key: 'p1', name: 'Teo Vance', username: 'teovance', isChosen: true },
    { key: 'p2', name: 'نورا العلي', username: 'nora', isChosen: false },
    { key: 'p3', name: 'Mira Solberg', username: 'mirasolberg', isChosen: false, asked: 'asked 2 d ago' },
  ],
  repeat: {
    like: '82% like what you left under “Quiet corners, loud hearts” 12 d ago',
    alike: '6 responses like it in the last 30 days.',
    many: 'It would be number 5 of this kind within 24 hours. Better write a new one, or stop for today.',
  },
  failed: false,
};

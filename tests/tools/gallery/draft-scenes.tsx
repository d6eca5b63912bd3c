import type { CopyingView } from '../../../components/drafts/draft-view';
import { COPYING, DRAFTS } from './draft-examples';
import { scene } from './ledger-scenes';
import type { Scene } from './scenes';

const copying = (name: string, view: Partial<CopyingView>): Scene =>
  scene(`drafts-copy${name}`, '#drafts', DRAFTS, { copying: { ...COPYING, ...view } });

/** COPYING without some of its parts. */
function without(...keys: readonly (keyof CopyingView)[]): CopyingView {
  return Object.fromEntries(
    Object.entries(COPYING).filter(([key]) => !keys.includes(key as keyof CopyingView)),
  ) as unknown as CopyingView;
}

export const DRAFT_SCENES: readonly Scene[] = [
  scene('drafts', '#drafts', DRAFTS, { undo: 'Draft kept' }),
  { ...scene('drafts-focus', '#drafts', DRAFTS), press: ['j', 'j'] },
  { ...scene('drafts-edit', '#drafts', DRAFTS), press: ['j', 'e'] },
  { ...scene('drafts-help', '#drafts', DRAFTS), press: ['?'] },
  scene('drafts-none', '#drafts', { ...DRAFTS, rows: [], total: 0 }),
  { ...scene('drafts-new', '#drafts', { ...DRAFTS, rows: [], total: 0 }), press: ['n'] },
  scene('drafts-not-found', '#drafts?find=lighthouse', { ...DRAFTS, rows: [], search: 'lighthouse' }),
  copying('', {}),
  copying('-none', { people: [] }),
  copying('-address', { thread: 'address', address: 'https://example.com/x', isAddressWrong: true }),
  scene('drafts-copy-plain', '#drafts', DRAFTS, {
    copying: { ...without('repeat', 'people'), thread: '', failed: true },
  }),
  scene('drafts-copy-gone', '#drafts', DRAFTS, { copying: without('text') }),
];

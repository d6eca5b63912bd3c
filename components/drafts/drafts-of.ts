import type { Draft } from '../../lib/ledger/drafts/draft';
import { agoWords } from '../../lib/ledger/spans';
import { say } from '../../lib/text/say';
import type { DraftsView } from './draft-view';

/** The list of drafts, narrowed to those that hold every word searched for. */
export function draftsOf(drafts: readonly Draft[], search: string, now: number): DraftsView {
  const words = foldCase(search).split(/\s+/u).filter(Boolean);
  const found = drafts.filter(({ text }) => {
    const folded = foldCase(text);
    return words.every((word) => folded.includes(word));
  });
  return {
    page: 'drafts',
    search,
    total: drafts.length,
    rows: found.map(({ id, use, text, keptAt }) => ({
      key: id,
      use,
      text,
      writtenWords: say('draftWritten', { ago: agoWords(keptAt, now) }),
    })),
  };
}

/** Without case and accents. */
function foldCase(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

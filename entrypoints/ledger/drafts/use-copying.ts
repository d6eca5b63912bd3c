import { useCallback, useMemo, useState } from 'preact/hooks';
import type { CopyChoice } from '../../../components/drafts/copying-of';
import { copyingOf } from '../../../components/drafts/copying-of';
import type { CopyingView, DraftHandlers } from '../../../components/drafts/draft-view';
import { PASTED } from '../../../components/drafts/draft-view';
import { copyText } from '../../../lib/browser/clipboard';
import { findRepeat } from '../../../lib/ledger/drafts/repeats';
import type { Reader } from '../../../lib/store/reader';
import { useLedger } from '../../app/use-ledger';
import { type CopyFacts, readCopying } from './read-copying';
import { threadOfAddress } from './thread-of-address';

type Chosen = Omit<CopyChoice, 'isAddressWrong'> & { readonly draftId: string };
type CopyHandlers = Omit<DraftHandlers, 'onFind' | 'onKeep' | 'onRemove'>;

const NOTHING_CHOSEN = { thread: '', address: '', mentions: [], failed: false } as const;

/** Someone a copied text mentions. */
export interface Mentioned {
  readonly key: string;
  readonly name?: string | undefined;
  readonly username: string;
}

/** One draft on its way into the clipboard. `onCopied` is told whom it mentions. */
export function useCopying(onCopied: (mentioned: readonly Mentioned[]) => void) {
  const [chosen, setChosen] = useState<Chosen>();
  const draftId = chosen?.draftId;
  const threadKey = chosen && keyOf(chosen);
  const query = useCallback(
    async (reader: Reader, now: number): Promise<CopyFacts | undefined> =>
      draftId === undefined ? undefined : readCopying(reader, now, draftId, threadKey),
    [draftId, threadKey],
  );
  const loaded = useLedger(query);
  const facts = loaded.state === 'ready' ? loaded.value : undefined;
  const now = loaded.state === 'ready' ? loaded.now : 0;
  const text = facts?.draft?.text;
  const left = facts?.left;
  const repeat = useMemo(
    () => (text === undefined || left === undefined ? undefined : findRepeat(text, left, now)),
    [text, left, now],
  );
  const view: CopyingView | undefined =
    chosen && facts && (facts.draft === undefined || facts.draft.id === chosen.draftId)
      ? copyingOf({ ...facts, repeat }, { ...chosen, isAddressWrong: isWrong(chosen) }, now)
      : undefined;
  const change = (part: Partial<Chosen>) => setChosen((was) => was && { ...was, failed: false, ...part });
  const on: CopyHandlers = {
    onCopying: (key) => setChosen({ ...NOTHING_CHOSEN, draftId: key }),
    onThread: (thread) => change({ thread, mentions: [] }),
    onAddress: (address) => change({ address, thread: address === '' ? '' : PASTED, mentions: [] }),
    onMention: (key, isChosen) =>
      setChosen(
        (was) =>
          was && {
            ...was,
            mentions: isChosen ? [...was.mentions, key] : was.mentions.filter((one) => one !== key),
          },
      ),
    onCopy: async () => {
      if (view?.text === undefined) return;
      if (!(await copyText(view.text))) {
        change({ failed: true });
        return;
      }
      setChosen(undefined);
      onCopied((view.people ?? []).filter(({ isChosen }) => isChosen));
    },
    onCopyClosed: () => setChosen(undefined),
  };
  return { view, on };
}

function keyOf({ thread, address }: Chosen): string | undefined {
  if (thread === PASTED) return threadOfAddress(address);
  return thread === '' ? undefined : thread;
}

function isWrong({ thread, address }: Chosen): boolean {
  return thread === PASTED && threadOfAddress(address) === undefined;
}

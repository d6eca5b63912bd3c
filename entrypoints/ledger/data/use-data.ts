import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { DataProps } from '../../../components/settings/Data';
import type { CopyView } from '../../../components/settings/data-view';
import { send } from '../../../lib/browser/send';
import { listCopies } from '../../../lib/store/copies/copy';
import { say, sayCount } from '../../../lib/text/say';
import { useExport } from './use-export';
import { useImport } from './use-import';

export interface DataState {
  readonly now: number;
  /** When the ledger was last exported; absent: never. */
  readonly exportedAt?: number | undefined;
  /** Whether the place where copies are listed is open. */
  readonly isShown: boolean;
}

/** The "Data" part of the settings: files out and in, copies, erasing. */
export function useData({ now, exportedAt, isShown }: DataState): DataProps {
  const [copies, setCopies] = useState<readonly CopyView[]>([]);
  const [eraseTold, setEraseTold] = useState<string>();
  const { view: exporting, on: exportHandlers, forgetTold } = useExport();
  const list = useCallback(() => void listCopies(browser.storage.local).then(setCopies), []);
  useEffect(() => {
    if (isShown) list();
    setEraseTold(undefined);
    forgetTold();
  }, [isShown, list, forgetTold]);
  const { view: importing, on } = useImport(list);

  const erase = useCallback(
    async (ask: () => Promise<string>) => {
      setEraseTold(await ask());
      list();
    },
    [list],
  );
  return {
    view: {
      now,
      copies,
      ...(exportedAt !== undefined && { exportedAt }),
      ...exporting,
      ...(eraseTold !== undefined && { eraseTold }),
      ...(importing && { importing }),
    },
    on: {
      ...on,
      ...exportHandlers,
      onForgetStrangers: () =>
        erase(async () => {
          const answer = await send({ type: 'forgetStrangers' });
          if (!answer.ok) return answer.error.words;
          const { erased } = answer.value;
          return erased === 0 ? say('eraseNothing') : sayCount('erasedLines', erased);
        }),
      onDeleteAll: () =>
        erase(async () => {
          const answer = await send({ type: 'deleteAll' });
          return answer.ok ? say('deleteAllDone') : answer.error.words;
        }),
    },
  };
}

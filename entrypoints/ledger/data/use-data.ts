import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { DataProps } from '../../../components/settings/Data';
import type { CarryView, CopyView, ExportKind } from '../../../components/settings/data-view';
import { readClock } from '../../../lib/browser/clock';
import { download } from '../../../lib/browser/download';
import { send } from '../../../lib/browser/send';
import { listCopies } from '../../../lib/store/copies/copy';
import { say, sayCount } from '../../../lib/text/say';
import { exportFile } from './export-files';
import { useImport } from './use-import';
import { withReader } from './with-reader';

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
  const [told, setTold] = useState<Pick<CarryView, 'exportTold' | 'eraseTold'>>({});
  const list = useCallback(() => void listCopies(browser.storage.local).then(setCopies), []);
  useEffect(() => {
    if (isShown) list();
    setTold({});
  }, [isShown, list]);
  const { view: importing, on } = useImport(list);

  const onExport = useCallback(async (kind: ExportKind) => {
    try {
      const file = await withReader((reader) => exportFile(reader, kind, readClock()));
      download(file.name, file.parts, file.type);
      setTold({ exportTold: say('exportDone', { file: file.name }) });
      if (kind === 'json') await send({ type: 'exportNoted', what: 'done' });
    } catch {
      setTold({ exportTold: say('dataFailed') });
    }
  }, []);
  const erase = useCallback(
    async (ask: () => Promise<string>) => {
      setTold({ eraseTold: await ask() });
      list();
    },
    [list],
  );
  return {
    view: {
      now,
      copies,
      ...(exportedAt !== undefined && { exportedAt }),
      ...told,
      ...(importing && { importing }),
    },
    on: {
      ...on,
      onExport,
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

import { useCallback, useState } from 'preact/hooks';
import type { CarryView, DataHandlers, ExportKind } from '../../../components/settings/data-view';
import { readClock } from '../../../lib/browser/clock';
import { download } from '../../../lib/browser/download';
import { send } from '../../../lib/browser/send';
import { say } from '../../../lib/text/say';
import type { OutFile } from './export-files';
import { exportFiles } from './export-files';
import { withReader } from './with-reader';

interface PartFile extends OutFile {
  readonly isSaved: boolean;
}

/**
 * Exports as files. Of several each takes a click of its own: a browser asks, or keeps silent, when a page saves more
 * than one at a time, and a part that is missing would be found out too late.
 */
export function useExport(): {
  readonly view: Pick<CarryView, 'exportTold' | 'exportParts'>;
  readonly on: Pick<DataHandlers, 'onExport' | 'onPart' | 'onPartsClosed'>;
  readonly forgetTold: () => void;
} {
  const [told, setTold] = useState<string>();
  const [parts, setParts] = useState<readonly PartFile[]>();

  const save = useCallback((file: OutFile) => {
    download(file.name, file.parts, file.type);
    setTold(say('exportDone', { file: file.name }));
  }, []);
  const onExport = useCallback(
    async (kind: ExportKind) => {
      try {
        const files = await withReader((reader) => exportFiles(reader, kind, readClock()));
        const [only] = files;
        if (files.length > 1) setParts(files.map((file) => ({ ...file, isSaved: false })));
        else if (only !== undefined) {
          save(only);
          if (kind === 'json') await noteExport();
        }
      } catch {
        setTold(say('dataFailed'));
      }
    },
    [save],
  );
  const onPart = async (at: number) => {
    const file = parts?.[at];
    if (parts === undefined || file === undefined) return;
    save(file);
    const after = parts.map((one, place) => (place === at ? { ...one, isSaved: true } : one));
    setParts(after);
    const isWhole = after.every(({ isSaved }) => isSaved);
    if (isWhole && !file.isSaved) await noteExport();
  };
  return {
    view: {
      ...(told !== undefined && { exportTold: told }),
      ...(parts && { exportParts: parts.map(({ name, isSaved }) => ({ name, isSaved })) }),
    },
    on: { onExport, onPart: (at) => void onPart(at), onPartsClosed: () => setParts(undefined) },
    forgetTold: useCallback(() => setTold(undefined), []),
  };
}

async function noteExport(): Promise<void> {
  await send({ type: 'exportNoted', what: 'done' });
}

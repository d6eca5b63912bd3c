import { useCallback, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { DataHandlers, ImportView } from '../../../components/settings/data-view';
import { readClock } from '../../../lib/browser/clock';
import { send } from '../../../lib/browser/send';
import { writeExport } from '../../../lib/carry/json/write-export';
import type { Carried } from '../../../lib/carry/refusal';
import { FILE_MAX } from '../../../lib/facts/values';
import type { Entry } from '../../../lib/ledger/entry';
import { readCopy } from '../../../lib/store/copies/read-copy';
import { say } from '../../../lib/text/say';
import { sayMoment } from '../../../lib/text/say-date';
import type { Candidate } from './candidate';
import { columnsOf, entriesOf, readCandidate } from './candidate';
import { compareWithLedger, summarize } from './summarize';
import { summarizeFigures } from './summarize-figures';
import { withReader } from './with-reader';

type ImportHandlers = Pick<
  DataHandlers,
  'onFile' | 'onCopy' | 'onMeaning' | 'onOrder' | 'onTakeSettings' | 'onImport' | 'onImportClosed'
>;

interface Held {
  readonly candidate: Candidate;
  /** What the ledger lacks. */
  readonly fresh: readonly Entry[];
}

/** One import, from the choice of a file or copy to its end. Nothing is written before `onImport`. */
export function useImport(onWritten: () => void) {
  const [view, setView] = useState<ImportView>();
  const held = useRef<Held>(undefined);
  /** Grows with each step: what was begun before the newest one is not shown any more. */
  const turn = useRef(0);

  const show = useCallback(async (name: string, read: () => Promise<Carried<Candidate>>) => {
    turn.current += 1;
    const mine = turn.current;
    const isNewest = () => mine === turn.current;
    setView({ name, step: 'reading' });
    try {
      const found = await read();
      if (!found.ok) {
        if (isNewest()) setView({ name, step: 'asking', refusal: found.refusal });
        return;
      }
      const looked = await lookAt(found.value);
      if (!isNewest()) return;
      held.current = { candidate: found.value, fresh: looked.fresh };
      setView({ name, step: 'asking', ...looked.view });
    } catch {
      if (isNewest()) setView({ name, step: 'failed', failure: say('importUnreadable') });
    }
  }, []);

  const change = useCallback(
    (changed: (candidate: Candidate) => Candidate) => {
      const candidate = held.current?.candidate;
      if (candidate && view) void show(view.name, async () => ({ ok: true, value: changed(candidate) }));
    },
    [show, view],
  );

  const on: ImportHandlers = {
    onFile: (file) => void show(file.name, () => readCandidate(file, readClock())),
    onCopy: (at) => void show(nameOfCopy(at), () => readCopyAt(at)),
    onMeaning: (column, meaning) =>
      change((candidate) => {
        if (candidate.kind !== 'sheet') return candidate;
        // A meaning has one column: the one that had it before is left out.
        const meanings = candidate.meanings.map((was, at) =>
          at === column ? meaning : was === meaning ? 'ignore' : was,
        );
        return { ...candidate, meanings };
      }),
    onOrder: (order) =>
      change((candidate) => (candidate.kind === 'sheet' ? { ...candidate, order } : candidate)),
    onTakeSettings: (takeSettings) => setView((was) => was && { ...was, takeSettings }),
    onImport: async () => {
      if (held.current === undefined || view === undefined) return;
      setView({ ...view, step: 'writing' });
      const answer = await write(held.current, view.takeSettings === true);
      setView(
        answer.ok
          ? {
              name: view.name,
              step: 'done',
              added: answer.value.added,
              ...(view.figures && { figures: view.figures }),
              ...(view.part && { part: view.part }),
            }
          : { name: view.name, step: 'failed', failure: answer.error.words },
      );
      onWritten();
    },
    onImportClosed: () => {
      turn.current += 1;
      held.current = undefined;
      setView(undefined);
    },
  };
  return { view, on };
}

async function readCopyAt(at: number): Promise<Carried<Candidate>> {
  const content = await readCopy(browser.storage.local, at);
  if (content === undefined) throw new Error('the copy is gone');
  return { ok: true, value: { kind: 'copy', content } };
}

/** What the dialog shows of a candidate. */
async function lookAt(
  candidate: Candidate,
): Promise<{ readonly fresh: readonly Entry[]; readonly view: Omit<ImportView, 'name' | 'step'> }> {
  const columns = columnsOf(candidate);
  return withReader(async (reader) => {
    const stories = candidate.kind === 'figures' ? await reader.listStories() : [];
    const entries = entriesOf(candidate, stories);
    if (!entries.ok) return { fresh: [], view: { ...columns, refusal: entries.refusal } };
    const comparison = await compareWithLedger(reader, entries.value, isSheet(candidate));
    const { fresh } = comparison;
    if (isSheet(candidate) && sheetText(fresh).length > FILE_MAX) {
      return { fresh: [], view: { ...columns, refusal: { code: 'tooLarge' } } };
    }
    if (candidate.kind === 'figures') {
      return { fresh, view: { figures: summarizeFigures(entries.value, comparison, stories) } };
    }
    const isWhole = candidate.kind !== 'copy' || candidate.content.isWhole;
    const summary = { ...(await summarize(reader, entries.value, comparison)), isWhole };
    if (candidate.kind !== 'file') return { fresh, view: { ...columns, summary } };
    const takeSettings = (await reader.readExports()).entries === 0;
    const { part } = candidate.file;
    return { fresh, view: { summary, takeSettings, ...(part && { part }) } };
  });
}

/** Rows of a spreadsheet have ids made from their content. */
function isSheet({ kind }: Candidate): boolean {
  return kind === 'sheet' || kind === 'figures';
}

/** The background understands one form only: a spreadsheet's entries go there as an export would have them. */
function sheetText(entries: readonly Entry[]): string {
  return writeExport({ exportedAt: 0, settings: {}, entries });
}

function write({ candidate, fresh }: Held, takeSettings: boolean) {
  if (candidate.kind === 'copy') return send({ type: 'restoreCopy', copyAt: candidate.content.at });
  const text = candidate.kind === 'file' ? candidate.text : sheetText(fresh);
  return send({ type: 'importFile', text, takeSettings });
}

function nameOfCopy(at: number): string {
  return say('importCopyOf', { when: sayMoment(at) });
}

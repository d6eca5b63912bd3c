import { say } from '../../lib/text/say';
import { DataCopies } from './DataCopies';
import { DataDelete } from './DataDelete';
import { DataExport } from './DataExport';
import { DataImport } from './DataImport';
import type { CarryView, DataHandlers } from './data-view';
import { ImportDialog } from './ImportDialog';

export interface DataProps {
  readonly view: CarryView;
  readonly on: DataHandlers;
}

/** Taking the notebook along, bringing one back, and erasing it. */
export function Data({ view, on }: DataProps) {
  return (
    <section class="data" aria-labelledby="data-title">
      <h2 id="data-title">{say('dataTitle')}</h2>
      <p class="soft">{say('dataIntro')}</p>
      <DataExport exportedAt={view.exportedAt} now={view.now} told={view.exportTold} onExport={on.onExport} />
      <DataImport onFile={on.onFile} />
      <DataCopies copies={view.copies} now={view.now} onCopy={on.onCopy} />
      <DataDelete
        told={view.eraseTold}
        onForgetStrangers={on.onForgetStrangers}
        onDeleteAll={on.onDeleteAll}
      />
      {view.importing !== undefined && <ImportDialog view={view.importing} on={on} />}
    </section>
  );
}

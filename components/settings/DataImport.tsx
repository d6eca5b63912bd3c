import { say } from '../../lib/text/say';

export interface DataImportProps {
  readonly onFile: (file: File) => void;
}

/** Choosing a file. Nothing is written by that: it is shown first. */
export function DataImport({ onFile }: DataImportProps) {
  return (
    <div class="data-part">
      <h3>{say('importTitle')}</h3>
      <label class="data-file">
        <span>{say('importFile')}</span>
        <input
          type="file"
          class="field"
          accept=".json,.csv,.tsv,.txt,application/json,text/csv"
          onChange={(event) => {
            const input = event.currentTarget;
            const [file] = input.files ?? [];
            if (file !== undefined) onFile(file);
            // The same file, mended, can be chosen once more.
            input.value = '';
          }}
        />
      </label>
      <p class="soft">{say('importFileHint')}</p>
    </div>
  );
}

import { useState } from 'preact/hooks';
import { say } from '../../lib/text/say';
import type { DataProps } from '../settings/Data';
import { ImportDialog } from '../settings/ImportDialog';

/** Figures out of a spreadsheet of the writer's: pasted, looked at first, and only then put down. */
export function PasteFigures({ data: { view, on } }: { readonly data: DataProps }) {
  const [text, setText] = useState('');
  return (
    <section class="best">
      <h2>{say('pasteTitle')}</h2>
      <label class="paste">
        <span class="soft">{say('pasteHint')}</span>
        <textarea
          class="field"
          rows={5}
          value={text}
          spellcheck={false}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <p>
        <button
          type="button"
          class="button"
          disabled={text.trim() === ''}
          onClick={() => on.onFile(new File([text], say('pasteTitle')))}
        >
          {say('pasteLook')}
        </button>
      </p>
      {view.importing !== undefined && <ImportDialog view={view.importing} on={on} />}
    </section>
  );
}

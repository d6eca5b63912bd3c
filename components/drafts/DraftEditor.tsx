import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftUse } from '../../lib/ledger/drafts/draft';
import { DRAFT_MAX, DRAFT_USES } from '../../lib/ledger/drafts/draft';
import { say } from '../../lib/text/say';
import { Choice } from '../settings/Choice';
import { FullField } from '../text/FullField';
import type { DraftRow } from './draft-view';
import { USE_WORDS } from './use-words';

export interface DraftEditorProps {
  /** Absent for a new one. */
  readonly draft?: DraftRow;
  /** True once it is kept; until then it stays in the field. */
  readonly onKeep: (use: DraftUse, text: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Where a draft is written. The field has the focus as soon as it is there. */
export function DraftEditor({ draft, onKeep, onClose }: DraftEditorProps) {
  const [use, setUse] = useState<DraftUse>(draft?.use ?? 'response');
  const [text, setText] = useState(draft?.text ?? '');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="draft-editor"
      onSubmit={async (event) => {
        event.preventDefault();
        if (await onKeep(use, text.trim())) onClose();
      }}
    >
      <label>
        <span class="soft">{say('draftText')}</span>
        <textarea
          ref={field}
          class="field"
          value={text}
          maxLength={DRAFT_MAX}
          rows={4}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <Choice
        legend={say('draftUse')}
        name={`draft-use-${draft?.key ?? 'new'}`}
        options={DRAFT_USES.map((value) => ({ value, words: say(USE_WORDS[value]) }))}
        value={use}
        onChange={setUse}
      />
      <p class="data-row">
        <button type="submit" class="button is-first" disabled={text.trim() === ''}>
          {say('draftKeep')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {say('draftCancel')}
        </button>
        <FullField text={text} max={DRAFT_MAX} />
      </p>
    </form>
  );
}

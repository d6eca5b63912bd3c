import { Notice } from '../Notice';
import type { ImportSummary, ImportView } from './data-view';
import { refusalWords } from './refusal-words';

export interface ImportResultProps {
  readonly view: ImportView;
}

/** What was found in a file, why it is refused, or what the import did. */
export function ImportResult({ view }: ImportResultProps) {
  const { step, refusal, summary, added = 0, failure } = view;
  if (step === 'reading') return <p role="status">Reading…</p>;
  if (step === 'writing') return <p role="status">Writing… Please leave this page open.</p>;
  if (step === 'done') {
    return (
      <p role="status">
        {added === 0 ? 'Nothing was missing: your ledger is as it was.' : `${lines(added)} added.`}
      </p>
    );
  }
  if (step === 'failed') {
    return (
      <Notice title="Nothing was imported" urgent>
        <p>{failure}</p>
      </Notice>
    );
  }
  if (refusal !== undefined) {
    return (
      <Notice title="This cannot be imported as it is. Nothing was changed." urgent>
        <p>
          <bdi>{refusalWords(refusal)}</bdi>
        </p>
      </Notice>
    );
  }
  return summary === undefined ? null : <Summary summary={summary} />;
}

function Summary({ summary }: { readonly summary: ImportSummary }) {
  const { fresh, same, different, newPeople, knownPeople, names, isWhole } = summary;
  return (
    <>
      {!isWhole && <p class="error">A part of this copy is damaged. What could be read is shown here.</p>}
      <dl class="import-counts">
        <div>
          <dt>New, will be added</dt>
          <dd>{lines(fresh)}</dd>
        </div>
        <div>
          <dt>You have them already</dt>
          <dd>{lines(same)}</dd>
        </div>
        <div>
          <dt>Different from yours, yours stay</dt>
          <dd>{lines(different)}</dd>
        </div>
        <div>
          <dt>People</dt>
          <dd>
            {newPeople} new, {knownPeople} you know
          </dd>
        </div>
      </dl>
      {names.length > 0 && (
        <p class="soft">
          New:{' '}
          {names.map((name, at) => (
            <span key={name}>
              {at > 0 && ', '}
              <bdi>{name}</bdi>
            </span>
          ))}
          {newPeople > names.length && ` and ${newPeople - names.length} more`}
        </p>
      )}
      <p class="soft">Nothing is written before you choose “Import”.</p>
    </>
  );
}

function lines(count: number): string {
  return count === 1 ? '1 line' : `${count} lines`;
}

import { say, sayAround, sayCount, sayListAround } from '../../lib/text/say';
import { Notice } from '../Notice';
import type { ImportSummary, ImportView } from './data-view';
import { refusalWords } from './refusal-words';

export interface ImportResultProps {
  readonly view: ImportView;
}

/** What was found in a file, why it is refused, or what the import did. */
export function ImportResult({ view }: ImportResultProps) {
  const { step, refusal, summary, added = 0, failure } = view;
  if (step === 'reading') return <p role="status">{say('importReading')}</p>;
  if (step === 'writing') return <p role="status">{say('importWriting')}</p>;
  if (step === 'done') {
    return <p role="status">{added === 0 ? say('importNothingAdded') : sayCount('importAdded', added)}</p>;
  }
  if (step === 'failed') {
    return (
      <Notice title={say('importFailed')} urgent>
        <p>{failure}</p>
      </Notice>
    );
  }
  if (refusal !== undefined) {
    return (
      <Notice title={say('importRefused')} urgent>
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
      {!isWhole && <p class="error">{say('importDamaged')}</p>}
      <dl class="import-counts">
        <div>
          <dt>{say('importFresh')}</dt>
          <dd>{sayCount('dataLines', fresh)}</dd>
        </div>
        <div>
          <dt>{say('importSame')}</dt>
          <dd>{sayCount('dataLines', same)}</dd>
        </div>
        <div>
          <dt>{say('importDifferent')}</dt>
          <dd>{sayCount('dataLines', different)}</dd>
        </div>
        <div>
          <dt>{say('importPeople')}</dt>
          <dd>{say('importPeopleCounts', { fresh: newPeople, known: knownPeople })}</dd>
        </div>
      </dl>
      {names.length > 0 && (
        <p class="soft">{sayAround('importNames', { names: <NewNames names={names} all={newPeople} /> })}</p>
      )}
      <p class="soft">{say('importNotBefore')}</p>
    </>
  );
}

/** The first of the new people, and how many more there are. */
function NewNames({ names, all }: { readonly names: readonly string[]; readonly all: number }) {
  const more = all - names.length;
  const words = more > 0 ? [...names, sayCount('listMore', more)] : names;
  return <>{sayListAround(words.map((name) => <bdi key={name}>{name}</bdi>))}</>;
}

import { say, sayAround, sayCount, sayListAround } from '../../lib/text/say';
import { Notice } from '../Notice';
import type { FiguresSummary, ImportSummary, ImportView } from './data-view';
import { refusalWords } from './refusal-words';

export interface ImportResultProps {
  readonly view: ImportView;
}

/** What was found in a file, why it is refused, or what the import did. */
export function ImportResult({ view }: ImportResultProps) {
  const { step, refusal, summary, figures, part, added = 0, failure } = view;
  if (step === 'reading') return <p role="status">{say('importReading')}</p>;
  if (step === 'writing') return <p role="status">{say('importWriting')}</p>;
  if (step === 'done') {
    return (
      <>
        <p role="status">{addedWords(added, figures)}</p>
        {part !== undefined && <p>{say('importPart', { ...part })}</p>}
      </>
    );
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
  if (figures !== undefined) return <Figures figures={figures} />;
  if (summary === undefined) return null;
  return (
    <>
      {part !== undefined && <p>{say('importPart', { ...part })}</p>}
      <Summary summary={summary} />
    </>
  );
}

/** Figures are counted in lines of the sheet, of which one may have brought two entries. */
function addedWords(added: number, figures: FiguresSummary | undefined): string {
  if (added === 0) return say('importNothingAdded');
  if (figures === undefined || added !== figures.fresh) return sayCount('importAdded', added);
  return figures.freshLines === 0
    ? say('importDetailsAdded')
    : sayCount('importFiguresAdded', figures.freshLines);
}

function Figures({ figures }: { readonly figures: FiguresSummary }) {
  const { fresh, freshLines, sameLines, newStories, knownStories, names } = figures;
  return (
    <>
      <dl class="import-counts">
        <div>
          <dt>{say('importFigures')}</dt>
          <dd>{say('importFiguresCounts', { fresh: freshLines, same: sameLines })}</dd>
        </div>
        {newStories + knownStories > 0 && (
          <div>
            <dt>{say('importStories')}</dt>
            <dd>{say('importStoriesCounts', { fresh: newStories, known: knownStories })}</dd>
          </div>
        )}
      </dl>
      {fresh > 0 && freshLines === 0 && <p>{say('importDetailsNew')}</p>}
      {names.length > 0 && (
        <p class="soft">
          {sayAround('importStoryNames', { names: <NewNames names={names} all={newStories} /> })}
        </p>
      )}
      <p class="soft">{say('importNotBefore')}</p>
    </>
  );
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

/** The first of the new people or stories, and how many more there are. */
function NewNames({ names, all }: { readonly names: readonly string[]; readonly all: number }) {
  const more = all - names.length;
  const words = more > 0 ? [...names, sayCount('listMore', more)] : names;
  return <>{sayListAround(words.map((name) => <bdi key={name}>{name}</bdi>))}</>;
}

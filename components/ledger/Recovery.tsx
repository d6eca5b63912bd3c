import type { LossAnswer } from '../../lib/messages/answers';
import { say, sayCount } from '../../lib/text/say';
import type { DataProps } from '../settings/Data';
import { DataCopies } from '../settings/DataCopies';
import { DataImport } from '../settings/DataImport';
import { ImportDialog } from '../settings/ImportDialog';
import { momentWords } from '../text/Moment';
import { RecoveryExport } from './RecoveryExport';

export interface RecoveryProps {
  readonly loss: LossAnswer;
  readonly data: DataProps;
  /** The writer has read it. */
  readonly onGoOn: () => void;
}

/**
 * Stands in place of the whole ledger after it was damaged, until it has been read: what happened, what came back and
 * from where, what may be missing. Nobody meets an empty list without it.
 */
export function Recovery({ loss, data, onGoOn }: RecoveryProps) {
  const isGone = loss.restored === 0;
  return (
    <section class="ledger-page is-text recovery">
      <h1>{say(isGone ? 'recoveryGoneTitle' : 'recoveryTitle')}</h1>
      {!isGone && <RecoveryExport told={data.view.exportTold} onExport={() => data.on.onExport('json')} />}
      <h2>{say('recoveryWhatTitle')}</h2>
      <p>{say('recoveryWhat', { when: momentWords(loss.noticedAt, loss.noticedAt + 1) })}</p>
      {isGone ? <Gone loss={loss} /> : <CameBack loss={loss} />}
      {loss.maybeMissing && (
        <div class="data">
          <h2>{say('recoveryBringTitle')}</h2>
          <DataCopies copies={data.view.copies} now={data.view.now} onCopy={data.on.onCopy} />
          <DataImport onFile={data.on.onFile} />
        </div>
      )}
      <p>
        <button type="button" class="button" onClick={onGoOn}>
          {say('recoveryGoOn')}
        </button>
      </p>
      {data.view.importing !== undefined && <ImportDialog view={data.view.importing} on={data.on} />}
    </section>
  );
}

function Gone({ loss: { before, asOf, noticedAt } }: Pick<RecoveryProps, 'loss'>) {
  return (
    <p>
      {say('recoveryGone')} {before !== undefined && before > 0 && sayCount('recoveryGoneLines', before)}{' '}
      {asOf !== undefined && say('recoveryAsOf', { when: momentWords(asOf, noticedAt) })}
    </p>
  );
}

function CameBack({ loss: { restored, asOf, noticedAt, maybeMissing } }: Pick<RecoveryProps, 'loss'>) {
  return (
    <>
      <h2>{say('recoveryBackTitle')}</h2>
      <p>
        {sayCount('recoveryBack', restored)}{' '}
        {asOf !== undefined && say('recoveryAsOf', { when: momentWords(asOf, noticedAt) })}
      </p>
      <h2>{say('recoveryMissingTitle')}</h2>
      <p>{say(maybeMissing ? 'recoveryMissingMore' : 'recoveryMissingLast')}</p>
    </>
  );
}

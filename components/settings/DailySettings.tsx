import type { Settings } from '../../lib/ledger/settings';
import { summaryHour } from '../../lib/ledger/summary/summary-time';
import { say } from '../../lib/text/say';
import { HourSelect, hourWords } from './HourSelect';

/** Whether the browser lets notifications be shown; `refused` when the writer was asked just now and said no. */
export type NotifyState = 'allowed' | 'missing' | 'refused';

export interface DailySettingsProps {
  readonly settings: Pick<Settings, 'summaryAt' | 'summaryNames' | 'quietFrom' | 'quietTo'>;
  readonly notify: NotifyState;
  /** Asks the browser, in answer to this very click, and then switches the summary on. */
  readonly onAllow: (summaryAt: number) => void;
  readonly onChange: (changed: Partial<Settings>) => void;
}

/** Nine in the morning, when the summary is switched on. */
const HOUR_DEFAULT = 9;

/** The summary once a day: whether, when, and what it may say. */
export function DailySettings({ settings, notify, onAllow, onChange }: DailySettingsProps) {
  const { summaryAt, summaryNames } = settings;
  const isOn = summaryAt !== null;
  const comesAt = summaryHour(settings);
  const switchOnOff = () => {
    if (isOn) onChange({ summaryAt: null });
    else onAllow(HOUR_DEFAULT);
  };
  return (
    <fieldset>
      <legend>{say('dailyLegend')}</legend>
      <p class="soft">{say('dailyHint')}</p>
      <label class="choice">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => {
            // It is on once the browser has said yes, not when it was clicked.
            event.currentTarget.checked = isOn;
            switchOnOff();
          }}
        />
        <span>{say('dailyOn')}</span>
      </label>
      {isOn && (
        <>
          <div class="choice">
            <HourSelect
              label={say('dailyFrom')}
              hour={summaryAt}
              onChange={(hour) => onChange({ summaryAt: hour })}
            />
          </div>
          {comesAt !== undefined && comesAt !== summaryAt && (
            <p class="soft">{say('dailyQuiet', { hour: hourWords(comesAt) })}</p>
          )}
          <label class="choice">
            <input
              type="checkbox"
              checked={summaryNames}
              onChange={() => onChange({ summaryNames: !summaryNames })}
            />
            <span>{say('dailyNames')}</span>
          </label>
        </>
      )}
      <p role="status">
        {notify === 'refused' ? say('dailyRefused') : isOn && notify === 'missing' ? say('dailyRevoked') : ''}
      </p>
      {isOn && notify !== 'allowed' && (
        <p>
          <button type="button" class="button" onClick={() => onAllow(summaryAt)}>
            {say('dailyAllow')}
          </button>
        </p>
      )}
    </fieldset>
  );
}

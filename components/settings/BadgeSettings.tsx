import type { Settings } from '../../lib/ledger/settings';
import { Choice } from './Choice';
import { HourSelect } from './HourSelect';

export interface BadgeSettingsProps {
  readonly settings: Pick<Settings, 'badge' | 'quietFrom' | 'quietTo'>;
  readonly onChange: (changed: Partial<Settings>) => void;
}

/** Quiet from ten in the evening to seven, when quiet hours are switched on. */
const QUIET_DEFAULT = { quietFrom: 22, quietTo: 7 };

/** What the number on the toolbar button counts, and when it is silent. */
export function BadgeSettings({ settings, onChange }: BadgeSettingsProps) {
  const { quietFrom, quietTo } = settings;
  const quiet = quietFrom !== null && quietTo !== null;
  return (
    <>
      <Choice
        legend="The number on the button"
        name="badge"
        options={[
          { value: 'attention', words: 'All that needs you: they owe, you owe, left again' },
          { value: 'theyOwe', words: 'Only who owes you' },
          { value: 'off', words: 'No number' },
        ]}
        value={settings.badge}
        onChange={(badge) => onChange({ badge })}
      />
      <fieldset>
        <legend>Quiet hours</legend>
        <label class="choice">
          <input
            type="checkbox"
            checked={quiet}
            onChange={() => onChange(quiet ? { quietFrom: null, quietTo: null } : QUIET_DEFAULT)}
          />
          <span>Show no number during some hours of the day</span>
        </label>
        {quiet && (
          <div class="choice">
            <HourSelect label="from" hour={quietFrom} onChange={(hour) => onChange({ quietFrom: hour })} />
            <HourSelect label="to" hour={quietTo} onChange={(hour) => onChange({ quietTo: hour })} />
          </div>
        )}
      </fieldset>
    </>
  );
}

import type { Settings } from '../../lib/ledger/settings';
import { say } from '../../lib/text/say';
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
        legend={say('badgeSettings')}
        name="badge"
        options={[
          { value: 'attention', words: say('badgeSettingsAttention') },
          { value: 'theyOwe', words: say('badgeSettingsTheyOwe') },
          { value: 'off', words: say('badgeSettingsOff') },
        ]}
        value={settings.badge}
        onChange={(badge) => onChange({ badge })}
      />
      <fieldset>
        <legend>{say('quietHours')}</legend>
        <label class="choice">
          <input
            type="checkbox"
            checked={quiet}
            onChange={() => onChange(quiet ? { quietFrom: null, quietTo: null } : QUIET_DEFAULT)}
          />
          <span>{say('quietHoursOn')}</span>
        </label>
        {quiet && (
          <div class="choice">
            <HourSelect
              label={say('quietFrom')}
              hour={quietFrom}
              onChange={(hour) => onChange({ quietFrom: hour })}
            />
            <HourSelect
              label={say('quietTo')}
              hour={quietTo}
              onChange={(hour) => onChange({ quietTo: hour })}
            />
          </div>
        )}
      </fieldset>
    </>
  );
}

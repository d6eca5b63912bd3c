import type { Settings as Chosen } from '../../lib/ledger/settings';
import { BadgeSettings } from './BadgeSettings';
import { Choice } from './Choice';
import type { DataProps } from './Data';
import { Data } from './Data';
import { GoalField } from './GoalField';
import { GRACE_OPTIONS } from './grace-options';
import { LanguageChoice } from './LanguageChoice';

export interface SettingsProps {
  readonly settings: Chosen;
  /** Each change is kept at once. */
  readonly onChange: (changed: Partial<Chosen>) => void;
  readonly data: DataProps;
}

/** What the writer can choose. */
export function Settings({ settings, onChange, data }: SettingsProps) {
  return (
    <section class="ledger-page settings">
      <h1>Settings</h1>
      <p class="soft">Every change is kept at once.</p>
      <GoalField goal={settings.goal} onChange={(goal) => onChange({ goal })} />
      <Choice
        legend="Time to follow back"
        hint="From the first of the two follows. When it is over, a swap is overdue or late."
        name="grace"
        options={GRACE_OPTIONS}
        value={settings.graceMs}
        onChange={(graceMs) => onChange({ graceMs })}
      />
      <Choice
        legend="When you click Medium’s own Follow button"
        name="follow-clicks"
        options={[
          { value: 'ask', words: 'Ask whether it is a swap' },
          { value: 'always', words: 'Put it down as a swap at once' },
        ]}
        value={settings.recordFollowClicks}
        onChange={(recordFollowClicks) => onChange({ recordFollowClicks })}
      />
      <LanguageChoice value={settings.language} onChange={(language) => onChange({ language })} />
      <BadgeSettings settings={settings} onChange={onChange} />
      <Data {...data} />
      <p>
        <a class="link" href="#promises">
          Read the promises and Medium’s rules again
        </a>
      </p>
    </section>
  );
}

import type { Settings as Chosen } from '../../lib/ledger/settings';
import { say } from '../../lib/text/say';
import { BadgeSettings } from './BadgeSettings';
import { Choice } from './Choice';
import type { DataProps } from './Data';
import { Data } from './Data';
import { GoalField } from './GoalField';
import { graceOptions } from './grace-options';
import { LanguageChoice } from './LanguageChoice';
import type { SitesProps } from './SitesSettings';
import { SitesSettings } from './SitesSettings';

export interface SettingsProps {
  readonly settings: Chosen;
  /** Each change is kept at once. */
  readonly onChange: (changed: Partial<Chosen>) => void;
  readonly sites: SitesProps;
  readonly data: DataProps;
}

/** What the writer can choose. */
export function Settings({ settings, onChange, sites, data }: SettingsProps) {
  return (
    <section class="ledger-page settings">
      <h1>{say('settingsTitle')}</h1>
      <p class="soft">{say('settingsKept')}</p>
      <GoalField goal={settings.goal} onChange={(goal) => onChange({ goal })} />
      <Choice
        legend={say('settingsGrace')}
        hint={say('settingsGraceHint')}
        name="grace"
        options={graceOptions()}
        value={settings.graceMs}
        onChange={(graceMs) => onChange({ graceMs })}
      />
      <Choice
        legend={say('settingsFollowClicks')}
        name="follow-clicks"
        options={[
          { value: 'ask', words: say('settingsFollowClicksAsk') },
          { value: 'always', words: say('settingsFollowClicksAlways') },
        ]}
        value={settings.recordFollowClicks}
        onChange={(recordFollowClicks) => onChange({ recordFollowClicks })}
      />
      <LanguageChoice value={settings.language} onChange={(language) => onChange({ language })} />
      <BadgeSettings settings={settings} onChange={onChange} />
      <SitesSettings {...sites} />
      <Data {...data} />
      <p>
        <a class="link" href="#promises">
          {say('settingsPromises')}
        </a>
      </p>
    </section>
  );
}

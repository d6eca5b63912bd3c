import type { Settings as Chosen } from '../../lib/ledger/settings';
import { say } from '../../lib/text/say';
import { MediumRules } from '../welcome/MediumRules';
import { BadgeSettings } from './BadgeSettings';
import { Choice } from './Choice';
import type { NotifyState } from './DailySettings';
import { DailySettings } from './DailySettings';
import type { DataProps } from './Data';
import { Data } from './Data';
import { GoalField } from './GoalField';
import { graceOptions } from './grace-options';
import { LanguageChoice } from './LanguageChoice';
import type { ReportTold } from './PagesRead';
import { PagesRead } from './PagesRead';
import type { PageReadRow } from './pages-read-of';
import type { SitesProps } from './SitesSettings';
import { SitesSettings } from './SitesSettings';

/** What the settings show beside what was chosen. */
export interface SettingsBeside {
  readonly notify: NotifyState;
  /** Asks the browser for notifications, and then switches the daily summary on. */
  readonly onAllow: (summaryAt: number) => void;
  readonly reportTold?: ReportTold | undefined;
  readonly onCopyReport: () => void;
}

export interface SettingsProps {
  readonly settings: Chosen;
  /** Each change is kept at once. */
  readonly onChange: (changed: Partial<Chosen>) => void;
  readonly sites: SitesProps;
  readonly data: DataProps;
  /** How well pages are read, kind by kind. */
  readonly pages: readonly PageReadRow[];
  readonly beside: SettingsBeside;
}

/** What the writer can choose. */
export function Settings({ settings, onChange, sites, data, pages, beside }: SettingsProps) {
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
      <BadgeSettings settings={settings} onChange={onChange} />
      <DailySettings
        settings={settings}
        notify={beside.notify}
        onAllow={beside.onAllow}
        onChange={onChange}
      />
      <LanguageChoice value={settings.language} onChange={(language) => onChange({ language })} />
      <SitesSettings {...sites} />
      <Data {...data} />
      <PagesRead rows={pages} told={beside.reportTold} onCopy={beside.onCopyReport} />
      <section class="data" aria-labelledby="rules-title">
        <h2 id="rules-title">{say('rulesTitle')}</h2>
        <MediumRules />
      </section>
      <p>
        <a class="link" href="#promises">
          {say('settingsPromises')}
        </a>
      </p>
    </section>
  );
}

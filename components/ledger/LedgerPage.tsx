import { say } from '../../lib/text/say';
import { DeskPage } from '../desk/DeskPage';
import { DraftsPage } from '../drafts/DraftsPage';
import type { DataProps } from '../settings/Data';
import type { SettingsBeside } from '../settings/Settings';
import { Settings } from '../settings/Settings';
import type { SitesProps } from '../settings/SitesSettings';
import { StoriesPage } from '../stories/StoriesPage';
import { StoryPage } from '../stories/StoryPage';
import { MediumRules } from '../welcome/MediumRules';
import { Promises } from '../welcome/Promises';
import { GoalPage } from './GoalPage';
import type { LedgerHandlers } from './Ledger';
import type { PageView } from './ledger-view';
import { PeoplePage } from './PeoplePage';
import { PersonPage } from './PersonPage';
import { RecoveryExport } from './RecoveryExport';
import type { Route } from './route';
import { ThreadsPage } from './ThreadsPage';

export interface LedgerPageProps {
  readonly route: Route;
  readonly view: PageView;
  readonly on: LedgerHandlers;
  readonly sites: SitesProps;
  readonly data: DataProps;
  readonly beside: SettingsBeside;
  readonly onHelp: () => void;
}

/** The one page of the ledger that is being shown. */
export function LedgerPage({ route, view, on, sites, data, beside, onHelp }: LedgerPageProps) {
  switch (view.page) {
    case 'loading':
      return (
        <p class="soft" role="status">
          {view.slow ? say('ledgerOpening') : ''}
        </p>
      );
    case 'failed':
      return (
        <section class="ledger-page">
          <h1>{say(view.canExport ? 'ledgerOlderTitle' : 'ledgerUnreadable')}</h1>
          <p role="alert">{view.words}</p>
          {view.canExport && (
            <RecoveryExport told={data.view.exportTold} onExport={() => data.on.onExport('json')} />
          )}
          <p>
            <button type="button" class={view.canExport ? 'button' : 'button is-first'} onClick={on.onRetry}>
              {say('tryAgain')}
            </button>
          </p>
        </section>
      );
    case 'people':
      return (
        <PeoplePage
          view={view}
          on={on}
          onHelp={onHelp}
          searching={route.page === 'people' && route.isSearching}
        />
      );
    case 'person':
      return <PersonPage view={view} on={on} />;
    case 'threads':
      return <ThreadsPage view={view} on={on} onHelp={onHelp} />;
    case 'drafts':
      return <DraftsPage view={view} on={on.drafts} onUndo={on.onUndo} onHelp={onHelp} />;
    case 'stories':
      return (
        <StoriesPage
          view={view}
          onQuery={on.onStories}
          onExport={on.onExportStories}
          onMore={on.onMore}
          data={data}
        />
      );
    case 'story':
      return <StoryPage view={view} />;
    case 'goal':
      return <GoalPage view={view} />;
    case 'desk':
      return <DeskPage view={view} onSay={on.onSay} />;
    case 'settings':
      return (
        <Settings
          settings={view.settings}
          onChange={on.onSettings}
          sites={sites}
          data={data}
          pages={view.pages}
          beside={beside}
        />
      );
    case 'promises':
      return (
        <section class="ledger-page is-text">
          <h1>{say('promisesTitle')}</h1>
          <Promises />
          <h2>{say('rulesTitle')}</h2>
          <MediumRules />
        </section>
      );
  }
}

import { MEASURES } from '../../lib/ledger/stories/figures';
import { say, sayAround } from '../../lib/text/say';
import { routeLink } from '../ledger/route';
import type { DataProps } from '../settings/Data';
import { Moment } from '../text/Moment';
import { BestGroups } from './BestGroups';
import { COLUMN_WORDS } from './column-words';
import { monthWords } from './figure-words';
import { MonthChart } from './MonthChart';
import { PasteFigures } from './PasteFigures';
import { StoriesTable } from './StoriesTable';
import type { StoriesQuery, StoriesView } from './stories-view';

export interface StoriesPageProps {
  readonly view: StoriesView;
  readonly onQuery: (change: Partial<StoriesQuery>) => void;
  readonly onExport: () => void;
  readonly onMore: () => void;
  readonly data: DataProps;
}

/** Your own stories: what Medium's pages said of them, month by month, and what did best. */
export function StoriesPage({ view, onQuery, onExport, onMore, data }: StoriesPageProps) {
  const { query, months, chart, readAt, now } = view;
  return (
    <section class="ledger-page stories-page">
      <div class="ledger-top">
        <h1>{say('storiesTitle')}</h1>
        {!view.isEmpty && (
          <button type="button" class="button" onClick={onExport}>
            {say('storiesExport')}
          </button>
        )}
      </div>
      {view.isEmpty ? (
        <Empty />
      ) : (
        <>
          <p class="soft">
            {readAt === undefined
              ? say('storiesNoFigures')
              : sayAround('storiesRead', { when: <Moment key="when" at={readAt} now={now} /> })}
          </p>
          <nav aria-label={say('storiesMeasures')}>
            <ul class="chips">
              {MEASURES.map((measure) => (
                <li key={measure}>
                  <a
                    class="chip"
                    href={routeLink({ page: 'stories', query: { ...query, measure } })}
                    aria-current={measure === query.measure ? 'true' : undefined}
                  >
                    {say(COLUMN_WORDS[measure])}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <MonthChart view={chart} />
          <label class="stories-month">
            <span>{say('storiesMonth')}</span>
            <select
              class="field"
              value={query.month ?? ''}
              onChange={({ currentTarget: { value } }) =>
                onQuery({ month: value === '' ? undefined : value })
              }
            >
              <option value="">{say('storiesLifetime')}</option>
              {months.map((month) => (
                <option key={month} value={month}>
                  {monthWords(month)}
                </option>
              ))}
            </select>
          </label>
          <StoriesTable view={view} />
          {view.more && (
            <p>
              <button type="button" class="button" onClick={onMore}>
                {say('showMore')}
              </button>
            </p>
          )}
          <BestGroups title={say('storiesTags')} rows={view.tags} />
          <BestGroups title={say('storiesWeekdays')} rows={view.weekdays} />
        </>
      )}
      <PasteFigures data={data} />
    </section>
  );
}

/** Where the figures come from, while there are none. */
function Empty() {
  return (
    <div class="ledger-empty soft">
      <p>{say('storiesEmpty')}</p>
      <ul class="stories-ways">
        {WAYS.map(({ url, key }) => (
          <li key={key}>
            <a class="link" href={url} target="_blank" rel="noopener noreferrer">
              {say(key)}
            </a>
          </li>
        ))}
      </ul>
      <p>{say('storiesEmptyPaste')}</p>
    </div>
  );
}

const WAYS = [
  { url: 'https://medium.com/me/stories/public', key: 'storiesWayStories' },
  { url: 'https://medium.com/me/stats', key: 'storiesWayStats' },
  { url: 'https://medium.com/me/partner/dashboard', key: 'storiesWayDashboard' },
] as const;

import type { ComponentChildren } from 'preact';
import { MEASURES } from '../../lib/ledger/stories/figures';
import { say } from '../../lib/text/say';
import { routeLink } from '../ledger/route';
import { Moment } from '../text/Moment';
import { COLUMN_WORDS } from './column-words';
import { FigureCells } from './FigureCells';
import { monthWords } from './figure-words';
import { MonthChart } from './MonthChart';
import { FIGURE_COLUMNS, STORIES_QUERY, type StoryRow, type StoryView } from './stories-view';

/** One of your own stories: its figures, its months, and what each reading said. */
export function StoryPage({ view }: { readonly view: StoryView }) {
  const { story, measure, chart, months, readings, now } = view;
  const back = (
    <p>
      <a class="link" href={routeLink({ page: 'stories', query: STORIES_QUERY })}>
        {say('storiesBack')}
      </a>
    </p>
  );
  if (!story) {
    return (
      <section class="ledger-page">
        <h1>{say('storiesTitle')}</h1>
        <p class="soft">{say('storyNotKnown')}</p>
        {back}
      </section>
    );
  }
  return (
    <section class="ledger-page stories-page">
      {back}
      <h1>
        <bdi>{story.title}</bdi>
      </h1>
      <p class="soft story-facts">
        {story.publishedAt !== undefined && <Moment at={story.publishedAt} now={now} />}
        {story.isPaywalled !== undefined && (
          <span>{say(story.isPaywalled ? 'storyPaywalled' : 'storyOpen')}</span>
        )}
        {story.tags.map((tag) => (
          <bdi key={tag} class="tag">
            {tag}
          </bdi>
        ))}
        {story.url !== undefined && (
          <a class="link" href={story.url} target="_blank" rel="noopener noreferrer">
            {say('storyOnMedium')}
          </a>
        )}
      </p>
      <dl class="story-figures">
        {FIGURE_COLUMNS.map((column) => (
          <div key={column}>
            <dt class="soft">{say(COLUMN_WORDS[column])}</dt>
            <dd class={story.figures[column] === undefined ? 'soft' : ''}>
              {story.figures[column] ?? say('unknown')}
            </dd>
          </div>
        ))}
      </dl>
      <nav aria-label={say('storiesMeasures')}>
        <ul class="chips">
          {MEASURES.map((one) => (
            <li key={one}>
              <a
                class="chip"
                href={routeLink({ page: 'story', key: story.key, measure: one })}
                aria-current={one === measure ? 'true' : undefined}
              >
                {say(COLUMN_WORDS[one])}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <MonthChart view={chart} />
      <FigureTable
        title={say('storyMonths')}
        rows={months.map(({ month, figures }) => ({ key: month, head: monthWords(month), figures }))}
      />
      <FigureTable
        title={say('storyReadings')}
        rows={readings.map(({ at, figures }) => ({
          key: String(at),
          head: <Moment at={at} now={now} />,
          figures,
        }))}
      />
    </section>
  );
}

const SHOWN = FIGURE_COLUMNS.filter((column) => column !== 'perThousand');

interface FigureLine {
  readonly key: string;
  readonly head: ComponentChildren;
  readonly figures: StoryRow['figures'];
}

function FigureTable({ title, rows }: { readonly title: string; readonly rows: readonly FigureLine[] }) {
  if (rows.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{title}</th>
            {SHOWN.map((column) => (
              <th key={column} scope="col">
                {say(COLUMN_WORDS[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, head, figures }) => (
            <tr key={key}>
              <th scope="row">{head}</th>
              <FigureCells columns={SHOWN} figures={figures} />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

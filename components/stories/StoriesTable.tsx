import { say } from '../../lib/text/say';
import { routeLink } from '../ledger/route';
import { Moment } from '../text/Moment';
import { COLUMN_WORDS } from './column-words';
import { FigureCells } from './FigureCells';
import {
  FIGURE_COLUMNS,
  STORY_COLUMNS,
  type StoriesQuery,
  type StoriesView,
  type StoryColumn,
} from './stories-view';

/** Every story a line. What no page has told is said to be unknown. */
export function StoriesTable({ view: { query, rows, now } }: { readonly view: StoriesView }) {
  if (rows.length === 0) return <p class="soft">{say('storiesNoneInMonth')}</p>;
  return (
    <table class="figures">
      <thead>
        <tr>
          {STORY_COLUMNS.map((column) => (
            <Head key={column} column={column} query={query} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, title, publishedAt, figures }) => (
          <tr key={key}>
            <th scope="row">
              <a class="figures-title" href={routeLink({ page: 'story', key, measure: query.measure })}>
                <bdi>{title}</bdi>
              </a>
            </th>
            <td class="soft" data-words={say('figurePublished')}>
              {publishedAt === undefined ? say('unknown') : <Moment at={publishedAt} now={now} />}
            </td>
            <FigureCells columns={FIGURE_COLUMNS} figures={figures} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A click sorts by the column, the largest first; another turns the order round. */
function Head({ column, query }: { readonly column: StoryColumn; readonly query: StoriesQuery }) {
  const isSorted = query.sort === column;
  const isDescending = isSorted ? !query.isDescending : column !== 'title';
  return (
    <th scope="col" aria-sort={isSorted ? (query.isDescending ? 'descending' : 'ascending') : undefined}>
      <a href={routeLink({ page: 'stories', query: { ...query, sort: column, isDescending } })}>
        {say(COLUMN_WORDS[column])}
        {isSorted && <span aria-hidden="true">{query.isDescending ? ' ↓' : ' ↑'}</span>}
      </a>
    </th>
  );
}

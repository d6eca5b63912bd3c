/** @jsxImportSource react */
import type { PostWire } from '../../graphql/wire';
import { useApp, useQuery } from '../hooks';
import { Link } from '../Link';
import { MonthPicker, useMonth } from './MonthPicker';
import { type MoneyWire, printAmount } from './print-amount';

type StatsPost = PostWire & {
  totalStats: { presentations: number; views: number; reads: number };
  earnings: { total: MoneyWire };
};

interface StatsAnswer {
  user: { postsConnection: { edges: { node: StatsPost }[] } } | null;
}

/** The viewer's figures: those of a month together, and a row for each story with its lifetime. */
export function StatsPage() {
  const { styles, store } = useApp();
  const username = store.config.viewer?.username ?? '';
  const answer = useQuery<StatsAnswer>('UserLifetimeStoryStatsPostsQuery', { username, first: 10 });
  const cell = styles.classOf('cell');
  return (
    <div className={styles.classOf('column')}>
      <h1 className={styles.classOf('pageHeading')}>Stats</h1>
      <MonthlyStats username={username} />
      <h2 className={styles.classOf('heading')}>Lifetime</h2>
      <table>
        <thead>
          <tr>
            <th className={cell}>Story</th>
            <th className={cell}>Presentations</th>
            <th className={cell}>Views</th>
            <th className={cell}>Reads</th>
            <th className={cell}>Earnings</th>
          </tr>
        </thead>
        <tbody>
          {answer?.user?.postsConnection.edges.map(({ node }) => (
            <tr key={node.id}>
              <td className={cell}>
                <Link to={`https://medium.com/me/stats/post/${node.id}`}>
                  <h2>{node.title}</h2>
                </Link>
              </td>
              <td className={cell}>{node.totalStats.presentations.toLocaleString('en-US')}</td>
              <td className={cell}>{node.totalStats.views.toLocaleString('en-US')}</td>
              <td className={cell}>{node.totalStats.reads.toLocaleString('en-US')}</td>
              <td className={cell}>{node.isLocked ? printAmount(node.earnings.total) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface MonthAnswer {
  user: {
    postsAggregateTimeseriesStats: {
      totalStats: { viewers: number; readers: number; netFollowersGained: number };
    };
  } | null;
}

function MonthlyStats({ username }: { username: string }) {
  const { styles } = useApp();
  const month = useMonth();
  const input = { startTime: month.startsAt, endTime: month.endsAt };
  const answer = useQuery<MonthAnswer>('UserMonthlyStoryStatsTimeseriesQuery', { username, input });
  const totals = answer?.user?.postsAggregateTimeseriesStats.totalStats;
  return (
    <section>
      <MonthPicker month={month} />
      {totals ? (
        <p className={styles.classOf('soft')}>
          {`${totals.viewers} views · ${totals.readers} reads · ${totals.netFollowersGained} followers`}
        </p>
      ) : null}
    </section>
  );
}

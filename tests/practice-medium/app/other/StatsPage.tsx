/** @jsxImportSource react */
import type { PostWire } from '../../graphql/wire';
import { useApp, useQuery } from '../hooks';
import { Link } from '../Link';

type StatsPost = PostWire & { totalStats: { presentations: number; views: number; reads: number } };

interface StatsAnswer {
  user: { postsConnection: { edges: { node: StatsPost }[] } } | null;
}

/** The viewer's figures, a row for each story. */
export function StatsPage() {
  const { styles, store } = useApp();
  const username = store.config.viewer?.username ?? '';
  const answer = useQuery<StatsAnswer>('UserLifetimeStoryStatsPostsQuery', { username, first: 10 });
  const cell = styles.classOf('cell');
  return (
    <div className={styles.classOf('column')}>
      <h1 className={styles.classOf('pageHeading')}>Stats</h1>
      <table>
        <thead>
          <tr>
            <th className={cell}>Story</th>
            <th className={cell}>Presentations</th>
            <th className={cell}>Views</th>
            <th className={cell}>Reads</th>
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
              <td className={cell}>{node.totalStats.presentations}</td>
              <td className={cell}>{node.totalStats.views}</td>
              <td className={cell}>{node.totalStats.reads}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

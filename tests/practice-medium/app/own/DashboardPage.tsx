/** @jsxImportSource react */
import { useApp, useQuery } from '../hooks';
import { Link } from '../Link';
import { MonthPicker, useMonth } from './MonthPicker';
import { printCents } from './print-amount';

interface DashboardAnswer {
  partnerDashboard: { rows: { postId: string; name: string; monthCents: number; lifeCents: number }[] };
}

/**
 * What the viewer earned: a month at a time, each story's month and lifetime, as Medium's help describes it. The layout
 * and the words are a guess: this page was never seen.
 */
export function DashboardPage() {
  const { styles } = useApp();
  const month = useMonth();
  const answer = useQuery<DashboardAnswer>('PartnerDashboardQuery', { monthStartsAt: month.startsAt });
  const rows = answer?.partnerDashboard.rows ?? [];
  const total = rows.reduce((sum, row) => sum + row.monthCents, 0);
  const cell = styles.classOf('cell');
  return (
    <div className={styles.classOf('column')}>
      <h1 className={styles.classOf('pageHeading')}>Partner Program</h1>
      <MonthPicker month={month} />
      {answer ? (
        <div key={month.name}>
          {total > 0 ? (
            <p className={styles.classOf('counts')}>
              <span>Monthly earnings</span>
              <span>{printCents(total)}</span>
            </p>
          ) : (
            <p className={styles.classOf('soft')}>No earnings in this month.</p>
          )}
          <table>
            <thead>
              <tr>
                <th className={cell}>Story</th>
                <th className={cell}>Earnings this month</th>
                <th className={cell}>Lifetime</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.postId}>
                  <td className={cell}>
                    <Link to={`https://medium.com/me/stats/post/${row.postId}`}>
                      <h2>{row.name}</h2>
                    </Link>
                  </td>
                  <td className={cell}>{row.monthCents > 0 ? printCents(row.monthCents) : '–'}</td>
                  <td className={cell}>{row.lifeCents > 0 ? printCents(row.lifeCents) : '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </div>
  );
}

/** @jsxImportSource react */
import type { PostWire } from '../../graphql/wire';
import { useApp, useQuery } from '../hooks';
import { MissingPage } from '../other/MissingPage';
import { MonthPicker, useMonth } from './MonthPicker';

interface Bucket {
  membershipType: string;
  readersThatViewedCount: number;
  readersThatReadCount: number;
  readersThatInitiallyFollowedAuthorFromThisPostCount: number;
}

interface DailyAnswer {
  postStatsDailyBundle: { buckets: Bucket[] };
}

/** The figures of one of the viewer's stories, a month at a time. The layout is a guess. */
export function StoryStatsPage({ postId }: { postId: string }) {
  const { styles } = useApp();
  const month = useMonth();
  const answer = useQuery<{ postResult: PostWire | null }>('PostPageQuery', { postId });
  const daily = useQuery<DailyAnswer>('useStatsPostNewChartDataQuery', {
    postId,
    startTime: month.startsAt,
    endTime: month.endsAt,
  });
  if (answer && !answer.postResult) return <MissingPage />;
  const buckets = daily?.postStatsDailyBundle.buckets ?? [];
  const members = buckets.filter((one) => one.membershipType === 'MEMBER');
  const rows: [string, number][] = [
    ['Views', sum(buckets, (one) => one.readersThatViewedCount)],
    ['Reads', sum(buckets, (one) => one.readersThatReadCount)],
    ['Member reads', sum(members, (one) => one.readersThatReadCount)],
    ['Followers', sum(buckets, (one) => one.readersThatInitiallyFollowedAuthorFromThisPostCount)],
  ];
  return (
    <div className={styles.classOf('column')}>
      <h1 className={styles.classOf('pageHeading')}>{answer?.postResult?.title ?? ''}</h1>
      <MonthPicker month={month} />
      {daily
        ? rows.map(([label, count]) => (
            <p key={label} className={styles.classOf('counts')}>
              <span>{label}</span>
              <span>{count.toLocaleString('en-US')}</span>
            </p>
          ))
        : null}
    </div>
  );
}

function sum(buckets: readonly Bucket[], of: (bucket: Bucket) => number): number {
  return buckets.reduce((total, bucket) => total + of(bucket), 0);
}

/** @jsxImportSource react */
import { useApp, usePageState } from '../hooks';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

export interface ShownMonth {
  /** "October 2026". */
  name: string;
  /** ms UTC; `endsAt` is the first moment after it. */
  startsAt: number;
  endsAt: number;
  earlier: () => void;
  later: () => void;
}

/** The month that a page of figures is set to; this month at first. */
export function useMonth(): ShownMonth {
  const { store } = useApp();
  const [back, setBack] = usePageState('months-back', 0);
  const today = new Date(store.config.now);
  const monthAt = (ahead: number) => Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - back + ahead, 1);
  const first = new Date(monthAt(0));
  return {
    name: `${MONTHS[first.getUTCMonth()]} ${first.getUTCFullYear()}`,
    startsAt: monthAt(0),
    endsAt: monthAt(1),
    earlier: () => setBack(back + 1),
    later: () => setBack(Math.max(0, back - 1)),
  };
}

/** Goes from month to month. How Medium's own looks is a guess. */
export function MonthPicker({ month }: { month: ShownMonth }) {
  const { styles } = useApp();
  return (
    <div className={styles.classOf('byline')}>
      <button type="button" className={styles.classOf('textButton')} onClick={month.earlier}>
        Earlier
      </button>
      <h2 key={month.name} className={styles.classOf('previewTitle')}>
        {month.name}
      </h2>
      <button type="button" className={styles.classOf('textButton')} onClick={month.later}>
        Later
      </button>
    </div>
  );
}

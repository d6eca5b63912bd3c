import { useEffect, useState } from 'preact/hooks';
import { readClock } from '../../lib/browser/clock';
import { MINUTE } from '../../lib/ledger/time';

/** The present moment, renewed at each full minute while the page is open: the words count in minutes. */
export function useNow(): number {
  const [now, setNow] = useState(readClock);
  useEffect(() => {
    const timer = setTimeout(() => setNow(readClock()), MINUTE - (now % MINUTE));
    return () => clearTimeout(timer);
  }, [now]);
  return now;
}

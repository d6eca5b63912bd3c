import { useCallback, useEffect, useState } from 'preact/hooks';
import type { NotifyState } from '../../components/settings/DailySettings';
import { askToNotify, mayNotify } from '../../lib/browser/notifications';
import { onPermissionsChanged } from '../../lib/browser/permissions';

/** Whether notifications are allowed, and the asking. `onAllowed` is told for which hour the summary was wanted. */
export function useNotify(onAllowed: (summaryAt: number) => void) {
  const [notify, setNotify] = useState<NotifyState>('allowed');
  useEffect(() => {
    const look = () => void mayNotify().then((may) => setNotify(may ? 'allowed' : 'missing'));
    look();
    return onPermissionsChanged(look);
  }, []);
  const onAllow = useCallback(
    async (summaryAt: number) => {
      // The browser asks the writer only in answer to the click itself: nothing may be waited for before.
      const may = await askToNotify();
      setNotify(may ? 'allowed' : 'refused');
      if (may) onAllowed(summaryAt);
    },
    [onAllowed],
  );
  return { notify, onAllow };
}

import { useCallback, useEffect, useState } from 'preact/hooks';
import { frontTabId } from '../../lib/browser/open-tab';
import { onPermissionsChanged } from '../../lib/browser/permissions';
import { send } from '../../lib/browser/send';
import { requestSite } from '../../lib/browser/sites';
import type { PageHealth } from '../../lib/ledger/page-health';
import { currentLocale } from '../../lib/text/say';

/**
 * How well the page in front could be read, and the copying of its report. A page of Medium's on a host of its own is
 * read this once, for that is why the writer clicked the toolbar button there.
 */
export function usePageHealth() {
  const [health, setHealth] = useState<PageHealth>();
  const [copied, setCopied] = useState(false);
  const locale = currentLocale();
  useEffect(() => {
    const ask = () =>
      void askHealth((answer) => {
        if (locale === currentLocale()) setHealth(answer);
      });
    ask();
    return onPermissionsChanged(ask);
  }, [locale]);
  const copy = useCallback(async () => {
    if (health === undefined) return;
    await navigator.clipboard.writeText(health.report);
    setCopied(true);
  }, [health]);
  return { health, copied, copy, allowSite: (site: string) => void requestSite(site) };
}

async function askHealth(show: (health: PageHealth) => void): Promise<void> {
  const tabId = await frontTabId();
  if (tabId === undefined) return;
  const asked = await send({ type: 'healthAsked', tabId });
  if (!asked.ok) return;
  show(asked.value);
  if (asked.value.state !== 'elsewhere') return;
  const opened = await send({ type: 'pageOpened', tabId });
  if (opened.ok) show(opened.value);
}

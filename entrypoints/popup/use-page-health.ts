import { useCallback, useEffect, useState } from 'preact/hooks';
import { frontTabId } from '../../lib/browser/open-tab';
import { send } from '../../lib/browser/send';
import type { PageHealth } from '../../lib/ledger/page-health';
import { currentLocale } from '../../lib/text/say';

/** How well the page in front could be read, and the copying of its report. */
export function usePageHealth() {
  const [health, setHealth] = useState<PageHealth>();
  const [copied, setCopied] = useState(false);
  const locale = currentLocale();
  useEffect(() => {
    askHealth().then((answer) => {
      if (locale === currentLocale()) setHealth(answer);
    });
  }, [locale]);
  const copy = useCallback(async () => {
    if (health === undefined) return;
    await navigator.clipboard.writeText(health.report);
    setCopied(true);
  }, [health]);
  return { health, copied, copy };
}

async function askHealth(): Promise<PageHealth | undefined> {
  const tabId = await frontTabId();
  if (tabId === undefined) return undefined;
  const answer = await send({ type: 'healthAsked', tabId });
  return answer.ok ? answer.value : undefined;
}

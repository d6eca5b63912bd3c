import { useCallback, useState } from 'preact/hooks';
import type { ReportTold } from '../../components/settings/PagesRead';
import { copyText } from '../../lib/browser/clipboard';
import { readClock } from '../../lib/browser/clock';
import { readRefusals } from '../../lib/browser/session-memory';
import { readVersions } from '../../lib/browser/versions';
import { healthReport } from '../../lib/ledger/health/health-report';
import type { ReadingHealth } from '../../lib/ledger/health/reading-health';

/** The copying of the report on how well pages are read. */
export function useReport(health: ReadingHealth | undefined) {
  const [told, setTold] = useState<ReportTold>();
  const onCopy = useCallback(async () => {
    const report = healthReport(health ?? {}, readVersions(), readClock(), await readRefusals());
    setTold((await copyText(report)) ? 'copied' : 'failed');
  }, [health]);
  return { told, onCopy };
}

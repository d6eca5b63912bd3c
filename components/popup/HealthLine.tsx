import type { PageHealth } from '../../lib/ledger/page-health';
import { say } from '../../lib/text/say';

export interface HealthLineProps {
  readonly health: PageHealth | undefined;
  readonly copied: boolean;
  readonly onCopy: () => void;
  /** Asks the browser's leave to read this host always. To be called at once when the writer clicks. */
  readonly onAllowSite: (site: string) => void;
}

/** Whether the page in front could be read; a report without names can be copied when it could not. */
export function HealthLine({ health, copied, onCopy, onAllowSite }: HealthLineProps) {
  if (health === undefined) return null;
  const { site } = health;
  return (
    <p class="health soft" data-state={health.state}>
      <span class="health-dot" aria-hidden="true" />
      <span>{health.words}</span>
      {health.state === 'problems' && (
        <button type="button" class="button is-quiet" onClick={onCopy}>
          {say(copied ? 'healthCopied' : 'healthCopy')}
        </button>
      )}
      {site !== undefined && (
        <button
          type="button"
          class="button is-quiet"
          title={say('siteAlwaysHint', { site })}
          onClick={() => onAllowSite(site)}
        >
          {say('siteAlways')}
        </button>
      )}
    </p>
  );
}

import { say } from '../../lib/text/say';

export interface SitesProps {
  /** Hosts that are not Medium's and that the writer allowed for good. */
  readonly sites: readonly string[];
  readonly onForgetSite: (site: string) => void;
}

/** Publications with an address of their own: which of them are read, and how to take that back. */
export function SitesSettings({ sites, onForgetSite }: SitesProps) {
  return (
    <fieldset class="sites">
      <legend>{say('sitesTitle')}</legend>
      <p class="soft">{say('sitesHint')}</p>
      {sites.length > 0 && (
        <ul class="sites-list">
          {sites.map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              <button
                type="button"
                class="button is-quiet"
                aria-label={say('siteForgetLong', { site })}
                onClick={() => onForgetSite(site)}
              >
                {say('siteForget')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}

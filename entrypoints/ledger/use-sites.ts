import { useEffect, useState } from 'preact/hooks';
import type { SitesProps } from '../../components/settings/SitesSettings';
import { onPermissionsChanged } from '../../lib/browser/permissions';
import { forgetSite, listSites } from '../../lib/browser/sites';

/** The sites that the writer allowed for good, as the browser lists them now. */
export function useSites(): SitesProps {
  const [sites, setSites] = useState<readonly string[]>([]);
  useEffect(() => {
    const list = () => void listSites().then(setSites);
    list();
    return onPermissionsChanged(list);
  }, []);
  return { sites, onForgetSite: (site) => void forgetSite(site) };
}

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isMediumSite } from '../../lib/medium/is-medium-site';
import { findRuntime } from '../reader.content/runtime';

/**
 * On pages whose host is not Medium's: says whether the page is one of Medium's all the same, and reads nothing. Put
 * there when the writer clicks the toolbar button, and by the browser on sites that they allowed for good; only there
 * the background listens and puts the reader in.
 */
export default defineUnlistedScript(() => {
  const isMedium = isMediumSite(document, location.hostname);
  // Nobody may be listening: the background is just starting anew, or Good Turn is gone.
  if (isMedium)
    findRuntime()
      ?.sendMessage({ type: 'mediumFound' })
      .catch(() => undefined);
  return isMedium;
});

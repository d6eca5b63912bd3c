import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readOwnPage } from '../../lib/medium/own/read-own-page';
import { OWN_DOOR, type OwnScope } from '../reader.content/own-door';

/** Put into our world of a page when it is one of the viewer's own: their stories, stats, or dashboard. */
export default defineUnlistedScript(() => {
  (globalThis as OwnScope)[OWN_DOOR] = readOwnPage;
});

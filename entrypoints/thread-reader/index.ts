import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { THREAD_DOOR, type ThreadScope } from '../reader.content/thread-door';
import { threadReader } from './thread-reader';

/** Put into our world of a page when it shows responses that Medium's own data has not told. */
export default defineUnlistedScript(() => {
  (globalThis as ThreadScope)[THREAD_DOOR] = threadReader;
});

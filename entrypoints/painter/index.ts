import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PAINTER_DOOR, type PainterScope } from '../reader.content/painter-door';
import { Painter } from './painter';
import { whenHydrated } from './when-hydrated';

/** Put into our world of a page when there is something to paint there for the first time. */
export default defineUnlistedScript(() => {
  const hydrated = whenHydrated();
  (globalThis as PainterScope)[PAINTER_DOOR] = (parts) => new Painter(parts, hydrated);
});

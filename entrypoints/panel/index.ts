import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PANEL_DOOR, type PanelScope } from '../reader.content/panel-door';
import { openPanel } from './open-panel';

/** Put into our world of the page when a mark is first clicked. One panel is open at a time. */
export default defineUnlistedScript(() => {
  // Let go of when it is closed: with it everything of the page that it was opened on would stay.
  let close: (() => void) | undefined;
  (globalThis as PanelScope)[PANEL_DOOR] = (call) => {
    close?.();
    close = openPanel(call, () => {
      close = undefined;
    });
  };
});

import { PANEL_DOOR, type PanelCall, type PanelScope } from '../reader.content/panel-door';

/** Opens the panel beside a mark; the first time its script is put on the page. */
export async function openPanel(call: PanelCall): Promise<void> {
  const scope = globalThis as PanelScope;
  if (!scope[PANEL_DOOR]) await call.background.tell({ type: 'panelWanted' });
  if (!call.signal.aborted) scope[PANEL_DOOR]?.(call);
}

import type { Who } from '../../lib/messages/page-messages';
import type { PageSpeech } from '../../lib/text/page-speech';
import type { Background } from './background';

/** What the panel's script is asked to open. */
export interface PanelCall {
  readonly who: Who;
  readonly responseId: string | undefined;
  readonly url: string;
  /** The mark that was clicked: the panel stands beside it and gives the focus back to it. */
  readonly mark: HTMLElement;
  readonly background: Background;
  /** What the panel says: its script is a world of its own, that knows no language yet. */
  readonly speech: PageSpeech;
  /** Something was recorded or taken back. */
  readonly onRecorded: () => void;
  /** The panel closes with the page that it was opened on. */
  readonly signal: AbortSignal;
}

/** Where the panel's script, put into our world of the page on the first click, leaves its way in. */
export const PANEL_DOOR = Symbol.for('good-turn.panel');

export interface PanelScope {
  [PANEL_DOOR]?: (call: PanelCall) => void;
}

import tokens from '../tokens.css?inline';
import panel from './panel.css?inline';

/** The panel's whole style, for a closed shadow root. */
export const PANEL_CSS = tokens + panel;

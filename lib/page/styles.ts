import { createElement } from './own-document';
import type { Theme } from './theme';

/**
 * Everything of ours on a page but the panel. `!important` inside a shadow root wins over `!important` of the page,
 * so the page cannot restyle a host. Visibility alone is the page's: what lies in a closed drawer is hidden with it.
 * Pixels only: the page decides what a rem is.
 */
const SHARED = `
:host{all:initial!important;visibility:inherit!important;position:absolute!important;width:0!important;height:0!important;z-index:1!important;--paper:light-dark(#fff,#191a1c);--ground:light-dark(#f6f4f0,#26272a);--ink:light-dark(#1d1b18,#ece8e1);--soft:light-dark(#6b665f,#a8a299);--line:light-dark(#dedad3,#3a3b40);--accent:light-dark(#0f6b5c,#6fd0b8);--on-accent:light-dark(#fff,#0c1f1a)}
:host([data-inflow]){position:relative!important;float:left!important}
:host([data-fixed]){position:fixed!important;right:16px!important;bottom:16px!important;width:auto!important;height:auto!important;max-width:min(520px,calc(100vw - 32px))!important;z-index:2147483646!important}
*{box-sizing:border-box}
button{font:inherit;color:inherit;background:none;border:0;margin:0;cursor:pointer}
:focus-visible,.mark:focus{outline:2px solid var(--accent);outline-offset:2px}
.mark,.line{border:1px solid var(--line);background:var(--paper);color:var(--ink);font:13px/1.4 system-ui,sans-serif;font-variant-numeric:tabular-nums}
.mark{position:absolute;left:0;top:0;display:flex;align-items:center;gap:7px;height:26px;min-width:26px;padding:0 9px;overflow:hidden;white-space:nowrap;border-radius:7px}
.mark[hidden]{visibility:hidden}
.mark:hover,.act:hover{background:var(--ground)}
.mark[data-tone=offer]{border-color:var(--accent)}
.mark[data-short]{gap:5px;padding:0 6px;font-size:12px}
.mark[data-short] .more{display:none}
.dot{flex:none;width:7px;height:7px;border-radius:50%;background:var(--tone)}
.words{overflow:hidden;text-overflow:ellipsis}
.few{color:var(--accent)}
.dock{display:flex;flex-direction:column;align-items:flex-end;gap:8px}
.line{display:flex;flex-wrap:wrap;align-items:center;gap:4px 10px;padding:9px 10px 9px 14px;border-radius:9px;box-shadow:0 6px 24px #0002}
.beside{position:absolute;left:0;top:0;flex-wrap:nowrap;white-space:nowrap;width:max-content;padding:4px 5px 4px 12px;box-shadow:none}
.short .name{display:none}
.name{font-family:Charter,"Iowan Old Style","Source Serif 4",Georgia,serif;font-weight:700}
.soft{color:var(--soft)}
.count{font-weight:600;color:var(--tone)}
.act{min-width:26px;height:26px;padding:0 9px;border:1px solid var(--line);border-radius:6px}
.first{background:var(--accent)!important;border-color:var(--accent);color:var(--on-accent)}
.acts{display:flex;gap:6px;margin-inline-start:auto}
[data-tone]{--tone:var(--soft)}
[data-tone=offer],[data-tone=even]{--tone:var(--accent)}
[data-tone=late]{--tone:light-dark(#b23a1d,#ff9d80)}
[data-tone=due]{--tone:light-dark(#835600,#f0c264)}
[data-tone=wait]{--tone:light-dark(#5b6470,#a6b0bd)}
@media (forced-colors:active){.dot{background:CanvasText}}
@media print{:host{display:none!important}}`;

/** One sheet for the theme, one for all the rest; every host shares both. */
let sheets: [CSSStyleSheet, CSSStyleSheet] | undefined;
let theme: Theme = 'light';

function themeRule(): string {
  return `:host{color-scheme:${theme}!important}`;
}

/** Gives a shadow root our styles. */
export function shareStyles(inside: ShadowRoot): void {
  try {
    // The theme comes last: `all` would take its colour scheme back.
    sheets ??= [createSheet(SHARED), createSheet(themeRule())];
    inside.adoptedStyleSheets = sheets;
  } catch {
    addStyle(inside, SHARED + themeRule());
  }
}

/** Gives one shadow root styles of its own. */
export function giveStyles(inside: ShadowRoot, css: string): void {
  try {
    inside.adoptedStyleSheets = [createSheet(css)];
  } catch {
    addStyle(inside, css);
  }
}

/** Repaints every host in the colours of a theme. */
export function setTheme(next: Theme): void {
  if (next === theme) return;
  theme = next;
  sheets?.[1].replaceSync(themeRule());
}

function createSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Firefox refuses adopted sheets in content scripts (seen up to 140); a style element serves there. */
function addStyle(inside: ShadowRoot, css: string): void {
  const style = createElement('style');
  style.textContent = css;
  inside.append(style);
}

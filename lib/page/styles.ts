import { createElement } from './own-document';
import type { Theme } from './theme';

const LIGHT =
  ':host{--paper:#fff;--ground:#f6f4f0;--ink:#1d1b18;--soft:#6f6a63;--line:#dedad3;--offer:#0f6b5c;--even:#0f6b5c;--late:#b23a1d;--due:#8a5b00;--wait:#5b6470;--plain:#6f6a63}';
const DARK =
  ':host{--paper:#191a1c;--ground:#26272a;--ink:#ece8e1;--soft:#a8a299;--line:#3a3b40;--offer:#6fd0b8;--even:#6fd0b8;--late:#ff9d80;--due:#f0c264;--wait:#a6b0bd;--plain:#a8a299}';

/** `!important` inside a shadow root wins over `!important` of the page, so the page cannot restyle a host. */
const SHARED = `
:host{all:initial!important;position:absolute!important;width:0!important;height:0!important;z-index:1!important}
:host([data-fixed]){position:fixed!important;right:16px!important;bottom:16px!important;width:auto!important;height:auto!important;max-width:min(460px,calc(100vw - 32px))!important;z-index:2147483646!important}
.dock{display:flex;flex-direction:column;align-items:flex-end;gap:8px}
*{box-sizing:border-box}
button{font:inherit;color:inherit;background:none;border:0;margin:0;cursor:pointer}
:focus-visible{outline:2px solid var(--offer);outline-offset:2px}
.mark{position:absolute;left:0;top:0;display:flex;align-items:center;gap:7px;height:26px;min-width:26px;padding:0 9px;overflow:hidden;white-space:nowrap;border:1px solid var(--line);border-radius:7px;background:var(--paper);color:var(--ink);font:13px/1 system-ui,sans-serif;font-variant-numeric:tabular-nums;transform-origin:0 0}
.mark[hidden]{visibility:hidden}
.mark:hover{background:var(--ground)}
.mark[data-tone=offer]{border-color:var(--offer)}
.dot{flex:none;width:7px;height:7px;border-radius:50%;background:var(--tone)}
.words{overflow:hidden;text-overflow:ellipsis}
.few{color:var(--offer)}
.line{display:flex;flex-wrap:wrap;align-items:center;gap:4px 10px;padding:5px 6px 5px 12px;border:1px solid var(--line);border-radius:9px;background:var(--paper);color:var(--ink);font:13px/1.4 system-ui,sans-serif;font-variant-numeric:tabular-nums}
.line.beside{position:absolute;left:0;top:0;flex-wrap:nowrap;white-space:nowrap;width:max-content}
.line.floating{padding:9px 10px 9px 14px;box-shadow:0 6px 24px #0002}
.name{font-family:Charter,"Iowan Old Style","Source Serif 4",Georgia,serif;font-weight:700}
.soft{color:var(--soft)}
.count{font-weight:600;color:var(--tone)}
.act{min-width:26px;height:26px;padding:0 9px;border:1px solid var(--line);border-radius:6px}
.act:hover{background:var(--ground)}
.act.first{background:var(--offer);border-color:var(--offer);color:var(--paper)}
.acts{display:flex;gap:6px;margin-inline-start:auto}
[data-tone=offer]{--tone:var(--offer)}[data-tone=even]{--tone:var(--even)}[data-tone=late]{--tone:var(--late)}
[data-tone=due]{--tone:var(--due)}[data-tone=wait]{--tone:var(--wait)}[data-tone=plain]{--tone:var(--plain)}
@media (forced-colors:active){.dot{background:CanvasText}}
@media print{:host{display:none!important}}`;

/** One sheet for the colours of the page's theme, one for the rest; all hosts share both. */
let sheets: [CSSStyleSheet, CSSStyleSheet] | undefined;
let theme: Theme = 'light';
/** Style elements of hosts whose browser refuses shared sheets. */
const copies = new Set<WeakRef<HTMLStyleElement>>();

function colours(): string {
  return theme === 'dark' ? DARK : LIGHT;
}

/** Gives a shadow root our styles. Firefox refuses adopted sheets in a content script; a style element serves there. */
export function shareStyles(inside: ShadowRoot): void {
  try {
    if (!sheets) {
      sheets = [new CSSStyleSheet(), new CSSStyleSheet()];
      sheets[0].replaceSync(colours());
      sheets[1].replaceSync(SHARED);
    }
    inside.adoptedStyleSheets = sheets;
  } catch {
    const style = createElement('style');
    style.textContent = colours() + SHARED;
    inside.append(style);
    copies.add(new WeakRef(style));
  }
}

/** Repaints every host in the colours of a theme. */
export function setTheme(next: Theme): void {
  if (next === theme) return;
  theme = next;
  sheets?.[0].replaceSync(colours());
  for (const copy of copies) {
    const style = copy.deref();
    if (style) style.textContent = colours() + SHARED;
    else copies.delete(copy);
  }
}

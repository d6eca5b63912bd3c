import { createElement, onDocument, rootElement } from './own-document';
import { placePanel } from './place-panel';
import { giveStyles } from './styles';

export interface MountedPanel {
  readonly host: HTMLElement;
  /** Where the panel's content goes. */
  readonly content: HTMLElement;
}

interface PanelMount {
  /** What the panel belongs to and gives the focus back to. */
  readonly mark: HTMLElement;
  readonly css: string;
  /** The writer clicked beside the panel, or pressed Escape. */
  readonly onLeave: () => void;
  /** Takes the panel away. */
  readonly signal: AbortSignal;
}

const HOST_CSS =
  ':host{all:initial!important;position:fixed!important;left:0!important;top:0!important;width:0!important;height:0!important;z-index:2147483647!important}.at{position:absolute;width:max-content}@media print{:host{display:none!important}}';

/** A host for the panel, above everything, that keeps beside its mark while the page scrolls or the panel grows. */
export function mountPanel({ mark, css, onLeave, signal }: PanelMount): MountedPanel {
  const host = createElement('good-turn-panel');
  const inside = host.attachShadow({ mode: 'closed' });
  giveStyles(inside, HOST_CSS + css);
  const content = createElement('div');
  content.className = 'at';
  inside.append(content);
  // What is selected in a shadow root a page can read: it selects all, and asks for the selection.
  inside.addEventListener('selectstart', (event) => event.preventDefault());

  const place = () => {
    if (!mark.isConnected) return;
    const { width, height } = content.getBoundingClientRect();
    const root = rootElement();
    const viewport = { width: root.clientWidth, height: window.innerHeight };
    const { left, top } = placePanel({ mark: mark.getBoundingClientRect(), width, height, viewport });
    content.style.transform = `translate(${left}px,${top}px)`;
  };
  const sizes = new ResizeObserver(place);
  sizes.observe(content);
  let frame = 0;
  const placeSoon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(place);
  };
  onDocument('scroll', placeSoon, signal);
  window.addEventListener('resize', placeSoon, { signal });
  onDocument(
    'pointerdown',
    (event) => {
      if (event.isTrusted && event.target !== host) onLeave();
    },
    signal,
  );
  onDocument(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape') return;
      // Medium's drawer closes on Escape too: only the panel is meant.
      event.stopPropagation();
      onLeave();
    },
    signal,
  );
  // What is typed in the panel is no shortcut of Medium's; what the page makes up is no typing.
  for (const type of ['keydown', 'keypress', 'keyup', 'input'] as const) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    cancelAnimationFrame(frame);
    host.remove();
    if (mark.isConnected) mark.focus({ preventScroll: true });
  });
  rootElement().append(host);
  return { host, content };
}

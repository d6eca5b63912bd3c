/** A click where "I followed" is, its key from within the panel, or Enter wherever the focus is. */
export type Lure = 'click' | 'key' | 'enter';

/** One way of a page to have something put down that the writer did not mean. Runs in the page. */
export interface Trick {
  readonly name: string;
  readonly play: () => void;
  /** What the writer is brought to do; nothing where the page does it all. */
  readonly lure?: Lure;
}

export const TRICKS: readonly Trick[] = [
  {
    name: 'clicks that the page makes up, at every point of the panel',
    play: () => {
      const host = document.querySelector('good-turn-panel');
      for (let x = 0; x < innerWidth; x += 12)
        for (let y = 0; y < innerHeight; y += 12)
          if (document.elementFromPoint(x, y) === host)
            for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
              host?.dispatchEvent(
                new MouseEvent(type, {
                  bubbles: true,
                  composed: true,
                  cancelable: true,
                  clientX: x,
                  clientY: y,
                  detail: 1,
                }),
              );
    },
  },
  {
    name: 'keys that the page makes up',
    play: () => {
      const host = document.querySelector<HTMLElement>('good-turn-panel');
      host?.focus();
      for (const key of ['Tab', 'Enter', ' '])
        for (const type of ['keydown', 'keypress', 'keyup'])
          host?.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
      host?.click();
    },
  },
  {
    name: 'everything made see-through',
    lure: 'click',
    play: () => document.documentElement.style.setProperty('opacity', '0.02', 'important'),
  },
  {
    name: 'everything filtered away',
    lure: 'click',
    play: () => document.documentElement.style.setProperty('filter', 'opacity(0.02)', 'important'),
  },
  {
    name: 'everything masked',
    lure: 'click',
    play: () =>
      document.documentElement.style.setProperty(
        'mask-image',
        'linear-gradient(transparent, transparent)',
        'important',
      ),
  },
  {
    name: 'a cover that takes the clicks, and the Enter key behind it',
    lure: 'key',
    play: () => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff';
      cover.className = 'trick';
      document.documentElement.append(cover);
    },
  },
  {
    name: 'a cover that lets the clicks through',
    lure: 'click',
    play: () => {
      const cover = document.createElement('div');
      cover.textContent = 'Click here to go on reading';
      cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none';
      cover.className = 'trick';
      document.documentElement.append(cover);
    },
  },
  {
    name: 'a cover above everything that lets the clicks through',
    lure: 'click',
    play: () => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText =
        'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff;pointer-events:none';
      cover.className = 'trick';
      document.documentElement.append(cover);
      cover.showPopover();
    },
  },
  {
    name: 'everything made too small to be read, and the Enter key',
    lure: 'key',
    play: () => document.documentElement.style.setProperty('zoom', '0.02', 'important'),
  },
  {
    name: 'everything of one colour',
    lure: 'click',
    play: () => document.documentElement.style.setProperty('filter', 'brightness(0)', 'important'),
  },
  {
    name: 'something dropped, and the focus drawn to the panel, while the writer presses Enter elsewhere',
    lure: 'enter',
    play: () => {
      const host = document.querySelector<HTMLElement>('good-turn-panel');
      const field = document.createElement('input');
      field.className = 'trick';
      field.autofocus = true;
      document.documentElement.append(field);
      field.focus();
      field.addEventListener('keydown', () => host?.focus());
      const dataTransfer = new DataTransfer();
      dataTransfer.setData('text/plain', 'I followed');
      for (const type of ['dragenter', 'dragover', 'drop'])
        host?.dispatchEvent(new DragEvent(type, { bubbles: true, composed: true, dataTransfer }));
    },
  },
];

/** Runs in the page: everything is as before the trick. */
export function stopTricks(): void {
  document.documentElement.removeAttribute('style');
  for (const cover of document.querySelectorAll('.trick')) cover.remove();
}

/** Ways of a page to hide a mark while the writer clicks it, or presses Enter on it. */
export const HIDINGS: readonly {
  readonly name: string;
  readonly css: string;
  readonly isClickable: boolean;
}[] = [
  { name: 'everything see-through', css: 'html{opacity:.01!important}', isClickable: true },
  { name: 'everything filtered away', css: 'html{filter:opacity(.01)!important}', isClickable: true },
  { name: 'everything gone', css: '*{display:none!important}', isClickable: false },
  { name: 'everything too small', css: 'html{zoom:.02!important}', isClickable: false },
  {
    name: 'a cover over everything',
    css: 'html::before{content:"";position:fixed;inset:0;z-index:2147483647;background:#fff}',
    isClickable: true,
  },
];

// What follows runs in the page.

export function hideBy(css: string): void {
  const style = document.createElement('style');
  style.id = 'hiding';
  style.textContent = css;
  document.head.append(style);
}

export function showAgain(): void {
  document.getElementById('hiding')?.remove();
}

/** Clicks and keys that no person made. */
export function clickEveryMark(): void {
  for (const mark of document.querySelectorAll<HTMLElement>('good-turn-mark')) {
    mark.click();
    mark.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
    mark.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
  }
}

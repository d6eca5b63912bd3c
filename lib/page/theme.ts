import { bodyElement, rootElement } from './own-document';

export type Theme = 'light' | 'dark';

/**
 * Whether a background is dark, from its computed colour (`rgb(…)` or `rgba(…)`).
 * Undefined when it is transparent or written in another way.
 */
export function parseTheme(colour: string): Theme | undefined {
  const parts = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[, /]+([\d.]+))?/.exec(colour);
  if (!parts || (parts[4] !== undefined && Number(parts[4]) < 0.5)) return undefined;
  const [red, green, blue] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}

/**
 * The theme of the page around us. Medium stays white whatever the system prefers, so the page's own background
 * decides; the system's preference only where the page draws no background and says that it can be dark.
 */
export function readTheme(): Theme {
  const body = bodyElement();
  const root = getComputedStyle(rootElement());
  return (
    (body && parseTheme(getComputedStyle(body).backgroundColor)) ??
    parseTheme(root.backgroundColor) ??
    (root.colorScheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches
      ? 'dark'
      : 'light')
  );
}

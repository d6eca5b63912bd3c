import { render, type VNode } from 'preact';
import { loadLanguage } from '../../lib/browser/load-language';

/** Draws a page of ours into its root element, in the writer's language. */
export async function openScreen(rootId: string, screen: VNode): Promise<void> {
  const { locale } = await loadLanguage();
  document.documentElement.lang = locale;
  document.documentElement.dir = 'ltr';
  const root = document.getElementById(rootId);
  if (root !== null) render(screen, root);
}

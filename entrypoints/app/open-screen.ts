import type { FunctionComponent } from 'preact';
import { h, render } from 'preact';
import { loadLanguage, watchLanguage } from '../../lib/browser/load-language';
import type { MessageKey } from '../../lib/text/catalogue';
import { currentLocale, say } from '../../lib/text/say';

/** Draws a page of ours into its root element, in the writer's language; anew when they choose another. */
export async function openScreen(
  rootId: string,
  title: MessageKey,
  Screen: FunctionComponent,
): Promise<void> {
  const root = document.getElementById(rootId);
  const draw = () => {
    const { documentElement } = document;
    documentElement.lang = currentLocale();
    documentElement.dir = say('textDirection');
    document.title = say(title);
    // What is there stays, with the focus and all that was typed; each component only says its words once more.
    if (root !== null) render(h(Screen, {}), root);
  };
  await loadLanguage();
  draw();
  watchLanguage(draw);
}

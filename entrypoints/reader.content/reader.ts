import { acceptPort } from '../../lib/page/answer-port';
import { removeHosts } from '../../lib/page/host-names';
import { isVisiblePage, onDocument } from '../../lib/page/own-document';
import { AnswerRelay } from './answer-relay';
import { reachBackground } from './background';
import { onNavigation } from './navigation';
import { type OpenPage, openPage } from './open-page';
import { findRuntime, isMarksChanged } from './runtime';
import { whenParsed } from './when-parsed';

/** Where the running copy keeps its end, so that a newer one in the same world can end it. */
const KEY = Symbol.for('good-turn.reader');

/** How long after a step within the app the page is read for the first time, in ms. */
const CONTENT_AFTER = 250;

/** Runs on every page of Medium, from document_start until Good Turn is updated or switched off. */
export async function startReader(): Promise<void> {
  const scope = globalThis as { [KEY]?: AbortController };
  scope[KEY]?.abort();
  const end = new AbortController();
  scope[KEY] = end;
  const { signal } = end;

  const background = reachBackground(end);
  let page: OpenPage | undefined;
  const relay = new AnswerRelay(
    async ([requestBody, responseBody]) => {
      if (page?.session) await page.session.passOn(requestBody, responseBody);
      else await background.tell({ type: 'answerSeen', url: location.href, requestBody, responseBody });
    },
    () => page?.session?.goOn(),
  );
  const isTold = () => !relay.isBusy;
  acceptPort(window, (...answer) => relay.add(answer, performance.now()), signal);

  await whenParsed();
  if (signal.aborted || !background.isThere()) return;
  removeHosts();
  page = openPage(background, true, isTold, signal);
  relay.open();

  onNavigation(async () => {
    page?.close();
    page = undefined;
    const address = location.href;
    // The address changes first and the content later; what comes later still is read when it is added.
    await new Promise((resolve) => setTimeout(resolve, CONTENT_AFTER));
    if (signal.aborted || location.href !== address || page || !background.isThere()) return;
    page = openPage(background, false, isTold, signal);
  }, signal);

  const askMarks = () => background.isThere() && page?.session?.askMarks();
  const onMessage = (message: unknown) => {
    if (isMarksChanged(message)) askMarks();
  };
  findRuntime()?.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    try {
      findRuntime()?.onMessage.removeListener(onMessage);
    } catch {
      // The extension is gone, and its listeners with it.
    }
  });
  onDocument('visibilitychange', () => isVisiblePage() && askMarks(), signal);
  window.addEventListener('focus', () => background.isThere(), { signal });
}

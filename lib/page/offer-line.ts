import { say, sayAround } from '../text/say';
import { build, buildButton } from './build';
import type { Dock } from './dock';

/** How long "Undo" stays, in ms. */
const UNDO_FOR = 10_000;

export interface OfferActs {
  /** Resolves to how it can be undone; undefined when it could not be saved. */
  keep(): Promise<(() => Promise<boolean>) | undefined>;
  ignore(): void;
}

/** Asks, in the dock, whether a follow is kept as a swap; then "Kept. Undo" for ten seconds. */
export function showOffer(dock: Dock, name: string, acts: OfferActs, signal: AbortSignal): void {
  const words = build('span', '');
  words.role = 'status';
  const buttons = build('span', 'acts');
  const line = build('div', 'line floating', build('span', 'name', say('extensionName')), words, buttons);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const leave = () => {
    clearTimeout(timer);
    dock.take(line);
  };
  const tell = (ms: number, text: string, ...left: readonly Node[]) => {
    words.textContent = text;
    buttons.replaceChildren(...left);
    timer = setTimeout(leave, ms);
  };
  const keep = async () => {
    buttons.replaceChildren();
    const undo = await acts.keep();
    if (signal.aborted) return;
    if (!undo) return tell(6_000, say('pageNotSaved'));
    const button = buildButton(say('pageUndo'), async () => {
      clearTimeout(timer);
      tell(3_000, say((await undo()) ? 'pageTakenBack' : 'pageNotTakenBack'));
    });
    tell(UNDO_FOR, say('pageKept'), button);
    button.focus();
  };
  dock.put(line);
  // A live region is only heard when its words come after it.
  setTimeout(() => {
    words.append(...sayAround('pageAskSwap', { name: build('bdi', '', name) }));
    buttons.append(
      buildButton(say('pageKeep'), keep, 'act first'),
      buildButton(say('pageIgnore'), () => {
        acts.ignore();
        leave();
      }),
    );
  }, 50);
  signal.addEventListener('abort', leave);
}

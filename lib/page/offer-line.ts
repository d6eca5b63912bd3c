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
  words.setAttribute('role', 'status');
  const buttons = build('span', 'acts');
  const line = build('div', 'line floating', build('span', 'name', 'Good Turn'), words, buttons);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const leave = () => {
    clearTimeout(timer);
    dock.take(line);
  };
  const say = (ms: number, text: string, ...left: readonly Node[]) => {
    words.textContent = text;
    buttons.replaceChildren(...left);
    timer = setTimeout(leave, ms);
  };
  const keep = async () => {
    buttons.replaceChildren();
    const undo = await acts.keep();
    if (signal.aborted) return;
    if (!undo) return say(6_000, 'This could not be saved. Nothing was recorded.');
    const button = buildButton('Undo', async () => {
      clearTimeout(timer);
      say(3_000, (await undo()) ? 'Taken back.' : 'This could not be taken back here.');
    });
    say(UNDO_FOR, 'Kept.', button);
    button.focus();
  };
  dock.put(line);
  // A live region is only heard when its words come after it.
  setTimeout(() => {
    words.append('You followed ', build('bdi', '', name), '. Keep it as a swap?');
    buttons.append(
      buildButton('Keep', keep, { className: 'act first' }),
      buildButton('Ignore', () => {
        acts.ignore();
        leave();
      }),
    );
  }, 50);
  signal.addEventListener('abort', leave);
}

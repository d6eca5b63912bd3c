import type { PracticeMedium } from '../practice-medium/server';
import type { Argument } from './in-page';

export type Key = 'Tab' | 'Enter' | 'Escape';

/** A browser with Good Turn in it, in the words of a story: the same for Chromium and Firefox. */
export interface Scene {
  readonly medium: PracticeMedium;
  /**
   * Opens a page of the practice Medium in a new tab and waits until the page's own app runs. `first` run in the page
   * before anything of its own; they may use nothing from around them.
   */
  openMedium(address: string, ...first: readonly (() => void)[]): Promise<Tab>;
  /** Opens one of our own pages in a new tab. */
  openOwn(path: string): Promise<Tab>;
  /** Waits until the badge says this. Fails after 10 s with what it says. Returns the button's title. */
  waitForBadge(text: string): Promise<string>;
  /** Ends the background as the browser does when it idles. */
  stopBackground(): Promise<void>;
  /** Closes the browser and starts it again so many ms later, with the same profile. */
  restartLater(ms: number): Promise<void>;
  close(): Promise<void>;
}

export interface Tab {
  /** Waits until something of ours on the page says this, and returns all that it says. */
  waitForAdded(text: string | RegExp): Promise<string>;
  /** What ours on the page says now, one text for each of our hosts. */
  listAdded(): Promise<readonly string[]>;
  /** Clicks someone's mark as a person would; waits for the mark, and for nothing after it. */
  clickMark(username: string): Promise<void>;
  /** Opens someone's panel by a click on their mark. */
  openPanel(username: string): Promise<void>;
  /** Records something about someone from their mark, with the panel's button of that label. */
  record(username: string, label: string): Promise<void>;
  /** Clicks a button of ours in something that says `text`. */
  clickAdded(text: RegExp, label: string): Promise<void>;
  /** Clicks a button of the page's own by its exact words: the first one that is shown. */
  clickButton(words: string): Promise<void>;
  /** Scrolls a list of people until it has so many rows. */
  readToEnd(rows: number): Promise<void>;
  /** Waits until the page says this, or does not say it any more. */
  waitForText(text: string): Promise<void>;
  waitForNoText(text: string): Promise<void>;
  text(): Promise<string>;
  /** The page's own errors. */
  errors(): Promise<readonly string[]>;
  press(key: Key): Promise<void>;
  /** Runs a function in the page; it may use nothing from around it. */
  call<T>(run: (...args: never[]) => unknown, ...args: readonly Argument[]): Promise<T>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

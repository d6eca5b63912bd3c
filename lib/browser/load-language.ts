import browser from 'webextension-polyfill';
import type { Catalogue } from '../text/catalogue';
import {
  isLanguageChoice,
  LANGUAGES,
  type Language,
  type LanguageChoice,
  matchLanguage,
} from '../text/languages';
import { setLanguage } from '../text/say';

/** Where the choice lies beside the ledger, so that every context knows it before the database opens. */
const KEY = 'language';

/** What a context speaks: its messages, with English where they miss one, and a BCP 47 tag. */
export interface Speech {
  readonly catalogue: Catalogue;
  readonly locale: string;
}

/**
 * Sets the language of this context: a page of ours or the background, before anything is said. Never on a page of
 * Medium, where nothing is fetched.
 * @throws when the files of the extension cannot be read
 */
export async function loadLanguage(): Promise<Speech> {
  const kept = (await browser.storage.local.get(KEY))[KEY];
  const chosen = isLanguageChoice(kept) ? kept : 'auto';
  const language = chosen === 'auto' ? matchLanguage(browser.i18n.getUILanguage()) : chosen;
  const [english, own] = await Promise.all([readCatalogue('en'), readCatalogue(language)]);
  const speech = { catalogue: { ...english, ...own }, locale: LANGUAGES[language] };
  setLanguage(speech.catalogue, speech.locale);
  return speech;
}

/** Calls back, with the language set, whenever the writer has chosen another one; anywhere in Good Turn. */
export function watchLanguage(onChange: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) void loadLanguage().then(onChange);
  });
}

/** Keeps the choice for the next start of every context. */
export async function keepLanguage(choice: LanguageChoice): Promise<void> {
  await browser.storage.local.set({ [KEY]: choice });
}

async function readCatalogue(language: Language): Promise<Catalogue> {
  const answer = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
  return answer.json();
}

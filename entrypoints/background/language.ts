import { keepLanguage, loadLanguage, type Speech } from '../../lib/browser/load-language';
import type { LanguageChoice } from '../../lib/text/languages';
import { type PageSpeech, pageSpeechOf } from '../../lib/text/page-speech';

let speech: Promise<Speech> | undefined;

/** What the background speaks, loaded once for the life of the worker. Everything that says something waits for it. */
export function readSpeech(): Promise<Speech> {
  speech ??= loadLanguage().catch((error: unknown) => {
    speech = undefined;
    throw error;
  });
  return speech;
}

/** What is said on Medium's pages, in the language that the background speaks. */
export async function readPageSpeech(): Promise<PageSpeech> {
  return pageSpeechOf(await readSpeech());
}

/** Takes a choice of the writer at once: what is said from now on is said in that language. */
export async function changeLanguage(choice: LanguageChoice): Promise<void> {
  await keepLanguage(choice);
  speech = undefined;
  await readSpeech();
}

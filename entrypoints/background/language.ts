import { keepLanguage, loadLanguage, type Speech } from '../../lib/browser/load-language';
import type { LanguageChoice } from '../../lib/text/languages';

let speech: Promise<Speech> | undefined;

/** What the background speaks, loaded once for the life of the worker. Everything that says something waits for it. */
export function readSpeech(): Promise<Speech> {
  speech ??= loadLanguage().catch((error: unknown) => {
    speech = undefined;
    throw error;
  });
  return speech;
}

/** Takes a choice of the writer at once: what is said from now on is said in that language. */
export async function changeLanguage(choice: LanguageChoice): Promise<void> {
  await keepLanguage(choice);
  speech = undefined;
  await readSpeech();
}

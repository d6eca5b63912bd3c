import type { Catalogue } from './catalogue';

/**
 * What the scripts on Medium's pages say by themselves. It comes with the marks: nothing is fetched there, and
 * neither the catalogues nor the choice of one weigh on a page.
 */
export interface PageSpeech {
  /** A BCP 47 tag, "pt-BR". */
  readonly locale: string;
  readonly catalogue: Catalogue;
}

/** Messages for pages are called "page...", but for these two. */
const ALSO: ReadonlySet<string> = new Set(['extensionName', 'textDirection']);

/** The part of a language that is said on Medium's pages. */
export function pageSpeechOf({ catalogue, locale }: PageSpeech): PageSpeech {
  const messages = Object.entries(catalogue).flatMap(([key, { message }]) =>
    /^page[A-Z]/.test(key) || ALSO.has(key) ? [[key, { message }] as const] : [],
  );
  return { locale, catalogue: Object.fromEntries(messages) };
}

/** The languages that Good Turn speaks: the name of the folder of each in `_locales`, and its BCP 47 tag. */
export const LANGUAGES = { en: 'en', es: 'es', pt_BR: 'pt-BR', id: 'id', zh_CN: 'zh-CN' } as const;

export type Language = keyof typeof LANGUAGES;

/** What the writer chose; `auto` follows the browser. */
export type LanguageChoice = 'auto' | Language;

export const LANGUAGE_CHOICES = ['auto', 'en', 'es', 'pt_BR', 'id', 'zh_CN'] as const;

export function isLanguageChoice(value: unknown): value is LanguageChoice {
  return LANGUAGE_CHOICES.some((choice) => choice === value);
}

/**
 * The language that is nearest to a BCP 47 tag such as "pt-PT" or "zh_TW": the same first part; English when there is
 * none. Somebody who reads another Portuguese or Chinese reads ours more easily than English.
 */
export function matchLanguage(tag: string): Language {
  const wanted = firstPart(tag);
  for (const language of ['es', 'pt_BR', 'id', 'zh_CN'] as const) {
    if (firstPart(language) === wanted) return language;
  }
  // Java's old name of Indonesian, which some browsers still give.
  return wanted === 'in' ? 'id' : 'en';
}

function firstPart(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}

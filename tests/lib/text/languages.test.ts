import { expect, it } from 'vitest';
import { isLanguageChoice, LANGUAGE_CHOICES, LANGUAGES, matchLanguage } from '../../../lib/text/languages';

it.each([
  ['en-GB', 'en'],
  ['es-419', 'es'],
  ['pt-PT', 'pt_BR'],
  ['pt_BR', 'pt_BR'],
  ['in', 'id'],
  ['id-ID', 'id'],
  ['ZH-Hant-TW', 'zh_CN'],
  ['de', 'en'],
  ['', 'en'],
])('a browser that speaks "%s" is spoken to in %s', (tag, language) => {
  expect(matchLanguage(tag)).toBe(language);
});

it('offers every language, and the browser’s own', () => {
  expect(LANGUAGE_CHOICES).toEqual(['auto', ...Object.keys(LANGUAGES)]);
  expect(isLanguageChoice('es')).toBe(true);
  expect(isLanguageChoice('toString')).toBe(false);
});

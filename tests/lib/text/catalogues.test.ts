import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Catalogue, Message } from '../../../lib/text/catalogue';
import { LANGUAGES, type Language } from '../../../lib/text/languages';
import { readSourceFiles } from '../../tools/architecture/source-files';

function readCatalogue(language: string): Catalogue {
  const path = new URL(`../../../public/_locales/${language}/messages.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8'));
}

const english = readCatalogue('en');

/** "followers_few" is "followers_other" to a language that has no such form. */
function otherForm(key: string): string {
  return key.replace(/_(zero|one|two|few|many)$/, '_other');
}

function namesIn({ message }: Message): readonly string[] {
  return [...new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase()))]
    .filter((name) => name !== undefined)
    .sort();
}

describe.each(Object.keys(LANGUAGES) as Language[])('the messages of %s', (language) => {
  const catalogue = readCatalogue(language);
  const keys = Object.keys(catalogue);

  it('are those of English, and stand in the order of their names', () => {
    expect([...new Set(keys.map(otherForm))]).toEqual([...new Set(Object.keys(english).map(otherForm))]);
    expect(keys).toEqual([...keys].sort());
  });

  it('declare the placeholders they use, which are those of English', () => {
    for (const [key, message] of Object.entries(catalogue)) {
      expect(Object.keys(message.placeholders ?? {}).sort(), key).toEqual(namesIn(message));
      const model = english[key] ?? english[otherForm(key)];
      expect(model && namesIn(message), key).toEqual(model && namesIn(model));
    }
  });

  it('have a form for each kind of number that the language may need', () => {
    const kinds = new Intl.PluralRules(LANGUAGES[language]).resolvedOptions().pluralCategories;
    for (const key of keys.filter((name) => name.endsWith('_other'))) {
      // "De millones" and the like need no form of their own here: nobody has a million of anything.
      for (const kind of kinds.filter((name) => name !== 'many')) {
        expect(keys, key).toContain(key.replace(/other$/, kind));
      }
    }
  });

  it('say something', () => {
    for (const [key, { message }] of Object.entries(catalogue)) expect(message.trim(), key).not.toBe('');
  });
});

describe('the keys of the messages', () => {
  const config = readFileSync(new URL('../../../wxt.config.ts', import.meta.url), 'utf8');
  const code = [...readSourceFiles().map(({ text }) => text), config].join('\n');
  const said = new Set([...code.matchAll(/['"`](?:__MSG_)?(\w+?)(?:__)?['"`]/g)].map(([, key]) => key));

  it('are all said somewhere', () => {
    const unused = Object.keys(english).filter(
      (key) => !said.has(key) && !said.has(key.replace(/_(zero|one|two|few|many|other)$/, '')),
    );
    expect(unused).toEqual([]);
  });

  it('have forms only where they are counted', () => {
    for (const key of Object.keys(english)) {
      if (otherForm(key) !== key) expect(english, key).toHaveProperty([otherForm(key)]);
    }
  });
});

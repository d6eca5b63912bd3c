import { currentLocale } from '../../lib/text/say';

/** Codes that Intl has a name for and that are no country one could live in: unions, the seas, what is private. */
const NO_COUNTRY = /^(?:EU|EZ|UN|QO|ZZ|AC|CP|CQ|DG|EA|IC|TA|X[A-JL-Z])$/;
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

function namesIn(locale: string): Intl.DisplayNames {
  return new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
}

/** A country by its name in the language that is spoken; the code itself when it has none. */
export function countryName(code: string): string {
  return /^[A-Za-z]{2}$/.test(code) ? (namesIn(currentLocale()).of(code.toUpperCase()) ?? code) : code;
}

/** Every country that the browser knows by name, in the order of its language. Codes that have been given up are out. */
export function listCountries(): readonly { readonly code: string; readonly name: string }[] {
  const names = namesIn(currentLocale());
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return codes
    .filter((code) => !NO_COUNTRY.test(code) && new Intl.Locale(`und-${code}`).region === code)
    .flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [{ code, name }];
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, currentLocale()));
}

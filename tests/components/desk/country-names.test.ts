import { expect, it } from 'vitest';
import { countryName, listCountries } from '../../../components/desk/country-names';

it('a country is named in the language that is spoken, and by its code when nobody knows it', () => {
  expect(countryName('PT')).toBe('Portugal');
  expect(countryName('pt')).toBe('Portugal');
  expect(countryName('QQ')).toBe('QQ');
  expect(countryName('nonsense')).toBe('nonsense');
});

it('every country there is can be chosen, in the order of the language', () => {
  const countries = listCountries();
  expect(countries.length).toBeGreaterThan(230);
  expect(new Set(countries.map(({ name }) => name)).size).toBe(countries.length);
  expect(countries[0]?.name).toBe('Afghanistan');
  const codes = countries.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['PT', 'IN', 'RU', 'XK', 'ZW']));
  for (const given of ['SU', 'DD', 'EU', 'UN', 'ZZ', 'UK']) expect(codes).not.toContain(given);
});

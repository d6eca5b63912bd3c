import { expect, it } from 'vitest';
import { parseDollars } from '../../../components/desk/parse-dollars';

it.each([
  ['', 0],
  ['5', 500],
  ['5.25', 525],
  ['5,25', 525],
  ['0.5', 50],
  ['.5', 50],
  [' 12 ', 1_200],
  ['1234567', 123_456_700],
  ['-5', undefined],
  ['5.255', undefined],
  ['$5', undefined],
  ['1,234.50', undefined],
  ['five', undefined],
])('“%s” is %s cents', (text, cents) => {
  expect(parseDollars(text)).toBe(cents);
});

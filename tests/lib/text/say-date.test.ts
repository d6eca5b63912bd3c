import { afterEach, describe, expect, it } from 'vitest';
import { setLanguage } from '../../../lib/text/say';
import { sayDate, sayMoment } from '../../../lib/text/say-date';

const AT = Date.UTC(2026, 10, 21, 8, 3);
const DAY: Intl.DateTimeFormatOptions = { month: 'long', day: 'numeric', timeZone: 'UTC' };

afterEach(() => setLanguage({}, 'en'));

describe('a date', () => {
  it('is said in the language that is set, also when another was set before', () => {
    setLanguage({}, 'en');
    expect(sayDate(AT, DAY)).toBe('November 21');
    setLanguage({}, 'es');
    expect(sayDate(AT, DAY)).toBe('21 de noviembre');
    expect(sayDate(AT + 86_400_000, DAY)).toBe('22 de noviembre');
  });

  it('is said as each format wants it', () => {
    setLanguage({}, 'en');
    expect(sayDate(AT, { weekday: 'short', timeZone: 'UTC' })).toBe('Sat');
    expect(sayDate(AT, DAY)).toBe('November 21');
    expect(sayMoment(AT)).toContain('2026');
  });
});

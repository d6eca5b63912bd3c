import { afterEach, describe, expect, it } from 'vitest';
import {
  currentLocale,
  say,
  sayAround,
  sayCount,
  sayList,
  sayListAround,
  setLanguage,
} from '../../../lib/text/say';
import english from '../../../public/_locales/en/messages.json';
import spanish from '../../../public/_locales/es/messages.json';

afterEach(() => setLanguage(english, 'en'));

describe('say', () => {
  it('fills the placeholders by their names', () => {
    expect(say('listReadOf', { rows: 16, total: 1_097 })).toBe('16 of 1,097 read');
  });

  it('leaves what a value looks like alone', () => {
    expect(say('standingTheyOwe', { status: '$COUNT$ $& $1' })).toBe('They owe you: $COUNT$ $& $1');
  });

  it('keeps a placeholder that was given no value, so that it is seen', () => {
    expect(say('statusOverdue')).toBe('$SPAN$ overdue');
  });

  it('speaks the language that was set', () => {
    setLanguage({ ...english, ...spanish }, 'es');
    expect(currentLocale()).toBe('es');
    expect(say('markDue')).toBe('te toca a ti');
  });
});

describe('sayCount', () => {
  it('takes the form that fits the number', () => {
    expect([sayCount('forecastDays', 1), sayCount('forecastDays', 2)]).toEqual([
      'about 1 day at your pace',
      'about 2 days at your pace',
    ]);
  });

  it('shows another spelling of the number when one is given', () => {
    expect(sayCount('followers', 7_498, { count: '7.4K' })).toBe('7.4K followers');
  });

  it('takes the other form where a language has none of its own', () => {
    setLanguage({ ...english, followers_other: { message: '$COUNT$ x' } }, 'ru');
    expect(sayCount('followers', 3)).toBe('3 x');
  });
});

it('writes a row of things as the language does', () => {
  expect(sayList(['a', 'b'])).toBe('a and b');
  setLanguage(spanish, 'es');
  expect(sayList(['a', 'b'])).toBe('a y b');
});

it('goes around what is not text', () => {
  const moment = { at: 1 };
  expect(sayAround('exportLast', { when: moment })).toEqual(['Last exported ', moment, '.']);
});

it('writes a row of what is not text', () => {
  expect(sayListAround([1, 2, 3])).toEqual([1, ', ', 2, ', and ', 3]);
});

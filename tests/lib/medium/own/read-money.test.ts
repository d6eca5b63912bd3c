import { describe, expect, it } from 'vitest';
import { parseMoney, readMoney } from '../../../../lib/medium/own/read-money';
import { lookPlain } from '../../../../lib/medium/read-user';

const amount = (currencyCode: unknown, units: unknown, nanos: unknown) =>
  readMoney({ currencyCode, units, nanos }, lookPlain);

describe('readMoney', () => {
  it.each([
    ['USD', 12, 340_000_000, { currency: 'USD', minor: 1_234 }],
    ['USD', '12', 340_000_000, { currency: 'USD', minor: 1_234 }],
    ['USD', 0, 0, { currency: 'USD', minor: 0 }],
    ['USD', -1, -500_000_000, { currency: 'USD', minor: -150 }],
    ['USD', 1, 391_000_000, { currency: 'USD', minor: 139 }],
    ['JPY', 1_234, 0, { currency: 'JPY', minor: 1_234 }],
    ['KWD', 1, 500_000_000, { currency: 'KWD', minor: 1_500 }],
    ['USD', 1, 999_999_999, { currency: 'USD', minor: 200 }],
    ['USD', 3, undefined, { currency: 'USD', minor: 300 }],
    ['USD', 3, null, { currency: 'USD', minor: 300 }],
    ['USD', 10_000_000_000, 0, { currency: 'USD', minor: 1_000_000_000_000 }],
  ])('reads %s %s and %s thousand-millionths', (currency, units, nanos, expected) => {
    expect(amount(currency, units, nanos)).toStrictEqual(expected);
  });

  it.each([
    ['usd', 1, 0],
    ['US$', 1, 0],
    [undefined, 1, 0],
    ['USD', undefined, 0],
    ['USD', 1.5, 0],
    ['USD', '1.5', 0],
    ['USD', 1, 1_000_000_000],
    ['USD', -1, -1_000_000_000],
    ['USD', 1, 'x'],
    ['USDT', 1, 0],
    [' USD', 1, 0],
    [7, 1, 0],
    ['USD', 10_000_000_000, 10_000_000],
    ['KWD', -1_000_000_001, 0],
    ['USD', Number.NaN, 0],
  ])('takes %s %s %s for no amount', (currency, units, nanos) => {
    expect(amount(currency, units, nanos)).toBeUndefined();
  });

  it('takes a missing amount for none', () => {
    expect(readMoney(null, lookPlain)).toBeUndefined();
  });
});

describe('parseMoney', () => {
  it.each([
    ['$0.00', 0],
    ['$12.34', 1_234],
    ['US$12.34', 1_234],
    ['$1,234.50', 123_450],
    ['-$0.12', -12],
    ['-$0.00', 0],
    [' $5.00 ', 500],
    ['$1234567890.00', 123_456_789_000],
    ['$10,000,000,000.00', 1_000_000_000_000],
  ])('reads %s', (text, minor) => {
    expect(parseMoney(text)).toStrictEqual({ currency: 'USD', minor });
  });

  it.each([
    '',
    '–',
    '$',
    '12.34',
    '$12',
    '$12,34',
    '12,34 $',
    '$1.234,50',
    'CA$5.00',
    'R$5.00',
    '€5.00',
    '$1.2K',
    '$12.345',
    '$1,000,000,000,000.00',
    '$10,000,000,000.01',
    '$12345678901.00',
    '$1,23.00',
    'about $5.00',
    '$5.00 a month',
    '$-5.00',
  ])('takes %s for no amount', (text) => {
    expect(parseMoney(text)).toBeUndefined();
  });
});

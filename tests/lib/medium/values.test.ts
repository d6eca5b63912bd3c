import { describe, expect, it } from 'vitest';
import { COUNT_MAX, MOMENT_MAX, MOMENT_MIN } from '../../../lib/medium/limits';
import { asCount, asHandle, asId, asMoment, asName, asNumber } from '../../../lib/medium/values';

/** What stands where something else was expected. */
const OTHERS = [null, undefined, true, [], {}, ['a1'], Number.NaN, Number.POSITIVE_INFINITY];

describe('an id', () => {
  it.each(['a', '0', '1a2b3c4d5e6f', 'f'.repeat(32)])('is %s', (value) => {
    expect(asId(value)).toBe(value);
  });

  it.each([...OTHERS, '', 'g', 'A1', 'a1 ', ' a1', '1a-2b', 'f'.repeat(33), 7, '__proto__', 'constructor'])(
    'is not %j',
    (value) => {
      expect(asId(value)).toBeUndefined();
    },
  );
});

describe('a handle', () => {
  it.each(['a', 'jane.roe', 'Mirela_Voss', 'аnna', '山田', 'x-1', 'n'.repeat(60)])('is %s', (value) => {
    expect(asHandle(value)).toBe(value);
  });

  it.each([...OTHERS, '', '@jane', 'jane roe', 'jane\u202e', 'a/b', '<b>', 'n'.repeat(61), ' jane', 'jane '])(
    'is not %j',
    (value) => {
      expect(asHandle(value)).toBeUndefined();
    },
  );
});

describe('a name', () => {
  it('is trimmed, cut at 500 characters, and otherwise as it was written', () => {
    expect(asName('  <img src=x onerror=alert(1)> ')).toBe('<img src=x onerror=alert(1)>');
    expect(asName('x'.repeat(100_000))).toBe('x'.repeat(500));
  });

  it.each([...OTHERS, '', '   ', '\n'])('is not %j', (value) => {
    expect(asName(value)).toBeUndefined();
  });
});

describe('a count', () => {
  it.each([0, 1, 97, COUNT_MAX])('is %d', (value) => {
    expect(asCount(value)).toBe(value);
  });

  it.each([...OTHERS, -1, 0.5, COUNT_MAX + 1, 2 ** 53, 1e30, '97', ''])('is not %j', (value) => {
    expect(asCount(value)).toBeUndefined();
  });
});

describe('a moment', () => {
  const day = Date.UTC(2024, 1, 29, 12, 30, 15);

  it.each<[unknown, number]>([
    [day, day],
    [MOMENT_MIN, MOMENT_MIN],
    [MOMENT_MAX, MOMENT_MAX],
    ['2024-02-29T12:30:15Z', day],
    ['2024-02-29T12:30:15.5Z', day + 500],
    ['2024-02-29T12:30:15.123Z', day + 123],
    ['2024-02-29T12:30:15.123456Z', day + 123],
  ])('%j is %d', (value, at) => {
    expect(asMoment(value)).toBe(at);
  });

  it.each([
    ...OTHERS,
    0,
    -1,
    MOMENT_MIN - 1,
    MOMENT_MAX + 1,
    day + 0.5,
    String(day),
    '9999-12-31T00:00:00Z',
    '1970-01-01T00:00:00Z',
    '2024-02-29',
    '2024-02-29T12:30:15',
    '2024-02-29T12:30:15+02:00',
    '2024-02-29T12:30:15.1234567Z',
    ' 2024-02-29T12:30:15Z',
    '2024-02-29T12:30:15Z ',
    '2024-13-01T00:00:00Z',
    'Yesterday',
    '2d',
    '2 days ago',
    '٢٠٢٤-٠١-٠١T00:00:00Z',
  ])('%j is none', (value) => {
    expect(asMoment(value)).toBeUndefined();
  });
});

describe('a whole number', () => {
  it.each<[unknown, number]>([
    [0, 0],
    [-7, -7],
    ['0', 0],
    ['-12', -12],
    ['1234567890123456', 1_234_567_890_123_456],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  ])('%j is %d', (value, number) => {
    expect(asNumber(value)).toBe(number);
  });

  it.each([
    ...OTHERS,
    '',
    '-',
    '1.5',
    0.5,
    '1e3',
    'x1',
    '1x',
    ' 1',
    '12345678901234567',
    '9999999999999999',
    2 ** 53,
  ])('%j is none', (value) => {
    expect(asNumber(value)).toBeUndefined();
  });
});

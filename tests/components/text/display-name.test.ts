import { describe, expect, it } from 'vitest';
import { displayLabel, displayName } from '../../../components/text/display-name';

describe('displayName', () => {
  it.each([
    ['Mira Solberg', 'Mira Solberg'],
    ['نورا العلي', 'نورا العلي'],
    ['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦'],
    ['  two\n\nlines\u2028here ', 'two lines here'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ])('shows %j as %j', (name, shown) => {
    expect(displayName(name)).toBe(shown);
  });

  it.each([
    ['\u202eevil', '‹U+202E›evil'],
    ['a\u2066b\u2069', 'a‹U+2066›b‹U+2069›'],
    ['nul\u0000', 'nul␀'],
    ['del\u007f', 'del␡'],
    ['c1\u0085\u0090', 'c1‹U+0085›‹U+0090›'],
    ['lone \ud800 half', 'lone \ufffd half'],
    ['zero\u200bwidth\ufeff', 'zerowidth'],
  ])('makes what hides or turns the line visible, or drops it: %j', (name, shown) => {
    expect(displayName(name)).toBe(shown);
  });

  it.each([undefined, '', ' ', '\u200b\u200b', '\u200d', '\u3164', '\u00ad\u2060', '\u0301'])(
    'leaves %j to the handle',
    (name) => {
      expect(displayName(name)).toBeUndefined();
    },
  );

  it('cuts after a hundred graphemes, never inside one', () => {
    expect(displayName('x'.repeat(100))).toBe('x'.repeat(100));
    expect(displayName('x'.repeat(101))).toBe(`${'x'.repeat(100)}…`);
    expect(displayName('👩‍👩‍👧‍👦'.repeat(150))).toBe(`${'👩‍👩‍👧‍👦'.repeat(100)}…`);
  });

  it('takes a name of a hundred thousand characters', () => {
    expect(displayName('y'.repeat(100_000))).toBe(`${'y'.repeat(100)}…`);
  });
});

describe('displayLabel', () => {
  it.each([
    ['poets', 'poets'],
    ['\u202egat', '‹U+202E›gat'],
    ['\u200b', '\u200b'],
  ])('shows %j as %j', (label, shown) => {
    expect(displayLabel(label)).toBe(shown);
  });
});

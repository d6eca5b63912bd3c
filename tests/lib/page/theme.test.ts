import { describe, expect, it } from 'vitest';
import { parseTheme } from '../../../lib/page/theme';

describe('parseTheme', () => {
  it.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(18, 18, 20)', 'dark'],
    ['rgba(18, 18, 20, 0.9)', 'dark'],
    ['rgb(255 255 255 / 1)', 'light'],
    ['rgba(0, 0, 0, 0)', undefined],
    ['color(srgb 0 0 0)', undefined],
    ['', undefined],
  ])('reads %s as %s', (colour, theme) => {
    expect(parseTheme(colour)).toBe(theme);
  });
});

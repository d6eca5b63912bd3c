import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(new URL('../../components/tokens.css', import.meta.url), 'utf8');
const TOKENS = new Map(
  [...CSS.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

/** Every text colour with every ground it stands on. */
const TEXTS: readonly (readonly [text: string, ground: string])[] = [
  ...['ink', 'soft', 'accent', 'late', 'due', 'wait'].flatMap((text) => [
    [text, 'paper'] as const,
    [text, 'ground'] as const,
  ]),
  ['accent', 'accent-ground'],
  ['late', 'late-ground'],
  ['due', 'due-ground'],
  ['wait', 'wait-ground'],
  ['on-accent', 'accent'],
  ['paper', 'ink'],
];
/** What is no text but has to be told apart: fields, the progress bar, dots. */
const SHAPES: readonly (readonly [shape: string, ground: string])[] = [
  ['edge', 'paper'],
  ['accent', 'line'],
  ['accent', 'paper'],
  ['late', 'paper'],
];

describe.each(['light', 'dark'] as const)('the colours in %s', (theme) => {
  it.each(TEXTS)('%s on %s can be read: 4.5 : 1', (text, ground) => {
    expect(contrast(hex(text, theme), hex(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });
  it.each(SHAPES)('%s on %s can be told apart: 3 : 1', (shape, ground) => {
    expect(contrast(hex(shape, theme), hex(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});

it('knows the contrast of black and white', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
});

function hex(name: string, theme: 'light' | 'dark'): string {
  const token = TOKENS.get(name);
  if (token === undefined) throw new Error(`tokens.css has no colour called ${name}`);
  return token[theme];
}

/** WCAG 2.2, relative luminance of sRGB. */
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

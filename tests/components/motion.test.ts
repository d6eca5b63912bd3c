import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = new URL('../..', import.meta.url).pathname;
/** What makes something move by itself, in a style sheet or by hand. */
const MOTION =
  /@keyframes|\b(?:animation|transition)(?:-[a-z]+)?\s*:|(?<!over)scroll-behavior\s*:|\.animate\(|behavior: 'smooth'|startViewTransition/g;
/** The one rule that ends all of it. */
const RULE = /@media \(prefers-reduced-motion: reduce\) \{\s*\* \{([^}]*)\}\s*\}/;

describe('motion', () => {
  const base = read('components/base.css');

  test('whoever wants less of it gets none on our own pages', () => {
    const ended = RULE.exec(base)?.[1]
      ?.trim()
      .split(/\s*;\s*/);
    expect(ended).toEqual(['scroll-behavior: auto', 'transition: none', 'animation: none', '']);
    expect(read('components/screens.css')).toContain('base.css');
  });

  test('nothing else moves by itself, on our own pages or on Medium', () => {
    const files = ['components', 'entrypoints', 'lib'].flatMap(listSources);
    expect(files.length).toBeGreaterThan(100);
    const moving = files.flatMap((file) => {
      const text = read(file).replace(RULE, '');
      return [...text.matchAll(MOTION)].map(([what]) => `${file}: ${what}`);
    });
    expect(moving).toEqual([]);
  });
});

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

function listSources(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:css|tsx?|html)$/.test(name))
    .map((name) => join(folder, name));
}

import { basename } from 'node:path';

/** Names that say nothing about what is inside. */
const DRAWERS = new Set([
  'utils',
  'util',
  'helpers',
  'helper',
  'misc',
  'common',
  'shared',
  'stuff',
  'lib',
  'types',
]);

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PASCAL = /^([A-Z][a-z0-9]*)+$/;

/** What is wrong with a file's name; nothing for a good one. */
export function listNameFaults(path: string): readonly string[] {
  const folders = path.split('/').slice(0, -1);
  const file = basename(path).replace(/\.tsx?$/, '');
  const faults: string[] = [];
  // WXT asks for the ending .content of content scripts and for main.tsx beside an index.html.
  const names = [...folders, file].map((name) => name.replace(/\.content$/, ''));
  if (names.some((name) => DRAWERS.has(name) && name !== 'lib') || file === 'lib') {
    faults.push(`${path}: a drawer for everything is found by nobody. Name the file for what it does.`);
  }
  const isComponent = path.endsWith('.tsx') && file !== 'main';
  const fits = isComponent ? PASCAL.test(file) : KEBAB.test(file.replace(/\.content$/, ''));
  if (!fits) {
    faults.push(`${path}: files are named in kebab-case for what they export, components in PascalCase.`);
  }
  return faults;
}

import { describe, expect, it } from 'vitest';
import { listNameFaults } from './tools/architecture/file-names';
import { listForbiddenImports } from './tools/architecture/layers';
import { findLiteralWords, listLiteralWords, NO_TEXTS } from './tools/architecture/literal-words';
import { listPageActs } from './tools/architecture/page-safety';
import { listImpurities } from './tools/architecture/purity';
import { reachFrom } from './tools/architecture/reachable';
import { readSourceFiles, type SourceFile } from './tools/architecture/source-files';

const files = readSourceFiles();
/** The scripts that are always there on Medium's pages. */
const ALWAYS = ['entrypoints/reader.content/index.ts', 'entrypoints/network.content.ts'];
/** All that can run there: the above, and what is put there when it is needed. */
const ON_PAGES = [
  ...ALWAYS,
  'entrypoints/painter/index.ts',
  'entrypoints/panel/index.ts',
  'entrypoints/thread-reader/index.ts',
  'entrypoints/own-reader/index.ts',
];

function file(path: string, text: string): SourceFile {
  return { path, text };
}

describe('who may import whom', () => {
  it('is kept by every file', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(listForbiddenImports)).toEqual([]);
  });

  it.each([
    ['lib/ledger/a.ts', `import { b } from '../store/b';`],
    ['lib/ledger/a.ts', `import { factsSchema } from '../facts/page-facts';`],
    ['lib/ledger/a.ts', `import * as z from 'zod/mini';`],
    ['lib/ledger/intent/a.ts', `import { b } from '../../messages/b';`],
    ['lib/medium/a.ts', `import type { Swap } from '../ledger/swap';`],
    ['lib/medium/a.ts', `import { idSchema } from '../facts/values';`],
    ['lib/messages/a.ts', `import { foldSwap } from '../ledger/fold-swap';`],
    ['lib/store/a.ts', `import browser from 'webextension-polyfill';`],
    ['lib/store/a.ts', `export { b } from '../messages/b';`],
    ['lib/page/a.ts', `const late = await import('../ledger/words');`],
    ['components/A.tsx', `import { openStore } from '../lib/store/open-store';`],
    ['components/A.tsx', `import { refuse } from '../lib/messages/result';`],
    ['lib/browser/a.ts', `import { b } from '../../entrypoints/b';`],
    ['entrypoints/background/a.ts', `import { Dexie } from 'dexie';`],
    ['lib/drawer/a.ts', ''],
  ])('%s may not have: %s', (path, text) => {
    expect(listForbiddenImports(file(path, text))).toEqual([expect.stringMatching(/\. \w.*\.$/)]);
  });

  it.each([
    ['lib/ledger/a.ts', `import type { PageFacts } from '../facts/page-facts'; import { b } from './b';`],
    [
      'components/a/A.tsx',
      `import { useState } from 'preact/hooks'; import './a.css'; import { b } from '../../lib/ledger/b';`,
    ],
    [
      'entrypoints/popup/main.tsx',
      `import { A } from '../../components/A'; import browser from 'webextension-polyfill';`,
    ],
  ])('%s may have: %s', (path, text) => {
    expect(listForbiddenImports(file(path, text))).toEqual([]);
  });
});

describe('the scripts that are always on Medium’s pages', () => {
  const heavy = /^(dexie|zod|preact|webextension-polyfill)(\/|$)/;

  it('bring no library along', () => {
    const { packages, files: reached } = reachFrom(ALWAYS, files);
    expect(reached.length).toBeGreaterThan(10);
    expect([...packages].filter(([name]) => heavy.test(name))).toEqual([]);
  });

  it('would be found out, however far away the import is', () => {
    const chain = [
      file('entrypoints/a.ts', `import { b } from './b/c';`),
      file('entrypoints/b/c.ts', `import type { T } from 'dexie'; export * from '../../lib/d';`),
      file('lib/d.ts', `export const late = () => import('zod/mini');`),
    ];
    expect([...reachFrom(['entrypoints/a.ts'], chain).packages.keys()]).toEqual(['zod/mini']);
  });

  it('cannot be renamed without a word here', () => {
    expect(() => reachFrom(['entrypoints/gone.ts'], files)).toThrow('entrypoints/gone.ts is not there');
  });
});

describe('what runs on Medium’s pages', () => {
  it('sends nothing, clicks nothing and fills nothing', () => {
    expect(reachFrom(ON_PAGES, files).files.flatMap(listPageActs)).toEqual([]);
  });

  it.each([
    `fetch('/x');`,
    `window.fetch('/x');`,
    `const send = globalThis['fetch'];`,
    `const { fetch: send } = window;`,
    `new XMLHttpRequest();`,
    `class Line extends WebSocket {}`,
    `const open = [EventSource];`,
    `navigator.sendBeacon('/x');`,
    `new Image().src = '/x';`,
    `button.click();`,
    `button?.click?.();`,
    `form.submit();`,
    `form.requestSubmit();`,
    `field.dispatchEvent(new Event('input'));`,
    `field['dispatchEvent'](event);`,
    `host.innerHTML = text;`,
    `document.execCommand('insertText');`,
    `eval('1');`,
    `new Function('1')();`,
  ])('is found out: %s', (text) => {
    expect(listPageActs(file('lib/page/a.ts', text))[0]).toMatch(/^lib\/page\/a\.ts:1 uses \w+\. On Medium/);
  });

  it.each([
    `button.addEventListener('click', onClick);`,
    `type Fetch = typeof fetch; interface Scope { fetch: Fetch }`,
    `const labels = { click: 'Click' };`,
    `// fetch('/x')`,
    `const words = 'button.click()';`,
  ])('may have: %s', (text) => {
    expect(listPageActs(file('lib/page/a.ts', text))).toEqual([]);
  });

  it('may wrap the page’s fetch in one place, and not call it there', () => {
    const wrap = 'const original = scope.fetch; scope.fetch = new Proxy(original, {});';
    expect(listPageActs(file('lib/page/answer-copies.ts', wrap))).toEqual([]);
    expect(listPageActs(file('lib/page/other.ts', wrap))).toHaveLength(2);
    expect(listPageActs(file('lib/page/answer-copies.ts', `scope.fetch('/x');`))).toHaveLength(1);
  });
});

describe('the pure core', () => {
  const isPure = ({ path }: SourceFile) => /^lib\/(carry|ledger|program|story)\//.test(path);

  it('knows no clock, no chance and no browser', () => {
    expect(files.filter(isPure).length).toBeGreaterThan(50);
    expect(files.filter(isPure).flatMap(listImpurities)).toEqual([]);
  });

  it.each([
    'Date.now();',
    'const day = new Date(at);',
    'Math.random();',
    `fetch('/x');`,
    'const width = window.innerWidth;',
    `document.title;`,
    'crypto.randomUUID();',
    'setTimeout(run, 1);',
    'const clock = { now: performance };',
    'const all = { Date };',
    'browser.storage;',
    `globalThis['Date'];`,
  ])('is found out: %s', (text) => {
    expect(listImpurities(file('lib/ledger/a.ts', text))[0]).toContain('This part is pure');
  });

  it.each([
    'const { max } = Math; max(1, 2);',
    'type When = Date; interface A { document: string }',
    'const fact = page.document;',
    `const words = { location: 'where' };`,
  ])('may have: %s', (text) => {
    expect(listImpurities(file('lib/ledger/a.ts', text))).toEqual([]);
  });
});

describe('file names', () => {
  it('say what is inside', () => {
    expect(files.flatMap(({ path }) => listNameFaults(path))).toEqual([]);
  });

  it.each([
    'lib/utils.ts',
    'lib/helpers/a.ts',
    'lib/ledger/foldSwap.ts',
    'components/pill.tsx',
    'components/Pill.ts',
  ])('may not be %s', (path) => {
    expect(listNameFaults(path).length).toBeGreaterThan(0);
  });

  it.each([
    'lib/ledger/fold-swap.ts',
    'components/Pill.tsx',
    'entrypoints/popup/main.tsx',
    'entrypoints/network.content.ts',
  ])('may be %s', (path) => {
    expect(listNameFaults(path)).toEqual([]);
  });
});

describe('what a person sees', () => {
  it('stands in the catalogues of messages, not in the code', () => {
    expect(files.flatMap(listLiteralWords)).toEqual([]);
  });

  it.each(Object.keys(NO_TEXTS))('%s is still no place of texts', (path) => {
    const meant = files.filter((one) => one.path.startsWith(path));
    expect(meant.flatMap(findLiteralWords).length).toBeGreaterThan(0);
  });

  it.each([
    `const A = () => <p>Undo</p>;`,
    `const A = () => <p>{isEmpty ? 'none' : <b>of</b>}</p>;`,
    `const A = () => <button aria-label="close" />;`,
    `const A = () => <input placeholder={isOld ? 'old' : words} />;`,
    `const A = () => <Notice title={words ?? 'trouble'} />;`,
    `const option = { value: 1, words: 'none' };`,
    `return refuse('not-found', 'There is nothing to undo.');`,
    `const words = \`\${count} of \${all} read\`;`,
    `button.title = \`Good Turn: \${name}\`;`,
    `const words = '关注者';`,
    `build('div', 'line floating', 'this thread');`,
    `return 'Unknown';`,
  ])('is found in the code: %s', (text) => {
    expect(listLiteralWords(file('components/A.tsx', text))[0]).toContain('What a person sees is a message');
  });

  it.each([
    `const A = () => <p class="soft is-late" id={id}>{say('undo')} · {count}</p>;`,
    `import { a } from 'a b c';`,
    `throw new Error('the copy is gone');`,
    `if (event.key === 'Escape' || event.key === 'Enter') close();`,
    `if (['Enter', 'Delete'].includes(event.key)) close();`,
    `document.querySelector('a.b c');`,
    `const pieces = [' · ', ', ', ''];`,
    `type Words = 'not a text';`,
    `const kind = 'theyFollowed';`,
    `const COLUMNS = { title: 'figureStory' };`,
    `console.error('Good Turn: the badge could not be painted', error);`,
    `button.className = isWide ? 'line beside' : 'line beside short';`,
    `build('div', 'line floating', say('undo'));`,
    `const HOST_CSS = ':host{all: initial}';`,
  ])('is not: %s', (text) => {
    expect(listLiteralWords(file('components/A.tsx', text))).toEqual([]);
  });
});

import ts from 'typescript';
import { isValueName, lineOf, parseSource, visitValues } from './parse-source';
import type { SourceFile } from './source-files';

/** What makes a function give different answers at different times or places. */
const IMPURE = new Set([
  'Date',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'crypto',
  'performance',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'requestAnimationFrame',
  'requestIdleCallback',
  'globalThis',
  'process',
  'browser',
  'chrome',
  'console',
]);

/** Uses of the clock, of chance or of the browser in a file that has to be pure. */
export function listImpurities(file: SourceFile): readonly string[] {
  const tree = parseSource(file);
  const found: string[] = [];
  visitValues(tree, (node) => {
    const isRandom = ts.isPropertyAccessExpression(node) && node.getText(tree) === 'Math.random';
    if (!isRandom && !(isValueName(node) && IMPURE.has(node.text))) return;
    found.push(
      `${lineOf(tree, node)} uses ${node.getText(tree)}. This part is pure: take the time, an id or the answer as a parameter.`,
    );
  });
  return found;
}

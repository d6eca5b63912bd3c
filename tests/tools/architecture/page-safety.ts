import ts from 'typescript';
import { isValueName, lineOf, parseSource, visitValues } from './parse-source';
import type { SourceFile } from './source-files';

/** Names that send something, or run text as a program. */
const NAMES = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'Image',
  'eval',
  'Function',
  'importScripts',
]);

/** Members that send, act in the writer's stead, or turn text into elements of the page. */
const MEMBERS = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'click',
  'submit',
  'requestSubmit',
  'dispatchEvent',
  'execCommand',
  'insertAdjacentHTML',
  'innerHTML',
  'outerHTML',
]);

/** The one file that may touch the page's fetch, to read copies of answers; calling it is forbidden there too. */
const COPIES_ANSWERS = 'lib/page/answer-copies.ts';

/** What a file that runs on Medium's pages does and must never do. */
export function listPageActs(file: SourceFile): readonly string[] {
  const tree = parseSource(file);
  const found: string[] = [];
  visitValues(tree, (node) => {
    const name = actOf(node);
    if (name === undefined) return;
    if (name === 'fetch' && file.path === COPIES_ANSWERS && !isCalled(node)) return;
    found.push(
      `${lineOf(tree, node)} uses ${name}. On Medium's pages Good Turn only reads and paints: it sends nothing, clicks nothing, fills nothing.`,
    );
  });
  return found;
}

function actOf(node: ts.Node): string | undefined {
  if (isValueName(node) && NAMES.has(node.text)) return node.text;
  if (ts.isPropertyAccessExpression(node) && MEMBERS.has(node.name.text)) return node.name.text;
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    const name = node.argumentExpression.text;
    return MEMBERS.has(name) ? name : undefined;
  }
  // const { fetch } = window
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const key = node.propertyName ?? node.name;
    return ts.isIdentifier(key) && MEMBERS.has(key.text) ? key.text : undefined;
  }
  return undefined;
}

function isCalled(node: ts.Node): boolean {
  const { parent } = node;
  return (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression === node;
}

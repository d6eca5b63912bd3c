import ts from 'typescript';
import type { SourceFile } from './source-files';

/** The syntax tree of a file, with parents. */
export function parseSource({ path, text }: SourceFile): ts.SourceFile {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
}

/** "lib/ledger/status.ts:12" */
export function lineOf(tree: ts.SourceFile, node: ts.Node): string {
  return `${tree.fileName}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
}

/** Calls back for every node that runs: what stands only in types is left out. */
export function visitValues(node: ts.Node, onNode: (node: ts.Node) => void): void {
  if (ts.isExpressionWithTypeArguments(node)) {
    visitValues(node.expression, onNode);
    return;
  }
  if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
  onNode(node);
  node.forEachChild((child) => visitValues(child, onNode));
}

/** Whether an identifier names a value in scope, as opposed to a property, a key, a label or a new binding. */
export function isValueName(node: ts.Node): node is ts.Identifier {
  if (!ts.isIdentifier(node)) return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isImportSpecifier(parent) || ts.isJsxAttribute(parent)) return false;
  const isDeclared = 'name' in parent && parent.name === node;
  return !isDeclared;
}

import ts from 'typescript';
import { parseSource } from './parse-source';
import type { SourceFile } from './source-files';

export interface Import {
  readonly specifier: string;
  /** Erased when compiled: `import type`, `export type ... from`. */
  readonly typeOnly: boolean;
  readonly line: number;
}

/** Everything a file imports or passes on, static and dynamic. */
export function importsOf(file: SourceFile): readonly Import[] {
  const tree = parseSource(file);
  const imports: Import[] = [];
  const add = (node: ts.Node | undefined, typeOnly: boolean) => {
    if (!node || !ts.isStringLiteralLike(node)) return;
    const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
    imports.push({ specifier: node.text, typeOnly, line });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    node.forEachChild(visit);
  };
  visit(tree);
  return imports;
}

/**
 * The file that a relative import means, among the paths given; undefined for packages, styles and what is not there.
 */
export function resolveImport(
  from: string,
  specifier: string,
  paths: ReadonlySet<string>,
): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const joined = joinPath(from, specifier);
  return ['', '.ts', '.tsx', '/index.ts', '/index.tsx']
    .map((end) => joined + end)
    .find((path) => paths.has(path));
}

/** A relative import as a path from the root, without an ending. */
export function joinPath(from: string, specifier: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

import ts from 'typescript';
import { lineOf, parseSource } from '../architecture/parse-source';
import type { SourceFile } from '../architecture/source-files';

export interface FoundRegex {
  /** "lib/medium/counts.ts:5" */
  readonly where: string;
  readonly regex: RegExp;
}

/** Every regular expression that stands in a file, and every place where one is made of text (`made`). */
export function listRegexes(file: SourceFile): {
  readonly written: readonly FoundRegex[];
  readonly made: readonly string[];
} {
  const tree = parseSource(file);
  const written: FoundRegex[] = [];
  const made: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const regex = new RegExp(node.text.slice(1, end), node.text.slice(end + 1));
      written.push({ where: lineOf(tree, node), regex });
    }
    const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (isCall && node.expression.getText(tree) === 'RegExp') made.push(lineOf(tree, node));
    node.forEachChild(visit);
  };
  visit(tree);
  return { written, made };
}

import ts from 'typescript';
import { lineOf, parseSource, visitValues } from './parse-source';
import type { SourceFile } from './source-files';

/** Attributes and properties that hold what a person sees or hears. */
const SEEN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'placeholder',
  'title',
  'label',
  'legend',
  'hint',
  'words',
]);

/** Attributes that hold no words, however many there are in them. */
const UNSEEN = new Set(['class', 'd', 'viewBox', 'rel', 'accept', 'style', 'key', 'keys', 'href', 'id']);

/** Functions whose strings are for the browser or for whoever mends the code. */
const UNSEEN_CALLS =
  /^(querySelector(All)?|closest|matches|attachShadow|getContext|replaceSync|setProperty|matchMedia|addEventListener|say|sayCount|error|warn)$/;

const LETTER = /\p{L}/u;
/** Two words in a row: "left again", "Not a swap", "关注者列表" would be found by the letters of its script. */
const TWO_WORDS = /\p{L}[’'\p{L}]*[,.:;…!?)”]? ["“(]?\p{L}/u;
/** "Close", "Copied." */
const ONE_WORD = /^\p{Lu}\p{Ll}+[.…!?:]?$/u;
/** The key of a message, or another name for the program. */
const CAMEL_CASE = /^[a-z]+[A-Z]\w*$/;
const NOT_LATIN = /[^\p{Script=Latin}\p{Script=Common}]/u;

/** Files whose words are no texts of ours: what each of them holds instead. The list can only shrink. */
export const NO_TEXTS: Readonly<Record<string, string>> = {
  'lib/ledger/intent/': 'what writers on Medium say in their responses',
  'lib/medium/': "what stands on Medium's pages and in its data",
  'lib/carry/csv/columns.ts': 'how writers call the columns of their spreadsheets',
  'lib/carry/csv/parse-yes-no.ts': 'how writers say yes and no in their spreadsheets',
  'lib/carry/csv/csv-fields.ts':
    'the columns of an export: data for spreadsheets and scripts, the same in every language, and understood again on import',
  'lib/carry/csv/story-sheet.ts': 'the same columns, as they come back on import',
  'lib/carry/csv/story-details.ts': 'the same columns, as they come back on import',
  'lib/store/database.ts': 'the indexes of the database',
  'lib/page/styles.ts': 'a style sheet',
  'components/settings/LanguageChoice.tsx': 'the languages, each by its own name',
};

/** Texts that a person would see and that stand in the code instead of the catalogues of messages. */
export function listLiteralWords(file: SourceFile): readonly string[] {
  if (Object.keys(NO_TEXTS).some((path) => file.path.startsWith(path))) return [];
  return findLiteralWords(file);
}

/** The same, whatever file it is. */
export function findLiteralWords(file: SourceFile): readonly string[] {
  const tree = parseSource(file);
  const found: string[] = [];
  visitValues(tree, (node) => {
    const text = textOf(node);
    if (text === undefined || !LETTER.test(text) || isUnseen(node) || !isWords(node, text)) return;
    found.push(
      `${lineOf(tree, node)} says “${text.trim().replace(/\s+/g, ' ')}”. What a person sees is a message in public/_locales, said by say() of lib/text/say.`,
    );
  });
  return found;
}

/** The text of a piece of JSX, of a string, or of the fixed parts of a template; undefined for any other node. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isJsxText(node) || ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('0');
}

function isWords(node: ts.Node, text: string): boolean {
  if (ts.isJsxText(node)) return true;
  if (NOT_LATIN.test(text) || TWO_WORDS.test(text) || ONE_WORD.test(text)) return true;
  return SEEN.has(nameOfHolder(node) ?? '') && !CAMEL_CASE.test(text);
}

/** What the value goes into: an attribute, a property or a constant; looks through "??", "? :" and brackets. */
function nameOfHolder(node: ts.Node): string | undefined {
  const { parent } = node;
  if (ts.isJsxAttribute(parent)) return parent.name.getText();
  if (ts.isPropertyAssignment(parent)) return parent.name.getText().replace(/^['"]|['"]$/g, '');
  if (ts.isVariableDeclaration(parent) || ts.isBindingElement(parent)) return parent.name.getText();
  const isPassage =
    ts.isJsxExpression(parent) ||
    ts.isConditionalExpression(parent) ||
    ts.isParenthesizedExpression(parent) ||
    ts.isArrayLiteralExpression(parent);
  return isPassage || isChoice(parent) ? nameOfHolder(parent) : undefined;
}

function isChoice(node: ts.Node): boolean {
  return ts.isBinaryExpression(node) && /^(\?\?|\|\||&&)$/.test(node.operatorToken.getText());
}

function isUnseen(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return true;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return true;
  if (ts.isElementAccessExpression(parent) || ts.isCaseClause(parent)) return true;
  if (ts.isBinaryExpression(parent) && /^[!=]==?$|^in$/.test(parent.operatorToken.getText())) return true;
  if (ts.isNewExpression(parent)) return /Error$/.test(parent.expression.getText());
  if (isClassName(node) || isCompared(node)) return true;
  if (ts.isCallExpression(parent) && parent.expression !== node) return isUnseenCall(parent);
  if (ts.isTaggedTemplateExpression(parent)) return true;
  const holder = nameOfHolder(node) ?? '';
  return UNSEEN.has(holder) || /_CSS$/.test(holder);
}

/** One of a row that a value is looked for in: `['Enter', 'Delete'].includes(event.key)`. */
function isCompared({ parent }: ts.Node): boolean {
  if (!ts.isArrayLiteralExpression(parent)) return false;
  return ts.isPropertyAccessExpression(parent.parent) && parent.parent.name.text === 'includes';
}

/** Classes that are set from code: `element.className = 'a b'`, `build('div', 'a b')`, `buildButton(words, act, 'a b')`. */
function isClassName(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isConditionalExpression(parent)) return isClassName(parent);
  if (ts.isBinaryExpression(parent)) return /\.className$/.test(parent.left.getText());
  if (!ts.isCallExpression(parent)) return false;
  const place = { build: 1, buildButton: 2 }[parent.expression.getText()];
  return place !== undefined && parent.arguments[place] === node;
}

function isUnseenCall({ expression }: ts.CallExpression): boolean {
  const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
  return UNSEEN_CALLS.test(name);
}

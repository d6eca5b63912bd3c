/**
 * A spreadsheet takes a cell that begins so for a formula, and runs it (OWASP, "CSV injection"). An apostrophe before
 * it makes it text; one that stood there already gets another, so that taking it away again always gives the original.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const ESCAPED = /^'+[=+\-@\t\r\n＝＋－＠]/;
/** Control characters other than tab and line breaks: no cell needs them, and some programs stop reading at NUL. */
const CONTROLS = /[^\P{Cc}\t\r\n]/gu;

export function toCell(text: string): string {
  const clean = text.replace(CONTROLS, '');
  return FORMULA.test(clean) ? `'${clean}` : clean;
}

/** The text that `toCell` was given. */
export function fromCell(cell: string): string {
  return ESCAPED.test(cell) ? cell.slice(1) : cell;
}

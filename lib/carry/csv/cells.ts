/**
 * A spreadsheet takes a cell that begins so for a formula, and runs it (OWASP, "CSV injection"). An apostrophe before
 * it makes it text; one that stood there already gets another, so that taking it away again always gives the original.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const ESCAPED = /^'+[=+\-@\t\r\n＝＋－＠]/;
/**
 * The same within a cell: where the language of the computer writes "1,5", spreadsheets part the cells at semicolons,
 * see no quotation marks but those right after one, and take what follows for a cell, or a line break for a new line.
 */
const INNER_FORMULA = /([;\t\r\n])(?=[ '"]*[=+\-@＝＋－＠])/g;
const INNER_ESCAPED = /([;\t\r\n])'(?=[ '"]*[=+\-@＝＋－＠])/g;
/** Control characters other than tab and line breaks: no cell needs them, and some programs stop reading at NUL. */
const CONTROLS = /[^\P{Cc}\t\r\n]/gu;

export function toCell(text: string): string {
  const clean = text.replace(CONTROLS, '').replace(INNER_FORMULA, "$1'");
  return FORMULA.test(clean) ? `'${clean}` : clean;
}

/** The text that `toCell` was given. */
export function fromCell(cell: string): string {
  const whole = ESCAPED.test(cell) ? cell.slice(1) : cell;
  return whole.replace(INNER_ESCAPED, '$1');
}

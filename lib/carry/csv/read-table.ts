import Papa from 'papaparse';
import { ROWS_MAX } from '../limits';
import type { Carried } from '../refusal';
import { carried, refused } from '../refusal';
import { fromCell } from './cells';

export interface TableRow {
  /** Where the row begins in the file, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A spreadsheet as it was saved: the heads of its columns, and the rows below. */
export interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly TableRow[];
}

const DELIMITERS = [',', ';', '\t', '|'];

/** Reads a CSV with comma, semicolon, tab or bar, and line ends of any kind, mixed too. */
export function readTable(text: string): Carried<Table> {
  // One kind of line end, so that lines can be counted and a mixture does not mislead.
  const even = text.replace(/\r\n?/g, '\n');
  const found: TableRow[] = [];
  let line = 1;
  let from = 0;
  let broken: number | undefined;
  let isTooLong = false;
  Papa.parse<string[]>(even, {
    delimiter: delimiterOf(even),
    delimitersToGuess: DELIMITERS,
    newline: '\n',
    step: ({ data, errors, meta: { cursor } }, parser) => {
      if (errors.some(({ type }) => type === 'Quotes')) {
        broken = line;
        parser.abort();
        return;
      }
      if (data.some((cell) => cell.trim() !== '')) {
        found.push({ line, cells: data.map((cell) => fromCell(cell).trim()) });
      }
      if (found.length > ROWS_MAX + 1) {
        isTooLong = true;
        parser.abort();
      }
      for (let at = even.indexOf('\n', from); at >= 0 && at < cursor; at = even.indexOf('\n', at + 1))
        line += 1;
      from = cursor;
    },
  });
  if (broken !== undefined) return refused('openQuote', { line: broken });
  if (isTooLong) return refused('tooManyRows', { line });
  const [head, ...rows] = found;
  if (head === undefined || rows.length === 0) return refused('empty');
  return carried({ heads: head.cells, rows });
}

/**
 * The only sign between heads that the line of the heads has: what stands in the cells below is no matter then. Else '',
 * and all lines are looked at.
 */
function delimiterOf(text: string): string {
  const [head = ''] = text.trimStart().split('\n', 1);
  const [only = '', other] = DELIMITERS.filter((one) => head.includes(one));
  return other === undefined ? only : '';
}
